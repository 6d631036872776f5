import { type Content, type Extractor, type Gap, looksLikeLfsPointer, policyPath } from '../model/index.ts'

/** Where workflows and composite actions stand, and what a policy usually names: a cheap guess, the check decides. */
const guarded =
  /^\.github\/(?:weighmaster\.yml|weighmaster\/.+|workflows\/[^/]+\.ya?ml)$|(?:^|\/)action\.ya?ml$|^models\.lock\.json$|(?:^|\/)\.gitattributes$|\.(?:pem|pub|crt|cer)$/

/**
 * Files that say how a pull request is judged. They name nothing to examine; accepting them brings them into the scene
 * for the check `guard-changed`. What cannot be a policy is refused before the merge; the policy's own room reads it.
 */
export const guard: Extractor = {
  id: 'guard',
  title: 'Policy, workflows, keys and lock that judge a pull request',
  accepts: path => guarded.test(path),
  extract({ path, content }) {
    return { references: [], gaps: path === policyPath ? policyGaps(path, content) : [] }
  },
}

function policyGaps(path: string, content: Content): readonly Gap[] {
  const gap = (reason: string, detail: string): readonly Gap[] => [
    { class: 'unreadable', reason, subject: path, file: path, line: 1, detail },
  ]
  if (content.kind === 'unavailable') {
    const { reason: detail } = content
    return [{ class: 'unreachable', reason: 'file-unavailable', subject: path, file: path, line: 1, detail }]
  }
  if (content.kind !== 'text') return gap(content.kind, 'it cannot be read as text')
  return looksLikeLfsPointer(content.text) ? gap('lfs-pointer', 'a Git LFS pointer stands in its place') : []
}
