import { expect, it } from 'vitest'
import { modelUnsigned } from '../../src/check/model-unsigned.ts'
import { type Evidence, nothingCovered, type Outcome } from '../../src/model/index.ts'
import { modelDossier, openPolicy } from '../world/hub/dossier.ts'

const evidence = (claim: Evidence['claim'], outcome: Outcome): Evidence => {
  return { claim, outcome, subject: 'huggingface:acme/scale', basis: 'listed', coverage: nothingCovered, reason: 'x' }
}
const examine = (...all: Evidence[]) => [
  ...(modelUnsigned.examine?.(modelDossier({ evidence: all }), openPolicy()) ?? []),
]

it('reports a model whose files hold no signature', () => {
  expect(examine(evidence('model-signature', 'absent'))).toEqual([
    { messageId: 'unsigned', data: { id: 'acme/scale' } },
  ])
})

it('reports a signature file that proves nothing: junk beside a model is no signature', () => {
  const junk = {
    ...evidence('model-signature', 'undetermined'),
    reason: 'bundle-json',
    detail: { source: 'model.sig' },
  }
  const [found, ...more] = examine(junk)
  expect(more).toEqual([])
  expect(found).toMatchObject({ messageId: 'unproved', data: { id: 'acme/scale', source: 'model.sig' } })
})

it('is silent where a signature is there, good or bad, and where nobody could look', () => {
  const undetermined = evidence('model-signature', 'undetermined')
  expect(examine(evidence('model-signature', 'verified'))).toEqual([])
  expect(examine(evidence('model-signature', 'refuted'))).toEqual([])
  expect(examine(evidence('model-signature', 'verified'), undetermined)).toEqual([])
  expect(examine({ ...undetermined, gap: 'unreachable' })).toEqual([])
  expect(examine({ ...undetermined, reason: 'copied-signature' })).toEqual([])
  expect(examine(evidence('registry-signature', 'absent'))).toEqual([])
  expect(examine()).toEqual([])
})
