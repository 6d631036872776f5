import type { Attestation, ListedFile, Wanted } from '../../model/index.ts'
import { fetchCommit } from '../git/fetch.ts'
import { fetchRootTree, rootTreeIn } from '../git/history.ts'
import { isTreeWanted } from '../git/meaning.ts'
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
  /** git's id of the root tree, where somebody wants it. */
  readonly tree?: string
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
  const [listing, { objects, ...root }] = await Promise.all([
    listTree(ask, api, place.commit),
    fetchObjects(place, { git, tree: isTreeWanted(place.commit, wanted) }),
  ])
  if (listing.kind !== 'listed') {
    const missing = names.map(name => unavailable(name, reasonOf(listing)))
    return { malformed: [], attestations: [...missing, ...objects], ...root }
  }
  const { files, attestations } = await findSignatures(place, listing, names)
  return { malformed: listing.malformed, files, attestations: [...attestations, ...objects], ...root }
}

interface Objects {
  readonly objects: readonly Attestation[]
  readonly tree?: string
}

/** The commit, where asked with its trees, as git has them: to be hashed again. */
async function fetchObjects(
  { context, id, commit }: Place,
  wanted: { readonly git: boolean; readonly tree: boolean },
): Promise<Objects> {
  if (!(wanted.git || wanted.tree)) return { objects: [] }
  const url = at(context.endpoints.huggingface, `/${id}`)
  const server = { url, authenticate: context.policy.mayAuthenticate('huggingface', id) }
  if (!wanted.git) return { objects: [], ...rootOf(await fetchRootTree(server, commit, context)) }
  const answer = await fetchCommit(server, commit, context)
  const known = { type: 'git-objects', source: 'git-upload-pack' } as const
  return answer.kind === 'packed'
    ? { objects: [{ ...known, bundle: answer.pack }], ...rootOf(rootTreeIn(answer.pack, commit)) }
    : { objects: [{ ...known, bundle: null, unavailable: answer.reason }] }
}

const rootOf = (tree: string | undefined) => (tree === undefined ? {} : { tree })
