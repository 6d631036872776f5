import { expect, it } from 'vitest'
import { modelMoved } from '../../src/check/model-moved.ts'
import { modelArtifact, modelDossier, openPolicy, resolved } from '../world/hub/dossier.ts'

const examine = (resolution: ReturnType<typeof resolved>) => [
  ...(modelMoved.examine?.(modelDossier({ resolution }), openPolicy()) ?? []),
]

it('tells both names of a repository that moved', () => {
  const artifact = modelArtifact({ id: 'other/scale', model: { movedFrom: 'acme/scale' } })
  expect(examine(resolved({ artifact }))).toEqual([
    { messageId: 'moved', data: { written: 'acme/scale', found: 'other/scale' } },
  ])
})

it('passes a repository that stands where it was written', () => {
  expect(examine(resolved({ artifact: modelArtifact({ model: {} }) }))).toEqual([])
  expect(examine({ kind: 'absent', what: 'artifact', detail: '' })).toEqual([])
})
