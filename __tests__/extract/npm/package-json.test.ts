import { describe, expect, it } from 'vitest'
import { declares } from '../../../src/extract/index.ts'
import { packageJson } from '../../../src/extract/npm/package-json.ts'
import { gapsOf, only, read, strangers } from './source.ts'

const extract = (value: unknown) => read(packageJson, 'package.json', JSON.stringify(value, null, 2))
const one = (specifier: string) => {
  const { id, revision, loader, alias } = only(extract({ dependencies: { x: specifier } }))
  return [id, revision, loader, alias]
}

it('declares what locks pin', () => {
  expect(declares('a/package.json')).toBe(true)
  expect(declares('package-lock.json')).toBe(false)
})

it('gives a name and what is asked for, at the line of the name', () => {
  expect(only(extract({ name: 'p', devDependencies: { ms: '^2.1.3' } }))).toEqual({
    ecosystem: 'npm',
    hub: 'npm',
    id: 'ms',
    kind: 'package',
    certainty: 'load',
    revision: '^2.1.3',
    file: 'package.json',
    line: 4,
    column: 5,
    endColumn: 7,
    loader: 'registry',
    direct: true,
    pinnable: false,
  })
})

describe('specifiers', () => {
  it.each([
    ['1.2.3', ['x', '1.2.3', 'registry', undefined]],
    ['', ['x', '', 'registry', undefined]],
    ['latest', ['x', 'latest', 'registry', undefined]],
    ['>=1 <2 || 3.x', ['x', '>=1 <2 || 3.x', 'registry', undefined]],
    ['catalog:', ['x', 'catalog:', 'registry', undefined]],
    ['npm:lodash@4.17.21', ['lodash', '4.17.21', 'registry', 'x']],
    ['npm:@s/lodash', ['@s/lodash', '', 'registry', 'x']],
    ['npm:^2.0.0', ['x', '^2.0.0', 'registry', undefined]],
    ['jsr:@std/assert@1', ['jsr:@std/assert', '1', 'registry', 'x']],
    ['jsr:^1', ['jsr:x', '^1', 'registry', undefined]],
    ['workspace:^', ['x', 'workspace:^', 'workspace', undefined]],
    ['file:../x', ['x', 'file:../x', 'file', undefined]],
    ['link:../x', ['x', 'link:../x', 'file', undefined]],
    ['portal:../x', ['x', 'portal:../x', 'file', undefined]],
    ['patch:x@npm%3A1.0.0#./x.patch', ['x', 'patch:x@npm%3A1.0.0#./x.patch', 'file', undefined]],
    ['./x.tgz', ['x', './x.tgz', 'file', undefined]],
    ['~/x', ['x', '~/x', 'file', undefined]],
    ['C:\\x', ['x', 'C:\\x', 'file', undefined]],
    ['x.tgz', ['x', 'x.tgz', 'file', undefined]],
    ['u/r', ['x', 'u/r', 'git', undefined]],
    ['u/r#semver:^1', ['x', 'u/r#semver:^1', 'git', undefined]],
    ['github:u/r', ['x', 'github:u/r', 'git', undefined]],
    ['GitHub:u/r', ['x', 'GitHub:u/r', 'git', undefined]],
    ['git+ssh://git@example.com/r.git', ['x', 'git+ssh://git@example.com/r.git', 'git', undefined]],
    ['git://example.com/r', ['x', 'git://example.com/r', 'git', undefined]],
    ['git@github.com:u/r.git', ['x', 'git@github.com:u/r.git', 'git', undefined]],
    ['https://github.com/u/r', ['x', 'https://github.com/u/r', 'git', undefined]],
    ['https://user:pass@github.com/u/r#main', ['x', 'https://user:pass@github.com/u/r#main', 'git', undefined]],
    ['https://github.com/u/r/archive/v1.tar.gz', ['x', 'https://github.com/u/r/archive/v1.tar.gz', 'url', undefined]],
    ['http://x.example/x.tgz', ['x', 'http://x.example/x.tgz', 'url', undefined]],
    ['HTTPS://x.example/x.tgz', ['x', 'HTTPS://x.example/x.tgz', 'url', undefined]],
    ['new-protocol:x', ['x', 'new-protocol:x', 'url', undefined]],
  ])('%s', (specifier, expected) => {
    expect(one(specifier)).toEqual(expected)
  })
})

