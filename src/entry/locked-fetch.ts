import { createHash } from 'node:crypto'
import { publicEndpoints } from '../catalogue/public-hosts.ts'
import type { LockEntry, LockedFile } from '../model/index.ts'

export interface LockedFetchOptions {
  /** Where models are fetched from. */
  readonly endpoint?: string | URL
  /** What really fetches; `globalThis.fetch` when left out. */
  readonly fetch?: typeof globalThis.fetch
  /** Requests that are no file of a model at the endpoint: refused, unless they may pass unverified. */
  readonly others?: 'refuse' | 'pass'
}

/** The lock does not allow what was asked for, or the bytes are not the locked ones. */
export class LockedFetchError extends Error {
  readonly reason: 'not-locked' | 'not-the-locked-file'
  constructor(reason: LockedFetchError['reason'], message: string) {
    super(message)
    this.name = 'LockedFetchError'
    this.reason = reason
  }
}

/**
 * A `fetch` that hands over only bytes that the entries lock, for loaders that take one (`env.fetch` of
 * `@huggingface/transformers`). Asks for the locked commit, whatever the written revision means today; hashes while
 * reading, and keeps the last bytes of a file back until its hash holds: a body that differs ends in an error. A file that
 * the lock does not list is a 404. Ranges are not honoured: a part of a file cannot be verified.
 */
export function lockedFetch(
  entries: Iterable<LockEntry>,
  { endpoint = publicEndpoints.huggingface, others = 'refuse', fetch = globalThis.fetch }: LockedFetchOptions = {},
): typeof globalThis.fetch {
  const models = [...entries].filter(({ hub, files }) => hub === 'huggingface' && files.size > 0)
  const base = new URL(endpoint)
  return async (input, init) => {
    const request = new Request(input, init)
    const asked = parseFile(new URL(request.url), base)
    if (!asked && others === 'pass' && new URL(request.url).origin !== base.origin) return fetch(request)
    const entry = asked && models.find(({ id, revision }) => id === asked.id && (revision ?? 'main') === asked.revision)
    if (!asked || !entry) throw new LockedFetchError('not-locked', `${request.url} is no file of a locked model`)
    const locked = entry.files.get(asked.path)
    if (!locked) return new Response(null, { status: 404, statusText: 'Not in the lock' })
    const headers = { 'content-length': String(locked.bytes), 'content-type': 'application/octet-stream' }
    if (request.method === 'HEAD') return new Response(null, { headers })
    const response = await fetch(fileUrl(base, asked, entry.commit ?? asked.revision), without(request, 'range'))
    if (response.status === 200) return new Response(verified(response, locked, asked.path), { headers })
    await response.body?.cancel()
    return new Response(null, { status: response.status >= 400 ? response.status : 502 })
  }
}

interface FileOfModel {
  readonly id: string
  readonly revision: string
  readonly path: string
}

/** `{endpoint}/{id}/resolve/{revision}/{path}` */
function parseFile({ origin, pathname }: URL, base: URL): FileOfModel | null {
  const prefix = base.pathname.replace(/\/$/, '')
  if (origin !== base.origin || !pathname.startsWith(`${prefix}/`)) return null
  const parts = /^\/(?<id>[^/]+(?:\/[^/]+)?)\/resolve\/(?<revision>[^/]+)\/(?<path>.+)$/.exec(
    pathname.slice(prefix.length),
  )
  const { id = '', revision = '', path = '' } = parts?.groups ?? {}
  try {
    return parts && { id, revision: decodeURIComponent(revision), path: decodeURIComponent(path) }
  } catch {
    return null
  }
}

function fileUrl(base: URL, { id, path }: FileOfModel, revision: string): URL {
  const file = path.split('/').map(encodeURIComponent).join('/')
  const prefix = base.pathname.replace(/\/$/, '')
  return new URL(`${base.origin}${prefix}/${id}/resolve/${encodeURIComponent(revision)}/${file}`)
}

function without({ headers, signal }: Request, name: string): RequestInit {
  const kept = new Headers(headers)
  kept.delete(name)
  return { headers: kept, signal }
}

function verified({ body }: Response, locked: LockedFile, path: string): ReadableStream<Uint8Array> {
  const { sha256, git = '', bytes } = locked
  const hash = createHash(sha256 === undefined && git.length === 40 ? 'sha1' : 'sha256')
  if (sha256 === undefined) hash.update(`blob ${bytes}\0`)
  let [read, last]: [number, Uint8Array | null] = [0, null]
  const refuse = () => new LockedFetchError('not-the-locked-file', `${path} is not the file that the lock lists`)
  const check = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      read += part.length
      if (read > bytes) return controller.error(refuse())
      hash.update(part)
      if (last) controller.enqueue(last)
      last = part
    },
    flush(controller) {
      if (read !== bytes || hash.digest('hex') !== (sha256 ?? git)) return controller.error(refuse())
      if (last) controller.enqueue(last)
    },
  })
  return (body ?? new ReadableStream({ start: controller => controller.close() })).pipeThrough(check)
}
