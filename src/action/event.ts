import { readFile } from 'node:fs/promises'
import type { Target } from '../github/index.ts'
import { UsageError } from '../model/index.ts'
import type { Environment } from './inputs.ts'

export interface Event {
  readonly owner: string
  readonly repo: string
  readonly target: Target
  /**
   * May this run use the secrets of hubs and registries? Never where the head is not this repository's own or the author
   * is Dependabot: a stranger would choose what they are sent to ask for (contracts 9).
   */
  readonly mayUseSecrets: boolean
}

type About = Pick<Event, 'target' | 'mayUseSecrets'>

/** Nothing is proposed: what stands there already is weighed again, by what is known today. */
const drifting: readonly string[] = ['schedule', 'push', 'workflow_dispatch']

/** What this run is about, by the event's payload. */
export async function readEvent(env: Environment): Promise<Event> {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const path = env['GITHUB_EVENT_PATH']
  if (!owner || !repo || !path) {
    throw new UsageError('GITHUB_REPOSITORY and GITHUB_EVENT_PATH are not set: this runs as a step of a workflow only.')
  }
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
  return { owner, repo, ...aboutOf(name, payload, env) }
}

function aboutOf(name: string, payload: unknown, env: Environment): About {
  if (name === 'pull_request' || name === 'pull_request_target') return pullRequest(payload)
  if (name === 'merge_group') return mergeGroup(payload)
  if (drifting.includes(name)) return drift(name, payload, env)
  const known = ['pull_request', 'pull_request_target', 'merge_group', ...drifting].join(', ')
  throw new UsageError(`The event ${JSON.stringify(name)} is not supported. These are: ${known}.`)
}

function pullRequest(payload: unknown): About {
  const number = at(payload, 'pull_request', 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw lacks('pull_request.number')
  const ours = at(payload, 'pull_request', 'base', 'repo', 'id')
  const theirs = at(payload, 'pull_request', 'head', 'repo', 'id')
  const author = textAt(payload, 'pull_request', 'user', 'login')
  // A closed one is judged like any other, or closing would be a way to a green check; but what was said of it stays.
  const isClosed = at(payload, 'pull_request', 'state') === 'closed'
  return {
    target: {
      ...(isClosed ? {} : { pullNumber: number }),
      head: textAt(payload, 'pull_request', 'head', 'sha'),
      baseBranch: textAt(payload, 'pull_request', 'base', 'ref'),
      defaultBranch: textAt(payload, 'repository', 'default_branch'),
    },
    mayUseSecrets: typeof ours === 'number' && theirs === ours && author !== 'dependabot[bot]',
  }
}

/** A queue's group has no pull request: nothing is posted, and nobody knows whose commits they are. */
function mergeGroup(payload: unknown): About {
  return {
    target: {
      head: textAt(payload, 'merge_group', 'head_sha'),
      base: textAt(payload, 'merge_group', 'base_sha'),
      baseBranch: textAt(payload, 'merge_group', 'base_ref').replace(/^refs\/heads\//, ''),
      defaultBranch: textAt(payload, 'repository', 'default_branch'),
    },
    mayUseSecrets: false,
  }
}

/**
 * The rules are the default branch's, whichever branch is weighed; and the issue is about that one only, or branches
 * would overwrite each other's. A schedule runs there and nowhere else, and its payload does not tell the repository.
 */
function drift(name: string, payload: unknown, env: Environment): About {
  const ref = env['GITHUB_REF'] ?? ''
  const branch =
    name === 'schedule' ? ref.replace(/^refs\/heads\//, '') : textAt(payload, 'repository', 'default_branch')
  if (branch === '') throw new UsageError('GITHUB_REF is not set: this runs as a step of a workflow only.')
  const target = {
    head: env['GITHUB_SHA'] ?? '',
    baseBranch: branch,
    defaultBranch: branch,
    everything: true,
    keepsIssue: ref === `refs/heads/${branch}`,
  }
  return { target, mayUseSecrets: true }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined,
    value,
  )
}

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys)
  if (typeof found === 'string' && found !== '') return found
  throw lacks(keys.join('.'))
}

const lacks = (key: string) => new UsageError(`The event's payload has no ${key}: is it really that event's?`)
