import { describe, expect, it } from 'vitest'
import { pnpmLock } from '../../../src/extract/npm/pnpm-lock.ts'
import { applyFix, safeIntegrity } from '../../../src/model/index.ts'
import { gapsOf, haveVectors, only, read, strangers, vector } from './source.ts'

const good = `sha512-${'A'.repeat(86)}==`
const extract = (text: string) => read(pnpmLock, 'pnpm-lock.yaml', text)
const rows = (text: string) =>
  extract(text).references.map(({ id, revision, loader, resolved, integrity, line }) => [
    id,
    revision,
    loader,
    resolved ?? (integrity === good ? 'good' : integrity),
    line,
  ])

const nine = (packages: string, importers = '') => `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
${importers || '      x:\n        specifier: 1.0.0\n        version: 1.0.0\n'}
packages:

${packages}`

describe('accepts', () => {
  it.each(['pnpm-lock.yaml', 'a/pnpm-lock.yaml', 'pnpm-lock.feature!x.yaml'])('%s', path => {
    expect(pnpmLock.accepts(path)).toBe(true)
  })
  it.each(['pnpm-lock.yml', 'pnpm-workspace.yaml', 'xpnpm-lock.yaml'])('not %s', path => {
    expect(pnpmLock.accepts(path)).toBe(false)
  })
})

describe('each notation', () => {
  it('5: slashes, peers behind an underscore, git by archive and by clone', () => {
    const text = `lockfileVersion: 5.4

specifiers:
  g: github:u/g
  safe: npm:lodash@4.17.21

dependencies:
  g: github.com/u/g/0123456789012345678901234567890123456789
  safe: /lodash/4.17.21

packages:

  /@s/n/1.0.0_react@18.0.0:
    resolution: {integrity: ${good}}
    dev: false

  /lodash/4.17.21:
    resolution: {integrity: ${good}}

  github.com/u/g/0123456789012345678901234567890123456789:
    resolution: {tarball: https://codeload.github.com/u/g/tar.gz/0123456789012345678901234567890123456789}
    name: g
    version: 2.0.0
`
    expect(rows(text)).toEqual([
      ['@s/n', '1.0.0', 'registry', 'good', 13],
      ['lodash', '4.17.21', 'registry', 'good', 17],
      ['g', '2.0.0', 'git', 'https://codeload.github.com/u/g/tar.gz/0123456789012345678901234567890123456789', 20],
    ])
    expect(extract(text).references.map(one => [one.direct, one.alias])).toEqual([
      [false, undefined],
      [true, 'safe'],
      [true, undefined],
    ])
  })

  it('6: an @, peers in brackets', () => {
    const text = `lockfileVersion: '6.0'

dependencies:
  ms:
    specifier: ^2.0.0
    version: 2.1.3(peer@1.0.0)
  lib:
    specifier: file:lib
    version: file:lib

packages:

  /ms@2.1.3(peer@1.0.0):
    resolution: {integrity: ${good}}

  file:lib:
    resolution: {directory: lib, type: directory}
    name: lib
    version: 1.0.0
`
    expect(rows(text)).toEqual([
      ['ms', '2.1.3', 'registry', 'good', 13],
      ['lib', '1.0.0', 'file', 'lib', 16],
    ])
    expect(extract(text).references[0]?.direct).toBe(true)
  })

  it('9: peers only in snapshots, addresses in the key', () => {
    const text = nine(`  '@s/n@1.0.0':
    resolution: {integrity: ${good}}

  ms@https://evil.example/ms.tgz:
    resolution: {integrity: ${good}, tarball: https://evil.example/ms.tgz}
    version: 2.1.3

  r@git+https://git@github.com:u/r.git#01:
    resolution: {commit: '01', repo: git@github.com:u/r.git, type: git}
    version: 1.0.0

  node@runtime:22.0.0:
    resolution:
      type: variations
      variants:
        - resolution:
            archive: tarball
            integrity: sha256-x
          targets:
            - cpu: x64
              os: linux
    version: 22.0.0
`)
    expect(rows(text)).toEqual([
      ['@s/n', '1.0.0', 'registry', 'good', 13],
      ['ms', '2.1.3', 'url', 'https://evil.example/ms.tgz', 16],
      ['r', '1.0.0', 'git', 'git@github.com:u/r.git#01', 20],
      ['node', '22.0.0', 'url', 'runtime:22.0.0', 24],
    ])
  })

  it('two documents: what installs pnpm itself is read too', () => {
    const text = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}
    packageManagerDependencies:
      pnpm:
        specifier: 12.0.0
        version: 12.0.0

packages:

  pnpm@12.0.0:
    resolution: {integrity: ${good}}

---
${nine(`  x@1.0.0:\n    resolution: {integrity: ${good}}\n`)}`
    expect(rows(text)).toEqual([
      ['pnpm', '12.0.0', 'registry', 'good', 15],
      ['x', '1.0.0', 'registry', 'good', 31],
    ])
    expect(extract(text).references.map(one => one.direct)).toEqual([true, true])
  })
})

describe('attacks', () => {
  it('a tarball of another host or package is passed on beside the name that it claims', () => {
    const text = nine(
      `  x@1.0.0:\n    resolution: {tarball: https://evil.example/x.tgz, integrity: sha512-evil sha512-good}\n`,
    )
    const found = only(extract(text))
    expect([found.loader, found.resolved, found.integrity]).toEqual([
      'registry',
      'https://evil.example/x.tgz',
      'sha512-evil sha512-good',
    ])
  })
  it('an address that answers a range is held to the registry', () => {
    const importer = '      x:\n        specifier: ^1.0.0\n        version: https://evil.example/x.tgz\n'
    const text = nine(
      '  x@https://evil.example/x.tgz:\n    resolution: {tarball: https://evil.example/x.tgz}\n    version: 1.0.0\n',
      importer,
    )
    expect(rows(text)).toEqual([['x', '1.0.0', 'registry', 'https://evil.example/x.tgz', 13]])
    const declared = text.replace('^1.0.0', 'https://evil.example/x.tgz')
    expect(rows(declared)).toEqual([['x', '1.0.0', 'url', 'https://evil.example/x.tgz', 13]])
  })
  it('so is an archive of the repository', () => {
    const importer = '      x:\n        specifier: ^1.0.0\n        version: file:x.tgz\n'
    const text = nine(
      '  x@file:x.tgz:\n    resolution: {integrity: a, tarball: file:x.tgz}\n    version: 1.0.0\n',
      importer,
    )
    expect(rows(text)).toEqual([['x', '1.0.0', 'registry', 'file:x.tgz', 13]])
    expect(rows(text.replace('^1.0.0', 'file:x.tgz'))).toEqual([['x', '1.0.0', 'file', 'file:x.tgz', 13]])
  })
  it('a missing integrity is missing, and a suggestion puts it back', () => {
    const text = nine('  x@1.0.0:\n    resolution: {tarball: https://registry.npmjs.org/x/-/x-1.0.0.tgz}\n')
    const { integrity, pinAt } = only(extract(text))
    const value = safeIntegrity(good)
    if (!pinAt || !value) throw new Error('no place for a fix')
    expect(integrity).toBeUndefined()
    expect(applyFix(text.split('\n')[pinAt.line - 1] ?? '', { at: pinAt, value })).toBe(
      `    resolution: {integrity: ${good}, tarball: https://registry.npmjs.org/x/-/x-1.0.0.tgz}`,
    )
  })
})

