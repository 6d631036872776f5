import {
  type Evidence,
  type ListedFile,
  type LockEntry,
  type LockedFile,
  lockKey,
  type Reference,
  type Resolution,
} from '../model/index.ts'
import { recordedOf } from './recorded.ts'

/**
 * The entry that records what a reference means today; null where the hub did not say enough to find it again. `line` is
 * 0: it stands in no file yet. `evidence` is what was proved of it: who signed.
 */
export function lockEntryOf(
  reference: Reference,
  resolution: Resolution,
  evidence: readonly Evidence[] = [],
): LockEntry | null {
  const key = lockKey(reference)
  if (key === null || reference.id === null || resolution.kind !== 'resolved') return null
  const { publisher, digest, files, model } = resolution.artifact
  const listed = new Map((files ?? []).flatMap(lockedFile))
  // Where a hub has no list of files (a git repository), its commit is the whole; elsewhere a list that is missing is a fault.
  const isWhole = model?.commit !== undefined && model.paths === undefined
  if (files === undefined && digest === undefined && !isWhole) return null
  if (files !== undefined && listed.size !== files.length) return null // A digest is masked or malformed.
  return {
    key,
    line: 0,
    hub: reference.hub,
    id: reference.id,
    revision: reference.revision,
    ...(model?.commit === undefined ? {} : { commit: model.commit }),
    ...(digest ? { digest: `${digest.algorithm}:${digest.hex}` } : {}),
    publisher: { name: publisher.name, ...(publisher.ownerId === undefined ? {} : { id: publisher.ownerId }) },
    ...(model?.repositoryId === undefined && model?.createdAt === undefined
      ? {}
      : { repository: repositoryOf(model.repositoryId, model.createdAt) }),
    ...recordedOf(resolution.artifact, evidence),
    files: listed,
  }
}

function repositoryOf(id: string | undefined, createdAt: string | undefined): NonNullable<LockEntry['repository']> {
  return { ...(id === undefined ? {} : { id }), ...(createdAt === undefined ? {} : { createdAt }) }
}

function lockedFile({ path, bytes, listed, observed, gitOid }: ListedFile): readonly (readonly [string, LockedFile])[] {
  if (listed) return [[path, { sha256: listed.hex, bytes }]]
  // git's id is what the hub lists of a small file, so that is what can be compared later without fetching it.
  if (gitOid !== undefined) return [[path, { git: gitOid, bytes }]]
  return observed ? [[path, { sha256: observed.hex, bytes }]] : []
}

/** The entries of a lock with others laid over them; with `only`, those of no other keys stay. */
export function mergeEntries(
  locked: readonly LockEntry[],
  fresh: readonly LockEntry[],
  only?: ReadonlySet<string>,
): readonly LockEntry[] {
  const all = new Map([...locked, ...fresh].map(entry => [entry.key, entry]))
  return [...all.values()].filter(({ key }) => only?.has(key) ?? true)
}
