import { findSnapshot, observeModel, walkModel } from '../disk/index.ts'
import { type CopyOptions, type CopyVerdict, judgeCopy, narrowTo, uncompared, wishOf } from '../lock/index.ts'
import type { LockEntry } from '../model/index.ts'

export interface CopyVerification extends CopyOptions {
  readonly workers?: number
  /** Bytes hashed, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** What git and huggingface_hub keep of their own beside a model. No loader looks there. */
const ofTools: ReadonlySet<string> = new Set(['.git', '.cache/huggingface'])

/**
 * Holds a copy of a model on disk (a directory, a snapshot in a Hugging Face cache, or one file of it) against the entry
 * that locks it; every locked file is hashed. Throws `UsageError` where there is nothing at `path`.
 */
export async function verifyCopy(
  entry: LockEntry,
  path: string,
  verification: CopyVerification = {},
): Promise<CopyVerdict> {
  const model = walkModel(path, directory => ofTools.has(directory))
  const [first] = model.files
  const meant = model.singleFile && first ? narrowTo(entry, first[0], first[1].bytes ?? 0) : entry
  const wants = (name: string) => {
    const locked = meant.files.get(name)
    return locked !== undefined && locked.bytes === model.files.get(name)?.bytes && wishOf(locked)
  }
  const { files, unread } = await observeModel(model, wants, { ...verification, algorithm: 'sha256' })
  const verdict = judgeCopy(meant, files, verification)
  const why = new Map(unread.map(({ name, error }) => [name, error]))
  return { ...verdict, unread: verdict.unread.map(one => ({ ...one, why: why.get(one.path) ?? one.why })) }
}

export interface CachedVerdict extends CopyVerdict {
  /** The snapshot that was compared. */
  readonly path?: string
  /** Snapshots of the same model beside it, which other revisions would load and nobody looked at. */
  readonly others?: number
}

/**
 * The same for the snapshot that a loader would take from a Hugging Face cache (the folder that has `models--…` folders).
 */
export async function verifyCached(
  entry: LockEntry,
  cache: string,
  verification: CopyVerification = {},
): Promise<CachedVerdict> {
  if (entry.hub !== 'huggingface') return uncompared(entry.key, 'not-in-the-cache')
  const found = findSnapshot(cache, entry)
  if (found.kind === 'absent') return uncompared(entry.key, 'not-in-the-cache')
  if (found.kind === 'unreadable') return uncompared(entry.key, 'reference-unreadable')
  const verdict = await verifyCopy(entry, found.path, verification)
  return { ...verdict, path: found.path, others: found.others }
}
