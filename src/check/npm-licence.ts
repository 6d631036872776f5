import { defineCheck } from './define.ts'
import { factsOf } from './npm/change.ts'
import { isAccepted } from './npm/licence.ts'

const remedy =
  'Read the LICENSE file of the package: what the registry shows is what its author wrote in package.json. To accept the licence, add it to `licence:` in the policy on the base branch.'

export const npmLicence = defineCheck({
  id: 'npm-licence',
  title: 'Package’s licence is not an accepted one',
  messages: {
    'not-accepted': {
      text: '{name} {version} is published under {licence}, and the policy accepts only {accepted}',
      remedy,
    },
    unknown: {
      text: '{name} {version} is published without naming a licence, and the policy accepts only {accepted}',
      remedy,
    },
  },
  *examine({ reference, resolution }, policy) {
    const facts = factsOf(resolution)
    if (reference.hub !== 'npm' || facts === null) return
    const { value } = policy.rule('licence', reference)
    if (value === 'any') return
    const data = { name: reference.id ?? '', version: reference.revision ?? '', accepted: value.join(', ') }
    const known = new Set(value.map(one => one.toLowerCase()))
    if (facts.licence === undefined) yield { messageId: 'unknown', data }
    else if (!isAccepted(facts.licence, known))
      yield { messageId: 'not-accepted', data: { ...data, licence: facts.licence } }
  },
})
