import type * as z from 'zod'
import { HttpFailure, type HttpResponse, type ResolveContext, readJson } from '../../model/index.ts'
import { type Failure, failureFrom, failureOf, unexpected } from './failure.ts'
import { at } from './name.ts'

interface Question<Value> {
  /** Path and query below the endpoint, encoded; or the next page, as `nextPage` gave it. */
  readonly path: string | URL
  readonly schema: z.ZodType<Value>
  readonly maxBytes: number
  /** Laid over those of every question. */
  readonly headers?: Readonly<Record<string, string>>
  /** Makes it a POST. */
  readonly body?: unknown
}

export interface Answered<Value> {
  readonly kind: 'answered'
  readonly value: Value
  readonly headers: ReadonlyMap<string, string>
  readonly url: URL
}

/** Asks the hub about one repository. A token goes along only where policy allows it for that repository. */
export type Ask = <Value>(question: Question<Value>) => Promise<Answered<Value> | Failure>

export function createAsk(context: ResolveContext, id: string): Ask {
  const mayAuthenticate = context.policy.mayAuthenticate('huggingface', id)
  return async question => {
    try {
      const response = await send(question, context, mayAuthenticate)
      if (response.status === 200) return await read(response, question)
      await response.body.cancel()
      return failureOf(response.status, response.headers)
    } catch (error) {
      return failureFrom(error)
    }
  }
}

async function send(
  question: Question<unknown>,
  context: ResolveContext,
  authenticate: boolean,
): Promise<HttpResponse> {
  const { path, body, maxBytes, headers } = question
  const response = await context.http.request({
    method: body === undefined ? 'GET' : 'POST',
    url: path instanceof URL ? path : at(context.endpoints.huggingface, path),
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    maxBytes,
    hosts: [context.endpoints.huggingface.host],
    authenticate,
    ...(context.signal ? { signal: context.signal } : {}),
  })
  // A token that the hub does not know must not hide what everybody may see: ask once more as anybody.
  const refused = response.status === 401 && /invalid credentials/i.test(response.headers.get('x-error-message') ?? '')
  if (!authenticate || !refused) return response
  await response.body.cancel()
  return send(question, context, false)
}

async function read<Value>(response: HttpResponse, { schema }: Question<Value>): Promise<Answered<Value> | Failure> {
  const json = await readJson(response).catch((error: unknown) => {
    if (error instanceof HttpFailure) throw error
    return undefined // Not UTF-8: no answer of the hub.
  })
  const parsed = schema.safeParse(json)
  if (!parsed.success) return unexpected
  return { kind: 'answered', value: parsed.data, headers: response.headers, url: response.url }
}

/**
 * The next page that `Link` names (RFC 8288), or null where there is none. One that leads to another origin or another
 * path is refused: a hub's header must not send our requests, and a token with them, somewhere else.
 */
export function nextPage({ headers, url }: Answered<unknown>): URL | 'foreign' | null {
  const link = /<(?<target>[^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.groups?.['target']
  if (link === undefined) return null
  if (!URL.canParse(link, url.href)) return 'foreign'
  const next = new URL(link, url)
  return next.origin === url.origin && next.pathname === url.pathname ? next : 'foreign'
}
