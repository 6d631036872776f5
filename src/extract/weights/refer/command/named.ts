import { type CompiledLoader, loaders } from '../../../../catalogue/loaders.ts'
import { recalled } from '../../../../model/index.ts'

const programs = loaders.flatMap(loader => loader.commandWords.map(words => ({ loader, words })))
/** Rows for the arguments of some program that stands elsewhere. */
const ofAny = loaders.filter(loader => loader.command.includes('*'))

/** In a long line only so many words may begin a command. */
const mostBegun = 120

/** The rows that a command line names, each with how many tokens it takes, wherever in the line it begins. */
export function namedBy(argv: readonly string[]): ReadonlyMap<CompiledLoader, number> {
  const found = new Map<CompiledLoader, number>(argv[0]?.startsWith('-') ? ofAny.map(loader => [loader, 0]) : [])
  for (const [start, word] of argv.slice(0, mostBegun).entries())
    for (const { loader, words } of begunBy(word))
      if (!found.has(loader) && goesOn(words, argv, start))
        found.set(loader, restated(loader, argv, start + words.length))
  return found
}

/** What a word may be the first of, also without its folder and version. */
const begunBy = recalled(word => {
  const names = isPath.test(word) ? [word, base(word)] : [word]
  return isNoProgram.test(word) ? [] : programs.filter(({ words: [first] }) => names.some(name => first?.test(name)))
})

/** An address, and what is mounted into a container (`./download-models.py:/app/x.py`), whatever its file is called. */
const isNoProgram = /^https?:|^..+:\/(?!\/)/

const isPath = /[/\\]|\.exe$|\w@[\w.]+$/i
/** What a program is called without its folder, and the version that a runner of packages is told. */
const base = (program: string) => program.replaceAll(/^.*[/\\]|\.exe$|@[\w.]+$/gi, '')

const goesOn = (words: readonly RegExp[], argv: readonly string[], start: number) =>
  words.every((word, index) => index === 0 || word.test(argv[start + index] ?? ''))

/** An image, and behind it the program in words: `vllm/vllm-openai vllm serve`. */
function restated(loader: CompiledLoader, argv: readonly string[], end: number): number {
  const again = begunBy(argv[end] ?? '').find(
    one => one.loader === loader && one.words.length > 1 && goesOn(one.words, argv, end),
  )
  return end + (again?.words.length ?? 0)
}
