import { createHash } from 'node:crypto'
import { gitObjectId } from '../../model/git-object.ts'
import {
  type Digest,
  type HttpResponse,
  type ListedFile,
  parseDigest,
  type ResolveContext,
  readBytes,
} from '../../model/index.ts'
import { type Failure, failureFrom, failureOf, unexpected } from './failure.ts'
import { at, encodePath } from './name.ts'

/** Where content is asked for: one commit of one repository, and every host that it may come from. */
export interface Place {
  readonly context: ResolveContext
  readonly id: string
  readonly commit: string
  readonly hosts: readonly string[]
}

export interface Fetched {
  readonly kind: 'fetched'
  readonly bytes: Uint8Array
  /** sha256 of the bytes. */
  readonly observed: Digest
}

/** Fetches one small file and holds it against what the tree says of it: git's blob id, or the sha256 of an LFS file. */
export async function fetchFile(place: Place, file: ListedFile, maxBytes: number): Promise<Fetched | Failure> {
  if (file.bytes > maxBytes) return { kind: 'unreachable', reason: 'too-large', detail: 'not a small file' }
  const fetched = await fetchUnlisted(place, file.path, maxBytes)
  if (fetched.kind !== 'fetched') return fetched
  const { bytes, observed } = fetched
  const isIt = file.listed ? observed.hex === file.listed.hex : gitObjectId('blob', bytes) === file.gitOid
  return isIt ? fetched : unexpected
}

/** Fetches one small file of which no list was asked for: its content is the hub's word alone. */
export async function fetchUnlisted(place: Place, path: string, maxBytes: number): Promise<Fetched | Failure> {
  const url = fileUrl(place, path)
  if (!url) return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' }
  try {
    const response = await request(place, url, { method: 'GET', maxBytes })
    if (response.status !== 200) {
      await response.body.cancel()
      return failureOf(response.status, response.headers)
    }
    const bytes = await readBytes(response)
    const observed = { algorithm: 'sha256', hex: createHash('sha256').update(bytes).digest('hex') }
    return { kind: 'fetched', bytes, observed }
  } catch (error) {
    return failureFrom(error)
  }
}

export interface Head {
  readonly bytes: Uint8Array
  /** Length of the whole file, as far as the answer tells it. */
  readonly whole: number | undefined
}

/** The first bytes of a file, asked for as a range; null where they cannot be had. */
export async function fetchHead(place: Place, path: string, bytes: number): Promise<Head | null> {
  const url = fileUrl(place, path)
  if (!url) return null
  try {
    const headers = { range: `bytes=0-${bytes - 1}` }
    // A server that knows no ranges sends the whole file, of which a little is read before it ends as a failure.
    const response = await request(place, url, { method: 'GET', maxBytes: Math.max(bytes, 64 * 1024), headers })
    if (response.status === 200 || response.status === 206) {
      const body = await readBytes(response)
      return { bytes: body.subarray(0, bytes), whole: response.status === 200 ? body.length : wholeOf(response) }
    }
    await response.body.cancel()
    return null
  } catch (error) {
    failureFrom(error)
    return null
  }
}

/** RFC 9110 14.4: `bytes 0-15/1234`. */
function wholeOf({ headers }: HttpResponse): number | undefined {
  const { whole } = /^bytes 0-\d+\/(?<whole>\d{1,15})$/.exec(headers.get('content-range') ?? '')?.groups ?? {}
  return whole === undefined ? undefined : Number(whole)
}

export interface Stat {
  readonly kind: 'stat'
  readonly commit: string
  readonly bytes: number
  /** Of an LFS file. */
  readonly listed?: Digest
  /** Of a regular file. */
  readonly gitOid?: string
}

/**
 * Commit, size and hash of one file by a single HEAD, which counts against the larger of the hub's two budgets. An LFS
 * file is told by the headers of its redirect: the ETag of the place that it leads to is another hash.
 */
export async function statFile(place: Place, path: string): Promise<Stat | Failure> {
  let url = fileUrl(place, path)
  if (!url) return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' }
  try {
    for (let hop = 0; hop < 3 && url; hop++) {
      const response = await request(place, url, { method: 'HEAD', maxBytes: 0, redirect: 'manual' })
      await response.body.cancel()
      const { status, headers } = response
      if (headers.has('x-linked-etag') || status === 200) return readStat(place, headers)
      if (status < 300 || status >= 400) return failureOf(status, headers)
      url = sameOrigin(headers.get('location'), url)
    }
    return unexpected
  } catch (error) {
    return failureFrom(error)
  }
}

function readStat({ commit }: Place, headers: ReadonlyMap<string, string>): Stat | Failure {
  const linked = unquote(headers.get('x-linked-etag'))
  const etag = linked ?? unquote(headers.get('etag'))
  const bytes = Number(headers.get(linked === undefined ? 'content-length' : 'x-linked-size'))
  if (headers.get('x-repo-commit') !== commit || !Number.isSafeInteger(bytes) || bytes < 0) return unexpected
  const listed = parseDigest('sha256', etag)
  if (listed) return { kind: 'stat', commit, bytes, listed }
  return etag !== undefined && parseDigest('sha1', etag) ? { kind: 'stat', commit, bytes, gitOid: etag } : unexpected
}

interface How {
  readonly method: 'GET' | 'HEAD'
  readonly maxBytes: number
  readonly redirect?: 'manual'
  readonly headers?: Readonly<Record<string, string>>
}

function request({ context, id, hosts }: Place, url: URL, how: How) {
  const authenticate = context.policy.mayAuthenticate('huggingface', id)
  return context.http.request({
    ...how,
    url,
    hosts,
    authenticate,
    ...(context.signal ? { signal: context.signal } : {}),
  })
}

function fileUrl({ context, id, commit }: Place, path: string): URL | null {
  const encoded = encodePath(path)
  return encoded === null ? null : at(context.endpoints.huggingface, `/${id}/resolve/${commit}/${encoded}`)
}

function sameOrigin(location: string | undefined, from: URL): URL | null {
  if (location === undefined || !URL.canParse(location, from.href)) return null
  const url = new URL(location, from)
  return url.origin === from.origin ? url : null
}

const unquote = (etag: string | undefined) => etag?.replace(/^"(?<value>[^"]*)"$/, '$<value>')
