/** A repository id that the hub's own rules admit. One-segment ids (`gpt2`) are the hub's own, from before namespaces. */
export interface RepositoryName {
  /** With `datasets/` or `spaces/` in front where it is one: weights may lie there as well. */
  readonly id: string
  readonly type: 'models' | 'datasets' | 'spaces'
  readonly namespace: string | null
  readonly name: string
}

const segment = /^\w(?:[\w.-]{0,94}\w)?$/

/** The hub's rule (huggingface_hub `validate_repo_id`), with ASCII letters only; null for what cannot be an id. */
export function parseName(id: string | null): RepositoryName | null {
  const [head, ...tail] = id?.split('/') ?? []
  const type = tail.length === 2 && (head === 'datasets' || head === 'spaces') ? head : 'models'
  const parts = type === 'models' ? [head ?? '', ...tail] : tail
  if (id === null || parts.length > 2 || !parts.every(part => segment.test(part))) return null
  if (id.includes('--') || id.includes('..') || id.endsWith('.git')) return null
  const [first = '', second] = parts
  return second === undefined
    ? { id, type, namespace: null, name: first }
    : { id, type, namespace: first, name: second }
}

/**
 * Can git have a revision of this name (git-check-ref-format)? Without the rule `..` would climb out of the URL's path,
 * and the hub would answer for another revision than the written one.
 */
export function isRevision(revision: string): boolean {
  if (!/^[^\p{Cc} ~^:?*[\\]{1,255}$/u.test(revision)) return false
  return revision.split('/').every(part => part !== '' && !part.startsWith('.') && !part.includes('..'))
}

/** A path inside a repository, encoded segment by segment; null for one that could leave it. */
export function encodePath(path: string): string | null {
  const parts = path.split('/')
  const stays = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/\p{Cc}/u.test(part))
  return stays && path.length <= 1024 ? parts.map(encodeURIComponent).join('/') : null
}

/** `{endpoint}{path}`, where the endpoint may have a path prefix of its own (a proxy's repository). */
export function at(endpoint: URL, path: string): URL {
  return new URL(`${endpoint.origin}${endpoint.pathname.replace(/\/$/, '')}${path}`)
}

/** Path of a repository in the hub's API. Ids hold no character that needs encoding; encoding them costs nothing. */
export function apiOf({ id }: Pick<RepositoryName, 'id'>): string {
  const isTyped = /^(?:datasets|spaces)\/[^/]+\/[^/]+$/.test(id)
  return `/api/${isTyped ? '' : 'models/'}${id.split('/').map(encodeURIComponent).join('/')}`
}
