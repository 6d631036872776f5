import { realpathSync } from 'node:fs'
import { parentPort, Worker } from 'node:worker_threads'
import type { Content, Extraction } from '../model/index.ts'

/** What a worker is told that it is for: other threads run the same entry. */
const readingThread = 'read'

export interface Patience {
  /** The program that serves as worker: the door's own file, so that one bundled file is enough. */
  readonly entry: string
  /** For one lot of small files, or one large one. */
  readonly seconds: number
  /** Texts up to this many UTF-16 units are not tried: their work is bounded by their length. */
  readonly worth: number
}

export interface Source {
  readonly path: string
  readonly content: Content
}

/** The running program where it is one of our doors; null where somebody else runs us, who then waits as long as it takes. */
export function usualPatience(program: string | undefined): Patience | null {
  const entry = program === undefined ? '' : realpathSync(program)
  return /[\\/](?:action|cli)(?:[\\/]index\.js|\.[jt]s)$/.test(entry) ? { entry, seconds: 30, worth: 100_000 } : null
}

/** UTF-16 units of its text, 0 where it has none. */
export const lengthOf = (content: Content | null) =>
  content?.kind === 'text' || content?.kind === 'binary' ? (content.text?.length ?? 0) : 0

/** What stands for a file that nobody can read in time. */
export const tooLarge = (content: Content): Content => ({
  kind: 'too-large',
  oid: content.oid,
  bytes: lengthOf(content),
})

/** In the worker: reads what it is sent, and answers with what it found. */
export function serve(read: (path: string, content: Content | null) => Extraction): void {
  parentPort?.on('message', (sources: readonly Source[]) =>
    parentPort?.postMessage(sources.map(({ path, content }) => read(path, content))),
  )
  parentPort?.postMessage('ready')
}

/** A thread that reads one lot of files at a time. It has ended once it answers `null`: it took too long, or broke. */
export interface Reader {
  readonly read: (sources: readonly Source[]) => Promise<readonly Extraction[] | null>
  readonly end: () => Promise<unknown>
  /** False after an answer: no thread can be had here at all. */
  hasBegun: boolean
}

export function startReader({ entry, seconds }: Patience): Reader {
  // What is read lives for one file: young garbage is cheap, and a place for it that fits a processor's cache is faster.
  const resourceLimits = { maxOldGenerationSizeMb: 1_500, maxYoungGenerationSizeMb: 16 }
  const worker = new Worker(entry, { workerData: readingThread, resourceLimits })
  let settle: (message: readonly Extraction[] | null) => void = () => {}
  let hasEnded = false
  const begun = new Promise<void>(resolve => {
    worker.on('message', (message: readonly Extraction[] | 'ready') => {
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
    read: async sources => {
      await begun
      if (hasEnded) return null
      const answer = new Promise<readonly Extraction[] | null>(resolve => {
        settle = resolve
      })
      const timer = setTimeout(() => void worker.terminate(), seconds * 1000)
      worker.postMessage(sources)
      return answer.finally(() => clearTimeout(timer))
    },
  }
  return reader
}
