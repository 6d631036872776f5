import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTemplate, templatesOf, unsafeIn } from '../../../src/resolve/huggingface/template.ts'
import { repository } from '../../../src/resolve/huggingface/wire.ts'
import { commitA, contextOf } from '../../world/hub/dossier.ts'
import { type Recorded, recorded } from '../../world/hub/recorded.ts'

const plain = '{% for message in messages %}{{ message.content }}{% endfor %}'
const base = 'GET https://hub.example/api/models/acme/base?expand%5B%5D=config&expand%5B%5D=gguf&expand%5B%5D=sha'
const quantised = { relation: 'quantized', models: [{ id: 'acme/base' }] }
const found = (said: object) => repository.parse({ id: 'acme/scale', sha: commitA, ...said })
const tokenizer = (chat_template: unknown) => ({ config: { tokenizer_config: { chat_template } } })

function find(said: object, answers: Readonly<Record<string, Recorded>> = {}) {
  const { http, requests } = recorded(answers)
  return findTemplate(found(said), contextOf(http)).then(template => ({ template, requests }))
}

describe('templatesOf', () => {
  it('finds templates wherever the hub repeats them', () => {
    expect(templatesOf(found({ gguf: { chat_template: 'a' }, config: { chat_template_jinja: 'b' } }))).toEqual([
      'a',
      'b',
    ])
    expect(templatesOf(found(tokenizer('c')))).toEqual(['c'])
    expect(
      templatesOf(
        found(
          tokenizer([
            { name: 'default', template: 'd' },
            { name: 'tools', template: 'e' },
          ]),
        ),
      ),
    ).toEqual(['d', 'e'])
    expect(templatesOf(found({ config: { processor_config: { chat_template: 'f' } } }))).toEqual(['f'])
    expect(templatesOf(found({ config: 7, gguf: null }))).toEqual([])
    expect(templatesOf(found(tokenizer({ not: 'a template' })))).toEqual([])
  })
})

describe('findTemplate', () => {
  const sha = { id: 'acme/base', sha: commitA }

  it('compares a quantised copy with its one original', async () => {
    const said = { gguf: { chat_template: plain }, baseModels: quantised }
    const same = await find(said, { [base]: { body: { ...sha, ...tokenizer(`${plain}\n`) } } })
    expect(same.template).toMatchObject({ base: { id: 'acme/base', isSame: true } })
    const other = await find(said, { [base]: { body: { ...sha, ...tokenizer(`${plain}{{ 'buy now' }}`) } } })
    expect(other.template).toMatchObject({ base: { id: 'acme/base', isSame: false } })
  })

  it('compares nothing without one original whose template is shown', async () => {
    const gguf = { chat_template: plain }
    const merged = { relation: 'merge', models: [{ id: 'acme/base' }] }
    const two = { relation: 'quantized', models: [{ id: 'acme/base' }, { id: 'acme/other' }] }
    for (const said of [{ gguf }, { gguf, baseModels: merged }, { gguf, baseModels: two }, tokenizer(plain)]) {
      const { template, requests } = await find(said)
      expect(template).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
      expect(requests).toEqual([])
    }
    for (const answer of [{ status: 401 }, { body: sha }, { status: 503 }]) {
      expect((await find({ gguf, baseModels: quantised }, { [base]: answer })).template).not.toHaveProperty('base')
    }
    expect((await find({})).template).toBeUndefined()
  })

  it('sees what breaks out of a template', async () => {
    const { template } = await find({ gguf: { chat_template: "{{ ''.__class__.__mro__ }}" } })
    expect(template).toMatchObject({ unsafe: '__class__' })
    expect(
      ['{{ x|attr("y") }}', '{{ lipsum.x }}', '{{ popen }}', '{{ cycler }}'].every(one => unsafeIn(one) !== undefined),
    ).toBe(true)
    expect(unsafeIn("{%- set ns = namespace(found=false) %}{{ raise_exception('x') }}{{ attribute }}")).toBeUndefined()
  })
})

const sample = join(import.meta.dirname, '../../../../shared/hub-samples/almanac-fixtures/info_llama32_1b.json')
it.skipIf(!existsSync(sample))(
  'finds nothing unsafe in a real template (skipped where ../shared/hub-samples is absent)',
  () => {
    const [template] = templatesOf(repository.parse(JSON.parse(readFileSync(sample, 'utf8'))))
    expect(template).toContain('{{- bos_token }}')
    expect(unsafeIn(template ?? '')).toBeUndefined()
  },
)
