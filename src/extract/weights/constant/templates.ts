import type { Call, Value } from '../vocabulary.ts'
import type { Found, Via } from './concrete.ts'
import type { Constants } from './constants.ts'

/** What a call gives: of itself, and of what it is called on or handed first. */
export type Method = (call: Call, receiver: Value, constants: Constants, via: Via) => readonly Found[] | null

/** `"{}/x".format(a)` */
export const format: Method = (call, receiver, constants, via) =>
  constants.expand(receiver, via).flatMap(one => {
    if (one.value.kind !== 'text') return [one]
    return constants.expand(
      { kind: 'join', parts: filled(one.value.text, call, one.value.place), place: one.value.place },
      via,
    )
  })

/** `{}` and `{name}`, as `format!` fills them. */
export const braced: Method = (call, format, constants, via) =>
  constants.expand(format, via).flatMap(one => {
    if (one.value.kind !== 'text') return [one]
    const { text, place } = one.value
    const parts = filled(text, { ...call, positional: call.positional.slice(1) }, place, true)
    return constants.expand({ kind: 'join', parts, place }, via)
  })

/** `"%s/x" % a` */
export function percent(call: Call, format: Value, constants: Constants, via: Via): readonly Found[] {
  return constants.expand(format, via).flatMap(one => {
    if (one.value.kind !== 'text') return [one]
    const { place } = one.value
    if (one.value.text.includes('%('))
      return constants.expand({ kind: 'join', parts: keyed(one.value.text, call, place), place }, via)
    const pieces = one.value.text.split(/%[sdv]/)
    const parts = pieces.flatMap((text, index): Value[] => [
      { kind: 'text', text, place },
      ...(index < pieces.length - 1 ? [call.positional[index + 1] ?? { kind: 'opaque' as const, place }] : []),
    ])
    return constants.expand({ kind: 'join', parts, place }, via)
  })
}

/** `"%(name)s" % table` */
const keyed = (text: string, { positional: [, of] }: Call, place: Value['place']): readonly Value[] =>
  text.split(/(%\(\w+\)s)/).map((piece): Value => {
    const key = /^%\((\w+)\)s$/.exec(piece)?.[1]
    if (key === undefined) return { kind: 'text', text: piece, place }
    return of ? { kind: 'item', of, key: { kind: 'text', text: key, place }, place } : { kind: 'opaque', place }
  })

function filled(text: string, call: Call, place: Value['place'], isOpen = false): readonly Value[] {
  let next = 0
  return text.split(/(\{[^{}]*\})/).map((piece): Value => {
    const slot = /^\{(\w*)[^}]*\}$/.exec(piece)
    if (!slot) return { kind: 'text', text: piece, place }
    // `{:.4}` is a part of what it is filled with.
    if (/:[^}]*\.\d/.test(piece)) return { kind: 'opaque', place }
    const name = slot[1] ?? ''
    const value =
      name === ''
        ? call.positional[next++]
        : /^\d+$/.test(name)
          ? call.positional[Number(name)]
          : call.keyword.get(name)
    const named: Value = { kind: 'name', path: name, where: call.where, place }
    return value ?? (isOpen && name !== '' ? named : { kind: 'opaque', place })
  })
}
