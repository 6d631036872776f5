import {
  type Attestation,
  type Evidence,
  nothingCovered,
  type Outcome,
  subjectOf,
  type Verification,
  type Verifier,
} from '../model/index.ts'
import { coverageOf, type HeldSignature, isOurIgnorance, loadable, openHubSignature } from './oms/hub-signature.ts'
import { outcomeFor, type Reason, type Refused } from './oms/reason.ts'

/** Beside the reasons of `verifyModel`: what is only known of signatures that lie in a hub's repository. */
type ModelSignatureReason =
  | Reason
  /** It verifies; a document (README, licence, picture) is another today. */
  | 'documents-differ'
  /** It holds, was made by another publisher for other files, and came here with a copy. */
  | 'copied-signature'
  /** The repository has no signature among its files. */
  | 'unsigned'
  /** It holds, and does not list the file in question, which lies beside those that it lists. */
  | 'not-listed'
  /** It is there and could not be fetched. */
  | 'unavailable'

type SignerIdentityReason = 'expected-signer' | 'other-signer' | 'other-publisher' | 'unknown-signer'

/**
 * Did somebody sign these files (OMS v1.0), and is it whom we expect? Two claims, kept apart: an exact copy of a signed
 * model is still the signed model, whoever re-uploaded it. Files are compared by the digests that the hub lists, small
 * ones by our own hash of them.
 */
export const modelSignature: Verifier = {
  id: 'model-signature',
  title: 'The files of a model are the ones that its publisher signed',
  *verify(verification) {
    const { reference, attestations, artifact } = verification
    if (reference.ecosystem !== 'model') return
    const found = attestations.filter(({ type }) => type === 'model-signature')
    if (found.length === 0) {
      // Only a list of all files, or of all that refers to them, can say that there is no signature.
      if (artifact.model?.unsigned ?? artifact.model?.paths)
        yield evidence(verification, { outcome: 'absent', reason: 'unsigned' })
      return
    }
    const judged = found.map(attestation => ({ attestation, opened: open(attestation, verification) }))
    const proofs = judged.flatMap(({ opened }) =>
      opened?.ok && verdictOf(opened).outcome === 'verified' ? [opened] : [],
    )
    for (const { attestation, opened } of judged) {
      const told = tell(opened, attestation, proofs.length > 0)
      yield evidence(verification, { ...told, detail: { source: placeOf(attestation), ...told.detail } })
    }
    const best = standings.flatMap(kind => proofs.find(({ standing }) => standing.kind === kind) ?? []).at(0)
    if (best) yield { ...evidence(verification, identityOf(best)), claim: 'signer-identity' }
  },
}

const placeOf = ({ source, line }: Attestation) => (line === undefined ? source : `${source}:${line}`)

function open(attestation: Attestation, verification: Verification): HeldSignature | Refused | null {
  const { bundle, unavailable } = attestation
  if (unavailable !== undefined) return null
  const text = typeof bundle === 'string' ? bundle : (JSON.stringify(bundle) ?? '')
  return openHubSignature(text, attestation, verification)
}

/** `proved`: another signature of the same repository holds, so what is broken beside it is junk, not a refutation. */
function tell(opened: HeldSignature | Refused | null, { unavailable = '' }: Attestation, proved: boolean): Told {
  if (opened === null) {
    return { outcome: 'undetermined', reason: 'unavailable', detail: { why: unavailable }, gap: 'unreachable' }
  }
  if (opened.ok) {
    const coverage = coverageOf(opened.files)
    const basis = coverage.listed > 0 ? 'listed' : 'observed'
    return { ...verdictOf(opened), signer: opened.signer, coverage, basis }
  }
  const { reason, detail: found } = opened
  const isFalse = outcomeFor(reason) === 'refuted' && !isOurIgnorance(reason)
  const isWorlds = reason === 'unknown-log' || reason === 'not-compared'
  return {
    outcome: isFalse && !proved ? 'refuted' : 'undetermined',
    reason,
    detail: { found, ...(isFalse && proved ? { junk: reason } : {}) },
    ...(isWorlds ? { gap: 'unreachable' } : {}),
  }
}

const standings = ['expected', 'stranger', 'elsewhere', 'unknown'] as const

const identities = {
  expected: { outcome: 'verified', reason: 'expected-signer' },
  stranger: { outcome: 'refuted', reason: 'other-signer' },
  elsewhere: { outcome: 'refuted', reason: 'other-publisher' },
  unknown: { outcome: 'undetermined', reason: 'unknown-signer' },
} as const

function identityOf({ signer, standing: { kind, by } }: HeldSignature): Told {
  return { ...identities[kind], signer, ...(by === '' ? {} : { detail: { by } }) }
}

interface Verdict {
  readonly outcome: Outcome
  readonly reason: ModelSignatureReason
  readonly detail?: Readonly<Record<string, string>>
}

/** A loadable file that differs refutes, a document that differs does not; a stranger's signature is about other files. */
function verdictOf({ files, standing, isSilent }: HeldSignature): Verdict {
  if (isSilent) return { outcome: 'undetermined', reason: 'not-listed' }
  const { changed, missing, extra, documents } = loadable(files)
  const [first] = changed
  const [gone] = missing
  if ((first || gone !== undefined) && (standing.kind === 'stranger' || standing.kind === 'elsewhere')) {
    return {
      outcome: 'undetermined',
      reason: 'copied-signature',
      detail: { name: first?.name ?? gone ?? '', by: standing.by },
    }
  }
  if (first) {
    const { name, expected, found } = first
    return { outcome: 'refuted', reason: 'changed-file', detail: { name, expected, found } }
  }
  if (gone !== undefined) return { outcome: 'refuted', reason: 'missing-file', detail: { name: gone } }
  const { observed, listed } = coverageOf(files)
  if (observed + listed === 0) {
    return { outcome: 'undetermined', reason: 'not-compared', detail: { name: files.notCompared[0] ?? '' } }
  }
  const [uncovered] = extra
  const detail = uncovered === undefined ? {} : { uncovered }
  if (documents.length === 0) return { outcome: 'verified', reason: 'verified', detail }
  return { outcome: 'verified', reason: 'documents-differ', detail: { ...detail, name: documents[0] ?? '' } }
}

type Told = Partial<Omit<Evidence, 'claim' | 'subject' | 'reason'>> & {
  readonly outcome: Outcome
  readonly reason: ModelSignatureReason | SignerIdentityReason
}

function evidence({ reference }: Verification, told: Told): Evidence {
  return { claim: 'model-signature', subject: subjectOf(reference), basis: 'signed', coverage: nothingCovered, ...told }
}
