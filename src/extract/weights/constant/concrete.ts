import type { Place, Text, Value, Where } from '../vocabulary.ts'

/** Which of several possibilities was taken where: two values belong together when they never took different ones. */
export type Via = ReadonlyMap<string, number>

export type Concrete = Exclude<Value, { kind: 'join' | 'choice' | 'fallback' | 'name' | 'item' }>

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

/** A text that grows beyond this many UTF-16 units is no name, nor a command that somebody wrote. */
const maxText = 50_000

/** Two constants as one text; with anything unknown in it the whole is unknown. */
export function glue(left: Concrete, right: Concrete): Concrete {
  const { place } = left
  if (right.kind === 'list') {
    const before = left.kind === 'list' ? left.items : left.kind === 'text' && left.text === '' ? [] : null
    return before ? { kind: 'list', items: [...before, ...right.items], place: right.place } : { kind: 'opaque', place }
  }
  if (left.kind !== 'text') return left.kind === 'list' ? { kind: 'opaque', place } : left
  if (right.kind === 'constant' && typeof right.value === 'number')
    return { ...left, text: left.text + String(right.value) }
  if (right.kind !== 'text' || left.text.length + right.text.length > maxText)
    return { kind: 'opaque', place: left.place }
  const after = piecesOf(right).map(({ from, place }) => ({ from: from + left.text.length, place }))
  return { kind: 'text', text: left.text + right.text, place: left.place, pieces: [...piecesOf(left), ...after] }
}

const piecesOf = ({ text, place, pieces }: Text) => pieces ?? (text === '' ? [] : [{ from: 0, place }])

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
