// What every room does with values, whatever they mean.

import type { Place, Text, Value } from './vocabulary.ts'

/** What stands after the last dot of a dotted path: `c` of `a.b.c`. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** What stands in front of the last dot, `a.b` of `a.b.c`; nothing where there is none. */
export const ownerOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')))

/** The text that a value is; none of any other. */
export const textOf = (value: Value | undefined) => (value?.kind === 'text' ? value.text : '')

/** `*words`, what a loop is at: any element of a list. */
export const isEach = (value: Value | undefined): value is Extract<Value, { kind: 'item' }> & { readonly key: null } =>
  value?.kind === 'item' && value.key === null

/** The rest of a text from a position on, or the part that stands there; nothing else has parts. */
export function tail(token: Value, from: number, part?: string): Value {
  return token.kind === 'text' ? partOf(token, from, from + (part ?? token.text.slice(from)).length) : token
}

/** A part of a text, with the place of its own where the text stands verbatim in the file, or each of its pieces does. */
export function partOf({ text, place, pieces = [{ from: 0, place }] }: Text, from: number, to: number): Text {
  const start = Math.max(
    0,
    pieces.findLastIndex(piece => piece.from <= from),
  )
  const inner = pieces.slice(start).filter((piece, index) => index === 0 || piece.from < to)
  const placed = inner.map((piece, index) => {
    const end = pieces[start + index + 1]?.from ?? text.length
    const cut = { from: Math.max(0, from - piece.from), to: Math.min(to, end) - piece.from }
    return { from: Math.max(0, piece.from - from), place: within(text.slice(piece.from, end), piece.place, cut) }
  })
  const [first, second] = placed
  return { kind: 'text', text: text.slice(from, to), place: first?.place ?? place, ...(second && { pieces: placed }) }
}

/** Where a part of a piece stands: on its line, or on a later one of a piece with several. */
function within(text: string, place: Place, { from, to }: { readonly from: number; readonly to: number }): Place {
  const column = place.column + from
  if (place.endColumn - place.column === text.length)
    return { ...place, column, endColumn: place.column + to, offset: place.offset + from }
  const lines = text.slice(0, from).split('\n').length - 1
  const lower = lines === 0 ? {} : { column: 0, endColumn: 0 }
  return { ...place, ...lower, line: place.line + lines, offset: place.offset + from }
}

/** The literal that the whole name stands in, of several that a text was put together of; of a path its file's. */
export function placeOf({ text, place, pieces = [] }: Text, id: string, isFile = false): Place {
  const at = text.indexOf(id)
  const first = pieces.findLast(({ from }) => from <= at)
  const last = pieces.findLast(({ from }) => from < at + id.length)
  return first && last && (first === last || isFile) ? last.place : place
}

/** This, or something that nobody here knows. */
export const unsure = (value: Value): Value => ({
  kind: 'choice',
  options: [value, { kind: 'opaque', place: value.place }],
  place: value.place,
})

/** The name that something unread is set under where it may be set under any. */
export const anyName = '*'

/** A value that holds no names that are still to be looked up. */
export type Concrete = Exclude<Value, { kind: 'join' | 'choice' | 'fallback' | 'name' | 'item' }>

/** A text that grows beyond this many UTF-16 units is no name, nor a command that somebody wrote. */
const maxText = 50_000

/** Two constants as one text; with anything unknown in it the whole is unknown. */
export function glue(left: Concrete, right: Concrete): Concrete {
  const { place } = left
  if (right.kind === 'list') {
    const before = left.kind === 'list' ? left.items : left.kind === 'text' && left.text === '' ? [] : null
    return before ? { kind: 'list', items: [...before, ...right.items], place: right.place } : { kind: 'opaque', place }
  }
  if (left.kind !== 'text') return left.kind === 'list' ? { kind: 'opaque', place } : left
  if (right.kind === 'constant' && typeof right.value === 'number')
    return { ...left, text: left.text + String(right.value) }
  if (right.kind !== 'text' || left.text.length + right.text.length > maxText)
    return { kind: 'opaque', place: left.place }
  const after = piecesOf(right).map(({ from, place }) => ({ from: from + left.text.length, place }))
  return { kind: 'text', text: left.text + right.text, place: left.place, pieces: [...piecesOf(left), ...after] }
}

const piecesOf = ({ text, place, pieces }: Text) => pieces ?? (text === '' ? [] : [{ from: 0, place }])
