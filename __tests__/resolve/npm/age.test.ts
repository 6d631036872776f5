import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/index.ts'
import { npm } from '../../../src/resolve/npm.ts'
import { contextAt, now, npmReference } from '../../world/npm.ts'
import { describeWithNpmVectors } from '../../world/npm-vectors.ts'
import { type Fault, startRegistry, type WorldVersion } from '../../world/registry.ts'

const at = (version: string, publishedAt: string, said: Partial<WorldVersion> = {}) => ({
  version,
  publishedAt,
  ...said,
})
const oidc = {
  name: 'GitHub Actions',
  email: 'npm-oidc-no-reply@github.com',
  trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' },
}
// The tests' clock stands at 2026-11-21T12:00:00Z: 72 hours before it is the 18th, noon.
const registry = await startRegistry({
  packages: [
    { name: 'old', versions: [at('1.0.0', '2020-01-01T00:00:00.000Z')] },
    { name: 'edge', versions: [at('1.0.0', '2026-11-18T12:00:00.000Z')] },
    {
      name: 'fresh',
      versions: [
        at('1.0.0', '2026-01-01T00:00:00.000Z', { publishedBy: oidc }),
        at('1.1.0', '2026-02-01T00:00:00.000Z', { publishedBy: oidc, provenance: true }),
        at('1.2.0', '2026-03-01T00:00:00.000Z', { unpublished: true }),
        at('1.3.0-rc.1', '2026-11-19T00:00:00.000Z'),
        at('2.0.0', '2026-11-19T01:00:00.000Z'),
        at('1.1.1', '2026-11-20T00:00:00.000Z'),
      ],
    },
  ],
})
afterAll(() => registry.close())
beforeEach(() => void registry.requests.splice(0))

async function age(id: string, revision: string, text = 'version: 1') {
  const policy = parsePolicy([{ name: 'base tip', text }], { now })
  const resolution = await npm.resolve(npmReference({ id, revision }), { ...contextAt(registry), policy })
  if (resolution.kind !== 'resolved') throw new Error(JSON.stringify(resolution))
  const { askedAt, publishedAt, unchangedSince, before } = resolution.artifact.npm ?? {}
  return { askedAt, publishedAt, unchangedSince, before, incomplete: resolution.incomplete }
}

describe('the age of a version', () => {
  it('is known without the package’s whole document where nothing changed for long', async () => {
    expect(await age('old', '1.0.0')).toEqual({
      askedAt: '2026-11-21T12:00:00.000Z',
      publishedAt: undefined,
      unchangedSince: '2020-01-01T00:00:00.000Z',
      before: undefined,
      incomplete: [],
    })
    expect(registry.requests.toSorted()).toEqual(['/old (abbreviated)', '/old/1.0.0'])
  })

  it('is enough to the millisecond', async () => {
    expect(await age('edge', '1.0.0')).toMatchObject({ unchangedSince: '2026-11-18T12:00:00.000Z' })
  })

  it('is read from the whole document where something changed, with what the line had before', async () => {
    expect(await age('fresh', '1.1.1')).toMatchObject({
      publishedAt: '2026-11-20T00:00:00.000Z',
      unchangedSince: undefined,
      before: { version: '1.1.0', attested: true, trustedPublisher: true },
      incomplete: [],
    })
    expect(registry.requests.toSorted()).toEqual(['/fresh', '/fresh (abbreviated)', '/fresh/1.1.1'])
  })

  it('is not asked of whom the policy does not ask it', async () => {
    expect(await age('fresh', '1.1.1', 'version: 1\nnpm: { fresh: { min-age: 0h } }')).toMatchObject({
      publishedAt: undefined,
      unchangedSince: undefined,
    })
    expect(registry.requests).toEqual(['/fresh/1.1.1'])
  })

  it('is asked of the package once, for all its versions', async () => {
    const context = contextAt(registry)
    await Promise.all(
      ['1.0.0', '1.1.0', '1.1.1'].map(revision => npm.resolve(npmReference({ id: 'fresh', revision }), context)),
    )
    expect(registry.requests.filter(path => path.startsWith('/fresh') && !path.startsWith('/fresh/'))).toHaveLength(2)
  })
})

describe('a cache that answers from before', () => {
  const stale = JSON.stringify({
    name: 'fresh',
    modified: '2026-02-01T00:00:00.000Z',
    versions: { '1.1.0': { version: '1.1.0' } },
  })

  it('proves nothing of a version that it does not have', async () => {
    registry.fail('/fresh (abbreviated)', { status: 200, body: stale })
    expect(await age('fresh', '1.1.1')).toMatchObject({ publishedAt: '2026-11-20T00:00:00.000Z', incomplete: [] })
    expect(await age('fresh', '1.1.0')).toMatchObject({ unchangedSince: '2026-02-01T00:00:00.000Z' })
    registry.fail('/fresh (abbreviated)', null)
  })

  it('is a gap where all that it has is from before', async () => {
    registry.fail('/fresh', { status: 200, body: stale })
    expect(await age('fresh', '1.1.1')).toMatchObject({ incomplete: [{ reason: 'age-unknown' }] })
    registry.fail('/fresh', null)
  })
})

