import { folderOf, type Introduced } from '../model/index.ts'

/**
 * A manifest that names an exact version and the lockfile that pins it say the same thing: the lock's entry is examined,
 * and the manifest's line is one of its other places. Without a lock entry the manifest stands for itself.
 */
export function fold(introduced: readonly Introduced[], declares: (path: string) => boolean): readonly Introduced[] {
  const isDeclared = ({ reference }: Introduced) => declares(reference.file)
  const declared = Map.groupBy(introduced.filter(isDeclared), keyOf)
  const locked = Map.groupBy(
    introduced.filter(one => !isDeclared(one)),
    keyOf,
  )
  return introduced
    .filter(one => !isDeclared(one) || !(locked.get(keyOf(one)) ?? []).some(entry => speaksFor(entry, one)))
    .map(one => {
      const places = isDeclared(one) ? [] : (declared.get(keyOf(one)) ?? []).filter(place => speaksFor(one, place))
      const alsoAt = [...one.alsoAt, ...places.flatMap(place => [place.reference, ...place.alsoAt])]
      return { ...one, alsoAt }
    })
}

const keyOf = ({ reference: { hub, id, revision } }: Introduced) => JSON.stringify([hub, id, revision])

/**
 * What a lock takes from the project itself (a workspace, a bundle) nobody examines, so it speaks for manifests of its
 * own project only: elsewhere the same name and version mean the registry's package.
 */
function speaksFor(entry: Introduced, { reference, alsoAt }: Introduced): boolean {
  const places = [entry.reference, ...entry.alsoAt]
  return (
    entry.reference.loader === reference.loader ||
    [reference, ...alsoAt].every(({ file }) => places.some(lock => file.startsWith(folderOf(lock.file))))
  )
}
