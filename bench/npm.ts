import { fork } from 'node:child_process'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { packageLock } from '../__tests__/world/package-lock.ts'
import { type Registry, startRegistry } from '../__tests__/world/registry.ts'

/** What a contender tells of its own work, from the word to start to its last answer. */
const told = z.object({ seconds: z.number(), cpu: z.number(), memory: z.number(), verified: z.number() })

type Measured = z.infer<typeof told> & { readonly requests: number; readonly bytes: number }

const contenders = { weighmaster: 'weighmaster.ts', 'npm audit signatures': 'pacote.mjs' } as const

/**
 * A lockfile with `--entries` packages (default 1,800) from a registry on loopback that really signed them, each with 30
 * versions of history: we examine a pull request that brings them all; beside us pacote does what `npm audit signatures`
 * does, without the tree in node_modules that it needs. Each in a process of its own, its modules loaded before the clock
 * starts, in turns; medians of `--rounds` (default 3), at 0 and 20 ms latency. Bodies are not compressed.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { entries: { type: 'string', default: '1800' }, rounds: { type: 'string', default: '3' } } as const
  const { values } = parseArgs({ args: [...argv], options })
  const names = Array.from({ length: Number(values.entries) }, (_, index) => `package-${index}`)
  const packages = names.map(name => ({ name, versions: versionsOf(name) }))
  const registry = await startRegistry({ packages })
  try {
    const lock = packageLock(Object.fromEntries(names.map(name => [name, registry.entry(name, newest)])))
    await warm(registry, names)
    const { model = 'unknown' } = cpus()[0] ?? {}
    console.log(
      `${model}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
    )
    for (const latency of [0, 20]) {
      registry.slowDown(latency)
      console.log(`\n${names.length} entries, ${latency} ms latency`)
      for (const [name, results] of await inTurns(registry, lock, Number(values.rounds))) report(name, results)
    }
  } finally {
    await registry.close()
  }
}

const newest = '1.29.0'

/** About four kilobytes a version in the full document, as packages of some use have; half of it in the abbreviated one. */
function versionsOf(name: string) {
  const list = (count: number, what: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}-${what}-${index}`, '^1.2.3']))
  const scripts = { test: 'node --test', build: 'tsc -p . && node tools/build.js', lint: 'eslint . --max-warnings 0' }
  const manifest = {
    description: 'A package of a usual size, with what package.json holds in most projects of a usual age. '.repeat(2),
    devDependencies: list(25, 'is-built-with'),
    repository: { type: 'git', url: `git+https://github.com/example/${name}.git` },
    keywords: ['package', 'of', 'a', 'usual', 'size'],
    maintainers: Array.from({ length: 4 }, (_, index) => ({ name: `person-${index}`, email: `${index}@example.test` })),
    exports: Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`./part-${index}`, `./dist/part-${index}.js`]),
    ),
  }
  return Array.from({ length: 30 }, (_, minor) => ({
    version: `1.${minor}.0`,
    publishedAt: new Date(Date.UTC(2024, minor, 1)).toISOString(),
    dependencies: list(15, 'needs'),
    scripts,
    manifest,
  }))
}

/** Signing and serialising are the registry's work: done before anybody is measured. */
async function warm({ url }: Registry, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await (await fetch(`${url}/${name}`)).arrayBuffer()
    const accept = 'application/vnd.npm.install-v1+json'
    await (await fetch(`${url}/${name}`, { headers: { accept } })).arrayBuffer()
    await (await fetch(`${url}/${name}/${newest}`)).arrayBuffer()
  }
}

async function inTurns(registry: Registry, lock: string, rounds: number): Promise<ReadonlyMap<string, Measured[]>> {
  const results = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, file] of Object.entries(contenders)) {
      const before = { requests: registry.requests.length, bytes: registry.served.bytes }
      const said = await inOwnProcess(join(import.meta.dirname, 'npm', file), registry, lock)
      const requests = registry.requests.length - before.requests
      const measured = { ...said, requests, bytes: registry.served.bytes - before.bytes }
      results.set(name, [...(results.get(name) ?? []), measured])
    }
  }
  return results
}

function inOwnProcess(file: string, { url, trustRoot }: Registry, lock: string): Promise<z.infer<typeof told>> {
  return new Promise((resolve, reject) => {
    const child = fork(file)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${file} ended with ${code} before it told anything`)))
    child.on('message', message => {
      if (message === 'ready') child.send({ url, trustRoot, lock })
      else resolve(told.parse(message))
    })
  })
}

function report(name: string, results: readonly Measured[]): void {
  const median = (pick: (one: Measured) => number) =>
    results.map(pick).toSorted((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0
  const cells = [
    name.padEnd(22),
    `${median(one => one.seconds).toFixed(2)} s`.padStart(9),
    `${median(one => one.cpu).toFixed(2)} s CPU`.padStart(12),
    `${Math.round(median(one => one.memory))} MiB`.padStart(9),
    `${median(one => one.requests)} requests`.padStart(15),
    `${(median(one => one.bytes) / 1e6).toFixed(1)} MB`.padStart(10),
    `${median(one => one.verified)} verified`.padStart(15),
  ]
  console.log(cells.join(''))
}
