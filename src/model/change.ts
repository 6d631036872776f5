/**
 * What stands at a path on one side. Binary files carry only their first bytes, for their magic numbers; of GGUF files,
 * whose tables are read, all.
 */
export type Content =
  | {
      readonly kind: 'text'
      readonly oid: string
      readonly text: string
      /** Of `.gitmodules`: the commits that the tree has at the paths of the submodules that changed. */
      readonly links?: ReadonlyMap<string, string>
    }
  | {
      readonly kind: 'binary'
      readonly oid: string
      readonly bytes: number
      readonly head: Uint8Array
      /**
       * What it says where it is text in another encoding than UTF-8: a Python file may declare one, and YAML may be
       * UTF-16. Good enough to find names by; never for what must be read exactly.
       */
      readonly text?: string
    }
  | { readonly kind: 'symlink'; readonly oid: string; readonly target: string }
  | { readonly kind: 'submodule'; readonly oid: string }
  | { readonly kind: 'too-large'; readonly oid: string; readonly bytes: number }
  /** Of such a file only the id matters, and its bytes were not asked for (`isKnownById`). */
  | { readonly kind: 'unread'; readonly oid: string }
  /** The world's failure (API, timeout), never the author's doing. */
  | { readonly kind: 'unavailable'; readonly oid: string; readonly reason: string }

/**
 * One path, as it stands in head, at the merge base and at the tip of the base branch; `null` = no such file there.
 * `previousPath` is the path at the merge base when git sees a rename.
 */
export interface Change {
  readonly path: string
  readonly previousPath?: string
  readonly head: Content | null
  readonly mergeBase: Content | null
  readonly baseTip: Content | null
  /** Lines of head that can carry a review comment, 1-based; `null` = not known (local run, or the API gave no patch). */
  readonly commentable: ReadonlySet<number> | null
  /** Weights that did not change, though what is signed together with them did: they are looked at again. */
  readonly beside?: true
}
