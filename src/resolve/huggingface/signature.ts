import type { Attestation, Digest, ListedFile } from '../../model/index.ts'
import { attestationsIn, unavailable } from '../signatures.ts'
import { fetchFile, type Place } from './content.ts'
import { reasonOf } from './failure.ts'
import type { Listing } from './tree.ts'

const megabyte = 1024 * 1024
/** Small files are hashed by us, since the hub lists a sha256 for large ones only. Beyond these bounds they stay unchecked. */
const most = {
  signatureBytes: 4 * megabyte,
  files: 200,
  fileBytes: 12 * megabyte,
  allBytes: 64 * megabyte,
}

export interface Signed {
  readonly attestations: readonly Attestation[]
  readonly files: readonly ListedFile[]
}

/** The signatures that lie in the repository, and everything needed to hold them against its files. */
export async function findSignatures(place: Place, listing: Listing, names: readonly string[]): Promise<Signed> {
  const attestations = (await Promise.all(names.map(name => fetchSignature(place, listing, name)))).flat()
  const isOneThere = attestations.some(one => one.unavailable === undefined)
  return { attestations, files: isOneThere ? await hashSmall(place, listing, names) : listing.files }
}

async function fetchSignature(place: Place, { files }: Listing, name: string): Promise<readonly Attestation[]> {
  const file = files.find(({ path }) => path === name)
  if (!file) return [unavailable(name, 'not-in-the-tree')]
  const fetched = await fetchFile(place, file, most.signatureBytes)
  if (fetched.kind !== 'fetched') return [unavailable(name, reasonOf(fetched))]
  return attestationsIn(name, new TextDecoder().decode(fetched.bytes))
}

/** Files without a listed sha256, fetched and hashed a few at a time; what cannot be had stays without a digest. */
async function hashSmall(place: Place, listing: Listing, not: readonly string[]): Promise<ListedFile[]> {
  const isLarge = new Set([...listing.masked, ...listing.malformed, ...not])
  const small = listing.files.filter(
    ({ path, listed, gitOid }) => !listed && gitOid !== undefined && !isLarge.has(path),
  )
  const queue = withinBudget(small.slice(0, most.files), most.allBytes)
  const hashed = new Map<string, Digest>()
  const worker = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const fetched = await fetchFile(place, file, most.fileBytes)
      if (fetched.kind === 'fetched') hashed.set(file.path, fetched.observed)
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return listing.files.map(file => {
    const observed = hashed.get(file.path)
    return observed ? { ...file, observed } : file
  })
}

function withinBudget(files: readonly ListedFile[], budget: number): ListedFile[] {
  let left = budget
  return files.filter(({ bytes }) => {
    const fits = bytes <= left
    if (fits) left -= bytes
    return fits
  })
}
