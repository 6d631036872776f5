import { expect, it } from 'vitest'
import { modelDigestMalformed } from '../../src/check/model-digest-malformed.ts'
import { modelArtifact, modelDossier, openPolicy, resolved } from '../world/hub/dossier.ts'

const examine = (malformedDigests: readonly string[]) => {
  const resolution = resolved({ artifact: modelArtifact({ model: { malformedDigests } }) })
  return [...(modelDigestMalformed.examine?.(modelDossier({ resolution }), openPolicy()) ?? [])]
}

it('names each file whose digest is none', () => {
  expect(examine(['model.gguf'])).toEqual([
    { messageId: 'malformed', data: { path: 'model.gguf', id: 'acme/scale' }, hard: true },
  ])
})

it('passes a listing without such a thing', () => {
  expect(examine([])).toEqual([])
})
