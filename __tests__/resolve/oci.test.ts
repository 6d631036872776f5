import { expect, it } from 'vitest'
import { oci } from '../../src/resolve/oci.ts'
import { resolveWritten } from './written.ts'

const digest = `sha256:${'1'.repeat(64)}`

it('is pinned by a digest, and by no tag', async () => {
  expect(await resolveWritten(oci, { id: 'ai/qwen3', revision: '8B', digest })).toEqual({
    kind: 'resolved',
    pin: { kind: 'digest', algorithm: 'sha256', hex: '1'.repeat(64) },
    attestations: [],
    artifact: {
      purl: `pkg:oci/qwen3@${digest}?repository_url=docker.io%2Fai%2Fqwen3`,
      hub: 'oci',
      id: 'ai/qwen3',
      publisher: { hub: 'oci', name: 'ai' },
    },
  })
  expect(await resolveWritten(oci, { id: 'ai/qwen3', revision: '8B' })).toMatchObject({
    pin: { kind: 'name', name: '8B' },
  })
  expect(await resolveWritten(oci, { id: 'ai/qwen3' })).toMatchObject({ pin: { kind: 'none' } })
})

it.each([
  ['qwen3', 'ai/qwen3', 'ai'],
  ['ghcr.io/acme/models/scale', 'ghcr.io/acme/models/scale', 'ghcr.io/acme/models'],
  ['localhost:5000/scale', 'localhost:5000/scale', 'localhost:5000/'],
  ['registry.example:443/acme/scale', 'registry.example:443/acme/scale', 'registry.example:443/acme'],
])('knows whose %s is', async (id, known, publisher) => {
  expect(await resolveWritten(oci, { id })).toMatchObject({ artifact: { id: known, publisher: { name: publisher } } })
})

it('refuses what no registry can have, and declares no host', async () => {
  for (const id of ['Acme/Scale', 'a/../b', 'a//b', '']) {
    expect(await resolveWritten(oci, { id })).toMatchObject({ kind: 'absent' })
  }
  expect(oci.hosts({ npm: new URL('https://a.example'), huggingface: new URL('https://b.example') })).toEqual([])
})
