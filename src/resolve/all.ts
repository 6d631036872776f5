import type { Introduced, Precursor, Reference, Resolution, ResolveContext, Resolver } from '../model/index.ts'

export interface Resolved {
  readonly introduced: Introduced
  readonly resolution: Resolution
  readonly previous: Precursor | null
}

/** References of one hub under way at once: enough to hide latency, few enough for a hub's anonymous limits. */
const fewAtOnce = 16

/**
 * Resolves what was introduced, each distinct key once, keeping the order. Never throws for the world's failures:
 * a resolver that throws is reported as `unreachable`, since an exception must not turn into silence.
 */
export async function resolveAll(
  introduced: readonly Introduced[],
  resolvers: readonly Resolver[],
  context: ResolveContext,
): Promise<readonly Resolved[]> {
  const answers = new Map<string, Promise<Resolution>>()
  const distinct = new Map<string, number>()
  const answer = (reference: Reference): Promise<Resolution> => {
    const resolver = resolvers.find(one => one.hub === reference.hub)
    if (!resolver) return Promise.resolve({ kind: 'unsupported', reason: `no-resolver-for-${reference.hub}` })
    const key = `${reference.hub} ${resolver.key(reference)}`
    const known = answers.get(key)
    if (known) return known
    const count = (distinct.get(reference.hub) ?? 0) + 1
    distinct.set(reference.hub, count)
    const fresh = count > (resolver.cap ?? Infinity) ? tooMany(resolver.cap ?? 0) : ask(resolver, reference, context)
    answers.set(key, fresh)
    return fresh
  }
  const atOnce = (hub: string) => resolvers.find(one => one.hub === hub)?.atOnce ?? fewAtOnce
  return inOrder(introduced, atOnce, async one => ({
    introduced: one,
    resolution: await answer(one.reference),
    previous: await precursor(one, resolvers, answer, context),
  }))
}

async function ask(resolver: Resolver, reference: Reference, context: ResolveContext): Promise<Resolution> {
  const id = reference.id ?? ''
  if (context.policy.isPrivate(reference.hub, id) && !context.policy.mayAuthenticate(reference.hub, id)) {
    return { kind: 'unreachable', reason: 'private-not-asked', detail: 'no token may be used for it in this run' }
  }
  try {
    return await resolver.resolve(reference, context)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { kind: 'unreachable', reason: 'resolver-failed', detail }
  }
}

function tooMany(cap: number): Promise<Resolution> {
  return Promise.resolve({ kind: 'unread', reason: 'too-many-references', detail: `more than ${cap} distinct ids` })
}

async function precursor(
  { reference, candidates }: Introduced,
  resolvers: readonly Resolver[],
  answer: (reference: Reference) => Promise<Resolution>,
  context: ResolveContext,
): Promise<Precursor | null> {
  const resolver = resolvers.find(one => one.hub === reference.hub)
  try {
    if (resolver?.precursor) return await resolver.precursor(reference, candidates, { ...context, resolve: answer })
  } catch {
    return null // The comparison is lost, which checks that need it say themselves; the reference is still examined.
  }
  const first = candidates[0]
  return first ? { reference: first, resolution: await answer(first) } : null
}

/** Like `Promise.all(items.map(work))` with a bound for each hub on how much is under way. */
async function inOrder<Result>(
  items: readonly Introduced[],
  atOnce: (hub: string) => number,
  work: (item: Introduced) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length)
  const hubs = Map.groupBy(items.entries(), ([, { reference }]) => reference.hub)
  const workers = [...hubs].flatMap(([hub, several]) => {
    const queue = several.values()
    return Array.from({ length: Math.min(atOnce(hub), several.length) }, async () => {
      for (const [index, item] of queue) results[index] = await work(item)
    })
  })
  await Promise.all(workers)
  return results
}
