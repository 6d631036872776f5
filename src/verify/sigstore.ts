import type { KeyObject } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import {
  type SignedEntity,
  type TrustMaterial,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify'
import * as z from 'zod'
import { type Signer, type TrustRoot, UsageError } from '../model/index.ts'
import { maySignCode, signerOf } from './sigstore/certificate.ts'
import { type BundleShape, bundleShape, isUnknownVersion } from './sigstore/shape.ts'

/** Why a bundle is not proved. What is `unknown` is our ignorance; the others speak against the bundle. */
export type BundleReason =
  | 'malformed-bundle'
  | 'signature-invalid'
  | 'certificate-invalid'
  | 'log-entry-invalid'
  | 'timestamp-invalid'
  | 'key-invalid'
  | 'unknown-format'
  | 'unknown-log'
  | 'unknown-key'

/** A bundle whose signature, key or certificate, and log entry hold. Only now may its payload be looked at. */
export interface VerifiedBundle {
  readonly outcome: 'verified'
  readonly signer: Signer
  readonly payloadType: string | null
  readonly payload: Uint8Array | null
  /** The latest time that the log or a timestamp authority vouches for, ISO. */
  readonly signedAt: string
}

export type Opened =
  | VerifiedBundle
  | { readonly outcome: 'refuted' | 'undetermined'; readonly reason: BundleReason; readonly detail: string }

/** Finds a public key by the bundle's hint; null = not one of ours. */
export type KeyFinder = (hint: string) => { readonly key: KeyObject; readonly validAt: (time: Date) => boolean } | null

/** Does the bundle's signature hold under this key? For callers that know more than sigstore-js: a digest, a curve. */
export type VerifySignature = (key: KeyObject, signature: Buffer) => boolean

/**
 * Verifies a bundle offline with Sigstore's own thresholds: one certificate log, one transparency log entry, one
 * timestamp. Says who signed; never whether that is the right one: sigstore-js's identity policy is an unanchored
 * regular expression and is not used. `signed` is for bundles that sign bytes instead of an envelope: the bytes, or
 * the verification itself.
 */
export function openBundle(
  json: unknown,
  trust: TrustRoot,
  findKey: KeyFinder,
  signed?: Uint8Array | VerifySignature,
): Opened {
  if (isUnknownVersion(json)) return undetermined('unknown-format', 'a version of bundles that is not known')
  const shape = bundleShape.safeParse(json)
  if (!shape.success) return refuted('malformed-bundle', z.prettifyError(shape.error))
  const { publicKey } = shape.data.verificationMaterial
  if (publicKey && !findKey(publicKey.hint)) return undetermined('unknown-key', publicKey.hint)
  const trusted = material(trust, findKey)
  const foreign = foreignLog(shape.data, trusted)
  if (foreign) return undetermined('unknown-log', foreign)
  try {
    return verified(bundleFromJSON(json), trusted, signed)
  } catch (error) {
    return refuted(reasonOf(error), error instanceof Error ? error.message : String(error))
  }
}

function verified(bundle: Bundle, trusted: TrustMaterial, signed?: Uint8Array | VerifySignature): Opened {
  const entity = entityOf(bundle, signed)
  const { identity } = new Verifier(trusted).verify(entity)
  const leaf = leafOf(bundle)
  if (leaf && !maySignCode(leaf)) return refuted('certificate-invalid', 'the certificate is not for code signing')
  const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }))
  const { content } = bundle
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : null
  return {
    outcome: 'verified',
    signer: leaf ? signerOf(leaf, extensions) : { keyId: hintOf(bundle) },
    payloadType: envelope?.payloadType ?? null,
    payload: envelope?.payload ?? null,
    signedAt: signedAt(entity) ?? '',
  }
}

/** What sigstore-js verifies, with its check of the signature itself replaced where the caller has one. */
export function entityOf(bundle: Bundle, signed?: Uint8Array | VerifySignature): SignedEntity {
  if (typeof signed !== 'function') return toSignedEntity(bundle, signed && Buffer.from(signed))
  const entity = toSignedEntity(bundle)
  const { signature: own } = entity
  const signature: SignedEntity['signature'] = {
    signature: own.signature,
    compareSignature: other => own.compareSignature(other),
    compareDigest: digest => own.compareDigest(digest),
    compareSignedDigest: digest => own.compareSignedDigest(digest),
    verifySignature: key => signed(key, own.signature),
  }
  return { ...entity, signature }
}

const materials = new WeakMap<object, Omit<TrustMaterial, 'publicKey'>>()

/** Parsing the root costs more than verifying with it: once per root. Which keys hold depends on the use. */
function material({ sigstore }: TrustRoot, findKey: KeyFinder): TrustMaterial {
  const root = typeof sigstore === 'object' && sigstore !== null ? sigstore : {}
  const known = materials.get(root) ?? parseRoot(root)
  materials.set(root, known)
  const publicKey = (hint: string) => {
    const found = findKey(hint)
    if (!found) throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` })
    return { publicKey: found.key, validFor: found.validAt }
  }
  return { ...known, publicKey }
}

function parseRoot(root: object): TrustMaterial {
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(root))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`trust-root: "sigstore" holds a key or certificate that cannot be used: ${why}`)
  }
}

/** Logs are replaced every year or so: an entry in one that this release does not know proves nothing either way. */
function foreignLog({ verificationMaterial }: BundleShape, { tlogs }: TrustMaterial): string | null {
  const known = new Set(tlogs.map(log => log.logID.toString('base64')))
  return verificationMaterial.tlogEntries.find(entry => !known.has(entry.logId.keyId))?.logId.keyId ?? null
}

function leafOf({ verificationMaterial: { content } }: Bundle): Uint8Array | null {
  if (content.$case === 'certificate') return content.certificate.rawBytes
  if (content.$case === 'x509CertificateChain') return content.x509CertificateChain.certificates[0]?.rawBytes ?? null
  return null
}

function hintOf({ verificationMaterial: { content } }: Bundle): string {
  return content.$case === 'publicKey' ? content.publicKey.hint : ''
}

/** Only times that were verified: a log's word counts with its promise, an RFC 3161 token always. */
export function signedAt({ timestamps }: SignedEntity): string | null {
  const times = timestamps.flatMap(each => {
    if (each.$case === 'timestamp-authority') return [each.timestamp.signingTime.getTime()]
    return each.tlogEntry.inclusionPromise ? [Number(each.tlogEntry.integratedTime) * 1000] : []
  })
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}

function reasonOf(error: unknown): BundleReason {
  if (!(error instanceof VerificationError)) return 'malformed-bundle'
  if (error.code.startsWith('TLOG_')) return 'log-entry-invalid'
  switch (error.code) {
    case 'SIGNATURE_ERROR':
      return 'signature-invalid'
    case 'CERTIFICATE_ERROR':
      return 'certificate-invalid'
    case 'TIMESTAMP_ERROR':
      return 'timestamp-invalid'
    case 'PUBLIC_KEY_ERROR':
      return 'key-invalid'
    default:
      return 'malformed-bundle'
  }
}

function refuted(reason: BundleReason, detail: string): Opened {
  return { outcome: 'refuted', reason, detail }
}

function undetermined(reason: BundleReason, detail: string): Opened {
  return { outcome: 'undetermined', reason, detail }
}
