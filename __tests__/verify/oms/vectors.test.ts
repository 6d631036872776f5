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

describe.skipIf(!available)('bundles without their files', () => {
  const open = (path: string, trust: ModelTrust) => openModelSignature(read(path), trust, { now })
  const granite = 'huggingface-published/ibm-granite__granite-4.0-micro.model.sig.json'
  const keyless = (identity: string): ModelTrust => ({
    method: 'sigstore',
    identity,
    issuer: 'https://sigstore.verify.ibm.com/oauth2',
    trustedRoot: JSON.parse(read('sigstore-tuf-seeds/trusted_root.json')),
  })

  it('IBM’s keyless signature holds for its exact name only', () => {
    expect(open(granite, keyless('Granite-verify@ibm.com'))).toMatchObject({
      ok: true,
      manifest: { resources: { length: 12 } },
    })
    expect(open(granite, keyless('granite-verify@ibm.com'))).toMatchObject({ ok: false, reason: 'identity-mismatch' })
  })

  it('IBM’s signature by certificate holds under DigiCert’s root, while it is valid', () => {
    const path = 'huggingface-published/ibm-granite__granite-timeseries-patchtst-fm-r2.model.sig.json'
    const certificates = [read('huggingface-published/DigiCertTrustedRootG4.pem')]
    const identities = ['O=International Business Machines Corporation']
    expect(open(path, { method: 'certificate', certificates, identities })).toMatchObject({ ok: true })
    const late = { method: 'certificate', certificates, at: new Date('2028-01-01') } as const
    expect(open(path, late)).toMatchObject({ ok: false, reason: 'certificate-time' })
    const other = { method: 'certificate', certificates: [read('model-transparency/keys/ca-cert.pem')] } as const
    expect(open(path, other)).toMatchObject({ ok: false, reason: 'certificate-chain' })
  })

  it.each([
    ['valid/key', 'key', null],
    ['valid/certificate', 'certificate', null],
    ['valid/sigstore', 'sigstore', null],
    ['invalid/empty', 'key', 'bundle-json'],
    ['invalid/missing-envelope', 'key', 'content-missing'],
    ['invalid/missing-tlog-entries', 'sigstore', 'transparency-log'],
    ['invalid/missing-verification-material', 'key', 'bundle-shape'],
    ['invalid-payload/wrong-predicate', 'key', 'signature-invalid'],
  ])('the specification’s %s', (name, method, reason) => {
    const trusts: Record<string, ModelTrust> = {
      key: { method: 'key', key: read('model-transparency/keys/signing-key-pub.pem') },
      certificate: { method: 'certificate', certificates: [read('model-transparency/keys/ca-cert.pem')] },
      sigstore: keyless('stefanb@us.ibm.com'),
    }
    const trust = trusts[method]
    const opened = trust && open(`ossf-model-signing-spec/test-vectors/v1.0/${name}.bundle.json`, trust)
    expect(opened?.ok === false ? opened.reason : null).toBe(reason)
  })
})

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
