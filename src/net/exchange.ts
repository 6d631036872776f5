import { type ClientRequest, type IncomingMessage, request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { HttpFailure } from '../model/index.ts'

export interface Outgoing {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds until the last byte of the answer. */
  readonly timeout: number
  readonly signals: readonly AbortSignal[]
}

/**
 * One request, and the head of its answer. By Node's own agents, which keep connections for the next request and go
 * through the proxy that the environment names; `fetch` does the same for twice the processor's time. Rejects with
 * `HttpFailure` where time or the caller ended it, else with what Node says.
 */
export function exchange(outgoing: Outgoing): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const ended = outgoing.signals.find(signal => signal.aborted)
    if (ended) throw endedBy(ended, outgoing.url)
    const { method, url, headers } = outgoing
    const request = (url.protocol === 'https:' ? requestSecurely : requestPlainly)(url, {
      method,
      headers,
      joinDuplicateHeaders: true,
    })
    const end = endOnTime(outgoing, request)
    request.once('response', message => {
      end.of(message)
      resolve(message)
    })
    request.on('error', reject)
    // Whatever ends it without an answer and without an error, as a switch of protocols that nobody asked for.
    request.once('close', () => reject(new Error('the connection was closed')))
    request.end(outgoing.body)
  })
}

/** Destroys the request, or its answer once there is one, when the time is over or the caller has enough. */
function endOnTime({ url, timeout, signals }: Outgoing, request: ClientRequest) {
  let current: ClientRequest | IncomingMessage = request
  const timer = setTimeout(
    () => current.destroy(new HttpFailure('timeout', `${url.host} did not answer in time`)),
    timeout,
  )
  const stops = signals.map(signal => {
    const stop = () => void current.destroy(endedBy(signal, url))
    signal.addEventListener('abort', stop, { once: true })
    return () => signal.removeEventListener('abort', stop)
  })
  const release = () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
  request.once('error', release)
  return {
    of: (message: IncomingMessage) => {
      current = message
      message.once('close', release)
      // Said to whoever reads the body; where nobody does, it is nobody's error.
      message.on('error', () => {})
    },
  }
}

function endedBy({ reason }: AbortSignal, { host }: URL): HttpFailure {
  const isTime = reason instanceof Error && reason.name === 'TimeoutError'
  return isTime
    ? new HttpFailure('timeout', `${host} did not answer in time`)
    : new HttpFailure('aborted', `the request to ${host} was ended`)
}
