import { gitObjectId } from '../model/git-object.ts'
import { type GitObject, PackFault, readPack } from '../model/git-pack.ts'
import {
  type Attestation,
  type Evidence,
  isLoadable,
  type ListedFile,
  lfsPointer,
  nothingCovered,
  readLfsPointer,
  subjectOf,
  type Verifier,
} from '../model/index.ts'
import { walkCommit } from './git/walk.ts'

type Told = Pick<Evidence, 'outcome' | 'reason' | 'coverage' | 'detail' | 'gap'>

/**
 * Does the commit itself say what the hub lists? Its objects are hashed again, from the commit down to each blob; of a
 * large file that is git-lfs's pointer, made anew from the listed sha256. What is proved then rests on the commit id
 * alone (with the strength of SHA-1), and no longer on the hub's word.
 */
export const gitObjects: Verifier = {
  id: 'git-objects',
  title: 'The commit’s own objects hold the listed digests',
  *verify({ reference, artifact, attestations }) {
    const attestation = attestations.find(({ type }) => type === 'git-objects')
    const commit = artifact.model?.commit
    if (!attestation || commit === undefined) return
    const told = judge(attestation, commit, artifact.files)
    yield { claim: 'integrity', subject: subjectOf(reference), basis: 'observed', ...told }
  },
}

function judge({ bundle, unavailable }: Attestation, commit: string, files: readonly ListedFile[] | undefined): Told {
  if (unavailable !== undefined || !(bundle instanceof Uint8Array)) return unknown('objects-not-had', unavailable ?? '')
  if (!files) return unknown('files-not-listed', '')
  let objects: ReadonlyMap<string, GitObject>
  try {
    objects = readPack(bundle)
  } catch (error) {
    if (error instanceof PackFault) return unknown('pack-unreadable', error.message)
    throw error
  }
  const walked = walkCommit(commit, objects)
  return walked.kind === 'missing' ? unknown('object-missing', walked.what) : compare(walked.blobs, files, objects)
}

function compare(
  blobs: ReadonlyMap<string, string>,
  files: readonly ListedFile[],
  objects: ReadonlyMap<string, GitObject>,
): Told {
  const listed = new Map(files.map(file => [file.path, file]))
  const hidden = [...blobs.keys()].find(path => !listed.has(path))
  if (hidden !== undefined) return refuted(hidden, 'a file of the commit', 'nothing')
  const unproved: string[] = []
  for (const file of files) {
    const blob = blobs.get(file.path)
    if (blob === undefined) return refuted(file.path, 'nothing', 'a file that the commit does not have')
    if (file.gitOid !== undefined && file.gitOid !== blob) return refuted(file.path, blob, file.gitOid)
    if (!file.listed && file.gitOid === undefined) unproved.push(file.path)
    else if (file.listed && gitObjectId('blob', lfsPointer(file.listed.hex, file.bytes)) !== blob) {
      // In another spelling, or of another file: what it says decides, where the server gave it.
      const pointer = readPointer(objects.get(blob))
      if (pointer === null) unproved.push(file.path)
      else if (pointer !== nameOf(file.listed.hex, file.bytes))
        return refuted(file.path, pointer, nameOf(file.listed.hex, file.bytes))
    }
  }
  const loadable = files.filter(({ path }) => isLoadable(path)).length
  const unchecked = unproved.filter(isLoadable).length
  const coverage = { observed: loadable - unchecked, listed: 0, unchecked, excluded: 0 }
  const [first] = unproved
  if (unchecked === 0) return { outcome: 'verified', reason: 'commit-holds-digests', coverage }
  return { outcome: 'undetermined', reason: 'pointer-not-canonical', coverage, detail: { path: first ?? '' } }
}

const nameOf = (sha256: string, bytes: number) => `sha256:${sha256}, ${bytes} bytes`

/** What git-lfs's pointer says; null for what is none. */
function readPointer(object: GitObject | undefined): string | null {
  const read = object?.type === 'blob' ? readLfsPointer(Buffer.from(object.bytes).toString('latin1')) : null
  return read && nameOf(read.sha256, read.bytes)
}

function refuted(path: string, expected: string, found: string): Told {
  const detail = { path, expected, found }
  return { outcome: 'refuted', reason: 'listing-differs', coverage: nothingCovered, detail }
}

function unknown(reason: string, why: string): Told {
  return { outcome: 'undetermined', reason, coverage: nothingCovered, detail: { why }, gap: 'unreachable' }
}
