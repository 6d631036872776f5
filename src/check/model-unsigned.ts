import { defineCheck } from './define.ts'

export const modelUnsigned = defineCheck({
  id: 'model-unsigned',
  title: 'Model is not signed',
  messages: {
    unsigned: {
      text: '{id} has no signature among its files',
      remedy:
        'Ask its publisher to sign it (OpenSSF Model Signing). Until then a pinned commit and an entry in models.lock.json hold it to what was reviewed.',
    },
  },
  *examine({ reference, evidence }) {
    const absent = evidence.some(({ claim, outcome }) => claim === 'model-signature' && outcome === 'absent')
    if (absent) yield { messageId: 'unsigned', data: { id: reference.id ?? '' } }
  },
})
