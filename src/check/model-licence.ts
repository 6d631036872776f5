import { isLockClaim, saidBefore } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Read the LICENSE file itself: what the hub shows is what the publisher wrote on the model’s page. To accept the licence, add it to `licence:` in the policy on the base branch.'

export const modelLicence = defineCheck({
  id: 'model-licence',
  title: 'Model’s licence is not an accepted one',
  messages: {
    notAccepted: { text: '{id} is published under {licence}, and the policy accepts only {accepted}', remedy },
    ancestor: {
      text: '{id} descends from {base}, which is published under {licence}, and the policy accepts only {accepted}',
      remedy:
        'A derived model is bound by the licences of those that it is made from, whatever its own page says. Read theirs, or use another model.',
    },
    unknown: { text: '{id} is published without naming a licence, and the policy accepts only {accepted}', remedy },
    changed: {
      text: 'the licence of {id} is given as {found} today, and was {expected} when {entry} was locked',
      remedy:
        'Read the LICENSE file at both commits: what was loaded before may stay under the licence that it came with. Then record the new state with `weighmaster lock`.',
    },
  },
  *examine({ reference, resolution, lock }, policy) {
    if (
      isLockClaim(reference) ||
      reference.ecosystem !== 'model' ||
      resolution.kind !== 'resolved' ||
      !resolution.artifact.model
    )
      return
    const id = reference.id ?? resolution.artifact.id
    for (const { entry, expected, found } of saidBefore(lock, 'licence'))
      yield { messageId: 'changed', data: { id, entry, expected, found } }
    const { value } = policy.rule('licence', reference)
    if (value === 'any') return
    const accepted = value.join(', ')
    const named = resolution.artifact.model.licence ?? []
    const known = new Set(value.map(one => one.toLowerCase()))
    if (named.length === 0) yield { messageId: 'unknown', data: { id, accepted } }
    // Several licences are several conditions, since the hub does not say how they are meant together.
    const refused = named.filter(one => !known.has(one.toLowerCase()))
    for (const { from: base, licence = [] } of resolution.artifact.model.lineage ?? []) {
      const theirs = licence.filter(one => !known.has(one.toLowerCase()))
      if (theirs.length > 0) yield { messageId: 'ancestor', data: { id, base, licence: theirs.join(', '), accepted } }
    }
    if (refused.length > 0) yield { messageId: 'notAccepted', data: { id, licence: refused.join(', '), accepted } }
  },
})
