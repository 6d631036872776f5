const lengths: Readonly<Record<string, number>> = { sha1: 40, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 }

/** A digest that somebody claims (a hub *lists* it) or that we computed (*observed*): the holder's name says which. */
export interface Digest {
  readonly algorithm: string
  readonly hex: string
}

/** A digest of the right length in lower-case hex, or null: a masked or malformed hash is never compared. */
export function parseDigest(algorithm: string, hex: unknown): Digest | null {
  const length = lengths[algorithm]
  if (length === undefined || typeof hex !== 'string' || hex.length !== length || !/^[0-9a-f]+$/.test(hex)) return null
  return { algorithm, hex }
}

/** A full git object id: 40 hex (SHA-1) or 64 hex (SHA-256). Shorter ones move. */
export function isCommitId(text: string | null | undefined): text is string {
  return typeof text === 'string' && (/^[0-9a-f]{40}$/.test(text) || /^[0-9a-f]{64}$/.test(text))
}

/**
 * Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64 (of the last letter only two bits
 * count, and the others are zero). Anything else is null.
 */
export function parseIntegrity(text: string | undefined): Digest | null {
  const base64 = /^sha512-(?<base64>[A-Za-z0-9+/]{85}[AQgw]==)$/.exec(text ?? '')?.groups?.['base64']
  return base64 === undefined ? null : { algorithm: 'sha512', hex: Buffer.from(base64, 'base64').toString('hex') }
}
