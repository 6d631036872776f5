import type { Repository } from './repository.ts'

export interface Model {
  readonly id: string
  readonly repository: Repository
  readonly _id: string
  readonly createdAt: string
  private: boolean
  gated: false | 'auto' | 'manual'
  disabled: boolean
  cardData: Readonly<Record<string, unknown>>
  baseModels: unknown
  /** What the hub makes of configuration files and GGUF headers. */
  config: unknown
  gguf: unknown
  scan: unknown
}

export interface Owner {
  readonly _id: string
  readonly type: 'user' | 'org'
  readonly createdAt: string
}

/** What goes wrong on purpose: at paths that match, for as many answers as said (always when left out). */
export interface Fault {
  readonly path: RegExp
  times?: number
  readonly status?: number
  /** Laid over the true answer's headers. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Changes the true answer's body, when it is JSON. */
  readonly alter?: (body: unknown) => unknown
  /** Milliseconds before anything is answered. */
  readonly delay?: number
  /** The connection ends in the middle of the answer. */
  readonly cut?: boolean
}

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes as they are; anything else as JSON. */
  readonly body?: unknown
}

interface Logged {
  readonly method: string
  readonly path: string
  readonly authorization?: string
  readonly host: string
}

export interface State {
  readonly models: Map<string, Model>
  /** Old id (lower case) to new id. */
  readonly moved: Map<string, string>
  readonly owners: Map<string, Owner>
  /** Content of LFS files by sha256. */
  readonly content: Map<string, Uint8Array>
  /** Ids that each token may read besides the public ones. */
  readonly tokens: ReadonlyMap<string, readonly string[]>
  readonly faults: Fault[]
  readonly requests: Logged[]
  /** Requests left in this window, by bucket. */
  readonly left: Map<string, number>
  readonly limits: Readonly<Record<Bucket, number>>
  origin: string
  contentOrigin: string
}

export type Bucket = 'api' | 'resolvers' | 'pages'

export const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers,
  body,
})

/** The hub's refusals: the code and the message are in headers, and the body repeats the message. */
export function refusal(
  status: number,
  message: string,
  code?: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: {
      ...(code === undefined ? {} : { 'x-error-code': code }),
      'x-error-message': message.replaceAll(/[^ -~]+/g, ' '),
      ...more,
    },
    body: { error: message },
  }
}
