import { once } from '../../../model/index.ts'
import { type Concrete, isEach, lastOf, partOf, unsure } from '../values.ts'
import type { Call, Text, Value } from '../vocabulary.ts'
import { isAsked } from './asked.ts'
import { type Found, taking, type Via } from './concrete.ts'
import type { Constants } from './constants.ts'
import { fieldOf } from './fields.ts'
import { mayBeOther } from './may-be-other.ts'
import { rooted } from './mutations.ts'
import { isInOrder } from './order.ts'
import { keysOf, valuesOf } from './tables.ts'

type Item = Extract<Value, { kind: 'item' }>
type Table = Extract<Value, { kind: 'table' }>

/** What was found in each table under one key. */
type Looked = Map<Table, Value | undefined>
/** Of more tables that are spread into one another, nobody says what they hold. */
const mostSpread = 60
/** Of larger tables the rest is not told apart. */
const mostEntries = 400

/**
 * The value under a key: of what is written and what is spread in, the last counts. Functions that hand on what they were
 * handed may call one another: each table is looked into once.
 */
export function entryOf(
  table: Table,
  key: string,
  constants: Constants,
  looked: Looked = new Map(),
): Value | undefined {
  if (looked.has(table)) return looked.get(table)
  if (looked.size > mostSpread) return { kind: 'opaque', place: table.place }
  looked.set(table, undefined)
  const found = lastIn(table, key, constants, looked)
  looked.set(table, found)
  return found
}

function lastIn(table: Table, key: string, constants: Constants, looked: Looked): Value | undefined {
  const own = table.entries.findLastIndex(one => one.key === key)
  // What stands behind it under a name that nobody knows may stand under the same.
  const unnamed = table.entries.findLastIndex(one => one.key === null)
  let isOpen = false
  for (const { of, after } of table.spread.toReversed()) {
    if (own !== -1 && after <= own) break
    const found = under(of, key, constants, looked)
    if (found) return isOpen || unnamed >= after ? unsure(found) : found
    isOpen ||= isUnknown(of, constants)
  }
  const value = table.entries[own]?.value
  return value && (isOpen || unnamed > own) ? unsure(value) : value
}

/** What is spread in behind a key, and does not say what it holds, may hold another value under it. */
const isUnknown = (of: Value, constants: Constants): boolean =>
  reached([of], constants).some(({ kind }) => !/^(?:table|list|constant)$/.test(kind))

/** All that these are, and what is spread into their tables; each table once. */
function* reached(of: readonly Value[], constants: Constants): Generator<Concrete> {
  const seen = new Set<Concrete>()
  const queue = [...of]
  for (const one of queue)
    for (const { value } of constants.expand(one)) {
      if (seen.has(value)) continue
      seen.add(value)
      if (value.kind === 'table') queue.push(...value.spread.map(inner => inner.of))
      yield value
    }
}

/** What a value has under a key, set later on or from the start. */
export function under(of: Value, key: string, constants: Constants, looked?: Looked): Value | undefined {
  const root = rooted(of)
  const assigned = root && constants.assigned(root, key)
  if (assigned?.isSure) return assigned.value
  const held = constants.expand(of).map(({ value }) => heldBy(value, key, constants, looked))
  if (!assigned && held.every(one => one === undefined)) return undefined
  const { place } = of
  // Where it may be a table that nobody knows, or one without the key, so may what stands under it.
  const found = [...held.map((one): Value => one ?? { kind: 'opaque', place }), ...(assigned ? [assigned.value] : [])]
  const [only, second] = found
  if (!only || !second) return only
  // Which of several tables it is, is one choice for all that is taken out of them.
  const isAligned = !assigned && found.length === held.length
  return { kind: 'choice', options: found, place: isAligned ? { ...place, offset: -1 - place.offset } : only.place }
}

