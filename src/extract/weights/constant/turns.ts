import type { Call, Definition } from '../vocabulary.ts'
import type { Found, Via } from './concrete.ts'
import type { Names } from './names.ts'

/**
 * What is found in the body of a function when it is one call that runs it: its parameters are what stands there. Another
 * call runs it for itself, so what was chosen for this one binds no other.
 */
export function inTurn(
  call: Call,
  definition: Definition | undefined,
  names: Names,
  via: Via,
  find: (via: Via) => readonly Found[],
): readonly Found[] {
  const turn = definition ? names.callsOf(definition).indexOf(call) : -1
  if (turn === -1) return find(via)
  const key = `f${definition?.scope}`
  return find(new Map(via).set(key, turn)).map(one => ({ value: one.value, via: restored(one.via, key, via.get(key)) }))
}

function restored(via: Via, key: string, turn: number | undefined): Via {
  const others = new Map(via)
  if (turn === undefined) others.delete(key)
  else others.set(key, turn)
  return others
}
