import { afterAll, describe, expect, it } from 'vitest'
import type { Attestation, Evidence, NpmFacts, Reference } from '../../src/model/index.ts'
import { npm } from '../../src/resolve/npm.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { provenance } from '../../src/verify/provenance.ts'
import { contextAt, npmReference, trustIn, verification } from '../world/npm.ts'
import type { Provenance } from '../world/registry/attest.ts'
import { startRegistry, type WorldVersion } from '../world/registry.ts'

const built = (version: string, ...builds: Provenance[]): WorldVersion => ({ version, provenance: builds })
const about = (name: string) => ({ subject: [{ name, digest: { sha512: '0'.repeat(128) } }] })
const registry = await startRegistry({
  packages: [
    {
      name: '@acme/scale',
      versions: [
        built('1.0.0', {}),
        built('1.0.1', { statement: about('pkg:npm/%40acme/scale@1.0.1') }),
        built('1.0.2', { statement: { subject: [] } }),
        built('1.0.3', { statement: { _type: 'https://in-toto.io/Statement/v9' } }),
        built('1.0.4', { statement: { predicateType: 'https://slsa.dev/verification_summary/v1' } }),
        built('1.0.5', { claimedWorkflow: { repository: 'https://github.com/famous/scale' } }),
        built('1.0.6', { claimedWorkflow: { ref: 'refs/tags/v9.9.9' } }),
        built('1.0.7', { claimedWorkflow: { path: '.github/workflows/other.yml' } }),
        built('1.0.8', {}, { repository: 'evil/scale' }),
        built('1.0.9', {}, { claimedWorkflow: { repository: 'https://github.com/famous/scale' } }),
        '2.0.0',
      ],
    },
    { name: 'other', versions: [built('1.0.0', { repository: 'evil/scale' })] },
  ],
})
afterAll(() => registry.close())
const trust = trustIn(registry)
const path = (version: string) => `/-/npm/v1/attestations/@acme%2fscale@${version}`

async function judged(said: Partial<Reference> = {}, trusted = trust): Promise<Evidence | undefined> {
  const reference = npmReference({ id: '@acme/scale', revision: '1.0.0', ...said })
  const resolution = await npm.resolve(reference, contextAt(registry))
  if (resolution.kind !== 'resolved') throw new Error(JSON.stringify(resolution))
  const { incomplete = [] } = resolution
  const [evidence] = provenance.verify({ ...verification({ reference, resolution, trust: trusted }), incomplete })
  return evidence
}

/** The verdict on 1.0.0 when these bundles are served for it. */
async function served(
  attestations: readonly { predicateType: string; bundle: unknown }[],
  facts: Partial<NpmFacts> = {},
  without?: 'provenanceListed',
) {
  const reference = npmReference({ id: '@acme/scale', revision: '1.0.0' })
  const resolution = await npm.resolve(reference, contextAt(registry))
  const given = verification({ reference, resolution, trust })
  const all = attestations.map((each): Attestation => ({ ...each, type: 'npm-attestation', source: '/' }))
  if (!given.artifact.npm) throw new Error('the registry of this test is broken')
  const { provenanceListed, ...rest } = given.artifact.npm
  const kept = without || provenanceListed === undefined ? {} : { provenanceListed }
  const artifact = { ...given.artifact, npm: { ...rest, ...kept, ...facts } }
  const [evidence] = provenance.verify({ ...given, artifact, attestations: all })
  return evidence
}

const [publish, build] = registry.attestations('@acme/scale', '1.0.0')
const [foreignPublish, foreignBuild] = registry.attestations('other', '1.0.0')
if (!publish || !build || !foreignPublish || !foreignBuild) throw new Error('the registry of this test is broken')

describe('a version built by CI', () => {
  it('is proved, and the certificate says by whom', async () => {
    expect(await judged()).toMatchObject({
      claim: 'provenance',
      subject: 'npm:@acme/scale@1.0.0',
      outcome: 'verified',
      basis: 'signed',
      reason: 'built-and-signed',
      coverage: { listed: 1 },
      signer: {
        identity: 'https://github.com/acme/scale/.github/workflows/release.yml@refs/tags/v1.0.0',
        issuer: 'https://token.actions.githubusercontent.com',
        extensions: {
          '.8': 'https://token.actions.githubusercontent.com',
          '.12': 'https://github.com/acme/scale',
          '.15': '1001',
          '.17': '2002',
        },
      },
      detail: {
        bundles: '2',
        repository: 'https://github.com/acme/scale',
        trigger: 'push',
        signedAt: '2026-01-05T10:00:00.000Z',
      },
    })
  })

  it('is asked for its attestations, and no other is', async () => {
    registry.requests.splice(0)
    await judged()
    await judged({ revision: '2.0.0' })
    const asked = registry.requests.filter(each => !each.endsWith(' (abbreviated)'))
    expect(asked).toEqual(['/@acme%2fscale/1.0.0', path('1.0.0'), '/@acme%2fscale/2.0.0'])
  })

  it('keeps its provenance without the registry’s own statement', async () => {
    expect(await served([build])).toMatchObject({ outcome: 'verified', detail: { bundles: '1' } })
  })
})

describe('a version without provenance', () => {
  it('has none, which is no reproach', async () => {
    expect(await judged({ revision: '2.0.0' })).toMatchObject({ outcome: 'absent', reason: 'no-attestations' })
  })

  it('that was only published, and not announced as more', async () => {
    expect(await served([publish], {}, 'provenanceListed')).toMatchObject({ outcome: 'absent', reason: 'publish-only' })
  })
})

