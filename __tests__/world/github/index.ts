import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { advisories } from './advisories.ts'
import { refusal } from './answers.ts'
import { type EventName, eventPayload } from './event.ts'
import { openGit } from './git.ts'
import { answerGraphql } from './graphql.ts'
import { issues } from './issues.ts'
import { type Operation, readOperations } from './openapi.ts'
import { reading } from './reading.ts'
import { reviews } from './reviews.ts'
import type { Answer, Fault, Limits, Permissions, State, World } from './state.ts'
import { talking } from './talking.ts'

export type { Advisory, Fault, State } from './state.ts'

export interface GitHubOptions {
  /** A real git repository, bare or not, that has all commits. */
  readonly repository: string
  /** Tip of the base branch. */
  readonly base: string
  readonly head: string
  readonly baseRef?: string
  /** A default branch other than the base branch. */
  readonly defaultBranch?: { readonly name: string; readonly tip: string }
  readonly fork?: boolean
  readonly author?: string
  readonly permissions?: Permissions
  /** Whom the token belongs to. */
  readonly login?: string
  readonly limits?: Partial<Limits>
}

const handlers = { ...reading, ...talking, ...reviews, ...issues, ...advisories }
const realLimits: Limits = {
  requests: 1000,
  contentPerMinute: 80,
  retryAfter: 60,
  treeEntries: 100_000,
  patch: 500_000,
  text: 512_000,
}
let operations: readonly Operation[] | null = null

/** A stateful GitHub on loopback with one repository and one pull request. */
export async function startGitHub(options: GitHubOptions) {
  const state = initialState(options)
  let origin = ''
  let id = 1000
  const world: World = { state, git: openGit(options.repository), origin: () => origin, nextId: () => ++id }
  const server = createServer((request, response) => void serve(request, response, world))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    /** As GITHUB_API_URL; the shape is that of a GitHub Enterprise Server. */
    url: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    state,
    event: (name: EventName, forkDeleted = false) => eventPayload(world, name, forkDeleted),
    /** The author pushes: the pull request's head moves. */
    push: (head: string) => {
      state.pull.head = head
    },
    retarget: (branch: string, tip: string) => {
      state.branches.set(branch, tip)
      state.pull.base = branch
    },
    fail: (fault: Fault) => state.faults.push(fault),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>

function initialState(options: GitHubOptions): State {
  const base = options.baseRef ?? 'main'
  const defaults = options.defaultBranch ?? { name: base, tip: options.base }
  return {
    repository: { owner: 'octo-org', name: 'octo-repo', defaultBranch: defaults.name },
    branches: new Map([
      [defaults.name, defaults.tip],
      [base, options.base],
    ]),
    pull: {
      number: 7,
      head: options.head,
      headRef: 'feature',
      base,
      fork: options.fork ?? false,
      author: { login: options.author ?? 'mona', id: 42 },
    },
    us: { login: options.login ?? 'github-actions[bot]', id: 41_898_282 },
    token: `ghs_${'t'.repeat(36)}`,
    permissions: options.permissions ?? { contents: 'read', pull_requests: 'write' },
    limits: { ...realLimits, ...options.limits },
    reviews: [],
    reviewComments: [],
    issueComments: [],
    issues: [],
    advisories: [],
    minimised: new Map(),
    faults: [],
    requests: [],
    complaints: [],
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const path = url.pathname.replace(/^\/api(?:\/v3(?=\/))?/, '')
  const method = request.method ?? ''
  const body =
    (request.headers['content-length'] ?? request.headers['transfer-encoding']) ? await json(request) : undefined
  world.state.requests.push({ method, path, body })
  const fault = world.state.faults.find(
    one => (one.times ?? 1) > 0 && one.path.test(path) && (one.method ?? method) === method,
  )
  if (fault) fault.times = (fault.times ?? 1) - 1
  if (fault?.drop) return void request.socket.destroy()
  const answer: Answer = fault
    ? { status: fault.status ?? 502, headers: fault.headers ?? {}, body: fault.body ?? { message: 'Server Error' } }
    : (refuse(request, world.state) ?? answerTo({ method, path, url, body }, world))
  send(response, answer, world.state)
}

/** What GitHub says before it looks at the request. */
function refuse(request: IncomingMessage, state: State): Answer | null {
  const { authorization } = request.headers
  if (!request.headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.')
  if (authorization === undefined) return refusal(401, 'Requires authentication')
  if (authorization.replace(/^(?:token|bearer) /i, '') !== state.token) return refusal(401, 'Bad credentials')
  if (state.requests.length > state.limits.requests) {
    return refusal(403, 'API rate limit exceeded for installation ID 1.', { headers: { 'x-ratelimit-remaining': '0' } })
  }
  return null
}

interface Request {
  readonly method: string
  readonly path: string
  readonly url: URL
  readonly body: unknown
}

function answerTo({ method, path, url, body }: Request, world: World): Answer {
  if (path === '/graphql') return answerGraphql(body, world)
  const { state } = world
  operations ??= readOperations()
  const found = operations.flatMap(operation => {
    const params = operation.matches(method, path)
    return params ? [{ operation, params }] : []
  })[0]
  const handler = found ? handlers[found.operation.name] : undefined
  if (!found || !handler) {
    state.complaints.push(`no such operation: ${method} ${path}`)
    return refusal(404, 'Not Found')
  }
  const { operation, params } = found
  const faults = operation.faultsOfRequest(url.searchParams, body)
  state.complaints.push(...faults.map(fault => `${operation.name}: ${fault}`))
  if (faults.length > 0) return refusal(422, 'Invalid request.', { errors: faults })
  const { owner, repo } = params
  if (owner !== undefined && (owner !== state.repository.owner || repo !== state.repository.name)) {
    return refusal(404, 'Not Found')
  }
  const answer = limited(method, state) ?? handler({ params, query: url.searchParams, url, body }, world)
  if (answer.status >= 400) return answer
  const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
  const strays = sent === undefined ? [] : operation.faultsOfAnswer(answer.status, sent)
  state.complaints.push(...strays.map(stray => `our answer to ${operation.name}: ${stray}`))
  return answer
}

/** The secondary limit counts what was made, not what was asked. */
function limited(method: string, state: State): Answer | null {
  if (method === 'GET') return null
  const made = state.requests.filter(one => one.method !== 'GET' && one.path !== '/graphql').length
  if (made <= state.limits.contentPerMinute) return null
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return refusal(403, message, { headers: { 'retry-after': String(state.limits.retryAfter) } })
}

function send(response: ServerResponse, { status, headers, body }: Answer, { limits, requests }: State): void {
  const remaining = Math.max(0, limits.requests - requests.length)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'TEST',
    'x-ratelimit-limit': String(limits.requests),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(requests.length),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...headers,
  })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
