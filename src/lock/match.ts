import { gitObjectId } from '../model/git-object.ts'
import {
  type Artifact,
  isLoadable,
  type ListedFile,
  type LockDifference,
  type LockEntry,
  type LockedFile,
  type LockMatch,
  lfsPointer,
} from '../model/index.ts'
import { type Comparison, compareRecorded } from './recorded.ts'

type Found = Pick<LockMatch, 'differences' | 'unchecked'>

export interface MatchOptions extends Comparison {
  /** Narrows the question to the files that it selects. */
  readonly path?: string | undefined
}

/**
 * Holds what a reference means today against its entry: repository, owner, every file that the reference can load, and
 * what else the entry records; the signer by what `evidence` proves. Prose that changed is no difference.
 */
export function matchLock(entry: LockEntry, artifact: Artifact, options: MatchOptions = {}): Found {
  const content = compareContent(entry, artifact, options)
  const recorded = compareRecorded(entry, artifact, options)
  const unchecked = content.unchecked ?? recorded.unchecked
  return {
    differences: [...content.differences, ...recorded.differences],
    ...(unchecked === undefined ? {} : { unchecked }),
  }
}

function compareContent(entry: LockEntry, artifact: Artifact, { path, isClaim }: MatchOptions): Found {
  const identity = compareIdentity(entry, artifact)
  const digest = artifact.digest && `${artifact.digest.algorithm}:${artifact.digest.hex}`
  // Where both sides list what the digest stands for, the list tells better what changed.
  const isListed = entry.files.size > 0 && artifact.files !== undefined
  if (entry.digest !== undefined && digest !== undefined && digest !== entry.digest && !isListed) {
    identity.push({ what: 'digest', expected: entry.digest, found: digest, entry: entry.key })
  }
  const { commit: today, tree } = artifact.model ?? {}
  const untold = isClaim && entry.tree !== undefined && tree === undefined ? { unchecked: 'tree-not-told' } : {}
  // An entry that locks a commit and no files says all there is to say: git's id covers every file, and so does its tree's.
  if (entry.files.size === 0 && entry.commit !== undefined && today !== undefined) {
    if (entry.tree !== undefined && tree !== undefined) identity.push(...compareTree(entry, tree))
    else if (entry.commit !== today)
      identity.push({ what: 'digest', expected: entry.commit, found: today, entry: entry.key })
    return { differences: identity, ...untold }
  }
  const isSame = entry.commit !== undefined && entry.commit === artifact.model?.commit
  const isSettled = isSame || (entry.digest !== undefined && entry.digest === digest)
  if (artifact.files === undefined) {
    return { differences: identity, ...(isSettled ? {} : { unchecked: 'files-not-listed' }) }
  }
  const { differences, uncomparable } = compareFiles(entry, artifact.files, selectorOf(artifact, path))
  const isUnexplained = isSame || !isOtherwise(entry, artifact.files)
  return {
    differences: [
      ...identity,
      ...differences,
      ...(isUnexplained && tree !== undefined ? compareTree(entry, tree) : []),
    ],
    ...untold,
    ...(uncomparable > 0 && !isSettled ? { unchecked: 'digests-not-listed' } : {}),
  }
}

function compareTree({ key, tree: expected }: LockEntry, found: string): LockDifference[] {
  return expected === undefined || expected === found ? [] : [{ what: 'tree', expected, found, entry: key }]
}

/** Does any file that is listed, prose included, explain another root tree? Else the tree holds what nobody lists. */
function isOtherwise(entry: LockEntry, files: readonly ListedFile[]): boolean {
  const isKnown = ({ path, ...file }: ListedFile) => {
    const locked = entry.files.get(path)
    return locked !== undefined && isSame(locked, { path, ...file }) === true
  }
  return files.length !== entry.files.size || !files.every(isKnown)
}

