import { createHash } from 'node:crypto'
import { type Content, contentOf, type OwnEntry as Entry, isCommitId, mostBytes } from '../model/index.ts'
import { type Api, asTable, GitHubFailure } from './api.ts'

/** Blobs larger than this are asked for one by one: GraphQL cuts long texts. */
const mostInBatch = 200 * 1024
const batchFiles = 50
const batchBytes = 1024 * 1024
const atOnce = 6

/**
 * What one run reads in all. A pull request beyond it is its author's doing: what is over counts as too large, which is
 * `unreadable`, not as the world's failure.
 */
const most = { singles: 400, bytes: 300 * 1024 * 1024 }

type Read = { readonly bytes: Uint8Array } | { readonly failed: string } | { readonly tooLarge: number }

/**
 * Contents of entries, each distinct blob read once: small ones in batches by GraphQL, the rest by REST. Every text is
 * hashed and compared with its git id, so that a transcoded or cut answer is asked for again instead of believed.
 */
export async function readContents(
  api: Api,
  entries: readonly Entry[],
  limits = most,
): Promise<(entry: Entry | null) => Content | null> {
  const blobs = new Map(entries.filter(entry => entry.mode !== '160000').map(entry => [entry.oid, entry.bytes]))
  const read = await readBlobs(api, blobs, limits)
  return entry => {
    if (entry === null) return null
    const { mode, oid } = entry
    if (mode === '160000') return { kind: 'submodule', oid }
    const blob = read.get(oid) ?? { failed: 'it was not asked for' }
    if ('bytes' in blob) return contentOf(mode, oid, blob.bytes)
    if ('tooLarge' in blob) return { kind: 'too-large', oid, bytes: blob.tooLarge }
    return { kind: 'unavailable', oid, reason: blob.failed }
  }
}

/** Blobs by id; what is too large, beyond what a run reads, or not to be had is left out. */
export async function readBytes(api: Api, entries: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await readBlobs(api, new Map(entries.map(({ oid, bytes }) => [oid, bytes])), most)
  return new Map([...read].flatMap(([oid, blob]) => ('bytes' in blob ? [[oid, blob.bytes] as const] : [])))
}

/** `sizes`: oid → bytes as the tree lists them, unknown ones undefined. */
async function readBlobs(
  api: Api,
  sizes: ReadonlyMap<string, number | undefined>,
  limits: typeof most,
): Promise<ReadonlyMap<string, Read>> {
  const read = new Map<string, Read>()
  let total = 0
  const small: string[] = []
  const single: string[] = []
  for (const [oid, size = mostInBatch] of sizes) {
    total += size
    if (size > mostBytes || total > limits.bytes) read.set(oid, { tooLarge: size })
    // Only what is an id goes into a query's text.
    else if (size < mostInBatch && isCommitId(oid)) small.push(oid)
    else single.push(oid)
  }
  const batches = batchesOf(small, oid => sizes.get(oid) ?? 0)
  await inParallel(batches, async batch => {
    const texts = await readTexts(api, batch)
    for (const oid of batch) {
      const bytes = texts.get(oid)
      if (bytes) read.set(oid, { bytes })
      else single.push(oid)
    }
  })
  for (const oid of single.splice(limits.singles)) read.set(oid, { tooLarge: sizes.get(oid) ?? mostInBatch })
  await inParallel(single, async oid => void read.set(oid, await readBlob(api, oid)))
  return read
}

function batchesOf(oids: readonly string[], sizeOf: (oid: string) => number): readonly (readonly string[])[] {
  const batches: string[][] = []
  let room = 0
  for (const oid of oids) {
    const last = batches.at(-1)
    if (last && last.length < batchFiles && sizeOf(oid) <= room) last.push(oid)
    else {
      batches.push([oid])
      room = batchBytes
    }
    room -= sizeOf(oid)
  }
  return batches
}

/** Texts whose bytes have the id that was asked for; everything else is left to REST. */
async function readTexts(api: Api, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { text } }`)
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
  const found = new Map<string, Uint8Array>()
  try {
    const repository = asTable((await api.graphql(query, api.at))['repository'])
    for (const [index, oid] of oids.entries()) {
      const { text } = asTable(repository[`b${index}`])
      const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : null
      if (bytes && isBlob(bytes, oid)) found.set(oid, bytes)
    }
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
  }
  return found
}

async function readBlob(api: Api, oid: string): Promise<Read> {
  try {
    const { data } = await api.octokit.git.getBlob({ ...api.at, file_sha: oid })
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
    return isBlob(bytes, oid) ? { bytes } : { failed: 'GitHub’s answer is not the blob that was asked for' }
  } catch (error) {
    if (error instanceof GitHubFailure) return { failed: error.message }
    throw error
  }
}

/** Git's own id: a hash of `blob <length>\0` and the bytes, SHA-1 or SHA-256 by the id's length. */
function isBlob(bytes: Uint8Array, oid: string): boolean {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex') === oid
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
}
