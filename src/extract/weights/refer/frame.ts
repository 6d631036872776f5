import type { Argument } from '../../../catalogue/loaders.ts'
import type { Concrete, Constants, Via } from '../constant/constants.ts'
import type { Call, Command, Mapping, Place, Slot, Table, Value } from '../vocabulary.ts'

/** Anything that hands named things to a loader: a call, a command, a group of settings. */
export interface Frame {
  readonly place: Place
  readonly slot?: Slot
  /** False: flags and keys name it, so a missing one is simply not there. */
  readonly isCall: boolean
  get(argument: Argument): Value | undefined
}

export function callFrame(call: Call, constants: Constants): Frame {
  const named = (name: string) => call.keyword.get(name) ?? fromSpread(call.spread, name, constants)
  return {
    place: call.place,
    isCall: true,
    ...(call.slot && { slot: call.slot }),
    get: argument => (typeof argument === 'number' ? call.positional[argument] : dotted(argument, named, constants)),
  }
}

export function mappingFrame({ table }: Mapping, constants: Constants): Frame {
  const named = (name: string) => inTable(table, name, constants)
  return {
    place: table.place,
    isCall: false,
    ...(table.slot && { slot: table.slot }),
    get: argument => (typeof argument === 'number' ? undefined : dotted(argument, named, constants)),
  }
}

/** `words`: how many leading tokens name the command; `switches` are flags without a value. */
export function commandFrame(command: Command, words: number, switches: readonly string[]): Frame {
  const positional: Value[] = []
  const flags = new Map<string, Value>()
  const yes = (place: Place): Value => ({ kind: 'constant', value: true, place })
  for (let index = words; index < command.argv.length; index++) {
    const token = command.argv[index]
    if (!token) continue
    const text = token.kind === 'text' ? token.text : ''
    if (!text.startsWith('-') || text === '-') {
      positional.push(token)
      continue
    }
    const equals = text.indexOf('=')
    const next = command.argv[index + 1]
    const isFlag = next?.kind === 'text' && /^-(?!\d)/.test(next.text)
    if (equals !== -1) flags.set(text.slice(0, equals), tail(token, equals + 1))
    else if (!next || isFlag || switches.includes(text)) flags.set(text, yes(token.place))
    else {
      flags.set(text, next)
      index++
    }
  }
  const get = (argument: Argument) => (typeof argument === 'number' ? positional[argument] : flags.get(argument))
  return { place: command.place, isCall: true, get }
}

function tail(token: Value, from: number): Value {
  if (token.kind !== 'text') return token
  const { place, text } = token
  return {
    kind: 'text',
    text: text.slice(from),
    place: { ...place, column: place.column + from, offset: place.offset + from },
  }
}

function dotted(path: string, named: (name: string) => Value | undefined, constants: Constants): Value | undefined {
  const [first = '', ...rest] = path.split('.')
  let value = named(first)
  for (const key of rest) {
    const table = value && constants.expand(value).find(found => found.value.kind === 'table')?.value
    value = table?.kind === 'table' ? inTable(table, key, constants) : undefined
  }
  return value
}

function fromSpread(spread: readonly Value[], name: string, constants: Constants): Value | undefined {
  for (const one of spread)
    for (const { value } of constants.expand(one)) {
      const found = value.kind === 'table' ? inTable(value, name, constants) : undefined
      if (found) return found
    }
  return undefined
}

function inTable(table: Table, name: string, constants: Constants): Value | undefined {
  return table.entries.findLast(entry => entry.key === name)?.value ?? fromSpread(table.spread, name, constants)
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
