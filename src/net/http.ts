import { type Http, HttpFailure, type HttpRequest, type HttpResponse } from '../model/index.ts'
import { bodyOf } from './body.ts'
import { exchange } from './exchange.ts'
import { retryDelay } from './retry.ts'

export interface HttpOptions {
  readonly userAgent: string
  /** `Authorization` values by exact `host[:port]`: each goes to its own host only, and only when asked for. */
  readonly credentials?: Readonly<Record<string, string>>
  /** Milliseconds for one attempt, headers and body together. */
  readonly timeout?: number
  /** Attempts beyond the first, for 408, 429, 5xx and broken connections. */
  readonly retries?: number
  /** The longest wait, in milliseconds, that a server may ask of us; a longer one ends as its answer. */
  readonly longestWait?: number
  readonly signal?: AbortSignal
  /** Told of each request that goes out, for tests and `--verbose`. */
  readonly onRequest?: (url: URL) => void
}

const defaults = { timeout: 30_000, retries: 2, longestWait: 10_000 }
const mostRedirects = 5

/**
 * The network made real. Proxies and extra certificate authorities work as Node's users expect
 * (`NODE_USE_ENV_PROXY`, `NODE_EXTRA_CA_CERTS`). Throws only `HttpFailure`.
 */
export function createHttp(options: HttpOptions): Http {
  const settings = { ...defaults, ...options }
  return { request: request => follow(request, settings) }
}

type Settings = HttpOptions & typeof defaults

/** Redirects are followed by hand: each hop is checked against the declared hosts, and credentials stay behind. */
async function follow(request: HttpRequest, settings: Settings): Promise<HttpResponse> {
  let url = request.url
  for (let hop = 0; hop <= mostRedirects; hop++) {
    refuseStrangers(url, request.hosts)
    const authenticate = request.authenticate === true && url.origin === request.url.origin
    const response = await attempt({ ...request, url, authenticate }, settings)
    const location = isRedirect(response.status) ? response.headers.get('location') : undefined
    if (location === undefined || request.redirect === 'manual') return response
    await response.body.cancel()
    if (request.method === 'POST') throw new HttpFailure('redirect', `${url.host} redirects a POST`)
    if (!URL.canParse(location, url.href)) throw new HttpFailure('redirect', `${url.host} redirects to no URL`)
    url = new URL(location, url.href)
  }
  throw new HttpFailure('redirect', `${request.url.host} redirects more than ${mostRedirects} times`)
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

function refuseStrangers(url: URL, hosts: readonly string[]): void {
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    throw new HttpFailure('host-not-declared', `${url.protocol}//${url.host} is not https`)
  }
  if (url.username !== '' || url.password !== '' || !hosts.includes(url.host)) {
    throw new HttpFailure('host-not-declared', `${url.host} is not among the hosts that this request declares`)
  }
}

/** One hop, with bounded retries on the server's own hints. The last answer is handed over as it is. */
async function attempt(request: HttpRequest, settings: Settings): Promise<HttpResponse> {
  for (let tried = 0; ; tried++) {
    const last = tried >= settings.retries
    try {
      const response = await send(request, settings)
      const wait = last ? null : retryDelay(response, tried, settings.longestWait)
      if (wait === null) return response
      await response.body.cancel()
      await pause(wait, request.signal ?? settings.signal)
    } catch (error) {
      const failure = asFailure(error, request)
      if (last || failure.reason !== 'network') throw failure
      await pause(250 * 2 ** tried, request.signal ?? settings.signal)
    }
  }
}

async function send(request: HttpRequest, settings: Settings): Promise<HttpResponse> {
  settings.onRequest?.(request.url)
  const credential = request.authenticate === true ? settings.credentials?.[request.url.host] : undefined
  const message = await exchange({
    method: request.method,
    url: request.url,
    headers: {
      accept: '*/*',
      // A range is one of the bytes as they are.
      'accept-encoding': request.headers?.['range'] === undefined ? 'gzip, br' : 'identity',
      'user-agent': settings.userAgent,
      ...request.headers,
      ...(credential === undefined ? {} : { authorization: credential }),
    },
    ...(request.body === undefined ? {} : { body: request.body }),
    timeout: settings.timeout,
    signals: [request.signal, settings.signal].filter(one => one !== undefined),
  })
  const { statusCode: status = 0, headers } = message
  const length = Number(headers['content-length'] ?? 0)
  if (request.method !== 'HEAD' && length > request.maxBytes) {
    message.destroy()
    throw new HttpFailure('too-large', `${request.url.host} announces ${length} bytes, more than ${request.maxBytes}`)
  }
  return {
    status,
    headers: new Map(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')])),
    url: request.url,
    body: bodyOf(message, request.maxBytes, error => asFailure(error, request)),
  }
}

function asFailure(error: unknown, { url }: HttpRequest): HttpFailure {
  if (error instanceof HttpFailure) return error
  // A host of several addresses fails once for each.
  const several = error instanceof AggregateError ? error.errors : [error]
  const said = several.map(one => (one instanceof Error ? one.message : String(one)))
  return new HttpFailure('network', `${url.host}: ${said.join(', ')}`)
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new HttpFailure('aborted', 'ended while waiting to try again'))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
