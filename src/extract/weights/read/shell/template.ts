import type { Value } from '../../vocabulary.ts'
import { named, type Substitution, unknown } from './named.ts'
import type { Surroundings } from './word.ts'

/**
 * What a name of a workflow is bound to: a step's output is its own, whatever other steps call theirs, and what the
 * repository or the event holds is known to nobody.
 */
export const contextName = (path: string) =>
  /^(?:steps|needs|vars|secrets|jobs)\./.test(path) ? path.replaceAll('.', '/') : path.replace(/^env\./, '')

/** A workflow's `${{ env.X || 'default' }}`. */
export function expression(at: number, end: number, rest: string, around: Surroundings): Substitution {
  const match = /^\$\{\{\s*([\w.-]+)\s*(?:\|\|\s*'([^']*)'\s*)?\}\}/.exec(rest)
  if (!match) {
    const close = around.source.text.indexOf('}}', at)
    return unknown(at, close === -1 || close > end ? end : close + 2, around)
  }
  const [whole, path = '', otherwise] = match
  const name = named(contextName(path), at, around)
  if (otherwise === undefined) return { value: name, length: whole.length }
  const from = at + whole.indexOf(`'${otherwise}'`) + 1
  const place = around.source.place(from, from + otherwise.length)
  const option: Value = { kind: 'text', text: otherwise, place }
  return { value: { kind: 'fallback', options: [name, option], place }, length: whole.length }
}

/** What Helm, Jinja, Argo, just and Task fill in: `{{ .Values.model | default "ns/name" }}`, `{{ model }}`. */
export function template(at: number, rest: string, around: Surroundings): Substitution | null {
  const whole = /^\{\{[^\n]*?\}\}/.exec(rest)?.[0]
  if (!whole) return null
  const inner = whole
    .slice(2, -2)
    .replace(/^-?\s*/, '')
    .replace(/\s*-?$/, '')
  const match = /^\.?([A-Za-z_][\w.-]*)(?:\s*\|\s*[\w ]+)*$|\bdefault\s*\(?\s*(["'])([^"']*)\2/.exec(inner)
  if (match?.[1]) return { value: named(match[1], at, around), length: whole.length }
  if (match?.[3] === undefined) return unknown(at, at + whole.length, around)
  const path = /^\.?([A-Za-z_][\w.-]*)\s*\||["']\s+\.([\w.-]+)/.exec(inner)
  const from = at + whole.indexOf(match[3], whole.indexOf('default'))
  const place = around.source.place(from, from + match[3].length)
  const option: Value = { kind: 'text', text: match[3], place }
  const name = named(path?.[1] ?? path?.[2] ?? '', at, around)
  return { value: { kind: 'fallback', options: [name, option], place }, length: whole.length }
}
