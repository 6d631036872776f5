import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { curveHashes, modelSigning, preAuthEncoding } from '../../model/index.ts'
import type { Material, ModelBundle } from './bundle.ts'
import { Refusal } from './reason.ts'

/** `legacy`: the payload was signed with release 0.2.0's broken encoding, and may be a 0.2.0 statement only. */
export type Encoding = 'dsse' | 'legacy'

/** PEM text (text before the block is tolerated, as GnuTLS writes it), DER, or a key of Node's own. */
export function readPublicKey(key: string | Uint8Array | KeyObject): KeyObject {
  try {
    if (typeof key === 'string') return createPublicKey(key)
    if (key instanceof Uint8Array) return createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' })
    return key.type === 'private' ? createPublicKey(key) : key
  } catch {
    throw new Refusal('key-unreadable', 'expected one PEM block: -----BEGIN PUBLIC KEY-----')
  }
}

/** What bundles name a key by: SHA-256 of the PEM text, not of the DER. */
export function keyHint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'pem' }))
    .digest('hex')
}

/** The hash that the key's curve prescribes. */
function curveOf(key: KeyObject): { readonly hash: string; readonly keyDetails: string } {
  const curve = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : key.asymmetricKeyType
  const found = Object.entries(curveHashes).find(([name]) => name === curve)
  if (!found) throw new Refusal('key-type', curve ?? 'unknown')
  return found[1]
}

/** Spec 4.1: whatever the bundle says of its key must be true of ours; it never replaces it. */
export function verifyWithKey(bundle: ModelBundle, key: KeyObject, allowLegacy: boolean): Encoding {
  const { material } = bundle
  if (material.method !== 'key') throw new Refusal('method-mismatch', material.method)
  const { hash, keyDetails } = curveOf(key)
  refuseOtherKey(material, key, keyDetails)
  if (holds(hash, preAuthEncoding(modelSigning.payloadType, bundle.payload), key, bundle.signature)) return 'dsse'
  if (allowLegacy && holds(hash, legacyEncoding(bundle.payload), key, bundle.signature)) return 'legacy'
  throw new Refusal('signature-invalid')
}

/**
 * Is this the signature over that envelope? EC keys prescribe the hash; for those that Sigstore also certifies (RSA,
 * Ed25519) its algorithm registry does.
 */
export function holdsOverEnvelope(
  payloadType: string,
  payload: Uint8Array,
): (key: KeyObject, signature: Buffer) => boolean {
  const message = preAuthEncoding(payloadType, payload)
  return (key, signature) => {
    const curve = key.asymmetricKeyDetails?.namedCurve ?? ''
    const prescribed = Object.entries(curveHashes).find(([name]) => name === curve)?.[1].hash ?? 'sha256'
    return verify(key.asymmetricKeyType === 'ed25519' ? null : prescribed, message, key, signature)
  }
}

/** Release 0.2.0 signed with SHA-256 under every curve when it signed with a certificate. */
export function verifyWithCertificateKey(bundle: ModelBundle, key: KeyObject, allowLegacy: boolean): Encoding {
  const { hash } = curveOf(key)
  if (holds(hash, preAuthEncoding(modelSigning.payloadType, bundle.payload), key, bundle.signature)) return 'dsse'
  if (allowLegacy && holds('sha256', legacyEncoding(bundle.payload), key, bundle.signature)) return 'legacy'
  throw new Refusal('signature-invalid')
}

function refuseOtherKey(material: Material & { method: 'key' }, key: KeyObject, keyDetails: string): void {
  const ours = keyHint(key)
  const theirs = material.hint || (material.pem ? createHash('sha256').update(material.pem).digest('hex') : ours)
  if (theirs !== ours) throw new Refusal('key-mismatch', `the bundle names key ${theirs.slice(0, 64)}, ours is ${ours}`)
  if (material.pem && !material.pem.equals(Buffer.from(key.export({ type: 'spki', format: 'pem' })))) {
    throw new Refusal('key-mismatch', 'the key embedded in the bundle is not the one given')
  }
  if ((material.keyDetails ?? keyDetails) !== keyDetails) throw new Refusal('key-mismatch', 'publicKey.keyDetails')
}

function holds(hash: string, message: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  return verify(hash, message, key, signature)
}

/**
 * Release 0.2.0 put Python's `repr()` of the payload bytes where the bytes belong, after a capital V. Accepted only on
 * request, and only around a 0.2.0 statement: two encodings must never stand for the same kind of statement.
 */
function legacyEncoding(payload: Buffer): Buffer {
  const { payloadType } = modelSigning
  return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`)
}

const escapes: Readonly<Record<number, string>> = { 92: '\\\\', 10: '\\n', 13: '\\r', 9: '\\t' }

function pythonRepr(bytes: Buffer): string {
  const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'"
  const text = Array.from(bytes, byte => {
    const known = escapes[byte]
    if (known !== undefined) return known
    if (byte === quote.charCodeAt(0)) return `\\${quote}`
    return byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte)
  })
  return `b${quote}${text.join('')}${quote}`
}
