import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { signModel, UsageError, verifyModelOnDisk } from '../../src/entry/verify.ts'

const base = mkdtempSync(join(tmpdir(), 'weighmaster-entry-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const path = join(base, 'model')
const signature = join(path, 'model.sig')
const trust = { method: 'key', key: publicKey } as const

async function signed(): Promise<void> {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path)
  writeFileSync(join(path, 'a.bin'), 'a')
  writeFileSync(join(path, 'b.bin'), 'b')
  writeFileSync(signature, await signModel({ path, signature }, { method: 'key', privateKey }))
}

describe('a model on disk, through the library', () => {
  it('verifies, and tells how far it is', async () => {
    await signed()
    const seen: number[] = []
    const verdict = await verifyModelOnDisk({ path, signature, trust, onProgress: done => void seen.push(done) })
    expect([verdict.outcome, verdict.coverage.observed, seen.at(-1)]).toEqual(['verified', 2, 2])
    expect(verdict.files.excluded).toEqual(['model.sig'])
  })

  it.skipIf(process.getuid?.() === 0)('cannot tell where a signed file may not be read, and says why', async () => {
    await signed()
    chmodSync(join(path, 'b.bin'), 0)
    const verdict = await verifyModelOnDisk({ path, signature, trust })
    expect([verdict.outcome, verdict.reason, verdict.detail]).toEqual([
      'undetermined',
      'not-compared',
      'b.bin (EACCES)',
    ])
  })

  it('does not read a signature file that is larger than any real one', async () => {
    await signed()
    truncateSync(signature, 17 * 1024 * 1024)
    expect((await verifyModelOnDisk({ path, signature, trust })).reason).toBe('bundle-too-large')
  })

  it('answers for every content of a signature file, and throws only for what is not there', async () => {
    await signed()
    for (const text of ['', '\0', '{}', '\ud800']) {
      writeFileSync(signature, text)
      expect((await verifyModelOnDisk({ path, signature, trust })).outcome).toBe('undetermined')
    }
    await expect(verifyModelOnDisk({ path, signature: join(base, 'none'), trust })).rejects.toThrow(UsageError)
    await expect(verifyModelOnDisk({ path, signature: base, trust })).rejects.toThrow(UsageError)
  })

  it('ends when it is told to', async () => {
    await signed()
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(verifyModelOnDisk({ path, signature, trust, signal })).rejects.toThrow('enough')
  })
})
