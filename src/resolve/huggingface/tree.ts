import * as z from 'zod'
import { type ListedFile, parseDigest } from '../../model/index.ts'
import { type Ask, nextPage } from './client.ts'
import type { Failure } from './failure.ts'

/** Pages of 1,000 entries. A repository beyond that is not listed at all: half a list must not look like a whole one. */
const mostPages = 50
const mostBytes = 2 * 1024 * 1024

/** `lfs.oid` is the sha256 of the content; `oid` is git's SHA-1, of an LFS file's pointer. Never one for the other. */
const entry = z.object({
  type: z.string(),
  path: z.string().max(4096),
  oid: z.string(),
  size: z.number().int().nonnegative().optional(),
  lfs: z.object({ oid: z.string(), size: z.number().int().nonnegative() }).optional(),
})
type Entry = z.infer<typeof entry>
const page = z.array(entry)

export interface Listing {
  readonly kind: 'listed'
  readonly files: readonly ListedFile[]
  /** Paths whose digest the hub hides from callers without a grant (stars): not known, and no mismatch. */
  readonly masked: readonly string[]
  /** Paths whose digest is none: no hub lists such a thing by accident. */
  readonly malformed: readonly string[]
}

/** All files of a commit, with the digests that the hub lists. `api` is the repository's path under the endpoint. */
export async function listTree(ask: Ask, api: string, commit: string): Promise<Listing | Failure> {
  const entries: Entry[] = []
  let path: string | URL | null = `${api}/tree/${commit}?recursive=true`
  for (let pages = 0; path !== null; pages++) {
    if (pages === mostPages) return { kind: 'unreachable', reason: 'tree-too-long', detail: `over ${mostPages} pages` }
    const answer = await ask({ path, schema: page, maxBytes: mostBytes })
    if (answer.kind !== 'answered') return answer
    entries.push(...answer.value)
    const next = nextPage(answer)
    if (next === 'foreign') return { kind: 'unreachable', reason: 'foreign-link', detail: 'the next page is elsewhere' }
    path = next
  }
  return toListing(entries)
}

/** The same for a few paths, in one request (the hub takes 2,000). Those that do not exist are left out. */
export async function listPaths(
  ask: Ask,
  place: { readonly api: string; readonly commit: string },
  paths: readonly string[],
): Promise<Listing | Failure> {
  const path = `${place.api}/paths-info/${place.commit}`
  const answer = await ask({ path, schema: page, maxBytes: mostBytes, body: { paths: paths.slice(0, 2000) } })
  return answer.kind === 'answered' ? toListing(answer.value) : answer
}

function toListing(entries: readonly Entry[]): Listing {
  const files = entries.filter(one => one.type !== 'directory')
  const unusable = files.filter(({ lfs }) => lfs !== undefined && parseDigest('sha256', lfs.oid) === null)
  const isMasked = ({ lfs }: Entry) => /^\*+$/.test(lfs?.oid ?? '')
  return {
    kind: 'listed',
    files: files.map(toFile),
    masked: unusable.filter(isMasked).map(one => one.path),
    malformed: unusable.filter(one => !isMasked(one)).map(one => one.path),
  }
}

function toFile({ path, oid, size, lfs }: Entry): ListedFile {
  const listed = lfs && parseDigest('sha256', lfs.oid)
  const isOid = parseDigest('sha1', oid) !== null
  return { path, bytes: lfs?.size ?? size ?? 0, ...(listed ? { listed } : {}), ...(isOid ? { gitOid: oid } : {}) }
}
