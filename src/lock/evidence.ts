import { type Evidence, isAboutContent, isLoadable, type LockMatch, type Reference, subjectOf } from '../model/index.ts'

/** What the comparison with the lock proves: that the hub lists today what it listed when the lock was reviewed. */
export function lockEvidence(reference: Reference, { entry, differences, unchecked }: LockMatch): readonly Evidence[] {
  if (!entry && differences.length === 0) return []
  const files = [...(entry?.files.keys() ?? [])].filter(isLoadable).length
  const compared = unchecked === undefined
  return [
    {
      claim: 'integrity',
      subject: subjectOf(reference),
      basis: 'listed',
      coverage: { observed: 0, listed: compared ? files : 0, unchecked: compared ? 0 : files, excluded: 0 },
      ...verdictOf(differences, unchecked),
    },
  ]
}

function verdictOf(
  differences: LockMatch['differences'],
  unchecked: string | undefined,
): Pick<Evidence, 'outcome' | 'reason' | 'detail' | 'gap'> {
  const first = differences.find(isAboutContent)
  if (first) {
    const { what, path = '', expected, found } = first
    return { outcome: 'refuted', reason: 'lock-differs', detail: { what, path, expected, found } }
  }
  if (unchecked === undefined) return { outcome: 'verified', reason: 'lock-matches' }
  return { outcome: 'undetermined', reason: 'lock-not-compared', detail: { why: unchecked }, gap: 'unreachable' }
}
