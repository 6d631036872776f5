import { expect, it } from 'vitest'
import { url } from '../../src/resolve/url.ts'
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

it('declares no host, and survives what is no address', async () => {
  expect(url.hosts({ npm: new URL(id), huggingface: new URL(id) })).toEqual([])
  expect(await resolveWritten(url, { id: 'not an address' })).toEqual({ kind: 'unsupported', reason: 'not-an-address' })
  expect(await resolveWritten(url, { id: 's3://bucket/a/%E0%A4%A.pt' })).toMatchObject({
    artifact: { publisher: { name: 'bucket' }, model: { paths: ['%E0%A4%A.pt'] } },
  })
})
