import type { Argument, CompiledLoader } from '../../../catalogue/loaders.ts'
import type { Concrete, Via } from '../constant/concrete.ts'
import type { Constants } from '../constant/constants.ts'
import { entryOf, holding, under } from '../constant/items.ts'
import type { Call, Command, Mapping, Place, Slot, Text, Value, Where } from '../vocabulary.ts'

/** Anything that hands named things to a loader: a call, a command, a group of settings. */
export interface Frame {
  readonly place: Place
  readonly where: Where
  readonly slot?: Slot
  /** True where each name of a list is a thing of its own; false where they are names of one argument. */
  readonly isLoose: boolean
  /** True where further arguments come from somewhere that is not read here. */
  readonly isOpen?: boolean
  get(argument: Argument): Value | undefined
  /** True where more names may be there than `all` has: spread in, or not read as such. */
  readonly isPartial: boolean
  /** Every value with its name, for `*`. */
  readonly all: readonly (readonly [string, Value])[]
}

export function callFrame(call: Call, constants: Constants): Frame {
  const spread = holding(call.spread, constants)
  const named = (name: string) =>
    call.keyword.get(name) ?? (spread(name) ? fromSpread(call.spread, name, constants) : undefined)
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

export function mappingFrame({ table, where }: Mapping, constants: Constants): Frame {
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
    isPartial,
    // Of a key that is written twice the last counts.
    all: table.entries
      .filter(({ key }, index) => key === null || last.get(key) === index)
      .map(({ key, value }): [string, Value] => [key ?? '', value]),
    ...(table.slot && { slot: table.slot }),
    get: argument => (typeof argument === 'number' ? undefined : dotted(argument, named, constants)),
  }
}

/** Arguments that do not stand in the command itself: `$checkout`. */
export type Given = (name: string) => Value | undefined

/** `words`: how many leading tokens name the command. */
export function commandFrame(command: Command, words: number, loader: CompiledLoader, given: Given): Frame {
  const { positional, flags } = splitFlags(command.argv.slice(words), loader)
  const get = (argument: Argument) => {
    if (typeof argument === 'number') return positional[argument]
    if (argument.startsWith('$')) return given(argument)
    return flags.get(argument) ?? insideFlag(argument, flags)
  }
  const { place, where } = command
  return { place, where, isLoose: loader.certainty === 'heuristic', isPartial: true, get, all: [...flags] }
}

/** Of a flag that stands there twice the last one counts; some take several values, and every one of them. */
function splitFlags(words: readonly Value[], { switches, lists }: CompiledLoader) {
  const positional: Value[] = []
  const flags = new Map<string, Value>()
  const set = (name: string, values: readonly Value[], place: Place) => {
    const before = lists.includes(name) ? flags.get(name) : undefined
    const items = [...(before?.kind === 'list' ? before.items : before ? [before] : []), ...values]
    const [only, second] = items
    if (only) flags.set(name, second ? { kind: 'list', items, place } : only)
  }
  for (let index = 0; index < words.length; index++) {
    const token = words[index]
    if (!token) continue
    const text = token.kind === 'text' ? token.text : ''
    const { place } = token
    if (text === '--') {
      positional.push(...words.slice(index + 1))
      break
    }
    if (!text.startsWith('-') || text === '-') {
      positional.push(withoutCredentials(token))
      continue
    }
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const next = words[index + 1]
    if (equals !== -1) set(name, [tail(token, equals + 1)], place)
    else if (!next || isFlag(next) || switches.includes(text))
      set(name, [{ kind: 'constant', value: true, place }], place)
    else {
      const end = lists.includes(name) ? words.findIndex((word, at) => at > index && isFlag(word)) : index + 2
      set(name, words.slice(index + 1, end === -1 ? words.length : end), place)
      index = (end === -1 ? words.length : end) - 1
    }
  }
  return { positional, flags }
}

