import { HttpFailure, type ResolveContext, readBytes } from '../../model/index.ts'
import { pktLine, readPackSection, readRefLines } from './pkt-line.ts'

/** A commit with its trees is some KiB; a history of ten thousand commits some MiB. */
const mostBytes = 32 * 1024 * 1024

/** A git repository behind HTTP, spoken to in protocol v2 (gitprotocol-v2): what is wanted is said, nothing is advertised. */
export interface GitServer {
  /** Of the repository; `/git-upload-pack` is added. */
  readonly url: URL
  readonly authenticate?: boolean
}

export interface GitFailure {
  readonly kind: 'failed'
  readonly reason: string
  readonly status?: number
}

export type Packed = { readonly kind: 'packed'; readonly pack: Uint8Array } | GitFailure

/**
 * One commit with its trees and of the blobs only the smallest, among them git-lfs's pointers. A server that takes no such
 * filter is asked for no blobs at all.
 */
export async function fetchCommit(server: GitServer, commit: string, context: ResolveContext): Promise<Packed> {
  const rest = ['deepen 1', `want ${commit}`]
  const small = await fetchPack(server, ['filter blob:limit=1k', ...rest], context)
  const isRefused = small.kind === 'failed' && small.reason === unexpected.reason
  return isRefused ? fetchPack(server, ['filter blob:none', ...rest], context) : small
}

/** Commits and nothing else, from the given ones backwards; all of them, or the newest `depth`. */
export function fetchCommits(
  server: GitServer,
  { tips, depth }: { readonly tips: readonly string[]; readonly depth?: number },
  context: ResolveContext,
): Promise<Packed> {
  const wants = [...new Set(tips)].map(tip => `want ${tip}`)
  return fetchPack(server, ['filter tree:0', ...(depth === undefined ? [] : [`deepen ${depth}`]), ...wants], context)
}

async function fetchPack(server: GitServer, lines: readonly string[], context: ResolveContext): Promise<Packed> {
  const answer = await ask(server, 'fetch', ['no-progress', ...lines, 'done'], context)
  if (answer.kind === 'failed') return answer
  const pack = readPackSection(answer.bytes)
  return pack ? { kind: 'packed', pack } : unexpected
}

export interface GitRef {
  readonly name: string
  /** Of a tag: what it leads to. */
  readonly commit: string
}

/** Branches, tags and HEAD. */
export async function listRefs(
  server: GitServer,
  context: ResolveContext,
): Promise<{ readonly kind: 'refs'; readonly refs: readonly GitRef[] } | GitFailure> {
  const wanted = ['peel', 'ref-prefix HEAD', 'ref-prefix refs/heads/', 'ref-prefix refs/tags/']
  const answer = await ask(server, 'ls-refs', wanted, context)
  if (answer.kind === 'failed') return answer
  const refs = readRefLines(answer.bytes)
  return refs ? { kind: 'refs', refs } : unexpected
}

const unexpected: GitFailure = { kind: 'failed', reason: 'git-unexpected-answer' }

async function ask(
  { url, authenticate = false }: GitServer,
  command: 'fetch' | 'ls-refs',
  lines: readonly string[],
  { http, signal }: ResolveContext,
): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | GitFailure> {
  const head = [`command=${command}`, 'object-format=sha1'].map(pktLine).join('')
  try {
    const response = await http.request({
      method: 'POST',
      url: new URL(`${url.href}/git-upload-pack`),
      headers: {
        'content-type': 'application/x-git-upload-pack-request',
        accept: 'application/x-git-upload-pack-result',
        'git-protocol': 'version=2',
        // Some hubs serve git only to what calls itself git.
        'user-agent': 'git/2.45 (weighmaster)',
      },
      body: `${head}0001${lines.map(pktLine).join('')}0000`,
      maxBytes: mostBytes,
      hosts: [url.host],
      authenticate,
      ...(signal ? { signal } : {}),
    })
    const bytes = await readBytes(response)
    if (response.status === 200) return { kind: 'bytes', bytes }
    return { kind: 'failed', reason: `git-answered-${response.status}`, status: response.status }
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'failed', reason: `git-${error.reason}` }
    throw error
  }
}
