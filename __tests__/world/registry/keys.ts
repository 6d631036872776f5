import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { keyIdOf } from '../../../src/verify/npm/keys.ts'

/** A registry's signing key, made at start: nobody has it written down anywhere. */
export interface SigningKey {
  readonly keyId: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  readonly spki: string
  readonly start: string
  readonly end?: string
}

export function makeKey(start = '2020-01-01T00:00:00.000Z', end?: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const keyId = keyIdOf(publicKey) ?? ''
  return { keyId, publicKey, privateKey, spki, start, ...(end === undefined ? {} : { end }) }
}

/** As the registry signs: DER, base64, over `name@version:integrity`. */
export function signVersion(key: SigningKey, name: string, version: string, integrity: string) {
  const message = Buffer.from(`${name}@${version}:${integrity}`, 'utf8')
  return { keyid: key.keyId, sig: sign('sha256', message, key.privateKey).toString('base64') }
}

/** What `GET /-/npm/v1/keys` serves. */
export function servedKeys(keys: readonly SigningKey[]) {
  return {
    keys: keys.map(({ keyId, spki, end }) => ({
      expires: end ?? null,
      keyid: keyId,
      keytype: 'ecdsa-sha2-nistp256',
      scheme: 'ecdsa-sha2-nistp256',
      key: spki,
    })),
  }
}

/** The same keys in the shape of the TUF target, once for each use. */
export function trustedKeys(keys: readonly SigningKey[]) {
  return keys.flatMap(({ keyId, spki, start, end }) =>
    ['npm:signatures', 'npm:attestations'].map(keyUsage => ({
      keyId,
      keyUsage,
      publicKey: {
        rawBytes: spki,
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start, ...(end === undefined ? {} : { end }) },
      },
    })),
  )
}