/** Of an instance a text that it was made with, `ModelConfig(model_id="a/b")`: a table in it may be another one by now. */
function heldBy(value: Concrete, key: string, constants: Constants, looked?: Looked): Value | undefined {
  if (value.kind === 'table') return entryOf(value, key, constants, looked)
  if (value.kind !== 'call' || !/^[A-Z]/.test(lastOf(value.call.callee))) return undefined
  if (constants.names.isStrange(lastOf(value.call.callee))) return undefined
  const made = value.call.keyword.get(key)
  return made?.kind === 'text' ? made : undefined
}

/**
 * Can these have something under a key? Asked once for a group, so that the many names that loaders look for are not each
 * looked for in all that is spread in.
 */
export function holding(spread: readonly Value[], constants: Constants): (key: string) => boolean {
  const keys = once(() => keysUnder(spread, constants))
  return key => keys().has(key) || constants.names.isPut(key)
}

function keysUnder(spread: readonly Value[], constants: Constants): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const value of reached(spread, constants))
    if (value.kind === 'table') for (const { key } of value.entries) if (key !== null) keys.add(key)
  return keys
}

/** `of[key]`: an entry of a table, an element of a list, a field of an instance. */
export function itemOf(item: Item, constants: Constants, via: Via): readonly Found[] {
  if (item.key === null) return elementOf(item, constants, via)
  const root = item.key.kind === 'text' ? rooted(item.of) : undefined
  const assigned = root && item.key.kind === 'text' ? constants.assigned(root, item.key.text) : undefined
  const later = assigned ? constants.expand(assigned.value, via) : []
  if (assigned?.isSure) return later
  const before = constants.cutCount
  const picked = constants
    .expand(item.key, via)
    .flatMap(key => constants.expand(item.of, key.via).flatMap(of => pick(of, key.value, item, constants)))
  // `self.name = names[self.name]`: what it was before nobody says.
  const isCut = picked.length === 0 && constants.cutCount > before
  const unread: Concrete = { kind: 'opaque', place: item.place }
  const written = isCut ? constants.expand(item.of, via).flatMap(of => pick(of, unread, item, constants)) : picked
  const place = item.key.kind === 'constant' ? rooted(item.of) : undefined
  const isPut = place !== undefined && constants.names.lookup(`${place.path}[*]`, place.where).length > 0
  const isMoved = item.key.kind === 'constant' && !isPut && !isInOrder(item.of, constants)
  // What was perhaps put there since is as likely as what was written.
  return [...written, ...later, ...(isPut || isMoved ? unknown(item, via) : [])]
}

/** Any element of a list: one that it was made with, or one that was added. */
function elementOf(item: Item, constants: Constants, via: Via): readonly Found[] {
  const found = constants.expand(item.of, via).flatMap(of => pick(of, null, item, constants))
  const added = item.of.kind === 'name' ? constants.names.addedTo(item.of) : []
  const [first] = added
  if (!first || found.some(({ value }) => value.kind === 'table')) return found
  const key = `a${first.place.offset}`
  return [found, ...added.map(one => constants.expand(one, via))].flatMap((one, index) => taking(key, index, one))
}

/** `key` null: any element, as a loop sees it (a table gives its keys). */
function pick({ value: of, via }: Found, key: Concrete | null, item: Item, constants: Constants): readonly Found[] {
  switch (of.kind) {
    case 'table':
      if (key === null && item.each === 'value') return pick({ value: valuesOf(of), via }, key, item, constants)
      if (key === null) return pick({ value: keysOf(of), via }, key, { ...item, each: 'value' }, constants)
      return entry(of, key, item, constants, via)
    case 'list': {
      // Of a list, a shell's keys are positions.
      if (item.each === 'key') return unknown(item, via)
      if (key?.kind !== 'constant' || typeof key.value !== 'number')
        return constants.choose(of.items, `l${of.place.offset}`, via)
      const one = of.items.at(key.value) ?? anyIn(of.items)
      return one ? constants.expand(one, via) : unknown(item, via)
    }
    case 'call': {
      const held = isFirst(key) ? constants.held(of.call) : undefined
      if (held) return constants.expand(held, via)
      return key?.kind === 'text' ? fieldOf(of.call, key.text, constants, via) : unknown(item, via)
    }
    case 'text':
      // A shell's loop over the words of a text.
      if (key === null && /\S\s+\S/.test(of.text)) return constants.choose(wordsIn(of), `w${of.place.offset}`, via)
      // A member of an enumeration of texts.
      return key?.kind === 'text' && /^(?:value|rawValue)$/.test(key.text) ? [{ value: of, via }] : unknown(item, via)
    default:
      return key?.kind === 'text' && of.kind === 'opaque'
        ? elsewhere(item, key.text, constants, via)
        : unknown(item, via)
  }
}

