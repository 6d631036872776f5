import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LookedUp, Packed, Policy, Reference, Resolution } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { openTarballs } from '../../../src/resolve/npm/tarballs.ts'
import { npm } from '../../../src/resolve/npm.ts'
import { contextAt, now, npmReference, openPolicy } from '../../world/npm.ts'
import { startRegistry } from '../../world/registry.ts'

const today = new Date(now.getTime() - 3_600_000).toISOString()
const registry = await startRegistry({
  packages: [
    { name: 'a', versions: ['1.0.0', '2.0.0'] },
    { name: 'b', versions: ['1.0.0'] },
    { name: '@acme/c', versions: [{ version: '1.0.0', scripts: { install: 'x' } }] },
    { name: 'young', versions: [{ version: '1.0.0', publishedAt: today }] },
    { name: 'huge', versions: [{ version: '1.0.0', dist: { unpackedSize: 200_000_000 } }] },
    { name: 'bare', versions: [{ version: '1.0.0', dist: { integrity: undefined } }] },
    { name: 'elsewhere', versions: [{ version: '1.0.0', dist: { tarball: 'https://cdn.test/elsewhere-1.0.0.tgz' } }] },
    { name: 'queried', versions: [{ version: '1.0.0', dist: { tarball: 'https://registry.npmjs.org/q.tgz?a' } }] },
    {
      name: 'slashed',
      versions: [{ version: '1.0.0', dist: { tarball: 'https://registry.npmjs.org//cdn.test/x.tgz' } }],
    },
    {
      name: 'public',
      versions: [{ version: '1.0.0', dist: { tarball: 'https://registry.npmjs.org/public/-/public-1.0.0.tgz' } }],
    },
    { name: 'addressless', versions: [{ version: '1.0.0', dist: { tarball: undefined } }] },
  ],
})
afterAll(() => registry.close())

const tarball = (name: string, version = '1.0.0') => `/${name}/-/${name.replace(/.*\//, '')}-${version}.tgz`
beforeEach(() => void registry.requests.splice(0))

const healed: string[] = []
function fail(path: string, fault: Parameters<typeof registry.fail>[1]) {
  registry.fail(path, fault)
  healed.push(path)
}
afterEach(() => {
  for (const path of healed.splice(0)) registry.fail(path, null)
})

async function lookedUp(id: string, said: Partial<Reference> & { readonly isNew?: boolean } = {}): Promise<LookedUp> {
  const { isNew = false, ...rest } = said
  const reference = npmReference({ id, revision: '1.0.0', ...rest })
  return { reference, resolution: await npm.resolve(reference, contextAt(registry)), isNew }
}

const packedIn = (resolution: Resolution | undefined): Packed | undefined =>
  resolution?.kind === 'resolved' ? resolution.artifact.npm?.packed : undefined

/** What came of each, and the tarballs that were asked for. */
async function open(several: readonly LookedUp[], policy: Partial<Policy> = {}) {
  registry.requests.splice(0)
  const resolved = await openTarballs(several, contextAt(registry, policy))
  return {
    packed: resolved.map(packedIn).map(packed => (packed && 'why' in packed ? packed.why : packed?.kind)),
    asked: registry.requests.splice(0),
    resolved,
  }
}

const all = async (...ids: readonly string[]) => Promise.all(ids.map(id => lookedUp(id)))

