import { expect, it } from 'vitest'
import { kaggle } from '../../src/resolve/kaggle.ts'
import { resolveWritten } from './written.ts'

const id = 'google/gemma/pyTorch/2b'

it('takes a number for a version, its absence for the newest, and all else for a name', async () => {
  expect(await resolveWritten(kaggle, { id, revision: '3' })).toMatchObject({
    pin: { kind: 'version', version: '3' },
    artifact: { purl: `pkg:generic/kaggle/${id}@3`, publisher: { name: 'google' } },
  })
  expect(await resolveWritten(kaggle, { id })).toMatchObject({ pin: { kind: 'none' } })
  expect(await resolveWritten(kaggle, { id, revision: '0' })).toMatchObject({ pin: { kind: 'name' } })
  expect(await resolveWritten(kaggle, { id, revision: 'latest' })).toMatchObject({
    pin: { kind: 'name', name: 'latest' },
  })
})

it('knows the form of a handle, and declares no host', async () => {
  for (const wrong of ['google/gemma', 'a/b/c/..', 'a/b/c/d e', '/a/b/c']) {
    expect(await resolveWritten(kaggle, { id: wrong })).toMatchObject({ kind: 'absent' })
  }
  expect(kaggle.hosts({ npm: new URL('https://a.example'), huggingface: new URL('https://b.example') })).toEqual([])
})
