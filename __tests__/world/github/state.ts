import type { Git } from './git.ts'

export interface Account {
  readonly login: string
  readonly id: number
}

/** What a workflow's `permissions:` give the token. Names as in `x-accepted-github-permissions`. */
export type Permission = 'contents' | 'pull_requests' | 'issues'
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

export interface IssueComment {
  readonly kind: 'IssueComment'
  readonly id: number
  readonly nodeId: string
  readonly number: number
  readonly author: Account
  body: string
  readonly created: string
  updated: string
}

export interface Review {
  readonly kind: 'PullRequestReview'
  readonly id: number
  readonly nodeId: string
  readonly author: Account
  readonly body: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING'
  readonly commit: string
  readonly created: string
}

export interface ReviewComment {
  readonly kind: 'PullRequestReviewComment'
  readonly id: number
  readonly nodeId: string
  readonly reviewId: number
  readonly author: Account
  body: string
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly side: 'LEFT' | 'RIGHT'
  readonly commit: string
  readonly hunk: string
  readonly created: string
  updated: string
}

export interface Issue {
  readonly id: number
  readonly nodeId: string
  readonly number: number
  readonly author: Account
  title: string
  body: string
  labels: readonly string[]
  state: 'open' | 'closed'
  readonly created: string
  updated: string
}

/** One of GitHub's own advisories, which everybody may read. */
export interface Advisory {
  readonly id: string
  readonly package: string
  /** The first version that is not vulnerable; null where there is none. */
  readonly fixed: string | null
  readonly range?: string
  readonly type?: 'reviewed' | 'unreviewed' | 'malware'
  readonly withdrawn?: boolean
  /** ISO: published and last changed. */
  readonly at: string
}

/** Injected once: the next request that it fits is answered so, or its socket is dropped. */
export interface Fault {
  readonly method?: string
  /** Matched against the path without the API prefix; a GraphQL request has `/graphql`. */
  readonly path: RegExp
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly drop?: boolean
  /** How many requests it hits. Default 1. */
  times?: number
}

export interface Limits {
  /** Of GITHUB_TOKEN, per repository and hour. */
  requests: number
  /** Content-creating requests a minute before the secondary limit answers. */
  contentPerMinute: number
  /** Seconds in the secondary limit's `retry-after`. */
  retryAfter: number
  /** Entries of a recursive tree before it is `truncated`. */
  treeEntries: number
  /** A file's patch with more characters than this is left out. */
  patch: number
  /** GraphQL's `text` of a blob is cut at this many bytes. */
  text: number
}

/** Everything that a test may look at or change while the server runs. */
export interface State {
  readonly repository: { readonly owner: string; readonly name: string; readonly defaultBranch: string }
  readonly branches: Map<string, string>
  readonly pull: {
    readonly number: number
    head: string
    readonly headRef: string
    base: string
    readonly fork: boolean
    readonly author: Account
  }
  /** Whom the token belongs to. */
  readonly us: Account
  readonly token: string
  permissions: Permissions
  readonly limits: Limits
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly issueComments: IssueComment[]
  readonly issues: Issue[]
  readonly advisories: Advisory[]
  /** Node id → classifier. */
  readonly minimised: Map<string, string>
  readonly faults: Fault[]
  readonly requests: { readonly method: string; readonly path: string; readonly body: unknown }[]
  /** Requests that GitHub's description forbids, and answers of ours that it does not know. Empty at the end of a test. */
  readonly complaints: string[]
}

export interface World {
  readonly state: State
  readonly git: Git
  /** `http://127.0.0.1:port`, without the API prefix. */
  readonly origin: () => string
  readonly nextId: () => number
}

export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly url: URL
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Handler = (asked: Asked, world: World) => Answer
