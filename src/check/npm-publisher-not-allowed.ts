import { placeOfPolicy } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Use a package of an allowed publisher. To accept this one, add its scope, or its name where it has no scope, to publishers: in the policy on the base branch; a pull request cannot extend the list that it is judged by.'

export const npmPublisherNotAllowed = defineCheck({
  id: 'npm-publisher-not-allowed',
  title: 'Package comes from a publisher that is not allowed',
  messages: {
    'not-allowed': {
      text: '{name} belongs to {publisher}, which the policy does not allow ({source}: {rule})',
      remedy,
    },
    unscoped: {
      text: '{name} has no scope that would tell whose it is, and the policy does not allow the name ({source}: {rule})',
      remedy,
    },
  },
  *examine(dossier, policy) {
    const { reference } = dossier
    if (reference.hub !== 'npm') return
    const { verdict, source, rule } = policy.publisher(dossier)
    if (verdict !== 'not-allowed') return
    const data = { name: reference.id ?? '', source: placeOfPolicy(source), rule }
    const scope = /^@[^/]+/.exec(data.name)?.[0]
    if (scope === undefined) yield { messageId: 'unscoped', data }
    else yield { messageId: 'not-allowed', data: { ...data, publisher: scope } }
  },
})
