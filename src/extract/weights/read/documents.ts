import type { Facts } from '../vocabulary.ts'
import { environment } from './environment.ts'
import { newLedger } from './facts.ts'
import { readJson } from './json-tree.ts'
import { readPython } from './py-module.ts'
import { readShell } from './sh-script.ts'
import type { Source } from './source.ts'
import { readYaml } from './yaml-tree.ts'

type Reader = (source: Source, nesting: number) => Facts

/** Languages that stand inside other files. */
const readers: Readonly<Record<string, Reader>> = {
  python: source => readPython(source),
  json: source => readJson(source),
  yaml: source => readYaml(source),
  shell: (source, nesting) => {
    const ledger = newLedger()
    readShell(source, ledger, { nesting })
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
    return ledger
  },
}

/** What a document inside another file says; null when its language is not read. */
export function embeddedFacts(language: string, source: Source, nesting: number): Facts | null {
  return nesting > 8 ? null : (readers[language]?.(source, nesting) ?? null)
}

const byExtension: Readonly<Record<string, string>> = {
  py: 'python',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  sh: 'shell',
}

/** The language of a file that another file brings along. */
export function languageOfFile(name: string): string | null {
  return byExtension[name.slice(name.lastIndexOf('.') + 1)] ?? null
}

/** Does this command hold a program of another language, and in which word or on its input? */
export function languageOf(argv: readonly string[], output: string): { name: string; from: number | 'input' } | null {
  const [program = ''] = argv
  const base = program.slice(program.lastIndexOf('/') + 1)
  const extension = byExtension[output.slice(output.lastIndexOf('.') + 1)]
  if (base === 'cat' && extension) return { name: extension, from: 'input' }
  const tee = base === 'tee' ? byExtension[(argv.at(-1) ?? '').split('.').at(-1) ?? ''] : undefined
  if (tee) return { name: tee, from: 'input' }
  const wrapped = argv.findIndex(
    (word, index) =>
      index > 0 && /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(word) && /^-\w*c$/.test(argv[index + 1] ?? ''),
  )
  if (wrapped !== -1 && argv[wrapped + 2] !== undefined)
    return { name: /python/.test(argv[wrapped] ?? '') ? 'python' : 'shell', from: wrapped + 2 }
  if (base === 'eval' && argv.length === 2) return { name: 'shell', from: 1 }
  if (base === 'ssh' && argv.length > 2) return { name: 'shell', from: argv.length - 1 }
  const language = /^python[\d.]*$/.test(base) ? 'python' : /^(?:ba|z|da)?sh$/.test(base) ? 'shell' : null
  if (!language) return null
  const flag = argv.findIndex(word => /^-\w*c$/.test(word))
  if (flag !== -1) return { name: language, from: flag + 1 }
  return argv.length === 1 || argv[1] === '-' ? { name: language, from: 'input' } : null
}
