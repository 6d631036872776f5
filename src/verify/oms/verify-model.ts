import type { KeyObject } from 'node:crypto'
import { type Coverage, type ModelFiles, modelSigning, type Outcome, type Signer } from '../../model/index.ts'
import { type Method, type ModelBundle, parseBundle } from './bundle.ts'
import { type Certificate, maySign, readCertificate, readCertificates } from './certificate.ts'
import { describeIdentity, hasIdentity, nameOf } from './certificate-identity.ts'
import { buildChain, isSelfSigned } from './chain.ts'
import { type CompareOptions, compareFiles, type FileReport, worstOf } from './compare.ts'
import { refuseOtherIdentity, verifyKeyless } from './keyless.ts'
import { guarded, outcomeFor, type Reason, Refusal, type Refused } from './reason.ts'
import {
  type Encoding,
  holdsOverEnvelope,
  keyHint,
  readPublicKey,
  verifyWithCertificateKey,
  verifyWithKey,
} from './signature.ts'
import { type Manifest, parseStatement } from './statement.ts'

/** Whom to believe: exactly one method, decided by the caller and never by the bundle. */
export type ModelTrust =
  | { readonly method: 'key'; readonly key: string | Uint8Array | KeyObject }
  | {
      readonly method: 'certificate'
      /** PEM texts. Self-signed certificates in them are anchors, others only help to find a path. */
      readonly certificates: readonly string[]
      /** All of these must hold of the signing certificate; see `hasIdentity` for the forms. */
      readonly identities?: readonly string[]
      /** When the path must be valid: the run's clock (default), the leaf's own beginning, or a moment. */
      readonly at?: 'now' | 'signing' | Date
    }
  | {
      readonly method: 'sigstore'
      readonly identity: string
      readonly issuer: string
      /** A Sigstore `TrustedRoot`, or `ClientTrustConfig`, as parsed JSON. */
      readonly trustedRoot: unknown
    }

export interface OpenOptions {
  readonly now: Date
  /** Accept statements of release 0.2.0 under its own broken encoding. Never for other statements. */
  readonly allowLegacy?: boolean
}

/** A signature that holds, and what it says. Files have not been looked at. */
export interface OpenedSignature {
  readonly ok: true
  readonly method: Method
  readonly signer: Signer
  readonly manifest: Manifest
  /** Members of the bundle that prove nothing for this method and were not looked at. */
  readonly unused: readonly string[]
}

/** Steps 1 to 6: the bundle, its signature, its statement. Never throws; nothing of the payload is used before step 3. */
export function openModelSignature(text: string, trust: ModelTrust, options: OpenOptions): OpenedSignature | Refused {
  return guarded(() => {
    const bundle = parseBundle(text)
    if (bundle.material.method !== trust.method) {
      throw new Refusal('method-mismatch', `signed by ${bundle.material.method}, asked for ${trust.method}`)
    }
    const { signer, encoding } = verifySignature(bundle, trust, options)
    const manifest = parseStatement(bundle.payload, encoding)
    return { ok: true, method: trust.method, signer, manifest, unused: bundle.unused }
  })
}

function verifySignature(
  bundle: ModelBundle,
  trust: ModelTrust,
  options: OpenOptions,
): { signer: Signer; encoding: Encoding } {
  switch (trust.method) {
    case 'key': {
      const key = readPublicKey(trust.key)
      const encoding = verifyWithKey(bundle, key, options.allowLegacy ?? false)
      return { signer: { keyId: keyHint(key) }, encoding }
    }
    case 'certificate':
      return verifyCertificate(bundle, trust, options)
    case 'sigstore': {
      const { signer } = verifyKeyless(
        bundle.json,
        trust.trustedRoot,
        holdsOverEnvelope(modelSigning.payloadType, bundle.payload),
      )
      refuseOtherIdentity(signer, trust.identity, trust.issuer)
      return { signer, encoding: 'dsse' }
    }
  }
}

