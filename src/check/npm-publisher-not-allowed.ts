import { defineCheck } from './define.ts'

export const npmPublisherNotAllowed = defineCheck({
  id: 'npm-publisher-not-allowed',
  title: 'Package comes from a publisher that is not allowed',
  messages: {
    'not-allowed': {
      text: '{name} belongs to {publisher}, which the policy does not allow ({source}: {rule})',
      remedy:
        'Use a package of an allowed publisher. To accept this one, add its scope, or its name where it has no scope, to publishers: in the policy on the base branch; a pull request cannot extend the list that it is judged by.',
    },
  },
  *examine(dossier, policy) {
    const { reference } = dossier
    if (reference.hub !== 'npm') return
    const { verdict, source, rule } = policy.publisher(dossier)
    if (verdict !== 'not-allowed') return
    const name = reference.id ?? ''
    yield { messageId: 'not-allowed', data: { name, publisher: ownerOf(name), source, rule } }
  },
})

/** npm knows scopes and bare names, and no other owner that a name would show. */
function ownerOf(name: string): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : name
}
