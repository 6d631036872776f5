import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/resolve/huggingface/client.ts'
import { listPaths, listTree } from '../../../src/resolve/huggingface/tree.ts'
import { commitA, contextOf } from '../../world/hub/dossier.ts'
import { type Recorded, recorded } from '../../world/hub/recorded.ts'

const api = '/api/models/acme/scale'
const first = `GET https://hub.example${api}/tree/${commitA}?recursive=true`
const sha256 = '0123456789abcdef'.repeat(4)
const oid = 'e5698f9a721147f2090edf7da4892e23da00d5be'
const large = (said: object = {}) => ({
  type: 'file',
  path: 'model.safetensors',
  oid,
  size: 7,
  lfs: { oid: sha256, size: 7, pointerSize: 132 },
  ...said,
})

function list(answers: Readonly<Record<string, Recorded>>) {
  const { http, requests } = recorded(answers)
  const ask = createAsk(contextOf(http), 'acme/scale')
  return {
    requests,
    tree: () => listTree(ask, api, commitA),
    paths: (...p: string[]) => listPaths(ask, { api, commit: commitA }, p),
  }
}

describe('listTree', () => {
  it('keeps the two hashes apart: sha256 of content, SHA-1 of what git holds', async () => {
    const folder = { type: 'directory', path: 'onnx', oid, size: 0 }
    const small = { type: 'file', path: 'config.json', oid, size: 3 }
    expect(await list({ [first]: { body: [folder, small, large()] } }).tree()).toEqual({
      kind: 'listed',
      files: [
        { path: 'config.json', bytes: 3, gitOid: oid },
        { path: 'model.safetensors', bytes: 7, gitOid: oid, listed: { algorithm: 'sha256', hex: sha256 } },
      ],
      masked: [],
      malformed: [],
    })
  })

  it('recognises stars as a mask, and anything else that is no digest as malformed', async () => {
    const masked = large({ path: 'a', lfs: { oid: '*'.repeat(64), size: 7 } })
    const climbing = large({ path: 'b', lfs: { oid: '../../../../etc/passwd', size: 7 } })
    const upper = large({ path: 'c', lfs: { oid: sha256.toUpperCase(), size: 7 } })
    const listing = await list({ [first]: { body: [masked, climbing, upper] } }).tree()
    expect(listing).toMatchObject({ masked: ['a'], malformed: ['b', 'c'] })
    expect(listing.kind === 'listed' ? listing.files.map(file => file.listed) : null).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('follows pages on the same path, and gives nothing rather than half a list', async () => {
    const next = `https://hub.example${api}/tree/${commitA}?recursive=true&cursor=x`
    const link = { link: `<${next}>; rel="next"` }
    const both = { [first]: { body: [large()], headers: link }, [`GET ${next}`]: { body: [large({ path: 'b' })] } }
    expect(await list(both).tree()).toMatchObject({ files: [{ path: 'model.safetensors' }, { path: 'b' }] })
    const broken = { ...both, [`GET ${next}`]: { status: 503 } }
    expect(await list(broken).tree()).toMatchObject({ kind: 'unreachable', reason: 'hub-failed' })
    const endless = { [first]: { body: [large()], headers: { link: `<${first.slice(4)}>; rel="next"` } } }
    expect(await list(endless).tree()).toMatchObject({ kind: 'unreachable', reason: 'tree-too-long' })
  })

  it.each(['https://evil.example/x', 'https://hub.example/api/whoami-v2', '//evil.example/'])(
    'refuses a next page at %s',
    async target => {
      const { tree, requests } = list({ [first]: { body: [], headers: { link: `<${target}>; rel="next"` } } })
      expect(await tree()).toMatchObject({ kind: 'unreachable', reason: 'foreign-link' })
      expect(requests).toHaveLength(1)
    },
  )
})

describe('listPaths', () => {
  it('asks for the given paths in one request', async () => {
    const key = `POST https://hub.example${api}/paths-info/${commitA}`
    const { paths, requests } = list({ [key]: { body: [large()] } })
    expect(await paths('model.safetensors', 'nope')).toMatchObject({ files: [{ path: 'model.safetensors' }] })
    expect(JSON.parse(String(requests[0]?.body))).toEqual({ paths: ['model.safetensors', 'nope'] })
  })
})

const samples = join(import.meta.dirname, '../../../../shared/hub-samples/almanac-fixtures')
describe.skipIf(!existsSync(samples))('recorded trees (skipped where ../shared/hub-samples is absent)', () => {
  it.each([
    ['tree_llama32_1b.json', 28],
    ['tree_deepseek_r1.json', 115],
  ])('%s lists a sha256 of every large file', async (name, count) => {
    const listing = await list({ [first]: { body: JSON.parse(readFileSync(join(samples, name), 'utf8')) } }).tree()
    expect(listing).toMatchObject({ kind: 'listed', masked: [], malformed: [] })
    expect(listing.kind === 'listed' ? listing.files.filter(file => file.listed).length : 0).toBe(count)
  })
})
