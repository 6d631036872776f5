import type { Value } from '../vocabulary.ts'
import { anyOf } from './sh-output.ts'
import { readClause, readTemplate, readWord, type Surroundings } from './sh-word.ts'

/** A statement of a batch file or of PowerShell that sets a variable; what is read goes on at `to`. */
export interface Statement {
  readonly name: string
  readonly value: Value
  readonly isExported: boolean
  readonly to: number
}

interface Reading {
  readonly at: number
  readonly end: number
  readonly around: Surroundings
  /** From here on, as far as a statement's beginning reaches. */
  readonly head: string
}

/** `set A=b`, `for %%m in (a b) do`, `$A = 'b'`, `$env:A = "b"`, `foreach ($m in $all)`; null where none begins. */
export function statementAt(at: number, end: number, around: Surroundings): Statement | null {
  const reading = { at, end, around, head: around.source.text.slice(at, Math.min(end, at + 400)) }
  return set(reading) ?? each(reading) ?? assigned(reading) ?? foreach(reading)
}

/** What stands behind the equals sign, up to the end of the line: it may have blanks. */
function set({ at, end, around, head }: Reading): Statement | null {
  const match = /^set\s+(?:\/[ap]\s+)?("?)([A-Za-z_]\w*)=/i.exec(head)
  if (!match?.[2]) return null
  const from = at + match[0].length
  const rest = /^[^\r\n"&)]*/.exec(around.source.text.slice(from, Math.min(end, from + 4_000)))?.[0] ?? ''
  const value = readTemplate(from, from + rest.trimEnd().length, around)
  return { name: match[2], value, isExported: true, to: from + rest.length + (match[1] ? 1 : 0) }
}

function each({ at, around, head }: Reading): Statement | null {
  const match = /^for\s+(?:\/d\s+)?%%([A-Za-z])\s+in\s*\(([^)]*)\)\s*do\b/i.exec(head)
  if (!match?.[1]) return null
  const from = at + head.indexOf('(') + 1
  const words = readClause(from, from + (match[2]?.length ?? 0), around).words
  const place = around.source.place(from, from)
  const items = words.map(word => word.value)
  return { name: match[1], value: anyOf({ kind: 'list', items, place }), isExported: false, to: at + match[0].length }
}

/** `[string]$A = …` in a script, or in the parentheses of its parameters. */
function assigned({ at, end, around, head }: Reading): Statement | null {
  const match = /^(?:\[[\w.[\]]+\]\s*)*\$(?:(env|script|global|local):)?([A-Za-z_]\w*)\s*\+?=(?!=)\s*/i.exec(head)
  if (!match?.[2]) return null
  const from = at + match[0].length
  const { value, to } = valuesAt(from, end, around) ?? { value: opaqueAt(from, around), to: from }
  return { name: match[2], value, isExported: match[1]?.toLowerCase() === 'env', to }
}

function foreach({ at, end, around, head }: Reading): Statement | null {
  const match = /^foreach\s*\(\s*\$([A-Za-z_]\w*)\s+in\s+/i.exec(head)
  const found = match ? valuesAt(at + match[0].length, end, around) : null
  return match?.[1] && found ? { name: match[1], value: anyOf(found.value), isExported: false, to: found.to } : null
}

const opaqueAt = (at: number, { source }: Surroundings): Value => ({ kind: 'opaque', place: source.place(at, at) })

interface Valued {
  readonly value: Value
  readonly to: number
}

const maxItems = 500

/** One value, or several with commas between them; a command that gives one is none. */
function valuesAt(from: number, end: number, around: Surroundings): Valued | null {
  const { text } = around.source
  const first = valueAt(from, end, around)
  if (!first) return null
  const items = [first.value]
  let to = first.to
  while (items.length < maxItems) {
    const comma = /^\s*,\s*/.exec(text.slice(to, Math.min(end, to + 200)))
    const next = comma ? valueAt(to + comma[0].length, end, around) : null
    // Behind the comma of a parameter another one follows.
    if (next?.value.kind !== 'text') break
    items.push(next.value)
    to = next.to
  }
  return items.length === 1 ? first : { value: { kind: 'list', items, place: first.value.place }, to }
}

function valueAt(from: number, end: number, around: Surroundings): Valued | null {
  const { text } = around.source
  const start = text.slice(from, from + 2)
  if (start === '@(' || start === '@{') return collected(from, end, around)
  if (/^["']/.test(start)) {
    const close = text.indexOf(start.charAt(0), from + 1)
    const to = close === -1 || close > end ? end : close
    return {
      value: start.startsWith('"') ? readTemplate(from + 1, to, around) : plain(from + 1, to, around),
      to: to + 1,
    }
  }
  if (!/^\$[A-Za-z_]/.test(start)) return null
  const length = /^\$[\w:]+/.exec(text.slice(from, Math.min(end, from + 200)))?.[0].length ?? 0
  return { value: readWord(from, from + length, around).value, to: from + length }
}

const plain = (from: number, to: number, { source }: Surroundings): Value => ({
  kind: 'text',
  text: source.text.slice(from, to),
  place: source.place(from, to),
})

/** `@('a', 'b')`, `@{ Name = 'a'; Repo = 'b' }` */
function collected(from: number, end: number, around: Surroundings): Valued {
  const { text, place } = around.source
  const close = text[from + 1] === '(' ? ')' : '}'
  const items: Value[] = []
  const entries: { key: string; value: Value; keyPlace: Value['place'] }[] = []
  let at = from + 2
  while (at < end && text[at] !== close && items.length + entries.length < maxItems) {
    const key = close === '}' ? /^["']?([\w.-]+)["']?\s*=\s*/.exec(text.slice(at, Math.min(end, at + 200))) : null
    const found = valueAt(at + (key?.[0].length ?? 0), end, around)
    if (found && key) entries.push({ key: key[1] ?? '', value: found.value, keyPlace: place(at, at) })
    else if (found) items.push(found.value)
    at = found ? Math.max(found.to, at + 1) : at + Math.max(1, key?.[0].length ?? 0)
  }
  const whole = place(from, Math.min(end, at + 1))
  const value: Value =
    close === '}' ? { kind: 'table', entries, spread: [], place: whole } : { kind: 'list', items, place: whole }
  return { value, to: Math.min(end, at + 1) }
}
