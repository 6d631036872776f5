import { publicRegistry, publicRegistryAliases } from '../catalogue/public-hosts.ts'
import type { Introduced, Reference } from '../model/index.ts'

/** References of the changed files as each side has them. */
export interface Sides {
  readonly head: readonly Reference[]
  readonly mergeBase: readonly Reference[]
  readonly baseTip: readonly Reference[]
  /** Of head too, from files that did not change while what is signed together with them did. */
  readonly beside?: readonly Reference[]
}

/** Names without an id (computed at run time) can only be told apart by their file. */
const keyOf = (reference: Reference) =>
  JSON.stringify([reference.hub, reference.id ?? [reference.file], reference.path ?? null, reference.kind])

/** The effective pin: everything that decides which bytes the loader will use. */
const pinOf = (reference: Reference) =>
  JSON.stringify([
    reference.revision,
    reference.alias ?? null,
    reference.hasInstallScript ?? null,
    reference.module ?? null,
    reference.integrity ?? null,
    tarballOf(reference),
    reference.digest ?? null,
    reference.endpoint ?? null,
    reference.remoteCode ?? null,
    reference.choice ?? null,
    reference.run ?? null,
    reference.standsInFor ?? null,
    reference.loader,
  ])

/** Under every name of the public registry the same tarball is meant. */
function tarballOf({ resolved }: Reference): string | null {
  const alias = [...publicRegistryAliases].find(host => resolved?.startsWith(`https://${host}/`))
  return alias === undefined ? (resolved ?? null) : `https://${publicRegistry}${resolved?.slice(8 + alias.length)}`
}

const identityOf = (reference: Reference) => keyOf(reference) + pinOf(reference)

/** Each with its identity. Names computed at run time are all alike: one more of them in a file is another one. */
function identified(references: readonly Reference[]): readonly (readonly [string, Reference])[] {
  const counts = new Map<string, number>()
  return references.map(reference => {
    const identity = identityOf(reference)
    if (reference.id !== null) return [identity, reference]
    const count = (counts.get(identity) ?? 0) + 1
    counts.set(identity, count)
    return [`${identity} ${count}`, reference]
  })
}

/** That npm need not look for a script any more brings nothing in; that it is told to look does. */
const withLess = (reference: Reference): readonly Reference[] =>
  reference.hasInstallScript ? [reference, (({ hasInstallScript: _, ...less }) => less)(reference)] : [reference]

/**
 * What the pull request introduces (contracts 3): the set difference of (key, effective pin, loader) over the changed
 * files. Old is only what stands at the merge base *and* at the tip of base, so that a branch cut before a removal
 * brings nothing back unseen, and a move or a reformat introduces nothing. Linear in the number of references.
 *
 * `lowers` tells how far `paths:` of the policy lowers findings in a file: a reference that base had only in a
 * lowered place is new where it counts fully.
 */
export function introduce(sides: Sides, lowers: (file: string) => number = () => 0): readonly Introduced[] {
  const old = oldPlaces(sides, lowers)
  const atBase = Map.groupBy(new Set([...sides.baseTip, ...sides.mergeBase]), keyOf)
  const found = identified(sides.head).filter(([identity, { file }]) => lowers(file) < (old.get(identity) ?? Infinity))
  const leastLoweredFirst = found.toSorted(([, a], [, b]) => lowers(a.file) - lowers(b.file))
  const touched = [...leastLoweredFirst, ...identified(sides.beside ?? [])]
  return [...Map.groupBy(touched, ([identity]) => identity).values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const [, reference] = first
    return [{ reference, candidates: atBase.get(keyOf(reference)) ?? [], alsoAt: more.map(([, one]) => one) }]
  })
}

/** For what base has on both sides: how far it is lowered at its least lowered place there. */
function oldPlaces(sides: Sides, lowers: (file: string) => number): ReadonlyMap<string, number> {
  const places = (references: readonly Reference[]) => {
    const found = new Map<string, number>()
    for (const [identity, { file }] of identified(references.flatMap(withLess))) {
      found.set(identity, Math.min(found.get(identity) ?? Number.POSITIVE_INFINITY, lowers(file)))
    }
    return found
  }
  const tip = places(sides.baseTip)
  const both = new Map<string, number>()
  for (const [identity, lowered] of places(sides.mergeBase)) {
    const atTip = tip.get(identity)
    if (atTip !== undefined) both.set(identity, Math.max(lowered, atTip))
  }
  return both
}
