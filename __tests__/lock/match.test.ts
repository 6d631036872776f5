import { describe, expect, it } from 'vitest'
import { matchLock } from '../../src/lock/index.ts'
import { recordedOf } from '../../src/lock/recorded.ts'
import { gitObjectId } from '../../src/model/git-object.ts'
import {
  type Artifact,
  type Evidence,
  type ListedFile,
  type LockEntry,
  lfsPointer,
  type ModelFacts,
  nothingCovered,
} from '../../src/model/index.ts'
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
  matchLock(lockEntry(), artifact, { path }).differences.map(one => `${one.what} ${one.path ?? ''}`.trim())

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

describe('what an entry records beside files', () => {
  const [tree, template] = ['7'.repeat(40), '8'.repeat(64)]
  const signer = { identity: 'release@acme.example', issuer: 'https://accounts.example' }
  const signed = (said: Partial<Evidence> = {}): Evidence => ({
    claim: 'model-signature',
    subject: 'huggingface:acme/scale@main',
    outcome: 'verified',
    basis: 'signed',
    reason: 'verified',
    signer,
    coverage: nothingCovered,
    ...said,
  })
  const model = {
    tree,
    template: { sha256: template },
    licence: ['mit', 'apache-2.0'],
    lineage: [{ model: 'acme/scale', from: 'Acme/Base', relation: 'finetune', by: 'card', parent: 'unfollowed' }],
  } as const
  const recorded = {
    tree,
    chatTemplate: `sha256:${template}`,
    licence: ['apache-2.0', 'mit'],
    signer,
    lineage: new Map([['Acme/Base', { relation: 'finetune' }]]),
  }
  const compare = (said: ModelFacts, evidence: readonly Evidence[] = [signed()], entry: Partial<LockEntry> = {}) => {
    const { files: _, ...rest } = entry
    return matchLock(lockEntry({ ...recorded, ...rest }), today({ model: { ...model, ...said } }), { evidence })
  }

  it('is what the hub tells and the signatures prove', () => {
    expect(recordedOf(today({ model }), [signed()])).toEqual(recorded)
    expect(compare({})).toEqual({ differences: [] })
  })

  it.each([
    ['template', { template: { sha256: '9'.repeat(64) } }, `sha256:${template}`, `sha256:${'9'.repeat(64)}`],
    ['licence', { licence: ['other'] }, 'apache-2.0, mit', 'other'],
    ['licence', { licence: [] }, 'apache-2.0, mit', 'nothing'],
    [
      'lineage',
      { lineage: [{ ...model.lineage[0], from: 'evil/base' }] },
      'Acme/Base (finetune)',
      'evil/base (finetune)',
    ],
    ['lineage', { lineage: [{ ...model.lineage[0], relation: 'merge' }] }, 'Acme/Base (finetune)', 'Acme/Base (merge)'],
    ['lineage', { lineage: [] }, 'Acme/Base (finetune)', 'nothing'],
    ['tree', { tree: '6'.repeat(40) }, tree, '6'.repeat(40)],
  ] as const)('tells of another %s with both values', (what, said, expected, found) => {
    expect(compare(said).differences).toEqual([{ what, expected, found, entry: 'huggingface:acme/scale@main' }])
  })

  it('takes no other spelling and no silence about how for another lineage', () => {
    const { relation: _, ...step } = model.lineage[0]
    expect(compare({ lineage: [{ ...step, from: 'acme/base' }] }).differences).toEqual([])
    const deeper = { model: 'acme/base', from: 'x/y', by: 'card', parent: 'known' } as const
    const inFile = { ...step, from: 'x/y', by: 'gguf' } as const
    expect(compare({ lineage: [...model.lineage, deeper, inFile] }).differences).toEqual([])
  })

  it('takes another root tree for drift only where no listed file explains it', () => {
    const other = { ...model, tree: '6'.repeat(40) }
    const readme = listed.map(file => (file.path === 'README.md' ? { ...file, gitOid: '5'.repeat(40) } : file))
    const entry = lockEntry(recorded)
    const evidence = [signed()]
    expect(matchLock(entry, today({ files: readme, model: other }), { evidence }).differences).toEqual([])
    const same = today({ files: readme, model: { ...other, commit: commitA } })
    expect(matchLock(entry, same, { evidence }).differences.map(({ what }) => what)).toEqual(['tree'])
    const bare = lockEntry({ tree, files: {} })
    expect(matchLock(bare, today({ model }))).toEqual({ differences: [] })
    expect(matchLock(bare, today({ model: other })).differences).toMatchObject([{ what: 'tree', expected: tree }])
  })

  it('expects the template of a commit only as long as it is told, except from a claim', () => {
    const silent = (commit: string, isClaim = false) => {
      const { template: _, ...facts } = model
      const artifact = today({ model: { ...facts, commit } })
      return matchLock(lockEntry(recorded), artifact, { evidence: [signed()], isClaim }).differences.map(
        ({ what, found }) => `${what} ${found}`,
      )
    }
    expect(silent(commitA)).toEqual([])
    expect(silent(commitB)).toEqual(['template nothing'])
    expect(silent(commitA, true)).toEqual(['template nothing'])
  })

  const by = { identity: 'release@acme.example', issuer: 'https://accounts.example' }
  const was = 'release@acme.example (by https://accounts.example)'
  it.each([
    [
      'another',
      [signed({ signer: { ...by, identity: 'x@evil.example' } })],
      'x@evil.example (by https://accounts.example)',
    ],
    [
      'another issuer of the same name',
      [signed({ signer: { ...by, issuer: 'https://evil.example' } })],
      'release@acme.example (by https://evil.example)',
    ],
    ['a key', [signed({ signer: { keyId: weights } })], `key ${weights}`],
    ['nobody', [signed({ outcome: 'absent', reason: 'unsigned' })], 'nobody'],
    ['nobody whose signature holds', [signed({ outcome: 'refuted', reason: 'changed-file' })], 'nobody'],
    ['a stranger for other files', [signed({ outcome: 'undetermined', reason: 'copied-signature' })], 'nobody'],
  ] as const)('tells that it is signed by %s', (_who, evidence, found) => {
    expect(compare({}, evidence).differences).toEqual([
      { what: 'signer', expected: was, found, entry: 'huggingface:acme/scale@main' },
    ])
  })

  it('accepts the locked signer among others, and does not take ignorance for a change', () => {
    expect(compare({}, [signed({ signer: { keyId: weights } }), signed()])).toEqual({ differences: [] })
    const unknown = { differences: [], unchecked: 'signer-not-proved' }
    expect(compare({}, [])).toEqual(unknown)
    expect(compare({}, [signed({ outcome: 'undetermined', reason: 'no-key' })])).toEqual(unknown)
    const entry = { signer: { certificate: weights, identity: 'acme' } }
    expect(compare({}, [signed({ signer: { anchorSha256: weights, identity: 'acme' } })], entry).differences).toEqual(
      [],
    )
  })

  it('has to be proved of a claim', () => {
    const { tree: _, ...untold } = model
    const claim = { evidence: [signed()], isClaim: true }
    expect(matchLock(lockEntry(recorded), today({ model: untold }), claim)).toEqual({
      differences: [],
      unchecked: 'tree-not-told',
    })
  })

  it('is expected of nobody where an entry does not record it', () => {
    expect(matchLock(lockEntry(), today({ model }), { evidence: [signed()] })).toEqual({ differences: [] })
  })
})
