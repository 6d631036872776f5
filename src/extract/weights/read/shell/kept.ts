import { textOf } from '../../values.ts'
import { embeddedFacts, languageOfText } from '../documents.ts'
import type { Ledger } from '../facts.ts'
import { embed, type Source } from '../source.ts'
import { insideQuotes } from './quotes.ts'
import type { Surroundings, Word } from './word.ts'

/** A document in a text of a script: in its own language, with what this shell still fills in. */
export interface Document {
  readonly source: Source
  readonly isTemplated: boolean
}

export interface Program extends Document {
  readonly language: string
}

/** PowerShell's text of several lines, `@"…"@`, between its marks. */
const lines = /^@(["'])[ \t]*\r?\n([\s\S]*?)\r?\n\1@$/

type Stretch = Pick<Word, 'from' | 'to'>

export const isLines = ({ from, to }: Stretch, { text }: Source) =>
  text[from] === '@' && lines.test(text.slice(from, to))

/** A quoted text of several lines that says by its first one what it is, whatever will run it. */
export function keptIn(word: Stretch, source: Source): Program | null {
  const raw = source.text.slice(word.from, word.to)
  if (!/^@?["']/.test(raw) || !raw.includes('\n')) return null
  const document = inside(word, source)
  const language = languageOfText(document.source.text)
  return language ? { language, ...document } : null
}

interface Script extends Surroundings {
  readonly ledger: Ledger
  readonly nesting: number
}

/** A program that is put into a variable will be run out of it. */
export function readKept(value: Stretch, script: Script): void {
  const program = keptIn(value, script.source)
  const facts = program && embeddedFacts(program.language, program.source, script.nesting + 1)
  const where = script.where(script.source.offset(value.from))
  if (facts) script.ledger.embedded.push({ facts, ...(program.isTemplated && { templated: where }) })
}

/** What a quoted word holds, as a document of its own. */
export function inside({ from, to }: Stretch, source: Source): Document {
  const raw = source.text.slice(from, to)
  const [, mark, inner] = lines.exec(raw) ?? []
  if (inner !== undefined) {
    const start = from + raw.indexOf('\n') + 1
    return { source: embed(source, [{ text: inner, from: start }]), isTemplated: mark === '"' }
  }
  const start = from + (flag.exec(raw)?.[0].length ?? 0)
  // Within single quotes nothing is filled in.
  const isTemplated = source.text[start] === '"' || raw.replaceAll(/'[^']*'/g, '').includes('"')
  return { source: insideQuotes(source, start, to), isTemplated }
}

/** `--wrap="python a.py"` */
export const flag = /^--?[\w-]+=(?=["'])/

/** `sh <(echo "a b")`, `source <(…)`: what is printed is run, as behind a pipe. */
export function fedTo([program, file]: readonly Word[], source: Source): Source | null {
  const raw = file && source.text.slice(file.from, file.to)
  const [, name] = /^(?:\S*\/)?(?:((?:ba|z|da)?sh|python[\d.]*)|source|\.)$/.exec(textOf(program?.value)) ?? [null]
  if (!file || !raw?.startsWith('<(') || name === null) return null
  const inner = { text: raw.slice(2).replace(/\)$/, ''), from: file.from + 2 }
  return embed(source, [inner, { text: ` | ${name ?? 'sh'}`, from: file.to }])
}
