import { availableParallelism } from 'node:os'
import type { Content, Extraction } from '../model/index.ts'
import { lengthOf, type Patience, type Reader, type Source, startReader, tooLarge } from './reading-thread.ts'

type Extract = (path: string, content: Content) => Extraction

/** So many small files are read sooner here than a thread has started; each thread costs some 100 MB. */
const fewFiles = 200
const mostThreads = 4
/** Files in work or waiting to be told, so that memory stays flat however large the tree is. */
const window = 64

/**
 * What each file holds, in the order of the files. Many files are read by several threads, a large one always by a thread
 * that is ended when it takes too long: it then counts as too large. Without `patience` everything is read here.
 */
export async function* readAll(
  sources: AsyncIterable<Source>,
  extract: Extract,
  patience: Patience | null,
): AsyncGenerator<Extraction> {
  const pool = patience === null ? null : createPool(extract, patience)
  const pending: Promise<Extraction>[] = []
  let seen = 0
  try {
    for await (const source of sources) {
      const isWorth = seen++ >= fewFiles || lengthOf(source.content) > (patience?.worth ?? 0)
      pending.push(pool && isWorth ? pool.read(source) : Promise.resolve(extract(source.path, source.content)))
      const [first] = pending
      if (first && pending.length >= window) {
        yield await first
        pending.shift()
      }
    }
    for (const one of pending) yield await one
  } finally {
    await pool?.close()
  }
}

function createPool(extract: Extract, patience: Patience) {
  const threads = Math.min(availableParallelism(), mostThreads)
  const idle: Reader[] = []
  const all = new Set<Reader>()
  const waiting: (() => void)[] = []
  const take = async (): Promise<Reader> => {
    for (;;) {
      const free = idle.pop()
      if (free) return free
      if (all.size < threads) {
        const fresh = startReader(patience)
        all.add(fresh)
        return fresh
      }
      await new Promise<void>(resolve => waiting.push(resolve))
    }
  }
  const read = async (source: Source): Promise<Extraction> => {
    const reader = await take()
    const found = await reader.read(source)
    if (found === null) all.delete(reader)
    else idle.push(reader)
    waiting.shift()?.()
    if (found !== null) return found
    const { path, content } = source
    // Where no thread can be had at all it is read without one.
    return extract(path, reader.hasBegun ? tooLarge(content) : content)
  }
  return { read, close: () => Promise.all([...all].map(reader => reader.end())) }
}
