import { type Answer, type Model, refusal } from './state.ts'

/**
 * The commit that a revision means: names first (a branch may be named like a commit), then full ref names, then ids of
 * at least seven digits, wherever in the repository they stand.
 */
export function commitOf({ repository }: Model, revision: string): string | Answer {
  const names = [`refs/heads/${revision}`, `refs/tags/${revision}`, ...(revision.startsWith('refs/') ? [revision] : [])]
  const ids = /^[0-9a-f]{7,40}$/.test(revision) ? [revision] : []
  const head = revision === 'HEAD' ? ['HEAD'] : []
  for (const expression of [...names, ...head, ...ids]) {
    const commit = repository.find(expression)
    if (commit !== null) return commit
  }
  return refusal(404, `Invalid rev id: ${revision}`, 'RevisionNotFound')
}
