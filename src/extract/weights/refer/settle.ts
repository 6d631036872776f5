import { isCommitId, type Kind, type Reference } from '../../../model/index.ts'
import type { Candidate } from './candidate.ts'

const strength: readonly Kind[] = [
  'weights',
  'adapter',
  'draft',
  'code',
  'tokenizer',
  'dataset',
  'hosted',
  'upload',
  'mention',
]

/**
 * One literal may be read in several ways: the surest reading counts, of its roles the strongest, and of its pins the
 * weakest, because that load is the one that can be moved. Whoever takes the whole repository takes its files too.
 */
export function settle(candidates: readonly Candidate[]): readonly Reference[] {
  const settled: Reference[] = []
  for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
    const rank = Math.min(...group.map(candidate => candidate.rank))
    const surest = group.filter(candidate => candidate.rank === rank).map(candidate => candidate.reference)
    for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values())
      settled.push(...strongest(same))
  }
  return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
}

function strongest(same: readonly Reference[]): readonly Reference[] {
  const best = strength.find(kind => same.some(reference => reference.kind === kind))
  const rows = same.filter(reference => reference.kind === best)
  const remoteCode = same.find(reference => reference.remoteCode?.enabled)?.remoteCode
  const whole = rows.filter(reference => reference.path === undefined)
  const byPath = Map.groupBy(whole.length > 0 ? whole : rows, reference => reference.path)
  return [...byPath.values()].flatMap(one => {
    const weakest = one.toSorted((a, b) => strengthOfPin(a) - strengthOfPin(b))[0]
    return weakest ? [{ ...weakest, ...(remoteCode && { remoteCode }) }] : []
  })
}

function strengthOfPin({ digest, revision }: Reference): number {
  if (digest) return 3
  return revision === null ? 0 : isCommitId(revision) ? 2 : 1
}
