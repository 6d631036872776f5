import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockEntryOf, matchLock } from '../../src/lock/index.ts'
import type { Reference } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { torchhub } from '../../src/resolve/torchhub.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

let hub: Hub
let old = ''
let young = ''
beforeAll(async () => {
  const commits = [
    { date: '2026-11-01T00:00:00Z', files: { 'hubconf.py': '1' } },
    { date: '2026-11-21T00:00:00Z', files: { 'hubconf.py': '2' } },
  ]
  hub = await startHub({ models: [{ id: 'pytorch/vision', commits }] })
  ;[old = '', young = ''] = hub.commits('pytorch/vision')
  hub.point('pytorch/vision', 'refs/tags/v0.10.0', old)
})
afterAll(() => hub.close())

function resolve(said: Partial<Reference>) {
  const github = new URL(hub.url)
  const endpoints = { npm: github, huggingface: github, github }
  const reference = modelReference({ hub: 'torchhub', id: 'pytorch/vision', kind: 'code', ...said })
  return torchhub.resolve(reference, contextOf(createHttp({ userAgent: 't', retries: 0 }), { endpoints }))
}

describe('torchhub', () => {
  it('is what the default branch holds, with a settled commit to propose', async () => {
    expect(await resolve({})).toEqual({
      kind: 'resolved',
      pin: { kind: 'none' },
      attestations: [],
      artifact: {
        purl: `pkg:github/pytorch/vision@${young}`,
        hub: 'torchhub',
        id: 'pytorch/vision',
        publisher: { hub: 'torchhub', name: 'pytorch' },
        model: { commit: young, proposed: { commit: old, date: '2026-11-01' } },
      },
    })
  })

  it('is a name for a tag, and a commit only for one of its own history', async () => {
    expect(await resolve({ revision: 'v0.10.0' })).toMatchObject({
      pin: { kind: 'name', name: 'v0.10.0' },
      artifact: { model: { commit: old } },
    })
    expect(await resolve({ revision: old })).toMatchObject({ pin: { kind: 'commit', commit: old } })
    const fork = hub.push('pytorch/vision', {
      date: '2026-11-01T00:00:00Z',
      on: 'refs/pull/1/head',
      files: { a: 'evil' },
    })
    expect(await resolve({ revision: fork })).toMatchObject({
      pin: { kind: 'name', name: fork },
      artifact: { model: { reach: { kind: 'unreachable' } } },
    })
    hub.point('pytorch/vision', `refs/heads/${'d'.repeat(40)}`, young)
    expect(await resolve({ revision: 'd'.repeat(40) })).toMatchObject({
      artifact: { model: { reach: { kind: 'other-commit', commit: young } } },
    })
  })

  it('is locked by the commit that its name means, and a branch that moves is drift', async () => {
    hub.point('pytorch/vision', 'refs/heads/release', old)
    const reference = modelReference({ hub: 'torchhub', id: 'pytorch/vision', kind: 'code', revision: 'release' })
    const entry = lockEntryOf(reference, await resolve({ revision: 'release' }))
    expect(entry).toMatchObject({ key: 'torchhub:pytorch/vision@release', commit: old })
    const drift = async () => {
      const resolution = await resolve({ revision: 'release' })
      return entry && resolution.kind === 'resolved' ? matchLock(entry, resolution.artifact) : null
    }
    expect(await drift()).toEqual({ differences: [] })
    hub.point('pytorch/vision', 'refs/heads/release', young)
    expect(await drift()).toMatchObject({ differences: [{ what: 'digest', expected: old, found: young }] })
  })

  it('tells what is missing from what could not be reached', async () => {
    expect(await resolve({ revision: 'v9' })).toMatchObject({ kind: 'absent', what: 'revision' })
    expect(await resolve({ id: 'no/such' })).toMatchObject({ kind: 'unreachable', reason: 'missing-or-private' })
    hub.fail({ path: /git-upload-pack/, times: 1, status: 502 })
    expect(await resolve({})).toMatchObject({ kind: 'unreachable', reason: 'git-answered-502' })
    for (const id of ['a', 'a/b/c', 'a/..', 'a b/c']) expect(await resolve({ id })).toMatchObject({ kind: 'absent' })
    const npm = new URL('https://n.example')
    expect(torchhub.hosts({ npm, huggingface: npm })).toEqual(['github.com'])
  })
})
