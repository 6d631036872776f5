import { describe, expect, it } from 'vitest'
import { publishers, republishers } from '../../src/catalogue/publishers.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { dossier, model, npm, organisation, policy } from './subjects.ts'

const list =
  'version: 1\npublishers: [alibaba-qwen, { id: acme, huggingface: [acme, gpt2], url: [models.acme.example] }]'

describe('publisher of a model', () => {
  const asked = policy(list)
  it.each([
    // id as written, as resolved (absent: the hub is silent), verdict, rule
    ['Qwen/Qwen3-8B', 'Qwen/Qwen3-8B', 'allowed', 'publishers[0] (alibaba-qwen)'],
    ['Qwen/Qwen3-8B', undefined, 'allowed', 'publishers[0] (alibaba-qwen)'],
    ['qwen/Qwen3-8B', 'Qwen/Qwen3-8B', 'allowed', 'publishers[0] (alibaba-qwen)'],
    ['qwen/Qwen3-8B', undefined, 'not-allowed', 'publishers'],
    ['Qwen/Qwen3-8B', 'qwen/Qwen3-8B', 'not-allowed', 'publishers'],
    ['Qwеn/Qwen3-8B', undefined, 'not-allowed', 'publishers'],
    ['Qwen-evil/x', 'Qwen-evil/x', 'not-allowed', 'publishers'],
    ['evil/Qwen', 'evil/Qwen', 'not-allowed', 'publishers'],
    ['Qwen/../evil/x', undefined, 'not-allowed', 'publishers'],
    ['Qwen//x', undefined, 'not-allowed', 'publishers'],
    ['Qwen/x', 'evil/x', 'not-allowed', 'publishers'],
    ['formerly-acme/x', 'acme/x', 'not-allowed', 'publishers'],
    ['acme/x', 'Qwen/x', 'allowed', 'publishers[0] (alibaba-qwen), publishers[1] (acme)'],
    ['gpt2', 'openai-community/gpt2', 'not-allowed', 'publishers'],
    ['gpt2', undefined, 'not-allowed', 'publishers'],
  ])('%s resolved to %s: %s', (id, resolved, verdict, rule) => {
    expect(asked.publisher(dossier(model(id), resolved))).toEqual({ verdict, source: 'base tip', rule })
  })

  it('is bound to its hub', () => {
    const elsewhere = model('acme/x', { hub: 'modelscope' })
    expect(asked.publisher(dossier(elsewhere, 'acme/x')).verdict).toBe('not-allowed')
    const address = model('https://models.acme.example/x.gguf', { hub: 'url' })
    expect(asked.publisher(dossier(address)).verdict).toBe('allowed')
    const other = model('https://models.acme.example.evil.example/x.gguf', { hub: 'url' })
    expect(asked.publisher(dossier(other)).verdict).toBe('not-allowed')
  })

  it('is not asked without a list, nor of what the repository itself holds', () => {
    expect(policy('version: 1').publisher(dossier(model('evil/x'), 'evil/x')).verdict).toBe('unasked')
    const own = model('weights/x.bin', { hub: 'local-weight-file' })
    expect(asked.publisher(dossier(own)).verdict).toBe('unasked')
  })

  it('is any where a rule says so, by the most specific pattern', () => {
    const mixed = policy(`${list}\nmodels: { 'lab/*': { publisher: any }, 'lab/secret': { publisher: allowed } }`)
    expect(mixed.publisher(dossier(model('lab/x'), 'lab/x'))).toEqual({
      verdict: 'allowed',
      source: 'base tip',
      rule: "models['lab/*'].publisher",
    })
    expect(mixed.publisher(dossier(model('lab/secret'), 'lab/secret'))).toEqual({
      verdict: 'not-allowed',
      source: 'base tip',
      rule: "models['lab/secret'].publisher",
    })
  })

  it('that one source refuses is refused, whatever another allows', () => {
    const both = policy(list, organisation('version: 1\npublishers: [mistral]'))
    expect(both.publisher(dossier(model('Qwen/x'), 'Qwen/x'))).toEqual({
      verdict: 'not-allowed',
      source: 'policy input',
      rule: 'publishers',
    })
    expect(both.publisher(dossier(model('mistralai/x'), 'mistralai/x')).verdict).toBe('not-allowed')
  })

  it('vouches for base models and foreign code by the same list', () => {
    expect(asked.vouches('huggingface', 'Qwen/Qwen3-8B').verdict).toBe('allowed')
    expect(asked.vouches('huggingface', 'evil/Qwen3-8B').verdict).toBe('not-allowed')
    expect(policy('version: 1').vouches('huggingface', 'evil/x').verdict).toBe('unasked')
  })
})

