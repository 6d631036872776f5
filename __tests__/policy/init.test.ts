import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/index.ts'
import { initialPolicy } from '../../src/policy/index.ts'
import { dossier, model, npm, policy } from './subjects.ts'

const used: readonly Dossier[] = [
  dossier(model('Qwen/Qwen3-8B'), 'Qwen/Qwen3-8B'),
  dossier(model('Qwen/Qwen3-4B')),
  dossier(model('gpt2'), 'openai-community/gpt2'),
  dossier(model('ibm-granite/g'), 'ibm-granite/g'),
  dossier(model('qwen3', { hub: 'ollama' }), 'qwen3'),
  dossier(model('acme/llm', { hub: 'ollama' }), 'acme/llm'),
  dossier(model('https://models.acme.example/v1/llm.gguf', { hub: 'url' })),
  dossier(model('s3://bucket/v1/llm.gguf', { hub: 'url' })),
  dossier(model('ghcr.io/acme/llm', { hub: 'oci' })),
  dossier(npm('@acme/lib', { direct: true }), '@acme/lib'),
  dossier(npm('left-pad', { direct: true }), 'left-pad'),
  dossier(npm('deep', { direct: false }), 'deep'),
]

it('names every publisher found and nothing broader', () => {
  const { text, left } = initialPolicy(used)
  expect(left).toEqual([])
  expect(text).toBe(`# What this repository accepts. Every key: docs/policy.md

version: 1
preset: recommended
publishers:
  - id: acme
    ollama:
      - acme
  - id: alibaba-qwen
    name: Qwen (Alibaba)
    country: CN
    huggingface:
      - Qwen
  - id: ghcr-io-acme
    oci:
      - ghcr.io/acme
  - id: ibm-granite
    name: IBM (Granite)
    country: US
    huggingface:
      - ibm-granite
    signers:
      - issuer: https://sigstore.verify.ibm.com/oauth2
        identity: Granite-sign@ibm.com
      - issuer: https://sigstore.verify.ibm.com/oauth2
        identity: Granite-verify@ibm.com
      - issuer: https://sigstore.verify.ibm.com/oauth2
        identity: Granite.Preview@ibm.com
  - id: library-qwen3
    ollama:
      - library/qwen3
  - id: models-acme-example-v1
    url:
      - models.acme.example/v1
  - id: openai-community
    huggingface:
      - openai-community
  - id: s3-bucket-v1
    url:
      - s3://bucket/v1
`)
})

describe('the policy that it writes', () => {
  it.each([false, true])('accepts what is used (packages: %s)', packages => {
    const asked = policy(initialPolicy(used, { packages }).text)
    expect(used.map(one => asked.publisher(one).verdict).filter(verdict => verdict === 'not-allowed')).toEqual([])
  })

  it('refuses a publisher that is not used, at a hub where it is not used', () => {
    const asked = policy(initialPolicy(used, { packages: true }).text)
    const strangers = [
      dossier(model('mistralai/x'), 'mistralai/x'),
      dossier(model('Qwen/x', { hub: 'modelscope' }), 'Qwen/x'),
      dossier(model('llama4', { hub: 'ollama' }), 'llama4'),
      dossier(model('https://models.acme.example/v2/llm.gguf', { hub: 'url' })),
      dossier(model('s3://bucket/v2/llm.gguf', { hub: 'url' })),
      dossier(npm('right-pad', { direct: true }), 'right-pad'),
    ]
    expect(strangers.map(one => asked.publisher(one).verdict)).toEqual(strangers.map(() => 'not-allowed'))
  })

  it('asks nothing of packages unless it is told to', () => {
    const asked = policy(initialPolicy(used).text)
    expect(asked.publisher(dossier(npm('right-pad', { direct: true }), 'right-pad')).verdict).toBe('unasked')
  })

  it('is a valid policy for an empty repository, and lists nobody', () => {
    const { text } = initialPolicy([])
    expect(policy(text).publisher(dossier(model('evil/x'), 'evil/x')).verdict).toBe('unasked')
  })
})

it('says what it could not name', () => {
  const silent = [dossier(model('gpt2')), dossier(model('Qwеn/x')), dossier(model('a/../b')), dossier(model('a*/x'))]
  const { text, left } = initialPolicy(silent)
  expect(left.map(({ id }) => id)).toEqual(['gpt2', 'Qwеn/x', 'a/../b', 'a*/x'])
  expect(text).not.toContain('publishers')
})

it('survives names that are YAML, or anything else', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'aA1.-_/*&!:#{}[]"\'\n%@ '), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), names => {
      const dossiers = names.map(name => dossier(model(`x${name}/m`), `x${name}/m`))
      const { text, left } = initialPolicy(dossiers)
      const asked = policy(text)
      const kept = dossiers.filter(one => !left.includes(one.reference))
      expect(kept.filter(one => asked.publisher(one).verdict !== 'allowed')).toEqual([])
      expect(left.length).toBeLessThanOrEqual(dossiers.length)
    }),
    { numRuns: 500 },
  )
})
