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

/** Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64. Anything else is null. */
export function parseIntegrity(text: string | undefined): Digest | null {
  const match = /^sha512-(?<base64>[A-Za-z0-9+/]{86}==)$/.exec(text ?? '')
  if (!match?.groups) return null
  const base64 = match.groups['base64'] ?? ''
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  const canonical = btoa(String.fromCharCode(...bytes)) === base64
  return canonical ? { algorithm: 'sha512', hex } : null
}
