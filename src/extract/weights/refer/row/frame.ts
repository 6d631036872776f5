import type { Argument, CompiledLoader } from '../../../../catalogue/loaders.ts'
import { baseNameOf } from '../../../../model/index.ts'
import type { Concrete, Via } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import { entryOf, holding, under } from '../../constant/items.ts'
import { defaultOf } from '../../constant/options.ts'
import { tail } from '../../constant/part.ts'
import type { Call, Command, Mapping, Place, Slot, Table, Text, Value, Where } from '../../vocabulary.ts'
import { behindFlag, inside, insideFlag, spelled, splitFlags } from '../command/flags.ts'
import { namesIn } from '../name/several.ts'

/** Anything that hands named things to a loader: a call, a command, a group of settings. */
export interface Frame {
  readonly place: Place
  readonly where: Where
  readonly slot?: Slot
  /** True where each name of a list is a thing of its own; false where they are names of one argument. */
  readonly isLoose: boolean
  /** True for a group that stands in a program. */
  readonly isCode?: boolean
  /** True for the words of a command. */
  readonly isCommand?: boolean
  /** True where further arguments come from somewhere that is not read here. */
  readonly isOpen?: boolean
  get(argument: Argument): Value | undefined
  /** True where more names may be there than `all` has: spread in, or not read as such. */
  readonly isPartial: boolean
  /** Every value with its name, for `*`. */
  readonly all: readonly (readonly [string, Value])[]
}

/** False where nothing can be under a name or at a position of a call. */
export function mayHave(call: Call, constants: Constants): (argument: Argument) => boolean {
  const spread = holding(call.spread, constants)
  return argument =>
    typeof argument === 'number'
      ? argument < call.positional.length
      : call.keyword.has(argument) || (call.spread.length > 0 && spread(argument))
}

export function callFrame(call: Call, constants: Constants): Frame {
  const spread = holding(call.spread, constants)
  const named = (name: string) =>
    call.keyword.get(name) ??
    call.positional[Number(name)] ??
    (spread(name) ? fromSpread(call.spread, name, constants) : undefined)
  return {
    place: call.place,
    where: call.where,
    isLoose: false,
    isOpen: call.spread.length > 0 || call.positional.some(value => value.kind === 'item' && value.key === null),
    isPartial: true,
    all: [...call.positional.map((value): [string, Value] => ['', value]), ...call.keyword],
    ...(call.slot && { slot: call.slot }),
    get: argument => (typeof argument === 'number' ? call.positional[argument] : dotted(argument, named, constants)),
  }
}

export function mappingFrame({ path, table, where }: Mapping, constants: Constants): Frame {
  const isPartial = table.spread.length > 0
  const own = new Set(table.entries.map(entry => entry.key))
  const last = new Map(table.entries.map((entry, index) => [entry.key, index]))
  const spread = holding(
    table.spread.map(one => one.of),
    constants,
  )
  const named = (name: string) =>
    own.has(name) || (isPartial && spread(name)) ? entryOf(table, name, constants) : undefined
  return {
    place: table.place,
    where,
    isLoose: true,
    isCode: path.at(-1) === '{}',
    isPartial,
    // Of a key that is written twice the last counts.
    all: table.entries
      .filter(({ key }, index) => key === null || last.get(key) === index)
      .flatMap(({ key, value }) =>
        (path.at(-1) === 'env' ? namesIn(value) : [value]).map((one): [string, Value] => [key ?? '', listed(one)]),
      ),
    ...(table.slot && { slot: table.slot }),
    get: argument => {
      if (argument === '$keys') return keysOf(table)
      const value = typeof argument === 'number' ? undefined : dotted(argument, named, constants)
      return value && listed(value)
    },
  }
}

