import { fork } from 'node:child_process'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { makeKey, type Registry, startRegistry } from '../__tests__/world/registry.ts'
import { realNuxt } from './npm/nuxt.ts'
import { type BenchWorld, benchWorld } from './npm/world.ts'

/** What a contender tells of its own work, from the word to start to its last answer. */
const told = z.object({ seconds: z.number(), cpu: z.number(), memory: z.number(), verified: z.number() })

type Measured = z.infer<typeof told> & { readonly requests: number; readonly bytes: number }

/** `before`: base's lock, where only the difference is examined. */
interface Row {
  readonly name: string
  readonly file: 'weighmaster.ts' | 'pacote.mjs'
  readonly before?: string
  readonly minAge?: string
}

/** What all contenders of a comparison are given. */
type Task = Readonly<Record<'lock' | 'trustRoot', string>> & { readonly keys?: string }

/**
 * A lockfile with `--entries` packages (default 1,800) from a registry on loopback that really signs, with histories as
 * long and documents as large as real ones have (npm/world.ts), compressed for whoever accepts that, as all do here. We
 * examine a pull request that brings the whole lock, with the least age that is asked by default and without, and one
 * that bumps twenty packages; beside us pacote does what `npm audit signatures` does, which always is the whole lock,
 * without the tree in node_modules that it needs. Then the same for the recorded documents of one real package. Each in
 * a process of its own, its modules loaded before the clock starts, in turns; medians of `--rounds` (default 3), at 0
 * and 20 ms latency.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { entries: { type: 'string', default: '1800' }, rounds: { type: 'string', default: '3' } } as const
  const { values } = parseArgs({ args: [...argv], options })
  const [entries, rounds] = [Number(values.entries), Number(values.rounds)]
  const { model = 'unknown' } = cpus()[0] ?? {}
  console.log(`${model}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
  if (entries > 0) await generated(entries, rounds)
  await recorded(rounds)
}

async function generated(entries: number, rounds: number): Promise<void> {
  const key = makeKey()
  const world = benchWorld(entries, key)
  const registry = await startRegistry({ packages: [], recorded: world.packages, key })
  const rows: readonly Row[] = [
    { name: 'weighmaster, without age', file: 'weighmaster.ts', minAge: '0h' },
    { name: 'weighmaster, with age', file: 'weighmaster.ts' },
    { name: 'npm audit signatures', file: 'pacote.mjs' },
    { name: 'weighmaster, bump of 20', file: 'weighmaster.ts', before: world.before(20) },
  ]
  try {
    await warm(registry, world)
    const task = { lock: world.lock, trustRoot: registry.trustRoot }
    await compare(registry, `${entries} packages`, { rows, rounds, task })
  } finally {
    await registry.close()
  }
}

async function recorded(rounds: number): Promise<void> {
  const nuxt = await realNuxt()
  if (!nuxt) return console.log('\nskipped: the recorded documents of nuxt are not beside the project')
  const rows: readonly Row[] = [
    { name: 'weighmaster, without age', file: 'weighmaster.ts', minAge: '0h' },
    { name: 'npm audit signatures', file: 'pacote.mjs' },
  ]
  const { registry, entries, ...task } = nuxt
  try {
    await compare(registry, `${entries} real versions of nuxt`, { rows, rounds, task })
  } finally {
    await registry.close()
  }
}

interface Comparison {
  readonly rows: readonly Row[]
  readonly rounds: number
  readonly task: Task
}

async function compare(registry: Registry, title: string, comparison: Comparison): Promise<void> {
  for (const latency of [0, 20]) {
    registry.slowDown(latency)
    console.log(`\n${title}, ${latency} ms latency`)
    for (const [name, measured] of await inTurns(registry, comparison)) report(name, measured)
  }
}

/** Serialising and compressing are the registry's work: done before anybody is measured. */
async function warm({ url }: Registry, { packages, lock, before }: BenchWorld): Promise<void> {
  const locked = z.object({ packages: z.record(z.string(), z.object({ version: z.string() })) })
  const versions = [lock, before(packages.length)].map(text => locked.parse(JSON.parse(text)).packages)
  for (const { name } of packages) {
    const asked = versions.map(each => `${name}/${each[`node_modules/${name}`]?.version}`)
    for (const path of [name, ...asked]) await (await fetch(`${url}/${path}`)).arrayBuffer()
    const accept = 'application/vnd.npm.install-v1+json'
    await (await fetch(`${url}/${name}`, { headers: { accept } })).arrayBuffer()
  }
}

async function inTurns(
  registry: Registry,
  { rows, rounds, task }: Comparison,
): Promise<ReadonlyMap<string, Measured[]>> {
  const results = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round++) {
    for (const { name, file, ...more } of rows) {
      const before = { requests: registry.requests.length, bytes: registry.served.bytes }
      const given = { url: registry.url, ...task, ...more }
      const said = await inOwnProcess(join(import.meta.dirname, 'npm', file), given)
      const requests = registry.requests.length - before.requests
      const measured = { ...said, requests, bytes: registry.served.bytes - before.bytes }
      results.set(name, [...(results.get(name) ?? []), measured])
    }
  }
  return results
}

function inOwnProcess(file: string, task: Readonly<Record<string, string>>): Promise<z.infer<typeof told>> {
  return new Promise((resolve, reject) => {
    const child = fork(file)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${file} ended with ${code} before it told anything`)))
    child.on('message', message => {
      if (message === 'ready') child.send(task)
      else resolve(told.parse(message))
    })
  })
}

function report(name: string, results: readonly Measured[]): void {
  const median = (pick: (one: Measured) => number) =>
    results.map(pick).toSorted((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0
  const cells = [
    name.padEnd(26),
    `${median(one => one.seconds).toFixed(2)} s`.padStart(9),
    `${median(one => one.cpu).toFixed(2)} s CPU`.padStart(12),
    `${Math.round(median(one => one.memory))} MiB`.padStart(9),
    `${median(one => one.requests)} requests`.padStart(15),
    `${(median(one => one.bytes) / 1e6).toFixed(2)} MB`.padStart(11),
    `${median(one => one.verified)} verified`.padStart(15),
  ]
  console.log(cells.join(''))
}
