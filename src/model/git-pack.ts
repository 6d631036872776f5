import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { gitObjectId } from './git-object.ts'

export interface GitObject {
  readonly type: 'commit' | 'tree' | 'blob' | 'tag'
  readonly bytes: Uint8Array
}

/** Bounds on work: a pack is a stranger's. */
const most = { objects: 200_000, objectBytes: 16 * 1024 * 1024, allBytes: 128 * 1024 * 1024, chain: 64 }

/** What makes a pack unreadable: the sender's doing. */
export class PackFault extends Error {}

/**
 * The objects of a version-2 pack (gitformat-pack) by the ids that we compute of them: whatever the sender calls an
 * object, only its own hash finds it. Deltas against objects outside the pack are left out.
 */
export function readPack(pack: Uint8Array): ReadonlyMap<string, GitObject> {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength)
  if (pack.length < 32 || view.getUint32(0) !== 0x5041434b || view.getUint32(4) !== 2) throw new PackFault('no pack')
  const body = pack.subarray(0, -20)
  const trailer = Buffer.from(pack.subarray(-20)).toString('hex')
  if (createHash('sha1').update(body).digest('hex') !== trailer) throw new PackFault('the pack’s own hash is wrong')
  const count = view.getUint32(8)
  if (count > most.objects) throw new PackFault(`${count} objects`)
  return resolveAll(readEntries(body, count))
}

/** git's id of a commit's root tree, as the commit's own object names it; null where that is not among them. */
export function rootTreeOf(commit: string, objects: ReadonlyMap<string, GitObject>): string | null {
  const object = objects.get(commit)
  if (object?.type !== 'commit') return null
  return /^tree (?<id>[0-9a-f]{40})\n/.exec(Buffer.from(object.bytes).toString('latin1'))?.groups?.['id'] ?? null
}

interface Entry {
  readonly at: number
  readonly type: number
  readonly bytes: Uint8Array
  /** Offset of the base (ofs-delta) or its id (ref-delta). */
  readonly base?: number | string
}

const types = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' } as const
const ofsDelta = 6
const refDelta = 7

function readEntries(body: Uint8Array, count: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = 12
  let left = most.allBytes
  for (let index = 0; index < count; index++) {
    const start = at
    const header = readHeader(body, at)
    at = header.next
    let base: Entry['base']
    if (header.type === ofsDelta) {
      const offset = readOffset(body, at)
      base = start - offset.value
      at = offset.next
    } else if (header.type === refDelta) {
      base = Buffer.from(body.subarray(at, at + 20)).toString('hex')
      at += 20
    }
    const { bytes, used } = inflate(body.subarray(at), header.size)
    at += used
    left -= bytes.length
    if (left < 0) throw new PackFault('the pack unpacks to too much')
    entries.push({ at: start, type: header.type, bytes, ...(base === undefined ? {} : { base }) })
  }
  return entries
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new PackFault('it ends too early')
  return byte
}

/** Type in bits 4 to 6 of the first byte; size in its low four bits, then seven bits a byte. */
function readHeader(body: Uint8Array, from: number): { type: number; size: number; next: number } {
  let at = from
  let byte = byteAt(body, at++)
  const type = (byte >> 4) & 7
  let size = byte & 15
  for (let scale = 16; byte & 0x80; scale *= 128) {
    byte = byteAt(body, at++)
    size += (byte & 0x7f) * scale
    if (size > most.objectBytes) throw new PackFault('an object is too large')
  }
  return { type, size, next: at }
}

function readOffset(body: Uint8Array, from: number): { value: number; next: number } {
  let at = from
  let byte = byteAt(body, at++)
  let value = byte & 0x7f
  while (byte & 0x80) {
    byte = byteAt(body, at++)
    value = (value + 1) * 128 + (byte & 0x7f)
    if (value > Number.MAX_SAFE_INTEGER / 256) throw new PackFault('an offset is too large')
  }
  return { value, next: at }
}

function inflate(input: Uint8Array, size: number): { bytes: Uint8Array; used: number } {
  let result: unknown
  try {
    result = inflateSync(input, { info: true, maxOutputLength: Math.max(size, 1) })
  } catch {
    throw new PackFault('an object does not unpack')
  }
  if (!isInflated(result) || result.buffer.length !== size) throw new PackFault('an object is not as long as it says')
  return { bytes: result.buffer, used: result.engine.bytesWritten }
}

