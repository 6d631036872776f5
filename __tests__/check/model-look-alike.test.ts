import { expect, it } from 'vitest'
import { modelLookAlike } from '../../src/check/model-look-alike.ts'
import type { Dossier } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, modelReference, openPolicy, resolved } from '../world/hub/dossier.ts'

const examine = (dossier: Partial<Dossier>, policy = openPolicy()) => [
  ...(modelLookAlike.examine?.(modelDossier(dossier), policy) ?? []),
]

const publisher = (name: string) => ({
  reference: modelReference({ id: `${name}/scale` }),
  resolution: resolved({ artifact: modelArtifact({ id: `${name}/scale` }) }),
})

it.each([
  'deepseek_ai',
  'deepseekai',
  'deepseek-a1',
  'deepsek-ai',
  'deepseeek-ai',
  'depeseek-ai',
  'rnistralai',
  'mistra1ai',
])('takes %s for a look-alike', name => {
  expect(examine(publisher(name))).toMatchObject([{ messageId: 'lookAlike', data: { publisher: name } }])
})

it.each(['deepseek-ai', 'DeepSeek-AI', 'mistralai', 'acme', 'open-oss', 'mistral-community', 'qwe'])(
  'takes %s for itself',
  name => {
    expect(examine(publisher(name))).toEqual([])
  },
)

it('looks at the written name while the hub is silent, and at nothing but models', () => {
  const reference = modelReference({ id: 'deepsek-ai/x' })
  expect(examine({ reference, resolution: { kind: 'unreachable', reason: 'timeout', detail: '' } })).toHaveLength(1)
  expect(examine({ reference: modelReference({ id: 'deepsek-ai/x', ecosystem: 'npm', hub: 'npm' }) })).toEqual([])
})
