import { describe, expect, it } from 'vitest'
import { packageLock } from '../../../src/extract/npm/package-lock.ts'
import { applyFix, safeIntegrity } from '../../../src/model/index.ts'
import { gapsOf, haveVectors, only, read, strangers, vector } from './source.ts'

const sha = (letter: string) => `sha512-${letter.repeat(86)}==`
const good = sha('A')
const evil = sha('Q')
const tarball = (name: string, version: string) => `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`

type Entries = Readonly<Record<string, unknown>>
const lockText = (packages: Entries, rest: object = {}) =>
  JSON.stringify({ name: 'p', version: '1.0.0', lockfileVersion: 3, requires: true, packages, ...rest }, null, 2)
const extract = (packages: Entries, rest: object = {}) =>
  read(packageLock, 'package-lock.json', lockText(packages, rest))
const ms = { version: '2.1.3', resolved: tarball('ms', '2.1.3'), integrity: good }

describe('accepts', () => {
  it.each(['package-lock.json', 'a/b/package-lock.json', 'npm-shrinkwrap.json'])('%s', path => {
    expect(packageLock.accepts(path)).toBe(true)
  })
  it.each(['package-lock.json.bak', 'my-package-lock.json', 'package.json', 'package-lock.json/x'])('not %s', path => {
    expect(packageLock.accepts(path)).toBe(false)
  })
})

describe('an entry', () => {
  it('gives name, version, integrity and address as written, at the line of its key', () => {
    const found = only(extract({ '': { dependencies: { ms: '^2.0.0' } }, 'node_modules/ms': ms }))
    expect(found).toEqual({
      ecosystem: 'npm',
      hub: 'npm',
      id: 'ms',
      kind: 'package',
      certainty: 'load',
      revision: '2.1.3',
      integrity: good,
      resolved: tarball('ms', '2.1.3'),
      file: 'package-lock.json',
      line: 12,
      column: 5,
      endColumn: 20,
      pinAt: { line: 15, start: 20, end: 115, before: '', after: '' },
      loader: 'registry',
      direct: true,
      installPath: 'node_modules/ms',
    })
  })

  it('has its real name, not the one it is installed under', () => {
    const lodash = { name: 'lodash', version: '4.17.21', resolved: tarball('lodash', '4.17.21'), integrity: good }
    const found = only(extract({ '': {}, 'node_modules/@me/safe': lodash }))
    expect([found.id, found.alias, found.direct]).toEqual(['lodash', '@me/safe', false])
  })

  it('that nothing of the project names is not direct, and a workspace names too', () => {
    const { references } = extract({
      '': { workspaces: ['packages/*'], dependencies: { a: '1' } },
      'node_modules/a': { ...ms, dependencies: { ms: '2' } },
      'node_modules/ms': ms,
      'node_modules/w': { resolved: 'packages/w', link: true },
      'packages/w': { version: '0.0.1', dependencies: { b: '1' } },
      'packages/w/node_modules/b': ms,
    })
    expect(references.map(one => [one.id, one.direct, one.loader])).toEqual([
      ['a', true, 'registry'],
      ['ms', false, 'registry'],
      ['w', false, 'workspace'],
      ['b', true, 'registry'],
    ])
  })

  it('may lack its address (omit-lockfile-registry-resolved)', () => {
    const found = only(extract({ '': {}, 'node_modules/ms': { version: '2.1.3', integrity: good } }))
    expect([found.loader, found.resolved, found.integrity]).toEqual(['registry', undefined, good])
  })
})

it('an entry says that it runs a script, or nothing', () => {
  const lock = (said: string) =>
    `{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{"version":"1.0.0"${said}}}}`
  const of = (said: string) => read(packageLock, 'package-lock.json', lock(said)).references[0]?.hasInstallScript
  expect([of(',"hasInstallScript":true'), of(',"hasInstallScript":false'), of('')]).toEqual([
    true,
    undefined,
    undefined,
  ])
})

