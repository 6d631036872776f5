import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Resolution } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { npm } from '../../src/resolve/npm.ts'
import { contextAt, now, npmReference } from '../world/npm.ts'
import { type Fault, startRegistry } from '../world/registry.ts'

const registry = await startRegistry({
  packages: [
    { name: 'left-pad', versions: ['1.3.0', { version: '1.3.1', unpublished: true }] },
    {
      name: '@acme/scale',
      versions: [
        {
          version: '2.0.0-rc.1',
          scripts: { postinstall: 'node setup.js', test: 'vitest' },
          dependencies: { a: '^1.0.0' },
          optionalDependencies: { b: 'github:acme/b#main' },
          deprecated: 'use 2.0.0',
          publishedBy: {
            name: 'GitHub Actions',
            email: 'npm-oidc-no-reply@github.com',
            trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' },
          },
        },
      ],
    },
  ],
})
afterAll(() => registry.close())

/** What was asked, the question of age apart: that one is age.test.ts's. */
const asked = () => registry.requests.splice(0).filter(path => !path.endsWith(' (abbreviated)'))
beforeEach(() => void asked())

const resolve = (said: Parameters<typeof npmReference>[0] = {}) => npm.resolve(npmReference(said), contextAt(registry))
const facts = (resolution: Resolution) => (resolution.kind === 'resolved' ? resolution.artifact.npm : resolution)

describe('a version that is there', () => {
  it('is asked for alone, and its signatures come along', async () => {
    const resolution = await resolve()
    expect(asked()).toEqual(['/left-pad/1.3.0'])
    expect(resolution).toMatchObject({
      kind: 'resolved',
      pin: { kind: 'version', version: '1.3.0' },
      artifact: { purl: 'pkg:npm/left-pad@1.3.0', id: 'left-pad', publisher: { hub: 'npm', name: 'left-pad' } },
      attestations: [{ type: 'npm-registry-signature', bundle: { keyid: registry.key.keyId } }],
    })
    const { integrity, shasum } = registry.published('left-pad', '1.3.0')
    expect(facts(resolution)).toMatchObject({
      registryHost: registry.host,
      integrity,
      shasum,
      tarball: `${registry.url}/left-pad/-/left-pad-1.3.0.tgz`,
      attestationsListed: false,
    })
  })

  it('in a scope is asked for as npm asks, and belongs to the scope', async () => {
    const resolution = await resolve({ id: '@acme/scale', revision: '2.0.0-rc.1' })
    expect(asked()).toEqual(['/@acme%2fscale/2.0.0-rc.1'])
    expect(resolution).toMatchObject({
      artifact: { purl: 'pkg:npm/%40acme/scale@2.0.0-rc.1', publisher: { name: '@acme' } },
    })
    expect(facts(resolution)).toMatchObject({
      scripts: { postinstall: 'node setup.js', test: 'vitest' },
      dependencies: { a: '^1.0.0', b: 'github:acme/b#main' },
      deprecated: 'use 2.0.0',
      publishedBy: { name: 'GitHub Actions', trustedPublisher: { id: 'github', configId: 'oidc:1' } },
    })
  })

  it('keeps what the registry’s path begins with', async () => {
    await npm.resolve(npmReference(), contextAt({ url: `${registry.url}/proxy/npm/` }))
    expect(asked()).toEqual(['/proxy/npm/left-pad/1.3.0'])
  })
})

