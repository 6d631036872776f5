export interface Attempt {
  /** Attempts already made and failed, less one. */
  readonly tried: number
  /** False for requests that would make a second thing when the first one's answer was lost. */
  readonly repeatable: boolean
  readonly now: number
  /** Milliseconds before the second attempt; each further one waits three times as long. */
  readonly pace: number
}

export interface Delay {
  readonly milliseconds: number
  /** GitHub told us to wait; counts against the run's patience. */
  readonly isLimit: boolean
}

const mostTries = 3

/**
 * How long to wait before asking again, or null for never. Limits are obeyed in GitHub's own order ("Best practices for
 * using the REST API"): `retry-after`, else `x-ratelimit-reset` when nothing remains, else a minute. A refused request
 * made nothing, so limits are waited for whatever the method; a 5xx or a lost answer only when asking twice is harmless.
 */
export function retryDelay(error: unknown, { tried, repeatable, now, pace }: Attempt): Delay | null {
  const { status, headers, message } = partsOf(error)
  const wait = (milliseconds: number) => limit(tried < mostTries ? milliseconds : Number.POSITIVE_INFINITY)
  if (status === 403 || status === 429) {
    const after = Number(headers['retry-after'])
    if (headers['retry-after'] !== undefined && Number.isFinite(after)) return wait(after * 1000)
    if (headers['x-ratelimit-remaining'] === '0') return wait(Number(headers['x-ratelimit-reset']) * 1000 - now)
    return status === 429 || /secondary rate limit/i.test(message) ? wait(60_000 * 2 ** tried) : null
  }
  const isBroken = status === 0 || status >= 500
  return isBroken && repeatable && tried < mostTries ? { milliseconds: pace * 3 ** tried, isLimit: false } : null
}

/** A reset that is no number must not become an immediate retry. */
function limit(milliseconds: number): Delay {
  return { milliseconds: Number.isNaN(milliseconds) ? 60_000 : Math.max(1000, milliseconds), isLimit: true }
}

/** Octokit's error, read without trusting its type: an error that has no response never reached GitHub. */
function partsOf(error: unknown): {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly message: string
} {
  const message = error instanceof Error ? error.message : ''
  if (!(error instanceof Error && 'response' in error) || !isObject(error.response)) {
    return { status: 0, headers: {}, message }
  }
  const { status, headers } = { status: 0, headers: {}, ...error.response }
  return { status: Number(status), headers: isObject(headers) ? { ...headers } : {}, message }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
