import type { Call, Place, Table, Text, Value, Where } from '../vocabulary.ts'
import { opaque } from './syntax.ts'

/** A thing between two separators: what is called by `key`, or just a value. */
export interface Item {
  readonly key: string | null
  readonly keyPlace: Place
  readonly value: Value
}

export interface Thing {
  readonly value: Value
  /** Set for a plain path. */
  readonly name?: string
  readonly place: Place
  readonly isMarked?: boolean
}

export type Part = { readonly sign: string } | Thing

const assigning = /^(?:=|:=|<-)$/
const joining = /^(?:\+|\.|\.\.|<>|~|\+\+|&)$/

const isSign = (part: Part, pattern: RegExp) => 'sign' in part && pattern.test(part.sign)

export function thingsOf(parts: readonly Part[]): readonly Thing[] {
  return parts.flatMap(part => ('sign' in part ? [] : [part]))
}

/** The two sides of `target = value`, `target: Type = value`, `key: value` and `key => value`. */
export function sidesOf(parts: readonly Part[]) {
  const sign = parts.findIndex(part => isSign(part, assigning))
  const arrow = parts.findIndex(part => isSign(part, /^(?::|=>)$/))
  const split = sign === -1 ? arrow : sign
  const end = sign !== -1 && arrow !== -1 && arrow < sign ? arrow : split
  const target = end === -1 ? undefined : thingsOf(parts.slice(0, end)).at(-1)
  return target && { target, value: valueFrom(parts.slice(split + 1), target.place), isAssigned: sign !== -1 }
}

/** What a row of things and signs amounts to, as far as it can be a constant. */
export function valueFrom(parts: readonly Part[], where: Place): Value {
  const things = thingsOf(parts)
  const values = things.map(thing => thing.value)
  const signs = parts.flatMap(part => ('sign' in part ? [part.sign] : []))
  const [first, second] = values
  const last = values.at(-1)
  if (!first || !last) return opaque(where)
  const { place } = first
  if (!second) return signs.every(sign => /^[&*?!%]$/.test(sign)) ? first : opaque(place)
  // `new X(…)`, `try f(…)`: only the last of them is the value.
  const words = things.slice(0, -1).every(thing => thing.name !== undefined)
  if (signs.length === 0) return words && last.kind !== 'name' ? last : opaque(place)
  if (signs.length !== values.length - 1) return opaque(place)
  if (signs.every(sign => joining.test(sign))) return { kind: 'join', parts: values, place }
  if (signs.every(sign => /^(?:\?\?|\|\|)$/.test(sign))) return { kind: 'fallback', options: values, place }
  // `c ? a : b`, whatever the condition is made of.
  return signs.slice(-2).join(' ') === '? :' ? { kind: 'choice', options: values.slice(-2), place } : opaque(place)
}

export function tableOf(items: readonly Item[], place: Place): Table {
  const entries = items.flatMap(({ key, value, keyPlace }) => (key === null ? [] : [{ key, value, keyPlace }]))
  return { kind: 'table', entries, spread: [], place }
}

/** `f({:tag, a, k: b})` and `f({ k: b })` hand on what the group holds, as `f(a, k: b)` would. */
export function callOf(callee: string, items: readonly Item[], at: Text | Place, where: Where): Call {
  const place = 'kind' in at ? at.place : at
  const [first] = items
  const tuple = first?.value.kind === 'call' && first.value.call.callee.startsWith(':') ? first.value.call : undefined
  const values = items.filter(item => item.key === null).map(item => item.value)
  const named = items.flatMap(({ key, value }): [string, Value][] => (key === null ? [] : [[key, value]]))
  return {
    callee,
    ...('kind' in at && { receiver: at }),
    positional: tuple ? [...tuple.positional, ...values.slice(1)] : values,
    keyword: new Map([...(tuple?.keyword ?? []), ...values.flatMap(entriesOf), ...named]),
    spread: [],
    where,
    place,
  }
}

function entriesOf(value: Value): readonly [string, Value][] {
  if (value.kind !== 'table') return []
  return value.entries.flatMap(({ key, value: one }): [string, Value][] => (key === null ? [] : [[key, one]]))
}
