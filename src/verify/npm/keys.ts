import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import type { RegistryKey, TrustRoot } from '../../model/index.ts'

export type KeyUsage = 'npm:signatures' | 'npm:attestations'

/** The keys of the registry at `host`, or null where it does not sign as far as we know. */
export function keysOf({ registries }: TrustRoot, host: string, usage: KeyUsage): readonly RegistryKey[] | null {
  const keys = Object.hasOwn(registries, host) ? registries[host]?.keys : undefined
  const meant = keys?.filter(key => key.keyUsage === usage) ?? []
  return meant.length === 0 ? null : meant
}

const parsed = new WeakMap<RegistryKey, KeyObject | null>()

/** The key made usable; null for one that is no P-256 key or does not bear its own fingerprint as its id. */
export function publicKeyOf(key: RegistryKey): KeyObject | null {
  const known = parsed.get(key)
  if (known !== undefined) return known
  const fresh = parse(key)
  parsed.set(key, fresh)
  return fresh
}

function parse({ keyId, publicKey: { rawBytes, keyDetails } }: RegistryKey): KeyObject | null {
  if (keyDetails !== 'PKIX_ECDSA_P256_SHA_256') return null
  try {
    const key = createPublicKey({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type: 'spki' })
    return keyIdOf(key) === keyId ? key : null
  } catch {
    return null
  }
}

/**
 * npm's key id: the fingerprint of the key in OpenSSH's wire form (RFC 4253 6.6, RFC 5656 3.1), not of its DER. Null
 * for a key that is not on P-256.
 */
export function keyIdOf(key: KeyObject): string | null {
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return null
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  const wire = [Buffer.from('ecdsa-sha2-nistp256'), Buffer.from('nistp256'), point].flatMap(field => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(field.length)
    return [length, field]
  })
  return `SHA256:${createHash('sha256').update(Buffer.concat(wire)).digest('base64').replace(/=$/, '')}`
}

/** An end that is no date ends everything: a comparison with it would be false, and the key would live for ever. */
export function endsBefore({ publicKey: { validFor } }: RegistryKey, time: Date): boolean {
  return validFor.end !== undefined && !(time.getTime() < Date.parse(validFor.end))
}

export function startsAfter({ publicKey: { validFor } }: RegistryKey, time: Date): boolean {
  return !(Date.parse(validFor.start) <= time.getTime())
}
