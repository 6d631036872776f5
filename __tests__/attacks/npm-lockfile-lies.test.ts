import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf, packageLock } from '../world/package-lock.ts'
import { startRegistry } from '../world/registry.ts'

// Lies that only one format can tell, and those of Yarn 2 and later, whose checksums no registry knows.
const registry = await startRegistry({
  packages: [
    { name: 'ms', versions: ['2.0.0', '2.1.2', '2.1.3'] },
    { name: 'is-odd', versions: ['3.0.0', '3.0.1'] },
  ],
})
afterAll(() => registry.close())

const good = registry.entry('ms', '2.1.3')
const other = registry.entry('is-odd', '3.0.1')

async function seen(path: string, head: string, base: string | null = null): Promise<readonly string[]> {
  const { http, endpoints } = contextAt(registry)
  const policy = parsePolicy([], { now })
  const changes = [changeOf(path, head, base)]
  const { findings } = await inspect(changes, { http, endpoints, policy, now, trust: trustIn(registry) })
  const rows = head.split('\n')
  return findings
    .filter(isVisible)
    .map(({ severity, check, messageId, line }) => `${severity} ${check}/${messageId} | ${rows[line - 1]?.trim()}`)
}

describe('a package-lock', () => {
  const text = packageLock({ ms: good })
  const said = (key: string, value: string) => `"${key}": ${JSON.stringify(value)}`
  const unreadable = (line: string) => [`error could-not-check/unreadable | ${line}`]

  it.each<[string, string, readonly string[]]>([
    [
      'cannot show one hash and mean another, by writing the key twice',
      text.replace(
        said('integrity', good.integrity),
        match => `${match},\n      ${said('integrity', other.integrity)}`,
      ),
      unreadable(said('integrity', other.integrity)),
    ],
    [
      'cannot name one package and install another',
      packageLock({ ms: { ...other, ...{ name: 'is-odd' }, resolved: good.resolved } }),
      ['other-tarball', 'other-package'].map(id => `error npm-integrity-mismatch/${id} | "node_modules/ms": {`),
    ],
    [
      'cannot pass an entry for part of a bundle that nobody has',
      packageLock({ ms: { version: '2.1.3', ...{ inBundle: true } } }),
      ['error npm-integrity-mismatch/not-pinned | "node_modules/ms": {'],
    ],
    [
      'cannot put a folder of the repository into a package’s place that nobody asked for',
      packageLock({ ms: { version: '2.1.3', resolved: 'file:fixtures/ms' } }),
      ['error npm-integrity-mismatch/other-tarball | "node_modules/ms": {'],
    ],
    [
      'cannot pass an entry for a link to nowhere',
      packageLock({ ms: { version: '2.1.3', resolved: good.resolved, ...{ link: true } } }),
      unreadable('"node_modules/ms": {'),
    ],
    ['cannot be half of a merge', `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`, unreadable('<<<<<<< HEAD')],
  ])('%s', async (_, head, expected) => {
    expect(await seen('package-lock.json', head, packageLock({ ms: registry.entry('ms', '2.1.2') }))).toEqual(expected)
  })

  it('cannot say one thing to npm 6 and another to npm 7', async () => {
    const { packages } = JSON.parse(text)
    const lock = {
      lockfileVersion: 2,
      requires: true,
      packages,
      dependencies: { ms: { ...good, integrity: other.integrity } },
    }
    expect(await seen('package-lock.json', JSON.stringify(lock, null, 2))).toEqual([
      'error could-not-check/unreadable | "node_modules/ms": {',
    ])
  })
})