it('takes the full document from a registry that has no other', async () => {
  const full = JSON.stringify({
    time: { modified: '2026-11-20T00:00:00.000Z', '1.1.1': '2026-11-20T00:00:00.000Z' },
    versions: { '1.1.1': { version: '1.1.1' } },
  })
  registry.fail('/fresh', { status: 200, body: full })
  expect(await age('fresh', '1.1.1')).toMatchObject({ publishedAt: '2026-11-20T00:00:00.000Z' })
  expect(registry.requests.toSorted()).toEqual(['/fresh (abbreviated)', '/fresh/1.1.1'])
  registry.fail('/fresh', null)
})

describe('what the line had before', () => {
  it.each([
    ['2.0.0', undefined],
    ['1.3.0-rc.1', undefined],
    ['1.0.0', undefined],
    ['1.1.0', '1.0.0'],
    ['1.1.1', '1.1.0'],
  ])('%s: %s', async (revision, before) => {
    expect((await age('fresh', revision)).before?.version).toBe(before)
  })
})

describe('an age that nobody tells', () => {
  it.each<[Fault, string]>([
    [{ status: 500 }, 'registry-failed'],
    [{ status: 404 }, 'absent'],
    ['cut-off', 'network'],
    ['not-json', 'unexpected-answer'],
    [{ status: 200, body: '{"time":{"1.0.0":"2020-01-01T00:00:00.000Z"}}' }, 'the registry does not say when'],
    [
      { status: 200, body: '{"time":{"1.1.1":"yesterday"},"versions":{"1.1.1":{"version":"1.1.1"}}}' },
      'the registry does not say when',
    ],
    [{ status: 200, body: '{"time":{"1.1.1":"2020-01-01T00:00:00.000Z"}}' }, 'the registry does not say when'],
    [{ status: 200, body: '{"time":[]}' }, 'the registry does not say when'],
  ])('%o is missing from the answer, and the rest of it stays', async (fault, detail) => {
    registry.fail('/fresh', fault)
    expect(await age('fresh', '1.1.1')).toMatchObject({ incomplete: [{ reason: 'age-unknown', detail }] })
    registry.fail('/fresh', null)
  })

  it('is read as mirrors write it', async () => {
    registry.fail('/fresh', {
      status: 200,
      body: '{"time":{"1.1.1":"2026-11-20T01:02:03.123456+00:00"},"versions":{"1.1.1":{"version":"1.1.1"}}}',
    })
    expect(await age('fresh', '1.1.1')).toMatchObject({ publishedAt: '2026-11-20T01:02:03.123Z', incomplete: [] })
    registry.fail('/fresh', null)
  })
})

it('of what is not there is not asked in full', async () => {
  await npm.resolve(npmReference({ id: 'nobody', revision: '1.0.0' }), contextAt(registry))
  expect(registry.requests.toSorted()).toEqual(['/nobody (abbreviated)', '/nobody/1.0.0'])
})

describe('what a version is compared with', () => {
  const precursor = async (
    id: string,
    revision: string,
    bases: readonly Partial<ReturnType<typeof npmReference>>[],
  ) => {
    const context = contextAt(registry)
    const resolve = (reference: ReturnType<typeof npmReference>) => npm.resolve(reference, context)
    const candidates = bases.map(said => npmReference({ id, ...said }))
    const found = await npm.precursor?.(npmReference({ id, revision, integrity: 'x' }), candidates, {
      ...context,
      resolve,
    })
    return found && [found.reference.revision, found.resolution.kind, found.reference.integrity]
  }

  it('is the nearest lower of base, whatever its line', async () => {
    const bases = ['2.0.0', '1.0.0', '^1.0.0', '1.1.0', 'latest'].map(revision => ({ revision }))
    expect(await precursor('fresh', '1.1.1', bases)).toEqual(['1.1.0', 'resolved', undefined])
    expect(await precursor('fresh', '2.0.0', bases.slice(1))).toEqual(['1.1.0', 'resolved', undefined])
    expect(await precursor('fresh', '2.0.0', [{ revision: '2.0.0' }])).toEqual(['2.0.0', 'resolved', undefined])
  })

  it('is what the line had before where base has none', async () => {
    expect(await precursor('fresh', '1.1.1', [])).toEqual(['1.1.0', 'resolved', undefined])
    expect(await precursor('fresh', '1.1.1', [{ revision: '2.0.0' }, { revision: '1.0.0', loader: 'git' }])).toEqual([
      '1.1.0',
      'resolved',
      undefined,
    ])
  })

  it('is nothing where nothing is known', async () => {
    expect(await precursor('old', '1.0.0', [])).toBeNull()
    expect(await precursor('fresh', '2.0.0', [])).toBeNull()
    expect(await precursor('fresh', '^1.0.0', [{ revision: '1.0.0' }])).toBeNull()
  })
})

describeWithNpmVectors('the history of a real package', vectors => {
  it('is reduced to what is needed, as it stands there', async () => {
    const packument = vectors.json('provenance-action/npm-registry/metadata/nuxt.json')
    const real = await startRegistry({ packages: [], recorded: [{ name: 'nuxt', packument }] })
    const context = { ...contextAt(real), now: new Date('2025-09-13T00:00:00Z') }
    const resolution = await npm.resolve(npmReference({ id: 'nuxt', revision: '4.1.2' }), context)
    await real.close()
    expect(resolution).toMatchObject({
      artifact: { npm: { publishedAt: '2025-09-12T21:47:34.462Z', before: { version: '4.1.1', attested: true } } },
    })
  })
})
