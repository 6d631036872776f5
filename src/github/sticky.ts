import type { Api } from './api.ts'

/** Pages of 100 comments that are looked through; what is further down is a conversation, not a pull request. */
const mostPages = 30

/** Our summary as it stands. */
export interface Sticky {
  readonly id: number
  readonly body: string
  /** The head that it speaks of, where it says so. */
  readonly head: string | null
}

/** The first comment that begins with our marker and whose author is us; null when there is none. */
export async function stickyOf(api: Api, pullNumber: number, marker: string, us: string): Promise<Sticky | null> {
  let pages = 0
  const ours = await api.octokit.paginate(
    api.octokit.issues.listComments,
    { ...api.at, issue_number: pullNumber, per_page: 100 },
    ({ data }, done) => {
      const found = data.filter(({ user, body }) => user?.login === us && body?.startsWith(marker))
      if (found.length > 0 || ++pages >= mostPages) done()
      return found
    },
  )
  const first = ours[0]
  if (!first) return null
  const body = first.body ?? ''
  const head = /^<!-- head=(?<head>[0-9a-f]{40}|[0-9a-f]{64}) -->/.exec(body.slice(marker.length))?.groups?.['head']
  return { id: first.id, body, head: head ?? null }
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
