import type { Dossier } from './dossier.ts'
import type { GapClass } from './gap.ts'

export const claims = [
  'integrity',
  'manifest',
  'registry-signature',
  'provenance',
  'model-signature',
  'signer-identity',
  'reachability',
] as const
export type Claim = (typeof claims)[number]

export type Outcome = 'verified' | 'refuted' | 'absent' | 'undetermined'

/** `observed`: we hashed it. `listed`: the hub says so. `signed`: a key we trust signed it. */
export type Basis = 'observed' | 'listed' | 'signed'

/** How many loadable files the claim covers, and how. */
export interface Coverage {
  readonly observed: number
  readonly listed: number
  readonly unchecked: number
  readonly excluded: number
}

/** Who signed, as proved: a key id, or an identity from a certificate. */
export interface Signer {
  readonly keyId?: string
  readonly identity?: string
  readonly issuer?: string
  /** Fulcio's extensions by OID arc (`.8`, `.12` …), decoded. */
  readonly extensions?: Readonly<Record<string, string>>
  readonly certificateSha256?: string
  /** The policy's own certificate that the chain ended in, by the SHA-256 of its DER, lower-case hex. */
  readonly anchorSha256?: string
}

export interface Evidence {
  readonly claim: Claim
  readonly subject: string
  readonly outcome: Outcome
  readonly basis: Basis
  readonly signer?: Signer
  readonly coverage: Coverage
  /** A code from a closed set per verifier, kebab-case. */
  readonly reason: string
  /** The values compared, for the message: what was expected, what was found. Untrusted text. */
  readonly detail?: Readonly<Record<string, string>>
  /** Set where `undetermined` is somebody's doing (unknown key id, a registry that signs and served nothing): a gap. */
  readonly gap?: GapClass
}

export const oneFile: Coverage = { observed: 0, listed: 1, unchecked: 0, excluded: 0 }
export const nothingCovered: Coverage = { observed: 0, listed: 0, unchecked: 0, excluded: 0 }

/** Did somebody look into the tarball, whatever came of it? */
export function isOpened({ claim, basis }: Evidence): boolean {
  return claim === 'manifest' && basis === 'observed'
}

/**
 * What we know of a claim: within a claim one verified proof suffices (contracts 4), unless proofs contradict each
 * other: a refutation that stands beside a proof wins. Silence is `undetermined`, never a pass.
 */
export function outcomeOf(dossier: Dossier, claim: Claim): Outcome {
  const heard = new Set(dossier.evidence.filter(evidence => evidence.claim === claim).map(evidence => evidence.outcome))
  return (
    (['refuted', 'verified', 'undetermined', 'absent'] as const).find(outcome => heard.has(outcome)) ?? 'undetermined'
  )
}
