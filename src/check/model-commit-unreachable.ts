import { isCommitId } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Take the commit id from the history of the repository itself. If it was right once, its history was rewritten: find out why before you pin another one.'

export const modelCommitUnreachable = defineCheck({
  id: 'model-commit-unreachable',
  title: 'Pinned commit is not in the model repository’s own history',
  messages: {
    absent: { text: '{id} has no commit {commit}', remedy },
    foreign: {
      text: '{commit} stands in no branch or tag of {id}: strangers can push commits to a pull request of a repository',
      remedy,
    },
    misnamed: {
      text: '{commit} is not a commit of {id} but the name of a branch or tag, which means {found} today',
      remedy,
    },
  },
  *examine({ reference, resolution, evidence }) {
    const { revision, id } = reference
    if (reference.ecosystem !== 'model' || id === null || !isCommitId(revision)) return
    const data = { id, commit: revision }
    if (resolution.kind === 'absent' && resolution.what === 'revision') yield { messageId: 'absent', data, hard: true }
    for (const { claim, outcome, reason, detail } of evidence) {
      if (claim !== 'reachability' || outcome !== 'refuted') continue
      if (reason === 'named-like-a-commit') {
        yield { messageId: 'misnamed', data: { ...data, found: detail?.['found'] ?? '' }, hard: true }
      } else yield { messageId: 'foreign', data, hard: true }
    }
  },
})
