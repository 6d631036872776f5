import {
  type Dossier,
  describePin,
  type Fix,
  type Hub,
  isImmutable,
  type Phrase,
  type Policy,
  safeCommit,
  words,
} from '../model/index.ts'
import { defineCheck } from './define.ts'

const howToPin =
  'Write the full 40-hex commit id as the revision (a branch, a tag and a short id move), a version where the hub has numbered ones, or a sha256 that is checked before the file is used.'

export const modelUnpinned = defineCheck({
  id: 'model-unpinned',
  title: 'Model is not pinned to immutable content',
  messages: {
    mutable: {
      text: '{id} is not pinned: it loads {pin}, which its publisher can change at any time',
      remedy: howToPin,
    },
    unpinnable: {
      text: '{id} is loaded by a form that cannot be pinned ({loader})',
      remedy:
        'This API cannot pin. Use a form that takes a commit or a digest (a URL with the commit in it, a download step with a revision), or record the model in models.lock.json, so that a change of its content is seen.',
    },
  },
  *examine(dossier, policy) {
    const { reference, resolution } = dossier
    if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || isImmutable(resolution.pin)) return
    // Only code is loaded here, and what pins that is asked by `model-remote-code`.
    if (reference.kind === 'code' && reference.remoteCode?.enabled) return
    if (resolution.pin.kind === 'version') return // A number that the hub gives out once.
    // A commit id that is not the repository’s own, or that nobody could check, is another matter than a moving name.
    if (resolution.artifact.model?.reach) return
    const id = reference.id ?? resolution.artifact.id
    if (reference.pinnable === false) {
      if (dossier.lock?.entry) return // Drift from the entry is another check's matter, and a silent hub a gap.
      yield { messageId: 'unpinnable', data: { id, loader: reference.loader } }
      return
    }
    const fix = fixOf(dossier, policy)
    const pin = resolution.pin.kind === 'none' ? (meaning[reference.hub] ?? address) : describePin(resolution.pin)
    yield { messageId: 'mutable', data: { id, pin }, ...(fix ? { fix } : {}) }
  },
})

const address = words`what its address gives`

/** What a name without a revision means, by hub. */
const meaning: Partial<Record<Hub, Phrase>> = {
  huggingface: words`what its default branch holds`,
  modelscope: words`what its default branch holds`,
  torchhub: words`what its default branch holds`,
  ollama: words`what its tag latest means`,
  oci: words`what its tag latest means`,
  kaggle: words`its newest version`,
}

/** Nothing is proposed that the owner does not accept, or of which anything is refuted (contracts 10). */
function fixOf(dossier: Dossier, policy: Policy): Fix | null {
  const { reference, resolution, evidence } = dossier
  const proposed = resolution.kind === 'resolved' ? resolution.artifact.model?.proposed : undefined
  const value = safeCommit(proposed?.commit)
  if (!proposed || !value || !reference.pinAt) return null
  if (policy.publisher(dossier).verdict === 'not-allowed') return null
  if (evidence.some(({ outcome }) => outcome === 'refuted')) return null
  return { at: reference.pinAt, value, date: proposed.date }
}
