import { describe, expect, it } from 'vitest'
import { model, npm, organisation, policy } from './subjects.ts'

describe('rules by pattern', () => {
  it('are answered by the default where no rule speaks', () => {
    const asked = policy('version: 1')
    expect(asked.rule('min-age', npm('a'))).toEqual({ value: 72, source: 'base tip', rule: 'preset: recommended' })
    expect(asked.rule('provenance', npm('a')).value).toBe('no-downgrade')
    expect(asked.rule('formats', model('a/b')).value).toBe('any')
    expect(asked.rule('remote-code', model('a/b')).value).toBe('pinned')
    expect(asked.required(npm('a'))).toEqual([])
  })

  it('come each from the most specific pattern that has the key', () => {
    const asked = policy(`
version: 1
npm:
  '*': { min-age: 7d, provenance: require }
  '@acme/*': { min-age: 0h }
  '@acme/core': { install-scripts: deny }`)
    expect(asked.rule('min-age', npm('@acme/core'))).toEqual({
      value: 0,
      source: 'base tip',
      rule: "npm['@acme/*'].min-age",
    })
    expect(asked.rule('provenance', npm('@acme/core')).rule).toBe("npm['*'].provenance")
    expect(asked.rule('install-scripts', npm('@acme/core')).value).toBe('deny')
    expect(asked.rule('min-age', npm('left-pad')).value).toBe(168)
    expect(asked.required(npm('left-pad'))).toEqual(['provenance'])
  })

  it('do not depend on the order of keys: of equally specific patterns the strictest holds', () => {
    const rules = ["'a*/x': { pin: any }", "'*a/x': { pin: commit }"]
    for (const order of [rules, rules.toReversed()]) {
      const asked = policy(`version: 1\nmodels: { ${order.join(', ')} }`)
      expect(asked.rule('pin', model('aa/x'))).toEqual({
        value: 'commit',
        source: 'base tip',
        rule: "models['*a/x'].pin",
      })
    }
  })

  it('that are strict hold for a name in another case, which the hub answers to; loose ones do not', () => {
    const asked = policy(`
version: 1
models: { 'acme/*': { signature: require, remote-code: any } }
npm: { 'jsonstream': { signature: require } }`)
    expect(asked.required(model('ACME/x'))).toEqual(['model-signature', 'signer-identity'])
    expect(asked.rule('remote-code', model('ACME/x')).value).toBe('pinned')
    expect(asked.rule('remote-code', model('acme/x')).value).toBe('any')
    expect(asked.required(npm('JSONStream'))).toEqual([])
  })

  it('meet over sources: the strictest value, and only what both lists have', () => {
    const asked = policy(
      `version: 1\nmodels: { '*': { formats: [safetensors, gguf], licence: [mit] } }\nnpm: { '*': { min-age: 1h } }`,
      organisation(`version: 1\nmodels: { 'acme/*': { formats: [gguf, onnx], signature: warn } }`),
    )
    expect(asked.rule('formats', model('acme/x'))).toEqual({
      value: ['gguf'],
      source: 'base tip + policy input',
      rule: "models['*'].formats + models['acme/*'].formats",
    })
    expect(asked.rule('formats', model('other/x')).value).toEqual(['gguf', 'safetensors'])
    expect(asked.rule('licence', model('acme/x')).value).toEqual(['mit'])
    expect(asked.rule('min-age', npm('a'))).toEqual({ value: 72, source: 'policy input', rule: 'preset: recommended' })
    expect(asked.rule('signature', model('acme/x')).source).toBe('policy input')
  })
})

describe('how far `paths:` lowers', () => {
  it('is the least of all sources', () => {
    const asked = policy('version: 1\npaths: { "tests/**": off, "docs/**": note, "x/**": warning }')
    expect(['tests/a', 'docs/a', 'x/a', 'src/a'].map(asked.lowering)).toEqual([3, 2, 1, 0])
    const both = policy('version: 1\npaths: { "tests/**": off }', organisation('version: 1'))
    expect(both.lowering('tests/a')).toBe(0)
  })
})
