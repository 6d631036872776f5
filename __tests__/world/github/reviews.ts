import * as z from 'zod'
import { forbidden, ok, paged, pullPage, refusal, repositoryUrl, userOf } from './answers.ts'
import { objections } from './hunks.ts'
import { diffOf } from './reading.ts'
import type { Answer, Asked, Handler, Review, World } from './state.ts'

const longest = 65_536
const now = () => new Date().toISOString()

function review(one: Review, world: World) {
  const html = `${pullPage(world.state)}#pullrequestreview-${one.id}`
  const pull = `${repositoryUrl(world)}/pulls/${world.state.pull.number}`
  return {
    id: one.id,
    node_id: one.nodeId,
    user: userOf(one.author),
    body: one.body,
    state: one.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: one.created,
    commit_id: one.commit,
    author_association: 'NONE',
  }
}

const draft = z.object({
  commit_id: z.string().optional(),
  body: z.string().default(''),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z
    .array(
      z.object({
        path: z.string(),
        body: z.string(),
        line: z.number().optional(),
        side: z.enum(['LEFT', 'RIGHT']).optional(),
        start_line: z.number().optional(),
        start_side: z.enum(['LEFT', 'RIGHT']).optional(),
      }),
    )
    .default([]),
})
const stateOf = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** All or nothing, and GitHub does not say which comment it objects to. */
function createReview(asked: Asked, world: World): Answer {
  const { state, nextId } = world
  const sent = draft.parse(asked.body)
  const unprocessable = (errors: readonly string[]) => refusal(422, 'Unprocessable Entity', { errors })
  if (sent.event !== 'APPROVE' && sent.body === '' && sent.comments.length === 0) {
    return unprocessable(["Body can't be blank"])
  }
  if (sent.body.length > longest) return unprocessable([`Body is too long (maximum is ${longest} characters)`])
  const commit = sent.commit_id ?? state.pull.head
  if (world.git.type(commit) !== 'commit') return unprocessable(['Commit is not part of the pull request'])
  const files = diffOf(world, commit).map(file =>
    file.patch !== undefined && file.patch.length > state.limits.patch ? { filename: file.filename } : file,
  )
  const errors = sent.comments.flatMap(comment =>
    objections(
      comment,
      files.find(file => file.filename === comment.path),
    ),
  )
  if (errors.length > 0) return unprocessable([new Intl.ListFormat('en').format([...new Set(errors)])])
  const id = nextId()
  const created = now()
  const made: Review = {
    kind: 'PullRequestReview',
    id,
    nodeId: `PRR_${id}`,
    author: state.us,
    body: sent.body,
    state: sent.event ? stateOf[sent.event] : 'PENDING',
    commit,
    created,
  }
  state.reviews.push(made)
  for (const { path, body, line = 0, side = 'RIGHT', start_line } of sent.comments) {
    const commentId = nextId()
    state.reviewComments.push({
      kind: 'PullRequestReviewComment',
      id: commentId,
      nodeId: `PRRC_${commentId}`,
      reviewId: id,
      author: state.us,
      body,
      path,
      line,
      startLine: start_line ?? null,
      side,
      commit,
      hunk: '@@ -1 +1 @@',
      created,
      updated: created,
    })
  }
  return ok(review(made, world))
}

const path = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'
export const reviews: Readonly<Record<string, Handler>> = {
  [`GET ${path}`]: (asked, world) =>
    forbidden(world.state, 'read', 'pull_requests') ??
    paged(
      asked,
      world.state.reviews.map(one => review(one, world)),
    ),
  [`POST ${path}`]: (asked, world) => forbidden(world.state, 'write', 'pull_requests') ?? createReview(asked, world),
}
