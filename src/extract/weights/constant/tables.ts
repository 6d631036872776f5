import type { Concrete } from '../values.ts'
import type { Table, Value } from '../vocabulary.ts'

/** Tables as lists of what they have, and lists as tables. */

export function keysOf(value: Concrete): Concrete {
  return value.kind === 'table' ? { kind: 'list', items: value.entries.map(keyIn), place: value.place } : value
}

export function pairsOf(value: Concrete): Concrete {
  if (value.kind !== 'table') return value
  const items = value.entries.map(
    (entry): Value => ({ kind: 'list', items: [keyIn(entry), entry.value], place: entry.keyPlace }),
  )
  return { kind: 'list', items, place: value.place }
}

const keyIn = ({ key, keyPlace: place }: Table['entries'][number]): Value =>
  key === null ? { kind: 'opaque', place } : { kind: 'text', text: key, place }

export function valuesOf(value: Concrete): Concrete {
  return value.kind === 'table'
    ? { kind: 'list', items: value.entries.map(entry => entry.value), place: value.place }
    : value
}

export const partsOf: Readonly<Record<string, (value: Concrete) => Concrete>> = {
  'Object.keys': keysOf,
  'Object.entries': pairsOf,
  'Object.values': valuesOf,
}

/** `[["a", b], ["c", d]]`, which a map is made of: the table with these keys; null where a list is none. */
export function tableIn({ items, place }: Extract<Value, { kind: 'list' }>): Table | null {
  const entries = items.flatMap(one => {
    const [key, value, more] = one.kind === 'list' ? one.items : []
    return key?.kind === 'text' && value && !more ? [{ key: key.text, value, keyPlace: key.place }] : []
  })
  return entries.length > 0 && entries.length === items.length ? { kind: 'table', entries, spread: [], place } : null
}
