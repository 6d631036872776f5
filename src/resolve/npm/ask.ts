import type * as z from 'zod'
import {
  HttpFailure,
  type HttpRequest,
  type HttpResponse,
  type Resolution,
  type ResolveContext,
  readJson,
  readText,
} from '../../model/index.ts'
import { at } from './name.ts'

/** Everything a question to the registry may end in, besides its answer. */
export type Failure = Exclude<Resolution, { readonly kind: 'resolved' }>

export interface Answered<Value> {
  readonly kind: 'answered'
  readonly value: Value
}

export interface Question<Value> {
  /** Encoded path below the registry. */
  readonly path: string
  /** The package's name, which decides whether a token may go along. */
  readonly name: string
  readonly schema: z.ZodType<Value>
  readonly maxBytes: number
}

/** One GET to the configured registry, and nowhere else: `hosts` holds that one host. */
export async function ask<Value>(
  question: Question<Value>,
  context: ResolveContext,
): Promise<Answered<Value> | Failure> {
  try {
    const response = await request(question, context)
    if (response.status !== 200) return await failureOf(response)
    const json = await readJson(response).catch(noText)
    const parsed = question.schema.safeParse(json)
    return parsed.success ? { kind: 'answered', value: parsed.data } : unexpected
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable', reason: error.reason, detail: error.message }
    throw error
  }
}

export function request(
  { path, accept = 'application/json', ...asked }: Omit<Question<unknown>, 'schema'> & { readonly accept?: string },
  context: ResolveContext,
): Promise<HttpResponse> {
  return requestAt(at(context.endpoints.npm, path), { ...asked, headers: { accept } }, context)
}

/** `url` is one of the configured registry's own: any other is refused by the port. */
export function requestAt(
  url: URL,
  { name, ...asked }: Pick<HttpRequest, 'maxBytes' | 'headers'> & Pick<Question<unknown>, 'name'>,
  context: ResolveContext,
): Promise<HttpResponse> {
  return context.http.request({
    method: 'GET',
    url,
    ...asked,
    hosts: [context.endpoints.npm.host],
    authenticate: context.policy.mayAuthenticate('npm', name),
    ...(context.signal ? { signal: context.signal } : {}),
  })
}

export const unexpected: Failure = {
  kind: 'unreachable',
  reason: 'unexpected-answer',
  detail: 'the registry answered in a shape that is not its own',
}

/** The registry says in the body which of the two is missing; a proxy's 404 says nothing, and counts as the package. */
export async function failureOf(response: HttpResponse): Promise<Failure> {
  const { status } = response
  if (status === 404) {
    const text = await readText(response).catch(noText)
    return /version not found/i.test(text ?? '')
      ? { kind: 'absent', what: 'revision', detail: 'the registry has the package, and no such version' }
      : { kind: 'absent', what: 'artifact', detail: 'the registry has no such package, or does not show it' }
  }
  await response.body.cancel()
  const reason = reasons[status] ?? (status >= 500 ? 'registry-failed' : 'unexpected-status')
  return { kind: 'unreachable', reason, detail: `the registry answered ${status}` }
}

const reasons: Readonly<Record<number, string>> = {
  401: 'not-authorised',
  403: 'not-authorised',
  408: 'timeout',
  429: 'rate-limited',
}

/** Bytes that are not UTF-8 are no answer; a failure of the network is still one. */
function noText(error: unknown): undefined {
  if (error instanceof HttpFailure) throw error
}
