import { isLockClaim, placeOfPolicy } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelPublisherNotAllowed = defineCheck({
  id: 'model-publisher-not-allowed',
  title: 'Model comes from a publisher that is not allowed',
  messages: {
    notAllowed: {
      text: '{id} is published by {publisher}, which the policy does not allow ({source}: {rule})',
      remedy:
        'Use the model of an allowed publisher. A mirror or a re-upload is its own publisher: what counts is the account that owns the name. To accept this one, add it to publishers: in the policy on the base branch.',
    },
  },
  *examine(dossier, policy) {
    const { reference, resolution } = dossier
    if (isLockClaim(reference) || reference.ecosystem !== 'model') return
    const { verdict, source, rule } = policy.publisher(dossier)
    if (verdict !== 'not-allowed') return
    const publisher = resolution.kind === 'resolved' ? resolution.artifact.publisher.name : namespaceOf(reference.id)
    yield { messageId: 'notAllowed', data: { id: reference.id ?? '', publisher, source: placeOfPolicy(source), rule } }
  },
})

/** As written: all that is known of the owner while the hub is silent. */
function namespaceOf(id: string | null): string {
  return id?.includes('/') ? id.slice(0, id.indexOf('/')) : (id ?? '')
}
