import type { Change, Content, Extract, Extraction } from '../model/index.ts'
import { lengthOf, type Patience, type Source, startReader, tooLarge } from './reading-thread.ts'

interface ReadInTime {
  readonly changes: readonly Change[]
  /** As the one given, without reading again what was read in time. */
  readonly extract: Extract
}

/**
 * The changes, in which a file that cannot be read in time counts as too large: whatever stalls a parser then ends in a gap,
 * and not in a job that never ends. Only large files are tried, one after the other, in a thread that can be ended.
 */
export async function readInTime(
  changes: readonly Change[],
  patience: Patience | null,
  extract: Extract,
): Promise<ReadInTime> {
  if (patience === null) return { changes, extract }
  const large = changes.flatMap(sidesOf).filter(({ content }) => lengthOf(content) > patience.worth)
  const read = await readEach(new Map(large.map(source => [keyOf(source), source])), patience)
  const judged = (path: string, content: Content | null) =>
    content && read.get(keyOf({ path, content })) === null ? tooLarge(content) : content
  return {
    changes: changes.map(change => ({
      ...change,
      head: judged(change.path, change.head),
      mergeBase: judged(pathBefore(change), change.mergeBase),
      baseTip: judged(change.path, change.baseTip),
    })),
    extract: (path, content) => {
      const known = content && lengthOf(content) > patience.worth ? read.get(keyOf({ path, content })) : null
      return known ?? extract(path, content)
    },
  }
}

const pathBefore = ({ path, previousPath }: Change) => previousPath ?? path

function sidesOf(change: Change): readonly Source[] {
  const { path, head, mergeBase, baseTip } = change
  const sides = [
    { path, content: head },
    { path: pathBefore(change), content: mergeBase },
    { path, content: baseTip },
  ]
  return sides.flatMap(({ path, content }) => (content ? [{ path, content }] : []))
}

const keyOf = ({ path, content }: Source) => `${content.oid} ${path}`

/** What each holds; `null` for what stalls. Nothing where no thread can be had here: then all is read without one. */
async function readEach(
  sources: ReadonlyMap<string, Source>,
  patience: Patience,
): Promise<ReadonlyMap<string, Extraction | null>> {
  const read = new Map<string, Extraction | null>()
  let reader = sources.size > 0 ? startReader(patience) : null
  for (const [key, source] of sources) {
    const found = (await reader?.read([source]))?.[0] ?? null
    if (found === null && !reader?.hasBegun) return read
    read.set(key, found)
    if (found === null) reader = startReader(patience)
  }
  await reader?.end()
  return read
}
