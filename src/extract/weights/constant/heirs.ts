import { ownerOf } from '../values.ts'
import type { Binding } from '../vocabulary.ts'
import type { Names } from './names.ts'

/** What a field holds in one class of a line. */
export interface Held {
  readonly owner: string
  readonly bindings: readonly Binding[]
}

/** Which class of a line it is, as one choice for all its fields. */
export const turnOfHeirs = (owner: string) => `heir of ${owner}`
export const isOfHeirs = (key: string) => key.startsWith('heir of ')

const maxHeirs = 60

/**
 * A field that classes of this file set anew which continue the one that has it: what it holds in each of them, and in
 * those that leave it as it is. Empty where none does.
 */
export function heldByHeirs(path: string, own: readonly Binding[], names: Names): readonly Held[] {
  const owner = ownerOf(path)
  const bases = owner === '' ? [] : names.fields('__base__')
  if (bases.length === 0) return []
  const others = names.fields(path.slice(owner.length + 1)).filter(({ name }) => ownerOf(name) !== owner)
  if (others.length === 0) return []
  const heirs = new Set(bases.map(({ name }) => ownerOf(name)).filter(one => names.lineOf(one).includes(owner)))
  heirs.delete(owner)
  const anew = others.filter(({ name }) => heirs.has(ownerOf(name)))
  if (anew.length === 0) return []
  const set = Map.groupBy(anew, ({ name }) => ownerOf(name)).set(owner, [...own])
  return [owner, ...heirs].slice(0, maxHeirs).flatMap(one => {
    const maker = names.lineOf(one).find(base => set.has(base))
    const bindings = maker === undefined ? [] : (set.get(maker) ?? [])
    return bindings.length > 0 ? [{ owner: one, bindings }] : []
  })
}
