import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp } from '../../../src/net/index.ts'
import { findCode, readCode } from '../../../src/resolve/huggingface/code.ts'
import type { Place } from '../../../src/resolve/huggingface/content.ts'
import { contextOf } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

const none = { own: false, foreign: [], kernels: [] }

describe('readCode', () => {
  it('tells code of this repository from that of another', () => {
    expect(readCode({ auto_map: { AutoConfig: 'configuration_x.XConfig' } }, 'acme/scale')).toEqual({
      ...none,
      own: true,
    })
    expect(readCode({ auto_map: { AutoModel: 'ACME/Scale--modeling.X' } }, 'acme/scale')).toEqual({
      ...none,
      own: true,
    })
    const foreign = { auto_map: { AutoModel: 'evil/x--modeling.M', AutoTokenizer: [null, 'evil/y--tok.T'] } }
    expect(readCode(foreign, 'acme/scale')).toEqual({ ...none, foreign: ['evil/x', 'evil/y'] })
  })

  it('finds maps and kernels at any depth', () => {
    const nested = {
      text_config: { inner: [{ auto_map: { A: 'evil/x--m.M' }, _attn_implementation_internal: 'evil/k' }] },
    }
    expect(readCode(nested, 'acme/scale')).toEqual({
      own: false,
      foreign: ['evil/x'],
      kernels: [{ key: '_attn_implementation_internal', value: 'evil/k' }],
    })
    expect(readCode({ _experts_implementation_internal: 'a/b' }, 'x/y').kernels).toHaveLength(1)
    expect(readCode({ _attn_implementation_internal: 'sdpa' }, 'x/y')).toEqual(none)
  })

  it('names no repository that cannot be one, and still sees it', () => {
    expect(readCode({ auto_map: { A: '../../x--m.M' } }, 'acme/scale').foreign).toEqual(['(no repository’s name)'])
  })

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(readCode({ auto_map: value, a: value }, 'acme/scale').kernels).toBeInstanceOf(Array)
      }),
    )
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    expect(readCode(deep, 'acme/scale')).toEqual(none)
  })
})

describe('findCode', () => {
  let hub: Hub
  let place: Place
  const paths = ['config.json', 'tokenizer_config.json']
  beforeAll(async () => {
    const map = (target: string) => JSON.stringify({ auto_map: { A: target } })
    const files = { 'config.json': map('modeling.M'), 'tokenizer_config.json': map('evil/x--tok.T') }
    hub = await startHub({ models: [{ id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] }] })
    const endpoint = new URL(hub.url)
    const context = contextOf(createHttp({ userAgent: 't', retries: 0 }), {
      endpoints: { npm: endpoint, huggingface: endpoint },
    })
    place = { context, id: 'acme/scale', commit: hub.commits('acme/scale')[0] ?? '', hosts: [endpoint.host] }
  })
  afterAll(() => hub.close())

  const find = (remoteCode: { enabled: boolean; revision: null } | undefined, shown: unknown = {}, wanted = paths) =>
    findCode(place, wanted, { shown, remoteCode })

  it('reads the configuration, and more of it where code may run', async () => {
    expect(await find(undefined)).toMatchObject({ code: { ...none, own: true }, incomplete: [] })
    expect(await find({ enabled: true, revision: null })).toMatchObject({
      code: { own: true, foreign: ['evil/x'], kernels: [] },
      incomplete: [],
    })
  })

  it('asks for no file that is not there', async () => {
    const before = hub.requests.length
    expect(await find({ enabled: true, revision: null }, {}, ['model.safetensors'])).toMatchObject({
      code: none,
      incomplete: [],
    })
    expect(hub.requests.length).toBe(before)
  })

  it('says so when a configuration could not be read, and settles for what the hub shows of a gated one', async () => {
    hub.fail({ path: /config\.json/, times: 1, status: 503 })
    expect(await find(undefined)).toMatchObject({ code: none, incomplete: [{ reason: 'configuration-not-read' }] })
    hub.fail({ path: /config\.json/, times: 1, body: 'no JSON' })
    expect((await find(undefined)).incomplete).toEqual([{ reason: 'configuration-not-read' }])
    hub.fail({ path: /config\.json/, times: 1, status: 401, headers: { 'x-error-code': 'GatedRepo' } })
    expect(await find(undefined, { auto_map: { A: 'm.M' } })).toMatchObject({
      code: { ...none, own: true },
      incomplete: [],
    })
  })
})
