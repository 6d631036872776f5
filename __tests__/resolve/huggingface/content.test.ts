import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wanted } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { createAsk } from '../../../src/resolve/huggingface/client.ts'
import { fetchFile, type Place, statFile } from '../../../src/resolve/huggingface/content.ts'
import { listContent } from '../../../src/resolve/huggingface/files.ts'
import { listTree } from '../../../src/resolve/huggingface/tree.ts'
import { contextOf, openPolicy } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

const sha256 = (text: string) => ({ algorithm: 'sha256', hex: createHash('sha256').update(text).digest('hex') })
const api = '/api/models/acme/scale'
let hub: Hub
let place: Place
beforeAll(async () => {
  const files = {
    'config.json': '{"a":1}',
    'model.safetensors': 'weights',
    'tokenizer.zip': 'large by its name',
    'model.sig': '{"mediaType":"x"}',
    'deep/model.sig': 'not at the top',
  }
  hub = await startHub({
    models: [{ id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] }],
    tokens: { hf_good: [] },
    contentElsewhere: true,
  })
  const endpoint = new URL(hub.url)
  const http = createHttp({ userAgent: 't', credentials: { [endpoint.host]: 'Bearer hf_good' }, retries: 0 })
  const endpoints = { npm: endpoint, huggingface: endpoint }
  const context = contextOf(http, { endpoints, policy: openPolicy({ mayAuthenticate: () => true }) })
  const [commit = ''] = hub.commits('acme/scale')
  place = { context, id: 'acme/scale', commit, hosts: [endpoint.host, hub.contentHost] }
})
afterAll(() => hub.close())

const ask: ReturnType<typeof createAsk> = question => createAsk(place.context, 'acme/scale')(question)
async function fileNamed(path: string) {
  const listing = await listTree(ask, api, place.commit)
  const file = listing.kind === 'listed' ? listing.files.find(one => one.path === path) : undefined
  if (!file) throw new Error(`no ${path}`)
  return file
}

describe('statFile', () => {
  it('tells commit, size and hash of a large file from its redirect, and of a small one from itself', async () => {
    expect(await statFile(place, 'model.safetensors')).toEqual({
      kind: 'stat',
      commit: place.commit,
      bytes: 7,
      listed: sha256('weights'),
    })
    const { gitOid } = await fileNamed('config.json')
    expect(await statFile(place, 'config.json')).toEqual({ kind: 'stat', commit: place.commit, bytes: 7, gitOid })
  })

  it('follows a relative redirect of the hub, and none to anywhere else', async () => {
    const target = `/acme/scale/resolve/${place.commit}/config.json?cached`
    const path = /resolve\/[0-9a-f]+\/config\.json$/
    hub.fail({ path, times: 1, status: 307, headers: { location: target } })
    expect(await statFile(place, 'config.json')).toMatchObject({ kind: 'stat', bytes: 7 })
    hub.fail({ path, times: 1, status: 307, headers: { location: `http://${hub.contentHost}/x` } })
    expect(await statFile(place, 'config.json')).toMatchObject({ reason: 'unexpected-answer' })
  })

  it('tells what is missing, and believes no other commit or hash than asked for', async () => {
    expect(await statFile(place, 'nope.bin')).toMatchObject({ kind: 'absent', what: 'file' })
    expect(await statFile(place, '../../x')).toMatchObject({ kind: 'absent', what: 'file' })
    for (const headers of [{ 'x-repo-commit': 'f'.repeat(40) }, { 'x-linked-etag': '"**"' }]) {
      hub.fail({ path: /model\.safetensors/, times: 1, headers })
      expect(await statFile(place, 'model.safetensors')).toMatchObject({ reason: 'unexpected-answer' })
    }
  })
})

