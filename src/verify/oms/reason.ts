import type { Outcome } from '../../model/index.ts'

/**
 * The closed set of reasons, each with its outcome and one sentence for a person. `refuted`: what was claimed is not
 * so. `undetermined`: we cannot tell (unreadable, unsupported, not compared), which is no pass either.
 */
export const reasons = {
  verified: ['verified', 'the signature is valid and every signed file matches'],
  'signature-valid': ['verified', 'the signature is valid; files were not compared'],

  'bundle-too-large': ['undetermined', 'the signature file is larger than any real one'],
  'bundle-json': ['undetermined', 'the signature file is not JSON, or has a member twice'],
  'bundle-media-type': ['undetermined', 'the signature file is not a Sigstore bundle of a known version'],
  'bundle-shape': ['undetermined', 'the Sigstore bundle lacks a required member, or has one that does not belong'],
  'bundle-base64': ['undetermined', 'a member of the bundle is not strict base64'],
  'content-missing': ['undetermined', 'the bundle holds no DSSE envelope'],
  'payload-type': ['undetermined', 'the envelope’s payload is not an in-toto statement'],
  'signature-count': ['undetermined', 'the envelope must hold exactly one signature'],

  'method-mismatch': ['refuted', 'the bundle was signed by another method than the one asked for'],
  'key-unreadable': ['undetermined', 'the public key to verify with cannot be read'],
  'key-type': ['undetermined', 'model signatures are made with keys on P-256, P-384 or P-521 only'],
  'key-mismatch': ['refuted', 'the bundle names another key than the one given'],
  'signature-invalid': ['refuted', 'the signature does not belong to this payload and key'],

  'certificate-unreadable': ['undetermined', 'a certificate cannot be read'],
  'certificate-usage': ['refuted', 'the signing certificate is not for signing'],
  'certificate-chain': ['refuted', 'no path leads from the signing certificate to a trusted one'],
  'certificate-time': ['refuted', 'a certificate of the path was not valid at the time of verification'],
  'certificate-unsupported': [
    'undetermined',
    'a certificate of the path carries a critical rule that is not supported',
  ],
  'no-key': ['undetermined', 'no public key to trust was given'],
  'no-anchor': ['undetermined', 'no certificate to trust was given'],
  'identity-mismatch': ['refuted', 'the signer is not the one expected'],
  'identity-incomplete': ['undetermined', 'a keyless signature is checked against an identity and its issuer, both'],
  'trusted-root': ['undetermined', 'the Sigstore trusted root cannot be used'],
  'unknown-log': ['undetermined', 'the transparency log entry is in a log that the trusted root does not know'],
  timestamp: ['refuted', 'no valid proof of when the signature was made'],
  'transparency-log': ['refuted', 'the transparency log entry does not prove this signature'],

  'statement-json': ['undetermined', 'the signed payload is not JSON, or has a member twice'],
  'statement-type': ['undetermined', 'the signed payload is not an in-toto statement of a known version'],
  'predicate-type': ['undetermined', 'the signed statement is not a model signature'],
  'predicate-version': ['undetermined', 'the model signature is of a version that is not supported'],
  'legacy-not-allowed': ['undetermined', 'signatures of release 0.2.0 are accepted on request only'],
  'subject-count': ['undetermined', 'a model signature has exactly one subject'],
  'statement-shape': ['undetermined', 'the signed statement lacks a required member or has one of a wrong type'],
  'resources-empty': ['undetermined', 'the signed manifest lists no file'],
  'bad-name': ['refuted', 'the signed manifest names a file in a way that could leave the model or be ambiguous'],
  'duplicate-name': ['refuted', 'the signed manifest names a file twice'],
  'bad-digest': ['undetermined', 'the signed manifest has a malformed digest'],
  'root-digest': ['refuted', 'the signed manifest is inconsistent: its root digest is not that of its digests'],
  'unsupported-serialization': ['undetermined', 'the manifest was made by a method that is not supported (shards)'],
  'unsupported-hash': ['undetermined', 'the manifest uses a hash that is not supported (blake3)'],

  'changed-file': ['refuted', 'a signed file has other content'],
  'missing-file': ['refuted', 'a signed file is missing'],
  symlink: ['refuted', 'a symbolic link stands where only plain files are accepted'],
  'special-file': ['refuted', 'a socket, pipe or device stands among the files'],
  'unsigned-file': ['refuted', 'a file that was not signed is present'],
  'not-compared': ['undetermined', 'a signed file could not be compared'],

  'digest-mismatch': ['refuted', 'the bundle signs another artifact'],
  'artifact-needed': [
    'undetermined',
    'what was signed cannot be checked without the artifact’s bytes, or a digest by its hash',
  ],
  internal: ['undetermined', 'verification ended in an unexpected error'],
} as const satisfies Readonly<Record<string, readonly [Outcome, string]>>

/** Why a verification ended as it did. A new one is a minor release. */
export type Reason = keyof typeof reasons

export const outcomeFor = (reason: Reason): Outcome => reasons[reason][0]

/** Our own words; never contains anything of the bundle. */
export const explain = (reason: Reason): string => reasons[reason][1]

/**
 * Ends a verification from deep inside the parsing. It never leaves this room: `guarded` turns it into data.
 * `detail` may hold text of the bundle: untrusted.
 */
export class Refusal extends Error {
  readonly reason: Reason
  readonly detail: string
  constructor(reason: Reason, detail = '') {
    super(reason)
    this.reason = reason
    this.detail = detail
  }
}

export interface Refused {
  readonly ok: false
  readonly reason: Reason
  /** Where in the bundle, or what was found; untrusted text. */
  readonly detail: string
}

/** Runs `work`; whatever it throws becomes a reason, and nothing that throws is ever a pass. */
export function guarded<Result>(work: () => Result): Result | Refused {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason, detail: error.detail }
    return { ok: false, reason: 'internal', detail: error instanceof Error ? error.message : String(error) }
  }
}
