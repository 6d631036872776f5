import { isCommitId, type Reach } from '../../model/index.ts'
import { type Answered, type Ask, nextPage } from './client.ts'
import { type Failure, reasonOf } from './failure.ts'
import { commits, type Ref, refs } from './wire.ts'

/** Pages of 1,000 commits that one pin may cost. A history beyond that is `unknown`, never taken as reached. */
const mostPages = 20
const megabyte = 1024 * 1024

/**
 * Does the commit stand in the history of a branch or tag of this repository? A commit id alone proves nothing: strangers
 * push commits to `refs/pr/N`, and the hub resolves them under the repository's own name. `api` is the repository's path
 * under the endpoint, encoded.
 */
export async function findReach(ask: Ask, api: string, commit: string): Promise<Reach> {
  const listed = await ask({ path: `${api}/refs`, schema: refs, maxBytes: 4 * megabyte })
  if (listed.kind !== 'answered') return { kind: 'unknown', reason: reasonOf(listed) }
  const own = ownRefs(listed.value)
  const tip = own.find(ref => ref.targetCommit === commit)
  if (tip) return { kind: 'reachable', from: tip.name }
  return searchHistories(ask, api, commit, own)
}

/** Branches and tags, the default branch first. A ref named like a commit may be moved under the name that was pinned. */
function ownRefs({ branches, tags }: { readonly branches: readonly Ref[]; readonly tags: readonly Ref[] }): Ref[] {
  const isDefault = (ref: Ref) => (ref.name === 'main' ? 0 : 1)
  return [...branches.toSorted((a, b) => isDefault(a) - isDefault(b)), ...tags].filter(
    ref => !isCommitId(ref.name.toLowerCase()),
  )
}

async function searchHistories(ask: Ask, api: string, commit: string, own: readonly Ref[]): Promise<Reach> {
  const seen = new Set<string>()
  let pages = 0
  for (const ref of own) {
    if (seen.has(ref.targetCommit)) continue // Its whole history was part of another one's.
    for await (const page of history(ask, api, ref.targetCommit)) {
      if (page.kind !== 'answered') return { kind: 'unknown', reason: reasonOf(page) }
      for (const { id } of page.value) seen.add(id)
      if (seen.has(commit)) return { kind: 'reachable', from: ref.name }
      if (++pages > mostPages) return { kind: 'unknown', reason: 'history-too-long' }
    }
  }
  return { kind: 'unreachable', searched: seen.size }
}

type Page = Answered<readonly { readonly id: string; readonly date: string }[]> | Failure

/** The commits from `revision` backwards, page by page, as the hub lists them. Ends after a failure. */
export async function* history(ask: Ask, api: string, revision: string, limit = 1000): AsyncGenerator<Page> {
  const schema = commits
  let path: string | URL | null = `${api}/commits/${encodeURIComponent(revision)}?limit=${limit}`
  while (path !== null) {
    const page: Page = await ask({ path, schema, maxBytes: 16 * megabyte })
    yield page
    if (page.kind !== 'answered') return
    const next = nextPage(page)
    if (next === 'foreign') {
      yield { kind: 'unreachable', reason: 'foreign-link', detail: 'the hub names another host for the next page' }
      return
    }
    path = next
  }
}
