import type { Change, Content } from './change.ts'
import { isKnownById } from './content.ts'
import { withLinks } from './submodules.ts'

/** A path, and the entries that three trees have there: at the merge base, in head, at the tip of base. */
interface Sides<Entry> {
  readonly path: string
  readonly before: Entry | null
  readonly after: Entry | null
  readonly atTip: Entry | null
  readonly beside?: true
}

/** Contents of entries, all asked for at once. */
type Read<Entry> = (entries: readonly Entry[]) => Promise<(entry: Entry | null) => Content | null>

/** What stands at the paths, by a reader of git or of GitHub's API; of some files only the id is told. */
export async function readSides<Entry extends { readonly oid: string }>(
  paths: readonly Sides<Entry>[],
  read: Read<Entry>,
  concerns: (path: string) => boolean,
): Promise<readonly Change[]> {
  if (paths.length === 0) return []
  const worthBytes = paths.filter(({ path }) => !isKnownById(path))
  const entries = worthBytes.flatMap(({ before, after, atTip }) => [before, after, atTip])
  const contentOf = await read(entries.filter(entry => entry !== null))
  const contentAt = (path: string, entry: Entry | null): Content | null =>
    entry && isKnownById(path) ? { kind: 'unread', oid: entry.oid } : contentOf(entry)
  const changes = paths.map(({ path, before, after, atTip, ...rest }) => ({
    path,
    head: contentAt(path, after),
    mergeBase: contentAt(path, before),
    baseTip: contentAt(path, atTip),
    commentable: null,
    ...rest,
  }))
  return withLinks(changes, concerns)
}
