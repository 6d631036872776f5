import { type Api, GitHubFailure } from './api.ts'

/** Pages of 100 comments that are looked through; what is further down is a conversation, not a pull request. */
const mostPages = 30

/** A comment that begins with our marker, whoever wrote it. */
export interface Summary {
  readonly id: number
  readonly author: string | null
  readonly body: string
  /** The head that it speaks of, where it says so. */
  readonly head: string | null
}

/** Our summary as it stands: marker and author. */
export type Sticky = Summary

export async function findSummaries(api: Api, pullNumber: number, marker: string): Promise<readonly Summary[]> {
  let pages = 0
  const found = await api.octokit.paginate(
    api.octokit.issues.listComments,
    { ...api.at, issue_number: pullNumber, per_page: 100 },
    ({ data }, done) => {
      if (++pages >= mostPages) done()
      return data.filter(({ body }) => body?.startsWith(marker))
    },
  )
  return found.map(({ id, user, body = '' }) => ({ id, author: user?.login ?? null, body, head: headOf(body, marker) }))
}

/** The commit that a text of ours speaks of, where it says so right after its marker. */
export function headOf(body: string, marker: string): string | null {
  const after = body.slice(marker.length)
  return /^<!-- head=(?<head>[0-9a-f]{40}|[0-9a-f]{64}) -->/.exec(after)?.groups?.['head'] ?? null
}

/** The first that is ours, and the others that two runs at once may have left; anybody may write a marker. */
export function stickyOf(summaries: readonly Summary[], us: string) {
  const [first = null, ...others] = summaries.filter(({ author }) => author === us)
  return { sticky: first, others }
}

/** A second summary would stay as it is for ever, and be wrong soon. Best effort. */
export async function removeOthers(api: Api, others: readonly Summary[]): Promise<void> {
  try {
    for (const { id } of others) await api.octokit.issues.deleteComment({ ...api.at, comment_id: id })
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
  }
}

/** Writes the summary whole, where it differs. An edit notifies nobody. */
export async function writeSticky(api: Api, pullNumber: number, sticky: Sticky | null, body: string): Promise<boolean> {
  if (sticky === null) {
    await api.octokit.issues.createComment({ ...api.at, issue_number: pullNumber, body })
    return true
  }
  if (sticky.body === body) return false
  await api.octokit.issues.updateComment({ ...api.at, comment_id: sticky.id, body })
  return true
}
