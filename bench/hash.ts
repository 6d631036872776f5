import { execFile, execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { hashFiles } from '../src/disk/index.ts'
import { verifyModelOnDisk } from '../src/entry/verify.ts'
import { signModel } from '../src/sign/index.ts'

const gigabyte = 1_000_000_000

interface Timed {
  readonly what: string
  readonly seconds: readonly number[]
}

/**
 * Hashes files that lie in the page cache: four of a size and one of four times that size, beside the tools that people
 * use for it. Everything in one run, in turns, since two runs on one machine are seldom comparable. The medians count.
 * `--size` in bytes (default 1 GB), `--rounds` (default 3), `MODEL_SIGNING` names the Python implementation's program.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { size: { type: 'string', default: String(gigabyte) }, rounds: { type: 'string', default: '3' } },
  })
  const base = mkdtempSync(join(tmpdir(), 'weighmaster-bench-'))
  try {
    const { model: chip = 'unknown' } = cpus()[0] ?? {}
    console.log(`${chip}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
    for (const [folder, count, times] of [
      ['four', 4, 1],
      ['one', 1, 4],
    ] as const) {
      const model = join(base, folder)
      const paths = makeFiles(model, count, times * Number(values.size))
      const total = paths.reduce((sum, path) => sum + statSync(path).size, 0)
      console.log(`\n${count} × ${((times * Number(values.size)) / gigabyte).toFixed(2)} GB from the page cache`)
      report(await compare(base, model, paths, Number(values.rounds)), total)
      rmSync(model, { recursive: true })
    }
    console.log(
      `\npeak memory of this process, threads included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    )
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

/** Bytes that neither compress nor repeat; made from one random megabyte with a counter in it. */
function makeFiles(folder: string, count: number, size: number): string[] {
  mkdirSync(folder)
  const block = randomBytes(1_000_000)
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `weights-${index}.bin`)
    const file = openSync(path, 'w')
    for (let at = 0; at < size; at += block.length) {
      block.writeDoubleLE(at + index, 0)
      writeSync(file, block, 0, Math.min(block.length, size - at))
    }
    closeSync(file)
    return path
  })
}

async function compare(base: string, model: string, paths: readonly string[], rounds: number): Promise<Timed[]> {
  const jobs = paths.map(path => ({ path, bytes: statSync(path).size }))
  const signature = await signed(base, model, paths)
  const works: [string, () => unknown][] = [
    ['weighmaster, hashing', () => hashFiles(jobs, { algorithm: 'sha256' })],
    ['weighmaster, hashing, 1 thread', () => hashFiles(jobs, { algorithm: 'sha256', workers: 1 })],
    ['weighmaster, verifying a signature', () => verified(model, signature)],
    ['weighmaster, hashing with blake2b', () => hashFiles(jobs, { algorithm: 'blake2b' })],
    ...tools(base, model, paths, signature.file),
  ]
  await works[0]?.[1]() // Brings the files into the cache; not counted.
  const taken = works.map(([what]) => ({ what, seconds: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, work]] of works.entries()) {
      const start = performance.now()
      await work()
      taken[index]?.seconds.push((performance.now() - start) / 1000)
    }
  }
  return taken
}

interface Signature {
  readonly file: string
  readonly key: string
}

async function signed(base: string, model: string, paths: readonly string[]): Promise<Signature> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const results = await hashFiles(
    paths.map(path => ({ path, bytes: statSync(path).size })),
    { algorithm: 'sha256' },
  )
  const files = new Map(
    paths.map((path, index) => {
      const hex = results[index]?.hex ?? createHash('sha256').digest('hex')
      return [path.slice(model.length + 1), { kind: 'file' as const, observed: { algorithm: 'sha256', hex } }]
    }),
  )
  const file = join(base, 'model.sig')
  writeFileSync(file, await signModel({ name: 'model', files }, { method: 'key', privateKey }))
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  writeFileSync(join(base, 'key.pub'), key)
  return { file, key }
}

async function verified(model: string, { file, key }: Signature): Promise<void> {
  const { outcome, reason } = await verifyModelOnDisk({ path: model, signature: file, trust: { method: 'key', key } })
  if (outcome !== 'verified') throw new Error(`the benchmark's own model does not verify: ${reason}`)
}

/** Those that are installed here. */
function tools(base: string, model: string, paths: readonly string[], signature: string): [string, () => unknown][] {
  const python = process.env['MODEL_SIGNING'] ?? 'model_signing'
  const key = ['--signature', signature, '--public_key', join(base, 'key.pub')]
  const known: [string, string, readonly string[], readonly string[]][] = [
    ['openssl dgst -sha256', 'openssl', ['version'], ['dgst', '-sha256', ...paths]],
    ['sha256sum', 'sha256sum', ['--version'], paths],
    ['model_signing verify (Python)', python, ['--version'], ['verify', 'key', model, ...key]],
  ]
  const alone = known.flatMap(([what, command, probe, argv]): [string, () => unknown][] => {
    try {
      execFileSync(command, probe, { stdio: 'ignore' })
    } catch {
      console.log(`  not here: ${what}`)
      return []
    }
    return [[what, () => execFileSync(command, argv, { stdio: 'ignore' })]]
  })
  const cores = Math.min(availableParallelism(), paths.length)
  const isThere = cores > 1 && alone.some(([what]) => what.startsWith('openssl'))
  return isThere ? [[`openssl dgst -sha256, ${cores} at once`, () => atOnce(paths, cores)], ...alone] : alone
}

/** As many processes as cores, each with its share of the files. */
function atOnce(paths: readonly string[], processes: number): Promise<unknown> {
  const shares = Array.from({ length: processes }, (_, share) =>
    paths.filter((_, index) => index % processes === share),
  )
  return Promise.all(shares.map(share => promisify(execFile)('openssl', ['dgst', '-sha256', ...share])))
}

/** Medians, and the best round beside them: on a machine with neighbours the best says more about the program. */
function report(all: readonly Timed[], bytes: number): void {
  const best = ({ seconds }: Timed) => Math.min(...seconds)
  const median = ({ seconds }: Timed) => seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 0
  const [ours] = all
  const ratio = (of: (timed: Timed) => number, one: Timed) => (ours ? of(one) / of(ours) : 1).toFixed(2)
  const shown = (of: (timed: Timed) => number, one: Timed) =>
    `${of(one).toFixed(2).padStart(6)} s ${(bytes / gigabyte / of(one)).toFixed(2).padStart(5)} GB/s, ours ${ratio(of, one)} ×`
  for (const one of all) console.log(`  ${one.what.padEnd(36)} median ${shown(median, one)}   best ${shown(best, one)}`)
}
