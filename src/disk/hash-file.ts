export interface HashJob {
  readonly path: string
  /** As the walk saw it; a file that is of another size when it is read has been changed under our hands. */
  readonly bytes: number
}

export interface HashResult {
  /** Lower-case hex, or null with the reason why there is none. */
  readonly hex: string | null
  readonly error: string | null
}

/** Fits a core's second-level cache together with the hash's state; larger ones measured a third slower. */
export const bufferBytes = 256 * 1024

/**
 * Hashes one file while reading it. Self-contained: a worker is given its text and nothing else, so it reaches Node's
 * modules by name. Links and anything but a plain file are refused at the moment of opening, not only when walking.
 * `algorithm` is OpenSSL's name; `done` counts bytes as they are read.
 */
export function hashFile(job: HashJob, algorithm: string, buffer: Buffer, done: (bytes: number) => void): HashResult {
  const fs = process.getBuiltinModule('node:fs')
  const { createHash } = process.getBuiltinModule('node:crypto')
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants
  let file: number | null = null
  try {
    file = fs.openSync(job.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const before = fs.fstatSync(file, { bigint: true })
    if (!before.isFile() || before.size !== BigInt(job.bytes)) return { hex: null, error: 'changed while reading' }
    const hash = createHash(algorithm)
    for (let read = fs.readSync(file, buffer); read > 0; read = fs.readSync(file, buffer)) {
      hash.update(read === buffer.length ? buffer : buffer.subarray(0, read))
      done(read)
    }
    const after = fs.fstatSync(file, { bigint: true })
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs)
      return { hex: null, error: 'changed while reading' }
    return { hex: hash.digest('hex'), error: null }
  } catch (error) {
    return { hex: null, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  } finally {
    if (file !== null) fs.closeSync(file)
  }
}
