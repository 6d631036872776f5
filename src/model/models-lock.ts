import type { Hub, Reference } from './reference.ts'

/** Where the lock of models stands: at the top of the repository. */
export const modelsLockPath = 'models.lock.json'

/** One file of a locked model: its sha256, or git's SHA-1 of its blob where the hub tells no sha256. */
export interface LockedFile {
  readonly bytes: number
  readonly sha256?: string
  readonly git?: string
}

/** What is told of a model beside its files, in the form in which the lock records it. Absent: not recorded. */
export interface Recorded {
  /** git's id of the root tree of the commit, by the commit's own object. */
  readonly tree?: string
  /** `sha256:<hex>` of the chat template; of several, of the list of their hashes. */
  readonly chatTemplate?: string
  /** As the hub's metadata gives them, in order. */
  readonly licence?: readonly string[]
  readonly signer?: LockedSigner
  /** What the model's card says that it was made from, and how, by the parent's id. */
  readonly lineage?: ReadonlyMap<string, { readonly relation?: string }>
}

/** Who signed a model: an identity and who vouches for it, or a key or certificate of the policy's, by its sha256. */
export interface LockedSigner {
  readonly identity?: string
  readonly issuer?: string
  readonly key?: string
  readonly certificate?: string
}

/** What a reference is expected to mean. From base it is an expectation, from head alone a claim. */
export interface LockEntry extends Recorded {
  /** `hub:id@written-revision`, or `hub:id`. */
  readonly key: string
  readonly hub: Hub
  readonly id: string
  /** As written beside the id. */
  readonly revision: string | null
  /** Line of the key in the lock, 1-based. */
  readonly line: number
  /** The commit that the revision meant. */
  readonly commit?: string
  /** `sha256:<hex>` of what the name meant, at hubs without commits: a manifest, a file. */
  readonly digest?: string
  readonly publisher?: { readonly name: string; readonly id?: string }
  readonly repository?: { readonly id?: string; readonly createdAt?: string }
  readonly files: ReadonlyMap<string, LockedFile>
}

export interface LockDifference {
  readonly what: /** Another repository of the same name: deleted and made anew. */
    | 'repository'
    | 'created'
    /** Another account of the same name, or another name. */
    | 'owner'
    | 'publisher'
    | 'digest'
    | 'file-changed'
    | 'file-added'
    | 'file-removed'
    /** The commit's root tree, where no file that is listed explains it. */
    | 'tree'
    | 'template'
    | 'signer'
    /** The author's own word, of no file that a loader uses. */
    | 'licence'
    | 'lineage'
  readonly path?: string
  readonly expected: string
  readonly found: string
  /** Key of the entry that expects it. */
  readonly entry: string
}

/** Is it about the bytes, or whose they are? The rest is said of them, by their author. */
export function isAboutContent({ what }: LockDifference): boolean {
  return what !== 'licence' && what !== 'lineage' && what !== 'signer'
}

/** A reference held against the lock. */
export interface LockMatch {
  /** The entry of exactly this reference, if there is one. */
  readonly entry: LockEntry | null
  /** `base`: an expectation. `head`: a claim that this pull request brings. */
  readonly origin: 'base' | 'head' | null
  readonly differences: readonly LockDifference[]
  /** Why the entry could not be compared whole; undefined when it was, or when there is none. */
  readonly unchecked?: string
}

/**
 * What the author of a model said differently when base's lock was reviewed. What head's own entries say is a claim, and
 * no news of the model.
 */
export function saidBefore(lock: LockMatch | undefined, what: 'licence' | 'lineage'): readonly LockDifference[] {
  return lock?.origin === 'base' ? lock.differences.filter(one => one.what === what) : []
}

/** What head does to entries of base. */
export interface LockChange {
  readonly what: 'altered' | 'removed'
  readonly key: string
  readonly line: number
  /** What base's entry says and head's does not, and the other way round; for one line of text, not to be compared. */
  readonly before: string
  readonly after: string
}

/** Entries of head's lock that nothing names any more: in the whole of head, or as far as the changed files tell. */
export interface StaleEntries {
  readonly entries: readonly Pick<LockEntry, 'key' | 'line'>[]
  readonly isWhole: boolean
}

/** What somebody wants to know of a reference beyond what it means: for the lock, or to tell what moved. */
export interface Wanted {
  /** The owner's immutable id. */
  readonly owner: boolean
  /** The list of files with their digests, unless the reference means a commit of `knownCommits`. */
  readonly files: boolean
  /** The root tree, by git itself, unless the reference means a commit of `knownCommits`. */
  readonly tree?: boolean
  readonly knownCommits: readonly string[]
  /** When the commit was made, by its own word. */
  readonly date?: boolean
}

/** The key of a reference in the lock; the same text as a finding's subject. */
export function lockKey({ hub, id, revision }: Pick<Reference, 'hub' | 'id' | 'revision'>): string | null {
  if (id === null) return null
  return revision === null ? `${hub}:${id}` : `${hub}:${id}@${revision}`
}

/**
 * Is it an entry of the lock that has to be proved, and no place where anything is loaded? Questions about the model
 * itself are asked where code loads it.
 */
export function isLockClaim({ file, loader }: Pick<Reference, 'file' | 'loader'>): boolean {
  return file === modelsLockPath && loader === modelsLockPath
}
