import type { Claim, Dossier, Outcome, Pin, Reference, Resolution } from '../model/index.ts'
import { claims, describePin, outcomeOf } from '../model/index.ts'
import { type Phrase, phrase } from './fill.ts'
import { marks, proof, reasonWords } from './proof.ts'
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

/** Nothing to say: the question does not arise. */
export const nothing = phrase('–')

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
    pin: pin(dossier),
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

/** Whose name it is at the hub, and who put this version there. An npm name without a scope has no owner in it. */
function publisher(resolution: Resolution): Phrase {
  if (resolution.kind !== 'resolved') return nothing
  const { publisher, npm, id } = resolution.artifact
  const by = npm?.publishedBy
  const owner = npm && publisher.name === id ? '' : '{name}'
  const name = { name: publisher.name }
  if (by?.trustedPublisher)
    return phrase(`${owner || '{name}'}, by trusted publisher {id}`, { ...name, id: by.trustedPublisher.id })
  if (by && by.name !== publisher.name) return phrase(owner ? `${owner}, by {by}` : '{by}', { ...name, by: by.name })
  return owner ? phrase(owner, name) : nothing
}

/** What the hub confirmed, shortened for the eye (the JSON report has it whole), and what speaks against the pin. */
function pin(dossier: Dossier): Phrase {
  const { resolution } = dossier
  switch (resolution.kind) {
    case 'resolved': {
      const { template, data } = confirmed(resolution.pin, dossier.reference)
      return phrase(template + doubts(dossier), data)
    }
    case 'absent':
      return phrase(`${marks.refuted} the hub has no such ${resolution.what}`)
    case 'unsupported':
      return phrase(`not looked up: ${reasonWords(resolution.reason)}`)
    default:
      return phrase(`${marks.undetermined} not determined: ${reasonWords(resolution.reason)}`)
  }
}

/** The two claims about the pin itself: a lock's integrity, and a commit's place in its own history. */
function doubts(dossier: Dossier): string {
  const integrity = dossier.evidence.find(one => one.claim === 'integrity')
  const said = integrity ? `, integrity ${marks[outcomeOf(dossier, 'integrity')]}` : ''
  const foreign = dossier.evidence.some(one => one.claim === 'reachability' && one.outcome === 'refuted')
  return said + (foreign ? `, ${marks.refuted} not in its own history` : '')
}

/** Not again what the name says already, as it was written. */
function confirmed(pin: Pin, { revision }: Reference): Phrase {
  const short = describePin(pin)
  if (short === revision && (pin.kind === 'commit' || pin.kind === 'version')) return phrase(pin.kind)
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
      return phrase('none')
  }
}

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