describe('a suggestion', () => {
  const signed = safeIntegrity(sha('g'))
  const fixed = (packages: Entries) => {
    const text = lockText(packages)
    const { pinAt } = only(read(packageLock, 'package-lock.json', text))
    if (!pinAt || !signed) throw new Error('no place for a fix')
    return applyFix(text.split('\n')[pinAt.line - 1] ?? '', { at: pinAt, value: signed })
  }
  it('replaces the integrity between its quotes', () => {
    expect(fixed({ '': {}, 'node_modules/ms': { ...ms, integrity: evil } })).toBe(`      "integrity": "${sha('g')}"`)
  })
  it('adds the line that is missing', () => {
    const line = `      "resolved": "${ms.resolved}",\n      "integrity": "${sha('g')}"`
    expect(fixed({ '': {}, 'node_modules/ms': { version: '2.1.3', resolved: ms.resolved } })).toBe(line)
  })
  it('is not offered in a layout that is not npm’s', () => {
    const text = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/ms': { version: '2.1.3' }, '': {} } })
    expect(only(read(packageLock, 'package-lock.json', text)).pinAt).toBeUndefined()
  })
})

describe('attacks that managers install today', () => {
  const attacked = (entry: object, root: object = { dependencies: { ms: '2.1.3' } }) =>
    only(extract({ '': root, 'node_modules/ms': { ...ms, ...entry } }))
  it.each([
    ['another host', { resolved: 'https://evil.example/ms/-/ms-2.1.3.tgz', integrity: evil }],
    ['several hashes', { integrity: `${good} ${evil}` }],
    ['another package’s tarball', { resolved: tarball('is-odd', '3.0.1'), integrity: evil }],
    ['an older tarball', { resolved: tarball('ms', '2.0.0'), integrity: evil }],
    ['a weak hash', { integrity: 'sha1-dIKxxxxxxxxxxxxxxxxxxxxxxxx=' }],
    ['junk for a hash', { integrity: '' }],
  ])('%s is passed on as written, as a claim about the registry', (_, entry) => {
    const found = attacked(entry)
    expect([found.id, found.revision, found.loader]).toEqual(['ms', '2.1.3', 'registry'])
    expect(found.resolved).toBe({ ...ms, ...entry }.resolved)
    expect(found.integrity).toBe({ ...ms, ...entry }.integrity)
  })
  it('a missing integrity is missing', () => {
    const found = only(extract({ '': {}, 'node_modules/ms': { version: '2.1.3', resolved: ms.resolved } }))
    expect([found.integrity, found.loader]).toEqual([undefined, 'registry'])
  })
  it('an address counts as chosen only where a dependent asks for exactly it', () => {
    const url = 'https://cdn.example/ms.tgz'
    expect(attacked({ resolved: url }, { dependencies: { ms: url } }).loader).toBe('url')
    expect(attacked({ resolved: url }, { dependencies: { ms: 'https://cdn.example/good.tgz' } }).loader).toBe(
      'registry',
    )
  })
  it('so does an archive of the repository, and a folder, which a lock can name without anybody seeing it', () => {
    const resolved = 'file:vendor/ms.tgz'
    expect(attacked({ resolved }).loader).toBe('registry')
    expect(attacked({ resolved }, { dependencies: { ms: 'file:./vendor/ms.tgz' } }).loader).toBe('file')
    expect(attacked({ resolved }, { dependencies: { ms: 'file:./vendor/other.tgz' } }).loader).toBe('registry')
    expect(attacked({ resolved: 'file:vendor/ms' }).loader).toBe('registry')
    expect(attacked({ resolved: 'file:vendor/ms' }, { dependencies: { ms: 'file:./vendor/ms' } }).loader).toBe('file')
  })
  it('git is git, whoever asked', () => {
    const resolved = 'git+ssh://git@github.com/evil/ms.git#79ac49ee79ac49ee79ac49ee79ac49ee79ac49ee'
    expect(attacked({ resolved }).loader).toBe('git')
    expect(attacked({ resolved: 'evil/ms#79ac49ee' }).loader).toBe('git')
  })
  it.each(['2.0.0', 'npm:evil@1.0.0', 'ftp://evil.example/x.tgz', '../x', ''])('the source %j is refused', resolved => {
    expect(gapsOf(extract({ '': {}, 'node_modules/ms': { ...ms, resolved } }))).toEqual(['unreadable:source-unknown:8'])
  })
})

