import type { Introduced, Precursor, Reference, Resolution, ResolveContext, Resolver, Wanted } from '../model/index.ts'

export interface Resolved {
  readonly introduced: Introduced
  readonly resolution: Resolution
  readonly previous: Precursor | null
}

/** References of one hub under way at once: enough to hide latency, few enough for a hub's anonymous limits. */
const fewAtOnce = 16

/** Distinct names with what is asked of them, over every hub of a run (contracts 5). */
const mostCounted = 500

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
  const counted = firstCounted(introduced, resolvers)
  const compared = comparedKeys(introduced, resolvers)
  const answer = (reference: Reference): Promise<Resolution> => {
    const resolver = resolverOf(reference, resolvers)
    if (!resolver) return Promise.resolve({ kind: 'unsupported', reason: `no-resolver-for-${reference.hub}` })
    const key = keyOf(reference, resolver)
    const known = answers.get(key)
    if (known) return known
    const isOver = resolver.isCounted === true && !counted.has(key)
    const how = compared.has(key) ? listing(context) : context
    const fresh = isOver ? Promise.resolve(tooMany) : ask(resolver, reference, how)
    answers.set(key, fresh)
    return fresh
  }
  const atOnce = (hub: string) => resolvers.find(one => one.hub === hub)?.atOnce ?? fewAtOnce
  const resolved = await inOrder(introduced, atOnce, async one => ({
    introduced: one,
    resolution: await answer(one.reference),
    previous: await precursor(one, resolvers, answer, context),
  }))
  return together(resolved, resolvers, context)
}

/** What a resolver asks of many at once. It adds to what is known: where it fails, that stands as it is. */
async function together(
  resolved: readonly Resolved[],
  resolvers: readonly Resolver[],
  context: ResolveContext,
): Promise<readonly Resolved[]> {
  const changed = new Map<Resolved, Resolution>()
  for (const resolver of resolvers) {
    const own = resolved.filter(({ introduced }) => introduced.reference.hub === resolver.hub)
    if (!resolver.together || own.length === 0) continue
    const lookedUp = own.map(({ introduced: { reference, candidates }, resolution }) => ({
      ...{ reference, resolution },
      isNew: candidates.length === 0,
    }))
    const answers = await resolver.together(lookedUp, context).catch(() => [])
    for (const [index, one] of own.entries()) changed.set(one, answers[index] ?? one.resolution)
  }
  return resolved.map(one => ({ ...one, resolution: changed.get(one) ?? one.resolution }))
}

const resolverOf = ({ hub }: Reference, resolvers: readonly Resolver[]) => resolvers.find(one => one.hub === hub)
const keyOf = (reference: Reference, resolver: Resolver) => `${reference.hub} ${resolver.key(reference)}`

/** Which are looked up is settled before anything is: by their order, and not by who answers first. */
function firstCounted(introduced: readonly Introduced[], resolvers: readonly Resolver[]): ReadonlySet<string> {
  const before = introduced.flatMap(({ candidates }) => candidates.slice(0, 1))
  const keys = [...introduced.map(({ reference }) => reference), ...before].flatMap(reference => {
    const resolver = resolverOf(reference, resolvers)
    return resolver?.isCounted ? [keyOf(reference, resolver)] : []
  })
  return new Set([...new Set(keys)].slice(0, mostCounted))
}

/** Names beside another hub's are held against it only where there are few: each costs a list of files. */
const mostMixed = 20

/** What has its files listed: both sides of a move, and names that other hubs may have the same bytes of. */
function comparedKeys(introduced: readonly Introduced[], resolvers: readonly Resolver[]): ReadonlySet<string> {
  const listable = (reference: Reference) => {
    const resolver = resolverOf(reference, resolvers)
    return resolver?.lists ? [keyOf(reference, resolver)] : []
  }
  const moved = introduced.flatMap(({ reference, candidates: [before] }) =>
    before ? [...listable(reference), ...listable(before)] : [],
  )
  const models = introduced.map(one => one.reference).filter(({ ecosystem }) => ecosystem === 'model')
  const isMixed = new Set(models.map(({ hub }) => hub)).size > 1
  return new Set([...moved, ...(isMixed ? models.flatMap(listable).slice(0, mostMixed) : [])])
}

/** The same world, where somebody wants the files of everything. */
function listing(context: ResolveContext): ResolveContext {
  const wanted = (reference: Reference): Wanted => ({
    ...(context.wanted?.(reference) ?? { owner: false }),
    files: true,
    date: true,
    knownCommits: [],
  })
  return { ...context, wanted }
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

const tooMany: Resolution = {
  kind: 'unread',
  reason: 'too-many-references',
  detail: `more than ${mostCounted} distinct ids in one run`,
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
