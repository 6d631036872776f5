import { type Claim, type Dossier, type Evidence, type Filling, outcomeOf, spoken } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'The policy asks for a proof, and silence is none. Use a version, a form or a source that can be proved; or take the requirement for this name out of the policy on the base branch.'

/**
 * The net under every requirement: what a rule requires and nothing proves fails (architecture 1), also where no resolver
 * or verifier has a word to say.
 */
export const requirementUnmet = defineCheck({
  id: 'requirement-unmet',
  title: 'What the policy requires is not proved',
  messages: {
    unproved: { text: 'the policy requires {claim} of {id}, and nothing proves it ({why})', remedy },
    partial: { text: 'the policy requires {claim} of {id}, and {unchecked} of its files are not covered', remedy },
    contradicted: {
      text: '{id}: the commit itself says of {path} {expected}, and the hub lists {found}',
      remedy:
        'Do not load it. The hub lists other files than the commit holds: its answers, or what stands between it and you, cannot be believed.',
    },
    'only-listed': { text: 'the policy requires {claim} of {id}, and it rests on the hub’s own word', remedy },
  },
  *examine(dossier, policy) {
    const { reference, resolution } = dossier
    // A manifest's line is proved through its lock entry; what could not be reached is a gap.
    if (reference.ecosystem === 'npm' && reference.pinnable === false) return
    if (resolution.kind === 'unreachable' || resolution.kind === 'unread') return
    const id = reference.id ?? ''
    for (const claim of policy.required(reference)) {
      const about = dossier.evidence.filter(evidence => evidence.claim === claim)
      const proofs = about.filter(({ outcome }) => outcome === 'verified')
      // Of a lock or a signature another check tells; the commit's own objects are looked at for this rule alone.
      const lie = about.find(({ outcome, reason }) => outcome === 'refuted' && reason === 'listing-differs')
      if (lie) {
        const { path = '', expected = '', found = '' } = lie.detail ?? {}
        yield { messageId: 'contradicted', data: { id, path, expected, found }, hard: true }
      }
      if (about.some(({ outcome, gap }) => outcome === 'refuted' || gap !== undefined)) continue
      if (proofs.length === 0) {
        if (isSaidElsewhere(claim, about, dossier)) continue
        yield { messageId: 'unproved', data: { claim: spoken(claim), id, why: reasonOf(about, dossier) }, hard: true }
        continue
      }
      // What the signer left out is nobody's word: whoever may write to the repository may put anything there.
      const unchecked = Math.min(...proofs.map(({ coverage }) => coverage.unchecked + coverage.excluded))
      if (unchecked > 0) {
        yield { messageId: 'partial', data: { claim: spoken(claim), id, unchecked: String(unchecked) }, hard: true }
      }
      if (claim === 'integrity' && proofs.every(({ basis }) => basis === 'listed')) {
        yield { messageId: 'only-listed', data: { claim: spoken(claim), id }, hard: true }
      }
    }
  },
})

/** Checks that report the same more closely. */
function isSaidElsewhere(claim: Claim, about: readonly Evidence[], dossier: Dossier): boolean {
  if (claim === 'registry-signature') return about.some(({ outcome }) => outcome === 'absent')
  if (claim === 'integrity') return dossier.reference.hub === 'npm' && about.length > 0
  // Who signed is a question only where a signature holds.
  return claim === 'signer-identity' && outcomeOf(dossier, 'model-signature') !== 'verified'
}

function reasonOf(about: readonly Evidence[], { resolution }: Dossier): Filling {
  const reason = about[0]?.reason ?? (resolution.kind === 'unsupported' ? resolution.reason : undefined)
  return spoken(reason ?? (resolution.kind === 'absent' ? 'not-there' : 'no-proof-was-found'))
}