describe('a bundled entry', () => {
  const inside = { version: '1.0.0', inBundle: true }
  it('comes in its parent’s tarball where the parent says so', () => {
    const { references } = extract({
      '': {},
      'node_modules/a': { ...ms, bundleDependencies: ['b'] },
      'node_modules/a/node_modules/b': { ...inside, dependencies: { c: '1' } },
      'node_modules/a/node_modules/c': inside,
    })
    expect(references.map(one => [one.id, one.loader])).toEqual([
      ['a', 'registry'],
      ['b', 'file'],
      ['c', 'file'],
    ])
  })
  it.each([
    ['nobody bundles it', {}],
    ['another is bundled', { bundleDependencies: ['x'] }],
  ])('is a registry entry without integrity where %s', (_, parent) => {
    const { references } = extract({
      '': {},
      'node_modules/a': { ...ms, ...parent },
      'node_modules/a/node_modules/b': inside,
    })
    expect(references.map(one => [one.id, one.loader, one.integrity])).toEqual([
      ['a', 'registry', good],
      ['b', 'registry', undefined],
    ])
  })
  it('of the project itself is fetched like any other', () => {
    const found = only(
      extract({ '': { bundleDependencies: ['ms'], dependencies: { ms: '2' } }, 'node_modules/ms': inside }),
    )
    expect(found.loader).toBe('registry')
  })
})

describe('a link', () => {
  const linked = (
    root: object,
    link: object = { resolved: 'lib/ms', link: true },
    target: object = { version: '1.0.0' },
  ) => extract({ '': root, 'node_modules/ms': link, 'lib/ms': target })
  it('is proved by a workspace', () => {
    expect(only(linked({ workspaces: ['lib/*'] })).loader).toBe('workspace')
    expect(only(linked({ workspaces: { packages: ['./lib/**/'] } })).loader).toBe('workspace')
  })
  it('is proved by a path in the project’s manifest', () => {
    const found = only(linked({ dependencies: { ms: 'file:lib/ms' } }))
    expect([found.loader, found.revision, found.resolved]).toEqual(['file', '1.0.0', 'lib/ms'])
  })
  it.each([
    ['the project asks for a version', { dependencies: { ms: '^2.0.0' } }],
    ['the workspaces are elsewhere', { workspaces: ['packages/*', 'li*'] }],
    ['the workspace is taken out', { workspaces: ['lib/*', '!lib/ms'] }],
  ])('is refused where %s', (_, root) => {
    expect(gapsOf(linked(root))[0]).toMatch(/^unreadable:link-unproved:/)
  })
  it.each(['../elsewhere', '/etc', 'node_modules/ms', 'https://evil.example'])('to %s is refused', resolved => {
    const root = { dependencies: { ms: 'file:lib/ms' } }
    expect(gapsOf(linked(root, { resolved, link: true }))[0]).toMatch(/^unreadable:link-unproved:/)
  })
  it('may not hide an address in the folder that it points at', () => {
    const root = { workspaces: ['lib/*'] }
    expect(gapsOf(linked(root, undefined, ms))).toEqual(['unreadable:unexpected-shape:16'])
  })
})

