import type { Place, Text } from '../vocabulary.ts'

/** A text together with the way back to its raw file, so that an embedded document still knows its lines. */
export interface Source {
  readonly text: string
  /** Raw offset of a position in `text`. */
  offset(position: number): number
  place(from: number, to: number): Place
}

/** A verbatim stretch of an outer source; `text` may differ in length from the raw only where an escape stood. */
export interface Piece {
  readonly text: string
  readonly from: number
}

export function sourceOf(text: string): Source {
  const starts = lineStarts(text)
  // Most places are asked for in the line of the one before.
  let line = 0
  const place = (from: number, to: number): Place => {
    if (from < (starts[line] ?? 0) || from >= (starts[line + 1] ?? text.length)) line = last(starts, from)
    const start = starts[line] ?? 0
    const end = lineEnd(text, starts, line)
    return {
      line: line + 1,
      column: from - start,
      endColumn: Math.max(from, Math.min(to, end)) - start,
      offset: from,
    }
  }
  return { text, offset: position => position, place }
}

/** The same with the ends of lines that only its own language knows, each as long as the one that all know. */
export function withLines(source: Source, ends: RegExp): Source {
  return ends.test(source.text) ? { ...source, text: source.text.replace(ends, '\n') } : source
}

/** A stretch of a document as it stands there. */
export function verbatim(source: Source, from: number, to: number): Text {
  return { kind: 'text', text: source.text.slice(from, to), place: source.place(from, to) }
}

/** A document inside another one, put together from pieces of it. */
export function embed(outer: Source, pieces: readonly Piece[]): Source {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const inner = (position: number): number => {
    const index = last(starts, position)
    return (pieces[index]?.from ?? 0) + (position - (starts[index] ?? 0))
  }
  return {
    text: pieces.map(piece => piece.text).join(''),
    offset: position => outer.offset(inner(position)),
    place: (from, to) => outer.place(inner(from), to > from ? inner(to - 1) + 1 : inner(from)),
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineEnd(text: string, starts: readonly number[], line: number): number {
  const next = starts[line + 1]
  if (next === undefined) return text.length
  return text[next - 2] === '\r' ? next - 2 : next - 1
}

/** Index of the last start that is not after `position`. */
function last(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
