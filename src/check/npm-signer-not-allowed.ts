import { placeOfPolicy, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const npmSignerNotAllowed = defineCheck({
  id: 'npm-signer-not-allowed',
  title: 'Provenance was signed by another identity than the publisher’s',
  messages: {
    'not-allowed': {
      text: '{name} {version} was built and signed by {signer}, which the policy does not accept for it ({source}: {rule})',
      remedy:
        'Do not merge before you know why. The provenance holds and names another workflow, repository or ref than the publisher’s entry in the policy; if the project moved its release, change the entry on the base branch.',
    },
  },
  *examine(dossier, policy) {
    const { reference, evidence } = dossier
    if (reference.hub !== 'npm') return
    for (const { claim, outcome, signer } of evidence) {
      if (claim !== 'provenance' || outcome !== 'verified' || !signer) continue
      const { verdict, source, rule } = policy.signer(dossier, signer)
      if (verdict !== 'not-allowed') continue
      const who = signer.extensions?.['.18'] ?? signer.identity ?? words`an unnamed identity`
      const data = {
        name: reference.id ?? '',
        version: reference.revision ?? '',
        signer: who,
        source: placeOfPolicy(source),
        rule,
      }
      yield { messageId: 'not-allowed', data, hard: true }
    }
  },
})
