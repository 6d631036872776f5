import type { Octokit } from '@octokit/rest'
import { retryDelay } from './retry.ts'

export interface Connection {
  /** `GITHUB_API_URL`: never assumed to be github.com. */
  readonly apiUrl: string
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly userAgent: string
  /** Milliseconds that rate limits may make a run wait in all; beyond that they are a failure. Default 90 s. */
  readonly patience?: number
  /** Milliseconds before a broken request is tried again. Default 250. */
  readonly pace?: number
}

/** One repository at GitHub, as everything in this folder sees it. Every failure is a `GitHubFailure`. */
export interface Api {
  readonly octokit: Octokit
  readonly at: { readonly owner: string; readonly repo: string }
  /** The token is an app's, such as GITHUB_TOKEN: its login ends in `[bot]`. */
  readonly isInstallation: boolean
  /** `data` of the answer. Any error beside it is a failure: a `null` in such data may be an outage, not an absence. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>
}

/** GitHub did not do what was asked. `status` 0: no answer came at all. */
export class GitHubFailure extends Error {
  readonly status: number
  /** A rate limit that would make us wait longer than a run may. */
  readonly isLimit: boolean
  /** `message` may have words of the server: untrusted text. */
  constructor(status: number, message: string, isLimit = false) {
    super(message)
    this.name = 'GitHubFailure'
    this.status = status
    this.isLimit = isLimit
  }
}

const timeout = 30_000
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Nothing is asked of GitHub yet. The client is loaded here, so that an action that ends earlier never pays for it. */
export async function connect(connection: Connection): Promise<Api> {
  const { Octokit } = await import('@octokit/rest')
  const { owner, repo, token, userAgent, apiUrl, graphqlUrl } = connection
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    // Octokit prints deprecations and request lines of its own; nothing but the door may print.
    log: silent,
    request: {
      fetch: (url: string, init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
    },
  })
  let patience = connection.patience ?? 90_000
  octokit.hook.wrap('request', async (request, options) => {
    const isQuery = options.url === graphqlUrl
    for (let tried = 0; ; tried++) {
      try {
        return await request(options)
      } catch (error) {
        const repeatable = isQuery || options.method !== 'POST'
        const delay = retryDelay(error, { tried, repeatable, now: Date.now(), pace: connection.pace ?? 250 })
        if (delay === null || delay.milliseconds > (delay.isLimit ? patience : timeout))
          throw asFailure(error, delay?.isLimit)
        if (delay.isLimit) patience -= delay.milliseconds
        await new Promise(resolve => setTimeout(resolve, delay.milliseconds))
      }
    }
  })
  return {
    octokit,
    at: { owner, repo },
    isInstallation: token.startsWith('ghs_'),
    graphql: async (query, variables) => {
      // By hand: `octokit.graphql` guesses the address from the REST one.
      const answer = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables })
      const { data, errors } = asTable(answer.data)
      if (errors === undefined && data !== null && typeof data === 'object') return asTable(data)
      const first = Array.isArray(errors) ? asTable(errors[0])['message'] : undefined
      throw new GitHubFailure(answer.status, typeof first === 'string' ? first : 'GraphQL gave no data')
    },
  }
}

/** An untyped answer as a table of unknowns. */
export function asTable(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function asFailure(error: unknown, isLimit = false): GitHubFailure {
  if (error instanceof GitHubFailure) return error
  const message = error instanceof Error ? error.message : String(error)
  const { status, response } = asTable(error)
  if (response !== undefined && typeof status === 'number') return new GitHubFailure(status, message, isLimit)
  return new GitHubFailure(0, `GitHub did not answer: ${message}`)
}
