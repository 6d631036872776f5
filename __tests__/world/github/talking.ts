import * as z from 'zod'
import { forbidden, ok, paged, pullPage, refusal, repositoryUrl, userOf } from './answers.ts'
import type { Answer, Asked, Handler, IssueComment, ReviewComment, World } from './state.ts'

const longest = 65_536
const now = () => new Date().toISOString()
const notFound = () => refusal(404, 'Not Found')
const bodyOf = (asked: Asked) => z.object({ body: z.string() }).parse(asked.body).body
const tooLong = (resource: string) =>
  refusal(422, 'Validation Failed', {
    errors: [
      {
        resource,
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${longest} characters)`,
      },
    ],
  })

function issueComment(comment: IssueComment, world: World) {
  const url = `${repositoryUrl(world)}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: `${pullPage(world.state)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world)}/issues/${comment.number}`,
    body: comment.body,
    user: userOf(comment.author),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: 'NONE',
  }
}

function reviewComment(comment: ReviewComment, world: World) {
  const url = `${repositoryUrl(world)}/pulls/comments/${comment.id}`
  const html = `${pullPage(world.state)}#discussion_r${comment.id}`
  const pull = `${repositoryUrl(world)}/pulls/${world.state.pull.number}`
  return {
    url,
    id: comment.id,
    node_id: comment.nodeId,
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.hunk,
    path: comment.path,
    commit_id: world.state.pull.head,
    original_commit_id: comment.commit,
    user: userOf(comment.author),
    body: comment.body,
    created_at: comment.created,
    updated_at: comment.updated,
    html_url: html,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    line: comment.line,
    original_line: comment.line,
    start_line: comment.startLine,
    side: comment.side,
    subject_type: 'line',
  }
}

function createComment(asked: Asked, world: World): Answer {
  const body = bodyOf(asked)
  const number = Number(asked.params['issue_number'])
  if (number !== world.state.pull.number && !world.state.issues.some(issue => issue.number === number))
    return notFound()
  if (body.length > longest) return tooLong('IssueComment')
  if (body.trim() === '')
    return refusal(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }],
    })
  const id = world.nextId()
  const created = now()
  const comment: IssueComment = {
    kind: 'IssueComment',
    id,
    nodeId: `IC_${id}`,
    number,
    author: world.state.us,
    body,
    created,
    updated: created,
  }
  world.state.issueComments.push(comment)
  return { status: 201, body: issueComment(comment, world) }
}

/** Our own comments only: a token that may write still cannot rewrite what a stranger said. */
function own<Comment extends IssueComment | ReviewComment>(
  comments: Comment[],
  act: (comment: Comment, asked: Asked, world: World) => Answer,
): Handler {
  return (asked, world) => {
    const refused = forbidden(world.state, 'write', 'pull_requests', 'issues')
    if (refused) return refused
    const comment = comments.find(one => one.id === Number(asked.params['comment_id']))
    if (!comment) return notFound()
    if (comment.author.login !== world.state.us.login) return refusal(403, 'Resource not accessible by integration')
    return act(comment, asked, world)
  }
}

function rewrite<Comment extends IssueComment | ReviewComment>(
  payload: (comment: Comment, world: World) => unknown,
): (comment: Comment, asked: Asked, world: World) => Answer {
  return (comment, asked, world) => {
    const body = bodyOf(asked)
    if (body.length > longest) return tooLong(comment.kind)
    comment.body = body
    comment.updated = now()
    return ok(payload(comment, world))
  }
}

function remove<Comment>(comments: Comment[]): (comment: Comment) => Answer {
  return comment => {
    comments.splice(comments.indexOf(comment), 1)
    return { status: 204, body: undefined }
  }
}

const path = '/repos/{owner}/{repo}'
export const talking: Readonly<Record<string, Handler>> = {
  [`GET ${path}/issues/{issue_number}/comments`]: (asked, world) =>
    forbidden(world.state, 'read', 'issues', 'pull_requests') ??
    paged(
      asked,
      world.state.issueComments
        .filter(comment => comment.number === Number(asked.params['issue_number']))
        .map(comment => issueComment(comment, world)),
    ),
  [`POST ${path}/issues/{issue_number}/comments`]: (asked, world) =>
    forbidden(world.state, 'write', 'issues', 'pull_requests') ?? createComment(asked, world),
  [`PATCH ${path}/issues/comments/{comment_id}`]: (asked, world) =>
    own(world.state.issueComments, rewrite(issueComment))(asked, world),
  [`DELETE ${path}/issues/comments/{comment_id}`]: (asked, world) =>
    own(world.state.issueComments, remove(world.state.issueComments))(asked, world),
  [`GET ${path}/pulls/{pull_number}/comments`]: (asked, world) =>
    forbidden(world.state, 'read', 'pull_requests') ??
    paged(
      asked,
      world.state.reviewComments.map(comment => reviewComment(comment, world)),
    ),
  [`PATCH ${path}/pulls/comments/{comment_id}`]: (asked, world) =>
    own(world.state.reviewComments, rewrite(reviewComment))(asked, world),
  [`DELETE ${path}/pulls/comments/{comment_id}`]: (asked, world) =>
    own(world.state.reviewComments, remove(world.state.reviewComments))(asked, world),
}