describe('a lock of pnpm', () => {
  const address = 'https://codeload.github.com/acme/tool/tar.gz/79ac49eedf774dd4b0cfa308722bc463cfe5885c'
  const lock = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      tool:
        specifier: 'catalog:'
        version: ${address}

packages:

  tool@${address}:
    resolution: {tarball: ${address}}
    version: 1.0.0

snapshots:

  tool@${address}: {}
`
  const catalogue = 'catalog:\n  tool: github:acme/tool#v1.0.0\n'

  it('cannot take from git what no manifest asks for', async () => {
    expect(await seen('pnpm-lock.yaml', lock)).toEqual([`error npm-git-dependency/locked | tool@${address}:`])
  })

  /** `project` at the top, and what it depends on, as one folder of the repository. */
  const folder = (specifier: string, { key = 'ms@file:lib/ms', inner = '' } = {}) =>
    [
      ...["lockfileVersion: '9.0'", '', 'importers:', '', '  .:', '    dependencies:', '      ms:'],
      ...[`        specifier: ${specifier}`, `        version: ${inner === '' ? key.slice(3) : '2.1.3'}`, '', inner],
      ...['packages:', '', `  ${key}:`, '    resolution: {directory: lib/ms, type: directory}', ''],
    ].join('\n')

  const wanted = folder('^2.0.0', {
    inner: 'snapshots:\n\n  a@1.0.0:\n    dependencies:\n      ms: file:lib/ms\n',
  })

  it.each([
    ['for a range', folder('^2.0.0')],
    ['under a version', folder('^2.0.0', { key: 'ms@2.1.3' })],
    ['for what another package wants', wanted],
  ])('cannot give a folder of the repository %s', async (_, text) => {
    expect(await seen('pnpm-lock.yaml', text)).toEqual([expect.stringMatching(/^error .+ \| ms@/)])
  })

  it.each([
    ['a manifest asks for', folder('file:lib/ms')],
    ['an override asks for', wanted.replace('importers:', 'overrides:\n  ms@2: file:lib/ms\n\nimporters:')],
    ['is a project of the workspace', folder('^2.0.0').replace('\npackages:', '  lib/ms: {}\n\npackages:')],
    [
      'another folder of it wants',
      folder('^2.0.0', { inner: 'snapshots:\n\n  a@file:lib/a:\n    dependencies:\n      ms: file:lib/ms\n' }),
    ],
  ])('may give the one that %s', async (_, text) => {
    expect(await seen('pnpm-lock.yaml', text)).toEqual([])
  })

  it('takes from git what a catalogue asks for', async () => {
    const { http, endpoints } = contextAt(registry)
    const changes = [changeOf('pnpm-lock.yaml', lock, null), changeOf('pnpm-workspace.yaml', catalogue, null)]
    const options = { http, endpoints, policy: parsePolicy([], { now }), now, trust: trustIn(registry) }
    const { findings } = await inspect(changes, options)
    expect(findings.filter(isVisible)).toMatchObject([
      { check: 'npm-git-dependency', messageId: 'project', file: 'pnpm-workspace.yaml', line: 2 },
    ])
  })
})

describe('a lock of Yarn 4', () => {
  const lock = ({ resolution = 'ms@npm:2.1.3', version = '2.1.3', checksum = `10c0/${'a'.repeat(128)}` } = {}) =>
    [
      ...['# This file is generated by running "yarn install" inside your project.', ''],
      ...['__metadata:', '  version: 8', '  cacheKey: 10c0', '', '"ms@npm:^2.1.2":', `  version: ${version}`],
      ...[`  resolution: "${resolution}"`, ...(checksum === '' ? [] : [`  checksum: ${checksum}`])],
      ...['  languageName: node', '  linkType: hard', ''],
    ].join('\n')
  const base = lock({ resolution: 'ms@npm:2.1.2', version: '2.1.2', checksum: `10c0/${'b'.repeat(128)}` })

  const unreadable = ['error could-not-check/unreadable | "ms@npm:^2.1.2":']

  it.each<[string, Parameters<typeof lock>[0], readonly string[]]>([
    ['that is honest passes', {}, []],
    [
      'cannot take a tarball from elsewhere',
      { resolution: 'ms@npm:2.1.3::__archiveUrl=https%3A%2F%2Fevil.test%2Fms.tgz' },
      [
        'error npm-integrity-mismatch/other-tarball | "ms@npm:^2.1.2":',
        'warning npm-new-registry/new | "ms@npm:^2.1.2":',
      ],
    ],
    [
      'cannot take the tarball of another package',
      { resolution: `ms@npm:2.1.3::__archiveUrl=${encodeURIComponent(other.resolved)}` },
      ['error npm-integrity-mismatch/other-tarball | "ms@npm:^2.1.2":'],
    ],
    ['cannot mean another package', { resolution: 'is-odd@npm:3.0.1' }, unreadable],
    ['cannot mean an older version', { resolution: 'ms@npm:2.0.0' }, unreadable],
    [
      'cannot take an address for what the registry was asked for',
      { resolution: 'ms@https://evil.test/ms.tgz' },
      [
        'error npm-integrity-mismatch/other-tarball | "ms@npm:^2.1.2":',
        'warning npm-new-registry/new | "ms@npm:^2.1.2":',
      ],
    ],
  ])('%s', async (_, said, expected) => {
    expect(await seen('yarn.lock', lock(said), base)).toEqual(expected)
  })

  it('cannot change what a version holds', async () => {
    expect(await seen('yarn.lock', lock({ checksum: `10c0/${'c'.repeat(128)}` }), lock())).toEqual([
      `warning npm-archive-changed/changed | checksum: 10c0/${'c'.repeat(128)}`,
    ])
  })
})

describe('a lock of Bun', () => {
  const lock = (specifier: string) =>
    JSON.stringify({
      lockfileVersion: 1,
      workspaces: { '': { name: 'web', dependencies: { ms: specifier } } },
      packages: { ms: ['ms@file:lib/ms', {}] },
    })

  it('cannot give a folder of the repository for a range', async () => {
    expect(await seen('bun.lock', lock('^2.0.0'))).toEqual([expect.stringMatching(/^error /)])
    expect(await seen('bun.lock', lock('file:lib/ms'))).toEqual([])
  })
})

describe('a lock that puts another published package into the place of one', () => {
  const told = 'error npm-integrity-mismatch/other-package'
  const older = registry.entry('is-odd', '3.0.0')

  /** As npm writes it where an override asks for that: an honest entry of `is-odd`, under the name of `ms`. */
  const npm = (specifier: string, entry = other, dependents = {}) =>
    JSON.stringify({
      ...{ lockfileVersion: 3, requires: true },
      packages: {
        '': { name: 'web', dependencies: { ms: specifier } },
        'node_modules/ms': { name: 'is-odd', ...entry },
        ...dependents,
      },
    })
  /** Two packages of which one has the other under the name that the second asks for: npm installs it once. */
  const byOthers = {
    'node_modules/a': { ...good, name: 'ms', dependencies: { ms: 'npm:is-odd@3' } },
    'node_modules/b': { ...good, name: 'ms', dependencies: { ms: '3' } },
  }
  const pnpm = (specifier: string, more: readonly string[] = []) =>
    [
      ...["lockfileVersion: '9.0'", '', ...more, 'importers:', '', '  .:', '    dependencies:', '      ms:'],
      ...[`        specifier: ${specifier}`, '        version: is-odd@3.0.1', '', 'packages:', ''],
      ...['  is-odd@3.0.1:', `    resolution: {integrity: ${other.integrity}}`, ''],
    ].join('\n')
  const bun = (specifier: string, more = {}) =>
    JSON.stringify({
      ...{ lockfileVersion: 1, workspaces: { '': { name: 'web', dependencies: { ms: specifier } } }, ...more },
      packages: { ms: ['is-odd@3.0.1', '', {}, other.integrity] },
    })

  it.each([
    ['package-lock.json', npm('^2.0.0')],
    ['package-lock.json', npm('^2.0.0', other, { 'node_modules/is-odd': other })],
    ['pnpm-lock.yaml', pnpm('^2.0.0')],
    ['bun.lock', bun('^2.0.0')],
  ])('is seen in %s', async (path, lock) => {
    expect(await seen(path, lock)).toEqual([expect.stringContaining(told)])
  })

  it('is seen where base has that package under its own name already', async () => {
    const base = packageLock({ ms: good, 'is-odd': other })
    const head = npm('^2.0.0', other, { 'node_modules/is-odd': other })
    expect(await seen('package-lock.json', head, base)).toEqual([expect.stringContaining(told)])
  })

  it.each([
    ['package-lock.json', npm('npm:is-odd@^3.0.0')],
    [
      'package-lock.json',
      npm('npm:is-odd@^3.0.0', other, { 'node_modules/a': { ...good, name: 'ms', peerDependencies: { ms: '2' } } }),
    ],
    ['package-lock.json', npm('*', other, byOthers).replace('"ms":"*"', '"a":"npm:ms@2","b":"npm:ms@2"')],
    ['pnpm-lock.yaml', pnpm('npm:is-odd@^3.0.0')],
    ['pnpm-lock.yaml', pnpm('^2.0.0', ['overrides:', '  ms: npm:is-odd@^3.0.0', ''])],
    ['bun.lock', bun('npm:is-odd@^3.0.0')],
    ['bun.lock', bun('^2.0.0', { overrides: { ms: 'npm:is-odd@^3.0.0' } })],
  ])('is nothing where the project asks for it: %s', async (path, lock) => {
    expect((await seen(path, lock)).filter(row => row.startsWith(told))).toEqual([])
  })

  it('is nothing where an override of the pull request asks for it, nor where base had it', async () => {
    const { http, endpoints } = contextAt(registry)
    const options = { http, endpoints, policy: parsePolicy([], { now }), now, trust: trustIn(registry) }
    for (const specifier of ['npm:is-odd@^3.0.0', 'npm:is-odd@3.0.1']) {
      const manifest = JSON.stringify({ dependencies: { ms: '^2.0.0' }, overrides: { ms: specifier } })
      const changes = [changeOf('package-lock.json', npm('^2.0.0'), null), changeOf('package.json', manifest, null)]
      const { findings } = await inspect(changes, options)
      expect(findings.filter(({ check }) => check === 'npm-integrity-mismatch')).toEqual([])
    }
    expect(await seen('package-lock.json', npm('^2.0.0'), npm('^2.0.0', older))).toEqual([])
  })
})
