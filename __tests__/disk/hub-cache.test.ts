import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSnapshot } from '../../src/disk/index.ts'

const cache = mkdtempSync(join(tmpdir(), 'weighmaster-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))
const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
const folder = join(cache, 'models--acme--scale')
const note = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, 'refs', name)), { recursive: true })
  writeFileSync(join(folder, 'refs', name), text)
}
mkdirSync(join(folder, 'snapshots', one), { recursive: true })
mkdirSync(join(folder, 'snapshots', two), { recursive: true })
note('main', one)
note('refs/pr/1', two)
note('odd', '../../elsewhere')
note('long', one.repeat(3))
const find = (revision: string | null, commit?: string, id = 'acme/scale') =>
  findSnapshot(cache, { id, revision, ...(commit === undefined ? {} : { commit }) })

describe('the snapshot that a loader would take', () => {
  it('is what the cache notes of the revision, whatever the lock says', () => {
    expect(find('main')).toEqual({ kind: 'snapshot', path: join(folder, 'snapshots', one), commit: one, others: 1 })
    expect(find(null, two)).toMatchObject({ commit: one })
    expect(find('refs/pr/1')).toMatchObject({ commit: two })
  })

  it('is the commit itself where one is written, and the locked one where the cache notes nothing', () => {
    expect(find(two)).toMatchObject({ commit: two })
    expect(find('v1', two)).toMatchObject({ commit: two })
    expect(find('v1')).toEqual({ kind: 'absent' })
    expect(find('3'.repeat(40), one)).toEqual({ kind: 'absent' })
  })

  it('is nowhere where a note is no commit', () => {
    expect(find('odd', one)).toEqual({ kind: 'unreadable' })
    expect(find('long', one)).toEqual({ kind: 'unreadable' })
  })

  it.each([
    ['../models--acme--scale', null],
    ['..', null],
    ['acme/other', null],
    ['acme\\scale', null],
    ['acme/scale', '../snapshots'],
    ['acme/scale', 'a/../../b'],
  ])('is nowhere for %s at %s', (id, revision) => {
    expect(find(revision, one, id)).toEqual({ kind: 'absent' })
  })
})
