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
    reference.integrity ?? null,
    reference.resolved ?? null,
    reference.digest ?? null,
    reference.endpoint ?? null,
    reference.remoteCode ?? null,
    reference.choice ?? null,
    reference.run ?? null,
    reference.standsInFor ?? null,
    reference.loader,
  ])

const identityOf = (reference: Reference) => keyOf(reference) + pinOf(reference)

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
  const isNew = (reference: Reference) => lowers(reference.file) < (old.get(identityOf(reference)) ?? Infinity)
  const leastLoweredFirst = sides.head.filter(isNew).toSorted((a, b) => lowers(a.file) - lowers(b.file))
  const touched = [...leastLoweredFirst, ...(sides.beside ?? [])]
  return [...Map.groupBy(touched, identityOf).values()].flatMap(([reference, ...alsoAt]) =>
    reference ? [{ reference, candidates: atBase.get(keyOf(reference)) ?? [], alsoAt }] : [],
  )
}

/** For what base has on both sides: how far it is lowered at its least lowered place there. */
function oldPlaces(sides: Sides, lowers: (file: string) => number): ReadonlyMap<string, number> {
  const places = (references: readonly Reference[]) => {
    const found = new Map<string, number>()
    for (const reference of references) {
      const identity = identityOf(reference)
      found.set(identity, Math.min(found.get(identity) ?? Number.POSITIVE_INFINITY, lowers(reference.file)))
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