/** What stands for each element of a list. */
const anyIn = ([only, second]: readonly Value[]) => (isEach(only) && !second ? only : undefined)

/** The part of a page's state that holds what it is. */
const isFirst = (key: Concrete | null) =>
  key?.kind === 'text' ? /^(?:value|current)$/.test(key.text) : key?.kind === 'constant' && key.value === 0

const wordsIn = (text: Text) =>
  [...text.text.matchAll(/\S+/g)].map(({ 0: word, index }) => partOf(text, index, index + word.length))

/** `cfg["model"]` of something unknown: perhaps what the only table of this file that has the key says, or an option. */
function elsewhere(item: Item, key: string, constants: Constants, via: Via): readonly Found[] {
  const [only, second] = constants.names.keyed(key)
  const options = only && !second ? [only] : (constants.options.get(key) ?? [])
  const found = options.flatMap(value => constants.expand(value, via))
  // Whoever runs the program says what it is otherwise: `FLAGS.model`.
  return found.length > 0 && !only && isAsked(item.of, constants) ? found : [...found, ...unknown(item, via)]
}

const unknown = ({ place }: Item, via: Via): readonly Found[] => [{ value: { kind: 'opaque', place }, via }]

function entry(table: Table, key: Concrete, item: Item, constants: Constants, via: Via): readonly Found[] {
  if (key.kind !== 'text' || (item.key && table.entries.length > 1 && mayBeOther(item.key, constants)))
    return anyEntry(table, item, constants, via)
  const found = entryOf(table, key.text, constants)
  if (found) return constants.expand(found, via)
  // What a comprehension put there has keys that nobody reads here.
  const entries = table.entries.filter(one => one.key === null)
  return entries.length > 0 ? anyEntry({ ...table, entries }, item, constants, via) : []
}

/** Under whichever key: of several tables that are asked by one variable, what stands under the same. */
function anyEntry({ entries }: Table, item: Item, constants: Constants, via: Via): readonly Found[] {
  const asked = `t${askedBy(item, constants)}`
  return entries.slice(0, mostEntries).flatMap(({ key, keyPlace, value }) => {
    const turn = constants.turnOf(key ?? `\n${keyPlace.offset}`)
    return (via.get(asked) ?? turn) === turn ? constants.expand(value, new Map(via).set(asked, turn)) : []
  })
}

/** Two keys that nobody here knows are one only where the same variable holds them: of each table another entry may be meant. */
function askedBy({ key, place }: Item, { names }: Constants): string {
  if (key?.kind !== 'name') return String(key?.place.offset ?? place.offset)
  return `${key.path}@${names.lookup(key.path, key.where)[0]?.where.at}`
}

/** Is more handed over than a call says, `f(**read())`, `f(*read())`? */
export const isHandedMore = ({ positional, spread }: Call, constants: Constants): boolean =>
  spread.some(of => isUnknown(of, constants)) || positional.some(one => isEach(one) && isUnknown(one.of, constants))

/** What `**options` of a call name. */
export function spreadIn(call: Call, name: string, constants: Constants): Value | undefined {
  for (const one of call.spread.toReversed()) {
    const found = one.kind === 'name' && call.positional.includes(one) ? undefined : under(one, name, constants)
    if (found) return found
  }
  return undefined
}
