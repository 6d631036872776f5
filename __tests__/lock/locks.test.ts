import { describe, expect, it } from 'vitest'
import { formatLock, lockEntryOf, lockEvidence, mergeEntries, readLocks } from '../../src/lock/index.ts'
import type { Content, LockEntry } from '../../src/model/index.ts'
import { commitA, commitB, modelArtifact, modelReference, resolved } from '../world/hub/dossier.ts'
import { gitId, lockEntry, weights } from './entries.ts'

const content = (...entries: LockEntry[]): Content => ({ kind: 'text', oid: 'x', text: formatLock(entries) })
const other = lockEntry({ key: 'huggingface:acme/other', id: 'acme/other', revision: null })
const main = modelReference({ revision: 'main' })
const sha256 = (hex: string) => ({ algorithm: 'sha256', hex })
const files = [
  { path: 'model.safetensors', bytes: 7, listed: sha256(weights) },
  { path: 'config.json', bytes: 3, gitOid: gitId },
]

describe('readLocks', () => {
  it('takes base’s entries for expectations and head’s own for claims', () => {
    const { claims, changes, gaps } = readLocks(content(lockEntry()), content(lockEntry(), other))
    expect({ changes, gaps }).toEqual({ changes: [], gaps: [] })
    expect(claims).toMatchObject([
      {
        hub: 'huggingface',
        id: 'acme/other',
        revision: commitA,
        file: 'models.lock.json',
        line: 4,
        loader: 'models.lock.json',
      },
    ])
  })

  it('sees what head alters and removes, and proves what it says instead', () => {
    const altered = lockEntry({ commit: commitB })
    expect(readLocks(content(lockEntry(), other), content(altered))).toMatchObject({
      changes: [
        { what: 'altered', key: 'huggingface:acme/scale@main', line: 4 },
        { what: 'removed', key: 'huggingface:acme/other' },
      ].reverse(),
      claims: [{ id: 'acme/scale', revision: commitB }],
    })
    expect(readLocks(content(lockEntry()), null).changes).toMatchObject([{ what: 'removed' }])
  })

  it('says what an entry was and what it becomes', () => {
    const altered = lockEntry({ commit: commitB })
    expect(readLocks(content(lockEntry()), content(altered)).changes).toMatchObject([
      { before: `commit ${commitA}`, after: `commit ${commitB}` },
    ])
    const anonymous = readLocks(
      content(lockEntry({ publisher: { name: 'acme', id: '7' } })),
      content(lockEntry({ publisher: { name: 'acme' } })),
    )
    expect(anonymous.changes).toMatchObject([{ before: 'publisher acme (id 7)', after: 'publisher acme' }])
  })

  it('does not lay at the author’s door what base did since the branch was cut', () => {
    const renewed = lockEntry({ commit: commitB })
    const changes = (base: Content, head: Content, mergeBase: Content) => readLocks(base, head, mergeBase).changes
    expect(changes(content(renewed), content(lockEntry(), other), content(lockEntry()))).toEqual([])
    expect(changes(content(lockEntry(), other), content(lockEntry()), content(lockEntry()))).toEqual([])
    expect(changes(content(lockEntry(), other), content(lockEntry()), content(lockEntry(), other))).toMatchObject([
      { what: 'removed', key: 'huggingface:acme/other' },
    ])
  })

  it('expects what the default branch has locked, where base has no entry of it', () => {
    const changed = [{ path: 'model.safetensors', bytes: 7, listed: sha256('9'.repeat(64)) }]
    const today = resolved({ artifact: modelArtifact({ files: changed }) })
    const onlyThere = readLocks(
      null,
      null,
      null,
      content(lockEntry({ files: { 'model.safetensors': { sha256: weights, bytes: 7 } } })),
    )
    expect(onlyThere.match(main, today)).toMatchObject({ origin: 'base', differences: [{ what: 'file-changed' }] })
    const ofBase = readLocks(content(lockEntry({ commit: commitB })), null, null, content(lockEntry()))
    expect(ofBase.match(main, today).entry).toMatchObject({ commit: commitB })
  })

  it('neither counts the default branch’s entries as removed, nor its copy in head as a claim', () => {
    const atHead = (head: Content | null) => readLocks(null, head, null, content(lockEntry()))
    expect(atHead(null)).toMatchObject({ changes: [], claims: [], gaps: [] })
    expect(atHead(content(lockEntry()))).toMatchObject({ changes: [], claims: [], gaps: [] })
    expect(atHead(content(lockEntry({ commit: commitB }))).claims).toMatchObject([{ revision: commitB }])
    const broken: Content = { kind: 'text', oid: 'x', text: '{' }
    expect(readLocks(null, null, null, broken).gaps).toMatchObject([
      { class: 'unreachable', reason: 'models-lock-at-default-branch' },
    ])
  })

  it('reports head’s unreadable lock as head’s doing, base’s as not', () => {
    const broken: Content = { kind: 'text', oid: 'x', text: '{' }
    expect(readLocks(content(lockEntry()), broken)).toMatchObject({
      gaps: [{ class: 'unreadable', reason: 'models-lock-parse-error', file: 'models.lock.json', line: 1 }],
      changes: [],
      claims: [],
    })
    expect(readLocks(broken, null).gaps).toMatchObject([{ class: 'unreachable', reason: 'models-lock-at-base' }])
    for (const content of [
      { kind: 'symlink', oid: 'x', target: '/etc' },
      { kind: 'too-large', oid: 'x', bytes: 1 },
      { kind: 'binary', oid: 'x', bytes: 1, head: new Uint8Array() },
      { kind: 'submodule', oid: 'x' },
    ] as const) {
      expect(readLocks(null, content).gaps).toMatchObject([{ class: 'unreadable' }])
    }
    expect(readLocks(null, { kind: 'unavailable', oid: 'x', reason: 'timeout' }).gaps).toMatchObject([
      { class: 'unreachable' },
    ])
  })

  it('asks for files where they have to be compared, and for owners where they are known', () => {
    const { wanted } = readLocks(content(lockEntry()), content(lockEntry(), other))
    expect(wanted(main)).toEqual({ owner: true, files: true, knownCommits: [commitA] })
    expect(wanted(modelReference({ revision: 'v1' }))).toEqual({ owner: true, files: false, knownCommits: [] })
    expect(wanted(modelReference({ id: 'ACME/Other', revision: commitA }))).toEqual({
      owner: true,
      files: true,
      knownCommits: [],
    })
    expect(wanted(modelReference({ id: 'a/b' }))).toEqual({ owner: false, files: false, knownCommits: [] })
  })
})

