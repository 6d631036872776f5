import { isLoadable } from './loadable.ts'
import { folderOf } from './paths.ts'

/**
 * Where publishers keep signatures of models, from the root of the repository: OMS's `model.sig`, NVIDIA's `*.oms.sig`
 * and `result.sigstore`, `claims.jsonl` with a bundle on each line, and what Kaggle's uploader writes.
 */
const signatureName =
  /^(?:model\.sig|[\w.-]{1,100}\.oms\.sig|[\w.-]{1,100}\.sigstore(?:\.json)?|claims\.jsonl|\.kaggle\/signing\.json)$/

/** Is this a signature of the model whose root the path starts from? */
export function isSignature(path: string): boolean {
  return signatureName.test(path)
}

/** The folder that a signature is about, with its slash (empty = the top); null for any other file. Kaggle's lies one further down. */
export function signedFolderOf(path: string): string | null {
  const beside = folderOf(path)
  const folder = /(?:^|\/)\.kaggle\/$/.test(beside) ? folderOf(beside.slice(0, -1)) : beside
  return isSignature(path.slice(folder.length)) ? folder : null
}

/** Most weights that a change beside them brings to be looked at again: a model's shards, and no author's heap of files. */
const most = 512

interface Difference<Entry> {
  readonly path: string
  readonly before: Entry | null
  readonly after: Entry | null
}

/**
 * Weights that are the same on both sides, while what a signature holds together with them is not: the signature itself,
 * or a configuration, a template, code in its folder. Below a signature that lies at the top of the repository
 * only what lies beside the weights counts: there the rest of the repository is hardly part of the model.
 */
export function besideSigned<Entry>(
  differing: readonly Difference<Entry>[],
  tree: ReadonlyMap<string, Entry>,
  isWeights: (path: string) => boolean,
): readonly (Difference<Entry> & { readonly beside: true })[] {
  const changed = differing.map(({ path }) => path)
  const resigned = new Set(changed.flatMap(path => signedFolderOf(path) ?? []))
  const touched = new Set(changed.filter(isLoadable).flatMap(foldersOf))
  if (resigned.size + touched.size === 0) return []
  const signed = new Set([...resigned, ...[...tree.keys()].flatMap(path => signedFolderOf(path) ?? [])])
  const isTouched = (path: string) =>
    foldersOf(path).some(
      folder => signed.has(folder) && (resigned.has(folder) || touched.has(folder === '' ? folderOf(path) : folder)),
    )
  const differs = new Set(changed)
  const found = [...tree].filter(([path]) => isWeights(path) && !differs.has(path) && isTouched(path))
  return found.slice(0, most).map(([path, entry]) => ({ path, before: entry, after: entry, beside: true }))
}

/** Every folder that a file lies in, with its slash, from the top (empty) to its own. */
const foldersOf = (path: string): readonly string[] => [
  '',
  ...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)),
]
