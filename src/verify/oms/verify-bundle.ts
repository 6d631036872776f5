import { type KeyObject, verify } from 'node:crypto'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify'
import type { Digest, Outcome, Signer } from '../../model/index.ts'
import { entityOf, signedAt, type VerifySignature } from '../sigstore.ts'
import { type Artifact, messageDigest, readDigest, refuseOtherArtifact, refuseOtherMessage } from './artifact.ts'
import { allowMembers, base64, materialMembers, parseBundleJson } from './bundle.ts'
import { verifyDigest } from './ecdsa.ts'
import { isObject, type JsonObject } from './json.ts'
import { refuseOtherIdentity, requireStrictMaterial, requireTrustedRoot, verifyKeyless } from './keyless.ts'
import { refuseForeignEntries } from './log-entry.ts'
import { explain, guarded, outcomeFor, type Reason, Refusal } from './reason.ts'
import { holdsOverEnvelope, keyHint, readPublicKey } from './signature.ts'

export interface BundleVerification {
  /** The bytes that should have been signed; or a digest of them, `sha256:<hex>`. Exactly one of the two. */
  readonly artifact?: Uint8Array
  readonly digest?: string | Digest
  /** A public key (PEM text, DER or Node's own); or the identity of a certificate with its issuer, compared exactly. */
  readonly key?: string | Uint8Array | KeyObject
  readonly identity?: string
  readonly issuer?: string
  /** A Sigstore `TrustedRoot` or `ClientTrustConfig` as parsed JSON. */
  readonly trustedRoot: unknown
  /**
   * When this is asked. A signature is judged at the time that a log or a timestamp authority vouches for, so that one
   * by a certificate of ten minutes holds for good; but a time that is yet to come, by more than five minutes, proves
   * nothing. Without it no time is too late.
   */
  readonly now?: Date
}

export interface BundleEvidence {
  readonly outcome: Outcome
  readonly reason: Reason
  /** One sentence of ours for the reason. */
  readonly message: string
  /** What the reason is about; untrusted text. */
  readonly detail: string
  readonly basis: 'signed'
  /** Who signed, as proved; null unless verified. */
  readonly signer: Signer | null
  readonly payloadType: string | null
}

/**
 * Any Sigstore bundle: message signature or DSSE envelope, versions 0.1 to 0.3, Rekor v1 and v2, RFC 3161. Pure and
 * synchronous; whatever the text is, the answer is evidence and never an exception.
 */
export function judgeBundle(text: string, verification: BundleVerification): BundleEvidence {
  const result = guarded(() => ({ ok: true as const, ...verified(text, verification) }))
  const reason = result.ok ? 'signature-valid' : result.reason
  return {
    outcome: outcomeFor(reason),
    reason,
    message: explain(reason),
    detail: result.ok ? '' : result.detail,
    basis: 'signed',
    signer: result.ok ? result.signer : null,
    payloadType: result.ok ? result.payloadType : null,
  }
}

function verified(text: string, options: BundleVerification): { signer: Signer; payloadType: string | null } {
  const artifact = artifactOf(options)
  const json = parseBundleJson(text)
  const content = contentOf(json)
  if (content.kind === 'message') refuseOtherMessage(content.digest, artifact)
  const signer = signerOf(json, content, artifact, options)
  if (content.kind === 'message') return { signer, payloadType: null }
  refuseOtherArtifact(content.payloadType, content.payload, artifact)
  return { signer, payloadType: content.payloadType }
}

function signerOf(json: JsonObject, content: Content, artifact: Artifact, options: BundleVerification): Signer {
  const { key, identity, issuer, trustedRoot } = options
  const keyed = isObject(json['verificationMaterial']) && json['verificationMaterial']['publicKey'] !== undefined
  if (keyed !== (key !== undefined))
    throw new Refusal('method-mismatch', keyed ? 'signed with a key' : 'signed with a certificate')
  const check = checkOf(content, artifact)
  if (key !== undefined) {
    if (identity !== undefined || issuer !== undefined) throw new Refusal('method-mismatch', 'a key has no identity')
    return needingBytes(check, () => verifyKeyed(json, readPublicKey(key), check.holds, options))
  }
  if (!identity || !issuer) throw new Refusal('identity-incomplete')
  const { signer, signedAt: time } = needingBytes(check, () => verifyKeyless(json, trustedRoot, check.holds))
  refuseFuture(time, options)
  refuseOtherIdentity(signer, identity, issuer)
  return signer
}

const skew = 5 * 60_000

function refuseFuture(time: string | null, { now }: BundleVerification): void {
  if (time === null || now === undefined) return
  if (!(Date.parse(time) <= now.getTime() + skew)) throw new Refusal('timestamp', `signed at ${time}, which is to come`)
}

interface Check {
  readonly holds: VerifySignature
  /** Set when the kind of key cannot be verified with by a digest. */
  bytesAreNeeded: boolean
}

