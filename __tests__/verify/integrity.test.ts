import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { yarnBerry } from '../../src/extract/npm/yarn-berry.ts'
import { contentOf, type Reference } from '../../src/model/index.ts'
import { npm } from '../../src/resolve/npm.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { integrity } from '../../src/verify/integrity.ts'
import { contextAt, npmReference, trustIn, verification } from '../world/npm.ts'
import { startRegistry } from '../world/registry.ts'

const registry = await startRegistry({
  packages: [
    {
      name: 'ms',
      versions: ['2.0.0', '2.1.3', { version: '2.1.4', signatures: false }, { version: '2.1.5', signatures: [] }],
    },
    { name: 'is-odd', versions: ['3.0.1'] },
    { name: '@acme/scale', versions: ['1.0.0'] },
    { name: 'old', versions: [{ version: '0.1.0', dist: { integrity: undefined } }] },
  ],
})
afterAll(() => registry.close())

const trust = trustIn(registry)
const sha512 = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`
const entry = registry.entry('ms', '2.1.3')
const { shasum } = registry.published('ms', '2.1.3')
const sha1 = `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
const other = registry.entry('is-odd', '3.0.1')
const older = registry.entry('ms', '2.0.0')
const evil = sha512('evil')

async function judged(said: Partial<Reference>, trusted = trust) {
  const reference = npmReference({ id: 'ms', revision: '2.1.3', ...said })
  const resolution = await npm.resolve(reference, contextAt(registry))
  const [evidence] = integrity.verify(verification({ reference, resolution, trust: trusted }))
  return evidence
}

const { resolved } = entry
const atPublic = (path: string) => `https://registry.npmjs.org${path}`

describe('an entry that pins what the registry signed', () => {
  it('is verified, and says what was compared', async () => {
    expect(await judged(entry)).toEqual({
      claim: 'integrity',
      subject: 'npm:ms@2.1.3',
      outcome: 'verified',
      basis: 'signed',
      coverage: { observed: 0, listed: 1, unchecked: 0, excluded: 0 },
      reason: 'equals-signed',
      detail: { registry: registry.host, expected: entry.integrity, found: entry.integrity, resolved },
    })
  })

  it.each([
    ['without an address', { integrity: entry.integrity }],
    ['at the public registry', { ...entry, resolved: atPublic('/ms/-/ms-2.1.3.tgz') }],
    [
      'at its alias, with the SHA-1 behind',
      { ...entry, resolved: `https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#${shasum}` },
    ],
    ['over http, from the time before', { ...entry, resolved: 'http://registry.npmjs.org/ms/-/ms-2.1.3.tgz' }],
  ])('%s too', async (_, said) => {
    expect(await judged(said)).toMatchObject({ outcome: 'verified', reason: 'equals-signed' })
  })

  it.each(['/@acme/scale/-/scale-1.0.0.tgz', '/@acme%2fscale/-/scale-1.0.0.tgz', '/%40acme%2Fscale/-/scale-1.0.0.tgz'])(
    'in a scope, written %s, too',
    async path => {
      const scoped = { ...registry.entry('@acme/scale', '1.0.0'), id: '@acme/scale', revision: '1.0.0' }
      expect(await judged({ ...scoped, resolved: atPublic(path) })).toMatchObject({ reason: 'equals-signed' })
    },
  )

  it('from somewhere else is the same content, and says from where', async () => {
    const mirror = await judged({ ...entry, resolved: 'https://mirror.test/npm/ms/-/ms-2.1.3.tgz' })
    expect(mirror).toMatchObject({ outcome: 'verified', reason: 'equals-signed', detail: { host: 'mirror.test' } })
  })

  it('of a registry that never signs is as good as its list', async () => {
    expect(await judged(entry, loadTrust())).toMatchObject({
      outcome: 'verified',
      basis: 'listed',
      reason: 'equals-listed',
    })
  })

  it.each(['2.1.4', '2.1.5'])('of a registry that signs, and did not sign %s, is not proved', async revision => {
    const unsigned = await judged({ revision, ...registry.entry('ms', revision) })
    expect(unsigned).toMatchObject({ outcome: 'undetermined', basis: 'listed', reason: 'not-signed' })
  })
})

