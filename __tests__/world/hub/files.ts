import { refuseGated } from './access.ts'
import { commitOf } from './revision.ts'
import { type Answer, type Asked, type Model, refusal, type State } from './state.ts'

/**
 * `GET|HEAD /{id}/resolve/{rev}/{path}`: a regular file at once, an LFS file by a redirect whose headers tell its sha256
 * and size (the content host's own ETag is another hash).
 */
export function resolve(state: State, asked: Asked, model: Model, [revision = '', ...path]: readonly string[]): Answer {
  const gated = refuseGated(state, asked, model)
  if (gated) return gated
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const entry = model.repository.tree(commit, true).find(one => one.path === path.join('/') && one.type === 'file')
  const common = { 'x-repo-commit': commit, 'accept-ranges': 'bytes' }
  if (!entry) return refusal(404, 'Entry not found', 'EntryNotFound', common)
  if (!entry.lfs) {
    const headers = { ...common, etag: `"${entry.oid}"`, 'content-type': 'text/plain; charset=utf-8' }
    return part(asked, model.repository.blob(entry.oid), headers)
  }
  const xetHash = [...entry.lfs.oid].reverse().join('')
  return {
    status: 302,
    headers: {
      ...common,
      'cache-control': 'no-store',
      'x-linked-etag': `"${entry.lfs.oid}"`,
      'x-linked-size': String(entry.lfs.size),
      'x-xet-hash': xetHash,
      location: `${state.contentOrigin}/xet-bridge/${entry.lfs.oid}?X-Amz-Expires=3600`,
    },
    body: 'Found. Redirecting',
  }
}

/** `GET /{id}/raw/{rev}/{path}`: of an LFS file, its pointer. */
export function raw(asked: Asked, model: Model, [revision = '', ...path]: readonly string[]): Answer {
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const entry = model.repository.tree(commit, true).find(one => one.path === path.join('/') && one.type === 'file')
  if (!entry) return refusal(404, 'Entry not found', 'EntryNotFound', { 'x-repo-commit': commit })
  return part(asked, model.repository.blob(entry.oid), { 'x-repo-commit': commit })
}

/** The host that content is served from. A token has no business there. */
export function content(state: State, asked: Asked, sha256: string): Answer {
  const bytes = state.content.get(sha256)
  if (!bytes) return { status: 404, body: 'no such content' }
  return part(asked, bytes, { etag: `"${[...sha256].reverse().join('')}"` })
}

function part(asked: Asked, bytes: Uint8Array, headers: Readonly<Record<string, string>>): Answer {
  const range = /^bytes=(?<from>\d+)-(?<to>\d*)$/.exec(String(asked.headers['range'] ?? ''))?.groups
  if (!range) return { status: 200, headers, body: bytes }
  const from = Number(range['from'])
  const to = Math.min(range['to'] === '' ? Infinity : Number(range['to']), bytes.length - 1)
  const place = { 'content-range': `bytes ${from}-${to}/${bytes.length}` }
  return { status: 206, headers: { ...headers, ...place }, body: bytes.subarray(from, to + 1) }
}