describe('what needs no question', () => {
  it.each([
    [{ loader: 'git' }, 'git-dependency'],
    [{ loader: 'url' }, 'url-dependency'],
    [{ loader: 'file' }, 'file-dependency'],
    [{ loader: 'workspace' }, 'workspace-dependency'],
    [{ id: 'jsr:@std/assert' }, 'not-at-npm'],
    [{ revision: '^1.3.0', file: 'package.json' }, 'not-an-exact-version'],
    [{ revision: 'latest', file: 'package.json' }, 'not-an-exact-version'],
    [{ revision: null, file: 'package.json' }, 'not-an-exact-version'],
  ])('%o is unsupported: %s', async (said, reason) => {
    expect(await resolve(said)).toEqual({ kind: 'unsupported', reason })
    expect(asked()).toEqual([])
  })

  it.each([
    '../left-pad',
    '..',
    '.',
    'a/b',
    '@a/b/c',
    '@a/..',
    '@../a',
    'left-pad?x=',
    'left-pad#',
    'left%2fpad',
    'left pad',
    'left-pad\n',
    '-/npm/v1/keys',
    '_private',
    'пад',
    '',
    'a'.repeat(215),
  ])('a name that no registry can have, %j, is head’s doing', async id => {
    expect(await resolve({ id })).toMatchObject({ kind: 'unread', reason: 'name-invalid' })
    expect(asked()).toEqual([])
  })

  it.each(['v1.3.0', '1.3', '1.3.0 ', 'latest', '../1.3.0', '1.3.0/../../x', '1.3.0?x'])(
    'a lock entry of version %j is head’s doing, not a range',
    async revision => {
      const entry = { revision, resolved: 'https://evil.test/x.tgz' }
      expect(await resolve(entry)).toMatchObject({ kind: 'unread', reason: 'version-invalid' })
      expect(asked()).toEqual([])
    },
  )
})

describe('what the registry does not have', () => {
  it('as a version', async () => {
    expect(await resolve({ revision: '9.9.9' })).toMatchObject({ kind: 'absent', what: 'revision' })
    expect(await resolve({ revision: '1.3.1' })).toMatchObject({ kind: 'absent', what: 'revision' })
  })

  it('as a package', async () => {
    expect(await resolve({ id: 'nobody-has-this' })).toMatchObject({ kind: 'absent', what: 'artifact' })
  })
})

describe('another registry', () => {
  const elsewhere = 'https://npm.elsewhere.test/@corp/secret/-/secret-1.0.0.tgz'

  it('is never contacted; ours is asked, and knows nothing', async () => {
    const resolution = await resolve({ id: '@corp/secret', revision: '1.0.0', resolved: elsewhere })
    expect(asked()).toEqual(['/@corp%2fsecret/1.0.0'])
    expect(facts(resolution)).toEqual({
      registryHost: 'npm.elsewhere.test',
      asked: false,
      attestationsListed: false,
      scripts: {},
      dependencies: {},
    })
  })

  it('does not hide what ours has under that name', async () => {
    const resolution = await resolve({ resolved: 'https://evil.test/left-pad/-/left-pad-1.3.0.tgz' })
    expect(facts(resolution)).toMatchObject({ registryHost: registry.host })
  })

  it('does not lend a version to a package that ours has', async () => {
    const invented = { revision: '99.0.0', resolved: 'https://evil.test/left-pad/-/left-pad-99.0.0.tgz' }
    expect(await resolve(invented)).toEqual({
      kind: 'absent',
      what: 'revision',
      detail: 'the registry has the package, and no such version; the lock takes it from evil.test',
    })
  })

  it('is the configured one when a lock names the public registry or its alias', async () => {
    for (const host of ['registry.npmjs.org', 'registry.yarnpkg.com']) {
      const resolved = `https://${host}/nobody/-/nobody-1.0.0.tgz`
      expect(await resolve({ id: 'nobody', revision: '1.0.0', resolved })).toMatchObject({ kind: 'absent' })
    }
  })

  it('is neither asked nor looked up where the policy gives it the name', async () => {
    const text = 'version: 1\nregistries: { npm.corp.test: { scopes: ["@corp"] } }'
    const policy = parsePolicy([{ name: 'base tip', text }], { now })
    const asking = (said: Parameters<typeof npmReference>[0]) =>
      npm.resolve(npmReference(said), { ...contextAt(registry), policy })
    const secret = { id: '@corp/secret', revision: '1.0.0' }
    const known = await asking({ ...secret, resolved: 'https://npm.corp.test/secret.tgz' })
    expect(facts(known)).toMatchObject({ registryHost: 'npm.corp.test', asked: false })
    expect(await asking(secret)).toEqual({ kind: 'unsupported', reason: 'another-registry' })
    expect(await asking({ ...secret, resolved: 'https://evil.test/secret.tgz' })).toMatchObject({ kind: 'resolved' })
    expect(asked()).toEqual([])
    expect(await asking({})).toMatchObject({ kind: 'resolved' })
    expect(asked()).toEqual(['/left-pad/1.3.0'])
  })

  it('shares no answer with ours', () => {
    const here = npm.key(npmReference())
    expect(npm.key(npmReference({ resolved: elsewhere }))).not.toBe(here)
    expect(npm.key(npmReference({ line: 99 }))).toBe(here)
  })
})

