import { words } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const npmUnsigned = defineCheck({
  id: 'npm-unsigned',
  title: 'Package is not signed by its registry',
  messages: {
    'does-not-sign': {
      text: '{name} {version} comes from {registry}, which does not sign what it serves',
      remedy:
        'Take the package from a registry that signs, or give the keys of this one in trust-root. Without a signature its integrity is the registry’s word of today.',
    },
  },
  *examine({ reference, evidence }) {
    if (reference.hub !== 'npm') return
    for (const { claim, outcome, detail } of evidence) {
      if (claim !== 'registry-signature' || outcome !== 'absent') continue
      const registry = detail?.['registry'] ?? words`a registry`
      const [name, version] = [reference.id ?? '', reference.revision ?? '']
      yield { messageId: 'does-not-sign', data: { name, version, registry } }
    }
  },
})