describe('publisher of a package', () => {
  const asked = policy(`
version: 1
publishers: [{ id: acme, npm: ['@acme', left-pad] }]
npm: { '*': { publisher: allowed }, '@loose/*': { publisher: any } }`)
  it.each([
    ['@acme/x', {}, 'allowed', 'publishers[0] (acme)'],
    ['left-pad', {}, 'allowed', 'publishers[0] (acme)'],
    ['left-pad2', {}, 'not-allowed', "npm['*'].publisher"],
    ['@acme-evil/x', {}, 'not-allowed', "npm['*'].publisher"],
    ['@ACME/x', {}, 'not-allowed', "npm['*'].publisher"],
    ['@loose/x', {}, 'allowed', "npm['@loose/*'].publisher"],
    ['other', { direct: false }, 'unasked', "npm['*'].publisher"],
    ['other', { direct: true }, 'not-allowed', "npm['*'].publisher"],
    ['@acme/x', { loader: 'git' }, 'not-allowed', "npm['*'].publisher"],
    ['@acme/x', { loader: 'url' }, 'not-allowed', "npm['*'].publisher"],
    ['own', { loader: 'workspace' }, 'unasked', 'part of this repository'],
  ] as const)('%s %o: %s', (id, more, verdict, rule) => {
    expect(asked.publisher(dossier(npm(id, more), id))).toEqual({ verdict, source: 'base tip', rule })
  })

  it('is not asked without a rule, even where a list exists', () => {
    expect(policy(list).publisher(dossier(npm('left-pad'), 'left-pad')).verdict).toBe('unasked')
  })

  it('is asked of indirect dependencies where the rule says `transitive`', () => {
    const deep = policy(`
version: 1
publishers: [{ id: acme, npm: ['@acme'] }]
npm: { '*': { publisher: allowed, transitive: true } }`)
    expect(deep.publisher(dossier(npm('other', { direct: false }), 'other')).verdict).toBe('not-allowed')
  })
})

describe('country', () => {
  const asked = policy(`
version: 1
publishers: [mistral, { id: acme, country: DE, huggingface: [acme] }]
models: { '*': { country: [FR, DE] } }`)
  it.each([
    ['mistralai/x', 'allowed', 'FR'],
    ['acme/x', 'allowed', 'DE'],
    ['Qwen/x', 'not-allowed', 'CN'],
    ['nobody/x', 'not-allowed', null],
  ])('%s: %s (%s)', (id, verdict, country) => {
    expect(asked.country(dossier(model(id), id))).toEqual({
      verdict,
      country,
      source: 'base tip',
      rule: "models['*'].country",
    })
  })

  it('is not asked without a rule', () => {
    expect(policy(list).country(dossier(model('Qwen/x'), 'Qwen/x')).verdict).toBe('unasked')
  })
})

describe('the catalogue', () => {
  const entries = [...publishers.values()]
  it('has no name twice, nor one that re-uploads what others made', () => {
    const names = entries.flatMap(entry => (entry.huggingface ?? []).map(name => name.toLowerCase()))
    expect(names).toHaveLength(new Set(names).size)
    const mirrors = republishers.flatMap(({ hub, namespaces }) => namespaces.map(name => `${hub}:${name}`))
    const claimed = entries.flatMap(entry => [
      ...(entry.huggingface ?? []).map(name => `huggingface:${name}`),
      ...(entry.modelscope ?? []).map(name => `modelscope:${name}`),
      ...(entry.ollama ?? []).map(name => `ollama:${name}`),
    ])
    expect(claimed.filter(name => mirrors.includes(name))).toEqual([])
  })

  it('accepts no former name', () => {
    const former = entries.flatMap(entry => entry.former ?? [])
    const current = entries.flatMap(entry => entry.huggingface ?? [])
    expect(former).toContain('THUDM')
    expect(former.filter(name => current.includes(name))).toEqual([])
  })
})

it('names whom the lists accept at a hub, patterns aside, whatever source has them', () => {
  const sources = [
    'version: 1\npublishers: [{ id: acme, huggingface: [acme, "acme-*"], ollama: [acme] }]',
    'version: 1\npublishers: [{ id: lab, huggingface: [lab] }]',
  ]
  const met = parsePolicy(
    sources.map((text, index) => ({ name: `source ${index}`, text })),
    { now: new Date(0) },
  )
  expect(met.accepted('huggingface')).toEqual([
    { known: 'acme', name: 'acme' },
    { known: 'lab', name: 'lab' },
  ])
  expect(met.accepted('kaggle')).toEqual([])
})
