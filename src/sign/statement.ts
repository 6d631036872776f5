import { createHash } from 'node:crypto'
import { defaultExclusions, isSafeName, isUnder, type ModelFiles, modelSigning, UsageError } from '../model/index.ts'

export interface SignedContent {
  /** Base name of the model's directory or file; informational (spec 6.5). */
  readonly name: string
  /** Every file of the model with the digest that we observed. */
  readonly files: ModelFiles
  readonly hash?: 'sha256' | 'blake2b'
  /** Relative to the model's root; recorded, so that verifiers leave out the same. */
  readonly ignorePaths?: readonly string[]
  /** The signature's own name where it will lie within the model: left out and recorded. */
  readonly signatureName?: string
  /**
   * Names the only file of a model that is a file `.`, as the Python implementation does and demands. The specification
   * (6.1.2) asks for its base name; verifiers other than Python's accept both.
   */
  readonly dotName?: boolean
}

/**
 * The payload of a model signature (spec 5 and 6): method `files`, no links, resources in code-point order, so that
 * the strictest implementation accepts it. Throws `UsageError` where the model cannot be signed.
 */
export function buildStatement(content: SignedContent): Buffer {
  const { name, files, hash = 'sha256' } = content
  for (const path of content.ignorePaths ?? []) refuseUnrecordable(path)
  const ignored = [
    ...(content.ignorePaths ?? []),
    ...(content.signatureName === undefined ? [] : [content.signatureName]),
  ]
  const excluded = [...new Set([...defaultExclusions, ...ignored])].sort(byCodePoint)
  const resources = [...files]
    .filter(([path]) => !isUnder(path, excluded))
    .sort(([one], [other]) => byCodePoint(one, other))
    .map(([path, file]) => {
      if (file.kind !== 'file')
        throw new UsageError(`${path}: a ${file.kind} cannot be signed; replace it by a plain file or ignore it`)
      if (!isSafeName(path)) throw new UsageError(`${path}: such a name cannot be signed; rename the file or ignore it`)
      if (file.observed?.algorithm !== hash) throw new UsageError(`${path}: its ${hash} was not computed`)
      return { name: content.dotName ? '.' : path, algorithm: hash, digest: file.observed.hex }
    })
  if (content.dotName && resources.length !== 1)
    throw new UsageError(`${name}: only a model of one file can be named “.”`)
  if (resources.length === 0)
    throw new UsageError(`${name}: no file to sign; a signature of nothing is refused (spec 6.1)`)
  const root = createHash('sha256')
  for (const { digest } of resources) root.update(digest, 'hex')
  const statement = {
    _type: modelSigning.statementType,
    subject: [{ name, digest: { sha256: root.digest('hex') } }],
    predicateType: modelSigning.predicateType,
    predicate: {
      serialization: { method: 'files', hash_type: hash, allow_symlinks: false, ignore_paths: excluded },
      resources,
    },
  }
  return Buffer.from(JSON.stringify(statement))
}

/** Spec 6.2.1: what stands in `ignore_paths` is a path within the model and no pattern. */
function refuseUnrecordable(path: string): void {
  if (isSafeName(path) && !/[*?[]/.test(path)) return
  throw new UsageError(`${path}: a path to ignore is a path within the model, without *, ? and [`)
}

/** UTF-8 bytes sort as code points do; UTF-16 units, JavaScript's own order, do not. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
