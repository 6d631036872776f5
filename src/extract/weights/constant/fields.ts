import { lastOf, unsure } from '../values.ts'
import type { Call, Value } from '../vocabulary.ts'
import type { Found, Via } from './concrete.ts'
import type { Constants } from './constants.ts'
import { entryOf, isHandedMore, spreadIn } from './items.ts'
import type { Names } from './names.ts'
import { inTurn } from './turns.ts'

/** What keeps what it is handed under its name, or makes another instance that does. */
const keeping =
  /(?:^|\.)(?:_?replace|evolve|(?:Simple)?Namespace|EasyDict|edict|Munch|Box|\w*[cC]onfig_?[dD]ict|DictConfig)$/

/** What an instance has in a field, and what else it may have where its class says so, or its maker is handed more. */
export function fieldOf(call: Call, name: string, constants: Constants, via: Via): readonly Found[] {
  const found = writtenIn(call, name, constants, via)
  const isOpen =
    constants.names.isStrange(lastOf(call.callee)) || (!call.keyword.has(name) && isHandedMore(call, constants))
  return isOpen ? [...found, { value: { kind: 'opaque', place: call.place }, via }] : found
}

/** `Model(path="a/b", revision=…)`: what says in one place what is pinned, and at what, is taken for what it says. */
const isRecord = ({ callee, keyword }: Call) =>
  /^_*[A-Z]/.test(lastOf(callee)) &&
  [...keyword.values()].some(one => one.kind === 'text' && /^[\w.-]+\/[\w.-]+$/.test(one.text))

/** What its class makes of it, what it was handed under that name, or what is declared. */
function writtenIn(call: Call, name: string, constants: Constants, via: Via): readonly Found[] {
  const { names, options } = constants
  const handed =
    call.keyword.get(name) ??
    spreadIn(call, name, constants) ??
    inOrder(call, name, names) ??
    inTable(call, name, constants)
  const made = madeBy(lastOf(call.callee), name, names)
  if (made.values.length > 0)
    return inside(call, made.isSure || !handed ? made.values : [...made.values, handed], constants, via)
  // What another file's class or function makes of what it is handed nobody here knows.
  const isKept = keeping.test(call.callee) || names.isClass(lastOf(call.callee)) || isRecord(call)
  if (handed) return constants.expand(isKept ? handed : unsure(handed), via)
  const declared = names.lookup(`${lastOf(call.callee)}.${name}`, call.where).map(binding => binding.value)
  const possible = declared.length > 0 ? declared : (options.get(name) ?? [])
  if (possible.length > 0) return constants.choose(possible, `d${name}`, via)
  return [{ value: { kind: 'opaque', place: call.place }, via }]
}

/** `ConfigDict({"model": "a/b"})` */
function inTable({ positional: [table, second] }: Call, name: string, constants: Constants): Value | undefined {
  const found = table?.kind === 'table' && !second ? entryOf(table, name, constants) : undefined
  // What else its maker does with it nobody here knows.
  return found && unsure(found)
}

/** What the constructor's parameter of that name is given by position. */
function inOrder(call: Call, name: string, names: Names): Value | undefined {
  const position = names.constructorOf(lastOf(call.callee))?.parameters.indexOf(name) ?? -1
  return position === -1 ? undefined : call.positional[position]
}

/** What the methods of a class of this file put into a field, or compute under its name: the caller's word is not all. */
function madeBy(owner: string, name: string, names: Names): { values: readonly Value[]; isSure: boolean } {
  const computed = names.methodsOf(owner, name).flatMap(one => one.returns)
  if (computed.length > 0) return { values: computed, isSure: true }
  const line = names.lineOf(owner)
  const set = names.fields(name).flatMap(binding => {
    const method = names.definition(binding.where.scope.at(-1))
    const isOf = (one: string) => binding.name === `${one}.${name}` && method?.owner === one
    return method && line.some(isOf) ? [{ binding, method }] : []
  })
  const isSure = set.some(
    ({ binding, method }) =>
      /^(?:__init__|__post_init__|constructor)$/.test(method.name) &&
      binding.where.branch.length === method.where.branch.length,
  )
  return { values: set.map(({ binding }) => binding.value), isSure }
}

/** Values as they are in the instance that one call makes. */
function inside(call: Call, values: readonly Value[], constants: Constants, via: Via): readonly Found[] {
  const owner = lastOf(call.callee)
  const key = `s${owner}${values[0]?.place.offset}`
  return inTurn(call, constants.names.constructorOf(owner), constants.names, via, turn =>
    constants.choose(values, key, turn),
  )
}
