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

it('is silent where a signature is there, good or bad, and where nobody looked', () => {
  expect(examine(evidence('model-signature', 'verified'))).toEqual([])
  expect(examine(evidence('model-signature', 'undetermined'))).toEqual([])
  expect(examine(evidence('registry-signature', 'absent'))).toEqual([])
  expect(examine()).toEqual([])
})
