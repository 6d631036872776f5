import { type Http, HttpFailure, type HttpRequest } from '../../../src/model/index.ts'

export interface Recorded {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Thrown instead of an answer. */
  readonly failure?: HttpFailure
}

/**
 * A network of recorded answers by `METHOD url`; whatever was not recorded fails the test. A list of answers is given
 * out one by one, the last again and again. As the real one, it refuses hosts that the request does not declare.
 */
export function recorded(answers: Readonly<Record<string, Recorded | readonly Recorded[]>>) {
  const requests: HttpRequest[] = []
  const left = new Map(Object.entries(answers).map(([key, given]) => [key, [given].flat()] as const))
  const http: Http = {
    async request(request) {
      requests.push(request)
      const key = `${request.method} ${request.url.href}`
      const queue = left.get(key)
      if (!queue) throw new Error(`nobody recorded ${key}`)
      if (!request.hosts.includes(request.url.host)) throw new HttpFailure('host-not-declared', request.url.host)
      const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? {}
      if (answer.failure) throw answer.failure
      return responseOf(answer, request)
    },
  }
  return { http, requests, urls: () => requests.map(request => `${request.method} ${request.url.href}`) }
}

function responseOf({ status = 200, headers = {}, body }: Recorded, { url }: HttpRequest) {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null)
  const stream = new Response(text).body ?? new ReadableStream<Uint8Array>()
  return { status, url, headers: new Map(Object.entries(headers)), body: stream }
}