describe('match', () => {
  const artifact = modelArtifact({ files, model: { commit: commitB } })

  it('holds a reference against base’s entry, also by the name that the hub gives it', () => {
    const { match } = readLocks(content(lockEntry()), content(lockEntry()))
    expect(match(main, resolved({ artifact }))).toMatchObject({
      entry: { commit: commitA },
      origin: 'base',
      differences: [],
    })
    const old = modelReference({ id: 'old/scale', revision: 'main' })
    expect(match(old, resolved({ artifact }))).toMatchObject({ origin: 'base' })
    expect(match(modelReference({ revision: 'v1' }), resolved({ artifact }))).toMatchObject({
      entry: null,
      differences: [],
    })
  })

  it('compares the owner with every entry of the name', () => {
    const { match } = readLocks(content(lockEntry()), null)
    const taken = modelArtifact({ files, model: { commit: commitB, repositoryId: 'f'.repeat(24) } })
    expect(match(modelReference({ revision: 'v1' }), resolved({ artifact: taken }))).toMatchObject({
      entry: null,
      origin: null,
      differences: [{ what: 'repository' }],
    })
  })

  it('lets base’s entry decide where head altered it, and head’s where base has none', () => {
    const altered = lockEntry({ files: { 'model.safetensors': { sha256: '9'.repeat(64), bytes: 7 } } })
    const both = readLocks(content(lockEntry()), content(altered))
    expect(both.match(main, resolved({ artifact }))).toMatchObject({ origin: 'base', differences: [] })
    const claim = both.claims[0] ?? main
    expect(both.match(claim, resolved({ artifact }))).toMatchObject({
      origin: 'head',
      differences: [{ what: 'file-changed' }, { what: 'file-added' }],
    })
    expect(readLocks(null, content(lockEntry())).match(main, resolved({ artifact }))).toMatchObject({ origin: 'head' })
  })

  it('says nothing of what the hub did not answer', () => {
    const { match } = readLocks(content(lockEntry()), null)
    expect(match(main, { kind: 'unreachable', reason: 'timeout', detail: '' })).toMatchObject({
      origin: 'base',
      differences: [],
    })
  })
})

describe('lockEvidence', () => {
  it('has the four outcomes', () => {
    const entry = lockEntry()
    const difference = { what: 'repository', expected: 'a', found: 'b', entry: entry.key } as const
    const outcomes = [
      { entry, origin: 'base', differences: [] },
      { entry, origin: 'base', differences: [difference] },
      { entry, origin: 'base', differences: [], unchecked: 'files-not-listed' },
    ] as const
    expect(outcomes.flatMap(match => lockEvidence(main, match))).toMatchObject([
      { claim: 'integrity', outcome: 'verified', basis: 'listed', coverage: { listed: 2 } },
      { outcome: 'refuted', reason: 'lock-differs' },
      { outcome: 'undetermined', gap: 'unreachable', coverage: { listed: 0, unchecked: 2 } },
    ])
    expect(lockEvidence(main, { entry: null, origin: null, differences: [] })).toEqual([])
  })
})

describe('lockEntryOf', () => {
  it('records what a reference means today', () => {
    const artifact = modelArtifact({ files, model: { commit: commitB, repositoryId: 'b'.repeat(24) } })
    expect(lockEntryOf(main, resolved({ artifact }))).toEqual({
      key: 'huggingface:acme/scale@main',
      line: 0,
      hub: 'huggingface',
      id: 'acme/scale',
      revision: 'main',
      commit: commitB,
      publisher: { name: 'acme' },
      repository: { id: 'b'.repeat(24) },
      files: new Map<string, unknown>([
        ['model.safetensors', { sha256: weights, bytes: 7 }],
        ['config.json', { git: gitId, bytes: 3 }],
      ]),
    })
  })

  it('records nothing that could not be compared later', () => {
    expect(lockEntryOf(main, resolved())).toBeNull()
    expect(lockEntryOf(main, resolved({ artifact: modelArtifact({ files: [{ path: 'a', bytes: 1 }] }) }))).toBeNull()
    expect(lockEntryOf(main, { kind: 'absent', what: 'artifact', detail: '' })).toBeNull()
    expect(lockEntryOf(modelReference({ id: null }), resolved())).toBeNull()
  })

  it('is merged into what is there, and drops what nobody refers to', () => {
    const fresh = lockEntry({ commit: commitB })
    expect(mergeEntries([lockEntry(), other], [fresh]).map(entry => [entry.key, entry.commit])).toEqual([
      ['huggingface:acme/scale@main', commitB],
      ['huggingface:acme/other', commitA],
    ])
    expect(mergeEntries([lockEntry(), other], [], new Set([other.key]))).toEqual([other])
  })
})