describe('what is announced and not proved is refuted', () => {
  it.each<[string, readonly { predicateType: string; bundle: unknown }[], string]>([
    ['an empty list', [], 'none-served'],
    ['only the registry’s statement', [publish], 'none-served'],
    ['bundles of another package', [foreignPublish, foreignBuild], 'other-subject'],
    [
      'labels that lie',
      [
        { ...publish, predicateType: build.predicateType },
        { ...build, predicateType: publish.predicateType },
      ],
      'mislabelled',
    ],
    ['no bundle', [{ ...build, bundle: null }], 'malformed-bundle'],
    ['a bundle of another shape', [{ ...build, bundle: { mediaType: 'x' } }], 'malformed-bundle'],
    [
      'a provenance by the registry’s key',
      [{ ...publish, predicateType: 'https://slsa.dev/provenance/v1' }],
      'mislabelled',
    ],
  ])('%s', async (_, attestations, reason) => {
    expect(await served(attestations)).toMatchObject({ outcome: 'refuted', reason })
  })

  it.each([
    ['1.0.1', 'other-subject'],
    ['1.0.2', 'malformed-statement'],
    ['1.0.3', 'malformed-statement'],
    ['1.0.4', 'mislabelled'],
    ['1.0.5', 'contradicts-certificate'],
    ['1.0.6', 'contradicts-certificate'],
    ['1.0.7', 'contradicts-certificate'],
  ])('%s: %s', async (revision, reason) => {
    expect(await judged({ revision })).toMatchObject({ outcome: 'refuted', reason })
  })

  it('says which field contradicts the certificate', async () => {
    expect(await judged({ revision: '1.0.5' })).toMatchObject({ detail: { field: 'repository' } })
  })

  it('by a root that does not know whoever signed it: not proved, and no verdict on its log', async () => {
    const stranger = { ...trust, sigstore: loadTrust().sigstore }
    expect(await judged({}, stranger)).toMatchObject({
      outcome: 'undetermined',
      reason: 'unknown-log',
      gap: 'unreachable',
    })
  })
})

describe('junk beside a proof', () => {
  it('is counted', async () => {
    const beside = await served([publish, build, foreignBuild, { ...build, bundle: {} }])
    expect(beside).toMatchObject({
      outcome: 'verified',
      detail: { junk: '2', failed: 'other-subject malformed-bundle' },
    })
  })

  it.each([
    ['1.0.8', 'proofs-contradict'],
    ['1.0.9', 'contradicts-certificate'],
  ])('%s: a build that says otherwise of the same content is more than junk', async (revision, reason) => {
    expect(await judged({ revision })).toMatchObject({ outcome: 'refuted', reason, detail: { bundles: '3' } })
  })

  it('of unknown kinds is nobody’s business, whatever it looks like', async () => {
    const summary = { predicateType: 'https://slsa.dev/verification_summary/v1', bundle: { of: 'tomorrow' } }
    const beside = await served([build, summary])
    expect(beside).toMatchObject({ outcome: 'verified', detail: { bundles: '2' } })
    expect(beside?.detail?.['junk']).toBeUndefined()
    expect(await served([publish, summary], {}, 'provenanceListed')).toMatchObject({ reason: 'publish-only' })
    expect(await served([summary])).toMatchObject({ outcome: 'refuted', reason: 'none-served' })
  })

  it('of a version of bundles that is not known is a gap, not a reproach', async () => {
    const tomorrow = { ...build, bundle: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.9+json' } }
    expect(await served([publish, tomorrow])).toMatchObject({
      outcome: 'undetermined',
      reason: 'unknown-format',
      gap: 'unreachable',
    })
  })
})

describe('an endpoint in trouble', () => {
  it.each([
    [{ status: 500 }, 'registry-failed'],
    [{ status: 429 }, 'rate-limited'],
    [{ status: 404 }, 'not served by this registry'],
    ['not-json' as const, 'unexpected-answer'],
    ['cut-off' as const, 'network'],
    [{ status: 200, body: '{}' }, 'unexpected-answer'],
    [{ status: 200, body: JSON.stringify({ attestations: Array(17).fill(build) }) }, 'unexpected-answer'],
  ])('%o leaves them missing', async (fault, why) => {
    registry.fail(path('1.0.0'), fault)
    expect(await judged()).toMatchObject({
      outcome: 'undetermined',
      reason: 'attestations-unreachable',
      detail: { why },
    })
    registry.fail(path('1.0.0'), null)
  })

  it('that has an empty list has answered', async () => {
    registry.fail(path('1.0.0'), { status: 200, body: '{"attestations":[]}' })
    expect(await judged()).toMatchObject({ outcome: 'refuted', reason: 'none-served' })
    registry.fail(path('1.0.0'), null)
  })
})

describe('an entry that pins other bytes', () => {
  it('has no part in the proof', async () => {
    const { integrity } = registry.entry('@acme/scale', '2.0.0')
    expect(await judged({ integrity })).toMatchObject({ outcome: 'undetermined', reason: 'lock-differs' })
    const own = registry.entry('@acme/scale', '1.0.0').integrity
    expect(await judged({ integrity: own })).toMatchObject({ outcome: 'verified' })
  })

  it('of a registry that lists nothing is a gap', async () => {
    expect(await served([build], { integrity: 'none' })).toMatchObject({
      reason: 'no-integrity-listed',
      gap: 'unreachable',
    })
  })
})
