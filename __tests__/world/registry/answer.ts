import type { IncomingHttpHeaders } from 'node:http'
import { gzipSync } from 'node:zlib'
import { abbreviated } from './document.ts'

/** What a path leads to, before it is made an answer. */
export type Found = { readonly json: unknown } | { readonly bytes: Buffer } | { readonly missing: string }

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What the client would like. */
export interface Form {
  readonly isAbbreviated: boolean
  readonly isZipped: boolean
}

export function formOf(headers: IncomingHttpHeaders): Form {
  const encodings = [headers['accept-encoding'] ?? ''].flat().join()
  return {
    isAbbreviated: headers.accept?.startsWith('application/vnd.npm.install-v1+json') === true,
    isZipped: /\bgzip\b/.test(encodings),
  }
}

export function answerOf(found: Found, { isAbbreviated, isZipped }: Form): Answer {
  const headers = { 'content-type': 'application/json' }
  if ('missing' in found) return { status: 404, headers, body: Buffer.from(found.missing) }
  if ('bytes' in found)
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: found.bytes }
  const body = Buffer.from(JSON.stringify(isAbbreviated ? abbreviated(found.json) : found.json))
  if (!isZipped) return { status: 200, headers, body }
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) }
}
