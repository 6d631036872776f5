import { describe, expect, it } from 'vitest'
import type { TrustRoot } from '../../../src/model/index.ts'
import { judgeAttestation } from '../../../src/verify/npm/attestation.ts'
import { makeKey } from '../../world/registry/keys.ts'
import { makeSigstore } from '../../world/registry/sigstore.ts'

const sigstore = await makeSigstore()
const trust: TrustRoot = { sigstore: sigstore.trustedRoot, registries: {} }
const predicateType = 'https://slsa.dev/provenance/v1'
const job = {
  repository: 'acme/scale',
  repositoryId: '1',
  ownerId: '2',
  workflow: '.github/workflows/release.yml',
  ref: 'refs/tags/v1.0.0',
  commit: 'c'.repeat(40),
  event: 'push',
  run: 'https://github.com/acme/scale/actions/runs/1/attempts/1',
}
const meant = { purl: 'pkg:npm/%40acme/scale@1.0.0', sha512: 'a'.repeat(128) }
const workflow = { ref: job.ref, repository: 'https://github.com/acme/scale', path: job.workflow }
const payload = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: meant.purl, digest: { sha512: meant.sha512 } }],
  predicateType,
  predicate: {
    buildDefinition: { externalParameters: { workflow }, resolvedDependencies: [] },
    runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
  },
})
const signed = { payload, at: '2026-03-01T12:00:00.000Z' }

const judge = (bundle: unknown) =>
  judgeAttestation(
    { type: 'npm-attestation', bundle, predicateType, source: '/' },
    { meant, name: '@acme/scale', version: '1.0.0', registryHost: 'registry.npmjs.org', trust },
  )

interface Bundle {
  verificationMaterial: { certificate: object; tlogEntries: object[] }
  dsseEnvelope: object
}

describe('a log entry', () => {
  it('of this very signature and certificate proves it', async () => {
    expect(judge(await sigstore.byJob(signed, job))).toMatchObject({ reason: 'attested', kind: 'provenance' })
  })

  it('of the same signature by another certificate does not: whoever logged it was somebody else', async () => {
    const stolen = { ...job, repository: 'evil/scale' }
    expect(judge(await sigstore.byJob(signed, job, stolen)).reason).toBe('log-entry-invalid')
  })

  it('of another signature does not, though both are genuine and about the same', async () => {
    const [one, other] = [await sigstore.byJob(signed, job), await sigstore.byJob(signed, job)] as Bundle[]
    const { tlogEntries } = other?.verificationMaterial ?? {}
    expect(judge({ ...one, verificationMaterial: { ...one?.verificationMaterial, tlogEntries } }).reason).toBe(
      'log-entry-invalid',
    )
  })

  it('of a key does not stand in for that of a certificate', async () => {
    const bundle = (await sigstore.byJob(signed, job)) as Bundle
    const byKey = (await sigstore.byKey(signed, makeKey())) as Bundle
    const { certificate } = bundle.verificationMaterial
    const { tlogEntries } = byKey.verificationMaterial
    expect(judge({ ...bundle, verificationMaterial: { certificate, tlogEntries } }).reason).toBe('log-entry-invalid')
  })
})
