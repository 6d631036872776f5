import type { Attestation, ListedFile, Wanted } from '../../model/index.ts'
import { fetchCommit } from '../git/fetch.ts'
import { namesOfSignatures, unavailable } from '../signatures.ts'
import type { Ask } from './client.ts'
import type { Place } from './content.ts'
import { reasonOf } from './failure.ts'
import { at } from './name.ts'
import { findSignatures } from './signature.ts'
import { listTree } from './tree.ts'

export interface FileContent {
  /** Undefined where nobody needs the list, or it could not be had. */
  readonly files?: readonly ListedFile[]
  readonly malformed: readonly string[]
  readonly attestations: readonly Attestation[]
}

export interface ListOptions {
  readonly paths: readonly string[]
  readonly wanted: Wanted | undefined
  /** The policy does not take the hub's word for what a commit holds. */
  readonly git: boolean
}

/** The list of files, asked for only when there is a signature to check, a lock to compare with or a commit to re-hash. */
export async function listContent(
  ask: Ask,
  api: string,
  place: Place,
  { paths, wanted, git }: ListOptions,
): Promise<FileContent> {
  const names = namesOfSignatures(paths)
  const isWanted = git || (wanted?.files === true && !wanted.knownCommits.includes(place.commit))
  if (names.length === 0 && !isWanted) return { malformed: [], attestations: [] }
  const [listing, objects] = await Promise.all([
    listTree(ask, api, place.commit),
    git ? [await fetchObjects(place)] : [],
  ])
  if (listing.kind !== 'listed') {
    const missing = names.map(name => unavailable(name, reasonOf(listing)))
    return { malformed: [], attestations: [...missing, ...objects] }
  }
  const { files, attestations } = await findSignatures(place, listing, names)
  return { malformed: listing.malformed, files, attestations: [...attestations, ...objects] }
}

/** The commit and its trees as git has them, to be hashed again. */
async function fetchObjects({ context, id, commit }: Place): Promise<Attestation> {
  const url = at(context.endpoints.huggingface, `/${id}`)
  const authenticate = context.policy.mayAuthenticate('huggingface', id)
  const answer = await fetchCommit({ url, authenticate }, commit, context)
  const known = { type: 'git-objects', source: 'git-upload-pack' } as const
  return answer.kind === 'packed'
    ? { ...known, bundle: answer.pack }
    : { ...known, bundle: null, unavailable: answer.reason }
}
