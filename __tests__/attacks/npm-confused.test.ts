import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible, type Report } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf, packageLock } from '../world/package-lock.ts'
import { type Entry, zipped } from '../world/registry/tarball.ts'
import { startRegistry, type WorldVersion } from '../world/registry.ts'

// Attack 19, manifest confusion: what the tarball holds, and the registry was told otherwise. The registry really signs.
const version = '1.0.1'
const json = (more: object = {}, path = 'package/package.json'): Entry => ({
  path,
  text: JSON.stringify({ name: 'confused', version, ...more }),
})
const file = (path: string): Entry => ({ path: `package/${path}`, text: '{}' })
const hidden = { scripts: { preinstall: 'node hidden.js' } }

interface Row {
  readonly tarball: readonly Entry[]
  /** What the registry was told beside it. */
  readonly said?: Omit<WorldVersion, 'version'>
  readonly found: readonly string[]
}

const script = 'error npm-manifest-mismatch/hidden-script'
const dependency = 'error npm-manifest-mismatch/hidden-dependency'
const differs = 'warning npm-manifest-mismatch/differs'
const unreadable = 'warning npm-manifest-mismatch/unreadable'

const attacks: Readonly<Record<string, Row>> = {
  'a hidden script': { tarball: [json(hidden)], found: [script] },
  'another text of a script that is told': {
    tarball: [json({ scripts: { postinstall: 'node evil.js' } })],
    said: { scripts: { postinstall: 'node setup.js' } },
    found: [script, 'warning npm-install-script/brought'],
  },
  'a hidden build': { tarball: [json(), file('binding.gyp')], found: ['warning npm-manifest-mismatch/hidden-build'] },
  'a hidden dependency': { tarball: [json({ dependencies: { evil: '1.0.0' } })], found: [dependency] },
  'a hidden optional dependency': { tarball: [json({ optionalDependencies: { evil: '1' } })], found: [dependency] },
  'a dependency from git, where the registry is told': {
    tarball: [json({ dependencies: { ms: 'github:evil/ms' } })],
    said: { dependencies: { ms: '^2.1.0' } },
    found: [dependency],
  },
  'another name': { tarball: [json({ name: 'other' })], found: ['error npm-manifest-mismatch/other-identity'] },
  'another version': { tarball: [json({ version: '0.1.0' })], found: ['error npm-manifest-mismatch/other-identity'] },
  'a hidden command': { tarball: [json({ bin: { npm: 'evil.js' } })], found: [differs] },
  'hidden packages in it': { tarball: [json(), file('node_modules/ms/index.js')], found: [differs] },
  'a hidden peer': { tarball: [json({ peerDependencies: { evil: '1' } })], found: [differs] },
  'everything at once': {
    tarball: [json({ name: 'other', ...hidden, dependencies: { evil: '1' }, bin: 'x.js' })],
    found: [dependency, script, 'error npm-manifest-mismatch/other-identity', differs],
  },
  'two manifests, the last one on disk': { tarball: [json(), json(hidden)], found: [unreadable] },
  'two manifests, the first one shown by some': { tarball: [json(hidden), json()], found: [unreadable] },
  'a manifest in a second folder': { tarball: [json(), json(hidden, 'x/package.json')], found: [unreadable] },
  'a manifest in another case': { tarball: [json(), json(hidden, 'package/Package.json')], found: [unreadable] },
  'a manifest behind a backslash': { tarball: [json(), json(hidden, 'package\\package.json')], found: [unreadable] },
  'a link in its place': { tarball: [json(), { path: 'package/package.json', type: '2' }], found: [unreadable] },
  'a script told and not there': {
    tarball: [json()],
    said: hidden,
    found: ['warning npm-install-script/brought', differs],
  },
}

