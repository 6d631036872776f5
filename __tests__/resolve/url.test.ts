import { describe, expect, it } from 'vitest'
import { url } from '../../src/resolve/url.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'
import { type Recorded, recorded } from '../world/hub/recorded.ts'
import { resolveWritten } from './written.ts'

const id = 'https://files.example/models/model%20one.pt?version=2'
const digest = `sha256:${'1'.repeat(64)}`

it('is pinned by nothing but a digest that is enforced', async () => {
  expect(await resolveWritten(url, { id })).toEqual({
    kind: 'resolved',
    pin: { kind: 'none' },
    attestations: [],
    artifact: {
      purl: 'pkg:generic/model%20one.pt?download_url=https%3A%2F%2Ffiles.example%2Fmodels%2Fmodel%2520one.pt%3Fversion%3D2',
      hub: 'url',
      id,
      publisher: { hub: 'url', name: 'files.example' },
      model: { paths: ['model one.pt'] },
    },
  })
  expect(await resolveWritten(url, { id, digest })).toMatchObject({ pin: { kind: 'digest', hex: '1'.repeat(64) } })
  expect(await resolveWritten(url, { id, digest: 'sha256:12345' })).toMatchObject({ pin: { kind: 'none' } })
})

it('survives what is no address', async () => {
  expect(url.hosts({ npm: new URL(id), huggingface: new URL(id) })).toEqual(['api.github.com'])
  expect(await resolveWritten(url, { id: 'not an address' })).toEqual({ kind: 'unsupported', reason: 'not-an-address' })
  expect(await resolveWritten(url, { id: 's3://bucket/a/%E0%A4%A.pt' })).toMatchObject({
    artifact: { publisher: { name: 'bucket' }, model: { paths: ['%E0%A4%A.pt'] } },
  })
})

describe('for a lock', () => {
  const asset = 'https://github.com/acme/scale/releases/download/v1%2B2/model.pt'
  const api = 'GET https://api.github.com/repos/acme/scale/releases/tags/v1%2B2'

  function lock(address: string, answers: Readonly<Record<string, Recorded>> = {}) {
    const { http, requests } = recorded(answers)
    const wanted = () => ({ owner: false, files: true, knownCommits: [] })
    const reference = modelReference({ hub: 'url', id: address })
    return url.resolve(reference, { ...contextOf(http), wanted }).then(resolution => ({ resolution, requests }))
  }

  it('asks GitHub for the digest of a release’s asset, and never fetches the address', async () => {
    const body = {
      assets: [
        { name: 'other.pt', digest: null },
        { name: 'model.pt', digest },
      ],
    }
    const { resolution, requests } = await lock(asset, { [api]: { body } })
    expect(resolution).toMatchObject({
      pin: { kind: 'none' },
      artifact: { digest: { algorithm: 'sha256', hex: '1'.repeat(64) } },
    })
    expect(requests.map(request => request.url.host)).toEqual(['api.github.com'])
  })

  it.each([
    [{ body: { assets: [{ name: 'model.pt', digest: null }] } }],
    [{ body: { assets: [{ name: 'model.pt', digest: 'sha256:../x' }] } }],
    [{ body: { assets: [] } }],
    [{ status: 403, body: { message: 'rate limit' } }],
  ])('says so when there is none: %j', async answer => {
    expect((await lock(asset, { [api]: answer })).resolution).toMatchObject({
      incomplete: [{ reason: 'asset-digest-not-listed' }],
    })
  })

  it.each([
    'https://github.com/acme/scale/releases/latest/download/model.pt',
    'https://github.com/acme/../releases/download/v1/model.pt',
    'https://evil.example/acme/scale/releases/download/v1/model.pt',
    'http://github.com/acme/scale/releases/download/v1/model.pt',
    'https://github.com@evil.example/acme/scale/releases/download/v1/model.pt',
  ])('asks nobody about %s', async address => {
    const { resolution, requests } = await lock(address)
    expect(resolution.kind).toBe('resolved')
    expect(requests).toEqual([])
  })
})
