import { isLockClaim, placeOfPolicy, saidBefore, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

const derived = words`derived`
const noted = words`loaded from there, says its configuration`

export const modelLineage = defineCheck({
  id: 'model-lineage',
  title: 'Model descends from one whose publisher is not allowed',
  messages: {
    notAllowed: {
      text: '{id} descends from {base} ({relation}), whose publisher the policy does not allow ({source}: {rule})',
      remedy:
        'Use a model made from one of an allowed publisher, or add that publisher to the policy on the base branch. Lineage is what each model’s author declares; nobody checks it.',
    },
    dangling: {
      text: '{id} descends from {base} ({relation}), which the hub does not have: what that was made from nobody can tell',
      remedy:
        'Ask the publisher what the model was made from. A name that nobody has can be registered by anybody, who then seems to be its ancestor.',
    },
    unfollowed: {
      text: '{id} descends from {base} ({relation}), and what that was made from could not be told',
      remedy: 'Check again. An ancestry of more than some fifteen models is not followed to its end.',
    },
    changed: {
      text: '{id} is said to be made from {found} today, and was from {expected} when {entry} was locked',
      remedy:
        'Ask the publisher which of the two is true: neither is proved by anything. Then record the new state with `weighmaster lock`.',
    },
  },
  *examine({ reference, resolution, lock }, policy) {
    if (isLockClaim(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved') return
    const id = reference.id ?? resolution.artifact.id
    for (const { entry, expected, found } of saidBefore(lock, 'lineage'))
      yield { messageId: 'changed', data: { id, entry, expected, found } }
    if (policy.rule('lineage', reference).value !== 'allowed') return
    const seen = new Set<string>()
    for (const { from: base, relation, by, parent } of resolution.artifact.model?.lineage ?? []) {
      if (seen.has(base.toLowerCase())) continue
      seen.add(base.toLowerCase())
      const { verdict, source, rule } = policy.vouches(resolution.artifact.hub, base)
      const data = { id, base, relation: relation ?? (by === 'configuration' ? noted : derived) }
      if (verdict === 'not-allowed')
        yield { messageId: 'notAllowed', data: { ...data, source: placeOfPolicy(source), rule } }
      else if (parent !== 'known') yield { messageId: parent, data }
    }
  },
})
