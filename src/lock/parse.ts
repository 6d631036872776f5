import type { Node } from 'jsonc-parser'
import * as z from 'zod'
import { type Hub, hubs, type LockEntry, type LockedFile } from '../model/index.ts'
import { Fault, type FaultReason, type JsonReader, type Pair, readJsonText } from './read.ts'

export interface Lock {
  readonly kind: 'lock'
  readonly entries: readonly LockEntry[]
}

/** Why a lock cannot be read. It is read whole or not at all: half a lock would expect half of what it should. */
export interface LockFault {
  readonly kind: 'fault'
  readonly reason: FaultReason | 'unavailable'
  readonly line: number
  readonly detail: string
}

const most = { characters: 20 * 1024 * 1024, entries: 10_000, files: 200_000 }

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const text = z.string().max(500)

const publisher = z.strictObject({ name: text, id: text.exactOptional() })
const repository = z.strictObject({ id: text.exactOptional(), createdAt: z.iso.datetime().exactOptional() })
/** A name of who signed may be a long address. */
const name = z.string().max(2000)
const signer = z.union([
  z.strictObject({ identity: name, issuer: name }),
  z.strictObject({ key: sha256 }),
  z.strictObject({ identity: name.exactOptional(), certificate: sha256 }),
])
const lineage = z.record(text, z.strictObject({ relation: text.exactOptional() }))
const entryShape = z.strictObject({
  commit: commit.exactOptional(),
  tree: commit.exactOptional(),
  digest: digest.exactOptional(),
  publisher: publisher.exactOptional(),
  repository: repository.exactOptional(),
  licence: z.array(text).min(1).exactOptional(),
  signer: signer.exactOptional(),
  chatTemplate: digest.exactOptional(),
  lineage: lineage.transform(said => new Map(Object.entries(said))).exactOptional(),
})
const bytes = z.int().nonnegative()
const fileShape = z.union([z.strictObject({ bytes, sha256 }), z.strictObject({ bytes, git: commit })])

/** Reads `models.lock.json`: strict JSON, no key twice, every value of its exact shape. */
export function parseLock(json: string): Lock | LockFault {
  try {
    if (json.length > most.characters) throw new Fault('too-large', 1, `more than ${most.characters} characters`)
    return readLock(readJsonText(json))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { kind: 'fault', reason: error.reason, line: error.line, detail: error.message }
  }
}

function readLock(reader: JsonReader): Lock {
  const fields = reader.fields(reader.root)
  const models = fields.get('models')
  const other = [...fields.keys()].find(key => !['$schema', 'version', 'models'].includes(key))
  if (other !== undefined) throw new Fault('unexpected-shape', 1, `there is no field ${other}`)
  if (fields.get('version')?.value !== 1) throw new Fault('unexpected-shape', 1, 'version is not 1')
  if (!models) throw new Fault('unexpected-shape', 1, 'models is missing')
  const entries = reader.pairs(models).map(pair => readEntry(pair, reader))
  const files = entries.reduce((sum, entry) => sum + entry.files.size, 0)
  if (entries.length > most.entries || files > most.files) throw new Fault('too-large', 1, 'too many entries or files')
  return { kind: 'lock', entries }
}

function readEntry({ key, value, line }: Pair, reader: JsonReader): LockEntry {
  const subject = parseKey(key)
  if (!subject) throw new Fault('key-invalid', line, `${key} names no hub that can be locked`)
  const fields = reader.fields(value)
  const others = [...fields].filter(([name]) => name !== 'files').map(([name, node]) => [name, reader.plain(node)])
  const parsed = entryShape.safeParse(Object.fromEntries(others))
  if (!parsed.success) throw new Fault('unexpected-shape', line, explain(parsed.error))
  const files = readFiles(fields.get('files'), reader)
  if (parsed.data.commit === undefined && parsed.data.digest === undefined && files.size === 0) {
    throw new Fault('unexpected-shape', line, `${key} locks neither a commit, nor a digest, nor files`)
  }
  return { key, line, ...subject, ...parsed.data, files }
}

function readFiles(node: Node | undefined, reader: JsonReader): ReadonlyMap<string, LockedFile> {
  if (!node) return new Map()
  return new Map(
    reader.pairs(node).map(({ key, value, line }) => {
      const parsed = fileShape.safeParse(reader.plain(value))
      if (!parsed.success) throw new Fault('unexpected-shape', line, 'a file is { "sha256" or "git", "bytes" }')
      return [key, parsed.data]
    }),
  )
}

/** `hub:id@revision` or `hub:id`. Addresses hold `@` and have no revision. */
export function parseKey(key: string): Pick<LockEntry, 'hub' | 'id' | 'revision'> | null {
  const { name, rest } = /^(?<name>[a-z-]+):(?<rest>.+)$/s.exec(key)?.groups ?? {}
  const hub = hubs.find((one): one is Hub => one === name)
  if (hub === undefined || rest === undefined || hub === 'npm') return null
  const at = hub === 'url' || hub === 'local-weight-file' ? -1 : rest.indexOf('@')
  if (at === 0 || at === rest.length - 1) return null
  return at === -1 ? { hub, id: rest, revision: null } : { hub, id: rest.slice(0, at), revision: rest.slice(at + 1) }
}

function explain(error: z.ZodError): string {
  return error.issues.map(issue => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ')
}
