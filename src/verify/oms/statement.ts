import { createHash } from 'node:crypto'
import { isSafeName, modelSigning } from '../../model/index.ts'
import { isObject, type JsonObject, parseJson } from './json.ts'
import { Refusal } from './reason.ts'
import type { Encoding } from './signature.ts'

export type HashType = 'sha256' | 'blake2b'

/** Hex length by hash. blake2b is BLAKE2b-512, as Python's hashlib has it by default. */
const hexLengths: Readonly<Record<HashType, number>> = { sha256: 64, blake2b: 128 }

interface Resource {
  readonly name: string
  readonly hex: string
}

/** What was signed: spec 5.2, read only after the signature was verified. */
export interface Manifest {
  readonly format: 'v1.0' | 'v0.2'
  /** Informational; binds nothing. Untrusted text. */
  readonly model: string
  readonly hash: HashType
  readonly allowSymlinks: boolean
  /** Paths the signer left out, relative to the root; only those that stay inside the model. */
  readonly ignorePaths: readonly string[]
  readonly rootDigest: string | null
  /** In the order they are listed, which the root digest depends on. Names are distinct. */
  readonly resources: readonly Resource[]
  /** Spec 5.2.1 asks for code-point order; the Python implementation sorts by components. Nothing depends on it. */
  readonly sorted: boolean
}

/** Spec 8.3. `encoding` tells how the payload was signed: 0.2.0's encoding carries 0.2.0's statement and no other. */
export function parseStatement(payload: Buffer, encoding: Encoding): Manifest {
  const statement = parseJson(utf8(payload), 'statement-json')
  if (!isObject(statement)) throw new Refusal('statement-json', 'not an object')
  if (statement['_type'] !== modelSigning.statementType) throw new Refusal('statement-type', quote(statement['_type']))
  const type = statement['predicateType']
  if (type === modelSigning.legacyPredicateType) {
    if (encoding !== 'legacy') throw new Refusal('legacy-not-allowed', 'predicateType')
    return parseLegacy(statement)
  }
  if (type !== modelSigning.predicateType) {
    const other = typeof type === 'string' && type.startsWith('https://model_signing/signature/')
    throw new Refusal(other ? 'predicate-version' : 'predicate-type', quote(type))
  }
  if (encoding !== 'dsse') throw new Refusal('signature-invalid', 'a v1.0 statement under the encoding of 0.2.0')
  return parseCurrent(statement)
}

/** What an unverified statement calls itself; null where it says nothing that can be read. Untrusted text. */
export function predicateTypeOf(payload: Buffer): string | null {
  try {
    const statement = parseJson(utf8(payload), 'statement-json')
    const type = isObject(statement) ? statement['predicateType'] : null
    return typeof type === 'string' ? type.slice(0, 128) : null
  } catch {
    return null
  }
}

function parseCurrent(statement: JsonObject): Manifest {
  const subject = onlySubject(statement)
  const predicate = member(statement, 'predicate')
  const serialization = member(predicate, 'serialization')
  const hash = parseSerialization(serialization)
  const list = predicate['resources']
  if (!Array.isArray(list)) throw new Refusal('statement-shape', 'predicate.resources')
  const resources = list.map((one: unknown, index) => {
    if (!isObject(one)) throw new Refusal('statement-shape', `predicate.resources[${index}]`)
    if (one['algorithm'] !== hash) throw new Refusal('statement-shape', `predicate.resources[${index}].algorithm`)
    return resource(one['name'], one['digest'], hash)
  })
  refuseUnusable(resources)
  const rootDigest = member(subject, 'digest')['sha256']
  if (rootDigest !== rootOf(resources)) throw new Refusal('root-digest', quote(rootDigest))
  return {
    format: 'v1.0',
    model: String(subject['name']),
    hash,
    allowSymlinks: serialization['allow_symlinks'] === true,
    ignorePaths: parseIgnorePaths(serialization['ignore_paths'] ?? []),
    rootDigest,
    resources,
    sorted: isSorted(resources),
  }
}

