import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Descent } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { contextOf, modelReference, rulesFor } from '../../world/hub/dossier.ts'
import { type Hub, type ModelSpec, startHub } from '../../world/hub/index.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.state.models.clear()
  hub.state.moved.clear()
  hub.newWindow()
})

/** A model whose card names its parents; the hub lists those of them that it has. */
function publish(id: string, parents: readonly string[], more: Partial<ModelSpec> = {}, relation = 'finetune') {
  const models = parents.filter(parent => hub.state.models.has(parent.toLowerCase())).map(parent => ({ id: parent }))
  const files = { 'config.json': '{}' }
  hub.create({
    id,
    commits: [{ date: '2026-01-01T00:00:00Z', files }],
    cardData: { base_model: parents, base_model_relation: relation },
    baseModels: { relation, models },
    ...more,
  })
}

async function lineage(id: string, rule = 'allowed'): Promise<readonly Descent[]> {
  const endpoint = new URL(hub.url)
  const policy = rulesFor('{}', `  "*/*": { lineage: ${rule} }\npublishers: [{ id: acme, huggingface: [acme] }]\n`)
  const endpoints = { npm: endpoint, huggingface: endpoint }
  const context = contextOf(createHttp({ userAgent: 't', retries: 0 }), { endpoints, policy })
  const resolution = await huggingface.resolve(modelReference({ id }), context)
  return (resolution.kind === 'resolved' ? resolution.artifact.model?.lineage : undefined) ?? []
}

const short = (steps: readonly Descent[]) => steps.map(({ model, from, parent }) => `${model} < ${from} (${parent})`)

