import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../../src/model/git-pack.ts'
import { createHttp } from '../../../src/net/index.ts'
import { fetchCommit, fetchCommits, listRefs } from '../../../src/resolve/git/fetch.ts'
import { walkCommit } from '../../../src/verify/git/walk.ts'
import { contextOf } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

let hub: Hub
beforeAll(async () => {
  const files = { 'config.json': '{}', 'model.safetensors': 'weights', 'deep/a.txt': 'a' }
  const commits = [
    { date: '2026-01-01T00:00:00Z', files },
    { date: '2026-02-01T00:00:00Z', files: { 'config.json': '{ }' } },
  ]
  hub = await startHub({ models: [{ id: 'acme/scale', commits }] })
})
afterAll(() => hub.close())

const serverOf = (id = 'acme/scale') => ({ url: new URL(`${hub.url}/${id}`) })
const context = () => contextOf(createHttp({ userAgent: 't', retries: 0 }))
const fetch = (commit: string, id = 'acme/scale') => fetchCommit(serverOf(id), commit, context())

describe('fetchCommit', () => {
  it('gets no blob that is large', async () => {
    const commit = hub.push('acme/scale', {
      date: '2026-03-01T00:00:00Z',
      on: 'refs/heads/large',
      files: { 'large.txt': 'x'.repeat(5000), 'small.txt': 'x' },
    })
    const answer = await fetch(commit)
    const objects = readPack(answer.kind === 'packed' ? answer.pack : new Uint8Array())
    const blobs = [...objects.values()].filter(({ type }) => type === 'blob')
    expect(blobs.map(({ bytes }) => bytes.length)).toEqual([1])
    hub.point('acme/scale', 'refs/heads/large', null)
  })

  it('gets one commit with its trees from git’s own server, and its smallest blobs', async () => {
    for (const commit of hub.commits('acme/scale')) {
      const answer = await fetch(commit)
      const objects = readPack(answer.kind === 'packed' ? answer.pack : new Uint8Array())
      expect([...objects.values()].map(({ type }) => type).sort()).toEqual([
        ...['blob', 'blob', 'blob'],
        ...['commit', 'tree', 'tree'],
      ])
      const walked = walkCommit(commit, objects)
      expect(walked.kind === 'walked' ? [...walked.blobs.keys()] : walked.what).toEqual([
        'config.json',
        'deep/a.txt',
        'model.safetensors',
      ])
    }
  })

  it('tells what went wrong', async () => {
    expect(await fetch('f'.repeat(40))).toMatchObject({ kind: 'failed', reason: 'git-unexpected-answer' })
    expect(await fetch('f'.repeat(40), 'no/such')).toMatchObject({ kind: 'failed', reason: 'git-answered-401' })
    const [commit = ''] = hub.commits('acme/scale')
    hub.fail({ path: /git-upload-pack/, times: 1, cut: true })
    expect(await fetch(commit)).toMatchObject({ kind: 'failed', reason: 'git-network' })
    hub.fail({ path: /git-upload-pack/, times: 2, body: '<html>' })
    expect(await fetch(commit)).toMatchObject({ kind: 'failed', reason: 'git-unexpected-answer' })
  })
})

describe('fetchCommits', () => {
  it('gets commits and nothing else, all of them or the newest', async () => {
    const [first = '', second = ''] = hub.commits('acme/scale')
    for (const [depth, expected] of [
      [undefined, [first, second]],
      [1, [second]],
    ] as const) {
      const answer = await fetchCommits(serverOf(), { tips: [second], ...(depth ? { depth } : {}) }, context())
      const objects = readPack(answer.kind === 'packed' ? answer.pack : new Uint8Array())
      expect([...objects.keys()].sort()).toEqual([...expected].sort())
    }
  })
})

describe('listRefs', () => {
  it('lists branches, tags (what they lead to) and HEAD', async () => {
    const [first = '', second = ''] = hub.commits('acme/scale')
    hub.point('acme/scale', 'refs/tags/v1', first)
    hub.point('acme/scale', 'refs/pr/1', first)
    expect(await listRefs(serverOf(), context())).toEqual({
      kind: 'refs',
      refs: [
        { name: 'HEAD', commit: second },
        { name: 'refs/heads/main', commit: second },
        { name: 'refs/tags/v1', commit: first },
      ],
    })
    expect(await listRefs(serverOf('no/such'), context())).toMatchObject({ kind: 'failed', status: 401 })
  })
})
