import { describe, expect, it } from 'vitest'
import type { NpmFacts, NpmManifest, Packed } from '../../src/model/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { manifest } from '../../src/verify/manifest.ts'
import { npmArtifact, npmFacts, npmResolved, verification } from '../world/npm.ts'

const sha512 = '07'.repeat(64)
const integrity = `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
const told: NpmManifest = {
  name: 'left-pad',
  version: '1.3.0',
  scripts: { test: 'x', postinstall: 'node a.js' },
  dependencies: { a: '^1.0.0', g: 'github:o/g#main' },
  peerDependencies: {},
  bin: { pad: 'pad.js' },
  bundled: [],
}

function judge(facts: Partial<NpmFacts>) {
  const resolution = npmResolved({ artifact: npmArtifact({ npm: npmFacts({ integrity, told, ...facts }) }) })
  return [...manifest.verify(verification({ resolution, trust: loadTrust({}) }))]
}

const opened = (said: Partial<NpmManifest>): Packed => ({ kind: 'opened', sha512, manifest: { ...told, ...said } })
const reasons = (said: Partial<NpmManifest>) =>
  judge({ packed: opened(said) }).map(({ outcome, reason }) => `${outcome} ${reason}`)

describe('a tarball that was opened', () => {
  it('and agrees is proved by its bytes', () => {
    expect(judge({ packed: opened({}) })).toEqual([
      {
        claim: 'manifest',
        subject: 'npm:left-pad@1.3.0',
        outcome: 'verified',
        basis: 'observed',
        coverage: { observed: 1, listed: 0, unchecked: 0, excluded: 0 },
        reason: 'agrees',
      },
    ])
  })

  it.each<[string, Partial<NpmManifest>, string]>([
    ['another name', { name: 'right-pad' }, 'other-identity'],
    ['a name in another case', { name: 'Left-Pad' }, 'other-identity'],
    ['another version', { version: '1.3.1' }, 'other-identity'],
    ['no version', { version: '' }, 'other-identity'],
    ['a script', { scripts: { ...told.scripts, preinstall: 'y' } }, 'hidden-script'],
    ['npm’s build', { scripts: { ...told.scripts, install: 'node-gyp rebuild' } }, 'hidden-build'],
    ['another text', { scripts: { postinstall: 'node b.js' } }, 'hidden-script'],
    ['a script less', { scripts: {} }, 'differs'],
    ['a dependency', { dependencies: { ...told.dependencies, b: '1' } }, 'hidden-dependency'],
    ['one of an odd name', { dependencies: { ...told.dependencies, ['__proto__']: '1' } }, 'hidden-dependency'],
    ['another place', { dependencies: { ...told.dependencies, a: 'https://evil.test/a.tgz' } }, 'hidden-dependency'],
    ['another range', { dependencies: { ...told.dependencies, a: '^2.0.0' } }, 'differs'],
    ['a dependency less', { dependencies: {} }, 'differs'],
    ['a peer', { peerDependencies: { p: '1' } }, 'differs'],
    ['a command', { bin: { ...told.bin, npm: 'x.js' } }, 'differs'],
    ['another file for one', { bin: { pad: 'other.js' } }, 'differs'],
    ['a package in it', { bundled: ['z'] }, 'differs'],
  ])('and has %s is refuted', (_, said, reason) => {
    expect(reasons(said)).toEqual([`refuted ${reason}`])
  })

  it.each<[string, Partial<NpmManifest>]>([
    ['scripts that no installation runs', { scripts: { ...told.scripts, test: 'y', prepare: 'z' } }],
    ['blanks around a range', { dependencies: { ...told.dependencies, a: ' ^1.0.0' } }],
    ['a version as it once was written', { version: '=v1.3.0' }],
  ])('agrees but for %s', (_, said) => {
    expect(reasons(said)).toEqual(['verified agrees'])
  })

  it('shows both sides of each difference', () => {
    const [evidence] = judge({ packed: opened({ scripts: { ...told.scripts, preinstall: 'evil' } }) })
    expect(evidence?.detail).toEqual({ 'packed scripts.preinstall': 'evil', 'told scripts.preinstall': '' })
  })

  it('that can be read in two ways is not known', () => {
    const packed: Packed = { kind: 'unreadable', sha512, why: 'has-two-package-json' }
    expect(judge({ packed })).toMatchObject([
      { claim: 'manifest', outcome: 'undetermined', reason: 'unreadable', detail: { why: 'has-two-package-json' } },
    ])
  })
})

describe('bytes that the registry does not list', () => {
  it.each<Packed>([
    { kind: 'other-bytes', sha512: '08'.repeat(64) },
    { ...opened({}), sha512: '08'.repeat(64) } as Packed,
  ])('refute the integrity, and nothing in them counts: %o', packed => {
    expect(judge({ packed })).toMatchObject([
      { claim: 'integrity', outcome: 'refuted', reason: 'tarball-differs', detail: { expected: integrity } },
    ])
  })
})

describe('a tarball that nobody opened', () => {
  it.each<[Packed | undefined, string, string | undefined]>([
    [{ kind: 'unopened', why: 'beyond-the-limit' }, 'beyond-the-limit', undefined],
    [{ kind: 'unreachable', reason: 'timeout', detail: 'no answer' }, 'tarball-unreachable', 'unreachable'],
    [undefined, 'not-opened', undefined],
  ])('%o is not known', (packed, reason, gap) => {
    expect(judge(packed ? { packed } : {})).toEqual([
      expect.objectContaining({
        claim: 'manifest',
        outcome: 'undetermined',
        basis: 'listed',
        reason,
        ...(gap ? { gap } : {}),
      }),
    ])
  })

  it('of a registry that was not asked is counted too', () => {
    expect(judge({ asked: false })).toMatchObject([{ outcome: 'undetermined', reason: 'registry-not-asked' }])
  })
})