/** EC keys: an envelope is hashed as the curve prescribes, a message as its digest says. */
function checkOf(content: Content, artifact: Artifact): Check {
  if (content.kind === 'envelope') {
    return { holds: holdsOverEnvelope(content.payloadType, content.payload), bytesAreNeeded: false }
  }
  const { algorithm, hex } = content.digest
  const check: Check = {
    bytesAreNeeded: false,
    holds: (key, signature) => {
      if ('bytes' in artifact) {
        return verify(key.asymmetricKeyType === 'ed25519' ? null : algorithm, artifact.bytes, key, signature)
      }
      check.bytesAreNeeded = key.asymmetricKeyType !== 'ec'
      return verifyDigest(key, Buffer.from(hex, 'hex'), signature)
    },
  }
  return check
}

function needingBytes<Result>(check: Check, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (check.bytesAreNeeded) throw new Refusal('artifact-needed', 'this kind of key signs bytes, not a digest')
    throw error
  }
}

function artifactOf({ artifact, digest }: BundleVerification): Artifact {
  if ((artifact === undefined) === (digest === undefined))
    throw new Refusal('artifact-needed', 'exactly one of artifact and digest')
  return artifact === undefined ? { digest: readDigest(digest ?? '') } : { bytes: artifact }
}

type Content =
  | { readonly kind: 'message'; readonly digest: Digest; readonly signature: Buffer }
  | { readonly kind: 'envelope'; readonly payloadType: string; readonly payload: Buffer; readonly signature: Buffer }

function contentOf(json: JsonObject): Content {
  const { messageSignature: message, dsseEnvelope: envelope, verificationMaterial: material } = json
  allowMembers(json, '', ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'])
  if (!isObject(material)) throw new Refusal('bundle-shape', 'verificationMaterial')
  allowMembers(material, 'verificationMaterial.', materialMembers)
  if (isObject(material['publicKey'])) allowMembers(material['publicKey'], 'publicKey.', ['hint'])
  if (isObject(message) === isObject(envelope)) {
    throw new Refusal('content-missing', 'exactly one of messageSignature and dsseEnvelope')
  }
  return isObject(message) ? messageOf(message) : envelopeOf(isObject(envelope) ? envelope : {})
}

function messageOf(message: JsonObject): Content {
  allowMembers(message, 'messageSignature.', ['messageDigest', 'signature'])
  return { kind: 'message', digest: messageDigest(message), signature: base64(message['signature'], 'signature') }
}

function envelopeOf(envelope: JsonObject): Content {
  allowMembers(envelope, 'dsseEnvelope.', ['payload', 'payloadType', 'signatures'])
  const { signatures, payloadType } = envelope
  const only: unknown = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined
  if (!isObject(only)) throw new Refusal('signature-count', 'dsseEnvelope.signatures')
  allowMembers(only, 'dsseEnvelope.signatures[0].', ['sig', 'keyid'])
  if (typeof payloadType !== 'string') throw new Refusal('bundle-shape', 'dsseEnvelope.payloadType')
  return {
    kind: 'envelope',
    payloadType,
    payload: base64(envelope['payload'], 'dsseEnvelope.payload'),
    signature: base64(only['sig'], 'dsseEnvelope.signatures[0].sig'),
  }
}

/** With a key of the caller's, log entries and timestamps are not needed; those that are there must hold all the same. */
function verifyKeyed(json: JsonObject, key: KeyObject, holds: VerifySignature, options: BundleVerification): Signer {
  requireStrictMaterial(json)
  const entity = entityOf(bundleFromJSON(json), holds)
  const tlogThreshold = entity.tlogEntries.length > 0 ? 1 : 0
  const verifier = new Verifier(rootFor(options.trustedRoot, key), {
    tlogThreshold,
    ctlogThreshold: 0,
    timestampThreshold: 0,
  })
  try {
    verifier.verify(entity)
  } catch (error) {
    throw refusalFor(error)
  }
  refuseFuture(signedAt(entity), options)
  refuseForeignEntries(json, key.export({ type: 'spki', format: 'der' }))
  return { keyId: keyHint(key) }
}

function rootFor(trustedRoot: unknown, publicKey: KeyObject): ReturnType<typeof toTrustMaterial> {
  const root = requireTrustedRoot(trustedRoot)
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(root), () => ({ publicKey, validFor: () => true }))
  } catch (error) {
    throw new Refusal('trusted-root', error instanceof Error ? error.message : String(error))
  }
}

function refusalFor(error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error)
  if (!(error instanceof VerificationError)) return new Refusal('bundle-shape', detail)
  if (error.code === 'SIGNATURE_ERROR') return new Refusal('signature-invalid', detail)
  return new Refusal(error.code === 'TIMESTAMP_ERROR' ? 'timestamp' : 'transparency-log', detail)
}
