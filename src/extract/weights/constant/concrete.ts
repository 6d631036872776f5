import type { Concrete } from '../values.ts'
import type { Place, Text, Value, Where } from '../vocabulary.ts'

/** Which of several possibilities was taken where: two values belong together when they never took different ones. */
export type Via = ReadonlyMap<string, number>

export interface Found {
  readonly value: Concrete
  readonly via: Via
}

/** Those possibilities that took no other turn than the ones already taken. */
export function matching(found: readonly Found[], via: Via): readonly Found[] {
  if (via.size === 0) return found
  return found.flatMap(one => {
    for (const [key, index] of one.via) if ((via.get(key) ?? index) !== index) return []
    return [{ value: one.value, via: one.via.size === 0 ? via : new Map([...via, ...one.via]) }]
  })
}

/** Those of one possibility of several. */
export const taking = (key: string, index: number, found: readonly Found[]): readonly Found[] =>
  found
    .filter(({ via }) => (via.get(key) ?? index) === index)
    .map(({ value, via }) => ({ value, via: new Map(via).set(key, index) }))

export const nothingAt = (place: Place): Value => ({ kind: 'constant', value: null, place })

export function isSomething(value: Concrete): boolean {
  if (value.kind === 'text') return value.text !== ''
  return value.kind !== 'opaque' && !(value.kind === 'constant' && value.value === null)
}

/** `$x`, `${x}` and, in a notebook, `{x}` in the text of an embedded document are the outer language's. */
export function filledIn({ text, place }: Text, where: Where): Value {
  const parts = text.split(/(\$\{?[A-Za-z_]\w*\}?|\{[A-Za-z_]\w*\})/).flatMap((piece): Value[] => {
    const path = /^(?:\$\{?|\{)([A-Za-z_]\w*)\}?$/.exec(piece)?.[1]
    if (path) return [{ kind: 'name', path, where, place }]
    return piece === '' ? [] : [{ kind: 'text', text: piece, place }]
  })
  const [only, second] = parts
  return only && !second ? only : { kind: 'join', parts, place }
}