/** What `info: true` makes of the result: how much of the input was used is told by nothing else (nodejs.org, zlib). */
function isInflated(
  value: unknown,
): value is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } {
  if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value)) return false
  const { buffer, engine } = value
  const isEngine = typeof engine === 'object' && engine !== null && 'bytesWritten' in engine
  return buffer instanceof Uint8Array && isEngine && typeof engine.bytesWritten === 'number'
}

function resolveAll(entries: readonly Entry[]): ReadonlyMap<string, GitObject> {
  const byOffset = new Map(entries.map(entry => [entry.at, entry]))
  const found = new Map<string, GitObject>()
  const known = new Map<Entry, GitObject>()
  let left = most.allBytes
  const build = (entry: Entry, depth: number): GitObject | null => {
    const done = known.get(entry)
    if (done) return done
    if (depth > most.chain) throw new PackFault('a chain of deltas is too long')
    const object = isWhole(entry.type) ? { type: types[entry.type], bytes: entry.bytes } : fromBase(entry, depth)
    if (!object) return null
    left -= object.bytes.length
    if (left < 0) throw new PackFault('the pack unpacks to too much')
    known.set(entry, object)
    if (object.type !== 'tag') found.set(gitObjectId(object.type, object.bytes), object)
    return object
  }
  const fromBase = (entry: Entry, depth: number): GitObject | null => {
    const inner = typeof entry.base === 'number' ? byOffset.get(entry.base) : undefined
    const base = typeof entry.base === 'string' ? found.get(entry.base) : inner && build(inner, depth + 1)
    return base ? { type: base.type, bytes: applyDelta(base.bytes, entry.bytes) } : null
  }
  // A delta may name a base by id that stands later in the pack: a second pass finds it.
  for (let pass = 0; pass < 2; pass++) for (const entry of entries) build(entry, 0)
  return found
}

const isWhole = (type: number): type is keyof typeof types => type in types

/** Copies from the base and inserts of its own, after both sizes (gitformat-pack, "Deltified representation"). */
function applyDelta(base: Uint8Array, delta: Uint8Array): Uint8Array {
  const source = readSize(delta, 0)
  const target = readSize(delta, source.next)
  if (source.value !== base.length || target.value > most.objectBytes)
    throw new PackFault('a delta does not fit its base')
  const result = new Uint8Array(target.value)
  let written = 0
  for (let at = target.next; at < delta.length; ) {
    const command = byteAt(delta, at++)
    if (command === 0) throw new PackFault('a delta has no such instruction')
    let piece: Uint8Array
    if (command & 0x80) {
      const copy = readCopy(delta, at, command)
      at = copy.next
      piece = base.subarray(copy.offset, copy.offset + copy.size)
      if (piece.length !== copy.size) throw new PackFault('a delta copies from outside its base')
    } else {
      piece = delta.subarray(at, at + command)
      at += command
    }
    if (written + piece.length > result.length) throw new PackFault('a delta writes too much')
    result.set(piece, written)
    written += piece.length
  }
  if (written !== result.length) throw new PackFault('a delta writes too little')
  return result
}

function readSize(bytes: Uint8Array, from: number): { value: number; next: number } {
  let at = from
  let value = 0
  let byte = 0x80
  for (let scale = 1; byte & 0x80; scale *= 128) {
    byte = byteAt(bytes, at++)
    value += (byte & 0x7f) * scale
    if (value > Number.MAX_SAFE_INTEGER / 256) throw new PackFault('a size is too large')
  }
  return { value, next: at }
}

function readCopy(delta: Uint8Array, from: number, command: number): { offset: number; size: number; next: number } {
  let at = from
  let offset = 0
  let size = 0
  for (let bit = 0; bit < 4; bit++) if (command & (1 << bit)) offset += byteAt(delta, at++) * 256 ** bit
  for (let bit = 0; bit < 3; bit++) if (command & (0x10 << bit)) size += byteAt(delta, at++) * 256 ** bit
  return { offset, size: size === 0 ? 0x10000 : size, next: at }
}
