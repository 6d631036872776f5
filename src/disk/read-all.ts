import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Content, Extraction } from '../model/index.ts'
import { lengthOf, type Patience, readingThread, resourceLimits } from './patience.ts'

interface Source {
  readonly path: string
  readonly content: Content
}

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

/** A thread that reads one file at a time; `null` = it could not, and is ended. */
interface Reader {
  readonly read: (source: Source) => Promise<Extraction | null>
  readonly end: () => Promise<unknown>
  hasBegun: boolean
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
    // No thread can be had here at all: read without one.
    if (!reader.hasBegun) return extract(path, content)
    return extract(path, { kind: 'too-large', oid: content.oid, bytes: lengthOf(content) })
  }
  return { read, close: () => Promise.all([...all].map(reader => reader.end())) }
}

function startReader({ entry, seconds }: Patience): Reader {
  const worker = new Worker(entry, { workerData: readingThread, resourceLimits })
  let settle: (message: Extraction | null) => void = () => {}
  let hasEnded = false
  const begun = new Promise<void>(resolve => {
    worker.on('message', (message: Extraction | 'ready') => {
      if (message !== 'ready') return settle(message)
      reader.hasBegun = true
      return resolve()
    })
    const ended = () => {
      hasEnded = true
      resolve()
      settle(null)
    }
    worker.once('error', ended).once('exit', ended)
  })
  const reader: Reader = {
    hasBegun: false,
    end: () => worker.terminate(),
    read: async source => {
      await begun
      if (hasEnded) return null
      const answer = new Promise<Extraction | null>(resolve => {
        settle = resolve
      })
      const timer = setTimeout(() => void worker.terminate(), seconds * 1000)
      worker.postMessage({ ...source, tells: true })
      return answer.finally(() => clearTimeout(timer))
    },
  }
  return reader
}
