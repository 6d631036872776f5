import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../src/model/git-pack.ts'
import { walkCommit } from '../../src/verify/git/walk.ts'
import { createScratch, type Scratch } from '../world/github/scratch.ts'

let scratch: Scratch
let commit = ''
beforeAll(() => {
  scratch = createScratch()
  const long = (end: string) => `${'line of a file that is long enough for deltas\n'.repeat(400)}${end}`
  const first = scratch.commit({ 'a.txt': long('one'), 'deep/er/b.txt': 'b', 'ü\n.txt': 'c' })
  commit = scratch.commit(
    { 'a.txt': long('two'), link: { link: 'a.txt' }, module: { submodule: '1'.repeat(40) } },
    first,
  )
})
afterAll(() => scratch.remove())

const git = (args: readonly string[], input = '') =>
  execFileSync('git', ['-C', scratch.folder, ...args], { input, maxBuffer: 1 << 26, stdio: ['pipe', 'pipe', 'ignore'] })
const packOf = (...options: string[]) => git(['pack-objects', '--stdout', '--all', '--window=10', ...options])

/** A pack around given entries, with a right trailer. */
function forge(count: number, ...entries: Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(12)
  head.write('PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(count, 8)
  const body = Buffer.concat([head, ...entries])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

describe('readPack', () => {
  it.each([[[]], [['--delta-base-offset']]])('finds what git packed, deltas included %j', options => {
    const objects = readPack(packOf(...options))
    const listed = git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)']).toString(
      'utf8',
    )
    for (const line of listed.trim().split('\n')) {
      const [id = '', type] = line.split(' ')
      expect([id, objects.get(id)?.type]).toEqual([id, type])
    }
  })

  it('walks a commit to the ids of its files', () => {
    const walked = walkCommit(commit, readPack(packOf()))
    const expected = git(['ls-tree', '-r', '-z', commit])
      .toString('utf8')
      .split('\0')
      .filter(row => row !== '' && !row.startsWith('160000'))
      .map(row => /^\d+ \w+ (?<id>\w+)\t(?<path>[\s\S]+)$/.exec(row)?.groups ?? {})
    expect(walked).toEqual({ kind: 'walked', blobs: new Map(expected.map(({ path, id }) => [path, id])) })
  })

  it('finds no object under an id that is not its hash', () => {
    expect(walkCommit('f'.repeat(40), readPack(packOf()))).toEqual({
      kind: 'missing',
      what: `commit ${'f'.repeat(40)}`,
    })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['another format', Buffer.alloc(64, 'PACK')],
    ['a wrong trailer', (() => Buffer.concat([forge(0), Buffer.alloc(1)]))()],
    ['more objects than it has', forge(3)],
    ['an object that is longer than it says', forge(1, Buffer.from([0x31]), deflateSync(Buffer.alloc(500)))],
    ['an object that is shorter than it says', forge(1, Buffer.from([0x3f]), deflateSync(Buffer.alloc(2)))],
    ['an object of a terabyte', forge(1, Buffer.from([0xbf, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]))],
    ['a delta on itself', forge(1, Buffer.from([0x62, 0x00]), deflateSync(Buffer.alloc(2)))],
  ])('refuses %s', (_what, pack) => {
    expect(() => readPack(pack)).toThrow()
  })

  it('refuses delta instructions that leave their base', () => {
    const blob = Buffer.concat([Buffer.from([0x33]), deflateSync('abc')])
    const delta = (...bytes: number[]) =>
      Buffer.concat([Buffer.from([0x60 | bytes.length, blob.length]), deflateSync(Buffer.from(bytes))])
    expect(readPack(forge(2, blob, delta(3, 3, 0x90, 3))).size).toBe(1)
    expect(readPack(forge(2, blob, delta(3, 2, 0x90, 2))).size).toBe(2)
    for (const bad of [
      delta(9, 3, 0x90, 3),
      delta(3, 3, 0x90, 9),
      delta(3, 3, 0x91, 2, 3),
      delta(3, 9, 0x90, 3),
      delta(3, 1, 0x90, 3),
      delta(3, 3, 0),
      delta(3, 3, 3),
    ]) {
      expect(() => readPack(forge(2, blob, bad))).toThrow()
    }
  })

  it('ends, whatever bytes it is given', () => {
    const good = packOf()
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const bent = Buffer.from(good)
        bent[at] = value
        const fixed = Buffer.concat([bent.subarray(0, -20), createHash('sha1').update(bent.subarray(0, -20)).digest()])
        try {
          const walked = walkCommit(commit, readPack(fixed))
          expect(['walked', 'missing']).toContain(walked.kind)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
      { numRuns: 200 },
    )
  })
})

const samples = join(import.meta.dirname, '../../../shared/hub-samples/almanac-fixtures')
describe.skipIf(!existsSync(samples))('a recorded pack (skipped where ../shared/hub-samples is absent)', () => {
  it('leads from the commit that the hub signed to every file of the model', () => {
    const read = (name: string) => readFileSync(join(samples, name))
    const objects = readPack(read('qwen3_shallow.pack'))
    const id = read('commit_signed.oid').toString('utf8').trim()
    const walked = walkCommit(id, objects)
    expect(walked.kind === 'walked' ? walked.blobs.size : walked.what).toBe(31)
    expect(objects.get(read('tree_root.oid').toString('utf8').trim())?.bytes.length).toBe(read('tree_root.raw').length)
  })
})
