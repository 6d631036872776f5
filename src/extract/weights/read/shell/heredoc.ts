import type { Text, Value } from '../../vocabulary.ts'
import type { Source } from '../source.ts'
import type { Draft } from './command.ts'
import { readTemplate, type Surroundings } from './word.ts'

/** `<<EOF`, whose body begins behind the line. */
export interface Heredoc {
  readonly draft: Draft
  readonly delimiter: string
  readonly isQuoted: boolean
}

/** Where the body of a here-document ends that begins at `from`, and where the line behind it begins. */
export function bodyOf(delimiter: string, from: number, text: string) {
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end + 1
    if (text.slice(at, next).trim() === delimiter) return { to: at, next }
    at = next
  }
  return { to: text.length, next: text.length }
}

/** What it says; behind a quoted word nothing in it is filled in or run. */
export function textIn({ from, to, isQuoted }: NonNullable<Draft['heredoc']>, around: Surroundings): Value {
  return isQuoted ? inLines(from, to, around.source) : readTemplate(from, to, around)
}

/** Each line has a place of its own. */
function inLines(from: number, to: number, { text, place }: Source): Text {
  const body = text.slice(from, to)
  const pieces = [...body.matchAll(/[^\n]*\n?/g)].flatMap(({ 0: line, index }) =>
    line === '' ? [] : [{ from: index, place: place(from + index, from + index + line.length) }],
  )
  return { kind: 'text', text: body, place: place(from, to), pieces }
}
