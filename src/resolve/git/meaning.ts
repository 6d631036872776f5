import {
  isCommitId,
  type ModelFacts,
  type Pin,
  type Reach,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Wanted,
} from '../../model/index.ts'
import { enforcedDigest } from '../pin.ts'
import { type GitRef, type GitServer, listRefs } from './fetch.ts'
import { fetchRootTree, newestBefore, proveReach } from './history.ts'

/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const settled = 72 * 60 * 60 * 1000

export interface Meaning {
  readonly kind: 'means'
  readonly commit: string
  readonly pin: Pin
  readonly facts: Pick<ModelFacts, 'commit' | 'tree' | 'reach' | 'proposed'>
}

/** What a reference means in a git repository: which commit, whether that is a pin, and what could be one. */
export async function findMeaning(
  reference: Reference,
  server: GitServer,
  context: ResolveContext,
): Promise<Meaning | Exclude<Resolution, { readonly kind: 'resolved' }>> {
  const { revision } = reference
  const listed = await listRefs(server, context)
  if (listed.kind === 'failed') return failureOf(listed.status, listed.reason)
  const commit = meantBy(revision, listed.refs)
  if (commit === null) return { kind: 'absent', what: 'revision', detail: 'the repository has no such branch or tag' }
  const tree = isTreeWanted(commit, context.wanted?.(reference))
    ? await fetchRootTree(server, commit, context)
    : undefined
  const known = { commit, ...(tree === undefined ? {} : { tree }) }
  if (isCommitId(revision)) {
    const isItself = commit === revision
    const reach: Reach = isItself
      ? await proveReach(server, commit, listed.refs, context)
      : { kind: 'other-commit', commit }
    const pin: Pin = reach.kind === 'reachable' ? { kind: 'commit', commit } : { kind: 'name', name: revision }
    return { kind: 'means', commit, pin: enforcedDigest(reference) ?? pin, facts: { ...known, reach } }
  }
  const old = await newestBefore(server, commit, context.now.getTime() - settled, context)
  const proposed = old && { commit: old.id, date: new Date(old.time).toISOString().slice(0, 10) }
  const pin: Pin = revision === null ? { kind: 'none' } : { kind: 'name', name: revision }
  return {
    kind: 'means',
    commit,
    pin: enforcedDigest(reference) ?? pin,
    facts: { ...known, ...(proposed ? { proposed } : {}) },
  }
}

/** A commit that the lock knows has the tree that the lock knows. */
export function isTreeWanted(commit: string, wanted: Wanted | undefined): boolean {
  return wanted?.tree === true && !wanted.knownCommits.includes(commit)
}

/** Git servers ask for a password where a repository is missing or private, and do not tell which. */
function failureOf(status: number | undefined, reason: string) {
  const isMissing = status === 401 || status === 403 || status === 404
  const detail = 'git did not list its branches'
  return { kind: 'unreachable', reason: isMissing ? 'missing-or-private' : reason, detail } as const
}

/** Names before ids, as a branch may be named like a commit; an id that is no name may still be in the history. */
function meantBy(revision: string | null, refs: readonly GitRef[]): string | null {
  const names = revision === null ? ['HEAD'] : [`refs/heads/${revision}`, `refs/tags/${revision}`]
  const found = names.flatMap(name => refs.find(ref => ref.name === name)?.commit ?? [])[0]
  return found ?? (isCommitId(revision) ? revision : null)
}