/** Spec 5.2.2. Shards and BLAKE3 are not read: a bundle that uses them is refused, never passed. */
function parseSerialization(serialization: JsonObject): HashType {
  const { method, hash_type: hash, allow_symlinks: links, shard_size: size } = serialization
  if (method === 'shards') throw new Refusal('unsupported-serialization', 'shards')
  if (method !== 'files') throw new Refusal('unsupported-serialization', quote(method))
  if (hash !== 'sha256' && hash !== 'blake2b') throw new Refusal('unsupported-hash', quote(hash))
  if (typeof links !== 'boolean') throw new Refusal('statement-shape', 'serialization.allow_symlinks')
  if (size !== undefined) throw new Refusal('statement-shape', 'serialization.shard_size belongs to shards')
  return hash
}

/** Release 0.2.0: the files are the subjects, and there is no root digest. */
function parseLegacy(statement: JsonObject): Manifest {
  const subjects = statement['subject']
  if (!Array.isArray(subjects)) throw new Refusal('statement-shape', 'subject')
  const resources = subjects.map((one: unknown) => {
    if (!isObject(one)) throw new Refusal('statement-shape', 'subject')
    return resource(one['name'], member(one, 'digest')['sha256'], 'sha256')
  })
  refuseUnusable(resources)
  return {
    format: 'v0.2',
    model: '',
    hash: 'sha256',
    allowSymlinks: false,
    ignorePaths: [],
    rootDigest: null,
    resources,
    sorted: isSorted(resources),
  }
}

function onlySubject(statement: JsonObject): JsonObject {
  const subjects = statement['subject']
  if (!Array.isArray(subjects) || subjects.length !== 1) throw new Refusal('subject-count', 'subject')
  const only: unknown = subjects[0]
  if (!isObject(only) || typeof only['name'] !== 'string' || only['name'] === '') {
    throw new Refusal('statement-shape', 'subject[0].name')
  }
  return only
}

function resource(name: unknown, digest: unknown, hash: HashType): Resource {
  if (typeof name !== 'string') throw new Refusal('statement-shape', 'the name of a resource')
  if (typeof digest !== 'string' || digest.length !== hexLengths[hash] || !/^[0-9a-f]+$/.test(digest)) {
    throw new Refusal('bad-digest', name)
  }
  return { name, hex: digest }
}

function refuseUnusable(resources: readonly Resource[]): void {
  if (resources.length === 0) throw new Refusal('resources-empty')
  const seen = new Set<string>()
  for (const { name } of resources) {
    // "." is how the Python implementation names the only file of a model that is a file.
    if (!isSafeName(name) && !(name === '.' && resources.length === 1)) throw new Refusal('bad-name', name)
    if (seen.has(name)) throw new Refusal('duplicate-name', name)
    seen.add(name)
  }
}

/** Spec 6.5.1: SHA-256 over the raw digests in listed order; names are not in it. */
function rootOf(resources: readonly Resource[]): string {
  const root = createHash('sha256')
  for (const { hex } of resources) root.update(hex, 'hex')
  return root.digest('hex')
}

/** Entries that point outside the model are dropped: one known signer writes paths relative to its own directory. */
function parseIgnorePaths(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Refusal('statement-shape', 'serialization.ignore_paths')
  return value.flatMap((one: unknown) => {
    if (typeof one !== 'string') throw new Refusal('statement-shape', 'serialization.ignore_paths')
    const path = one.replace(/\/+$/, '')
    return isSafeName(path) ? [path] : []
  })
}

function isSorted(resources: readonly Resource[]): boolean {
  return resources.every(({ name }, index) => {
    const before = resources[index - 1]
    return before === undefined || Buffer.compare(Buffer.from(before.name), Buffer.from(name)) < 0
  })
}

function member(parent: JsonObject, name: string): JsonObject {
  const value = parent[name]
  if (!isObject(value)) throw new Refusal('statement-shape', name)
  return value
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal('statement-json', 'not UTF-8')
  }
}

const quote = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 128)