/** `MODELS=["a/b", "c/d"]`: a variable holds no list but in writing. */
function listed(value: Value): Value {
  if (value.kind !== 'text' || !/^\[\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\]$/.test(value.text)) return value
  const items = [...value.text.matchAll(/(?<=")[^"[\],]+(?=")/g)].map(one => tail(value, one.index, one[0]))
  return { kind: 'list', items, place: value.place }
}

/** The names of a group as a list: some groups are called by what they hold. A quoted one stands between its quotes. */
function keysOf({ entries, place }: Table): Value {
  const items = entries.flatMap(({ key, keyPlace }): Value[] => {
    if (key === null) return []
    const quote = keyPlace.endColumn - keyPlace.column - key.length === 2 ? 1 : 0
    const { column, endColumn, offset } = keyPlace
    const inner = { ...keyPlace, column: column + quote, endColumn: endColumn - quote, offset: offset + quote }
    return [{ kind: 'text', text: key, place: inner }]
  })
  return { kind: 'list', items, place }
}

/** Arguments that do not stand in the command itself: `$checkout`. */
export type Given = (name: string) => Value | undefined

/** `words`: how many leading tokens name the command. */
export function commandFrame(command: Command, words: number, loader: CompiledLoader, given: Given): Frame {
  const { positional, flags } = splitFlags(command.argv.slice(words), loader)
  const get = (argument: Argument) => {
    if (typeof argument === 'number') return positional[argument]
    if (argument.startsWith('$')) return given(argument)
    return flags.get(spelled(argument))?.value ?? insideFlag(argument, flags) ?? behindFlag(argument, flags)
  }
  const { place, where } = command
  const all = [...flags.values()].map(({ name, value }): [string, Value] => [name, value])
  return { place, where, isLoose: loader.certainty === 'heuristic', isCommand: true, isPartial: true, get, all }
}

function dotted(path: string, named: (name: string) => Value | undefined, constants: Constants): Value | undefined {
  if (!path.includes('.')) return named(path)
  const [first = '', ...rest] = path.split('.')
  let value = named(first)
  for (const key of rest) value = value && (under(value, key, constants) ?? inside(value, key))
  return value
}

/** The last of several spread groups that has the key. */
function fromSpread(spread: readonly Value[], name: string, constants: Constants): Value | undefined {
  for (const one of spread.toReversed()) {
    const found = under(one, name, constants)
    if (found) return found
  }
  return undefined
}

/** The arguments of a take: names of one thing, or each a thing of its own. */
export function takenFrom(frame: Frame, args: readonly Argument[], loader: CompiledLoader): readonly Value[] {
  const { onlyPattern: only, exceptPattern: except } = loader
  const isFollowed = frame.isCommand === true || isOfFiles(loader)
  if (args.includes('*'))
    return frame.all.flatMap(([name, value]) => {
      const found = literals(value, listsIn(loader), isFollowed)
      return found.length === 0 || except?.test(name) || only?.test(name) === false ? [] : found
    })
  const present = args.flatMap(argument => frame.get(argument) ?? [])
  const values = present.filter(value => !(value.kind === 'constant' && value.value === null))
  if (frame.isLoose) return values
  // What is only guessed to be a name says nothing of the one beside it.
  return values.filter(value => value.kind !== 'table').slice(0, loader.certainty === 'load' ? 1 : 4)
}

/** What lies at the ends of the addresses that a call is handed. */
export const filesOfAddresses = ({ all }: Frame): readonly string[] =>
  all.flatMap(([, value]) =>
    value.kind === 'text' && /^https?:/.test(value.text) ? baseNameOf(value.text.replace(/[?#].*$/, '')) : [],
  )

/** How deep lists are followed: a file's name is one wherever it stands; aliases may make a list as large as they like. */
function listsIn(loader: CompiledLoader): number {
  const { certainty, lists } = loader
  if (isOfFiles(loader)) return 2
  if (lists.includes('*')) return 1
  return certainty === 'load' ? 4 : 0
}

const isOfFiles = ({ takes }: CompiledLoader) => takes.every(take => take.shape === 'ownfile')

/**
 * What stands there in so many words, and what a variable holds that a command is given or that ends as weights do: other
 * guesses do not follow constants, nor take all of a list for what is loaded.
 */
function literals(value: Value, lists: number, isFollowed: boolean): readonly Value[] {
  const inner = (one: Value, depth = lists) => literals(one, depth, isFollowed)
  if (value.kind === 'choice' || value.kind === 'fallback') return value.options.flatMap(one => inner(one))
  if (value.kind === 'list' && lists > 0) return value.items.slice(0, 200).flatMap(one => inner(one, lists - 1))
  // What is asked of a table or of the environment says here what it is otherwise.
  const otherwise = value.kind === 'call' ? defaultOf(value.call) : undefined
  if (otherwise) return inner(otherwise)
  return value.kind === 'text' || (isFollowed && (value.kind === 'name' || value.kind === 'join')) ? [value] : []
}

/** The first argument of the list that is given. */
export function given(frame: Frame, args: readonly Argument[]): Value | undefined {
  for (const argument of args) {
    const value = frame.get(argument)
    if (value && !(value.kind === 'constant' && value.value === null)) return value
  }
  return undefined
}

/** What a value is, among the possibilities that agree with those already taken. */
export function agreeing(value: Value | undefined, via: Via, constants: Constants): readonly Concrete[] {
  return value ? constants.expand(value, via).map(found => found.value) : []
}

/** Lists in lists are looked into so far: one may hold itself. */
const maxLists = 3

/** The texts that it may be, and those of a list. */
export function textsIn(value: Value | undefined, via: Via, constants: Constants, depth = 0): readonly string[] {
  return agreeing(value, via, constants).flatMap(one => {
    if (one.kind !== 'list') return asText(one)
    return depth < maxLists ? one.items.flatMap(item => textsIn(item, via, constants, depth + 1)) : []
  })
}

export const isText = (value: Value): value is Text => value.kind === 'text' && value.text !== ''

export function asText(value: Value): readonly string[] {
  return isText(value) ? [value.text] : []
}
