import type { Call, Value } from '../vocabulary.ts'
import type { Found, Via } from './concrete.ts'
import type { Constants } from './constants.ts'
import { spreadIn } from './items.ts'
import { lastOf, type Names } from './names.ts'

/** What an instance has in a field: what its class makes of it, what it was handed under that name, or what is declared. */
export function fieldOf(call: Call, name: string, constants: Constants, via: Via): readonly Found[] {
  const { names, options } = constants
  const handed = call.keyword.get(name) ?? spreadIn(call, name, constants) ?? inOrder(call, name, names)
  const made = madeBy(lastOf(call.callee), name, names)
  if (made.values.length > 0)
    return inside(call, made.isSure || !handed ? made.values : [...made.values, handed], constants, via)
  if (handed) return constants.expand(handed, via)
  const declared = names.lookup(`${lastOf(call.callee)}.${name}`, call.where).map(binding => binding.value)
  const possible = declared.length > 0 ? declared : (options.get(name) ?? [])
  if (possible.length > 0) return constants.choose(possible, `d${name}`, via)
  return [{ value: { kind: 'opaque', place: call.place }, via }]
}

/** What the constructor's parameter of that name is given by position. */
function inOrder(call: Call, name: string, names: Names): Value | undefined {
  const position = names.constructorOf(lastOf(call.callee))?.parameters.indexOf(name) ?? -1
  return position === -1 ? undefined : call.positional[position]
}

/** What the methods of a class of this file put into a field, or compute under its name: the caller's word is not all. */
function madeBy(owner: string, name: string, names: Names): { values: readonly Value[]; isSure: boolean } {
  const computed = names.methodOf(owner, name)?.returns ?? []
  if (computed.length > 0) return { values: computed, isSure: true }
  const set = names.fields(name).flatMap(binding => {
    const method = names.definition(binding.where.scope.at(-1))
    return binding.name === `${owner}.${name}` && method?.owner === owner ? [{ binding, method }] : []
  })
  const isSure = set.some(
    ({ binding, method }) =>
      /^(?:__init__|__post_init__|constructor)$/.test(method.name) &&
      binding.where.branch.length === method.where.branch.length,
  )
  return { values: set.map(({ binding }) => binding.value), isSure }
}

/** Values as they are in the instance that one call makes: its constructor was handed what stands in that call. */
function inside(call: Call, values: readonly Value[], constants: Constants, via: Via): readonly Found[] {
  const owner = lastOf(call.callee)
  const definition = constants.names.constructorOf(owner)
  const turn = definition ? constants.names.callsOf(definition).indexOf(call) : -1
  const key = `f${definition?.scope}`
  const found = constants.choose(
    values,
    `s${owner}${values[0]?.place.offset}`,
    turn === -1 ? via : new Map(via).set(key, turn),
  )
  // Another instance was made by another call.
  return turn === -1 ? found : found.map(one => ({ value: one.value, via: restored(one.via, key, via.get(key)) }))
}

function restored(via: Via, key: string, turn: number | undefined): Via {
  const others = new Map(via)
  if (turn === undefined) others.delete(key)
  else others.set(key, turn)
  return others
}
