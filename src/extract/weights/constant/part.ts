import type { Place, Text, Value } from '../vocabulary.ts'

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
