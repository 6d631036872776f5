import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Http, Reference } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { modelscope } from '../../src/resolve/modelscope.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { type Recorded, recorded } from '../world/hub/recorded.ts'

/** git from a real server, the API from what was recorded of its shape. */
let hub: Hub
let old = ''
let young = ''
beforeAll(async () => {
  const commits = [
    { date: '2026-11-01T00:00:00Z', on: 'refs/heads/master', files: { a: '1' } },
    { date: '2026-11-21T00:00:00Z', on: 'refs/heads/master', files: { a: '2' } },
  ]
  hub = await startHub({ models: [{ id: 'Qwen/Qwen3', commits, head: 'refs/heads/master' }] })
  ;[old = '', young = ''] = hub.commits('Qwen/Qwen3')
})
afterAll(() => hub.close())

const sha256 = createHash('sha256').update('weights').digest('hex')
const file = (said: object = {}) => ({
  Name: 'model.safetensors',
  Path: 'model.safetensors',
  Type: 'blob',
  Size: 7,
  IsLFS: true,
  Sha256: sha256,
  ...said,
})
const success = (...Files: object[]): Recorded => ({ body: { Code: 200, Success: true, Message: '', Data: { Files } } })

function resolve(
  said: Partial<Reference>,
  answer: (commit: string) => Recorded = () => success(file()),
  commit = young,
  more: Readonly<Record<string, Recorded>> = {},
) {
  const endpoint = new URL(hub.url)
  const net = createHttp({ userAgent: 't', retries: 0 })
  const key = `GET ${hub.url}/api/v1/models/Qwen/Qwen3/repo/files?Revision=${commit}&Recursive=True`
  const { http: api } = recorded({ [key]: answer(commit), ...more })
  const http: Http = { request: one => (one.url.pathname.startsWith('/api/') ? api : net).request(one) }
  const endpoints = { npm: endpoint, huggingface: endpoint, modelscope: endpoint }
  const reference = modelReference({ hub: 'modelscope', id: 'Qwen/Qwen3', ...said })
  return modelscope.resolve(reference, contextOf(http, { endpoints }))
}

describe('modelscope', () => {
  it('is what the default branch holds, with a digest of every file', async () => {
    expect(await resolve({}, () => success(file(), file({ Path: 'deep', Type: 'tree', Sha256: '' })))).toEqual({
      kind: 'resolved',
      pin: { kind: 'none' },
      attestations: [],
      artifact: {
        purl: `pkg:generic/modelscope/Qwen/Qwen3@${young}`,
        hub: 'modelscope',
        id: 'Qwen/Qwen3',
        publisher: { hub: 'modelscope', name: 'Qwen' },
        files: [{ path: 'model.safetensors', bytes: 7, listed: { algorithm: 'sha256', hex: sha256 } }],
        model: { commit: young, proposed: { commit: old, date: '2026-11-01' }, paths: ['model.safetensors'] },
      },
    })
  })

  it('is a commit only for one of its own history', async () => {
    expect(await resolve({ revision: old }, undefined, old)).toMatchObject({ pin: { kind: 'commit', commit: old } })
    const foreign = hub.push('Qwen/Qwen3', { date: '2026-11-01T00:00:00Z', on: 'refs/mr/1', files: { a: 'evil' } })
    expect(await resolve({ revision: foreign }, undefined, foreign)).toMatchObject({
      pin: { kind: 'name' },
      artifact: { model: { reach: { kind: 'unreachable' } } },
    })
    expect(await resolve({ revision: 'master' })).toMatchObject({ pin: { kind: 'name', name: 'master' } })
  })

  it('says so when files could not be listed, and reports a digest that is none', async () => {
    const failed: Recorded = { body: { Code: 10010205001, Success: false, Message: 'no', Data: null } }
    for (const answer of [failed, { status: 500, body: '<html>' }]) {
      const resolution = await resolve({}, () => answer)
      expect(resolution).toMatchObject({ kind: 'resolved', incomplete: [{ reason: 'files-not-listed' }] })
      expect(resolution).not.toHaveProperty('artifact.files')
    }
    expect(await resolve({}, () => success(file({ Sha256: '../../x' })))).toMatchObject({
      artifact: { model: { malformedDigests: ['model.safetensors'] } },
    })
  })

  it('brings the signatures among its files, if they are what the hub lists', async () => {
    const text = '{"mediaType":"x"}'
    const signature = file({ Path: 'model.sig', Sha256: createHash('sha256').update(text).digest('hex') })
    const sought = (body: Recorded) =>
      resolve({}, () => success(file(), signature, file({ Path: 'deep/model.sig' })), young, {
        [`GET ${hub.url}/api/v1/models/Qwen/Qwen3/repo?Revision=${young}&FilePath=model.sig`]: body,
      })
    const found = { type: 'model-signature', source: 'model.sig' }
    expect(await sought({ body: text })).toMatchObject({ attestations: [{ ...found, bundle: text }] })
    expect(await sought({ body: 'other' })).toMatchObject({ attestations: [{ unavailable: 'unexpected-answer' }] })
    expect(await sought({ status: 404 })).toMatchObject({ attestations: [{ unavailable: 'hub-answered-404' }] })
  })

  it('asks nothing for what cannot be, and tells what is missing', async () => {
    for (const said of [{ id: 'a' }, { id: 'a/../b' }, { revision: '..' }]) {
      expect(await resolve(said)).toMatchObject({ kind: 'absent' })
    }
    expect(await resolve({ id: 'no/such' })).toMatchObject({ kind: 'unreachable', reason: 'missing-or-private' })
    expect(await resolve({ revision: 'v9' })).toMatchObject({ kind: 'absent', what: 'revision' })
    const npm = new URL('https://n.example')
    expect(modelscope.hosts({ npm, huggingface: npm })).toEqual(['www.modelscope.cn'])
  })
})

const sample = join(import.meta.dirname, '../../../shared/hub-samples/almanac-fixtures/ms_files.json')
it.skipIf(!existsSync(sample))(
  'reads a recorded list of files (skipped where ../shared/hub-samples is absent)',
  async () => {
    const resolution = await resolve({}, () => ({ body: JSON.parse(readFileSync(sample, 'utf8')) }))
    expect(resolution.kind === 'resolved' ? resolution.artifact.files?.every(({ listed }) => listed) : false).toBe(true)
    expect(resolution).not.toHaveProperty('artifact.model.malformedDigests')
    expect(resolution.kind === 'resolved' ? resolution.artifact.files?.length : 0).toBe(32)
  },
)