describe('everywhere that a manifest can ask', () => {
  it('each group', () => {
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    const { references } = extract(Object.fromEntries(groups.map(group => [group, { [group[0] ?? '']: '1' }])))
    expect(references.map(found => found.id)).toEqual(['d', 'd', 'o', 'p'])
  })
  it('comments are none', () => {
    const dependencies = { '//': ['why'], $scripts: 'link:./scripts' }
    expect(only(extract({ dependencies })).id).toBe('$scripts')
  })
  it('overrides of npm, Yarn and pnpm', () => {
    const { references, gaps } = extract({
      resolutions: { '**/a': '1', 'b/@s/c': '2', 'd@npm:^1.0.0': 'npm:e@3', '@s/f/g': 'github:u/g' },
      pnpm: { overrides: { 'h@>1>i@>=2': '4', j: '-', k: 'link:../k' } },
      overrides: { l: '5', m: { '.': '6', n: '$l' }, 'o@^1': 'https://x.example/o.tgz' },
    })
    expect(gaps).toEqual([])
    expect(references.map(({ id, revision, loader }) => `${id}@${revision} ${loader}`)).toEqual([
      'a@1 registry',
      '@s/c@2 registry',
      'e@3 registry',
      'g@github:u/g git',
      'i@4 registry',
      'k@link:../k file',
      'l@5 registry',
      'm@6 registry',
      'o@https://x.example/o.tgz url',
    ])
  })
  it('catalogues of Bun', () => {
    const { references } = extract({ workspaces: { packages: [], catalog: { a: '1' } }, catalogs: { old: { b: '2' } } })
    expect(references.map(found => `${found.id}@${found.revision}`)).toEqual(['b@2', 'a@1'])
  })
  it('the package manager, with its hash', () => {
    const hex = 'ab'.repeat(64)
    const found = only(extract({ packageManager: `pnpm@10.1.0+sha512.${hex}` }))
    expect([found.id, found.revision, found.digest, found.line]).toEqual(['pnpm', '10.1.0', `sha512:${hex}`, 2])
    expect(only(extract({ packageManager: 'yarn@https://x.example/y.js' })).loader).toBe('url')
    const engines = { packageManager: [{ name: 'npm', version: '11.0.0' }], runtime: { name: 'node', version: '24' } }
    expect(only(extract({ devEngines: engines })).id).toBe('npm')
  })
})

describe('what cannot be read is said', () => {
  it.each(strangers.filter(([reason]) => reason !== 'byte-order-mark'))('%s', (reason, content) => {
    expect(packageJson.extract({ path: 'package.json', content }).gaps.map(gap => gap.reason)).toEqual([reason])
  })
  it('a byte order mark is what every package manager strips', () => {
    const { references, gaps } = read(packageJson, 'package.json', '\uFEFF{"dependencies":{"ms":"1"}}')
    expect([references.map(found => [found.id, found.line, found.column]), gaps]).toEqual([[['ms', 1, 19]], []])
  })
  it.each([
    ['a duplicate', '{"dependencies":{"a":"1",\n"a":"github:evil/a"}}', 'duplicate-key:2'],
    ['a duplicate group', '{"dependencies":{},\n"dependencies":{}}', 'duplicate-key:2'],
    ['a comment', '{\n// x\n}', 'parse-error:2'],
    ['a list', '{"dependencies":\n["a"]}', 'unexpected-shape:2'],
    ['a specifier that is no string', '{"dependencies":{"a":\n{}}}', 'unexpected-shape:2'],
    ['an override that is no string', '{"overrides":{\n"a":1}}', 'unexpected-shape:2'],
    ['a path for a name', '{"dependencies":{\n"../a":"1"}}', 'name-invalid:2'],
    ['a path behind an alias', '{"dependencies":{\n"a":"npm:../a@1"}}', 'name-invalid:2'],
  ])('%s', (_, text, gap) => {
    expect(gapsOf(read(packageJson, 'package.json', text))).toEqual([`unreadable:${gap}`])
  })
})
