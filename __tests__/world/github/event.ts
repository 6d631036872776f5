import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { pullPage, repositoryUrl, site, userOf } from './answers.ts'
import type { World } from './state.ts'

const table = z.record(z.string(), z.unknown())
const examples = z.array(z.object({ name: z.string(), examples: z.array(table) }))

let read: z.infer<typeof examples> | null = null

/** A payload that GitHub once sent, as @octokit/webhooks-examples keeps it (MIT). */
function example(event: string, action: string | null, { state, origin }: World): Record<string, unknown> {
  read ??= examples.parse(
    JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@octokit/webhooks-examples')), 'utf8')),
  )
  const found = read
    .find(one => one.name === event)
    ?.examples.find(one => action === null || (one['action'] === action && one['installation'] === undefined))
  const any = read.find(one => one.name === event)?.examples.find(one => action === null || one['action'] === action)
  const payload = found ?? any
  if (!payload) throw new Error(`no example of ${event} ${action ?? ''}`)
  const { installation: _, ...rest } = payload
  const text = JSON.stringify(rest)
    .replaceAll(/Codertocat\/Hello-World|octo-org\/octo-repo/g, `${state.repository.owner}/${state.repository.name}`)
    .replaceAll('https://api.github.com', `${origin()}/api/v3`)
    .replaceAll('https://github.com', site)
  return table.parse(JSON.parse(text))
}

const inside = (value: unknown, key: string) => table.parse(table.parse(value)[key])

/** `fork`: the author's copy, with its own id and owner. */
export function repositoryPayload(world: World, fork = false): Record<string, unknown> {
  const { state } = world
  const { owner, name, defaultBranch } = state.repository
  const holder = fork ? state.pull.author.login : owner
  const account = fork ? state.pull.author : { login: owner, id: 1 }
  const permissions = { admin: false, maintain: false, push: false, triage: false, pull: true }
  const sample = JSON.stringify(example('pull_request', 'synchronize', world)['repository']).replaceAll(
    `${owner}/${name}`,
    `${holder}/${name}`,
  )
  return {
    ...table.parse(JSON.parse(sample)),
    id: fork ? 2002 : 1001,
    node_id: fork ? 'R_2002' : 'R_1001',
    name,
    full_name: `${holder}/${name}`,
    owner: userOf(account),
    default_branch: defaultBranch,
    fork,
    private: false,
    visibility: 'public',
    subscribers_count: 0,
    network_count: 0,
    has_discussions: false,
    permissions,
  }
}

/** The pull request as it stands now, as GitHub answers and as it stands in an event. */
export function pullPayload(world: World): Record<string, unknown> {
  const { pull, branches, repository } = world.state
  const sample = example('pull_request', 'synchronize', world)['pull_request']
  const url = `${repositoryUrl(world)}/pulls/${pull.number}`
  const page = pullPage(world.state)
  const headOwner = pull.fork ? pull.author.login : repository.owner
  const links = { self: url, html: page, issue: url, comments: url, review_comments: url, review_comment: url }
  const side = (ref: string, sha: string, fork: boolean) => ({
    label: `${fork ? headOwner : repository.owner}:${ref}`,
    ref,
    sha,
    user: userOf(fork ? pull.author : { login: repository.owner, id: 1 }),
    repo: repositoryPayload(world, fork),
  })
  const diff = world.git.diff(world.git.mergeBase(branches.get(pull.base) ?? '', pull.head) ?? pull.head, pull.head)
  return {
    ...table.parse(sample),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    number: pull.number,
    title: 'Use a model',
    body: 'What it says on the tin.',
    user: userOf(pull.author),
    head: side(pull.headRef, pull.head, pull.fork),
    base: side(pull.base, branches.get(pull.base) ?? '', false),
    changed_files: diff.length,
    _links: Object.fromEntries(
      [...Object.entries(links), ['commits', url], ['statuses', url]].map(([key, href]) => [key, { href }]),
    ),
  }
}

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'merge_group'
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'

/** The event as the runner would hand it over. Without its repository when the fork was deleted. */
export function eventPayload(world: World, name: EventName, forkDeleted = false): Record<string, unknown> {
  const { pull, branches } = world.state
  const repository = repositoryPayload(world)
  if (name === 'pull_request' || name === 'pull_request_target') {
    const pullRequest = pullPayload(world)
    const head = { ...inside(pullRequest, 'head'), ...(forkDeleted ? { repo: null } : {}) }
    const base = example('pull_request', 'synchronize', world)
    return { ...base, number: pull.number, pull_request: { ...pullRequest, head }, repository, after: pull.head }
  }
  if (name === 'merge_group') {
    const base = example('merge_group', 'checks_requested', world)
    const group = {
      ...inside(base, 'merge_group'),
      head_sha: pull.head,
      head_ref: `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${branches.get(pull.base)}`,
      base_sha: branches.get(pull.base),
      base_ref: `refs/heads/${pull.base}`,
    }
    return { ...base, merge_group: group, repository }
  }
  if (name === 'push')
    return {
      ...example('push', null, world),
      ref: `refs/heads/${pull.base}`,
      after: branches.get(pull.base),
      repository,
    }
  // A schedule tells of no repository, at least not always (ossf/scorecard-action#106, docker/metadata-action#184).
  if (name === 'schedule') return { schedule: '0 6 * * 1' }
  return { ...example('workflow_dispatch', null, world), repository }
}
