import { HttpFailure, type Resolution } from '../../model/index.ts'

/** Everything a question to the hub may end in, besides its answer. */
export type Failure = Exclude<Resolution, { readonly kind: 'resolved' }>

/** Undetermined on purpose: a private model that nobody may look at is not thereby in order. */
const missingOrPrivate: Failure = {
  kind: 'unreachable',
  reason: 'missing-or-private',
  detail: 'the hub does not tell which without a token',
}

const codes: Readonly<Record<string, Failure>> = {
  RepoNotFound: { kind: 'absent', what: 'artifact', detail: 'the hub has no such repository' },
  RevisionNotFound: { kind: 'absent', what: 'revision', detail: 'the repository has no such revision' },
  EntryNotFound: { kind: 'absent', what: 'file', detail: 'the revision has no such file' },
  GatedRepo: {
    kind: 'unreachable',
    reason: 'gated',
    detail: 'the publisher gives these files only to accepted accounts',
  },
}

/**
 * What a status without an answer means. The hub's statuses mislead: a repository that is missing *or* private gives
 * 401 to everybody without a token, and a 404 is the hub's own only where `X-Error-Code` says so (a proxy's is not).
 */
export function failureOf(status: number, headers: ReadonlyMap<string, string>): Failure {
  const known = codes[headers.get('x-error-code') ?? '']
  if (known && [401, 403, 404].includes(status)) return known
  if (status === 401) return missingOrPrivate
  if (status === 403 && headers.get('x-error-message')?.includes('disabled')) {
    return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' }
  }
  if (status === 429) return { kind: 'unreachable', reason: 'rate-limited', detail: 'the hub asks to come back later' }
  if (status === 400) return { kind: 'unreachable', reason: 'refused', detail: 'the hub does not accept the question' }
  const reason = status >= 500 ? 'hub-failed' : 'unexpected-status'
  return { kind: 'unreachable', reason, detail: `the hub answered ${status}${requestId(headers)}` }
}

/** The port's failures, which are the world's. Anything else thrown is our own mistake, and travels on. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof HttpFailure) return { kind: 'unreachable', reason: error.reason, detail: error.message }
  throw error
}

export const unexpected: Failure = {
  kind: 'unreachable',
  reason: 'unexpected-answer',
  detail: 'the hub answered in a shape that is not its own',
}

/** The hub's own name for the exchange, for whoever asks its operators. */
function requestId(headers: ReadonlyMap<string, string>): string {
  const id = headers.get('x-request-id') ?? ''
  return /^[\w=;.-]{1,120}$/.test(id) ? ` (request ${id})` : ''
}

/** A failure in one word, for where it is only a part of an answer. */
export function reasonOf(failure: Failure): string {
  return failure.kind === 'absent' ? `${failure.what}-absent` : failure.reason
}
