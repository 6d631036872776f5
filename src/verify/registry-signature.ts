import { type Evidence, nothingCovered, oneFile, subjectOf, type Verifier } from '../model/index.ts'
import { type RegistrySignatureReason, signatureVerdict } from './npm/signature.ts'

type Verdict = Pick<Evidence, 'outcome' | 'gap'>

const unreachable: Verdict = { outcome: 'undetermined', gap: 'unreachable' }

const verdicts: Readonly<Record<RegistrySignatureReason, Verdict>> = {
  'signed-by-registry': { outcome: 'verified' },
  'signature-wrong': { outcome: 'refuted' },
  'signed-after-key-expired': unreachable,
  'unknown-key-id': unreachable,
  'key-unusable': unreachable,
  'no-integrity-listed': unreachable,
  'no-signature-served': unreachable,
  'registry-not-asked': unreachable,
  // Counted, and no finding unless policy requires it.
  'registry-does-not-sign': { outcome: 'absent' },
}

/** Did the registry sign what it lists for this version? */
export const registrySignature: Verifier = {
  id: 'registry-signature',
  title: 'The registry signed the version’s integrity',
  *verify(verification) {
    const { reference, artifact } = verification
    if (!artifact.npm) return
    const { reason, keyId, junk } = signatureVerdict(verification)
    yield {
      claim: 'registry-signature',
      subject: subjectOf(reference),
      basis: reason === 'signed-by-registry' ? 'signed' : 'listed',
      coverage: reason === 'signed-by-registry' ? oneFile : nothingCovered,
      reason,
      ...verdicts[reason],
      ...(keyId === undefined ? {} : { signer: { keyId } }),
      detail: { registry: artifact.npm.registryHost, ...(junk > 0 ? { junk: String(junk) } : {}) },
    }
  },
}
