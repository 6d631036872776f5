import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { page, policyJsonSchema, policyPage, schemaFile } from '../../tools/policy-docs.ts'
import { dossier, model, npm, policy } from './subjects.ts'

const text = readFileSync(page, 'utf8')
const renew = 'run `node tools/policy-docs.ts` and format'
const example = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(text)?.groups?.['yaml'] ?? ''

describe('docs/policy.md', () => {
  it('says of every key what the schema says', () => {
    expect(policyPage(text) === text, renew).toBe(true)
    expect(text).not.toMatch(/\| +\|\n/)
  })

  it('shows a policy that works and does what it looks like', () => {
    const asked = policy(example)
    expect(asked.publisher(dossier(model('acme-ai/llm'), 'acme-ai/llm')).verdict).toBe('allowed')
    expect(asked.publisher(dossier(model('evil/llm'), 'evil/llm')).verdict).toBe('not-allowed')
    expect(asked.required(model('acme-ai/llm'))).toEqual(['model-signature', 'signer-identity'])
    expect(asked.rule('formats', model('acme-ai/llm')).value).toEqual(['gguf', 'safetensors'])
    expect(asked.rule('min-age', npm('@acme/lib')).value).toBe(0)
    expect(asked.exemptions.map(({ subject, expired }) => [subject, expired])).toEqual([['npm:left-pad@1.3.1', false]])
  })
})

describe('README.md', () => {
  it('shows a policy that works and does what it looks like', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    const asked = policy(/```yaml\n(?<yaml>[^`]*?^version: 1\n[\s\S]*?)```/m.exec(readme)?.groups?.['yaml'] ?? '')
    expect(asked.publisher(dossier(model('Qwen/Qwen3-8B'), 'Qwen/Qwen3-8B')).verdict).toBe('allowed')
    expect(asked.publisher(dossier(model('acme-ai/llm'), 'acme-ai/llm')).verdict).toBe('allowed')
    expect(asked.publisher(dossier(model('evil/llm'), 'evil/llm')).verdict).toBe('not-allowed')
  })
})

describe('examples/workflows/required.yml', () => {
  it('asks for a policy that works', () => {
    const workflow = parse(readFileSync(join(import.meta.dirname, '../../examples/workflows/required.yml'), 'utf8'))
    const asked = policy(workflow.jobs.weigh.steps[0].with.policy)
    expect(asked.publisher(dossier(model('Qwen/Qwen3-8B'), 'Qwen/Qwen3-8B')).verdict).toBe('allowed')
  })
})

describe('docs/schema/policy.schema.json', () => {
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const validate = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(schema)

  it('is the schema that files are read with', () => {
    expect(schema, renew).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())))
  })

  it.each([
    [parse(example), true],
    [{ version: 1 }, true],
    [{ version: 2 }, false],
    [{ version: 1, presets: 'strict' }, false],
    [{ version: 1, models: { 'acme/*': { pin: 'tag' } } }, false],
    [{ version: 1, publishers: [{ id: 'acme', hugginface: ['acme'] }] }, false],
  ])('tells an editor what is right: %j', (content, valid) => {
    expect(validate(content)).toBe(valid)
  })
})
