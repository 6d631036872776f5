import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hub, startHub } from './index.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub({
    models: [
      {
        id: 'acme/scale',
        commits: [
          { date: '2026-01-01T00:00:00Z', files: { 'config.json': '{}\n', 'onnx/model.onnx': 'weights one' } },
          { date: '2026-02-01T00:00:00Z', files: { 'model.safetensors': 'weights two' } },
        ],
      },
      {
        id: 'acme/gated',
        gated: 'manual',
        commits: [{ date: '2026-01-01T00:00:00Z', files: { 'model.safetensors': 'secret', 'README.md': 'hi' } }],
      },
      { id: 'acme/private', private: true, commits: [{ date: '2026-01-01T00:00:00Z', files: { a: 'b' } }] },
    ],
    tokens: { hf_good: ['acme/private', 'acme/gated'], hf_other: [] },
    owners: { acme: { _id: '1'.repeat(24), type: 'org', createdAt: '2025-01-01T00:00:00.000Z' } },
    contentElsewhere: true,
  })
})
afterAll(() => hub.close())

const get = (path: string, init: RequestInit = {}) => fetch(hub.url + path, { redirect: 'manual', ...init })
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

describe('the hub of the tests', () => {
  it('tells a repository, and only the fields that are asked for', async () => {
    const [, tip] = hub.commits('acme/scale')
    const whole = await get('/api/models/acme/scale')
    expect(await whole.json()).toMatchObject({ id: 'acme/scale', author: 'acme', sha: tip, modelId: 'acme/scale' })
    expect(whole.headers.get('ratelimit')).toMatch(/^"api";r=\d+;t=\d+$/)
    const some = await get('/api/models/acme/scale/revision/main?expand%5B%5D=sha')
    expect(Object.keys(Object(await some.json())).sort()).toEqual(['_id', 'id', 'sha'])
    expect((await get('/api/models/acme/scale?expand=nonsense')).status).toBe(400)
  })

  it('lists files with the two hashes of large ones, page by page', async () => {
    const first = await get('/api/models/acme/scale/tree/main?recursive=true&limit=3')
    const entries = Object(await first.json())
    expect(entries).toMatchObject([
      { type: 'file', path: 'config.json', size: 3 },
      { type: 'file', path: 'model.safetensors', size: 11, lfs: { pointerSize: 127 } },
      { type: 'directory', path: 'onnx' },
    ])
    const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.['url'] ?? ''
    expect(await (await fetch(next)).json()).toMatchObject([{ path: 'onnx/model.onnx' }])
  })

  it('answers refusals with the statuses and headers that were recorded', async () => {
    const cases = [
      ['/api/models/no/such', {}, 401, null],
      ['/api/models/acme/private', {}, 401, null],
      ['/api/models/no/such', as('hf_other'), 404, 'RepoNotFound'],
      ['/api/models/acme/private', as('hf_other'), 404, 'RepoNotFound'],
      ['/api/models/acme/private', as('hf_good'), 200, null],
      ['/api/models/acme/scale', as('hf_unknown'), 401, null],
      ['/api/models/acme/scale/revision/nope', {}, 404, 'RevisionNotFound'],
      ['/acme/scale/resolve/main/nope', {}, 404, 'EntryNotFound'],
      ['/acme/gated/resolve/main/README.md', {}, 401, 'GatedRepo'],
      ['/acme/gated/resolve/main/README.md', as('hf_other'), 403, 'GatedRepo'],
      ['/acme/gated/resolve/main/README.md', as('hf_good'), 200, null],
      ['/api/models/acme/gated/tree/main', {}, 200, null],
    ] as const
    for (const [path, init, status, code] of cases) {
      const response = await get(path, init)
      expect([path, response.status, response.headers.get('x-error-code')]).toEqual([path, status, code])
    }
  })

  it('masks what a caller without a grant may not see', async () => {
    const listed = await get('/api/models/acme/gated/tree/main')
    expect(Object(await listed.json())[1].xetHash).toBe('*'.repeat(64))
  })

  it('serves files as the hub does: small ones at once, large ones from elsewhere', async () => {
    const small = await get('/acme/scale/resolve/main/config.json', { method: 'HEAD' })
    expect([small.status, small.headers.get('content-length')]).toEqual([200, '3'])
    expect(small.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/)
    const large = await get('/acme/scale/resolve/main/model.safetensors', { method: 'HEAD' })
    expect([large.status, large.headers.get('x-linked-size')]).toEqual([302, '11'])
    const location = large.headers.get('location') ?? ''
    expect(new URL(location).host).toBe(hub.contentHost)
    expect(await (await fetch(location, { headers: { range: 'bytes=0-6' } })).text()).toBe('weights')
  })

  it('keeps strangers’ commits in the repository, as the hub does', async () => {
    const [, tip = ''] = hub.commits('acme/scale')
    const foreign = hub.push('acme/scale', {
      date: '2026-03-01T00:00:00Z',
      on: 'refs/pr/1',
      from: tip,
      files: { 'model.safetensors': 'poison' },
    })
    const found = await get(`/api/models/acme/scale/revision/${foreign}`)
    expect(await found.json()).toMatchObject({ sha: foreign })
    const refs = Object(await (await get('/api/models/acme/scale/refs?include_prs=1')).json())
    expect(refs).toMatchObject({ branches: [{ name: 'main', targetCommit: tip }], pullRequests: [{ name: '1' }] })
  })

  it('redirects a renamed model until somebody takes the name', async () => {
    const first = { date: '2026-01-01T00:00:00Z', files: { a: '1' } }
    hub.create({ id: 'old/name', commits: [first] })
    hub.move('old/name', 'new/name')
    const moved = await get('/api/models/old/name/revision/main?expand%5B%5D=sha')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      307,
      '/api/models/new/name/revision/main?expand%5B%5D=sha',
    ])
    hub.create({ id: 'old/name', commits: [first] })
    expect((await get('/api/models/old/name')).status).toBe(200)
    expect((await get('/api/models/ACME/Scale')).headers.get('location')).toBe('/api/models/acme/scale')
  })

  it('tells owners, fails on demand and counts requests', async () => {
    expect(await (await get('/api/organizations/acme/overview')).json()).toMatchObject({ _id: '1'.repeat(24) })
    expect((await get('/api/users/acme/overview')).status).toBe(404)
    hub.fail({ path: /\/refs$/, times: 1, status: 503 })
    expect((await get('/api/models/acme/scale/refs')).status).toBe(503)
    expect((await get('/api/models/acme/scale/refs')).status).toBe(200)
    hub.fail({ path: /\/commits\//, times: 1, cut: true })
    await expect(get('/api/models/acme/scale/commits/main').then(answer => answer.text())).rejects.toThrow()
    hub.state.left.set('api', 0)
    expect((await get('/api/models/acme/scale')).status).toBe(429)
    hub.newWindow()
    expect((await get('/api/models/acme/scale')).status).toBe(200)
  })
})

