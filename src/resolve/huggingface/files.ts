import type { Attestation, ListedFile, Wanted } from '../../model/index.ts'
import type { Ask } from './client.ts'
import type { Place } from './content.ts'
import { reasonOf } from './failure.ts'
import { findSignatures, namesOfSignatures, unavailable } from './signature.ts'
import { listTree } from './tree.ts'

export interface FileContent {
  /** Undefined where nobody needs the list, or it could not be had. */
  readonly files?: readonly ListedFile[]
  readonly malformed: readonly string[]
  readonly attestations: readonly Attestation[]
}

/** The list of files, asked for only when there is a signature to check or a lock to compare with. */
export async function listContent(
  ask: Ask,
  api: string,
  place: Place,
  { paths, wanted }: { readonly paths: readonly string[]; readonly wanted: Wanted | undefined },
): Promise<FileContent> {
  const names = namesOfSignatures(paths)
  const isWanted = wanted?.files === true && !wanted.knownCommits.includes(place.commit)
  if (names.length === 0 && !isWanted) return { malformed: [], attestations: [] }
  const listing = await listTree(ask, api, place.commit)
  if (listing.kind !== 'listed') {
    return { malformed: [], attestations: names.map(name => unavailable(name, reasonOf(listing))) }
  }
  return { malformed: listing.malformed, ...(await findSignatures(place, listing, names)) }
}
