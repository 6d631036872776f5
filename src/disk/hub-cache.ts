import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isCommitId, isSafeName } from '../model/index.ts'

export type Snapshot =
  | { readonly kind: 'snapshot'; readonly path: string; readonly commit: string; readonly others: number }
  | { readonly kind: 'absent' }
  /** The cache's note of what the revision means is no commit id. */
  | { readonly kind: 'unreadable' }

export interface Wanted {
  readonly id: string
  /** As the code writes it; null = the default branch. */
  readonly revision: string | null
  /** The commit that the lock says; taken where the cache has no note of the revision. */
  readonly commit?: string
}

/**
 * The snapshot in a Hugging Face cache that a loader would take for this reference: what `refs/<revision>` says, or the
 * commit itself (huggingface_hub, "Understand caching"). `cache` is the folder that has `models--org--name` folders.
 */
export function findSnapshot(cache: string, { id, revision, commit }: Wanted): Snapshot {
  const name = `models--${id.replaceAll('/', '--')}`
  const written = revision ?? 'main'
  if (!isSafeName(name) || name.includes('..') || !isSafeName(written)) return { kind: 'absent' }
  const repository = join(cache, name)
  const noted = isCommitId(written) ? written : readReference(join(repository, 'refs', written))
  if (noted !== null && !isCommitId(noted)) return { kind: 'unreadable' }
  const meant = noted ?? commit
  if (meant === undefined) return { kind: 'absent' }
  const path = join(repository, 'snapshots', meant)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { kind: 'absent' }
  return { kind: 'snapshot', path, commit: meant, others: readdirSync(join(repository, 'snapshots')).length - 1 }
}

/** Null where there is no such note. A commit id is all that it may hold, so no more is read than that. */
function readReference(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  return found.size > 100 ? '' : readFileSync(path, 'utf8').trim()
}
