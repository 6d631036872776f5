import { isExamined, type LockEntry, modelsLockPath, type Reference, type StaleEntries } from '../model/index.ts'

/** What was read of the files that a run looks at: all of head, or the changed ones with what stood in them before. */
export interface Read {
  readonly head: readonly Reference[]
  readonly before: readonly Reference[]
  readonly isWhole: boolean
}

/**
 * Entries that nothing names any more. Where all of head was read, that is certain but for ids that are computed at run
 * time; else it is known of those alone that a changed file named before and none does now, and may be wrong: another
 * file that nobody read may name them.
 */
export function staleIn(entries: readonly LockEntry[], { head, before, isWhole }: Read): StaleEntries {
  const named = new Set(head.flatMap(nameOf))
  const known = isWhole ? null : new Set(before.flatMap(nameOf))
  const isStale = (entry: LockEntry) => !named.has(keyOf(entry)) && (known?.has(keyOf(entry)) ?? true)
  return { entries: entries.filter(isStale), isWhole }
}

function nameOf(reference: Reference): readonly string[] {
  const { hub, id, revision, file } = reference
  return id === null || file === modelsLockPath || !isExamined(reference) ? [] : [keyOf({ hub, id, revision })]
}

/** As entries are found: a name whatever its case, a revision exactly. */
const keyOf = ({ hub, id, revision }: Pick<LockEntry, 'hub' | 'id' | 'revision'>) =>
  JSON.stringify([hub, id.toLowerCase(), revision])