describe('an ancestry', () => {
  it('is what the answer about the model says, where nobody asks for more', async () => {
    publish('acme/root', [])
    publish('acme/base', ['acme/root'])
    publish('acme/scale', ['acme/base', 'lost/parent'])
    const before = hub.requests.length
    expect(short(await lineage('acme/scale', 'any'))).toEqual([
      'acme/scale < acme/base (unfollowed)',
      'acme/scale < lost/parent (dangling)',
    ])
    expect(hub.requests.slice(before).filter(({ path }) => path.includes('acme/base'))).toEqual([])
  })

  it('is followed to its roots where a rule is about it', async () => {
    publish('acme/root', [])
    publish('other/base', ['acme/root'], {}, 'merge')
    publish('acme/scale', ['other/base'], {}, 'quantized')
    expect(await lineage('acme/scale')).toEqual([
      { model: 'acme/scale', from: 'other/base', relation: 'quantized', by: 'card', parent: 'known' },
      { model: 'other/base', from: 'acme/root', relation: 'merge', by: 'card', parent: 'known' },
    ])
  })

  it('has the licences of ancestors', async () => {
    publish('acme/base', [], { cardData: { license: 'llama3.2' } })
    publish('acme/scale', ['acme/base'])
    expect((await lineage('acme/scale'))[0]?.licence).toEqual(['llama3.2'])
  })

  it('names a parent that the hub does not have, or does not show', async () => {
    publish('acme/scale', ['MultiverseComputing/LittleLamb-0.3B'])
    expect(short(await lineage('acme/scale'))).toEqual(['acme/scale < MultiverseComputing/LittleLamb-0.3B (dangling)'])
  })

  it('ends where it closes a circle, and asks about each model once', async () => {
    publish('acme/one', [])
    publish('acme/two', ['acme/one'])
    publish('acme/one', ['acme/two', 'acme/two', 'ACME/ONE'])
    const before = hub.requests.length
    expect(short(await lineage('acme/one'))).toEqual(['acme/one < acme/two (known)', 'acme/two < acme/one (known)'])
    expect(hub.requests.slice(before).filter(({ path }) => path.startsWith('/api/models/acme/two'))).toHaveLength(1)
  })

  it('shows both names of a parent that was renamed', async () => {
    publish('acme/base', [])
    publish('acme/scale', ['acme/base'])
    hub.move('acme/base', 'stranger/base')
    expect(short(await lineage('acme/scale'))).toEqual([
      'acme/scale < acme/base (known)',
      'acme/base < stranger/base (known)',
    ])
  })

  it('has the base that an adapter’s own configuration names', async () => {
    publish('other/base', [])
    const file = { 'adapter_config.json': '{"base_model_name_or_path":"other/base","revision":null}' }
    publish('acme/adapter', [], { commits: [{ date: '2026-01-01T00:00:00Z', files: file }] })
    const step = { model: 'acme/adapter', from: 'other/base', relation: 'adapter', by: 'adapter', parent: 'known' }
    expect(await lineage('acme/adapter')).toEqual([step])
    publish('acme/adapter', [], { config: { peft: { base_model_name_or_path: 'other/base' } } })
    expect(await lineage('acme/adapter')).toEqual([step])
    expect(await lineage('acme/adapter', 'any')).toEqual([{ ...step, parent: 'unfollowed' }])
  })

  describe('by the place that its configuration says it was loaded from', () => {
    const from = (place: unknown) => ({
      commits: [{ date: '2026-01-01T00:00:00Z', files: { 'config.json': JSON.stringify({ _name_or_path: place }) } }],
    })

    it('is a weak word, and one of the last', async () => {
      publish('other/base', [])
      publish('acme/base', [])
      publish('acme/scale', ['acme/base'], from('other/base'))
      expect((await lineage('acme/scale')).map(one => `${one.from} by ${one.by}`)).toEqual([
        'acme/base by card',
        'other/base by configuration',
      ])
      expect(short(await lineage('acme/scale', 'any'))).toEqual([
        'acme/scale < acme/base (unfollowed)',
        'acme/scale < other/base (unfollowed)',
      ])
      publish('acme/scale', ['acme/base'], from('ACME/base'))
      expect((await lineage('acme/scale')).map(({ by }) => by)).toEqual(['card'])
    })

    it.each([
      './out',
      '/home/me/out',
      'gpt2',
      'models/base',
      'acme/scale',
      'checkpoint-500',
      7,
      null,
      'x'.repeat(300),
      'no/such',
    ])('has none by %j', async place => {
      publish('acme/scale', [], from(place))
      expect(await lineage('acme/scale')).toEqual([])
    })
  })

  it('has the base that the header of a GGUF file names, whatever the card says', async () => {
    publish('acme/base', [])
    publish('other/base', [])
    const text = (value: string) => `${String.fromCharCode(value.length)}${'\0'.repeat(7)}${value}`
    const key = text('general.base_model.0.repo_url')
    const value = `\b\0\0\0${text('https://huggingface.co/other/base')}`
    const header = `GGUF\x03\0\0\0${'\0'.repeat(8)}\x01${'\0'.repeat(7)}${key}${value}`
    const files = { 'a.gguf': Buffer.from(header, 'latin1') }
    publish('acme/scale-GGUF', ['acme/base'], { commits: [{ date: '2026-01-01T00:00:00Z', files }] })
    expect((await lineage('acme/scale-GGUF')).map(({ from, by }) => `${from} by ${by}`)).toEqual([
      'acme/base by card',
      'other/base by gguf',
    ])
  })

  it('is bounded, however long and however wide, and says where nobody looked further', async () => {
    publish('acme/0', [])
    for (let index = 1; index <= 12; index++) publish(`acme/${index}`, [`acme/${index - 1}`])
    const long = await lineage('acme/12')
    expect(long.map(({ parent }) => parent)).toEqual([...Array(5).fill('known'), 'unfollowed'])
    publish(
      'acme/wide',
      Array.from({ length: 500 }, (_, index) => `w/${index}`),
    )
    const before = hub.requests.length
    const found = await lineage('acme/wide')
    expect(hub.requests.length - before).toBeLessThan(25)
    expect(found.filter(({ parent }) => parent === 'unfollowed')).toHaveLength(500 - 16)
  })

  it('is not known where the hub is silent', async () => {
    publish('acme/base', [])
    publish('acme/scale', ['acme/base'])
    hub.fail({ path: /^\/api\/models\/acme\/base/, times: 1, status: 503 })
    expect(short(await lineage('acme/scale'))).toEqual(['acme/scale < acme/base (unfollowed)'])
  })
})
