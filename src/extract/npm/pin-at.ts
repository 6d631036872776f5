import type { PinAt } from '../../model/index.ts'
import type { Fields } from './fields.ts'
import type { JsonDocument, JsonText } from './json.ts'

/**
 * Where a suggestion restores the signed integrity: the text of `integrity`, or the place for a new line after
 * `resolved` or `version`. Absent where the line is not laid out as npm does it: then a person has to.
 */
export function pinAtOf(fields: Fields, document: JsonDocument): PinAt | undefined {
  const integrity = fields.member('integrity')?.value
  if (integrity) return integrity.type === 'text' ? inside(integrity, document) : undefined
  const neighbour = fields.member('resolved') ?? fields.member('version')
  if (neighbour?.value.type !== 'text') return undefined
  const key = document.at(neighbour.key.start)
  const end = document.at(neighbour.value.end)
  const indent = document.text.slice(neighbour.key.start - key.column, neighbour.key.start)
  if (key.line !== end.line || !/^[ \t]{1,40}$/.test(indent)) return undefined
  return { line: end.line, start: end.column, end: end.column, before: `,\n${indent}"integrity": "`, after: '"' }
}

/** The text of a value that stands there as it reads: without escapes, with or without quotes. */
export function inside(text: JsonText, { at }: Pick<JsonDocument, 'at'>): PinAt | undefined {
  const quotes = text.end - text.start - text.value.length
  if (quotes !== 0 && quotes !== 2) return undefined
  const { line, column } = at(text.start)
  const start = column + quotes / 2
  return { line, start, end: start + text.value.length, before: '', after: '' }
}
