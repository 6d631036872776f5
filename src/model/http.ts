/**
 * The network as a stage sees it: an argument. The port refuses a URL whose host is not in `hosts`, also after a
 * redirect; it adds a credential only when `authenticate` is set, only to the host that the credential belongs to.
 */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Reading more than this many bytes of body throws `TooLarge`. */
  readonly maxBytes: number
  /** The exact `host[:port]`s that the caller declares. */
  readonly hosts: readonly string[]
  readonly authenticate?: boolean
  /** `manual` hands a 3xx to the caller; `follow` (default) follows at most 5, only within `hosts`. */
  readonly redirect?: 'follow' | 'manual'
  readonly signal?: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly url: URL
  readonly body: ReadableStream<Uint8Array>
}

export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>
}

/** The world's failures on the way to an answer. Every one ends as `unreachable`, never as a pass. */
export class HttpFailure extends Error {
  readonly reason: 'timeout' | 'network' | 'host-not-declared' | 'redirect' | 'too-large' | 'aborted' | 'rate-limited'
  constructor(reason: HttpFailure['reason'], message: string) {
    super(message)
    this.name = 'HttpFailure'
    this.reason = reason
  }
}

/** The whole body; the port has bounded it. */
export async function readBytes({ body }: Pick<HttpResponse, 'body'>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body as text. Bytes that are not UTF-8 fail instead of becoming question marks. */
export async function readText(response: HttpResponse): Promise<string> {
  return utf8.decode(await readBytes(response))
}

/** The body as JSON of unknown shape; `undefined` where it is no JSON, which no JSON text can mean. */
export async function readJson(response: HttpResponse): Promise<unknown> {
  const text = await readText(response)
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
