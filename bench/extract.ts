import { execFileSync, fork } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { findReferences } from '../src/entry/references.ts'
import { hostile } from './extract/hostile.ts'

const project = join(import.meta.dirname, '..')
const told = z.object({ seconds: z.number(), cpu: z.number(), memory: z.number(), verified: z.number() })

/**
 * `weighmaster list` over a tree of `--files` files (default 10,000): the labelled corpus and this project's own sources and
 * documents, over and over; beside it `grep -rE` for the best-known loaders, the floor of what reading costs. In turns,
 * `--rounds` times (default 3), medians. Then each hostile file alone.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { files: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } } as const
  const { values } = parseArgs({ args: [...argv], options })
  const { model = 'unknown' } = cpus()[0] ?? {}
  console.log(`${model}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
  const folder = mkdtempSync(join(tmpdir(), 'weighmaster-bench-'))
  try {
    const tree = plant(folder, Number(values.files))
    console.log(`\n${tree.files} files, ${(tree.bytes / 1e6).toFixed(1)} MB: ${tree.kinds}`)
    const [ours, greps]: [z.infer<typeof told>[], number[]] = [[], []]
    for (let round = 0; round < Number(values.rounds); round++) {
      greps.push(grep(folder))
      ours.push(await list(folder))
    }
    row('grep -rE', median(greps), tree)
    row('weighmaster list', median(ours.map(one => one.seconds)), tree)
    const [cpu, memory] = [median(ours.map(one => one.cpu)), median(ours.map(one => one.memory))]
    console.log(`  ${cpu.toFixed(1)} s CPU, at most ${Math.round(memory)} MiB, ${ours[0]?.verified ?? 0} references`)
    console.log('\nHostile files')
    for (const [name, make] of Object.entries(hostile)) alone(name, make())
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Tree {
  readonly files: number
  readonly bytes: number
  readonly kinds: string
}

function plant(folder: string, count: number): Tree {
  const sources = ['__tests__/extract/weights/corpus', 'src', '__tests__', 'docs', 'tools', 'examples'].flatMap(filesIn)
  const kinds = new Map<string, number>()
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const source = sources[index % sources.length] ?? ''
    const target = join(folder, `copy-${Math.floor(index / sources.length)}`, source)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(project, source), target)
    bytes += statSync(target).size
    const kind = extname(source) || 'without'
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const most = [...kinds].toSorted(([, a], [, b]) => b - a).slice(0, 8)
  return { files: count, bytes, kinds: most.map(([kind, files]) => `${files} ${kind}`).join(', ') }
}

/** What is longer than a person writes (recorded worlds) is left out. */
function filesIn(top: string): readonly string[] {
  const entries = readdirSync(join(project, top), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return files.filter(file => statSync(file).size < 200_000).map(file => file.slice(project.length + 1))
}

const words =
  'from_pretrained|hf_hub_download|snapshot_download|huggingface\\.co|SentenceTransformer|ollama|model_name_or_path|base_model|modelscope|vllm|\\.safetensors|\\.gguf'

function grep(folder: string): number {
  const start = performance.now()
  execFileSync('grep', ['-rEc', words, folder], { maxBuffer: 1e9 })
  return (performance.now() - start) / 1000
}

function list(folder: string): Promise<z.infer<typeof told>> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'extract', 'list.ts'))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`ended with ${code} before it told anything`)))
    child.on('message', message => {
      if (message === 'ready') child.send({ folder })
      else resolve(told.parse(message))
    })
  })
}

function row(name: string, seconds: number, { files, bytes }: Tree): void {
  const speeds =
    `${Math.round(files / seconds)} files/s`.padStart(16) + `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`.padStart(14)
  console.log(`${name.padEnd(20)}${seconds.toFixed(2).padStart(7)} s${speeds}`)
}

function alone(name: string, content: string): void {
  const start = performance.now()
  const { references, gaps } = findReferences([{ path: name, content }])
  const seconds = (performance.now() - start) / 1000
  const size = `${(content.length / 1e6).toFixed(2)} MB`.padStart(9)
  const said = `${references.length} references${gaps[0] ? `, ${gaps[0].class}: ${gaps[0].reason}` : ''}`
  console.log(`${name.padEnd(20)}${size}${seconds.toFixed(2).padStart(8)} s   ${said}`)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
