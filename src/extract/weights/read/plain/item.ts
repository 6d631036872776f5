import { type Concrete, glue } from '../../values.ts'
import type { Call, Mapping, Place, Table, Text, Value, Where } from '../../vocabulary.ts'
import { valueFrom } from './value.ts'

/** A thing between two separators: what is called by `key`, or just a value. */
export interface Item {
  readonly key: string | null
  readonly keyPlace: Place
  readonly value: Value
  /** The plain names in it. */
  readonly words?: readonly string[]
  /** `key = value`: what is called so gets a new value. */
  readonly isAssigned?: boolean
  /** Where it is said, what is called so is declared too. */
  readonly isDeclared?: boolean
  /** The function around it ends with this value. */
  readonly isReturned?: boolean
  /** A name that gets one thing after the other, where it stands in the head of a loop. */
  readonly loop?: Loop
}

export interface Loop {
  readonly name: string
  readonly value: Value
  readonly place: Place
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

const isSign = (part: Part, pattern: RegExp) => 'sign' in part && pattern.test(part.sign)

export function thingsOf(parts: readonly Part[]): readonly Thing[] {
  return parts.flatMap(part => ('sign' in part ? [] : [part]))
}

/** `x == "a"`, `x shouldBe "a"`: what something is compared with loads nothing. */
export function comparedIn(parts: readonly Part[]): readonly Text[] {
  const isSaid = (part: Part | undefined, words: RegExp) =>
    part !== undefined && words.test('sign' in part ? part.sign : (part.name ?? ''))
  return parts.flatMap((part, index) => {
    const isCompared =
      isSaid(parts[index - 1], /^(?:[!=]==?|eql?|should(?:Be|Equal))$/) || isSaid(parts[index + 1], /^[!=]==?$/)
    return isCompared && !('sign' in part) && part.value.kind === 'text' ? [part.value] : []
  })
}

/** `"https://…/" "file"`: texts side by side, which are one. */
export function runsIn(parts: readonly Part[]): readonly (readonly Text[])[] {
  const runs: Text[][] = [[]]
  for (const part of parts) {
    if (!('sign' in part) && part.value.kind === 'text') runs.at(-1)?.push(part.value)
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 1)
}

export function wholeOf([first, ...others]: readonly Text[]): readonly Text[] {
  const whole = first && others.reduce<Concrete>(glue, first)
  return whole?.kind === 'text' ? [whole] : []
}

/** `string Name => "x"`: a property that holds it. */
export const isArrow = (parts: readonly Part[]) =>
  parts.every(part => !('sign' in part) || part.sign === '=>') &&
  thingsOf(
    parts.slice(
      0,
      parts.findIndex(part => isSign(part, /^=>$/)),
    ),
  ).filter(({ name }) => name !== undefined).length > 1

/** `let x = …`, `Type x = …`, `x := …`; `x = …` gives a value to what is declared elsewhere. */
export function isDeclaration(parts: readonly Part[]): boolean {
  const sign = parts.findIndex(part => isSign(part, assigning))
  const part = parts[sign]
  return (part && 'sign' in part && part.sign !== '=') || thingsOf(parts.slice(0, sign)).length > 1
}

/** `#define NAME "x"`, `std::string name{"x"}`: what a name is given without a sign. */
export function initialIn(parts: readonly Part[]): Value | undefined {
  const last = thingsOf(parts).at(-1)?.value
  const isMacro = parts.length === 4 && parts.some(part => !('sign' in part) && part.name === 'define')
  const [only, second] = last?.kind === 'list' ? last.items : []
  return isMacro ? last : only?.kind === 'text' && !second ? only : undefined
}

const leading = /^(?:const|var|if|for|switch|case|else|return|range)$/

/** The two sides of `target = value`, `target: Type = value`, `key: value` and `key => value`. */
export function sidesOf(written: readonly Part[], isNamed = false) {
  const parts = unlabelled(written)
  const sign = parts.findIndex(part => isSign(part, assigning))
  const arrow = parts.findIndex(part => isSign(part, /^(?::|=>)$/) || isPairing(part, parts))
  const split = sign === -1 ? arrow : sign
  const end = sign !== -1 && arrow !== -1 && arrow < sign ? arrow : split
  const before = end === -1 ? [] : thingsOf(parts.slice(0, end))
  const last = before.at(-1)
  // `const Name string = …`
  const first =
    isNamed && sign !== -1 ? before.find(({ name }) => name !== undefined && !leading.test(name)) : undefined
  const target = first ?? (last && isAccessors(last) ? before.at(-2) : last)
  return target && { target, value: valueFrom(parts.slice(split + 1), target.place), isAssigned: sign !== -1 }
}

/** `"small" to "ns/name"`, `"small" -> "ns/name"` */
const isPairing = (part: Part, { length, 0: first }: readonly Part[]) =>
  length === 3 &&
  first &&
  !('sign' in first) &&
  first.value.kind === 'text' &&
  ('sign' in part ? part.sign === '->' : part.name === 'to')

/** Without the label of a branch: `case .tiny: name = …`, `default: name = …`. */
export function unlabelled(parts: readonly Part[]): readonly Part[] {
  const [first] = thingsOf(parts.slice(0, 1))
  const colon = parts.findIndex(part => isSign(part, /^:$/))
  return colon !== -1 && /^(?:case|default)(?:$|\.)/.test(first?.name ?? '') ? parts.slice(colon + 1) : parts
}

/** `{ get; set; }` between a name and its value. */
const isAccessors = ({ value }: Thing) =>
  value.kind === 'list' && value.items[0]?.kind === 'name' && /^(?:get|set)$/.test(value.items[0].path)

/** `for x in xs`, `foreach (xs as x)`, `x := range xs`. */
export function loopIn(parts: readonly Part[]): Loop | undefined {
  const things = thingsOf(parts)
  const word = things.findIndex(thing => /^(?:in|as|range)$/.test(thing.name ?? ''))
  const isBehind = things[word]?.name === 'as'
  const target = isBehind ? things.at(-1) : things[word - 1]
  const over = isBehind ? things[word - 1] : things[word + 1]
  return word > 0 && target?.name && over ? loopOf(target.name, over.value, target.place) : undefined
}

export function loopOf(name: string, of: Value, place: Place): Loop {
  return { name, place, value: { kind: 'item', of, key: null, place: of.place } }
}

/** `"small": …`, `["small"] = …` */
export function keyIn(value: Value): string | null {
  const [only, second] = value.kind === 'list' ? value.items : [value]
  return only?.kind === 'text' && !second ? only.text : null
}

/** What a table is made of, however its keys and values are told apart: `k => v`, `(k, v)`, or in turn. */
export function pairsIn(items: readonly Item[]): readonly Item[] {
  const [first, second] = items
  if (!first || first.key !== null) return items
  if (!second && first.value.kind === 'list') return pairsIn(first.value.items.map(unnamed))
  const pairs = items.flatMap(({ value }) => (value.kind === 'list' ? pairOf(value.items) : []))
  if (pairs.length > 0) return pairs
  return items.flatMap((_, index) =>
    index % 2 === 0 ? pairOf(items.slice(index, index + 2).map(one => one.value)) : [],
  )
}

const unnamed = (value: Value): Item => ({ key: null, keyPlace: value.place, value })

function pairOf([key, value]: readonly Value[]): readonly Item[] {
  return key?.kind === 'text' && value ? [{ key: key.text, keyPlace: key.place, value }] : []
}

export function tableOf(items: readonly Item[], place: Place): Table {
  const entries = items.map(({ key, value, keyPlace }) => ({ key, value, keyPlace }))
  return { kind: 'table', entries, spread: [], place }
}

/** `a.b = { c = …; }` and `a.b.c = …` are settings of `a.b`; in a list stand several groups of them. */
export function settingsOf(key: string, value: Value, keyPlace: Place, where: Where): readonly Mapping[] {
  const path = key.split('.')
  const items = value.kind === 'list' ? value.items : []
  const groups = items.flatMap((one): Mapping[] =>
    one.kind === 'table' ? [{ path: [...path, '[]'], table: one, where }] : [],
  )
  if (groups.length > 0) return groups
  const isGroup = value.kind === 'table'
  const table = isGroup ? value : tableOf([{ key: path.at(-1) ?? key, value, keyPlace }], keyPlace)
  return isGroup || path.length > 1 ? [{ path: isGroup ? path : path.slice(0, -1), table, where }] : []
}

/** `f({:tag, a, k: b})` and `f({ k: b })` hand on what the group holds, as `f(a, k: b)` would. */
export function callOf(callee: string, items: readonly Item[], at: Value | Place, where: Where): Call {
  const place = 'kind' in at ? at.place : at
  const [first] = items
  const tuple = first?.value.kind === 'call' && first.value.call.callee.startsWith(':') ? first.value.call : undefined
  const values = items.filter(item => item.key === null).map(item => item.value)
  const named = items.flatMap(({ key, value }): [string, Value][] => (key === null ? [] : [[key, value]]))
  return {
    callee,
    ...('kind' in at && { receiver: at }),
    positional: tuple ? [...tuple.positional, ...values.slice(1)] : values,
    keyword: new Map([
      ...values.flatMap(referenceIn),
      ...(tuple?.keyword ?? []),
      ...values.flatMap(entriesOf),
      ...named,
    ]),
    spread: [],
    where,
    place,
  }
}

/** `f("acme/x", Some("refs/pr/3"))`: what is written like git's own reference is a revision, whoever takes it. */
function referenceIn(value: Value): readonly [string, Value][] {
  const [inside] = value.kind === 'call' && value.call.callee === 'Some' ? value.call.positional : [value]
  return inside?.kind === 'text' && /^refs\/(?:pr|heads|tags)\/\w/.test(inside.text) ? [['revision', inside]] : []
}

function entriesOf(value: Value): readonly [string, Value][] {
  if (value.kind !== 'table') return []
  return value.entries.flatMap(({ key, value: one }): [string, Value][] => (key === null ? [] : [[key, one]]))
}
