import {
  installScripts,
  type LookedUp,
  type NpmFacts,
  type Packed,
  type Resolution,
  type ResolveContext,
} from '../../model/index.ts'
import { fetchTarball, soughtOf } from './tarball/fetch.ts'

const hour = 3_600_000
/** Each is held whole until it is hashed. */
const atOnce = 8

/** A version that is looked up, under whatever entries. */
interface Version {
  readonly name: string
  readonly facts: NpmFacts
  readonly signs: number
}

/**
 * Opens the tarballs of what is new, as many as the policy allows: a registry repeats what it was told of a version and
 * never compares ("manifest confusion"). Which ones is settled before anything is asked; of all others it is said that
 * nobody opened them, and why.
 */
export async function openTarballs(
  resolved: readonly LookedUp[],
  context: ResolveContext,
): Promise<readonly Resolution[]> {
  const packed = new Map<string, Packed>()
  const queue = inOrder(resolved, context).flatMap(version => {
    const { name, facts } = version
    const sought = soughtOf(name, facts.told?.version ?? '', facts, context)
    if (!('why' in sought)) return [{ name, key: keyOf(version), sought }]
    packed.set(keyOf(version), { kind: 'unopened', why: sought.why })
    return []
  })
  const most = context.policy.tarballs
  const why = most === 0 ? 'switched-off' : 'beyond-the-limit'
  for (const { key } of queue.slice(most)) packed.set(key, { kind: 'unopened', why })
  const next = queue.slice(0, most).values()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const { name, key, sought } of next) {
      packed.set(key, await fetchTarball(name, sought, context).catch(failed))
    }
  })
  await Promise.all(workers)
  return withPacked(resolved, packed)
}

/** Ours, and no reason to leave the others unopened: whoever made the archive may have meant that. */
function failed(error: unknown): Packed {
  const detail = error instanceof Error ? error.message : String(error)
  return { kind: 'unreachable', reason: 'tarball-failed', detail }
}

/** Those with most signs of what hides things first: young, with a script, asked for by the project itself, a new name. */
function inOrder(resolved: readonly LookedUp[], context: ResolveContext): readonly Version[] {
  const found = new Map<string, Version>()
  for (const one of resolved) {
    const facts = factsOf(one.resolution)
    if (!facts?.told) continue
    const version = { name: facts.told.name, facts, signs: signsOf(one, facts, context) }
    const known = found.get(keyOf(version))
    if (!known || known.signs < version.signs) found.set(keyOf(version), version)
  }
  const byKey = (a: Version, b: Version) => (keyOf(a) < keyOf(b) ? -1 : 1)
  return [...found.values()].toSorted((a, b) => b.signs - a.signs || byKey(a, b))
}

function signsOf({ reference, isNew }: LookedUp, { publishedAt, scripts }: NpmFacts, context: ResolveContext): number {
  const least = context.policy.rule('min-age', reference).value
  const isYoung = publishedAt !== undefined && context.now.getTime() - Date.parse(publishedAt) < least * hour
  const runs = installScripts.some(script => Object.hasOwn(scripts, script))
  return [isYoung, runs || reference.hasInstallScript, reference.direct, isNew].filter(Boolean).length
}

const keyOf = ({ facts: { told } }: Pick<Version, 'facts'>) => `${told?.name}@${told?.version}`

function factsOf(resolution: Resolution): NpmFacts | undefined {
  return resolution.kind === 'resolved' ? resolution.artifact.npm : undefined
}

/** What was resolved once stays one object: verifiers remember by it what they have proved. */
function withPacked(resolved: readonly LookedUp[], packed: ReadonlyMap<string, Packed>): readonly Resolution[] {
  const made = new Map<Resolution, Resolution>()
  return resolved.map(({ resolution }) => {
    const known = made.get(resolution)
    if (known) return known
    const facts = factsOf(resolution)
    const found = facts && packed.get(keyOf({ facts }))
    if (resolution.kind !== 'resolved' || !found) return resolution
    const fresh = { ...resolution, artifact: { ...resolution.artifact, npm: { ...facts, packed: found } } }
    made.set(resolution, fresh)
    return fresh
  })
}