export function verifyCertificate(
  bundle: ModelBundle,
  trust: ModelTrust & { method: 'certificate' },
  { now, allowLegacy }: OpenOptions,
): { signer: Signer; encoding: Encoding } {
  if (bundle.material.method !== 'certificate') throw new Refusal('method-mismatch', bundle.material.method)
  const [leaf, ...helpers] = bundle.material.certificates.map(readCertificate)
  if (!leaf) throw new Refusal('bundle-shape', 'no certificate')
  const given = trust.certificates.flatMap(readCertificates)
  const anchors = given.filter(isSelfSigned)
  if (anchors.length === 0) throw new Refusal('no-anchor', 'none of the given certificates is self-signed')
  if (!maySign(leaf)) throw new Refusal('certificate-usage', describeIdentity(leaf))
  const at = trust.at === 'signing' ? leaf.x509.validFromDate : trust.at instanceof Date ? trust.at : now
  const chain = buildChain({ leaf, helpers: [...helpers, ...given], anchors, at })
  const stranger = (trust.identities ?? []).find(identity => !hasIdentity(leaf, identity))
  if (stranger !== undefined) throw new Refusal('identity-mismatch', `signed by ${describeIdentity(leaf)}`)
  const encoding = verifyWithCertificateKey(bundle, leaf.x509.publicKey, allowLegacy ?? false)
  return { signer: signerOf(leaf, chain), encoding }
}

/** No issuer: that word is kept for those who vouch for keyless identities, which a CA's name must not pass for. */
function signerOf(leaf: Certificate, chain: readonly Certificate[]): Signer {
  const identity = nameOf(leaf)
  const anchorSha256 = (chain.at(-1) ?? leaf).fingerprint
  return { ...(identity === null ? {} : { identity }), certificateSha256: leaf.fingerprint, anchorSha256 }
}

export interface ModelVerification extends CompareOptions, OpenOptions {
  /** The signature file's text. */
  readonly bundle: string
  readonly trust: ModelTrust
  readonly files: ModelFiles
}

export interface ModelVerdict {
  readonly outcome: Outcome
  readonly reason: Reason
  /** What the reason is about: a name, a place in the bundle. Untrusted text. */
  readonly detail: string
  /** Everything below is null, or empty, as long as the signature itself does not hold. */
  readonly method: Method | null
  readonly signer: Signer | null
  readonly format: Manifest['format'] | null
  readonly model: string | null
  readonly hash: Manifest['hash'] | null
  readonly rootDigest: string | null
  readonly files: FileReport
  /** Of the signed files: hashed by us, compared with a listed digest, not compared; and how many lay outside. */
  readonly coverage: Coverage
  readonly notes: readonly Note[]
}

/** Nothing that fails, but something a careful reader wants to know. */
export type Note = 'not-sorted' | 'unused-material' | 'extra-ignored' | 'legacy-format'

/**
 * Verifies a model signature against files given as data (OMS v1.0, section 8): pure, synchronous, and it never throws.
 * The same function serves a directory that was hashed and a hub's listing.
 */
export function verifyModel(verification: ModelVerification): ModelVerdict {
  const opened = openModelSignature(verification.bundle, verification.trust, verification)
  return opened.ok ? judgeFiles(opened, verification.files, verification) : refusedVerdict(opened)
}

/** Steps 7 to 9, for a caller that hashed only what the opened signature lists. */
export function judgeFiles(opened: OpenedSignature, files: ModelFiles, options: CompareOptions): ModelVerdict {
  const { manifest, signer, method } = opened
  const report = compareFiles(manifest, files, options)
  const { reason, detail } = worstOf(report, options) ?? { reason: 'verified' as const, detail: '' }
  const by = (basis: string) => report.matched.filter(one => one.basis === basis).length
  const unchecked = report.notCompared.length + report.missing.length + report.refused.length
  return {
    outcome: outcomeFor(reason),
    reason,
    detail,
    method,
    signer,
    format: manifest.format,
    model: manifest.model === '' ? null : manifest.model,
    hash: manifest.hash,
    rootDigest: manifest.rootDigest,
    files: report,
    coverage: { observed: by('observed'), listed: by('listed'), unchecked, excluded: report.excluded.length },
    notes: notesOn(opened, report, options),
  }
}

function notesOn({ manifest, unused }: OpenedSignature, report: FileReport, options: CompareOptions): Note[] {
  return [
    ...(manifest.sorted ? [] : (['not-sorted'] as const)),
    ...(unused.length > 0 ? (['unused-material'] as const) : []),
    ...(options.ignoreUnsignedFiles && report.extra.length > 0 ? (['extra-ignored'] as const) : []),
    ...(manifest.format === 'v0.2' ? (['legacy-format'] as const) : []),
  ]
}

const noFiles: FileReport = {
  matched: [],
  changed: [],
  missing: [],
  refused: [],
  extra: [],
  excluded: [],
  notCompared: [],
}

export function refusedVerdict({ reason, detail }: Refused): ModelVerdict {
  return {
    outcome: outcomeFor(reason),
    reason,
    detail,
    method: null,
    signer: null,
    format: null,
    model: null,
    hash: null,
    rootDigest: null,
    files: noFiles,
    coverage: { observed: 0, listed: 0, unchecked: 0, excluded: 0 },
    notes: [],
  }
}
