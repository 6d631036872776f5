import { HttpFailure, type ResolveContext } from '../model/index.ts'

/** A shallow pack of one commit without blobs is a few KiB; thousands of files make it some hundred. */
const mostBytes = 32 * 1024 * 1024

export type Packed =
  | { readonly kind: 'packed'; readonly pack: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

export interface PackRequest {
  /** Of the repository; `/git-upload-pack` is added. */
  readonly url: URL
  readonly commit: string
  readonly authenticate: boolean
}

/** One commit with its trees and no blobs, by git's protocol v2 over HTTP (gitprotocol-v2, `fetch`). */
export async function fetchCommit(
  { url, commit, authenticate }: PackRequest,
  context: ResolveContext,
): Promise<Packed> {
  const { http, signal } = context
  try {
    const response = await http.request({
      method: 'POST',
      url: new URL(`${url.href}/git-upload-pack`),
      headers: {
        'content-type': 'application/x-git-upload-pack-request',
        accept: 'application/x-git-upload-pack-result',
        'git-protocol': 'version=2',
      },
      body: fetchRequest(commit),
      maxBytes: mostBytes,
      hosts: [url.host],
      authenticate,
      ...(signal ? { signal } : {}),
    })
    const bytes = new Uint8Array(await new Response(response.body).arrayBuffer())
    if (response.status !== 200) return { kind: 'failed', reason: `git-answered-${response.status}` }
    const pack = readFetchAnswer(bytes)
    return pack ? { kind: 'packed', pack } : { kind: 'failed', reason: 'git-unexpected-answer' }
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'failed', reason: `git-${error.reason}` }
    throw error
  }
}

const line = (text: string) => `${(text.length + 5).toString(16).padStart(4, '0')}${text}\n`

export function fetchRequest(commit: string): string {
  const fetch = ['no-progress', 'filter blob:none', 'deepen 1', `want ${commit}`, 'done'].map(line).join('')
  return `${line('command=fetch')}${line('object-format=sha1')}0001${fetch}0000`
}

/** The pack out of the answer's `packfile` section: side band 1, in pieces. Null for anything else, errors included. */
export function readFetchAnswer(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let isPack = false
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = Number.parseInt(Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'), 16)
    if (Number.isNaN(length) || length === 3) return null
    const end = at + Math.max(length, 4)
    if (end > bytes.length) return null
    const payload = bytes.subarray(at + 4, end)
    at = end
    if (length === 0 && isPack) break
    if (length < 4) continue
    if (!isPack) isPack = Buffer.from(payload).toString('latin1').trim() === 'packfile'
    else if (payload[0] === 1) pieces.push(payload.subarray(1))
    else if (payload[0] === 3) return null
  }
  return pieces.length > 0 ? Buffer.concat(pieces) : null
}
