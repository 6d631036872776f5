import { type Claim, spoken, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

const distrust =
  'Do not install it. Compare with what the registry itself serves, from another network: a proxy may have altered or stripped it. Registries do not serve broken signatures; if this one does, tell its operators.'

const isSigned = (claim: Claim) => claim === 'registry-signature' || claim === 'provenance'

export const npmSignatureInvalid = defineCheck({
  id: 'npm-signature-invalid',
  title: 'A registry signature or attestation does not hold',
  messages: {
    signature: {
      text: '{name} {version}: the signature that {registry} serves does not hold for this name, version and integrity',
      remedy: distrust,
    },
    attestation: {
      text: '{name} {version}: an attestation that is served for it does not hold ({why})',
      remedy: distrust,
    },
    junk: {
      text: '{name} {version}: beside a good {kind}, {registry} serves others that prove nothing ({junk})',
      remedy:
        'The good signature counts. The others are by keys that nobody knows or do not hold: worth a question to whoever runs the registry or the proxy before it.',
    },
  },
  *examine({ reference, evidence }) {
    if (reference.hub !== 'npm') return
    const it = { name: reference.id ?? '', version: reference.revision ?? '' }
    for (const { claim, outcome, reason, detail } of evidence) {
      const registry = detail?.['registry'] ?? words`the registry`
      const junk = detail?.['junk']
      if (claim === 'registry-signature' && outcome === 'refuted') {
        yield { messageId: 'signature', data: { ...it, registry }, hard: true }
      } else if (claim === 'provenance' && outcome === 'refuted') {
        yield { messageId: 'attestation', data: { ...it, why: spoken(reason) }, hard: true }
      } else if (junk !== undefined && isSigned(claim)) {
        const kind = claim === 'provenance' ? words`attestation` : words`signature`
        yield { messageId: 'junk', data: { ...it, kind, registry, junk } }
      }
    }
  },
})
