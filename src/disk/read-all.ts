import { availableParallelism } from 'node:os'
import type { Content, Extraction } from '../model/index.ts'
import { lengthOf, type Patience, type Reader, type Source, startReader, tooLarge } from './reading-thread.ts'

type Extract = (path: string, content: Content) => Extraction

/** So many small files are read sooner here than a thread has started; each thread costs some 100 MB. */
const fewFiles = 200
const mostThreads = 4
/** Small files go to a thread in lots: so many of them, or UTF-16 units together. Each handing over wakes two threads. */
const mostInLot = 16
const longestLot = 200_000
/** Lots in work or waiting to be told, so that memory stays flat however large the tree is. */
const window = 8

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
  const pending: Promise<readonly Extraction[]>[] = []
  try {
    for await (const lot of inLots(sources, patience?.worth ?? 0)) {
      pending.push(
        pool && lot.isWorth
          ? pool.read(lot.sources)
          : Promise.resolve(lot.sources.map(({ path, content }) => extract(path, content))),
      )
      const [first] = pending
      if (first && pending.length >= window) {
        yield* await first
        pending.shift()
      }
    }
    for (const one of pending) yield* await one
  } finally {
    await pool?.close()
  }
}

interface Lot {
  readonly sources: readonly Source[]
  readonly isWorth: boolean
}

/** Large files and the first few alone, the others together. */
async function* inLots(sources: AsyncIterable<Source>, worth: number): AsyncGenerator<Lot> {
  let [seen, length] = [0, 0]
  let lot: Source[] = []
  for await (const source of sources) {
    const own = lengthOf(source.content)
    const isAlone = own > worth || seen < fewFiles
    if (lot.length > 0 && (isAlone || lot.length >= mostInLot || length + own > longestLot)) {
      yield { sources: lot, isWorth: true }
      lot = []
      length = 0
    }
    if (isAlone) yield { sources: [source], isWorth: own > worth }
    else lot.push(source)
    length += isAlone ? 0 : own
    seen++
  }
  if (lot.length > 0) yield { sources: lot, isWorth: true }
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
  const read = async (sources: readonly Source[]): Promise<readonly Extraction[]> => {
    const reader = await take()
    const found = await reader.read(sources)
    if (found === null) all.delete(reader)
    else idle.push(reader)
    waiting.shift()?.()
    if (found !== null) return found
    // Where no thread can be had at all they are read without one.
    if (!reader.hasBegun) return sources.map(({ path, content }) => extract(path, content))
    // One of several broke the thread: which one, each shows alone.
    if (sources.length > 1) return (await Promise.all(sources.map(source => read([source])))).flat()
    return sources.map(({ path, content }) => extract(path, tooLarge(content)))
  }
  return { read, close: () => Promise.all([...all].map(reader => reader.end())) }
}
