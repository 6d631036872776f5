import { describe, expect, it } from 'vitest'
import { matchLock } from '../../src/lock/index.ts'
import { gitObjectId, lfsPointer } from '../../src/model/git-object.ts'
import type { Artifact, ListedFile } from '../../src/model/index.ts'
import { commitA, commitB, modelArtifact } from '../world/hub/dossier.ts'
import { gitId, lockEntry, weights } from './entries.ts'

const sha256 = (hex: string) => ({ algorithm: 'sha256', hex })
const listed: readonly ListedFile[] = [
  { path: 'model.safetensors', bytes: 7, listed: sha256(weights), gitOid: '3'.repeat(40) },
  { path: 'config.json', bytes: 3, gitOid: gitId },
  { path: 'README.md', bytes: 3, gitOid: gitId },
]

function today(said: Partial<Artifact> = {}): Artifact {
  return modelArtifact({
    publisher: { hub: 'huggingface', name: 'acme', ownerId: 'a'.repeat(24) },
    files: listed,
    ...said,
    model: { commit: commitB, repositoryId: 'b'.repeat(24), createdAt: '2026-01-21T03:45:36.000Z', ...said.model },
  })
}

const replace = (path: string, by: Partial<ListedFile>) =>
  today({ files: listed.map(file => (file.path === path ? { ...file, ...by } : file)) })
const whats = (artifact: Artifact, path?: string) =>
  matchLock(lockEntry(), artifact, path).differences.map(one => `${one.what} ${one.path ?? ''}`.trim())

describe('matchLock', () => {
  it('finds nothing where every file is what it was, whatever the commit', () => {
    expect(matchLock(lockEntry(), today())).toEqual({ differences: [] })
  })

  it('finds weights, code and configuration that changed, came or went', () => {
    expect(
      matchLock(lockEntry(), replace('model.safetensors', { listed: sha256('9'.repeat(64)) })).differences,
    ).toEqual([
      {
        what: 'file-changed',
        path: 'model.safetensors',
        expected: weights,
        found: '9'.repeat(64),
        entry: 'huggingface:acme/scale@main',
      },
    ])
    expect(whats(replace('config.json', { gitOid: '9'.repeat(40) }))).toEqual(['file-changed config.json'])
    expect(whats(replace('config.json', { bytes: 4 }))).toEqual(['file-changed config.json'])
    expect(whats(today({ files: [...listed, { path: 'evil.py', bytes: 1, gitOid: gitId }] }))).toEqual([
      'file-added evil.py',
    ])
    expect(whats(today({ files: listed.slice(1) }))).toEqual(['file-removed model.safetensors'])
  })

  it('takes no notice of prose', () => {
    expect(whats(replace('README.md', { gitOid: '9'.repeat(40), bytes: 9 }))).toEqual([])
    expect(whats(today({ files: [...listed, { path: 'img/a.png', bytes: 1, gitOid: gitId }] }))).toEqual([])
  })

  it('recognises a file that turned from large to small, or back, as another one', () => {
    const asSmall = today({ files: [{ path: 'model.safetensors', bytes: 7, gitOid: gitId }, ...listed.slice(1)] })
    expect(whats(asSmall)).toEqual(['file-changed model.safetensors'])
    expect(whats(replace('config.json', { listed: sha256(weights) }))).toEqual(['file-changed config.json'])
  })

  it('knows a masked file by git’s id of its pointer', () => {
    const gitOid = gitObjectId('blob', lfsPointer(weights, 7))
    const masked = (oid: string) =>
      today({ files: [{ path: 'model.safetensors', bytes: 7, gitOid: oid }, ...listed.slice(1)] })
    expect(whats(masked(gitOid))).toEqual([])
    expect(whats(masked('4'.repeat(40)))).toEqual(['file-changed model.safetensors'])
  })

  it('says so when it could not compare', () => {
    expect(
      matchLock(lockEntry(), today({ files: [{ path: 'model.safetensors', bytes: 7 }, ...listed.slice(1)] })),
    ).toEqual({
      differences: [],
      unchecked: 'digests-not-listed',
    })
    const { files: _, ...unlisted } = today()
    expect(matchLock(lockEntry(), unlisted)).toEqual({ differences: [], unchecked: 'files-not-listed' })
    expect(matchLock(lockEntry({ commit: commitB }), unlisted)).toEqual({ differences: [] })
  })

  it.each([
    ['repository', { model: { repositoryId: 'c'.repeat(24) } }],
    ['created', { model: { createdAt: '2026-09-01T00:00:00.000Z' } }],
    ['owner', { publisher: { hub: 'huggingface', name: 'acme', ownerId: 'd'.repeat(24) } }],
    ['publisher', { publisher: { hub: 'huggingface', name: 'stranger' } }],
  ] as const)('finds another %s of the same name', (what, said) => {
    expect(whats(today(said))).toEqual([what])
  })

  it('compares nothing that one side does not tell', () => {
    const { repository: _, ...silent } = lockEntry({ publisher: { name: 'ACME' } })
    expect(matchLock(silent, today()).differences).toEqual([])
  })

  it('compares digests where there are no commits', () => {
    const { commit: _, ...entry } = lockEntry({ digest: `sha256:${weights}`, files: {} })
    const { files: __, ...artifact } = today()
    expect(matchLock(entry, { ...artifact, digest: sha256(weights) })).toEqual({ differences: [] })
    expect(matchLock(entry, { ...artifact, digest: sha256('9'.repeat(64)) }).differences).toMatchObject([
      { what: 'digest', found: `sha256:${'9'.repeat(64)}` },
    ])
  })

  it('looks only at what the reference selects', () => {
    const changed = replace('model.safetensors', { bytes: 8 })
    expect(whats(changed, 'config.json')).toEqual([])
    expect(whats(changed, 'model.safetensors')).toEqual(['file-changed model.safetensors'])
    expect(whats(changed, '*.SAFE*')).toEqual(['file-changed model.safetensors'])
    expect(whats(changed, 'Q4_K_M')).toEqual([])
    const quants = [{ path: 'deep/x-Q4_K_M.gguf', bytes: 1, listed: sha256(weights) }]
    expect(whats(today({ files: [...listed, ...quants] }), 'q4_k_m')).toEqual(['file-added deep/x-Q4_K_M.gguf'])
  })
})

it('holds an entry that locks a commit and no files against the commit alone', () => {
  const entry = lockEntry({ files: {} })
  expect(matchLock(entry, today({ model: { commit: commitA } }))).toEqual({ differences: [] })
  expect(matchLock(entry, today()).differences).toEqual([
    { what: 'digest', expected: commitA, found: commitB, entry: 'huggingface:acme/scale@main' },
  ])
})
