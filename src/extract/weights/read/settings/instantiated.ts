import type { Call, Table } from '../../vocabulary.ts'

/** What names the callable: Hydra, jsonargparse, torchtune. */
const targetKeys: ReadonlySet<string> = new Set(['_target_', 'class_path', '_component_'])

/** A group of settings that names a callable by its full path is a call of it, with what stands beside the name. */
export function instantiatedBy({ entries, spread, place }: Table, scope: readonly number[]): Call | null {
  const target = entries.find(({ key }) => key !== null && targetKeys.has(key))?.value
  if (target?.kind !== 'text' || !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(target.text)) return null
  const inner = entries.find(({ key }) => key === 'init_args')?.value
  const given = inner?.kind === 'table' ? inner.entries : entries
  const listed = entries.find(({ key }) => key === '_args_')?.value
  return {
    callee: target.text,
    positional: listed?.kind === 'list' ? listed.items : [],
    keyword: new Map(given.flatMap(({ key, value }) => (key === null ? [] : [[key, value] as const]))),
    spread: spread.map(({ of }) => of),
    where: { at: place.offset, scope, branch: [] },
    place,
  }
}