/** `https://$USER:$TOKEN@host/…`: who asks does not change what is asked for. */
function withoutCredentials(token: Value): Value {
  if (token.kind !== 'join') return token
  const [scheme, ...rest] = token.parts
  const host = rest.findIndex(part => part.kind === 'text' && /^[^/\s]*@[\w.-]+\//.test(part.text))
  const named = rest[host]
  if (scheme?.kind !== 'text' || !/^https?:\/\/[^/@]*$/.test(scheme.text) || named?.kind !== 'text') return token
  const address = tail(named, named.text.indexOf('@') + 1)
  return {
    ...token,
    parts: [
      ...(address.kind === 'text' ? [{ ...address, text: `https://${address.text}` }] : []),
      ...rest.slice(host + 1),
    ],
  }
}

const isFlag = (word: Value) => word.kind === 'text' && /^-(?!\d)/.test(word.text)

/** `--model_args.revision` looks into `pretrained=a,revision=b`, `--speculative-config.model` into JSON. */
function insideFlag(argument: string, flags: ReadonlyMap<string, Value>): Value | undefined {
  const dot = argument.indexOf('.')
  const outer = dot === -1 ? undefined : flags.get(argument.slice(0, dot))
  return outer && inside(outer, argument.slice(dot + 1))
}

/** What a text of settings says of one of them; in a text put together, a part that stands alone behind the name. */
function inside(outer: Value, name: string): Value | undefined {
  const parts = outer.kind === 'join' ? outer.parts : [outer]
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'text') continue
    const match = new RegExp(`(?:(?:^|,)${name}=|"${name}"\\s*:\\s*")([^,"]*)`).exec(part.text)
    if (match?.[1] === undefined) continue
    const next = match.index + match[0].length === part.text.length ? parts[index + 1] : undefined
    const rest = tail(part, match.index + match[0].length - match[1].length, match[1])
    return next ? { kind: 'join', parts: match[1] === '' ? [next] : [rest, next], place: next.place } : rest
  }
  return undefined
}

/** A part of a literal, with its own place when the literal stands verbatim on its line. */
export function tail(token: Value, from: number, part?: string): Value {
  if (token.kind !== 'text') return token
  const { place, text } = token
  const inner = part ?? text.slice(from)
  const pieces = token.pieces?.map(one => ({ ...one, from: Math.max(0, one.from - from) }))
  if (place.endColumn - place.column !== text.length)
    return { kind: 'text', text: inner, place, ...(pieces && { pieces }) }
  const column = place.column + from
  return {
    kind: 'text',
    text: inner,
    place: { ...place, column, endColumn: column + inner.length, offset: place.offset + from },
  }
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
  if (args.includes('*'))
    return frame.all.flatMap(([name, value]) => {
      const found = literals(value, listsIn(loader))
      return found.length === 0 || except?.test(name) || only?.test(name) === false ? [] : found
    })
  const present = args.flatMap(argument => frame.get(argument) ?? [])
  const values = present.filter(value => !(value.kind === 'constant' && value.value === null))
  return frame.isLoose ? values : values.filter(value => value.kind !== 'table').slice(0, 1)
}

/** How deep lists are followed: a file's name is one wherever it stands; aliases may make a list as large as they like. */
function listsIn({ certainty, takes }: CompiledLoader): number {
  if (takes.every(take => take.shape === 'ownfile')) return 2
  return certainty === 'load' ? 4 : 0
}

/** What stands there in so many words: guesses do not follow constants, nor take all of a list for what is loaded. */
function literals(value: Value, lists: number): readonly Value[] {
  if (value.kind === 'choice' || value.kind === 'fallback') return value.options.flatMap(one => literals(one, lists))
  if (value.kind === 'list' && lists > 0) return value.items.slice(0, 200).flatMap(one => literals(one, lists - 1))
  return value.kind === 'text' ? [value] : []
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

export const isText = (value: Value): value is Text => value.kind === 'text' && value.text !== ''

export function asText(value: Value): readonly string[] {
  return isText(value) ? [value.text] : []
}