/** Recorded exchanges are third-party data that stays outside this repository. */
const samples = join(import.meta.dirname, '../../../../shared/hub-samples/hf')
describe.skipIf(!existsSync(samples))('beside the recorded hub (skipped where ../shared/hub-samples is absent)', () => {
  const recorded = (name: string) => Object(JSON.parse(readFileSync(join(samples, name), 'utf8')))
  const keys = (value: unknown) => Object.keys(Object(value)).sort()

  it('has the same fields in trees', async () => {
    const ours = Object(await (await get('/api/models/acme/scale/tree/main')).json())
    const theirs = recorded('tree.live.json').body
    expect(keys(ours[1])).toEqual(keys(theirs[1]))
    expect(keys(ours[0])).toEqual(keys(theirs[2]))
    expect(keys(ours[1].lfs)).toEqual(keys(theirs[1].lfs))
  })

  it('has the headers that tell a file', async () => {
    for (const [name, path] of [
      ['resolve-head-lfs.live.json', 'model.safetensors'],
      ['resolve-head-regular.live.json', 'config.json'],
    ] as const) {
      const { headers: theirs, status } = recorded(name)
      const ours = await get(`/acme/scale/resolve/main/${path}`, { method: 'HEAD' })
      expect(ours.status).toBe(status)
      const telling = keys(theirs).filter(header => /^(?:etag|x-linked|x-xet|x-repo|ratelimit|location)/i.test(header))
      expect(telling.filter(header => !ours.headers.has(header))).toEqual([])
    }
  })
})
