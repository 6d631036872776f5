import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../../src/inspect.ts'
import { isVisible, type Preset } from '../../../src/model/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../../world/npm.ts'
import { changeOf, type LockEntry, packageLock } from '../../world/package-lock.ts'
import { startRegistry, type WorldVersion } from '../../world/registry.ts'

// Known attacks, as their metadata showed them, on the day: the whole pipeline against a registry that really signs.
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
const today = hoursAgo(5)
const old = (version: string, said: Partial<WorldVersion> = {}) => ({
  version,
  publishedAt: '2026-01-05T10:00:00.000Z',
  ...said,
})
const fresh = (version: string, said: Partial<WorldVersion> = {}) => ({ version, publishedAt: today, ...said })
const oidc = {
  name: 'GitHub Actions',
  email: 'npm-oidc-no-reply@github.com',
  trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' },
}
const jason = { name: 'jasonsaayman', email: 'jason@example.test' }
const built = { provenance: true, publishedBy: oidc } as const

const registry = await startRegistry({
  packages: [
    {
      name: 'axios',
      versions: [
        old('0.30.3', { publishedBy: jason, dependencies: { 'form-data': '^4.0.4' } }),
        old('1.14.0', { ...built, dependencies: { 'form-data': '^4.0.4' } }),
        fresh('1.14.1', {
          publishedBy: { ...jason, email: 'ifstap@proton.test' },
          dependencies: { 'form-data': '^4.0.4', 'plain-crypto-js': '^4.2.1' },
        }),
        fresh('0.30.4', {
          publishedBy: { ...jason, email: 'ifstap@proton.test' },
          dependencies: { 'form-data': '^4.0.4', 'plain-crypto-js': '^4.2.1' },
        }),
      ],
    },
    { name: 'plain-crypto-js', versions: [fresh('4.2.1', { scripts: { postinstall: 'node setup.js' } })] },
    { name: 'chalk', versions: [old('5.6.0'), fresh('5.6.1')] },
    {
      name: '@ctrl/tinycolor',
      versions: [old('4.1.0', built), fresh('4.1.1', { scripts: { postinstall: 'node bundle.js' } })],
    },
    {
      name: 'posthog-node',
      versions: [old('5.11.2'), fresh('5.11.3', { scripts: { preinstall: 'node setup_bun.js' } })],
    },
    {
      name: 'nx',
      versions: [
        old('21.4.1', { ...built, scripts: { postinstall: 'node ./bin/post-install' } }),
        fresh('21.5.0', { scripts: { postinstall: 'node telemetry.js' } }),
      ],
    },
    {
      name: '@tanstack/router',
      versions: [
        old('1.169.4', built),
        fresh('1.169.5', {
          ...built,
          optionalDependencies: {
            '@tanstack/setup': 'github:tanstack/router#79ac49eedf774dd4b0cfa308722bc463cfe5885c',
          },
        }),
      ],
    },
    {
      name: '@bitwarden/cli',
      versions: [old('2026.3.0', built), fresh('2026.4.0', { ...built, scripts: { preinstall: 'node bw1.js' } })],
    },
    {
      name: '@solana/web3.js',
      versions: [
        old('1.95.5', { publishedBy: jason }),
        fresh('1.95.6', { publishedBy: { name: 'stranger', email: 's@example.test' } }),
      ],
    },
    {
      name: 'event-stream',
      versions: [
        old('3.3.5', {
          publishedBy: { name: 'dominictarr', email: 'd@example.test' },
          dependencies: { through: '~2.3.1' },
        }),
        old('3.3.6', {
          publishedBy: { name: 'right9ctrl', email: 'r@example.test' },
          dependencies: { through: '~2.3.1', 'flatmap-stream': '^0.1.0' },
        }),
      ],
    },
    { name: '@corp/billing', versions: [fresh('99.0.0')] },
    { name: 'ms', versions: [old('2.0.0'), old('2.1.2'), old('2.1.3')] },
    { name: 'is-odd', versions: [old('3.0.1')] },
    {
      name: 'attested',
      versions: [
        old('1.0.0', built),
        old('1.0.1', built),
        old('1.0.2', { ...built, dist: { attestations: undefined } }),
      ],
    },
  ],
})
afterAll(() => registry.close())