describe('a tarball', () => {
  it('is fetched, hashed and opened', async () => {
    const { resolved, asked } = await open(await all('a'))
    expect(asked).toEqual([tarball('a')])
    expect(packedIn(resolved[0])).toMatchObject({ kind: 'opened', manifest: { name: 'a', version: '1.0.0' } })
  })

  it('is fetched once for all entries that pin the version, and what was resolved once stays one', async () => {
    const one = await lookedUp('a')
    const { resolved, asked } = await open([
      one,
      { ...one, isNew: true },
      await lookedUp('a', { file: 'w/package-lock.json' }),
    ])
    expect(asked).toEqual([tarball('a')])
    expect(resolved[0]).toBe(resolved[1])
    expect(packedIn(resolved[2])).toMatchObject({ kind: 'opened' })
  })

  it.each([
    ['public', tarball('public')],
    ['addressless', tarball('addressless')],
    ['@acme/c', tarball('@acme/c')],
  ])('of %s is taken from the configured registry', async (id, path) => {
    expect(await open(await all(id))).toMatchObject({ packed: ['opened'], asked: [path] })
  })

  it.each([
    ['huge', 'too-large'],
    ['bare', 'no-integrity-listed'],
    ['elsewhere', 'served-elsewhere'],
    ['queried', 'served-elsewhere'],
  ])('of %s is not asked for: %s', async (id, why) => {
    expect(await open(await all(id))).toMatchObject({ packed: [why], asked: [] })
  })

  it('stays at the registry whatever its address looks like', async () => {
    expect(await open(await all('slashed'))).toMatchObject({ packed: ['unreachable'], asked: ['//cdn.test/x.tgz'] })
  })

  it('of other bytes is not opened', async () => {
    fail(tarball('a'), { status: 200, body: 'something else' })
    expect(await open(await all('a'))).toMatchObject({ packed: ['other-bytes'] })
  })

  it.each([
    ['is not there', { status: 404 }, { kind: 'unreachable', reason: 'no-such-tarball' }],
    ['is not for us', { status: 403 }, { kind: 'unreachable', reason: 'not-authorised' }],
    ['cannot be had', { status: 502 }, { kind: 'unreachable', reason: 'registry-failed' }],
    ['breaks off', 'cut-off', { kind: 'unreachable', reason: 'network' }],
    ['goes on for ever', 'oversized', { kind: 'unopened', why: 'too-large' }],
    [
      'is said to be too long',
      { status: 200, headers: { 'content-length': '99999999' } },
      { kind: 'unopened', why: 'too-large' },
    ],
    [
      'is sent from elsewhere',
      { status: 302, headers: { location: 'https://cdn.test/a' } },
      { kind: 'unopened', why: 'served-elsewhere' },
    ],
  ] as const)('that %s says so', async (_, fault, packed) => {
    fail(tarball('a'), fault)
    const { resolved } = await open(await all('a'))
    expect(packedIn(resolved[0])).toMatchObject(packed)
  })
})

describe('which are opened', () => {
  it('is nobody where the owner says 0', async () => {
    expect(await open(await all('a', 'b'), { tarballs: 0 })).toMatchObject({
      packed: ['switched-off', 'switched-off'],
      asked: [],
    })
  })

  it('is as many as the owner says, what cannot be opened apart', async () => {
    const { packed, asked } = await open(await all('huge', 'b', 'a', 'elsewhere'), { tarballs: 1 })
    expect(packed).toEqual(['too-large', 'beyond-the-limit', 'opened', 'served-elsewhere'])
    expect(asked).toEqual([tarball('a')])
  })

  it('is the same whatever their order', async () => {
    const several = await all('b', 'a')
    expect((await open(several, { tarballs: 1 })).asked).toEqual(
      (await open(several.toReversed(), { tarballs: 1 })).asked,
    )
  })

  it.each([
    ['with a script', () => lookedUp('@acme/c')],
    ['with a script by the lock’s word', () => lookedUp('b', { hasInstallScript: true })],
    ['that the project asks for', () => lookedUp('b', { direct: true })],
    ['that is new', () => lookedUp('b', { isNew: true })],
    ['that is young', () => lookedUp('young')],
  ])('begins with the one %s', async (_, one) => {
    expect((await open([await lookedUp('a'), await one()], { tarballs: 1 })).packed).toEqual([
      'beyond-the-limit',
      'opened',
    ])
  })

  it('has no part in what is not resolved, not asked, or of no version', async () => {
    const silent: Resolution = { kind: 'unreachable', reason: 'timeout', detail: '' }
    const reference = npmReference()
    expect(await open([{ reference, resolution: silent, isNew: false }])).toMatchObject({
      packed: [undefined],
      asked: [],
    })
  })
})

it('opens the others where one is no end of trouble', async () => {
  const context = contextAt(registry)
  const http = createHttp({ userAgent: 't', retries: 0 })
  const broken = {
    request: (request: Parameters<typeof http.request>[0]) =>
      request.url.pathname === tarball('a') ? Promise.reject(new Error('ours')) : http.request(request),
  }
  const resolved = await openTarballs(await all('a', 'b'), { ...context, http: broken })
  expect(resolved.map(packedIn)).toMatchObject([
    { kind: 'unreachable', reason: 'tarball-failed', detail: 'ours' },
    { kind: 'opened' },
  ])
})

it('sends a token with a private package only, and asks for bytes as they are stored', async () => {
  const sent: (readonly [string, boolean | undefined, unknown])[] = []
  const context = contextAt(registry, openPolicy({ mayAuthenticate: (_, id) => id === '@acme/c' }))
  const http = createHttp({ userAgent: 't', retries: 0 })
  const spy = {
    request: (request: Parameters<typeof http.request>[0]) => {
      sent.push([request.url.pathname, request.authenticate, request.headers?.['accept-encoding']])
      return http.request(request)
    },
  }
  await openTarballs(await all('a', '@acme/c'), { ...context, http: spy })
  expect(sent.toSorted()).toEqual([
    [tarball('@acme/c'), true, 'identity'],
    [tarball('a'), false, 'identity'],
  ])
})
