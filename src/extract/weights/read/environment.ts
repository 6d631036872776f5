import type { Binding, Mapping, Table, Value } from '../vocabulary.ts'
import { plainly } from './facts.ts'

/** All variables that a script or image sets, as one group: a pin often stands some lines below its id. */
export function environment(bindings: readonly Binding[], at: Value['place']): readonly Mapping[] {
  if (bindings.length === 0) return []
  const entries: Table['entries'][number][] = []
  for (const [key, same] of Map.groupBy(bindings, binding => binding.name)) {
    const [first, second] = same.map(binding => binding.value)
    if (!first) continue
    const options = same.map(binding => binding.value)
    const value: Value = second ? { kind: 'choice', options, place: first.place } : first
    entries.push({ key, value, keyPlace: first.place })
  }
  const table: Table = { kind: 'table', entries, spread: [], place: at }
  return [{ path: ['env'], table, where: plainly(Number.MAX_SAFE_INTEGER) }]
}
