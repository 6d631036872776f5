import type { Evidence, Reach, Verifier } from '../model/index.ts'
import { nothingCovered, subjectOf } from '../model/index.ts'

type Verdict = Pick<Evidence, 'outcome' | 'reason' | 'detail' | 'gap'>

/**
 * Does the commit that was written stand in the repository's own branches or tags? The hub's word, and the only guard
 * against commits that strangers push to a pull request of the repository, which resolve under its name.
 */
export const reachability: Verifier = {
  id: 'reachability',
  title: 'The pinned commit stands in the repository’s own history',
  *verify({ reference, artifact }) {
    const reach = artifact.model?.reach
    if (!reach) return
    const subject = subjectOf(reference)
    yield { claim: 'reachability', subject, basis: 'listed', coverage: nothingCovered, ...verdictOf(reach) }
  },
}

function verdictOf(reach: Reach): Verdict {
  switch (reach.kind) {
    case 'reachable':
      return { outcome: 'verified', reason: 'in-own-history', detail: { from: reach.from } }
    case 'unreachable':
      return { outcome: 'refuted', reason: 'not-in-own-history', detail: { searched: String(reach.searched) } }
    case 'other-commit':
      return { outcome: 'refuted', reason: 'named-like-a-commit', detail: { found: reach.commit } }
    case 'unknown':
      return { outcome: 'undetermined', reason: 'history-unknown', detail: { why: reach.reason }, gap: 'unreachable' }
  }
}
