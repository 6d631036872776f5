import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Attestation } from '../../src/model/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { provenance } from '../../src/verify/provenance.ts'
import { npmArtifact, npmFacts, npmReference, npmResolved, verification } from '../world/npm.ts'
import { describeWithNpmVectors, type NpmVectors } from '../world/npm-vectors.ts'

const trust = loadTrust()
const response = z.object({ attestations: z.array(z.object({ predicateType: z.string(), bundle: z.unknown() })) })
type Served = z.infer<typeof response>['attestations']

/** What is said of `name@version`, which the public registry lists with this sha512, when these bundles are served. */
function judge(served: Served, { name, version, sha512 }: { name: string; version: string; sha512: string }) {
  const integrity = `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
  const facts = npmFacts({ integrity, attestationsListed: true, provenanceListed: 'https://slsa.dev/provenance/v1' })
  const attestations = served.map((each): Attestation => ({ ...each, type: 'npm-attestation', source: '/' }))
  const resolution = npmResolved({ artifact: npmArtifact({ id: name, npm: facts }), attestations })
  const reference = npmReference({ id: name, revision: version })
  const [evidence] = provenance.verify(verification({ reference, resolution, trust }))
  return evidence
}

const nuxt = {
  name: 'nuxt',
  version: '4.1.2',
  sha512:
    '8399b0b330994f865e1899bcde7c6866fb6f668004698eb9543767ee9ed48339de3db45a109275292d4e22577814f564a0367c4c456e0cda88f60527d76131be',
}
const laurent = (version: string, sha512: string) => ({ name: '@laurentsimon/provenance-npm-test', version, sha512 })
const servedIn = (vectors: NpmVectors, path: string) => response.parse(vectors.json(path)).attestations
const endpoint = 'provenance-action/npm-registry/attestations/npm-v1'

/** The sha512 that the recorded statements are about: of valid ones it was checked against the tarball. */
function subjectIn(vectors: NpmVectors, path: string) {
  const envelope = z.object({ dsseEnvelope: z.object({ payload: z.string() }) })
  const statement = z.object({
    subject: z.array(z.object({ name: z.string(), digest: z.object({ sha512: z.string() }) })),
  })
  const [first] = servedIn(vectors, path)
  const { payload } = envelope.parse(first?.bundle).dsseEnvelope
  const subject = statement.parse(JSON.parse(Buffer.from(payload, 'base64').toString())).subject[0]
  const parts = /^pkg:npm\/(?<name>.+)@(?<version>[^@]+)$/.exec(subject?.name ?? '')?.groups
  return {
    name: (parts?.['name'] ?? '').replace('%40', '@'),
    version: parts?.['version'] ?? '',
    sha512: subject?.digest.sha512 ?? '',
  }
}

describeWithNpmVectors('recorded attestations', vectors => {
  it.each([
    [`${endpoint}/nuxt@4.1.2.json`, 'https://github.com/nuxt/nuxt', 'pull_request_target'],
    [`${endpoint}/nuxt@3.13.0.json`, 'https://github.com/nuxt/nuxt', 'push'],
    ['npm-cli/valid-sigstore-attestations.json', 'https://github.com/sigstore/sigstore-js', 'release'],
    ['npm-cli/valid-tuf-js-attestations.json', 'https://github.com/theupdateframework/tuf-js', 'release'],
    ['pacote/pacote-valid-attestations.json', 'https://github.com/sigstore/sigstore-js', 'release'],
    ['slsa-verifier/gundam-visor-cli-v1-tag.tgz.json', 'https://github.com/ramonpetgrave64/gundam-visor', 'release'],
    [
      'slsa-verifier/provenance-npm-test-cli-v02-prega.tgz.json',
      'https://github.com/laurentsimon/provenance-npm-test',
      'workflow_dispatch',
    ],
    ['slsa-verifier/provenance-npm-test-cli-v1-prega.tgz.json', 'https://github.com/sigstore/sigstore-js', 'push'],
    [
      'slsa-verifier/provenance-npm-test-ossf.tgz.json',
      'https://github.com/laurentsimon/provenance-npm-test',
      'workflow_dispatch',
    ],
    [
      'slsa-verifier/supreme-googles-cli-v02-tag.tgz.json',
      'https://github.com/trishankatdatadog/supreme-goggles',
      'release',
    ],
  ])('%s is proved, from the repository and not its builder’s', (path, repository, trigger) => {
    const evidence = judge(servedIn(vectors, path), subjectIn(vectors, path))
    expect(evidence).toMatchObject({ outcome: 'verified', detail: { bundles: '2', repository, trigger } })
    expect(evidence?.detail?.['junk']).toBeUndefined()
  })

  it.each([
    ['pacote/pacote-no-keyid-attestations.json', 'malformed-bundle'],
    ['slsa-verifier/gundam-visor-cli-v1-tag-invalidsigprov.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/provenance-npm-test-cli-v02-prega-invalidsigprov.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/provenance-npm-test-cli-v1-prega-invalidsigprov.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/provenance-npm-test-ossf-invalidsigprov.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/supreme-googles-cli-v02-tag-invalidsigprov.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/npm-att-mismatch-prov-payloadtype.intoto.sigstore', 'signature-invalid'],
    ['slsa-verifier/npm-att-mismatch-prov-predicatetype.intoto.sigstore', 'none-served'],
    ['slsa-verifier/npm-att-prov-invalid-signature.intoto.sigstore', 'log-entry-invalid'],
    ['slsa-verifier/npm-stmt-mismatch-prov-predicatetype.intoto.sigstore', 'log-entry-invalid'],
    ['slsa-verifier/npm-stmt-mismatch-prov-type.intoto.sigstore', 'log-entry-invalid'],
  ])('%s: the provenance does not hold (%s)', (path, reason) => {
    const good = path.startsWith('pacote')
      ? 'pacote/pacote-valid-attestations.json'
      : 'slsa-verifier/npm-attestations.intoto.sigstore'
    const own = path.includes('invalidsigprov') ? path.replace('-invalidsigprov', '') : good
    expect(judge(servedIn(vectors, path), subjectIn(vectors, own))).toMatchObject({ outcome: 'refuted', reason })
  })

  it.each([
    ['pacote/pacote-invalid-attestations.json', 'malformed-bundle'],
    ['pacote/pacote-malformed-subject-attestations.json', 'log-entry-invalid'],
    ['pacote/pacote-mismatched-subject-digest-attestations.json', 'log-entry-invalid'],
    ['pacote/pacote-mismatched-subject-name-attestations.json', 'log-entry-invalid'],
    ['pacote/pacote-unsupported-attestations.json', 'signature-invalid'],
    ['slsa-verifier/gundam-visor-cli-v1-tag-invalidsigpub.tgz.json', 'log-entry-invalid'],
    ['slsa-verifier/npm-att-publish-nosubjects.intoto.sigstore', 'log-entry-invalid'],
  ])('%s: the registry’s statement does not hold (%s), and is junk beside the provenance', (path, failed) => {
    const own = path.startsWith('pacote')
      ? 'pacote/pacote-valid-attestations.json'
      : path.includes('invalidsigpub')
        ? path.replace('-invalidsigpub', '')
        : 'slsa-verifier/npm-attestations.intoto.sigstore'
    expect(judge(servedIn(vectors, path), subjectIn(vectors, own))).toMatchObject({
      outcome: 'verified',
      detail: { junk: '1', failed },
    })
  })

  it('a label that is nearly the registry’s is a kind that nobody knows', () => {
    const path = 'slsa-verifier/npm-att-mismatch-pub-predicatetype.intoto.sigstore'
    const own = subjectIn(vectors, 'slsa-verifier/npm-attestations.intoto.sigstore')
    const evidence = judge(servedIn(vectors, path), own)
    expect([evidence?.outcome, evidence?.detail?.['junk']]).toEqual(['verified', undefined])
  })

  const served = servedIn(vectors, `${endpoint}/nuxt@4.1.2.json`)
  const older = servedIn(vectors, `${endpoint}/nuxt@3.13.0.json`)
  const foreign = servedIn(vectors, 'slsa-verifier/provenance-npm-test-cli-v1-prega.tgz.json')
  const [publish, build] = served

  describe('served wrongly', () => {
    it.each<[string, Served, string]>([
      ['an empty list', [], 'none-served'],
      ['another version’s', older, 'other-subject'],
      ['another package’s', foreign, 'other-subject'],
      ['without the inclusion promise', served.map(each => without(each, 'inclusionPromise')), 'timestamp-invalid'],
      ['with another repository in the payload', served.map(lying), 'log-entry-invalid'],
    ])('%s is refuted', (_, all, reason) => {
      expect(judge(all, nuxt)).toMatchObject({ outcome: 'refuted', reason })
    })

    it('a second provenance of another package is junk', () => {
      expect(judge([...served, ...foreign], nuxt)).toMatchObject({
        outcome: 'verified',
        detail: { junk: '2', bundles: '4' },
      })
    })

    it('each half alone: the provenance suffices, the registry’s statement does not', () => {
      expect(judge(build ? [build] : [], nuxt)).toMatchObject({ outcome: 'verified' })
      expect(judge(publish ? [publish] : [], nuxt)).toMatchObject({ outcome: 'refuted', reason: 'none-served' })
    })

    it('for another name, version or content is refuted', () => {
      for (const other of [{ name: 'nuxt3' }, { version: '4.1.3' }, { sha512: '0'.repeat(128) }]) {
        expect(judge(served, { ...nuxt, ...other })).toMatchObject({ outcome: 'refuted', reason: 'other-subject' })
      }
      const scoped = laurent(
        '1.0.3',
        subjectIn(vectors, 'slsa-verifier/provenance-npm-test-cli-v02-prega.tgz.json').sha512,
      )
      const recorded = servedIn(vectors, 'slsa-verifier/provenance-npm-test-cli-v02-prega.tgz.json')
      expect(judge(recorded, scoped)).toMatchObject({ outcome: 'verified' })
      expect(judge(recorded, { ...scoped, name: 'laurentsimon/provenance-npm-test' })).toMatchObject({
        outcome: 'refuted',
      })
    })
  })

  it('is never believed with a changed character, unless what it says is the same', () => {
    const text = JSON.stringify(build?.bundle)
    const whole = judge(build ? [build] : [], nuxt)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'AQgw05/+=" {'), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1)
        fc.pre(changed !== text && isJson(changed))
        const evidence = judge([{ predicateType: 'https://slsa.dev/provenance/v1', bundle: JSON.parse(changed) }], nuxt)
        if (evidence?.outcome === 'verified') expect(evidence).toEqual(whole)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    'payload',
    'sig',
    'rawBytes',
    'canonicalizedBody',
    'signedEntryTimestamp',
    'payloadType',
    'integratedTime',
    'keyId',
  ])('is never believed with a changed byte of %s', field => {
    const text = JSON.stringify(build?.bundle)
    const [value = ''] = new RegExp(`(?<="${field}":")[^"]+`).exec(text) ?? []
    const start = text.indexOf(value)
    expect(value).not.toBe('')
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.constantFrom(...'AQgw05/+'), (at, put) => {
        const changed = text.slice(0, start + at) + put + text.slice(start + at + 1)
        fc.pre(changed !== text && isJson(changed) && !isSameBase64(value, changed.slice(start, start + value.length)))
        const evidence = judge([{ predicateType: 'https://slsa.dev/provenance/v1', bundle: JSON.parse(changed) }], nuxt)
        expect(evidence?.outcome).not.toBe('verified')
      }),
      { numRuns: 25 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

/** The last character before the padding carries bits that no decoder reads. */
function isSameBase64(a: string, b: string): boolean {
  return !/^\d+$/.test(a) && Buffer.from(a, 'base64').equals(Buffer.from(b, 'base64')) && b.length === a.length
}

function without(each: Served[number], field: string): Served[number] {
  return JSON.parse(JSON.stringify(each, (key, value: unknown) => (key === field ? undefined : value)))
}

/** The same signature over another repository. */
function lying(each: Served[number]): Served[number] {
  return JSON.parse(
    JSON.stringify(each, (key, value: unknown) => {
      if (key !== 'payload' || typeof value !== 'string') return value
      return Buffer.from(Buffer.from(value, 'base64').toString().replaceAll('nuxt/nuxt', 'evil/nuxt')).toString(
        'base64',
      )
    }),
  )
}
