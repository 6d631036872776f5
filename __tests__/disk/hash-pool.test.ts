import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hashFiles } from '../../src/disk/index.ts'

const base = mkdtempSync(join(tmpdir(), 'weighmaster-hash-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const jobOf = (path: string) => ({ path, bytes: statSync(path).size })

function file(name: string, bytes: Buffer): string {
  writeFileSync(join(base, name), bytes)
  return join(base, name)
}

const contents = [0, 1, 262_143, 262_144, 262_145, 3_000_000].map(size => randomBytes(size))
const paths = contents.map((bytes, index) => file(`f${index}`, bytes))

describe.each([
  ['sha256', 'sha256'],
  ['blake2b', 'blake2b512'],
] as const)('%s', (algorithm, openssl) => {
  const expected = contents.map(bytes => ({ hex: createHash(openssl).update(bytes).digest('hex'), error: null }))

  it('hashes small files in this thread, in the order asked for', async () => {
    expect(await hashFiles(paths.map(jobOf), { algorithm })).toEqual(expected)
  })

  it.each([1, 2, 64])(
    'hashes large files in %i threads, in the order asked for, and tells how far it is',
    async workers => {
      // A sparse file makes the total large enough for threads without filling the disk.
      const large = file('large', Buffer.alloc(0))
      truncateSync(large, 65 * 1024 * 1024)
      const seen: number[] = []
      const jobs = [...paths, large].map(jobOf)
      const results = await hashFiles(jobs, { algorithm, workers, onProgress: done => void seen.push(done) })
      expect(results.slice(0, -1)).toEqual(expected)
      expect(results.at(-1)?.hex).toBe(
        createHash(openssl)
          .update(Buffer.alloc(65 * 1024 * 1024))
          .digest('hex'),
      )
      expect(seen.at(-1)).toBe(jobs.reduce((sum, { bytes }) => sum + bytes, 0))
    },
  )
})

describe('a file that is not what the walk saw', () => {
  it('has no digest when it is a link, of another size, or gone', async () => {
    const target = file('target', Buffer.from('content'))
    const link = join(base, 'link')
    symlinkSync(target, link)
    const results = await hashFiles(
      [
        { path: link, bytes: 7 },
        { path: target, bytes: 8 },
        { path: join(base, 'gone'), bytes: 1 },
      ],
      { algorithm: 'sha256' },
    )
    expect(results).toEqual([
      { hex: null, error: 'ELOOP' },
      { hex: null, error: 'changed while reading' },
      { hex: null, error: 'ENOENT' },
    ])
  })
})

it('ends when it is told to', async () => {
  await expect(
    hashFiles(paths.map(jobOf), { algorithm: 'sha256', signal: AbortSignal.abort(new Error('enough')) }),
  ).rejects.toThrow('enough')
})
