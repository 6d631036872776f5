import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CompiledLoader, loaders } from '../../../../../src/catalogue/loaders.ts'
import { namedBy } from '../../../../../src/extract/weights/refer/command/named.ts'

const base = (program: string) => program.replaceAll(/^.*[/\\]|\.exe$/gi, '')
const fits = (words: readonly RegExp[], argv: readonly string[], start: number) =>
  !/^https?:|^..+:\/(?!\/)/.test(argv[start] ?? '') &&
  words.every((word, index) => {
    const text = argv[start + index] ?? ''
    return word.test(text) || (index === 0 && /[/\\]|\.exe$/i.test(text) && word.test(base(text)))
  })

/** Every row tried at every word. */
function plainly({ command, commandWords }: CompiledLoader, argv: readonly string[]): number | undefined {
  if (argv[0]?.startsWith('-') && command.includes('*')) return 0
  for (const start of argv.slice(0, 120).keys())
    for (const words of commandWords) {
      if (!fits(words, argv, start)) continue
      const end = start + words.length
      return end + (commandWords.find(again => again.length > 1 && fits(again, argv, end))?.length ?? 0)
    }
  return undefined
}

const rows = loaders.filter(loader => loader.commandWords.length > 0)
const written = rows.flatMap(row => row.command.map(command => command.replaceAll('*', 'x').split(' ')))

it('names the rows that trying each of them names', () => {
  const word = fc.constantFrom(
    ...new Set(written.flat()),
    '/usr/bin/vllm',
    'C:\\bin\\ollama.exe',
    'https://x/hf',
    './download-models.py:/app/x.py',
    '-m',
    '',
  )
  const line = fc.oneof(
    fc.array(word, { maxLength: 6 }),
    fc.tuple(fc.constantFrom(...written), fc.array(word)).map(all => all.flat()),
  )
  const property = fc.property(line, argv => {
    const expected = rows.flatMap(row => {
      const words = plainly(row, argv)
      return words === undefined ? [] : [[row.id, words]]
    })
    const found = namedBy(argv)
    const inOrder = rows.flatMap(row => (found.has(row) ? [[row.id, found.get(row)]] : []))
    expect(inOrder).toEqual(expected)
  })
  fc.assert(property, { numRuns: 500 })
  expect(written.length).toBeGreaterThan(200)
})

it('looks at no more words of a line than a person would write', () => {
  const far = [...Array.from({ length: 200 }, () => 'x'), 'ollama', 'pull']
  expect([...namedBy(far).keys()].map(row => row.id)).toEqual([...namedBy(['x', 'x']).keys()].map(row => row.id))
})

it('takes what is mounted into a container for no program', () => {
  const argv = ['docker', 'run', '-v', './download-models.py:/app/x.py', 'acme/app:latest']
  expect([...namedBy(argv).keys()].map(({ id }) => id)).not.toContain('model-subcommand')
  expect([...namedBy(['docker', 'run', 'acme/app', './download-models.py']).keys()].map(({ id }) => id)).toContain(
    'model-subcommand',
  )
})
