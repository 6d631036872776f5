import { compare } from 'semver'
import {
  type Http,
  isSameLine,
  type Missing,
  type NpmBefore,
  type NpmFacts,
  type ResolveContext,
  safeVersion,
} from '../../model/index.ts'
import type { Failure } from './ask.ts'
import { askHistory, type History } from './history.ts'

export interface Age {
  readonly facts: Pick<NpmFacts, 'askedAt' | 'publishedAt' | 'unchangedSince' | 'before'>
  readonly incomplete: readonly Missing[]
}

const hour = 3_600_000

/**
 * How old is a version? Its own document does not say. The package's abbreviated one says when anything of the package
 * last changed: where that is long enough ago, and it has the version, the version is old enough. Having it matters: a
 * cache may answer from before a version that came minutes ago. Only otherwise is the full document read, which then
 * also tells what the release line had before.
 */
export async function askAge(name: string, version: string, least: number, context: ResolveContext): Promise<Age> {
  const askedAt = context.now.toISOString()
  if (least === 0) return { facts: { askedAt }, incomplete: [] }
  const short = await abbreviatedOf(name, context)
  const changed = short.kind === 'history' && short.versions.has(version) ? toIso(short.modified) : null
  if (changed !== null && context.now.getTime() - Date.parse(changed) >= least * hour) {
    return { facts: { askedAt, unchangedSince: changed }, incomplete: [] }
  }
  // A registry that has no abbreviated documents has answered with the full one.
  const isFull = short.kind === 'history' && short.times.size > 0
  const history = isFull ? short : await fullOf(name, context)
  if (history.kind !== 'history') return { facts: { askedAt }, incomplete: [unknown(reasonOf(history))] }
  const publishedAt = history.versions.has(version) ? toIso(history.times.get(version)) : null
  if (publishedAt === null) return { facts: { askedAt }, incomplete: [unknown('the registry does not say when')] }
  const before = newestBefore(version, publishedAt, history)
  return { facts: { askedAt, publishedAt, ...(before ? { before } : {}) }, incomplete: [] }
}

const unknown = (detail: string): Missing => ({ reason: 'age-unknown', detail })

function reasonOf(failure: Failure): string {
  return 'reason' in failure ? failure.reason : failure.kind
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

/** The small document of a package; asked for side by side with the version, since most ages need no more. */
export const abbreviatedOf = oncePerRun((name, context) => askHistory(name, 'abbreviated', context))
const fullOf = oncePerRun((name, context) => askHistory(name, 'full', context))
