import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameWithin, observeModel, walkModel } from '../../../src/disk/index.ts'
import { judgeFiles, type ModelTrust, openModelSignature, refusedVerdict } from '../../../src/verify/oms/index.ts'

const vectors = join(import.meta.dirname, '../../../../shared/vectors')
const now = new Date('2026-11-21T00:00:00Z')

interface Case {
  readonly id: string
  readonly bundle: string
  readonly model: string
  readonly method: ModelTrust['method']
  readonly publicKey?: string
  readonly roots?: readonly string[]
  readonly identity?: string
  readonly issuer?: string
  readonly trustedRoot?: string
  readonly ignorePaths: readonly string[]
  readonly expect: 'pass' | 'fail'
  readonly bundleOnly?: boolean
}

const read = (path: string) => readFileSync(join(vectors, path), 'utf8')

function trustOf(one: Case): ModelTrust {
  switch (one.method) {
    case 'key':
      return { method: 'key', key: read(one.publicKey ?? '') }
    case 'certificate':
      return { method: 'certificate', certificates: (one.roots ?? []).map(read) }
    case 'sigstore': {
      const { identity = '', issuer = '', trustedRoot = '' } = one
      return { method: 'sigstore', identity, issuer, trustedRoot: JSON.parse(read(trustedRoot)) }
    }
  }
}

async function verdictOf(one: Case, allowLegacy = one.id.includes('v0.2.0')) {
  const opened = openModelSignature(read(one.bundle), trustOf(one), { now, allowLegacy })
  if (!opened.ok) return refusedVerdict(opened)
  const model = walkModel(join(vectors, one.model))
  const { files } = await observeModel(model, () => true, { algorithm: opened.manifest.hash })
  const signatureName = nameWithin(model.root, join(vectors, one.bundle)) ?? ''
  return judgeFiles(opened, files, { ignorePaths: one.ignorePaths, signatureName, singleFile: model.singleFile })
}

const available = existsSync(join(vectors, 'expected-oms.json'))
if (!available) console.warn('skipped: the public vectors are not beside this project (../shared/vectors)')

describe.skipIf(!available)('public vectors', () => {
  const cases: readonly Case[] = available ? JSON.parse(read('expected-oms.json')) : []

  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(15))

  it.each(cases)('$id', async one => {
    const verdict = await verdictOf(one)
    expect(verdict.outcome === 'verified' ? 'pass' : 'fail', `${verdict.reason}: ${verdict.detail}`).toBe(one.expect)
  })

  it('name the reason where a chain ends in an embedded root that nobody trusts', async () => {
    const one = cases.find(({ id }) => id === 'nvidia/amc-run-rtsp-calibration')
    expect(one && (await verdictOf(one)).reason).toBe('certificate-chain')
  })

  it('of release 0.2.0 pass on request only', async () => {
    const one = cases.find(({ id }) => id === 'mt/v0.2.0-certificate')
    expect(one && (await verdictOf(one, false)).reason).toBe('signature-invalid')
  })
})