describe('an entry that brings something else aboard is refuted', () => {
  // The letters are those of the measured attacks: package managers install the evil content for each.
  it.each<[string, Partial<Reference>, string]>([
    [
      'A: a foreign host with its own hash',
      { resolved: 'https://evil.test/ms/-/ms-2.1.3.tgz', integrity: evil },
      'differs',
    ],
    ['B: the good hash beside an evil one', { ...entry, integrity: `${entry.integrity} ${evil}` }, 'several-hashes'],
    ['B: the evil hash beside a good one', { ...entry, integrity: `${evil}\n${entry.integrity}` }, 'several-hashes'],
    ['E: another package’s tarball', other, 'other-tarball'],
    ['E: another package’s hash at its own address', { resolved, integrity: other.integrity }, 'differs'],
    ['G: an older tarball', older, 'other-tarball'],
    ['G: an older version’s hash', { resolved, integrity: older.integrity }, 'differs'],
    ['another tarball under the right hash', { ...entry, resolved: other.resolved }, 'other-tarball'],
    ['a hash without an address', { integrity: evil }, 'differs'],
    ['a hash of an algorithm that is broken', { ...entry, integrity: 'md5-1B2M2Y8AsgTpgAmY7PhCfg==' }, 'malformed'],
    ['a hash with options', { ...entry, integrity: `${entry.integrity}?x` }, 'malformed'],
    ['a masked hash', { ...entry, integrity: 'sha512-***' }, 'malformed'],
    ['no hash at all in its place', { ...entry, integrity: '' }, 'malformed'],
    [
      'a SHA-1 of something else',
      { resolved, integrity: `sha1-${Buffer.alloc(20).toString('base64')}` },
      'sha1-differs',
    ],
    [
      'a SHA-1 behind the address of something else',
      { ...entry, resolved: `${resolved}#${'0'.repeat(40)}` },
      'sha1-differs',
    ],
    ['an address with a user', { ...entry, resolved: resolved.replace('//', '//x@') }, 'other-tarball'],
    ['an address with a query', { ...entry, resolved: `${resolved}?x` }, 'other-tarball'],
    [
      'an address that climbs',
      { ...entry, resolved: atPublic('/ms/-/../../is-odd/-/is-odd-3.0.1.tgz') },
      'other-tarball',
    ],
    ['an address below another path', { ...entry, resolved: atPublic('/evil/ms/-/ms-2.1.3.tgz') }, 'other-tarball'],
    ['an address that is none', { ...entry, resolved: 'ms-2.1.3.tgz' }, 'other-tarball'],
    [
      'an address of another protocol',
      { ...entry, resolved: 'ftp://registry.npmjs.org/ms/-/ms-2.1.3.tgz' },
      'other-tarball',
    ],
  ])('%s', async (_, said, reason) => {
    expect(await judged(said)).toMatchObject({ outcome: 'refuted', basis: 'signed', reason })
  })

  it('by a SHA-1 that no longer proves anything, only in part', async () => {
    expect(await judged({ resolved, integrity: sha1 })).toMatchObject({ outcome: 'undetermined', reason: 'sha1-only' })
    expect(await judged({ resolved: `${resolved}#${shasum}` })).toMatchObject({ reason: 'sha1-only' })
  })
})

describe('an entry that pins nothing', () => {
  it.each([{ resolved }, { resolved: 'https://evil.test/ms-2.1.3.tgz' }, { file: 'yarn.lock', resolved }, {}])(
    '%o is absent',
    async said => {
      expect(await judged(said)).toMatchObject({ outcome: 'absent', reason: 'not-pinned' })
    },
  )

  it('is not asked of a manifest', async () => {
    expect(await judged({ file: 'web/package.json' })).toBeUndefined()
    expect(await judged({ file: 'web/not-package.json' })).toMatchObject({ reason: 'not-pinned' })
    expect(await judged({ file: 'package.json', integrity: evil })).toMatchObject({ reason: 'differs' })
  })
})

