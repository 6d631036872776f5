import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { formatLock, lockEntryOf } from '../../src/lock/index.ts'
import { type Change, type Content, modelsLockPath, type Reference, type Wanted } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { huggingface } from '../../src/resolve/huggingface.ts'
import { contextOf, modelReference, now, openPolicy } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

/** The life of a lock: written from the hub, held against it, and against what the hub turns into. */
let hub: Hub
const main = modelReference({ revision: 'main' })
const text = (value: string): Content => ({ kind: 'text', oid: value, text: value })
const all: Wanted = { owner: true, files: true, knownCommits: [] }

beforeAll(async () => {
  hub = await startHub({
    owners: { acme: { _id: '1'.repeat(24), type: 'org', createdAt: '2025-01-01T00:00:00.000Z' } },
  })
})
afterAll(() => hub.close())

function create(id: string, _id = '2'.repeat(24)) {
  const files = { 'model.safetensors': 'weights', 'config.json': '{}', 'README.md': 'hi' }
  hub.create({ id, _id, commits: [{ date: '2026-01-01T00:00:00Z', files }] })
}

const world = () => {
  const endpoint = new URL(hub.url)
  return { http: createHttp({ userAgent: 't', retries: 0 }), endpoints: { npm: endpoint, huggingface: endpoint } }
}

async function lockOf(reference: Reference): Promise<string> {
  const { http, endpoints } = world()
  const resolution = await huggingface.resolve(reference, { ...contextOf(http, { endpoints }), wanted: () => all })
  const entry = lockEntryOf(reference, resolution)
  return formatLock(entry ? [entry] : [])
}

/** A pull request that brings `code` and, if given, a lock, into a repository with base's lock. */
async function judge(code: string, base: string | null, head?: string) {
  const change = (path: string, after: string, before: string | null): Change => ({
    path,
    head: text(after),
    mergeBase: before === null ? null : text(before),
    baseTip: before === null ? null : text(before),
    commentable: null,
  })
  const changes = [change('load.py', code, null), ...(head === undefined ? [] : [change(modelsLockPath, head, base)])]
  const trust = { sigstore: null, registries: {} }
  const lock = base === null ? null : text(base)
  return inspect(changes, { ...world(), policy: openPolicy(), trust, now, lock })
}

const load = (id: string) => `from transformers import AutoModel\nAutoModel.from_pretrained("${id}", revision="main")\n`
const drift = (report: Awaited<ReturnType<typeof judge>>) =>
  report.findings
    .filter(({ check }) => check.startsWith('model-lock'))
    .map(({ messageId, data }) => ({ messageId, ...data }))

describe('a lock', () => {
  it('records repository, owner and every file', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    expect(lock).toContain('"huggingface:acme/scale@main": {')
    expect(lock).toContain(`"publisher": { "name": "acme", "id": "${'1'.repeat(24)}" }`)
    expect(lock).toMatch(/"model\.safetensors": \{ "sha256": "[0-9a-f]{64}", "bytes": 7 \}/)
    expect(lock).toMatch(/"config\.json": \{ "git": "[0-9a-f]{40}", "bytes": 2 \}/)
  })

  it('passes as long as the hub lists the same, although its commit moved', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    expect(drift(await judge(load('acme/scale'), lock))).toEqual([])
    hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'README.md': 'hello' } })
    const report = await judge(load('acme/scale'), lock)
    expect(drift(report)).toEqual([])
    expect(report.dossiers[0]?.evidence).toContainEqual(
      expect.objectContaining({ claim: 'integrity', outcome: 'verified', reason: 'lock-matches' }),
    )
  })

  it('fails when weights change under an unchanged name, and when code comes beside them', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    hub.push('acme/scale', {
      date: '2026-02-01T00:00:00Z',
      files: { 'model.safetensors': 'poison!', 'modeling.py': 'x' },
    })
    expect(drift(await judge(load('acme/scale'), lock))).toMatchObject([
      { messageId: 'files', path: 'model.safetensors', count: '2' },
    ])
  })

  it('fails when the name was taken by another repository with the same files', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    create('acme/scale', '9'.repeat(24))
    expect(drift(await judge(load('acme/scale'), lock))).toMatchObject([
      { messageId: 'repository', expected: '2'.repeat(24), found: '9'.repeat(24) },
    ])
  })

  it('that the pull request brings is a claim, proved like any other', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    const honest = await judge(load('acme/scale'), null, lock)
    expect(drift(honest)).toEqual([])
    expect(honest.dossiers.map(({ reference, resolution }) => [reference.file, resolution.kind])).toEqual([
      ['load.py', 'resolved'],
      ['models.lock.json', 'resolved'],
    ])
    const lying = lock.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`)
    expect(drift(await judge(load('acme/scale'), null, lying))).toMatchObject([
      { messageId: 'files' },
      { messageId: 'files' },
    ])
  })

  it('that the pull request alters does not decide about it', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'model.safetensors': 'poison!' } })
    const moved = await lockOf(main)
    expect(drift(await judge(load('acme/scale'), lock, moved)).map(({ messageId }) => messageId)).toEqual([
      'altered',
      'files',
    ])
  })

  it('claims a stranger’s commit in vain', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    const foreign = hub.push('acme/scale', {
      date: '2026-02-01T00:00:00Z',
      on: 'refs/pr/1',
      files: { 'model.safetensors': 'x' },
    })
    const claim = lock.replace(/"commit": "[0-9a-f]{40}"/, `"commit": "${foreign}"`)
    const { findings } = await judge('', null, claim)
    expect(findings.map(({ check, messageId }) => `${check} ${messageId}`)).toContain(
      'model-commit-unreachable foreign',
    )
  })

  it('that could not be compared is a gap, and an unreadable one is an error of head', async () => {
    create('acme/scale')
    const lock = await lockOf(main)
    hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'README.md': 'hello' } })
    hub.fail({ path: /\/tree\//, times: 1, status: 503 })
    expect((await judge(load('acme/scale'), lock)).gaps).toMatchObject([
      { class: 'unreachable', reason: 'lock-not-compared' },
    ])
    expect((await judge('', lock, '{')).gaps).toMatchObject([
      { class: 'unreadable', reason: 'models-lock-parse-error' },
    ])
  })
})
