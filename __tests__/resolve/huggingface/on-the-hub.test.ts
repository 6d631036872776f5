import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { contextOf, modelReference, openPolicy } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

/** The resolver, the real network port and a hub that answers out of real git repositories. */
let hub: Hub
let old = ''
let young = ''
let foreign = ''
beforeAll(async () => {
  hub = await startHub({
    models: [
      {
        id: 'acme/scale',
        cardData: { license: 'mit' },
        commits: [
          { date: '2026-11-01T00:00:00Z', files: { 'config.json': '{}' } },
          { date: '2026-11-21T00:00:00Z', files: { 'config.json': '{ }' } },
        ],
      },
      { id: 'acme/vault', private: true, commits: [{ date: '2026-11-01T00:00:00Z', files: { a: 'b' } }] },
    ],
    tokens: { hf_good: ['acme/vault'] },
  })
  ;[old = '', young = ''] = hub.commits('acme/scale')
  const evil = { date: '2026-11-20T00:00:00Z', files: { 'config.json': '{"evil":1}' } }
  foreign = hub.push('acme/scale', { ...evil, on: 'refs/pr/1', from: young })
})
afterAll(() => hub.close())

function resolve(said: Partial<Reference>, token?: string) {
  const endpoint = new URL(hub.url)
  const credentials = token === undefined ? {} : { [endpoint.host]: `Bearer ${token}` }
  const http = createHttp({ userAgent: 'weighmaster-test', credentials, retries: 0 })
  const endpoints = { npm: endpoint, huggingface: endpoint }
  const policy = openPolicy({ mayAuthenticate: (_, id) => id === 'acme/vault' })
  return huggingface.resolve(modelReference(said), contextOf(http, { endpoints, policy }))
}

describe('a reference', () => {
  it('without a revision gets the newest settled commit proposed', async () => {
    expect(await resolve({})).toMatchObject({
      kind: 'resolved',
      pin: { kind: 'none' },
      artifact: {
        purl: `pkg:huggingface/acme/scale@${young}`,
        model: { commit: young, licence: ['mit'], proposed: { commit: old, date: '2026-11-01' } },
      },
    })
  })

  it('pinned to a commit of the history is pinned', async () => {
    for (const commit of [old, young]) {
      expect(await resolve({ revision: commit })).toMatchObject({
        pin: { kind: 'commit', commit },
        artifact: { model: { reach: { kind: 'reachable', from: 'main' } } },
      })
    }
  })

  it('pinned to a stranger’s commit is not, although the hub knows it', async () => {
    expect(await resolve({ revision: foreign })).toMatchObject({
      pin: { kind: 'name', name: foreign },
      artifact: { model: { commit: foreign, reach: { kind: 'unreachable', searched: 2 } } },
    })
  })

  it('pinned to a branch that is named like a commit is not', async () => {
    hub.point('acme/scale', `refs/heads/${'d'.repeat(40)}`, young)
    expect(await resolve({ revision: 'd'.repeat(40) })).toMatchObject({
      pin: { kind: 'name' },
      artifact: { model: { reach: { kind: 'other-commit', commit: young } } },
    })
    hub.point('acme/scale', `refs/heads/${foreign}`, foreign)
    expect(await resolve({ revision: foreign })).toMatchObject({
      artifact: { model: { reach: { kind: 'unreachable' } } },
    })
  })

  it('pinned to nothing that exists is absent', async () => {
    expect(await resolve({ revision: 'e'.repeat(40) })).toMatchObject({ kind: 'absent', what: 'revision' })
  })

  it('follows a rename, and sees the name taken by somebody else', async () => {
    const first = { date: '2026-11-01T00:00:00Z', files: { a: '1' } }
    hub.create({ id: 'lost/name', commits: [first], _id: '1'.repeat(24) })
    hub.move('lost/name', 'found/name')
    expect(await resolve({ id: 'lost/name' })).toMatchObject({
      artifact: { id: 'found/name', publisher: { name: 'found' }, model: { movedFrom: 'lost/name' } },
    })
    hub.create({ id: 'lost/name', commits: [first], _id: '2'.repeat(24) })
    const taken = await resolve({ id: 'lost/name' })
    expect(taken).toMatchObject({ artifact: { id: 'lost/name', model: { repositoryId: '2'.repeat(24) } } })
    expect(taken).not.toHaveProperty('artifact.model.movedFrom')
  })

  it('uses a token for the namespaces that policy names, and for no other', async () => {
    const before = hub.requests.length
    expect(await resolve({ id: 'acme/vault' }, 'hf_good')).toMatchObject({ kind: 'resolved' })
    expect(await resolve({ id: 'acme/vault' }, 'hf_unknown')).toMatchObject({ reason: 'missing-or-private' })
    expect(await resolve({}, 'hf_good')).toMatchObject({ kind: 'resolved' })
    const sent = hub.requests.slice(before).filter(({ authorization }) => authorization !== undefined)
    expect(sent.every(({ path }) => path.startsWith('/api/models/acme/vault'))).toBe(true)
    expect(sent.length).toBeGreaterThan(0)
  })
})

describe('a hub in trouble', () => {
  it.each([
    ['hub-failed', { path: /./, times: 1, status: 503 }],
    ['network', { path: /./, times: 1, cut: true }],
    ['unexpected-answer', { path: /./, times: 1, body: '<html>maintenance</html>' }],
    ['host-not-declared', { path: /./, times: 1, status: 307, headers: { location: 'http://127.0.0.1:1/api' } }],
  ])('is %s, never a pass', async (reason, fault) => {
    hub.fail({ ...fault })
    expect(await resolve({})).toMatchObject({ kind: 'unreachable', reason })
  })

  it('is rate-limited when the window is used up', async () => {
    hub.state.left.set('api', 0)
    expect(await resolve({})).toMatchObject({ kind: 'unreachable', reason: 'rate-limited' })
    hub.newWindow()
  })
})
