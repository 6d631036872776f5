import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { NpmFacts, Resolution, TrustRoot } from '../../src/model/index.ts'
import { npm } from '../../src/resolve/npm.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { registrySignature } from '../../src/verify/registry-signature.ts'
import { contextAt, npmReference, trustIn, verification } from '../world/npm.ts'
import { describeWithNpmVectors } from '../world/npm-vectors.ts'
import { signVersion, trustedKeys } from '../world/registry/keys.ts'
import { makeKey, startRegistry } from '../world/registry.ts'

const registry = await startRegistry({ packages: [{ name: 'left-pad', versions: ['1.3.0'] }] })
afterAll(() => registry.close())

const trust = trustIn(registry)
const reference = npmReference()
const resolution = await npm.resolve(reference, contextAt(registry))
const { integrity } = registry.published('left-pad', '1.3.0')
const good = signVersion(registry.key, 'left-pad', '1.3.0', integrity)
const stranger = makeKey()

/** What the verifier says when the registry serves these signatures and these facts. */
function judged(
  bundles: readonly unknown[],
  facts: Partial<NpmFacts> = {},
  given: TrustRoot = trust,
  without?: 'integrity',
) {
  if (resolution.kind !== 'resolved' || !resolution.artifact.npm) throw new Error('the registry of this test is broken')
  const { integrity: listed, ...rest } = resolution.artifact.npm
  const served = without === 'integrity' || listed === undefined ? rest : { ...rest, integrity: listed }
  const artifact = { ...resolution.artifact, npm: { ...served, ...facts } }
  const attestations = bundles.map(bundle => ({ type: 'npm-registry-signature', bundle, source: '/' }) as const)
  const [evidence] = registrySignature.verify({
    ...verification({ resolution: { ...resolution, artifact, attestations }, trust: given }),
  })
  return evidence
}

const trusting = (key: ReturnType<typeof trustedKeys>[number] | undefined) =>
  loadTrust({ trustRoot: JSON.stringify({ registries: { [registry.host]: { keys: key ? [key] : [] } } }) })

describe('one signature', () => {
  it('of the registry over name, version and integrity is a proof', () => {
    const [evidence] = registrySignature.verify(verification({ resolution, trust }))
    expect(evidence).toEqual({
      claim: 'registry-signature',
      subject: 'npm:left-pad@1.3.0',
      outcome: 'verified',
      basis: 'signed',
      coverage: { observed: 0, listed: 1, unchecked: 0, excluded: 0 },
      reason: 'signed-by-registry',
      signer: { keyId: registry.key.keyId },
      detail: { registry: registry.host },
    })
  })

  it.each([
    ['over another name', signVersion(registry.key, 'right-pad', '1.3.0', integrity)],
    ['over another version', signVersion(registry.key, 'left-pad', '1.3.1', integrity)],
    ['over another integrity', signVersion(registry.key, 'left-pad', '1.3.0', 'sha512-other')],
    [
      'by a stranger under the registry’s key id',
      { ...good, sig: signVersion(stranger, 'left-pad', '1.3.0', integrity).sig },
    ],
    ['that is empty', { ...good, sig: '' }],
    ['that is no base64', { ...good, sig: `${good.sig}!` }],
    ['without a key id', { sig: good.sig }],
    ['that is nothing', null],
  ])('%s is refuted', (_, bundle) => {
    expect(judged([bundle])).toMatchObject({ outcome: 'refuted', reason: 'signature-wrong' })
  })

  it.each([
    [
      'by a key that nobody told us of',
      () => judged([signVersion(stranger, 'left-pad', '1.3.0', integrity)]),
      'unknown-key-id',
    ],
    ['that is not served', () => judged([]), 'no-signature-served'],
    ['for which nothing is listed', () => judged([good], {}, trust, 'integrity'), 'no-integrity-listed'],
    [
      'by a key that does not bear its own fingerprint',
      () => judged([good], {}, trusting({ ...ownKey(), publicKey: key(stranger) })),
      'key-unusable',
    ],
    [
      'by a key of another kind',
      () =>
        judged([good], {}, trusting({ ...ownKey(), publicKey: { ...key(registry.key), keyDetails: 'PKIX_ED25519' } })),
      'key-unusable',
    ],
  ])('%s is a gap', (_, judge, reason) => {
    expect(judge()).toMatchObject({ outcome: 'undetermined', reason, gap: 'unreachable' })
  })

  it('of a registry without keys is absent, counted and no gap', () => {
    const silent = judged([good], {}, loadTrust())
    expect(silent).toMatchObject({
      outcome: 'absent',
      reason: 'registry-does-not-sign',
      detail: { registry: registry.host },
    })
    expect(silent?.gap).toBeUndefined()
    expect(judged([good], { registryHost: '__proto__' })).toMatchObject({ reason: 'registry-does-not-sign' })
    const attesting = { ...ownKey(), keyUsage: 'npm:attestations' }
    expect(judged([good], {}, trusting(attesting))).toMatchObject({ reason: 'registry-does-not-sign' })
  })
})

