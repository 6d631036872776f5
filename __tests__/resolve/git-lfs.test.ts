import { expect, it } from 'vitest'
import { gitLfs } from '../../src/resolve/git-lfs.ts'
import { resolveWritten } from './written.ts'

it('is pinned by its pointer, which lies in the repository itself', async () => {
  const hex = '1'.repeat(64)
  expect(await resolveWritten(gitLfs, { id: 'weights/model.safetensors', digest: `sha256:${hex}` })).toEqual({
    kind: 'resolved',
    pin: { kind: 'digest', algorithm: 'sha256', hex },
    attestations: [],
    artifact: {
      purl: `pkg:generic/weights%2Fmodel.safetensors?checksum=sha256:${hex}`,
      hub: 'git-lfs',
      id: 'weights/model.safetensors',
      publisher: { hub: 'git-lfs', name: 'this repository' },
      digest: { algorithm: 'sha256', hex },
      model: { paths: ['weights/model.safetensors'], unsigned: false },
    },
  })
})

it('is unreadable without one, which is head’s doing', async () => {
  expect(await resolveWritten(gitLfs, { id: 'a.gguf' })).toMatchObject({
    kind: 'unread',
    reason: 'lfs-pointer-invalid',
  })
  expect(gitLfs.hosts({ npm: new URL('https://a.example'), huggingface: new URL('https://b.example') })).toEqual([])
})
