import type { Claim, Dossier, Evidence, Outcome, Pin, Resolution } from '../model/index.ts'
import { claims, describePin, outcomeOf } from '../model/index.ts'
import type { Phrase } from './fill.ts'
import type { Entry } from './shown.ts'

/** What came aboard, from whom, and what was proved of it: phrases that every human format says in its own way. */
export interface Facts {
  readonly publisher: Phrase
  readonly pin: Phrase
  readonly signature: Phrase
  readonly provenance: Phrase
  readonly licence: Phrase
  readonly since: Phrase
  readonly change: Phrase
}

const phrase = (template: string, data: Phrase['data'] = {}): Phrase => ({ template, data })
/** Nothing to say: the question does not arise. */
export const nothing = phrase('–')
const unheard = phrase('❔ not determined')

export function factsOf({ dossier, reference }: Entry): Facts {
  if (!dossier) {
    const unsaid = {
      pin: nothing,
      signature: nothing,
      provenance: nothing,
      licence: nothing,
      since: nothing,
      change: nothing,
    }
    return { publisher: phrase('a private namespace'), ...unsaid }
  }
  return {
    publisher: publisher(dossier.resolution),
    pin: pin(dossier.resolution),
    signature: proof(
      dossier,
      reference.ecosystem === 'npm' ? ['registry-signature'] : ['model-signature', 'signer-identity'],
    ),
    provenance: reference.ecosystem === 'npm' ? proof(dossier, ['provenance']) : nothing,
    licence: licence(dossier.resolution),
    since: since(dossier.resolution),
    change: change(dossier),
  }
}

function publisher(resolution: Resolution): Phrase {
  if (resolution.kind !== 'resolved') return phrase('not known')
  const { publisher, npm } = resolution.artifact
  const by = npm?.publishedBy
  if (by?.trustedPublisher)
    return phrase('{name}, by trusted publisher {id}', { name: publisher.name, id: by.trustedPublisher.id })
  if (by && by.name !== publisher.name) return phrase('{name}, by {by}', { name: publisher.name, by: by.name })
  return phrase('{name}', { name: publisher.name })
}

/** What the hub confirmed, shortened for the eye: the JSON report has it whole. */
function pin(resolution: Resolution): Phrase {
  switch (resolution.kind) {
    case 'resolved':
      return confirmed(resolution.pin)
    case 'absent':
      return phrase(`the hub has no such ${resolution.what}`)
    case 'unsupported':
      return phrase(`not looked up: ${reasonWords(resolution.reason)}`)
    default:
      return phrase(`not determined: ${reasonWords(resolution.reason)}`)
  }
}

function confirmed(pin: Pin): Phrase {
  const short = describePin(pin)
  switch (pin.kind) {
    case 'commit':
      return phrase('commit {short}', { short: short.slice(0, 12) })
    case 'digest':
      return phrase('{short}', { short: short.slice(0, 22) })
    case 'version':
      return phrase('version {short}', { short })
    case 'name':
      return phrase('{short}, which can move', { short })
    case 'none':
      return phrase('not pinned')
  }
}

/** The first of the claims that anybody spoke of, worst first within it, and who proved it. */
function proof(dossier: Dossier, about: readonly Claim[]): Phrase {
  const spoken = about.filter(claim => dossier.evidence.some(evidence => evidence.claim === claim))
  const worst = spoken.toSorted(
    (a, b) => order.indexOf(outcomeOf(dossier, a)) - order.indexOf(outcomeOf(dossier, b)),
  )[0]
  if (worst === undefined) return unheard
  const outcome = outcomeOf(dossier, worst)
  const evidence = dossier.evidence.find(one => one.claim === worst && one.outcome === outcome)
  return evidence ? told(evidence) : unheard
}

const order: readonly Outcome[] = ['refuted', 'undetermined', 'absent', 'verified']

/** An outcome with its mark, and what stands behind it. */
export function told({ outcome, reason, signer, detail }: Evidence): Phrase {
  if (outcome === 'absent') return phrase(`${marks.absent} absent`)
  if (outcome !== 'verified') return phrase(`${marks[outcome]} ${outcome}: ${reasonWords(reason)}`)
  const source = signer?.extensions?.['.12'] ?? detail?.['repository']
  if (source)
    return phrase(`${marks.verified} verified, built from {source}`, { source: source.replace(/^https:\/\//, '') })
  if (signer?.identity) return phrase(`${marks.verified} verified, signed by {identity}`, { identity: signer.identity })
  if (signer?.keyId) return phrase(`${marks.verified} verified, key {key}`, { key: shortKey(signer.keyId) })
  return phrase(`${marks.verified} verified`)
}

/** Enough of a key id to tell it from another by eye. */
const shortKey = (id: string): string => (id.length > 20 ? `${id.slice(0, 16)}…` : id)

export const marks: Readonly<Record<Outcome, string>> = {
  verified: '✅',
  refuted: '❌',
  absent: '➖',
  undetermined: '❔',
}

/** A reason code as words of ours: `unknown-key-id` → `unknown key id`. Codes are ours; what is none is not said. */
export const reasonWords = (reason: string): string =>
  /^[a-z0-9][a-z0-9-]*$/.test(reason) ? reason.replaceAll('-', ' ') : 'for another reason'

function licence(resolution: Resolution): Phrase {
  const named = resolution.kind === 'resolved' ? resolution.artifact.model?.licence : undefined
  return named?.length ? phrase('{licence}', { licence: named.join(', ') }) : nothing
}

/** The hub's word for when it appeared there; a date, since a report made twice says the same. */
function since(resolution: Resolution): Phrase {
  if (resolution.kind !== 'resolved') return nothing
  const { npm, model } = resolution.artifact
  const date = /^\d{4}-\d\d-\d\d/.exec(npm?.publishedAt ?? model?.createdAt ?? '')?.[0]
  return date ? phrase(date) : nothing
}

function change({ reference, previous }: Dossier): Phrase {
  if (!previous) return phrase('new')
  const was = previous.reference.revision ?? 'no revision'
  const is = reference.revision ?? 'no revision'
  if (was === is) return phrase('same revision {is}, otherwise changed', { is })
  return phrase('{was} → {is}', { was, is })
}

/** How each claim that anybody spoke of ended, for formats that list them all. */
export function claimsOf(dossier: Dossier): readonly { readonly claim: Claim; readonly outcome: Outcome }[] {
  return claims
    .filter(claim => dossier.evidence.some(evidence => evidence.claim === claim))
    .map(claim => ({ claim, outcome: outcomeOf(dossier, claim) }))
}
