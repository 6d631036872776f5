import type { Binding, Command, Mapping, Table, Value } from '../vocabulary.ts'
import { plainly } from './facts.ts'

/** All variables that a script or image sets, as one group: a pin often stands some lines below its id. */
export function environment(
  bindings: readonly Binding[],
  at: Value['place'],
  programs: readonly Value[] = [],
): readonly Mapping[] {
  if (bindings.length === 0) return []
  const entries: Table['entries'][number][] = []
  for (const [key, same] of Map.groupBy(bindings, binding => binding.name)) {
    const [first, second] = same.map(binding => binding.value)
    if (!first) continue
    const options = same.map(binding => binding.value)
    const value: Value = second ? { kind: 'choice', options, place: first.place } : first
    entries.push({ key, value, keyPlace: first.place })
  }
  const program: Value | null = programs.length > 0 ? { kind: 'choice', options: programs, place: at } : null
  const table: Table = { kind: 'table', entries: [...entries, ...readBy(program)], spread: [], place: at }
  return [{ path: ['env'], table, where: plainly(Number.MAX_SAFE_INTEGER) }]
}

/** The program that reads a group of variables, as a neighbour of theirs that a loader can ask for. */
export function readBy(program: Value | null): Table['entries'] {
  return program ? [{ key: '$program', value: program, keyPlace: program.place }] : []
}

/** The words that name the commands of a script. */
export function programsOf(commands: readonly Command[]): readonly Value[] {
  return commands.slice(0, 500).flatMap(({ argv }) => argv.slice(0, 3).filter(word => word.kind === 'text'))
}