const honest: Readonly<Record<string, Omit<Row, 'found'> & { readonly besides?: readonly string[] }>> = {
  'the same': { tarball: [json()] },
  'another folder': { tarball: [json({}, 'confused-1.0.1/package.json')] },
  'a command as a text, told as a map': {
    tarball: [json({ bin: './cli.js' })],
    said: { manifest: { bin: { confused: 'cli.js' } } },
  },
  'optional dependencies told among the others': {
    tarball: [json({ optionalDependencies: { a: '^1.0.0' } })],
    said: { manifest: { optionalDependencies: { a: '^1.0.0' }, dependencies: { a: '^1.0.0' } } },
  },
  'a build that is told': {
    tarball: [json(), file('binding.gyp')],
    said: { scripts: { install: 'node-gyp rebuild' }, manifest: { gypfile: true } },
    besides: ['warning npm-install-script/brought'],
  },
  'bundled packages with their own': {
    tarball: [
      json({ dependencies: { a: '1' }, bundledDependencies: ['a'] }),
      file('node_modules/a/i.js'),
      file('node_modules/b/i.js'),
    ],
    said: { manifest: { dependencies: { a: '1' }, bundleDependencies: ['a'] } },
  },
  'scripts that no installation runs': {
    tarball: [json({ scripts: { test: 'x', prepare: 'y' } })],
    said: { scripts: { test: 'z' } },
  },
  'a version with a v, as old packages have it': { tarball: [json({ version: `v${version}` })] },
  'a fixture of the same name': { tarball: [json(), json(hidden, 'package/test/package.json')] },
}

async function run({ tarball, said = {} }: Omit<Row, 'found'>, policy = '', entry: object = {}): Promise<Report> {
  const registry = await startRegistry({
    packages: [{ name: 'confused', versions: [{ version, ...said, tarball: zipped(tarball) }] }],
  })
  try {
    const { http, endpoints } = contextAt(registry)
    const lock = packageLock({ confused: { ...registry.entry('confused', version), ...entry } })
    const text = policy === '' ? [] : [{ name: 'base tip', text: `version: 1\npreset: default\n${policy}` }]
    const options = { http, endpoints, policy: parsePolicy(text, { now }), now, trust: trustIn(registry) }
    return await inspect([changeOf('package-lock.json', lock, packageLock({}))], options)
  } finally {
    await registry.close()
  }
}

const seen = ({ findings }: Report) =>
  findings
    .filter(isVisible)
    .map(({ severity, check, messageId }) => `${severity} ${check}/${messageId}`)
    .toSorted()

describe('attack 19', () => {
  it.each(Object.entries(attacks))('%s is seen', async (_, { found, ...row }) => {
    const report = await run(row)
    expect(seen(report)).toEqual(found)
    expect(report.counts.tarballs).toEqual({ opened: 1, unopened: {} })
  })

  it.each(Object.entries(honest))('%s is not', async (_, { besides = [], ...row }) => {
    const report = await run(row)
    expect(seen(report)).toEqual(besides)
    expect(report.dossiers[0]?.evidence.find(({ claim }) => claim === 'manifest')).toMatchObject({
      outcome: 'verified',
      basis: 'observed',
      reason: 'agrees',
      coverage: { observed: 1 },
    })
  })

  it('is not seen where the owner has no tarballs opened, and the report says so', async () => {
    const report = await run({ tarball: [json(hidden)] }, 'tarballs: 0\n')
    expect(seen(report)).toEqual([])
    expect(report.counts.tarballs).toEqual({ opened: 0, unopened: { 'switched-off': 1 } })
    const locked = await run({ tarball: [json(hidden)] }, 'tarballs: 0\n', { hasInstallScript: true })
    expect(seen(locked)).toEqual(['warning npm-install-script/untold'])
  })

  it('is not lowered by paths, and names what is hidden', async () => {
    const report = await run({ tarball: [json(hidden)] }, "paths: { '**': note }\n")
    expect(seen(report)).toEqual([script])
    expect(Object.values(report.findings[0]?.data ?? {})).toContain('node hidden.js')
  })
})
