import { isLockClaim, placeOfPolicy } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Use a model of a publisher from an accepted country, or name the publisher’s country in its entry under `publishers:` in the policy on the base branch. The catalogue knows some publishers; of the others nobody told us.'

export const modelCountry = defineCheck({
  id: 'model-country',
  title: 'Model’s publisher is not from an accepted country',
  messages: {
    notAccepted: {
      text: 'the publisher of {id} is from {country}, which the policy does not accept ({source}: {rule})',
      remedy,
    },
    unknown: {
      text: 'nobody told where the publisher of {id} is from, and the policy asks ({source}: {rule})',
      remedy,
    },
  },
  *examine(dossier, policy) {
    const { reference } = dossier
    if (isLockClaim(reference) || reference.ecosystem !== 'model' || reference.id === null) return
    const { verdict, country, source, rule } = policy.country(dossier)
    if (verdict !== 'not-allowed') return
    const data = { id: reference.id, source: placeOfPolicy(source), rule }
    if (country === null) yield { messageId: 'unknown', data }
    else yield { messageId: 'notAccepted', data: { ...data, country } }
  },
})
