import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp } from '../../src/net/index.ts'
import { fetchCommit, readFetchAnswer } from '../../src/resolve/git-fetch.ts'
import { readPack } from '../../src/verify/git/pack.ts'
import { walkCommit } from '../../src/verify/git/tree.ts'
import { contextOf } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

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

const fetch = (commit: string, id = 'acme/scale') =>
  fetchCommit(
    { url: new URL(`${hub.url}/${id}`), commit, authenticate: false },
    contextOf(createHttp({ userAgent: 't', retries: 0 })),
  )

describe('fetchCommit', () => {
  it('gets one commit with its trees from git’s own server, and no blob', async () => {
    for (const commit of hub.commits('acme/scale')) {
      const answer = await fetch(commit)
      const objects = readPack(answer.kind === 'packed' ? answer.pack : new Uint8Array())
      expect([...objects.values()].map(({ type }) => type).sort()).toEqual(['commit', 'tree', 'tree'])
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
    hub.fail({ path: /git-upload-pack/, times: 1, body: '<html>' })
    expect(await fetch(commit)).toMatchObject({ kind: 'failed', reason: 'git-unexpected-answer' })
  })
})

describe('readFetchAnswer', () => {
  const answer = (...lines: string[]) => readFetchAnswer(Buffer.from(lines.join(''), 'latin1'))

  it('takes the pack out of the side band, and nothing of an answer that is cut or complains', () => {
    expect(answer('000dpackfile\n', '0007\u0001AB', '0007\u0002hi', '0006\u0001C', '0000')).toEqual(Buffer.from('ABC'))
    for (const bad of [
      ['000dpackfile\n', '0007\u0003no'],
      ['000dpackfile\n', '00ff\u0001A'],
      ['zzzz'],
      ['0003'],
      [],
      ['0000'],
    ]) {
      expect(answer(...bad)).toBeNull()
    }
  })
})