describe('version 1', () => {
  const nested = (dependencies: Entries) =>
    read(packageLock, 'package-lock.json', JSON.stringify({ lockfileVersion: 1, dependencies }, null, 2))
  it('reads nested entries, aliases and what is not from the registry', () => {
    const { references, gaps } = nested({
      a: { version: '1.0.0', resolved: tarball('a', '1.0.0'), integrity: good, dependencies: { ms } },
      safe: { version: 'npm:lodash@4.17.21', resolved: tarball('lodash', '4.17.21'), integrity: good },
      odd: { version: tarball('is-odd', '3.0.1'), integrity: good },
      g: { version: 'github:u/r#0123456', from: 'github:u/r' },
      u: { version: 'https://evil.example/x.tgz', integrity: good },
      f: { version: 'file:../f' },
    })
    expect(gaps).toEqual([])
    expect(references.map(one => [one.id, one.revision, one.loader, one.alias, one.installPath])).toEqual([
      ['a', '1.0.0', 'registry', undefined, 'node_modules/a'],
      ['ms', '2.1.3', 'registry', undefined, 'node_modules/a/node_modules/ms'],
      ['lodash', '4.17.21', 'registry', 'safe', 'node_modules/safe'],
      ['is-odd', '3.0.1', 'registry', 'odd', 'node_modules/odd'],
      ['g', null, 'git', undefined, 'node_modules/g'],
      ['u', null, 'url', undefined, 'node_modules/u'],
      ['f', null, 'file', undefined, 'node_modules/f'],
    ])
  })
  it('believes `bundled` only inside another package, without an address', () => {
    const bundled = { version: '1.0.0', bundled: true }
    const { references } = nested({
      a: { ...ms, dependencies: { b: bundled, c: { ...ms, bundled: true } } },
      d: bundled,
    })
    expect(references.map(one => [one.id, one.loader])).toEqual([
      ['a', 'registry'],
      ['b', 'file'],
      ['c', 'registry'],
      ['d', 'registry'],
    ])
  })
})

describe('version 2', () => {
  const both = (packages: Entries, dependencies: Entries) => extract(packages, { lockfileVersion: 2, dependencies })
  it('agrees with itself', () => {
    const found = both({ '': {}, 'node_modules/ms': ms }, { ms })
    expect([found.references.length, found.gaps]).toEqual([1, []])
  })
  it.each([
    ['another version', { ms: { ...ms, version: '2.0.0' } }],
    ['another address', { ms: { ...ms, resolved: tarball('ms', '2.0.0') } }],
    ['another integrity', { ms: { ...ms, integrity: evil } }],
    ['no integrity', { ms: { version: ms.version, resolved: ms.resolved } }],
    ['git instead', { ms: { version: 'github:evil/ms#0' } }],
    ['another package', { ms: { ...ms, version: 'npm:evil@2.1.3' } }],
    ['nothing', {}],
  ])('is refused where npm 6 would read %s', (_, dependencies) => {
    expect(gapsOf(both({ '': {}, 'node_modules/ms': ms }, dependencies))).toEqual(['unreadable:halves-disagree:8'])
  })
  it('is refused where npm 6 would install one more', () => {
    const gaps = gapsOf(both({ '': {}, 'node_modules/ms': ms }, { ms, evil: ms }))
    expect(gaps).toEqual(['unreadable:halves-disagree:20'])
  })
})

