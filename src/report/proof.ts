import type { Claim, Dossier, Evidence, Outcome } from '../model/index.ts'
import { outcomeOf } from '../model/index.ts'
import { type Phrase, phrase } from './fill.ts'

export const marks: Readonly<Record<Outcome, string>> = {
  verified: '✅',
  refuted: '❌',
  absent: '➖',
  undetermined: '❔',
}

/** What was proved of one thing by one or more claims: the first that anybody spoke of, unless another is refuted. */
export function proof(dossier: Dossier, about: readonly Claim[]): Phrase {
  const spoken = about.filter(claim => dossier.evidence.some(evidence => evidence.claim === claim))
  const claim = spoken.find(one => outcomeOf(dossier, one) === 'refuted') ?? spoken[0]
  const evidence =
    claim && dossier.evidence.find(one => one.claim === claim && one.outcome === outcomeOf(dossier, claim))
  return evidence ? told(evidence) : phrase(`${marks.undetermined} not determined`)
}

/** An outcome with its mark, and what stands behind it: who, and for how much of it. */
function told(evidence: Evidence): Phrase {
  const { outcome, reason, signer, detail } = evidence
  if (outcome === 'absent') return phrase(`${marks.absent} absent`)
  if (outcome !== 'verified') return phrase(`${marks[outcome]} ${outcome}: ${reasonWords(reason)}`)
  const verified = `${marks.verified} verified${extent(evidence)}`
  const source = signer?.extensions?.['.12'] ?? detail?.['repository']
  if (source) return phrase(`${verified}, built from {source}`, { source: source.replace(/^https:\/\//, '') })
  if (signer?.identity) return phrase(`${verified}, signed by {identity}`, { identity: signer.identity })
  if (signer?.keyId) return phrase(`${verified}, key {key}`, { key: shortKey(signer.keyId) })
  return phrase(verified)
}

/** A model's signature holds for files: those that it leaves out, and those whose bytes nobody hashed, are said. */
function extent({ claim, coverage: { observed, listed, unchecked } }: Evidence): string {
  if (claim !== 'model-signature') return ''
  const left = unchecked > 0 ? ` for ${observed + listed} of ${observed + listed + unchecked} files` : ''
  return listed > 0 ? `${left} by the digests that the hub lists` : left
}

/** Enough of a key id to tell it from another by eye. */
const shortKey = (id: string): string => (id.length > 20 ? `${id.slice(0, 16)}…` : id)

/** A reason code as words of ours: `unknown-key-id` → `unknown key id`. Codes are ours; what is none is not said. */
export const reasonWords = (reason: string): string =>
  /^[a-z0-9][a-z0-9-]*$/.test(reason) ? reason.replaceAll('-', ' ') : 'for another reason'
