import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/model/index.ts'
import { answersFor, explainCheck } from '../../src/policy/index.ts'
import { dossier, model, npm, policy } from './subjects.ts'

const message = { text: '{id}', remedy: 'Pin it.' }
const unpinned: Check = {
  id: 'model-unpinned',
  title: 'Model is not pinned',
  messages: { mutable: message, unpinnable: message },
}

describe('policy test', () => {
  const asked = policy(`
version: 1
publishers: [alibaba-qwen]
models: { 'Qwen/*': { pin: commit, formats: [safetensors, gguf] } }
npm: { '*': { min-age: 7d } }`)

  it('says of a model which rule would decide', () => {
    const answers = answersFor(asked, dossier(model('Qwen/x'), 'Qwen/x'), [unpinned])
    const [source, preset] = ['base tip', 'preset: recommended']
    expect(answers).toEqual([
      { question: 'publisher', answer: 'allowed', source, rule: 'publishers[0] (alibaba-qwen)' },
      { question: 'pin', answer: 'commit', source, rule: "models['Qwen/*'].pin" },
      { question: 'formats', answer: 'gguf, safetensors', source, rule: "models['Qwen/*'].formats" },
      { question: 'lineage', answer: 'any', source, rule: preset },
      { question: 'remote-code', answer: 'pinned', source, rule: preset },
      { question: 'signature', answer: 'off', source, rule: preset },
      { question: 'verify', answer: 'listed', source, rule: preset },
      { question: 'licence', answer: 'any', source, rule: preset },
      { question: 'country', answer: 'any', source, rule: preset },
      { question: 'model-unpinned/mutable', answer: 'error', source, rule: "models['Qwen/*'].pin" },
      { question: 'model-unpinned/unpinnable', answer: 'error', source, rule: "models['Qwen/*'].pin" },
    ])
  })

  it('says of a package what packages are asked', () => {
    const answers = answersFor(asked, dossier(npm('left-pad'), 'left-pad'), [])
    expect(answers.map(({ question, answer }) => `${question}: ${answer}`)).toEqual([
      'publisher: unasked',
      'transitive: false',
      'integrity: listed',
      'provenance: no-downgrade',
      'signature: off',
      'min-age: 168',
      'install-scripts: any',
      'licence: any',
    ])
  })
})

describe('explain', () => {
  it('says how severe each message is, and what changes that', () => {
    const explained = explainCheck(unpinned)
    expect(explained.messages.map(({ id, severities, rules }) => ({ id, severities, rules }))).toEqual(
      ['mutable', 'unpinnable'].map(id => ({
        id,
        severities:
          id === 'unpinnable'
            ? { default: 'silent', recommended: 'warning', strict: 'error' }
            : { default: 'warning', recommended: 'error', strict: 'error' },
        rules: [
          { rule: 'pin: any', severity: 'silent' },
          { rule: 'pin: commit', severity: 'error' },
        ],
      })),
    )
    expect(explainCheck({ ...unpinned, id: 'model-moved' }).messages[0]?.rules).toEqual([])
  })
})