describe('fetchFile', () => {
  it('fetches a large file from where the hub sends it, without the token', async () => {
    const before = hub.requests.length
    const fetched = await fetchFile(place, await fileNamed('model.safetensors'), 100)
    expect(fetched).toMatchObject({ kind: 'fetched', observed: sha256('weights') })
    const asked = hub.requests.slice(before).filter(({ path }) => !path.startsWith('/api/'))
    expect(asked.map(({ host, authorization }) => [host === hub.contentHost, authorization])).toEqual([
      [false, 'Bearer hf_good'],
      [true, undefined],
    ])
  })

  it('refuses bytes that are not those of the tree, and files that are not small', async () => {
    const file = await fileNamed('config.json')
    hub.fail({ path: /resolve/, times: 1, body: '{"a":2}' })
    expect(await fetchFile(place, file, 100)).toMatchObject({ reason: 'unexpected-answer' })
    expect(await fetchFile(place, file, 3)).toMatchObject({ reason: 'too-large' })
    hub.fail({ path: /resolve/, times: 1, body: 'x'.repeat(200) })
    expect(await fetchFile(place, file, 100)).toMatchObject({ reason: 'too-large' })
  })
})

describe('listContent', () => {
  const all = ['config.json', 'model.safetensors', 'tokenizer.zip', 'model.sig', 'deep/model.sig']
  const find = (paths: readonly string[], wanted?: Wanted) =>
    listContent(ask, api, place, { paths, wanted, git: false })

  it('asks nothing where no file is named like a signature', async () => {
    const before = hub.requests.length
    expect(await find(['config.json', 'deep/model.sig'])).toEqual({ attestations: [], malformed: [] })
    expect(hub.requests.length).toBe(before)
  })

  it('lists the files where a lock is to be compared, unless it knows the commit', async () => {
    const wanted = { owner: false, files: true, knownCommits: ['f'.repeat(40)] }
    expect((await find([], wanted)).files).toHaveLength(5)
    expect((await find([], { ...wanted, knownCommits: [place.commit] })).files).toBeUndefined()
    expect((await find([], { ...wanted, files: false })).files).toBeUndefined()
  })

  it('brings the signature, the digests that the hub lists, and those of small files that we hash', async () => {
    const { attestations, files = [] } = await find(all)
    expect(attestations).toEqual([{ type: 'model-signature', bundle: '{"mediaType":"x"}', source: 'model.sig' }])
    expect(Object.fromEntries(files.map(file => [file.path, [file.listed, file.observed]]))).toEqual({
      'config.json': [undefined, sha256('{"a":1}')],
      'deep/model.sig': [undefined, sha256('not at the top')],
      'model.safetensors': [sha256('weights'), undefined],
      'model.sig': [undefined, undefined],
      'tokenizer.zip': [sha256('large by its name'), undefined],
    })
  })

  it('tells a signature that it could not have from one that is not there', async () => {
    hub.fail({ path: /\/tree\//, times: 1, status: 503 })
    expect((await find(all)).attestations).toEqual([
      { type: 'model-signature', bundle: null, source: 'model.sig', unavailable: 'hub-failed' },
    ])
    hub.fail({ path: /model\.sig$/, times: 1, status: 429 })
    expect((await find(all)).attestations).toMatchObject([{ unavailable: 'rate-limited' }])
  })

  it('brings every line of claims.jsonl, and what Kaggle’s uploader leaves', async () => {
    const files = {
      'claims.jsonl': '{"a":1}\n\n{"b":2}\n',
      '.kaggle/signing.json': '{"c":3}',
      'skill.oms.sig': '{"d":4}',
      'long/claims.jsonl': '{}',
      'model.safetensors': 'weights',
    }
    const commit = hub.push('acme/scale', { date: '2026-01-02T00:00:00Z', files })
    const there = { ...place, commit }
    const { attestations } = await listContent(ask, api, there, {
      paths: Object.keys(files),
      wanted: undefined,
      git: false,
    })
    expect(attestations.map(({ source, line, bundle }) => [source, line, bundle])).toEqual([
      ['claims.jsonl', 1, '{"a":1}'],
      ['claims.jsonl', 3, '{"b":2}'],
      ['.kaggle/signing.json', undefined, '{"c":3}'],
      ['skill.oms.sig', undefined, '{"d":4}'],
    ])
  })

  it('passes on a digest that is none', async () => {
    hub.fail({
      path: /\/tree\//,
      times: 1,
      alter: body =>
        Array.isArray(body) && body.map(one => (one.lfs ? { ...one, lfs: { ...one.lfs, oid: '../x' } } : one)),
    })
    expect((await find(all)).malformed).toEqual(['model.safetensors', 'tokenizer.zip'])
  })
})