type Entries = Readonly<Record<string, LockEntry>>

/** `severity check/message` of what a reader sees of a pull request that changes the lock from `base` to `head`. */
async function seen(base: Entries, head: Entries, preset: Preset = 'default'): Promise<readonly string[]> {
  const { http, endpoints } = contextAt(registry)
  const policy = parsePolicy([], { preset, now })
  const changes = [changeOf('package-lock.json', packageLock(head), packageLock(base))]
  const report = await inspect(changes, { http, endpoints, policy, now, trust: trustIn(registry) })
  const found = report.findings
    .filter(isVisible)
    .map(({ severity, check, messageId }) => `${severity} ${check}/${messageId}`)
  return [...new Set(found)].toSorted()
}

const at = (name: string, version: string) => ({ [name]: registry.entry(name, version) })
const upgrade = (name: string, before: string, version: string, preset?: Preset) =>
  seen(at(name, before), at(name, version), preset)
const sha512 = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`

describe('hijacked releases', () => {
  it('axios 1.14.1: by hand instead of CI, with a package of the same day', async () => {
    const head = { ...at('axios', '1.14.1'), ...at('plain-crypto-js', '4.2.1') }
    expect(await seen(at('axios', '1.14.0'), head)).toEqual([
      'error npm-provenance-lost/joined',
      'warning npm-install-script/brought',
      'warning npm-too-young/young',
    ])
  })

  it.each<[string, readonly [string, string, string], readonly string[]]>([
    [
      'axios 0.30.4: always by hand, another address and a new package',
      ['axios', '0.30.3', '0.30.4'],
      ['warning npm-publisher-changed/joined', 'warning npm-too-young/young'],
    ],
    ['chalk 5.6.1: nothing but its age', ['chalk', '5.6.0', '5.6.1'], ['warning npm-too-young/young']],
    [
      'Shai-Hulud: postinstall, and by hand',
      ['@ctrl/tinycolor', '4.1.0', '4.1.1'],
      ['error npm-provenance-lost/joined', 'warning npm-install-script/added', 'warning npm-too-young/young'],
    ],
    [
      'Shai-Hulud 2: preinstall',
      ['posthog-node', '5.11.2', '5.11.3'],
      ['warning npm-install-script/added', 'warning npm-too-young/young'],
    ],
    [
      'Nx: another text of the same script',
      ['nx', '21.4.1', '21.5.0'],
      ['error npm-provenance-lost/joined', 'warning npm-install-script/changed', 'warning npm-too-young/young'],
    ],
    [
      'TanStack: valid provenance, and a dependency from git',
      ['@tanstack/router', '1.169.4', '1.169.5'],
      ['error npm-git-dependency/package', 'warning npm-too-young/young'],
    ],
    [
      'Bitwarden: the project’s own pipeline',
      ['@bitwarden/cli', '2026.3.0', '2026.4.0'],
      ['warning npm-install-script/added', 'warning npm-too-young/young'],
    ],
    [
      'Solana: a stolen token of another account',
      ['@solana/web3.js', '1.95.5', '1.95.6'],
      ['warning npm-publisher-changed/joined', 'warning npm-too-young/young'],
    ],
    [
      'event-stream, weeks later: given to a stranger',
      ['event-stream', '3.3.5', '3.3.6'],
      ['warning npm-publisher-changed/joined'],
    ],
  ])('%s', async (_, [name, before, version], findings) => {
    expect(await upgrade(name, before, version)).toEqual(findings)
  })

  it('are stopped by strict, whatever they show', async () => {
    for (const [name, before, version] of [
      ['chalk', '5.6.0', '5.6.1'],
      ['event-stream', '3.3.5', '3.3.6'],
      ['@bitwarden/cli', '2026.3.0', '2026.4.0'],
    ] as const) {
      expect((await upgrade(name, before, version, 'strict')).some(found => found.startsWith('error '))).toBe(true)
    }
  })
})

describe('lockfiles that lie', () => {
  const ms = registry.entry('ms', '2.1.3')
  const elsewhere = 'https://evil.test/ms/-/ms-2.1.3.tgz'
  it.each<[string, LockEntry, readonly string[]]>([
    [
      'A: foreign host, own hash',
      { ...ms, resolved: elsewhere, integrity: sha512('evil') },
      ['error npm-integrity-mismatch/differs'],
    ],
    [
      'B: a good and an evil hash',
      { ...ms, resolved: elsewhere, integrity: `${ms.integrity} ${sha512('evil')}` },
      ['error npm-integrity-mismatch/several-hashes'],
    ],
    [
      'C: foreign host, no hash',
      { version: '2.1.3', resolved: elsewhere },
      ['error npm-integrity-mismatch/not-pinned'],
    ],
    [
      'E: another package’s tarball',
      { ...registry.entry('is-odd', '3.0.1'), version: '2.1.3' },
      ['error npm-integrity-mismatch/other-tarball'],
    ],
    [
      'G: an older tarball',
      { ...registry.entry('ms', '2.0.0'), version: '2.1.3' },
      ['error npm-integrity-mismatch/other-tarball'],
    ],
    ['a hash removed', { version: '2.1.3', resolved: ms.resolved }, ['error npm-integrity-mismatch/not-pinned']],
    ['a version that is none', { ...ms, version: 'latest' }, ['error could-not-check/unreadable']],
  ])('%s', async (_, entry, findings) => {
    const found = await seen(at('ms', '2.1.2'), { ms: entry })
    expect(
      found.filter(each => !each.includes('npm-new-registry') && !each.includes('publisher-changed/registry')),
    ).toEqual(findings)
  })

  it('about where a private name comes from', async () => {
    const base = {
      '@corp/billing': {
        version: '1.4.2',
        resolved: 'https://npm.corp.test/billing-1.4.2.tgz',
        integrity: sha512('billing'),
      },
    }
    const found = await seen(base, at('@corp/billing', '99.0.0'))
    expect(found).toContain('warning npm-publisher-changed/registry')
    expect(found).toContain('warning npm-too-young/young')
  })
})

describe('a proxy that strips', () => {
  const path = '/-/npm/v1/attestations/attested@1.0.1'

  it('passes what it does not touch', async () => {
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual([])
  })

  it('and serves an empty list', async () => {
    registry.fail(path, { status: 200, body: '{"attestations":[]}' })
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual(['error npm-signature-invalid/attestation'])
    registry.fail(path, null)
  })

  it('and serves none', async () => {
    registry.fail(path, { status: 404 })
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual(['warning could-not-check/unreachable'])
    registry.fail(path, null)
  })

  it('and removes the announcement', async () => {
    expect(await upgrade('attested', '1.0.1', '1.0.2')).toEqual(['warning npm-provenance-lost/alone'])
  })

  it('and removes signatures', async () => {
    const { integrity } = registry.published('ms', '2.1.3')
    const body = JSON.stringify({ name: 'ms', version: '2.1.3', dist: { integrity } })
    registry.fail('/ms/2.1.3', { status: 200, body })
    expect(await upgrade('ms', '2.1.2', '2.1.3')).toEqual(['warning could-not-check/unreachable'])
    registry.fail('/ms/2.1.3', null)
  })
})

describe('honest pull requests', () => {
  it.each([
    ['an update', at('ms', '2.1.2'), at('ms', '2.1.3')],
    ['a new package', {}, at('is-odd', '3.0.1')],
    ['a removal', at('ms', '2.1.2'), {}],
    [
      'the public registry in the lock',
      {},
      { ms: { ...registry.entry('ms', '2.1.3'), resolved: 'https://registry.npmjs.org/ms/-/ms-2.1.3.tgz' } },
    ],
  ])('%s shows nothing, under any preset', async (_, base, head) => {
    for (const preset of ['default', 'recommended', 'strict'] as const)
      expect(await seen(base, head, preset)).toEqual([])
  })
})
