import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CachedVerdict, verifyCached, verifyCopy } from '../entry/verify-copy.ts'
import { type StoredVerification, verifyStored } from '../entry/verify-stored.ts'
import { parseLock } from '../lock/index.ts'
import { type LockEntry, modelsLockPath } from '../model/index.ts'
import { commandLine, usage } from './command-line.ts'
import { hashProgress } from './progress.ts'
import type { VerifyIo } from './verify.ts'
import { lockedAsJson, lockedAsText } from './verify-lock-output.ts'

const flags = {
  lock: { type: 'boolean' },
  cache: { type: 'string' },
  ollama: { type: 'string' },
  entry: { type: 'string', multiple: true },
  'ignore-missing-files': { type: 'boolean', default: false },
  'weights-only': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const

/** `weighmaster verify --lock`: copies on disk against `models.lock.json`. Resolves to the exit code. */
export async function runLocked(argv: readonly string[], io: VerifyIo): Promise<number> {
  const { values, positionals } = commandLine('verify', argv, flags, 2)
  const { lock, path } = placesOf(positionals)
  if (!['text', 'json'].includes(values.format)) throw usage('verify', `--format is text or json, not ${values.format}`)
  if (path !== undefined && (values.cache ?? values.ollama) !== undefined)
    throw usage('verify', 'A PATH, or --cache and --ollama, not both')
  const all = await entriesIn(resolve(io.cwd, lock), lock)
  const options = {
    ignoreMissing: values['ignore-missing-files'],
    weightsOnly: values['weights-only'],
    ...(io.isTTY.stderr ? { onProgress: hashProgress(io) } : {}),
    ...(io.signal ? { signal: io.signal } : {}),
  }
  const asked = chosen(all, values.entry)
  const places = placesFor(values, io)
  const verdicts =
    path === undefined
      ? await findAll(asked, places, options)
      : [await verifyCopy(theOnly(asked, path), resolve(io.cwd, path), options)]
  const place = path ?? Object.values(places).join(', ')
  const looked = new Set(verdicts.map(({ key }) => key))
  const notLooked = all.map(({ key }) => key).filter(key => !looked.has(key))
  const shown = { lock, place, verdicts, notLooked, ignoreMissing: options.ignoreMissing }
  io.stdout(values.format === 'json' ? lockedAsJson(shown) : lockedAsText(shown))
  return verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'verified') ? 0 : 1
}

/** The lock is the one that is called like JSON; a model's directory is not. */
function placesOf(positionals: readonly string[]): { readonly lock: string; readonly path: string | undefined } {
  const locks = positionals.filter(one => one.endsWith('.json'))
  const paths = positionals.filter(one => !one.endsWith('.json'))
  if (locks.length > 1 || paths.length > 1) throw usage('verify', 'One lock and one PATH at most')
  return { lock: locks[0] ?? modelsLockPath, path: paths[0] }
}

async function entriesIn(file: string, shown: string): Promise<readonly LockEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error ? error.code : error
    throw usage('verify', `${shown} cannot be read (${why})`)
  })
  const parsed = parseLock(text)
  if (parsed.kind === 'fault') throw usage('verify', `${shown}:${parsed.line}: ${parsed.detail}`)
  return parsed.entries
}

function chosen(all: readonly LockEntry[], keys: readonly string[] | undefined): readonly LockEntry[] {
  if (keys === undefined) return all
  const unknown = keys.find(key => !all.some(entry => entry.key === key))
  if (unknown !== undefined) throw usage('verify', `The lock has no entry ${JSON.stringify(unknown)}`)
  return all.filter(({ key }) => keys.includes(key))
}

function theOnly(entries: readonly LockEntry[], path: string): LockEntry {
  const [only] = entries
  if (only && entries.length === 1) return only
  throw usage('verify', `--entry KEY is missing: the lock has ${entries.length} entries, and ${path} is a copy of one`)
}

interface Places {
  /** A Hugging Face cache. */
  readonly cache?: string
  /** Ollama's store. */
  readonly ollama?: string
}

/** What is named; where nothing is, where the tools keep their copies. */
function placesFor({ cache, ollama }: Places, { cwd, env = {} }: VerifyIo): Places {
  if (cache === undefined && ollama === undefined) {
    const store = storeOf(env)
    return { cache: cacheOf(env), ...(existsSync(store) ? { ollama: store } : {}) }
  }
  return {
    ...(cache === undefined ? {} : { cache: resolve(cwd, cache) }),
    ...(ollama === undefined ? {} : { ollama: resolve(cwd, ollama) }),
  }
}

/** One after the other: each hashes on every core. */
async function findAll(entries: readonly LockEntry[], places: Places, options: StoredVerification) {
  const verdicts: CachedVerdict[] = []
  for (const entry of entries) verdicts.push(...(await findCopies(entry, places, options)))
  return verdicts
}

/** Entries of other hubs are in none of these places; they are named as not looked at. */
async function findCopies(
  entry: LockEntry,
  { cache, ollama }: Places,
  options: StoredVerification,
): Promise<readonly CachedVerdict[]> {
  const isHuggingFace = entry.hub === 'huggingface'
  const stored = ollama !== undefined && (isHuggingFace || entry.hub === 'ollama')
  const copies = [
    ...(isHuggingFace && cache !== undefined ? [await verifyCached(entry, cache, options)] : []),
    ...(stored ? await verifyStored(entry, ollama, options) : []),
  ]
  // One place that has it is enough; none is told once.
  const there = copies.filter(({ outcome }) => outcome !== 'absent')
  return there.length > 0 ? there : copies.slice(0, 1)
}

type Env = Readonly<Record<string, string | undefined>>
const homeOf = (env: Env) => env['HOME'] ?? homedir()

/** Where huggingface_hub keeps its cache (its "Environment variables"). */
function cacheOf(env: Env): string {
  const home = env['HF_HOME'] ?? join(env['XDG_CACHE_HOME'] ?? join(homeOf(env), '.cache'), 'huggingface')
  return env['HF_HUB_CACHE'] ?? env['HUGGINGFACE_HUB_CACHE'] ?? join(home, 'hub')
}

/** Where Ollama keeps its models (its FAQ, "Where are models stored?"). */
const storeOf = (env: Env) => env['OLLAMA_MODELS'] ?? join(homeOf(env), '.ollama', 'models')
