import type { Introduced } from '../model/index.ts'

/**
 * A manifest that names an exact version and the lockfile that pins it say the same thing: the lock's entry is examined,
 * and the manifest's line is one of its other places. Without a lock entry the manifest stands for itself.
 */
export function fold(introduced: readonly Introduced[], declares: (path: string) => boolean): readonly Introduced[] {
  const keyOf = ({ reference: { hub, id, revision } }: Introduced) => JSON.stringify([hub, id, revision])
  const isDeclared = ({ reference }: Introduced) => declares(reference.file)
  const declared = Map.groupBy(introduced.filter(isDeclared), keyOf)
  const locked = new Set(introduced.filter(one => !isDeclared(one)).map(keyOf))
  return introduced
    .filter(one => !isDeclared(one) || !locked.has(keyOf(one)))
    .map(one => {
      const places = isDeclared(one) ? [] : (declared.get(keyOf(one)) ?? [])
      const alsoAt = [...one.alsoAt, ...places.flatMap(place => [place.reference, ...place.alsoAt])]
      return { ...one, alsoAt }
    })
}