/** What must not change of a repository, whatever its revision: compared with every entry of the same name. */
export function compareIdentity(entry: LockEntry, { publisher, model }: Artifact): LockDifference[] {
  const pairs = [
    ['repository', entry.repository?.id, model?.repositoryId],
    ['created', entry.repository?.createdAt, model?.createdAt],
    ['owner', entry.publisher?.id, publisher.ownerId],
    ['publisher', entry.publisher?.name.toLowerCase(), publisher.name.toLowerCase()],
  ] as const
  return pairs.flatMap(([what, expected, found]) =>
    expected === undefined || found === undefined || expected === found
      ? []
      : [{ what, expected, found, entry: entry.key }],
  )
}

function compareFiles(entry: LockEntry, files: readonly ListedFile[], selects: (path: string) => boolean) {
  const differences: LockDifference[] = []
  let uncomparable = 0
  const today = new Map(files.map(file => [file.path, file]))
  const matters = (path: string) => isLoadable(path) && selects(path)
  for (const [path, locked] of entry.files) {
    if (!matters(path)) continue
    const file = today.get(path)
    const expected = digestOf(locked)
    if (!file) differences.push({ what: 'file-removed', path, expected, found: 'nothing', entry: entry.key })
    else if (isSame(locked, file) === null) uncomparable++
    else if (isSame(locked, file) === false) {
      differences.push({ what: 'file-changed', path, expected, found: foundOf(locked, file), entry: entry.key })
    }
  }
  for (const { path, ...file } of files) {
    if (!matters(path) || entry.files.has(path)) continue
    differences.push({ what: 'file-added', path, expected: 'nothing', found: found(file), entry: entry.key })
  }
  return { differences, uncomparable }
}

/**
 * Null where nothing was said that can be compared. Sizes count too: one that differs needs no digest. Of a large file
 * whose sha256 is masked, git's id of its pointer still tells whether it is the locked one. A file that changed between
 * large and small is another file.
 */
function isSame(locked: LockedFile, file: ListedFile): boolean | null {
  if (locked.bytes !== file.bytes) return false
  const sha256 = file.observed?.hex ?? file.listed?.hex
  if (locked.sha256 !== undefined && sha256 !== undefined) return locked.sha256 === sha256
  if (file.gitOid === undefined) return null
  if (locked.git !== undefined) return locked.git === file.gitOid && file.listed === undefined
  return gitObjectId('blob', lfsPointer(locked.sha256 ?? '', locked.bytes)) === file.gitOid
}

const digestOf = ({ sha256, git, bytes }: LockedFile) => sha256 ?? git ?? `${bytes} bytes`
const found = ({ listed, observed, gitOid, bytes }: Omit<ListedFile, 'path'>) =>
  observed?.hex ?? listed?.hex ?? gitOid ?? `${bytes} bytes`

/** In the algorithm that is expected, so that a reader can compare the two. */
function foundOf(locked: LockedFile, file: ListedFile): string {
  return locked.git !== undefined && !file.listed && file.gitOid !== undefined ? file.gitOid : found(file)
}

/** The hub's own word for which file a quantisation is, with the other parts of a split one; else what `path` says. */
function selectorOf({ model }: Artifact, path: string | undefined): (candidate: string) => boolean {
  const selected = model?.selected?.path
  if (selected === undefined) return selector(path)
  const [stem, rest] = selected.split(/-\d{5}(?=-of-\d{5}\.gguf$)/)
  if (stem === undefined || rest === undefined) return candidate => candidate === selected
  return candidate => candidate.startsWith(`${stem}-`) && candidate.endsWith(rest)
}

/** A file, a pattern with `*`, or (`hf.co/x:Q4_K_M`) a part of the names of files. No path selects everything. */
function selector(path: string | undefined): (candidate: string) => boolean {
  if (path === undefined) return () => true
  const parts = path.toLowerCase().split(/\*+/)
  if (parts.length === 1 && path.includes('.'))
    return candidate => candidate === path || candidate.startsWith(`${path}/`)
  return candidate => holdsInOrder(candidate.toLowerCase(), parts)
}

/** Linear in the candidate's length, whatever the pattern. */
function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let at = 0
  for (const part of parts) {
    const next = text.indexOf(part, at)
    if (next === -1) return false
    at = next + part.length
  }
  return true
}
