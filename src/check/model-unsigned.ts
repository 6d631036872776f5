import { type Evidence, spoken } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Ask its publisher to sign it (OpenSSF Model Signing). Until then a pinned commit and an entry in models.lock.json hold it to what was reviewed.'

export const modelUnsigned = defineCheck({
  id: 'model-unsigned',
  title: 'Model is not signed',
  messages: {
    unsigned: { text: '{id} has no signature among its files', remedy },
    unproved: { text: '{id}: {source} is no signature that could be verified ({why})', remedy },
  },
  *examine({ reference, evidence }) {
    const id = reference.id ?? ''
    const about = evidence.filter(({ claim }) => claim === 'model-signature')
    if (about.some(({ outcome }) => outcome === 'absent')) yield { messageId: 'unsigned', data: { id } }
    const [first] = about
    if (!first || !about.every(isNoProof)) return
    yield { messageId: 'unproved', data: { id, source: first.detail?.['source'] ?? '', why: spoken(first.reason) } }
  },
})

/** Not what the world keeps from us, nor a copy's signature: those are told elsewhere. */
function isNoProof({ outcome, gap, reason }: Evidence): boolean {
  return outcome === 'undetermined' && gap === undefined && reason !== 'copied-signature'
}
