import { type Digest, parseDigest, parseIntegrity, type Reference } from '../../model/index.ts'

/** What a lock entry pins its content to, whatever its format writes it as. */
export type Pinned =
  | { readonly kind: 'sha512'; readonly hex: string }
  /** Only a SHA-1, from the time before SRI: it names the content, and forgers can meet it. */
  | { readonly kind: 'sha1'; readonly digest: Digest }
  /** Yarn 2 and later hash the archive that they rebuild themselves, and Corepack takes hashes that no registry lists. */
  | { readonly kind: 'not-comparable' }
  /** Several hashes: package managers take whichever fits. */
  | { readonly kind: 'several' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'nothing' }

const berryChecksum = /^(?:\d{1,3}(?:c\d)?\/)?[0-9a-f]{128}$/

export function pinnedBy({ integrity, resolved, digest }: Reference): Pinned {
  if (integrity === undefined) return digest === undefined ? fromFragment(resolved) : fromDigest(digest)
  if (integrity.trim().split(/\s+/).length > 1) return { kind: 'several' }
  const strict = parseIntegrity(integrity)
  if (strict) return { kind: 'sha512', hex: strict.hex }
  if (berryChecksum.test(integrity)) return { kind: 'not-comparable' }
  const sha1 = /^sha1-(?<base64>[A-Za-z0-9+/]{27}=)$/.exec(integrity)?.groups?.['base64']
  const weak = parseDigest('sha1', Buffer.from(sha1 ?? '', 'base64').toString('hex'))
  return weak ? { kind: 'sha1', digest: weak } : { kind: 'malformed' }
}

/** `algorithm:hex`, as `packageManager` has it: Corepack checks it against the tarball; or Yarn's own (see Reference). */
function fromDigest(digest: string): Pinned {
  if (digest.startsWith('yarn-cache:')) return { kind: 'not-comparable' }
  const [algorithm = '', hex = ''] = digest.split(':')
  const parsed = parseDigest(algorithm, hex)
  if (!parsed) return { kind: algorithm === 'sha224' ? 'not-comparable' : 'malformed' }
  if (algorithm === 'sha512') return { kind: 'sha512', hex: parsed.hex }
  return algorithm === 'sha1' ? { kind: 'sha1', digest: parsed } : { kind: 'not-comparable' }
}

/** Yarn 1 writes the SHA-1 behind the address. */
function fromFragment(resolved: string | undefined): Pinned {
  const digest = sha1Behind(resolved)
  return digest ? { kind: 'sha1', digest } : { kind: 'nothing' }
}

export function sha1Behind(resolved: string | undefined): Digest | null {
  return parseDigest('sha1', /#(?<hex>[0-9a-f]{40})$/.exec(resolved ?? '')?.groups?.['hex'])
}
