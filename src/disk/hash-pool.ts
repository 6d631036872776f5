import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type HashJob, type HashResult, hashFile, readParts } from './hash-file.ts'

export interface HashOptions {
  readonly algorithm: 'sha256' | 'blake2b'
  /** Threads; by default one per core, at most 4: each costs some 13 MB, and disks are slower than four. */
  readonly workers?: number
  /** Told about ten times a second how many bytes of how many have been hashed. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** OpenSSL's names. OMS's blake2b is BLAKE2b-512, Python's default. */
const opensslNames = { sha256: 'sha256', blake2b: 'blake2b512' } as const

/** Below this, starting threads costs more than it saves. */
const worthThreads = 64 * 1024 * 1024
const mostWorkers = 4

/** Hashes files in parallel, the largest first; results are in the order of `jobs`. Memory does not grow with size. */
export async function hashFiles(jobs: readonly HashJob[], options: HashOptions): Promise<readonly HashResult[]> {
  const total = jobs.reduce((sum, { bytes }) => sum + bytes, 0)
  const workers = Math.min(options.workers ?? Math.min(availableParallelism(), mostWorkers), jobs.length)
  options.signal?.throwIfAborted()
  const counter = new BigInt64Array(new SharedArrayBuffer(8))
  const report = () => options.onProgress?.(Number(Atomics.load(counter, 0)), total)
  const ticking = options.onProgress && setInterval(report, 100)
  try {
    const results = await (total < worthThreads || workers < 1 ? hashHere : hashInWorkers)(
      jobs,
      options,
      counter,
      workers,
    )
    report()
    return results
  } finally {
    clearInterval(ticking)
  }
}

async function hashHere(jobs: readonly HashJob[], options: HashOptions, counter: BigInt64Array): Promise<HashResult[]> {
  const done = (bytes: number) => void Atomics.add(counter, 0, BigInt(bytes))
  const way = { algorithm: opensslNames[options.algorithm], overlap: false, readParts, done }
  const results: HashResult[] = []
  for (const job of jobs) {
    results.push(await hashFile(job, way))
    options.signal?.throwIfAborted()
    if (results.length % 64 === 0) await new Promise(setImmediate)
  }
  return results
}

interface WorkerInput {
  readonly jobs: readonly HashJob[]
  readonly algorithm: string
  readonly overlap: boolean
  readonly next: Int32Array
  readonly counter: BigInt64Array
}

/** What a worker runs: takes the next job until none is left. Self-contained, like `hashFile`, which it is given. */
async function serve(hash: typeof hashFile, read: typeof readParts): Promise<void> {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { jobs, algorithm, overlap, next, counter }: WorkerInput = workerData
  const done = (bytes: number) => void Atomics.add(counter, 0, BigInt(bytes))
  const way = { algorithm, overlap, readParts: read, done }
  for (let index = Atomics.add(next, 0, 1); index < jobs.length; index = Atomics.add(next, 0, 1)) {
    const job = jobs[index]
    if (job) parentPort?.postMessage([index, await hash(job, way)])
  }
}

async function hashInWorkers(
  jobs: readonly HashJob[],
  options: HashOptions,
  counter: BigInt64Array,
  workers: number,
): Promise<HashResult[]> {
  const order = jobs.map((_, index) => index).sort((one, other) => (jobs[other]?.bytes ?? 0) - (jobs[one]?.bytes ?? 0))
  const workerData: WorkerInput = {
    jobs: order.flatMap(index => jobs[index] ?? []),
    algorithm: opensslNames[options.algorithm],
    overlap: workers < availableParallelism(),
    next: new Int32Array(new SharedArrayBuffer(4)),
    counter,
  }
  const results = new Array<HashResult>(jobs.length).fill({ hex: null, error: 'not hashed' })
  // The text of three functions instead of a file: the same in source, in the library and in one bundled file.
  const code = `(${serve})(${hashFile}, ${readParts})`
  const threads = Array.from({ length: workers }, () => new Worker(code, { eval: true, workerData }))
  const stop = () => threads.forEach(thread => void thread.terminate())
  options.signal?.addEventListener('abort', stop, { once: true })
  try {
    const take = (at: number, result: HashResult) => results.splice(order[at] ?? jobs.length, 1, result)
    await Promise.all(threads.map(thread => finished(thread, take)))
  } finally {
    options.signal?.removeEventListener('abort', stop)
    stop()
  }
  options.signal?.throwIfAborted()
  return results
}

function finished(thread: Worker, take: (at: number, result: HashResult) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', ([at, result]: [number, HashResult]) => take(at, result))
    thread.once('error', reject)
    thread.once('exit', () => resolve())
  })
}
