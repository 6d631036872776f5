import type { Review } from '../model/index.ts'
import { type Api, asTable, GitHubFailure } from './api.ts'

/** A comment on a line that begins with our marker and a fingerprint, whoever wrote it. */
export interface LineComment {
  readonly nodeId: string
  readonly author: string | null
  readonly reviewId: number | null
  readonly fingerprint: string
}

/** One of ours, and whether a reader still sees it. */
export interface OwnComment extends LineComment {
  readonly isMinimised: boolean
}

const mostPages = 30
const mostNodes = 100

export async function findComments(api: Api, pullNumber: number, marker: string): Promise<readonly LineComment[]> {
  let pages = 0
  const all = await api.octokit.paginate(
    api.octokit.pulls.listReviewComments,
    { ...api.at, pull_number: pullNumber, per_page: 100 },
    ({ data }, done) => {
      if (++pages >= mostPages) done()
      return data
    },
  )
  return all.flatMap(({ node_id, user, pull_request_review_id, body }) => {
    const fingerprint = fingerprintOf(body, marker)
    if (fingerprint === null) return []
    return [{ nodeId: node_id, author: user?.login ?? null, reviewId: pull_request_review_id, fingerprint }]
  })
}

export async function ownOf(api: Api, comments: readonly LineComment[], us: string): Promise<readonly OwnComment[]> {
  const own = comments.filter(({ author }) => author === us)
  const hidden = await minimisedOf(api, own)
  return own.map(one => ({ ...one, isMinimised: hidden.has(one.nodeId) }))
}

/** `<!-- … key=x fp=<fingerprint> -->`: the marker of the summary, opened. */
function fingerprintOf(body: string, marker: string): string | null {
  const opened = marker.replace(/ -->$/, ' fp=')
  if (!body.startsWith(opened)) return null
  return /^(?<print>[\w-]+) -->/.exec(body.slice(opened.length))?.groups?.['print'] ?? null
}

/** Which of them a reader does not see. Best effort: unknown counts as seen, so that nothing is said twice. */
async function minimisedOf(api: Api, own: readonly LineComment[]): Promise<ReadonlySet<string>> {
  const ids = own.map(({ nodeId }) => nodeId)
  const hidden = new Set<string>()
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }'
  for (let at = 0; at < ids.length; at += mostNodes) {
    try {
      const { nodes } = await api.graphql(query, { ids: ids.slice(at, at + mostNodes) })
      for (const node of Array.isArray(nodes) ? nodes.map(asTable) : []) {
        if (node['isMinimized'] === true && typeof node['id'] === 'string') hidden.add(node['id'])
      }
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
    }
  }
  return hidden
}

interface Placed {
  readonly count: number
  /** GitHub takes a review whole or not at all, and does not say which line it objects to. */
  readonly refused: boolean
}

/** One review with the comments that are not there yet; none when there is nothing new to say. */
export async function placeComments(
  api: Api,
  own: readonly OwnComment[],
  { review, pullNumber, head }: { readonly review: Review; readonly pullNumber: number; readonly head: string },
): Promise<Placed> {
  const seen = new Set(own.filter(one => !one.isMinimised).map(one => one.fingerprint))
  const fresh = review.comments.filter(comment => !seen.has(comment.fingerprint))
  if (fresh.length === 0) return { count: 0, refused: false }
  const noun = fresh.length === 1 ? 'a line' : `${fresh.length} lines`
  try {
    await api.octokit.pulls.createReview({
      ...api.at,
      pull_number: pullNumber,
      commit_id: head,
      event: 'COMMENT',
      body: `${reviewMarker(review.marker)}\nWeighmaster has something to say about ${noun} of this pull request.`,
      comments: fresh.map(({ path, line, startLine, body }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        // A range of one line is refused: its start must precede its end.
        ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      })),
    })
    return { count: fresh.length, refused: false }
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return { count: 0, refused: true }
    throw error
  }
}

const reviewMarker = (marker: string) => marker.replace(/ -->$/, ' review -->')

/**
 * Hides what no longer holds as OUTDATED, and the review around it once all of it is hidden. Best effort: not every
 * token may, and an old comment is no reason to say less about the new head.
 */
export async function minimiseGone(
  api: Api,
  own: readonly OwnComment[],
  { pullNumber, review, marker }: { readonly pullNumber: number; readonly review: Review; readonly marker: string },
): Promise<void> {
  const current = new Set(review.comments.map(comment => comment.fingerprint))
  const gone = own.filter(one => !one.isMinimised && !current.has(one.fingerprint))
  if (gone.length === 0) return
  const staying = new Set(own.filter(one => current.has(one.fingerprint)).map(one => one.reviewId))
  const emptied = new Set(gone.map(one => one.reviewId).filter(id => !staying.has(id)))
  try {
    for (const { nodeId } of gone) await minimise(api, nodeId)
    const reviews = await api.octokit.paginate(api.octokit.pulls.listReviews, {
      ...api.at,
      pull_number: pullNumber,
      per_page: 100,
    })
    for (const { id, node_id, body } of reviews) {
      if (emptied.has(id) && body.startsWith(reviewMarker(marker))) await minimise(api, node_id)
    }
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
  }
}

async function minimise(api: Api, id: string): Promise<void> {
  const mutation = `mutation($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }`
  await api.graphql(mutation, { id })
}
