import { textOf } from '../../values.ts'
import type { Mapping, Table, Text, Value } from '../../vocabulary.ts'
import { assignment } from '../settings/variables.ts'
import { anyOf, partsOf, spread } from './output.ts'
import { readArray, readWord, type Surroundings, type Word } from './word.ts'

interface Assigned {
  readonly name: string
  readonly key?: string
  readonly value: Value
  /** Where the value begins and ends. */
  readonly from: number
  readonly to: number
}

/** `A=b`, `A[key]=b`; as the word of a command that sets variables also `"A=b"`. */
export function assignedAt(at: number, end: number, around: Surroundings, isFirst: boolean): Assigned | null {
  const { text } = around.source
  const head = /^([A-Za-z_]\w*)(?:\[([^\]]*)\])?\+?=/.exec(text.slice(at, Math.min(end, at + 100)))
  if (head) {
    const [{ length }, name = '', key] = head
    const from = at + length
    return { name, from, ...readAssigned(name, from, end, around), ...(key !== undefined && { key }) }
  }
  if (isFirst || !/["']/.test(text[at] ?? '')) return null
  const word = readWord(at, end, around)
  const [one] = assignment(word.value)
  return one ? { ...word, name: one.key ?? '', value: one.value } : null
}

/** The value behind `A=` or `A+=`, which ends at `from`. */
function readAssigned(name: string, from: number, end: number, around: Surroundings): Omit<Word, 'from'> {
  const { text } = around.source
  const { value, to } = text[from] === '(' ? readArray(from, end, around) : readWord(from, end, around)
  return { value: text[from - 2] === '+' ? more(before(name, from, around), value) : value, to }
}

/** What a variable holds until here. */
function before(path: string, at: number, around: Surroundings): Value {
  const { source } = around
  return { kind: 'name', path, where: around.where(source.offset(at)), place: source.place(at, at) }
}

/** What was held, and this behind it: more items of a list, or more text. */
export function more(held: Value, value: Value): Value {
  const { place } = value
  if (value.kind !== 'list') return { kind: 'join', parts: [held, value], place }
  return { kind: 'list', items: [{ kind: 'item', of: held, key: null, place }, ...value.items], place }
}

/** `for x in a b; do`: x is any of them; of `for x in $LIST` any word of the list. */
export function loopOver([first, second, ...rest]: readonly Value[], otherwise: Value['place']) {
  const name = textOf(first)
  const items = (textOf(second) === 'in' ? rest : second ? [second, ...rest] : []).map(spread)
  const [only, another] = items
  if (!only || another || only.kind === 'text' || only.kind === 'join')
    return { name, value: anyOf({ kind: 'list', items, place: first?.place ?? otherwise }) }
  return { name, value: only.kind === 'item' ? only : anyOf(partsOf(only)) }
}

/** A variable in quotes, or what is printed, is one word: a join of one part. `"$@"` is several all the same. */
export function asOne(word: Word, written: string): Word {
  const { value } = word
  const isOne = written.startsWith('"') && (value.kind === 'choice' || (value.kind === 'name' && value.path !== '@'))
  return isOne ? { ...word, value: { kind: 'join', parts: [value], place: value.place } } : word
}

/** Texts that say by themselves what they are, whatever takes them from the variable. */
export function textsIn(value: Value): readonly Text[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn)
  if (value.kind === 'table') return value.entries.flatMap(entry => textsIn(entry.value))
  return value.kind === 'text' ? [value] : []
}

/** Variables of one command only: they name things, and no later command sees them. */
export function environmentOf(
  assigned: readonly { readonly name: string; readonly value: Value }[],
): Mapping | undefined {
  const [first] = assigned
  if (!first) return undefined
  const entries = assigned.map(({ name, value }) => ({ key: name, value, keyPlace: value.place }))
  const { place } = first.value
  const table: Table = { kind: 'table', entries, spread: [], place }
  return { path: ['env'], table, where: { at: place.offset, scope: [], branch: [] } }
}