describe('the hash behind a package manager', () => {
  const hex = Buffer.from(entry.integrity.slice('sha512-'.length), 'base64').toString('hex')
  const manager = { file: 'package.json', pinnable: false }

  it.each<[string, string]>([
    [`sha512:${hex}`, 'equals-signed'],
    [`sha512:${'0'.repeat(128)}`, 'differs'],
    [`sha1:${shasum}`, 'sha1-only'],
    [`sha1:${'0'.repeat(40)}`, 'sha1-differs'],
    [`sha224:${'0'.repeat(56)}`, 'not-comparable'],
    [`sha256:${'0'.repeat(64)}`, 'not-comparable'],
    ['sha512:0', 'malformed'],
    ['hash', 'malformed'],
  ])('%s: %s', async (digest, reason) => {
    expect(await judged({ ...manager, digest })).toMatchObject({ reason })
  })
})

describe('Yarn’s own checksums', () => {
  it.each(['a'.repeat(128), `10/${'a'.repeat(128)}`, `10c0/${'a'.repeat(128)}`])(
    '%s: nobody can compare',
    async checksum => {
      const evidence = await judged({ file: 'yarn.lock', integrity: checksum })
      expect(evidence).toMatchObject({ outcome: 'undetermined', reason: 'not-comparable' })
      expect(evidence?.gap).toBeUndefined()
    },
  )

  it('are left out for other platforms’ packages', async () => {
    expect(await judged({ file: 'yarn.lock', digest: 'yarn-cache:none' })).toMatchObject({ reason: 'not-comparable' })
  })

  it('are what its reader hands over', async () => {
    const entry = `"ms@npm:2.1.3":\n  version: 2.1.3\n  resolution: "ms@npm:2.1.3"\n  checksum: 10c0/${'a'.repeat(128)}\n  languageName: node\n  linkType: hard\n`
    const content = contentOf(
      '100644',
      '',
      new TextEncoder().encode(`__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${entry}`),
    )
    const [reference] = yarnBerry.extract({ path: 'yarn.lock', content }).references
    expect([reference?.id, reference?.integrity, reference?.digest]).toEqual([
      'ms',
      undefined,
      `yarn-cache:10c0/${'a'.repeat(128)}`,
    ])
    expect(await judged({ ...reference })).toMatchObject({ outcome: 'undetermined', reason: 'not-comparable' })
  })

  it('are not what an entry of Yarn 1 lacks that was stripped of its address and integrity', async () => {
    expect(await judged({ file: 'yarn.lock' })).toMatchObject({ outcome: 'absent', reason: 'not-pinned' })
  })
})

describe('a registry that cannot tell', () => {
  it('because it lists no integrity, is a gap', async () => {
    const { resolved: at, integrity: written } = registry.entry('old', '0.1.0')
    const evidence = await judged({ id: 'old', revision: '0.1.0', resolved: at, integrity: written })
    expect(evidence).toMatchObject({ outcome: 'undetermined', reason: 'no-integrity-listed', gap: 'unreachable' })
  })

  it('because it is another one, is not asked', async () => {
    const foreign = { id: '@corp/secret', resolved: 'https://npm.corp.test/secret.tgz', integrity: evil }
    expect(await judged(foreign)).toMatchObject({ outcome: 'undetermined', reason: 'registry-not-asked' })
    expect(await judged({ ...foreign, integrity: `${evil} ${evil}` })).toMatchObject({ reason: 'several-hashes' })
  })
})

it('verifies no other text than the signed one', async () => {
  const texts = fc.oneof(
    fc.string(),
    fc
      .nat(entry.integrity.length - 1)
      .chain(at =>
        fc
          .string({ minLength: 0, maxLength: 2 })
          .map(put => entry.integrity.slice(0, at) + put + entry.integrity.slice(at + 1)),
      ),
  )
  const reference = npmReference({ id: 'ms', revision: '2.1.3', ...entry })
  const resolution = await npm.resolve(reference, contextAt(registry))
  fc.assert(
    fc.property(texts, text => {
      fc.pre(text !== entry.integrity)
      const changed = { ...reference, integrity: text }
      const [evidence] = integrity.verify(verification({ reference: changed, resolution, trust }))
      expect(evidence?.outcome).not.toBe('verified')
    }),
    { numRuns: 500 },
  )
})
