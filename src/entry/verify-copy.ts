import { findSnapshot, observeModel, readHead, type WalkedModel, walkModel } from '../disk/index.ts'
import { type CopyOptions, type CopyVerdict, judgeCopy, narrowTo, uncompared, wishOf } from '../lock/index.ts'
import { examineGguf, isGguf } from '../model/gguf.ts'
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
  return judgeWalked(meant, model, verification)
}

/** The same of files that were found already. */
export async function judgeWalked(
  entry: LockEntry,
  model: WalkedModel,
  verification: CopyVerification,
): Promise<CopyVerdict> {
  const wants = (name: string) => {
    const locked = entry.files.get(name)
    return locked !== undefined && locked.bytes === model.files.get(name)?.bytes && wishOf(locked)
  }
  const { files, unread } = await observeModel(model, wants, { ...verification, algorithm: 'sha256' })
  const verdict = judgeCopy(entry, files, verification)
  const why = new Map(unread.map(({ name, error }) => [name, error]))
  const told = { ...verdict, unread: verdict.unread.map(one => ({ ...one, why: why.get(one.path) ?? one.why })) }
  return withHeaders(told, model)
}

/** Headers of GGUF files are as long as their vocabulary. Bytes. */
const longestHeader = 24 * 1024 * 1024

/** The locked bytes can be bad ones: a GGUF file that reaches beyond its own end is refused although it is the locked one. */
function withHeaders(verdict: CopyVerdict, { files }: WalkedModel): CopyVerdict {
  const headers = verdict.matched.flatMap(({ path }) => {
    const at = files.get(path)?.path
    const start = at === undefined ? null : readHead(at, 4)
    const read = at !== undefined && start && isGguf(start.head) ? readHead(at, longestHeader) : null
    const header = read && examineGguf(read.head, read.bytes)
    return header && header.kind !== 'sound' ? [{ path, verdict: header }] : []
  })
  if (headers.length === 0) return verdict
  const isFlawed = verdict.outcome === 'verified' && headers.some(one => one.verdict.kind === 'flawed')
  return { ...verdict, headers, ...(isFlawed ? { outcome: 'refuted', reason: 'contradictory-file' } : {}) }
}

export interface CachedVerdict extends CopyVerdict {
  /** The snapshot, or the manifest in a store, that was compared. */
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
