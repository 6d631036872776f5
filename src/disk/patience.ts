import { realpathSync } from 'node:fs'
import { parentPort, Worker } from 'node:worker_threads'
import type { Change, Content } from '../model/index.ts'

/** What a worker is told that it is for: other threads run the same entry. */
export const readingThread = 'read'

export interface Patience {
  /** The program that serves as worker: the door's own file, so that one bundled file is enough. */
  readonly entry: string
  /** For one file. */
  readonly seconds: number
  /** Texts up to this many UTF-16 units are not tried: their work is bounded by their length. */
  readonly worth: number
}

/** What a thread that reads may hold. */
export const resourceLimits = { maxOldGenerationSizeMb: 1_500 }

/** The running program where it is one of our doors; null where somebody else runs us, who then waits as long as it takes. */
export function usualPatience(program: string | undefined): Patience | null {
  const entry = program === undefined ? '' : realpathSync(program)
  return /[\\/](?:action|cli)(?:[\\/]index\.js|\.[jt]s)$/.test(entry) ? { entry, seconds: 30, worth: 100_000 } : null
}

/** In the worker: reads what it is sent, and says when it is through, or what it found where that is asked for. */
export function serve(read: (path: string, content: Content | null) => unknown): void {
  parentPort?.on('message', ({ path, content, tells }: { path: string; content: Content; tells?: boolean }) => {
    const found = read(path, content)
    parentPort?.postMessage(tells ? found : 'read')
  })
  parentPort?.postMessage('ready')
}

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
  const stalled = new Set<Content>()
  for (let index = 0; index < large.length; ) {
    const read = await readUntilStalled(large.slice(index), patience)
    if (read === null) return changes // No worker can be had here: read without one.
    const [at] = [large[index + read]]
    if (at) stalled.add(at.content)
    index += read + 1
  }
  const judged = (content: Content | null): Content | null =>
    content && stalled.has(content) ? { kind: 'too-large', oid: content.oid, bytes: lengthOf(content) } : content
  return changes.map(change => ({
    ...change,
    head: judged(change.head),
    mergeBase: judged(change.mergeBase),
    baseTip: judged(change.baseTip),
  }))
}

/** UTF-16 units of its text, 0 where it has none. */
export const lengthOf = (content: Content | null) =>
  content?.kind === 'text' || content?.kind === 'binary' ? (content.text?.length ?? 0) : 0

/** How many were read before one stalled, or all of them; null when the worker never began. */
function readUntilStalled(files: readonly unknown[], { entry, seconds }: Patience): Promise<number | null> {
  return new Promise(resolve => {
    const worker = new Worker(entry, { workerData: readingThread, resourceLimits })
    let read = -1
    let timer: NodeJS.Timeout | undefined
    const end = () => {
      clearTimeout(timer)
      resolve(read === -1 ? null : read)
      void worker.terminate()
    }
    worker.once('error', end).once('exit', end)
    worker.on('message', () => {
      read++
      clearTimeout(timer)
      if (read === files.length) return end()
      timer = setTimeout(end, seconds * 1000)
      worker.postMessage(files[read])
    })
  })
}
