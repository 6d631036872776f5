import { describe, expect, it } from 'vitest'
import { judgeCopy, narrowTo, wishOf } from '../../src/lock/index.ts'
import type { LockEntry, LockedFile, ModelFile } from '../../src/model/index.ts'

const weights = 'a'.repeat(64)
const blob = 'b'.repeat(40)
const entry = (files: Readonly<Record<string, LockedFile>>, said: Partial<LockEntry> = {}): LockEntry => ({
  key: 'huggingface:acme/scale@main',
  hub: 'huggingface',
  id: 'acme/scale',
  revision: 'main',
  line: 1,
  files: new Map(Object.entries(files)),
  ...said,
})
const locked = entry({
  'model.safetensors': { sha256: weights, bytes: 7 },
  'config.json': { git: blob, bytes: 2 },
  'README.md': { git: blob, bytes: 9 },
})
const sha256 = (hex: string, bytes = 7): ModelFile => ({ kind: 'file', bytes, observed: { algorithm: 'sha256', hex } })
const git = (hex: string, bytes = 2): ModelFile => ({ kind: 'file', bytes, observed: { algorithm: 'git', hex } })
const whole = { 'model.safetensors': sha256(weights), 'config.json': git(blob), 'README.md': git(blob, 9) }
const judge = (files: Readonly<Record<string, ModelFile>>, more = {}) =>
  judgeCopy(locked, new Map(Object.entries(files)), more)

describe('a copy', () => {
  it('is verified when every locked file is the locked one', () => {
    expect(judge(whole)).toMatchObject({
      outcome: 'verified',
      reason: 'matches',
      matched: [{ by: 'sha256' }, { by: 'git' }, { by: 'git' }],
    })
  })

  it.each<[string, Readonly<Record<string, ModelFile>>, string, string]>([
    ['other bytes', { 'model.safetensors': sha256('c'.repeat(64)) }, 'refuted', 'changed-file'],
    ['another size', { 'model.safetensors': sha256(weights, 8) }, 'refuted', 'changed-file'],
    ['another configuration', { 'config.json': git('c'.repeat(40)) }, 'refuted', 'changed-file'],
    ['code beside it', { 'modeling.py': { kind: 'file', bytes: 1 } }, 'refuted', 'extra-file'],
    ['a socket beside it', { odd: { kind: 'special' } }, 'refuted', 'extra-file'],
    [
      'a link that leads out',
      { 'config.json': { kind: 'link', target: 'outside' } },
      'undetermined',
      'unreadable-file',
    ],
    ['a file that was not hashed', { 'config.json': { kind: 'file', bytes: 2 } }, 'undetermined', 'unreadable-file'],
    [
      // Git's id of one content must never pass for the sha256 of another.
      'a digest of another kind',
      { 'model.safetensors': { kind: 'file', bytes: 7, observed: { algorithm: 'git', hex: weights } } },
      'undetermined',
      'unreadable-file',
    ],
  ])('is not with %s', (_what, files, outcome, reason) => {
    expect(judge({ ...whole, ...files })).toMatchObject({ outcome, reason })
    expect(judge({ ...whole, ...files }, { ignoreMissing: true }).outcome).not.toBe('verified')
  })

  it('of a part is verified only for who says that it is one', () => {
    const part = { 'model.safetensors': sha256(weights) }
    expect(judge(part)).toMatchObject({ outcome: 'undetermined', reason: 'missing-file', missing: ['config.json'] })
    expect(judge(part, { ignoreMissing: true })).toMatchObject({ outcome: 'verified', documents: ['README.md'] })
  })

  it('of nothing that loads is never verified', () => {
    const prose = { 'README.md': git(blob, 9) }
    for (const ignoreMissing of [true, false]) {
      expect(judge(prose, { ignoreMissing })).toMatchObject({ outcome: 'undetermined', reason: 'nothing-compared' })
      expect(judge({}, { ignoreMissing })).toMatchObject({ outcome: 'undetermined', reason: 'nothing-compared' })
    }
    expect(judgeCopy(entry({}), new Map(Object.entries(whole)))).toMatchObject({ reason: 'no-files-locked' })
  })

  it('may have other prose, which is told', () => {
    expect(judge({ ...whole, 'README.md': git('c'.repeat(40), 9) })).toMatchObject({
      outcome: 'verified',
      documents: ['README.md'],
    })
  })
})

describe('a single file', () => {
  it('is held against the one locked file of its name', () => {
    const deep = entry({ 'q/a.gguf': { sha256: weights, bytes: 7 }, 'r/b.gguf': { sha256: blob, bytes: 7 } })
    expect([...narrowTo(deep, 'a.gguf', 7).files.keys()]).toEqual(['a.gguf'])
    expect(narrowTo(deep, 'c.gguf', 7).files.size).toBe(0)
    const twice = entry({ 'q/a.gguf': { sha256: weights, bytes: 7 }, 'a.gguf': { sha256: weights, bytes: 7 } })
    expect(narrowTo(twice, 'a.gguf', 7).files.size).toBe(0)
  })

  it('is held against the digest of an address, and not against that of a manifest', () => {
    const digest = `sha256:${weights}`
    const address = entry({}, { hub: 'url', digest })
    expect(narrowTo(address, 'a.bin', 3).files.get('a.bin')).toEqual({ sha256: weights, bytes: 3 })
    expect(narrowTo(entry({}, { hub: 'ollama', digest }), 'a.bin', 3).files.size).toBe(0)
  })
})

it('hashes a file as the lock names it', () => {
  expect(wishOf({ sha256: weights, bytes: 1 })).toBe(true)
  expect(wishOf({ git: blob, bytes: 1 })).toEqual({ git: 'sha1' })
  expect(wishOf({ git: weights, bytes: 1 })).toEqual({ git: 'sha256' })
})
