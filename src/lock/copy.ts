import type { GgufVerdict } from '../model/gguf.ts'
import {
  type Digest,
  isLoadable,
  type LockEntry,
  type LockedFile,
  type ModelFile,
  type Outcome,
} from '../model/index.ts'

/** Why a copy of a model is, or is not, what its entry locks. */
export const copyReasons = {
  matches: 'every file that the lock lists is the locked one',
  'changed-file': 'a file is not the locked one',
  'extra-file': 'there is a file that a loader may use and the lock does not list',
  'missing-file': 'a file that the lock lists is not there',
  'unreadable-file': 'a file could not be read to the end',
  'nothing-compared': 'none of the files that the lock lists is there',
  'no-files-locked': 'the lock lists no files of it that could be compared',
  'not-in-the-cache': 'the cache has no snapshot of it',
  'reference-unreadable': 'what the cache notes of its revision is no commit',
  'not-in-the-store': 'the store has no model of that name',
  'manifest-unreadable': 'the store’s own list of its layers cannot be read',
  'layers-not-locked': 'its weights are the locked ones, and nothing locks the template and parameters beside them',
  'contradictory-file': 'a GGUF file contradicts itself: loaders that believe it read beyond its end',
} as const
export type CopyReason = keyof typeof copyReasons

/** What of an entry was found in a copy. Names are relative to the copy, and untrusted text. */
export interface CopyVerdict {
  readonly key: string
  readonly outcome: Outcome
  readonly reason: CopyReason
  readonly matched: readonly { readonly path: string; readonly by: 'sha256' | 'git' }[]
  readonly changed: readonly { readonly path: string; readonly expected: string; readonly found: string }[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly unread: readonly { readonly path: string; readonly why: string }[]
  /** GGUF files whose headers are not sound, or of which that could not be told. */
  readonly headers?: readonly { readonly path: string; readonly verdict: GgufVerdict }[]
  /** Prose that differs or is not there: for people, and used by no loader. */
  readonly documents: readonly string[]
}

export interface CopyOptions {
  /** A copy of a part of the model: what is not there is told, and is no fault. */
  readonly ignoreMissing?: boolean
}

const nothing = { matched: [], changed: [], missing: [], extra: [], unread: [], documents: [] } as const

/** An entry that could not be compared at all. */
export function uncompared(key: string, reason: CopyReason): CopyVerdict {
  const isAbsent = reason === 'not-in-the-cache' || reason === 'not-in-the-store'
  return { key, outcome: isAbsent ? 'absent' : 'undetermined', reason, ...nothing }
}

/** How a locked file has to be hashed to be compared: git's id has the length of git's own hash. */
export function wishOf({ sha256, git = '' }: LockedFile): true | { readonly git: 'sha1' | 'sha256' } {
  return sha256 !== undefined || { git: git.length === 64 ? 'sha256' : 'sha1' }
}

/**
 * Holds the files of a copy on disk, hashed by us, against the entry that locks them. Every locked file that a loader may
 * use must be there and be the locked one, and nothing else that a loader may use.
 */
export function judgeCopy(
  entry: LockEntry,
  files: ReadonlyMap<string, ModelFile>,
  { ignoreMissing = false }: CopyOptions = {},
): CopyVerdict {
  if (entry.files.size === 0) return uncompared(entry.key, 'no-files-locked')
  const compared = [...entry.files].map(([path, locked]) => compare(path, locked, files.get(path)))
  const of = <Kind extends Compared['kind']>(kind: Kind) =>
    compared.filter((one): one is Extract<Compared, { readonly kind: Kind }> => one.kind === kind)
  const isForLoaders = ({ path }: { readonly path: string }) => isLoadable(path)
  const found = {
    matched: of('matched').map(({ path, by }) => ({ path, by })),
    changed: of('changed')
      .filter(isForLoaders)
      .map(({ path, expected, found: today }) => ({ path, expected, found: today })),
    missing: of('missing')
      .filter(isForLoaders)
      .map(({ path }) => path),
    extra: [...files.keys()].filter(path => !entry.files.has(path) && isLoadable(path)),
    unread: of('unread')
      .filter(isForLoaders)
      .map(({ path, why }) => ({ path, why })),
    documents: compared.filter(one => one.kind !== 'matched' && !isLoadable(one.path)).map(({ path }) => path),
  }
  return { key: entry.key, ...conclusionOf(found, ignoreMissing), ...found }
}

/**
 * The part of an entry that a single file on disk is a copy of: the one locked file of its name, or, where the entry locks
 * one file by a digest (an address, a pointer), that. No files where it is none, or could be several.
 */
export function narrowTo(entry: LockEntry, name: string, bytes: number): LockEntry {
  const named = [...entry.files].filter(([path]) => path === name || path.endsWith(`/${name}`))
  const [only] = named
  if (only && named.length === 1) return { ...entry, files: new Map([[name, only[1]]]) }
  const isOneFile = ['url', 'git-lfs', 'local-weight-file'].includes(entry.hub) && entry.files.size === 0
  const sha256 = isOneFile ? entry.digest?.replace(/^sha256:/, '') : undefined
  return { ...entry, files: new Map(sha256 === undefined ? [] : [[name, { sha256, bytes }]]) }
}

type Found = Omit<CopyVerdict, 'key' | 'outcome' | 'reason'>

/** The worst first. A file that nobody could read, or that is not there, refutes nothing and proves nothing. */
function conclusionOf(found: Found, ignoreMissing: boolean): Pick<CopyVerdict, 'outcome' | 'reason'> {
  if (found.changed.length > 0) return { outcome: 'refuted', reason: 'changed-file' }
  if (found.extra.length > 0) return { outcome: 'refuted', reason: 'extra-file' }
  if (found.unread.length > 0) return { outcome: 'undetermined', reason: 'unreadable-file' }
  if (!found.matched.some(({ path }) => isLoadable(path)))
    return { outcome: 'undetermined', reason: 'nothing-compared' }
  if (found.missing.length > 0 && !ignoreMissing) return { outcome: 'undetermined', reason: 'missing-file' }
  return { outcome: 'verified', reason: 'matches' }
}

type Compared =
  | { readonly kind: 'matched'; readonly path: string; readonly by: 'sha256' | 'git' }
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unread'; readonly path: string; readonly why: string }

function compare(path: string, locked: LockedFile, file: ModelFile | undefined): Compared {
  if (!file) return { kind: 'missing', path }
  if (file.kind === 'special' || (file.kind === 'link' && file.target !== 'inside')) {
    return { kind: 'unread', path, why: file.kind === 'link' ? `a link, ${file.target ?? 'outside'}` : 'no plain file' }
  }
  const expected = locked.sha256 ?? locked.git ?? ''
  if (file.bytes !== locked.bytes)
    return { kind: 'changed', path, expected: sizeOf(locked.bytes), found: sizeOf(file.bytes) }
  const by = locked.sha256 === undefined ? 'git' : 'sha256'
  if (file.observed?.algorithm !== by) return { kind: 'unread', path, why: 'not hashed' }
  return isSame(file.observed, expected)
    ? { kind: 'matched', path, by }
    : { kind: 'changed', path, expected, found: file.observed.hex }
}

const isSame = ({ hex }: Digest, expected: string) => expected !== '' && hex === expected
const sizeOf = (bytes: number | undefined) => `${bytes ?? 0} bytes`
