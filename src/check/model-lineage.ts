import { isLockClaim, placeOfPolicy } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelLineage = defineCheck({
  id: 'model-lineage',
  title: 'Model derives from one whose publisher is not allowed',
  messages: {
    notAllowed: {
      text: '{id} is made from {base} ({relation}), whose publisher the policy does not allow ({source}: {rule})',
      remedy:
        'Use a model made from one of an allowed publisher, or add that publisher to the policy on the base branch. Lineage is what the model’s author declares, direct parents only; nobody checks it.',
    },
  },
  *examine({ reference, resolution }, policy) {
    if (isLockClaim(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved') return
    if (policy.rule('lineage', reference).value !== 'allowed') return
    const id = reference.id ?? resolution.artifact.id
    for (const { id: base, relation = 'derived' } of resolution.artifact.model?.baseModels ?? []) {
      const { verdict, source, rule } = policy.vouches(resolution.artifact.hub, base)
      if (verdict === 'not-allowed')
        yield { messageId: 'notAllowed', data: { id, base, relation, source: placeOfPolicy(source), rule } }
    }
  },
})