describe('what cannot be read is said', () => {
  it.each(strangers)('%s', (reason, content) => {
    const { gaps } = pnpmLock.extract({ path: 'pnpm-lock.yaml', content })
    expect(gaps.map(gap => gap.reason)).toEqual([reason])
  })
  const entry = `  x@1.0.0:\n    resolution: {integrity: ${good}}\n`
  it.each([
    ['nothing', '', 'unknown-format:1'],
    ['an unknown version', "lockfileVersion: '7.0'\n", 'unknown-format:1'],
    ['half a version', "lockfileVersion: '9'\n", 'unknown-format:1'],
    ['a duplicate package', nine(entry + entry), 'duplicate-key:15'],
    [
      'a duplicate field',
      nine(`  x@1.0.0:\n    resolution: {integrity: a}\n    resolution: {integrity: b}\n`),
      'duplicate-key:15',
    ],
    ['a duplicate in braces', nine('  x@1.0.0:\n    resolution: {integrity: a, integrity: b}\n'), 'duplicate-key:14'],
    ['a duplicate by quotes', nine(`${entry}  'x@1.0.0':\n    resolution: {integrity: b}\n`), 'duplicate-key:15'],
    ['an anchor', nine('  x@1.0.0: &a\n    resolution: {integrity: a}\n'), 'parse-error:13'],
    ['an alias', nine('  x@1.0.0: *a\n'), 'parse-error:13'],
    ['a merge key', nine('  x@1.0.0:\n    <<: {}\n'), 'parse-error:14'],
    ['a tag', nine('  x@1.0.0: !!map {}\n'), 'parse-error:13'],
    ['a directive', `%YAML 1.2\n---\n${nine(entry)}`, 'parse-error:1'],
    ['a comment in its midst', nine(`${entry}# x\n`), 'parse-error:15'],
    ['a scalar over two lines', nine('  x@1.0.0:\n    deprecated: a\n      b: c\n'), 'parse-error:15'],
    ['a tab', nine('  x@1.0.0:\n\tresolution: {}\n'), 'parse-error:14'],
    [
      'a lone carriage return in a text block',
      nine(`${entry}    deprecated: |-\n      a\r  y@1.0.0:\n`),
      'parse-error:16',
    ],
    ['a line separator', nine(`${entry}    deprecated: a\u2028b\n`), 'parse-error:15'],
    ['a prototype', nine('  __proto__:\n    resolution: {}\n'), 'prototype-key:13'],
    ['depth', nine(`  x@1.0.0:\n    resolution: ${'{a: '.repeat(5000)}\n`), 'too-deep:14'],
    ['three documents', `---\n${nine(entry)}---\n${nine(entry)}---\n${nine(entry)}`, 'unexpected-shape:1'],
    ['no resolution', nine('  x@1.0.0:\n    engines: {}\n'), 'entry-incomplete:13'],
    ['a name that differs from its key', nine(`${entry}    name: y\n`), 'halves-disagree:13'],
    ['a path for a name', nine('  ../x@1.0.0:\n    resolution: {integrity: a}\n'), 'source-unknown:13'],
    ['no name', nine('  ..@1.0.0:\n    resolution: {integrity: a}\n'), 'name-invalid:13'],
    ['no address', nine('  x@link:x:\n    resolution: {integrity: a}\n'), 'source-unknown:13'],
  ])('%s', (_, text, gap) => {
    expect(gapsOf(extract(text))).toEqual([`unreadable:${gap}`])
  })
  it('a block of text is skipped as a whole, whatever it looks like', () => {
    const text = nine(
      `${entry}    deprecated: |-\n      y@1.0.0:\n\n        resolution: {integrity: evil}\n    hasBin: true\n`,
    )
    expect(only(extract(text)).id).toBe('x')
  })
  it('Prettier may have broken the lines', () => {
    const text = nine(`  'x@1.0.0':
    resolution:
      {
        integrity: ${good},
        tarball: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz'
      }
    engines: { node: '>=10' }
    deprecated:
      This one is old, and long
    cpu:
      - x64

  y@1.0.0:
    resolution: { integrity: ${good} }
`)
    expect(rows(text)).toEqual([
      ['x', '1.0.0', 'registry', 'https://registry.npmjs.org/x/-/x-1.0.0.tgz', 13],
      ['y', '1.0.0', 'registry', 'good', 25],
    ])
    expect(extract(text).references[0]?.pinAt).toEqual({ line: 16, start: 19, end: 114, before: '', after: '' })
  })
  it.each([
    ['a comment in brackets', '{ # x\n  integrity: a }'],
    ['a text over two lines in brackets', '{ integrity: a\n  b }'],
    ['a quote over two lines', "{ integrity: 'a\n  b' }"],
    ['something behind the bracket', '{\n  integrity: a } b'],
    ['no end', '{\n  integrity: a'],
    ['a text over two lines', '\n      a\n      b'],
    ['a duplicate over two lines', '{ integrity: a,\n  integrity: b }'],
  ])('%s is not', (_, resolution) => {
    const [gap] = gapsOf(extract(nine(`  x@1.0.0:\n    resolution: ${resolution}\n`)))
    expect(gap).toMatch(/^unreadable:(?:parse-error|duplicate-key):1[3-7]$/)
  })
  it('quoted texts have the escapes of YAML', () => {
    const text = nine(
      `${entry}    peerDependencies:\n      react: "^15 ||\\_^16 \\x41\\u0042\\U00000043\\e\\""\n    name: "\\x78"\n`,
    )
    expect(only(extract(text)).id).toBe('x')
    expect(gapsOf(extract(text.replace('\\x41', '\\q')))).toEqual(['unreadable:parse-error:16'])
    expect(gapsOf(extract(text.replace('U00000043', 'UFFFFFFFF')))).toEqual(['unreadable:parse-error:16'])
  })
  it('keys of more than 1,024 characters have two lines', () => {
    const peers = '(p@1.0.0)'.repeat(120)
    const text = `lockfileVersion: '6.0'\npackages:\n  ? /x@1.0.0${peers}\n  : resolution: {integrity: ${good}}\n    dev: true\n`
    expect(rows(text)).toEqual([['x', '1.0.0', 'registry', 'good', 3]])
  })
})

describe('work', () => {
  it('is linear in a lock of 60,000 lines', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `  p${index}@1.0.0:\n    resolution: {integrity: ${good}}\n`,
    )
    expect(extract(nine(many.join('\n'))).references.length).toBe(20_000)
  })
})

describe.runIf(haveVectors)('locks of real tools', () => {
  it.each([
    ['snyk/pnpm-lock-v5_goof_pnpm-lock.yaml', 425],
    ['snyk/pnpm-lock-v6_goof_pnpm-lock.yaml', 424],
    ['snyk/pnpm-lock-v9_goof_pnpm-lock.yaml', 424],
    ['snyk/pnpm-lock-v9_workspace-catalogs_pnpm-lock.yaml', 13],
    ['real/provenance-action.pnpm-lock.v9.yaml', 456],
  ])('%s is read without a gap', (path, count) => {
    const { references, gaps } = extract(vector(path))
    expect(gaps).toEqual([])
    expect(references.length).toBe(count)
  })
})
