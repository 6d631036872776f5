export interface HashJob {
  readonly path: string
  /** As the walk saw it; a file that is of another size when it is read has been changed under our hands. */
  readonly bytes: number
  /** As git names a blob of this content, by this hash; otherwise the bytes alone, by the algorithm asked for. */
  readonly git?: 'sha1' | 'sha256'
}

export interface HashResult {
  /** Lower-case hex, or null with the reason why there is none. */
  readonly hex: string | null
  readonly error: string | null
}

export interface HashWay {
  /** OpenSSL's name. */
  readonly algorithm: string
  /** Read the next part while this one is hashed: pays where a core has nothing else to do. */
  readonly overlap: boolean
  readonly readParts: typeof readParts
  /** Counts bytes as they are read. */
  readonly done: (bytes: number) => void
}

/**
 * Hashes one file while reading it. Self-contained, like `readParts`: a worker is given their text and nothing else, so
 * they reach Node's modules by name. Links and anything but a plain file are refused at the moment of opening, not only
 * when walking.
 */
export async function hashFile(job: HashJob, way: HashWay): Promise<HashResult> {
  const fs = process.getBuiltinModule('node:fs')
  const { createHash } = process.getBuiltinModule('node:crypto')
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants
  const changed = { hex: null, error: 'changed while reading' }
  let file: number | null = null
  try {
    file = fs.openSync(job.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const before = fs.fstatSync(file, { bigint: true })
    if (!before.isFile() || before.size !== BigInt(job.bytes)) return changed
    const hash = createHash(job.git ?? way.algorithm)
    if (job.git) hash.update(`blob ${job.bytes}\0`)
    await way.readParts(file, way.overlap, part => {
      hash.update(part)
      way.done(part.length)
    })
    const after = fs.fstatSync(file, { bigint: true })
    const isSame = after.size === before.size && after.mtimeNs === before.mtimeNs
    return isSame ? { hex: hash.digest('hex'), error: null } : changed
  } catch (error) {
    return { hex: null, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  } finally {
    if (file !== null) fs.closeSync(file)
  }
}

/** Hands every part of the file to `take`, in order, with one buffer, or with two that take turns. */
export async function readParts(file: number, overlap: boolean, take: (part: Buffer) => void): Promise<void> {
  const fs = process.getBuiltinModule('node:fs')
  if (!overlap) {
    // Fits a core's second-level cache together with the hash's state; larger ones measured a third slower.
    const buffer = Buffer.allocUnsafeSlow(256 * 1024)
    for (let bytes = fs.readSync(file, buffer); bytes > 0; bytes = fs.readSync(file, buffer)) {
      take(bytes === buffer.length ? buffer : buffer.subarray(0, bytes))
    }
    return
  }
  const size = 1024 * 1024
  const read = (into: Buffer) =>
    new Promise<number>((resolve, reject) => {
      fs.read(file, into, 0, size, null, (error, bytes) => (error ? reject(error) : resolve(bytes)))
    })
  let [now, next] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)]
  for (let bytes = await read(now); bytes > 0; [now, next] = [next, now]) {
    const following = read(next)
    take(bytes === size ? now : now.subarray(0, bytes))
    bytes = await following
  }
}
