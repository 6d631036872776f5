import { type GitObject, rootTreeOf } from '../../model/git-pack.ts'

const most = { depth: 64, entries: 200_000 }

export type Walked =
  | { readonly kind: 'walked'; readonly blobs: ReadonlyMap<string, string> }
  | { readonly kind: 'missing'; readonly what: string }

/**
 * Paths and blob ids of a commit, every step found by its hash: commit, its tree, the trees below. Submodules hold no
 * content of this repository and are left out.
 */
export function walkCommit(commit: string, objects: ReadonlyMap<string, GitObject>): Walked {
  const root = rootTreeOf(commit, objects)
  if (root === null) return { kind: 'missing', what: `commit ${commit}` }
  const blobs = new Map<string, string>()
  const visit = (id: string, folder: string, depth: number): string | null => {
    const tree = objects.get(id)
    if (tree?.type !== 'tree' || depth > most.depth) return `tree ${id}`
    for (const { mode, name, oid } of readTree(tree.bytes)) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (mode === '40000') {
        const missing = visit(oid, path, depth + 1)
        if (missing !== null) return missing
      } else if (mode !== '160000') blobs.set(path, oid)
      if (blobs.size > most.entries) return 'the end of the tree'
    }
    return null
  }
  const missing = visit(root, '', 0)
  return missing === null ? { kind: 'walked', blobs } : { kind: 'missing', what: missing }
}

/** `mode SP name NUL id`, again and again. A name that is no text of its own is kept apart by its bytes. */
function* readTree(bytes: Uint8Array): Generator<{ mode: string; name: string; oid: string }> {
  const buffer = Buffer.from(bytes)
  for (let at = 0; at < buffer.length; ) {
    const space = buffer.indexOf(0x20, at)
    const end = buffer.indexOf(0, space)
    if (space === -1 || end === -1 || end + 21 > buffer.length) return
    const mode = buffer.subarray(at, space).toString('latin1')
    const name = buffer.subarray(space + 1, end).toString('utf8')
    yield { mode, name, oid: buffer.subarray(end + 1, end + 21).toString('hex') }
    at = end + 21
  }
}
