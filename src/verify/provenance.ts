import {
  type Evidence,
  nothingCovered,
  oneFile,
  parseIntegrity,
  subjectOf,
  type Verification,
  type Verifier,
} from '../model/index.ts'
import { type AttestationReason, type Judged, judgeAttestation, repositoryOf } from './npm/attestation.ts'

export type ProvenanceReason =
  | 'built-and-signed'
  | 'proofs-contradict'
  | 'none-served'
  | 'lock-differs'
  | 'no-integrity-listed'
  | 'attestations-unreachable'
  | 'no-attestations'
  | 'publish-only'
  | Exclude<AttestationReason, 'attested'>

type Verdict = Pick<Evidence, 'outcome' | 'gap'> & {
  readonly reason: ProvenanceReason
  readonly proof?: Judged
  readonly detail?: Readonly<Record<string, string>>
}

/**
 * Was this very version built where its provenance says? Every bundle that the registry serves is judged; one proof
 * suffices, unless another speaks against it. What is announced and then not proved is refuted: an empty list is no
 * pass.
 */
export const provenance: Verifier = {
  id: 'provenance',
  title: 'The version was built from the repository that its provenance names',
  *verify(verification) {
    const { reference, artifact } = verification
    if (!artifact.npm || artifact.npm.asked === false) return
    const { outcome, gap, reason, proof, detail } = judge(verification)
    yield {
      claim: 'provenance',
      subject: subjectOf(reference),
      outcome,
      basis: proof ? 'signed' : 'listed',
      coverage: outcome === 'verified' ? oneFile : nothingCovered,
      reason,
      ...(gap ? { gap } : {}),
      ...(proof?.signer ? { signer: proof.signer } : {}),
      detail: { ...detail, ...(proof ? proved(proof) : {}) },
    }
  },
}

const unreachable = { outcome: 'undetermined', gap: 'unreachable' } as const

function judge(verification: Verification): Verdict {
  const { reference, artifact, attestations, incomplete = [] } = verification
  const { attestationsListed, integrity, registryHost = '' } = artifact.npm ?? {}
  const served = attestations.filter(each => each.type === 'npm-attestation')
  const missing = incomplete.find(each => each.reason === 'attestations-unreachable')
  // The resolution itself is the gap then.
  if (missing)
    return { outcome: 'undetermined', reason: 'attestations-unreachable', detail: { why: missing.detail ?? '' } }
  if (!attestationsListed && served.length === 0) return { outcome: 'absent', reason: 'no-attestations' }
  const listed = parseIntegrity(integrity)
  if (!listed) return { ...unreachable, reason: 'no-integrity-listed' }
  const [name, version] = [artifact.id, reference.revision ?? '']
  const meant = { purl: `pkg:npm/${name.replace(/^@/, '%40')}@${version}`, sha512: listed.hex }
  const about = { meant, name, version, registryHost, trust: verification.trust }
  const verdict = conclude(
    served.map(each => judgeAttestation(each, about)),
    artifact.npm?.provenanceListed !== undefined,
  )
  // The proof is about what the registry lists. An entry that pins other bytes has no part in it.
  const pinned = parseIntegrity(reference.integrity)
  const isOther = verdict.outcome === 'verified' && pinned !== null && pinned.hex !== listed.hex
  return isOther ? { outcome: 'undetermined', reason: 'lock-differs' } : verdict
}

/** One verdict on all bundles; `announced` = the registry lists a provenance for this version. */
function conclude(judged: readonly Judged[], announced: boolean): Verdict {
  const proofs = judged.filter(each => each.kind === 'provenance' && each.reason === 'attested')
  const failed = judged.filter(each => each.reason !== 'attested' && each.reason !== 'unknown-kind')
  const detail = { bundles: String(judged.length), ...(failed.length > 0 ? { failed: reasonsOf(failed) } : {}) }
  const [proof] = proofs
  const disagrees = failed.find(each => each.reason === 'contradicts-certificate')
  if (disagrees)
    return {
      outcome: 'refuted',
      reason: 'contradicts-certificate',
      detail: { ...detail, field: disagrees.detail ?? '' },
    }
  if (proof) {
    const sources = new Set(proofs.map(({ signer }) => signer && repositoryOf(signer)))
    if (sources.size > 1) return { outcome: 'refuted', reason: 'proofs-contradict', detail }
    const junk: Readonly<Record<string, string>> = failed.length > 0 ? { junk: String(failed.length) } : {}
    return { outcome: 'verified', reason: 'built-and-signed', proof, detail: { ...detail, ...junk } }
  }
  const worst = failed.find(each => !isOurIgnorance(each)) ?? failed[0]
  if (worst)
    return { ...(isOurIgnorance(worst) ? unreachable : { outcome: 'refuted' }), reason: because(worst), detail }
  if (announced || judged.length === 0) return { outcome: 'refuted', reason: 'none-served', detail }
  return { outcome: 'absent', reason: 'publish-only', detail }
}

function isOurIgnorance({ reason }: Judged): boolean {
  return reason === 'unknown-format' || reason === 'unknown-log' || reason === 'unknown-key'
}

function because({ reason }: Judged): ProvenanceReason {
  return reason === 'attested' ? 'none-served' : reason
}

function reasonsOf(judged: readonly Judged[]): string {
  return [...new Set(judged.map(({ reason }) => reason))].join(' ')
}

/** What the certificate proves, for the report and for comparing with the version before. */
function proved({ signer, signedAt = '' }: Judged): Readonly<Record<string, string>> {
  const { extensions = {} } = signer ?? {}
  const facts = {
    repository: signer ? (repositoryOf(signer) ?? undefined) : undefined,
    commit: extensions['.13'] ?? extensions['.3'],
    workflow: extensions['.18'],
    trigger: extensions['.20'] ?? extensions['.2'],
    run: extensions['.21'],
  }
  const known = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return { ...Object.fromEntries(known), signedAt }
}
