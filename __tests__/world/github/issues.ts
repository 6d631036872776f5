import * as z from 'zod'
import { forbidden, ok, paged, refusal, repositoryUrl, site, userOf } from './answers.ts'
import type { Asked, Handler, Issue, World } from './state.ts'

const draft = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  labels: z.array(z.string()).optional(),
  state: z.enum(['open', 'closed']).optional(),
})

function payload(issue: Issue, world: World) {
  const url = `${repositoryUrl(world)}/issues/${issue.number}`
  const { owner, name } = world.state.repository
  return {
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    url,
    repository_url: repositoryUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${site}/${owner}/${name}/issues/${issue.number}`,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: userOf(issue.author),
    labels: issue.labels.map(label => ({ name: label })),
    assignee: null,
    milestone: null,
    comments: 0,
    closed_at: null,
    created_at: issue.created,
    updated_at: issue.updated,
    author_association: 'NONE',
  }
}

function create(asked: Asked, world: World) {
  const { title, body = '', labels = [] } = draft.parse(asked.body)
  if (!title?.trim())
    return refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', code: 'missing_field', field: 'title' }] })
  const id = world.nextId()
  const created = new Date().toISOString()
  const issue: Issue = {
    id,
    nodeId: `I_${id}`,
    number: id,
    author: world.state.us,
    title,
    body,
    labels,
    state: 'open',
    created,
    updated: created,
  }
  world.state.issues.push(issue)
  return { status: 201, body: payload(issue, world) }
}

function update(asked: Asked, world: World) {
  const issue = world.state.issues.find(one => one.number === Number(asked.params['issue_number']))
  if (!issue) return refusal(404, 'Not Found')
  Object.assign(issue, draft.parse(asked.body), { updated: new Date().toISOString() })
  return ok(payload(issue, world))
}

function list(asked: Asked, world: World) {
  const state = asked.query.get('state') ?? 'open'
  const labels = (asked.query.get('labels') ?? '').split(',').filter(Boolean)
  const creator = asked.query.get('creator')
  const found = world.state.issues
    .filter(issue => state === 'all' || issue.state === state)
    .filter(issue => labels.every(label => issue.labels.includes(label)))
    .filter(issue => creator === null || issue.author.login === creator)
  return paged(
    asked,
    found.toReversed().map(issue => payload(issue, world)),
  )
}

const path = '/repos/{owner}/{repo}/issues'
export const issues: Readonly<Record<string, Handler>> = {
  [`GET ${path}`]: (asked, world) => forbidden(world.state, 'read', 'issues') ?? list(asked, world),
  [`POST ${path}`]: (asked, world) => forbidden(world.state, 'write', 'issues') ?? create(asked, world),
  [`PATCH ${path}/{issue_number}`]: (asked, world) => forbidden(world.state, 'write', 'issues') ?? update(asked, world),
}