describe('what cannot be read is said, never skipped', () => {
  it.each(strangers)('%s', (reason, content) => {
    const found = packageLock.extract({ path: 'package-lock.json', content })
    expect(found.references).toEqual([])
    expect(found.gaps.map(gap => [gap.class, gap.reason, gap.line])).toEqual([['unreadable', reason, 1]])
  })
  it('what the world kept from us is not the author’s doing', () => {
    const content = { kind: 'unavailable', oid: '1', reason: 'timeout' } as const
    const { gaps } = packageLock.extract({ path: 'package-lock.json', content })
    expect(gaps.map(gap => [gap.class, gap.reason, gap.detail])).toEqual([
      ['unreachable', 'file-unavailable', 'timeout'],
    ])
  })
  it.each([
    ['nothing', '', 'parse-error:1'],
    ['no object', '[]', 'unexpected-shape:1'],
    ['an empty object', '{}', 'unexpected-shape:1'],
    ['a comment', '{\n// x\n}', 'parse-error:2'],
    ['a trailing comma', '{"lockfileVersion":3,\n}', 'parse-error:2'],
    ['the end missing', '{"packages":{\n', 'parse-error:2'],
    ['something after the end', '{"lockfileVersion":3}\n{}', 'parse-error:2'],
    ['an unknown version', '{\n"lockfileVersion":4,"packages":{}}', 'unknown-format:2'],
    ['a duplicate member', '{"packages":{},\n"packages":{}}', 'duplicate-key:2'],
    [
      'a duplicate entry',
      '{"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{},\n"node_modules/a":{}}}',
      'duplicate-key:2',
    ],
    [
      'a duplicate field',
      '{"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{"integrity":"x",\n"integrity":"y"}}}',
      'duplicate-key:2',
    ],
    ['a duplicate by escape', '{"packages":{},\n"p\\u0061ckages":{}}', 'duplicate-key:2'],
    ['a duplicate deep in what we do not read', '{"x":[{"a":1,\n"a":2}]}', 'duplicate-key:2'],
    ['a prototype', '{"packages":{\n"__proto__":{}}}', 'prototype-key:2'],
    ['depth', `{"x":${'['.repeat(100_000)}`, 'too-deep:1'],
    ['an entry that is no object', '{"packages":{"":{},\n"node_modules/a":1}}', 'unexpected-shape:2'],
    ['a version that is no string', '{"packages":{"":{},\n"node_modules/a":{"version":1}}}', 'unexpected-shape:2'],
    ['no version', '{"packages":{"":{},\n"node_modules/a":{}}}', 'entry-incomplete:2'],
    ['no parent', '{"packages":{"":{},\n"node_modules/a/node_modules/b":{}}}', 'unexpected-shape:2'],
    ['a path for a name', '{"packages":{"":{},\n"node_modules/..":{}}}', 'name-invalid:2'],
    ['a path in a name', '{"packages":{"":{},\n"node_modules/a":{"name":"../a","version":"1.0.0"}}}', 'name-invalid:2'],
    ['a lone CR before a fault', '{"packages":{"":{},\r\n\r"node_modules/..":{}}}', 'name-invalid:2'],
  ])('%s', (_, text, gap) => {
    expect(gapsOf(read(packageLock, 'package-lock.json', text))).toEqual([`unreadable:${gap}`])
  })
  it('an empty project is no gap', () => {
    expect(read(packageLock, 'package-lock.json', '{"lockfileVersion":1}')).toEqual({ references: [], gaps: [] })
  })
})

describe('work', () => {
  it('is linear: a lock of 40,000 lines, and one made to be slow', () => {
    const entries: Record<string, unknown> = { '': { dependencies: {} } }
    for (let index = 0; index < 10_000; index++) entries[`node_modules/p${index}`] = ms
    expect(extract(entries).references.length).toBe(10_000)
    const chain = Array.from({ length: 30 }, (_, depth) => 'node_modules/a/'.repeat(depth + 1).slice(0, -1))
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`d${index}`, '1']))
    const slow = extract(Object.fromEntries([['', {}], ...chain.map(path => [path, { ...ms, dependencies: many }])]))
    expect(slow.references.length).toBe(30)
  })
})

describe.runIf(haveVectors)('lockfiles of real tools', () => {
  it.each([
    ['generated/npm-v1.package-lock.json', 34],
    ['generated/npm-v2.package-lock.json', 34],
    ['generated/npm-v3.package-lock.json', 34],
    ['generated/npm-v3-noresolved.package-lock.json', 34],
    ['generated/npm-shrinkwrap.json', 34],
    ['generated/npm6.package-lock.json', 32],
    ['snyk/npm-lock-v2_goof_package-lock.json', 692],
    ['real/sigstore-js.package-lock.v3.json', 1048],
    ['real/dependency-review-action.package-lock.json', 761],
  ])('%s is read without a gap', (path, count) => {
    const { references, gaps } = read(packageLock, 'package-lock.json', vector(path))
    expect(gaps).toEqual([])
    expect(references.length).toBe(count)
  })
})
