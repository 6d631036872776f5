import type { Change, Content } from '../model/index.ts'
import { lengthOf, type Patience, type Source, startReader, tooLarge } from './reading-thread.ts'

/**
 * The changes, in which a file that cannot be read in time counts as too large: whatever stalls a parser then ends in a gap,
 * and not in a job that never ends. Only large files are tried, one after the other, in a thread that can be ended.
 */
export async function readInTime(changes: readonly Change[], patience: Patience | null): Promise<readonly Change[]> {
  if (patience === null) return changes
  const large = changes.flatMap(({ path, head, mergeBase, baseTip }) =>
    [head, mergeBase, baseTip].flatMap(content =>
      lengthOf(content) > patience.worth && content ? [{ path, content }] : [],
    ),
  )
  const stalled = await stalledAmong(large, patience)
  const judged = (content: Content | null) => (content && stalled.has(content) ? tooLarge(content) : content)
  return changes.map(change => ({
    ...change,
    head: judged(change.head),
    mergeBase: judged(change.mergeBase),
    baseTip: judged(change.baseTip),
  }))
}

/** None where no thread can be had here: then everything is read without one. */
async function stalledAmong(sources: readonly Source[], patience: Patience): Promise<ReadonlySet<Content>> {
  const stalled = new Set<Content>()
  let reader = sources.length > 0 ? startReader(patience) : null
  for (const source of sources) {
    if (!reader || (await reader.read([source])) !== null) continue
    if (!reader.hasBegun) return stalled
    stalled.add(source.content)
    reader = startReader(patience)
  }
  await reader?.end()
  return stalled
}
