import { describe, expect, it } from 'vitest'
import { modelLookAlike } from '../../src/check/model-look-alike.ts'
import type { Dossier } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { modelArtifact, modelDossier, modelReference, now, openPolicy, resolved } from '../world/hub/dossier.ts'

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

describe('with publishers that the policy names', () => {
  const text = 'version: 1\npublishers: [{ id: us, huggingface: [scaleworks, qwen-inc, "acme-*"] }]\n'
  const policy = parsePolicy([{ name: 'base tip', text }], { now })

  it.each([
    ['scale-works', 'scaleworks'],
    ['sca1eworks', 'scaleworks'],
    ['sc4leworks', 'scaleworks'],
    ['ScaIeworks', 'scaleworks'],
    ['scaIework', 'scaleworks'],
    ['scaleworks-ai', 'scaleworks'],
    ['the-scaleworks-team', 'scaleworks'],
    ['sсаlеworks', 'scaleworks'],
    ['qwen-ai', 'Qwen'],
    ['qwenofficial', 'Qwen'],
    ['deepseek', 'deepseek-ai'],
    ['deepseek-official', 'deepseek-ai'],
  ])('takes %s for %s', (name, known) => {
    expect(examine(publisher(name), policy)).toMatchObject([{ data: { publisher: name, known } }])
  })

  it.each([
    'scaleworks',
    'Scaleworks',
    'qwen-inc',
    'Qwen',
    'FacebookAI',
    'acme-labs',
    'scales',
    'workscale',
    'ai',
    'labs',
  ])('takes %s for itself', name => {
    expect(examine(publisher(name), policy)).toEqual([])
  })

  it('knows nobody without them', () => {
    expect(examine(publisher('scale-works'))).toEqual([])
  })
})

it('looks at the written name while the hub is silent, and at nothing but models', () => {
  const reference = modelReference({ id: 'deepsek-ai/x' })
  expect(examine({ reference, resolution: { kind: 'unreachable', reason: 'timeout', detail: '' } })).toHaveLength(1)
  expect(examine({ reference: modelReference({ id: 'deepsek-ai/x', ecosystem: 'npm', hub: 'npm' }) })).toEqual([])
})
