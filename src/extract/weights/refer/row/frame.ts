import type { Argument, CompiledLoader } from '../../../../catalogue/loaders.ts'
import type { Constants } from '../../constant/constants.ts'
import { entryOf, holding, under } from '../../constant/items.ts'
import { isEach, tail } from '../../values.ts'
import type { Call, Command, Mapping, Place, Slot, Table, Value, Where } from '../../vocabulary.ts'
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
  /** What else is declared where a variable is, by its name. */
  readonly beside?: ReadonlyMap<string, Value> | undefined
}

/** False where nothing can be under a name or at a position of a call. */
export function mayHave(call: Call, constants: Constants): (argument: Argument) => boolean {
  const spread = holding(call.spread, constants)
  return argument =>
    typeof argument === 'number'
      ? argument < call.positional.length || call.positional.some(isEach)
      : call.keyword.has(argument) || (call.spread.length > 0 && spread(argument))
}

export function callFrame(call: Call, constants: Constants): Frame {
  const spread = holding(call.spread, constants)
  const named = (name: string) =>
    call.keyword.get(name) ??
    call.positional[Number(name)] ??
    (spread(name) ? fromSpread(call.spread, name, constants) : undefined)
  const star = call.positional.findIndex(isEach)
  const rest = call.positional[star]
  const at = (position: number): Value | undefined =>
    rest?.kind === 'item' && position > star
      ? { ...rest, key: { kind: 'constant', value: position - star, place: rest.place } }
      : call.positional[position]
  return {
    place: call.place,
    where: call.where,
    isLoose: false,
    isOpen: call.spread.length > 0 || star !== -1,
    isPartial: true,
    all: [...call.positional.map((value): [string, Value] => ['', value]), ...call.keyword],
    ...(call.slot && { slot: call.slot }),
    get: argument => (typeof argument === 'number' ? at(argument) : dotted(argument, named, constants)),
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
  const get = (argument: Argument): Value | undefined => {
    if (typeof argument === 'number') return positional[argument]
    if (argument === '$further') return { kind: 'list' as const, items: positional.slice(2), place: command.place }
    if (argument.startsWith('$')) return given(argument)
    const [, word, name] = /^(\d)\.(\w+)$/.exec(argument) ?? []
    const of = positional[Number(word)]
    if (name !== undefined) return of && inside(of, name)
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