function key(signing: ReturnType<typeof makeKey>) {
  return trustedKeys([signing])[0]?.publicKey ?? { rawBytes: '', keyDetails: '', validFor: { start: '' } }
}

function ownKey() {
  return { keyId: registry.key.keyId, keyUsage: 'npm:signatures', publicKey: key(registry.key) }
}

describe('a key that has ended', () => {
  const ended = trusting({
    ...ownKey(),
    publicKey: { ...key(registry.key), validFor: { start: '2020-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' } },
  })

  it.each([
    [undefined, 'signed-by-registry'],
    ['2024-12-31T23:59:59.999Z', 'signed-by-registry'],
    ['2025-01-01T00:00:00.000Z', 'signed-after-key-expired'],
    ['2026-01-01T00:00:00.000Z', 'signed-after-key-expired'],
    ['no date', 'signed-after-key-expired'],
  ])('holds for what was published at %s: %s', (publishedAt, reason) => {
    expect(judged([good], publishedAt === undefined ? {} : { publishedAt }, ended)).toMatchObject({ reason })
  })
})

describe('several signatures', () => {
  const unknown = signVersion(stranger, 'left-pad', '1.3.0', integrity)
  const wrong = signVersion(registry.key, 'left-pad', '9.9.9', integrity)

  it.each([
    [[unknown, good], 'signed-by-registry', '1'],
    [[good, wrong, null], 'signed-by-registry', '2'],
    [[good, good], 'signed-by-registry', undefined],
    [[unknown, wrong], 'signature-wrong', undefined],
    [[unknown, unknown], 'unknown-key-id', undefined],
  ])('%#: one proof suffices, and the junk beside it is counted', (bundles, reason, junk) => {
    const evidence = judged(bundles)
    expect([evidence?.reason, evidence?.detail?.['junk']]).toEqual([reason, junk])
  })
})

it('has nothing to say of what is no npm package', () => {
  if (resolution.kind !== 'resolved') throw new Error('unreachable')
  const { npm: _, ...artifact } = resolution.artifact
  expect([...registrySignature.verify({ ...verification({ resolution, trust }), artifact })]).toEqual([])
})

it('never believes a signature with a changed byte', () => {
  const bytes = Buffer.from(good.sig, 'base64')
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ flip
      expect(judged([{ ...good, sig: changed.toString('base64') }])?.outcome).not.toBe('verified')
    }),
    { numRuns: 300 },
  )
})

it('never believes a signature over a changed text', () => {
  fc.assert(
    fc.property(fc.nat(integrity.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      const changed = integrity.slice(0, at) + character + integrity.slice(at + 1)
      fc.pre(changed !== integrity)
      expect(judged([good], { integrity: changed })?.outcome).toBe('refuted')
    }),
    { numRuns: 200 },
  )
})

describeWithNpmVectors('the 377 published versions of a real package', vectors => {
  const packument = z
    .looseObject({ versions: z.record(z.string(), z.unknown()) })
    .parse(vectors.json('provenance-action/npm-registry/metadata/nuxt.json'))

  it('all bear a signature that holds, under either key', async () => {
    const real = await startRegistry({ packages: [], recorded: [{ name: 'nuxt', packument }] })
    const context = contextAt(real)
    const trusted = loadTrust({ npmRegistry: context.endpoints.npm })
    const seen: Record<string, number> = {}
    for (const revision of Object.keys(packument.versions)) {
      const nuxt = npmReference({ id: 'nuxt', revision })
      const found: Resolution = await npm.resolve(nuxt, context)
      const [evidence] = registrySignature.verify(verification({ reference: nuxt, resolution: found, trust: trusted }))
      const kind = `${evidence?.reason} ${evidence?.signer?.keyId?.slice(7, 11)}`
      seen[kind] = (seen[kind] ?? 0) + 1
    }
    await real.close()
    expect(seen).toEqual({ 'signed-by-registry jl3b': 346, 'signed-by-registry DhQ8': 31 })
  })
})
