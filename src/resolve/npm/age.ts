import { compare } from 'semver'
import {
  type Http,
  HttpFailure,
  isSameLine,
  type Missing,
  type NpmBefore,
  type NpmFacts,
  type ResolveContext,
  safeVersion,
} from '../../model/index.ts'
import { type Failure, request } from './ask.ts'
import { askHistory, type History } from './history.ts'
import { encodeName } from './name.ts'

export interface Age {
  readonly facts: Pick<NpmFacts, 'askedAt' | 'publishedAt' | 'unchangedSince' | 'before'>
  readonly incomplete: readonly Missing[]
}

const hour = 3_600_000

/**
 * How old is a version? Its own document does not say, and the package's may have megabytes. So first, by a request
 * without a body, when anything of the package last changed: if that is long enough ago, so is the version. Only
 * otherwise is the full document read, which then also tells what the release line had before.
 */
export async function askAge(name: string, version: string, least: number, context: ResolveContext): Promise<Age> {
  const askedAt = context.now.toISOString()
  if (least === 0) return { facts: { askedAt }, incomplete: [] }
  const changed = await lastChange(name, context)
  if (changed !== null && context.now.getTime() - changed.getTime() >= least * hour) {
    return { facts: { askedAt, unchangedSince: changed.toISOString() }, incomplete: [] }
  }
  const history = await historyOf(name, context)
  if (history.kind !== 'history') return { facts: { askedAt }, incomplete: [unknown(reasonOf(history))] }
  const publishedAt = toIso(history.times.get(version))
  if (publishedAt === null) return { facts: { askedAt }, incomplete: [unknown('the registry does not say when')] }
  const before = newestBefore(version, publishedAt, history)
  return { facts: { askedAt, publishedAt, ...(before ? { before } : {}) }, incomplete: [] }
}

const unknown = (detail: string): Missing => ({ reason: 'age-unknown', detail })

function reasonOf(failure: Failure): string {
  return 'reason' in failure ? failure.reason : failure.kind
}

async function askLastChange(name: string, context: ResolveContext): Promise<Date | null> {
  try {
    const response = await request({ path: `/${encodeName(name)}`, name, maxBytes: 0, method: 'HEAD' }, context)
    await response.body.cancel()
    const date = new Date(response.status === 200 ? (response.headers.get('last-modified') ?? '') : '')
    return Number.isNaN(date.getTime()) ? null : date
  } catch (error) {
    if (error instanceof HttpFailure) return null // Then the full document is asked for, and says what is wrong.
    throw error
  }
}

/** Mirrors write `+00:00` and microseconds. */
function toIso(time: string | undefined): string | null {
  const milliseconds = Date.parse(time ?? '')
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}

/** The newest version that is lower, was published earlier and is still there, on the same release line. */
function newestBefore(version: string, publishedAt: string, { times, versions }: History): NpmBefore | null {
  let newest: (NpmBefore & { readonly at: string }) | null = null
  for (const [other, how] of versions) {
    const at = toIso(times.get(other))
    const isEarlier = at !== null && at < publishedAt && (newest === null || at > newest.at)
    if (!isEarlier || safeVersion(other) === null || !isSameLine(other, version) || compare(other, version) >= 0)
      continue
    newest = { version: other, at, ...how }
  }
  if (!newest) return null
  const { at: _, ...before } = newest
  return before
}

type Ask<Answer> = (name: string, context: ResolveContext) => Promise<Answer>

/** Several versions of a package share what is asked of the package, for as long as the run's network lives. */
function oncePerRun<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const runs = new WeakMap<Http, Map<string, Promise<Answer>>>()
  return (name, context) => {
    const answers = runs.get(context.http) ?? new Map<string, Promise<Answer>>()
    runs.set(context.http, answers)
    const answer = answers.get(name) ?? ask(name, context)
    answers.set(name, answer)
    return answer
  }
}

/** The registry's own `Last-Modified` of the package's document; null where it gives none. */
export const lastChange = oncePerRun(askLastChange)
const historyOf = oncePerRun(askHistory)
