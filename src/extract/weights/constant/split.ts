import { partOf } from '../values.ts'
import type { Call, Text, Value } from '../vocabulary.ts'

/** More parts than this are not told apart. */
const maxParts = 2_000

type Gap = readonly [from: number, to: number]

/** `text.split(',')`, and with a number behind the separator only so many parts off its beginning, or off its end. */
export function splitAs({ callee, positional: [by, most] }: Call, text: Text): Extract<Value, { kind: 'list' }> {
  const separator = by?.kind === 'text' && by.text !== '' ? by.text : null
  const count = most?.kind === 'constant' && typeof most.value === 'number' ? most.value : maxParts
  const gaps = gapsIn(text.text, separator)
  const used = callee.endsWith('.rsplit') ? gaps.slice(Math.max(0, gaps.length - count)) : gaps.slice(0, count)
  const starts = [0, ...used.map(([, to]) => to)]
  const parts = starts.map((from, index) => trimmed(text, from, used[index]?.[0] ?? text.text.length))
  const items = separator === null ? parts.filter(part => part.text !== '') : parts
  return { kind: 'list', items, place: text.place }
}

function gapsIn(text: string, separator: string | null): readonly Gap[] {
  const gaps: Gap[] = []
  if (separator === null) {
    for (const { 0: blank, index } of text.matchAll(/\s+/g)) gaps.push([index, index + blank.length])
    return gaps.slice(0, maxParts)
  }
  for (let at = text.indexOf(separator); at !== -1 && gaps.length < maxParts; at = text.indexOf(separator, at + 1))
    gaps.push([at, at + separator.length])
  return gaps
}

function trimmed(text: Text, from: number, to: number): Text {
  const part = text.text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return partOf(text, start, Math.max(start, from + part.trimEnd().length))
}
