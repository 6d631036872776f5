import type { FileMode } from './content.ts'

/** What a tree has at a path. The same blob may be a file here and a symlink there: the mode belongs to the entry. */
export interface OwnEntry {
  readonly mode: FileMode
  /** Git's id of the blob, or of a submodule's commit. */
  readonly oid: string
  /** Where it is known without reading. */
  readonly bytes?: number
}

/** The repository under review, at head: what weights that lie in it are held against. Both fail by throwing. */
export interface OwnFiles {
  /** All files by path; null where there are too many to list. */
  list(): Promise<ReadonlyMap<string, OwnEntry> | null>
  /** Blobs by id, each held against it; what is too large, or beyond what a run reads, is not in the answer. */
  read(entries: readonly OwnEntry[]): Promise<ReadonlyMap<string, Uint8Array>>
}
