import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { publicRegistry } from '../../src/catalogue/public-hosts.ts'
import { UsageError } from '../../src/model/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { type KeyFinder, openBundle } from '../../src/verify/sigstore.ts'
import { describeWithNpmVectors } from '../world/npm-vectors.ts'

const trust = loadTrust()

const findKey: KeyFinder = hint => {
  const found = trust.registries[publicRegistry]?.keys.find(
    key => key.keyId === hint && key.keyUsage === 'npm:attestations',
  )
  if (!found) return null
  const { rawBytes, validFor } = found.publicKey
  return {
    key: createPublicKey({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type: 'spki' }),
    validAt: time =>
      Date.parse(validFor.start) <= time.getTime() && !(validFor.end && time.getTime() >= Date.parse(validFor.end)),
  }
}

const expectations = z.array(
  z.object({
    file: z.string(),
    outerPredicateType: z.string().optional(),
    crypto: z.string().optional(),
    san: z.string().optional(),
    issuer: z.string().optional(),
  }),
)
const response = z.object({
  attestations: z.array(z.object({ predicateType: z.string(), bundle: z.unknown() })),
})

describeWithNpmVectors('recorded bundles', vectors => {
  // The adversarial documents are listed there too, but are ours to make: see provenance.test.ts.
  const rows = expectations.parse(vectors.json('EXPECTED.json')).filter(row => vectors.paths.includes(row.file))

  const bundleOf = (row: (typeof rows)[number]): unknown => {
    const document = vectors.json(row.file)
    const listed = response.safeParse(document)
    if (!listed.success) return document
    return listed.data.attestations.find(each => each.predicateType === row.outerPredicateType)?.bundle
  }

  it('are all there', () => {
    expect(rows).toHaveLength(91)
    expect(rows.filter(row => row.crypto === 'OK')).toHaveLength(62)
  })

  it.each(rows)('$file $outerPredicateType: $crypto', row => {
    const opened = openBundle(bundleOf(row), trust, findKey)
    if (row.crypto === 'OK') {
      expect(opened).toMatchObject({ outcome: 'verified' })
      if (opened.outcome === 'verified' && row.san !== undefined) {
        expect([opened.signer.identity, opened.signer.issuer]).toEqual([row.san, row.issuer])
      }
    } else {
      expect(opened.outcome).not.toBe('verified')
    }
  })
})

const fixtures = join(import.meta.dirname, '..', '..', '..', 'shared', 'vectors')
const isThere = existsSync(fixtures)
if (!isThere) console.warn('skipped bundles of both logs: shared/vectors is not beside the project')

describe.skipIf(!isThere)('bundles of both generations of the log (needs shared/vectors beside the project)', () => {
  const read = (path: string) => readFileSync(join(fixtures, path))
  const json = (path: string): unknown => JSON.parse(read(path).toString('utf8'))

  it.each<[string, string]>([
    ['V1.DSSE.WITH_SIGNING_CERT.TLOG_DSSE', '2023-06-05T17:52:55.000Z'],
    ['V1.DSSE.WITH_SIGNING_CERT.TLOG_INTOTO', '2022-11-08T22:58:07.000Z'],
    ['V1.MESSAGE_SIGNATURE.WITH_PUBLIC_KEY', '2022-11-09T01:33:10.000Z'],
    ['V1.MESSAGE_SIGNATURE.WITH_SIGNING_CERT', '2022-11-09T01:33:10.000Z'],
    ['V3.DSSE.WITH_SIGNING_CERT.TLOG_DSSEV002', '2025-12-11T19:36:08.000Z'],
    ['V3.MESSAGE_SIGNATURE.TLOG_HASHEDREKORDV002', '2025-12-14T02:04:50.000Z'],
  ])('%s holds, and was signed at %s', (name, signedAt) => {
    const folder = 'sigstore-js-fixtures/verify__'
    const key = createPublicKey(read(`${folder}PUBLIC_KEY.pem`))
    const root = { ...trust, sigstore: json(`${folder}trusted_root.json`) }
    const artifact = read(`${folder}ARTIFACT.txt`)
    const opened = openBundle(json(`${folder}${name}.json`), root, () => ({ key, validAt: () => true }), artifact)
    expect(opened).toMatchObject({ outcome: 'verified', signedAt })
    if (name.includes('MESSAGE')) {
      const other = openBundle(
        json(`${folder}${name}.json`),
        root,
        () => ({ key, validAt: () => true }),
        read(`${folder}PUBLIC_KEY.pem`),
      )
      expect(other.outcome).toBe('refuted')
    }
  })

  it.each([
    ['a.dsse.staging-rekor-v2.txt.sigstore.json', 'undetermined', 'unknown-log'],
    ['staging-rekor-v2.txt.sigstore.json', 'undetermined', 'unknown-log'],
    ['bundle_invalid_version.txt.sigstore', 'refuted', 'malformed-bundle'],
    ['bundle_no_cert_v1.txt.sigstore', 'refuted', 'malformed-bundle'],
    ['bundle_no_log_entry.txt.sigstore', 'refuted', 'timestamp-invalid'],
    ['bundle_v3_no_signed_time.txt.sigstore.json', 'refuted', 'timestamp-invalid'],
  ])('%s is %s under the public root: %s', (name, outcome, reason) => {
    expect(openBundle(json(`sigstore-python/${name}`), trust, () => null)).toMatchObject({ outcome, reason })
  })

  it.each([
    ['v1.dsse.invalidBadSignature', 'log-entry-invalid'],
    ['v1.messageSignature.invalidExpiredCert', 'certificate-invalid'],
  ])('%s is refuted: %s', (name, reason) => {
    const root = { ...trust, sigstore: json('sigstore-js-fixtures/client__trusted_root.json') }
    const artifact = read('sigstore-js-fixtures/client-valid__artifact.txt')
    expect(
      openBundle(json(`sigstore-js-fixtures/client-invalid__${name}.json`), root, () => null, artifact),
    ).toMatchObject({ reason })
  })
})

it.each([null, undefined, 1, 'x', [], {}, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }])(
  '%j is no bundle, and no exception',
  json => {
    expect(openBundle(json, trust, findKey)).toMatchObject({ outcome: 'refuted', reason: 'malformed-bundle' })
  },
)

it.each(['application/vnd.dev.sigstore.bundle+json;version=0.4', 'application/vnd.dev.sigstore.bundle.v1.0+json'])(
  'a bundle of a version to come (%s) is nobody’s fault',
  mediaType => {
    expect(openBundle({ mediaType }, trust, findKey)).toMatchObject({
      outcome: 'undetermined',
      reason: 'unknown-format',
    })
  },
)

it('blames the owner’s file, not the bundle, for a root that cannot be used', () => {
  const broken = { ...trust, sigstore: { mediaType: 'x', tlogs: [{ publicKey: { rawBytes: 'AAAA' } }] } }
  const shaped = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: { payload: 'AAAA', payloadType: 'x', signatures: [{ sig: 'AAAA' }] },
    verificationMaterial: { certificate: { rawBytes: 'AAAA' }, tlogEntries: [] },
  }
  expect(() => openBundle(shaped, broken, findKey)).toThrow(UsageError)
})
