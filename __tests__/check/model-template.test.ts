import { expect, it } from 'vitest'
import { modelTemplate } from '../../src/check/model-template.ts'
import type { TemplateFacts } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, openPolicy, resolved } from '../world/hub/dossier.ts'

const examine = (template?: TemplateFacts) => {
  const resolution = resolved({ artifact: modelArtifact({ model: template ? { template } : {} }) })
  return [...(modelTemplate.examine?.(modelDossier({ resolution }), openPolicy()) ?? [])]
}
const sha256 = '1'.repeat(64)

it('sees a template that breaks out, and one that is not the original’s', () => {
  expect(examine({ sha256, unsafe: '__class__', base: { id: 'acme/base', isSame: false } })).toEqual([
    { messageId: 'unsafe', data: { id: 'acme/scale', piece: '__class__' } },
    { messageId: 'differs', data: { id: 'acme/scale', base: 'acme/base' } },
  ])
})

it('passes the original’s template, one without an original, and none at all', () => {
  expect(examine({ sha256, base: { id: 'acme/base', isSame: true } })).toEqual([])
  expect(examine({ sha256 })).toEqual([])
  expect(examine()).toEqual([])
})
