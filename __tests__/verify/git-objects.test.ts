import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Artifact, Attestation, ListedFile, Resolution } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { huggingface } from '../../src/resolve/huggingface.ts'
import { gitObjects } from '../../src/verify/git-objects.ts'
import { contextOf, modelReference, now, rulesFor } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

/** From a hub that answers out of real git, by the resolver, to the judgement. */
let hub: Hub
let commit = ''
beforeAll(async () => {
  const files = { 'config.json': '{}', 'model.safetensors': 'weights', 'README.md': 'hi', 'deep/a.txt': 'a' }
  hub = await startHub({ models: [{ id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] }] })
  ;[commit = ''] = hub.commits('acme/scale')
})
afterAll(() => hub.close())

const reference = () => modelReference({ revision: commit })
function resolve(verify = 'git'): Promise<Resolution> {
  const endpoint = new URL(hub.url)
  const endpoints = { npm: endpoint, huggingface: endpoint }
  const policy = rulesFor(`{ verify: ${verify} }`)
  return huggingface.resolve(reference(), contextOf(createHttp({ userAgent: 't', retries: 0 }), { endpoints, policy }))
}

async function judged(
  alter: (artifact: Artifact, attestations: readonly Attestation[]) => Partial<Artifact> = () => ({}),
) {
  const resolution = await resolve()
  if (resolution.kind !== 'resolved') throw new Error(resolution.kind)
  const { artifact, attestations } = resolution
  const changed = { ...artifact, ...alter(artifact, attestations) }
  const trust = { sigstore: null, registries: {} }
  return [...gitObjects.verify({ reference: reference(), artifact: changed, attestations, trust, now })]
}

const withFiles = (change: (files: readonly ListedFile[]) => readonly ListedFile[]) =>
  judged(({ files = [] }) => ({ files: change(files) }))
const edit = (path: string, by: Partial<ListedFile>) =>
  withFiles(files => files.map(file => (file.path === path ? { ...file, ...by } : file)))

describe('git-objects', () => {
  it('proves every listed digest by the commit id alone', async () => {
    expect(await judged()).toEqual([
      {
        claim: 'integrity',
        subject: `huggingface:acme/scale@${commit}`,
        outcome: 'verified',
        basis: 'observed',
        reason: 'commit-holds-digests',
        coverage: { observed: 3, listed: 0, unchecked: 0, excluded: 0 },
      },
    ])
  })

  it('is asked only where the policy does not take the hub’s word', async () => {
    expect(await resolve('listed')).toMatchObject({ attestations: [] })
  })

  it('refutes a listing that hides, invents or exchanges a file', async () => {
    expect(await withFiles(files => files.slice(1))).toMatchObject([{ outcome: 'refuted', reason: 'listing-differs' }])
    expect(await withFiles(files => [...files, { path: 'evil.py', bytes: 1 }])).toMatchObject([
      { outcome: 'refuted', detail: { path: 'evil.py' } },
    ])
    expect(await edit('config.json', { gitOid: '9'.repeat(40) })).toMatchObject([{ outcome: 'refuted' }])
  })

  it('refutes a sha256 and a size that the commit’s pointer does not say', async () => {
    const listed = { algorithm: 'sha256', hex: '9'.repeat(64) }
    const detail = { path: 'model.safetensors', expected: /^sha256:[0-9a-f]{64}, 7 bytes$/, found: /^sha256:9{64}, 7/ }
    for (const by of [{ listed }, { bytes: 8 }]) {
      const [evidence] = await edit('model.safetensors', by)
      expect(evidence).toMatchObject({ outcome: 'refuted', reason: 'listing-differs', detail: { path: detail.path } })
      expect(evidence?.detail?.['expected']).toMatch(detail.expected)
      if ('listed' in by) expect(evidence?.detail?.['found']).toMatch(detail.found)
    }
  })

  it('believes a pointer in another spelling, and nothing that is no pointer', async () => {
    const [sha256, plain] = ['5'.repeat(64), 'no pointer'.repeat(5)]
    const spelled = `version https://hawser.github.com/spec/v1\next-0-x sha256:${sha256}\noid sha256:${sha256}\nsize 9\n`
    const before = commit
    commit = hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'a.txt': spelled, 'b.txt': plain } })
    const listed = { algorithm: 'sha256', hex: sha256 }
    const asLarge = (path: string) => edit(path, { listed, bytes: 9 })
    expect(await asLarge('a.txt')).toMatchObject([{ outcome: 'verified' }])
    expect(await asLarge('b.txt')).toMatchObject([{ outcome: 'undetermined', reason: 'pointer-not-canonical' }])
    commit = before
  })

  it('proves no sha256 where the server gives no pointers', async () => {
    const before = hub.requests.length
    hub.fail({ path: /git-upload-pack/, times: 1, body: '0018ERR unknown filter\n' })
    expect(await judged()).toMatchObject([{ outcome: 'verified' }])
    expect(hub.requests.slice(before).filter(({ path }) => path.includes('git-upload-pack'))).toHaveLength(2)
    hub.fail({ path: /git-upload-pack/, times: 1, body: '0018ERR unknown filter\n' })
    expect(await edit('model.safetensors', { bytes: 8 })).toMatchObject([
      { outcome: 'undetermined', reason: 'pointer-not-canonical', coverage: { observed: 2, unchecked: 1 } },
    ])
  })

  it('knows nothing, and says so, without the objects', async () => {
    hub.fail({ path: /git-upload-pack/, times: 1, status: 503 })
    expect(await judged()).toMatchObject([
      { outcome: 'undetermined', reason: 'objects-not-had', gap: 'unreachable', detail: { why: 'git-answered-503' } },
    ])
    expect(await judged(({ model }) => ({ model: { ...model, commit: 'f'.repeat(40) } }))).toMatchObject([
      { outcome: 'undetermined', reason: 'object-missing', gap: 'unreachable' },
    ])
    hub.fail({ path: /git-upload-pack/, times: 1, body: '000dpackfile\n0009\u0001PACK0000' })
    expect(await judged()).toMatchObject([{ reason: 'pack-unreadable', gap: 'unreachable' }])
  })
})