describe('a registry in trouble', () => {
  const path = '/left-pad/1.3.0'
  const cases: readonly [string, Fault, string][] = [
    ['limits us', { status: 429 }, 'rate-limited'],
    ['limits us and says for how long', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limited'],
    ['is down', { status: 500 }, 'registry-failed'],
    ['is behind a broken proxy', { status: 502, body: '<html>' }, 'registry-failed'],
    ['wants to know who asks', { status: 401 }, 'not-authorised'],
    ['refuses', { status: 403 }, 'not-authorised'],
    ['answers without content', { status: 204 }, 'unexpected-status'],
    ['sends us elsewhere', { status: 302, headers: { location: 'https://evil.test/' } }, 'host-not-declared'],
    ['is silent', 'silent', 'timeout'],
    ['breaks off', 'cut-off', 'network'],
    ['never ends', 'oversized', 'too-large'],
    ['shows a login page', 'not-json', 'unexpected-answer'],
    ['speaks another language', 'wrong-shape', 'unexpected-answer'],
    ['answers for another package', { status: 200, body: other('right-pad', '1.3.0') }, 'unexpected-answer'],
    ['answers for another version', { status: 200, body: other('left-pad', '1.2.0') }, 'unexpected-answer'],
    ['serves signatures that are none', { status: 200, body: other('left-pad', '1.3.0', 'x') }, 'unexpected-answer'],
  ]

  it.each(cases)('that %s is unreachable', async (_, fault, reason) => {
    registry.fail(path, fault)
    expect(await resolve()).toMatchObject({ kind: 'unreachable', reason })
    registry.fail(path, null)
  })

  it('asks nobody but the configured registry', () => {
    expect(npm.hosts(contextAt(registry).endpoints)).toEqual([registry.host])
  })
})

function other(name: string, version: string, signatures: unknown = []): string {
  return JSON.stringify({ name, version, dist: { signatures } })
}

it('takes a package that builds itself for one with an install script', async () => {
  const gyp = { name: 'left-pad', version: '1.3.0', dist: {}, gypfile: true, scripts: { test: 'x', bad: 1 } }
  registry.fail('/left-pad/1.3.0', { status: 200, body: JSON.stringify(gyp) })
  expect(facts(await resolve())).toMatchObject({ scripts: { test: 'x', install: 'node-gyp rebuild' } })
  registry.fail('/left-pad/1.3.0', null)
})

it.each([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'BSD', url: 'x' } }, 'BSD'],
  [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
  [{ license: 1 }, undefined],
  [{ license: '' }, undefined],
  [{}, undefined],
])('reads the licence of %j as %s', async (said, licence) => {
  const document = { name: 'left-pad', version: '1.3.0', dist: {}, ...said }
  registry.fail('/left-pad/1.3.0', { status: 200, body: JSON.stringify(document) })
  const found = facts(await resolve())
  expect(found && 'licence' in found ? found.licence : undefined).toBe(licence)
  registry.fail('/left-pad/1.3.0', null)
})
