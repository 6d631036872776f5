import { describe, expect, it } from 'vitest'
import { bunLock } from '../../../src/extract/npm/bun-lock.ts'
import { gapsOf, haveVectors, only, read, strangers, vector } from './source.ts'

const good = `sha512-${'A'.repeat(86)}==`
const lock = (packages: string, dependencies = '"ms": "^2.0.0",') => `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "p", "dependencies": { ${dependencies} }, },
    "packages/w": { "name": "w", "dependencies": { "deep": "1", }, },
  },
  "packages": {
    ${packages}
  }
}
`
const extract = (packages: string, dependencies?: string) => read(bunLock, 'bun.lock', lock(packages, dependencies))

describe('a tuple', () => {
  it('of the registry gives name, version and integrity', () => {
    expect(only(extract(`"ms": ["ms@2.1.3", "", {}, "${good}"],`))).toEqual({
      ecosystem: 'npm',
      hub: 'npm',
      id: 'ms',
      kind: 'package',
      certainty: 'load',
      revision: '2.1.3',
      integrity: good,
      file: 'bun.lock',
      line: 8,
      column: 5,
      endColumn: 7,
      pinAt: { line: 8, start: 32, end: 127, before: '', after: '' },
      loader: 'registry',
      direct: true,
      installPath: 'ms',
    })
  })
  it.each([
    ['"safe": ["lodash@4.17.21", "", {}, "sha512-x"]', ['lodash', '4.17.21', 'registry', 'safe', undefined]],
    ['"@s/a/safe": ["lodash@4.17.21", "", {}, "sha512-x"]', ['lodash', '4.17.21', 'registry', 'safe', undefined]],
    ['"a/@s/b": ["@s/b@1.0.0", "", {}, "sha512-x"]', ['@s/b', '1.0.0', 'registry', undefined, undefined]],
    [
      '"b": ["b@1.0.0", "https://r.example/b.tgz", {}, "sha512-x"]',
      ['b', '1.0.0', 'registry', undefined, 'https://r.example/b.tgz'],
    ],
    ['"g": ["g@github:u/g#01", {}, "u-g-01"]', ['g', null, 'git', undefined, 'github:u/g#01']],
    ['"u": ["u@https://x.example/u.tgz", {}, "sha512-x"]', ['u', null, 'url', undefined, 'https://x.example/u.tgz']],
    [
      '"o": ["is-odd@https://registry.npmjs.org/is-odd/-/is-odd-3.0.1.tgz", {}]',
      ['is-odd', '3.0.1', 'registry', 'o', 'https://registry.npmjs.org/is-odd/-/is-odd-3.0.1.tgz'],
    ],
    ['"w": ["w@workspace:packages/w"]', ['w', null, 'workspace', undefined, 'workspace:packages/w']],
    ['"l": ["l@file:l", {}]', ['l', null, 'file', undefined, 'file:l']],
  ])('%s', (tuple, expected) => {
    const { id, revision, loader, alias, resolved } = only(extract(tuple))
    expect([id, revision, loader, alias, resolved]).toEqual(expected)
  })
  it('is direct where a workspace asks for it, also in its own place', () => {
    const tuple = (key: string) => `"${key}": ["deep@1.0.0", "", {}, "sha512-x"],`
    const direct = (text: string) => extract(text).references.map(one => one.direct)
    expect(direct(tuple('deep'))).toEqual([true])
    expect(direct(tuple('deep') + tuple('w/deep'))).toEqual([false, true])
  })
  it('an address that answers a range is held to the registry', () => {
    const tuple = '"ms": ["ms@https://evil.example/ms.tgz", {}]'
    expect(only(extract(tuple)).loader).toBe('registry')
    expect(only(extract(tuple, '"ms": "https://evil.example/ms.tgz",')).loader).toBe('url')
    expect(only(extract('"ms": ["ms@file:ms.tgz", {}]')).loader).toBe('registry')
    expect(only(extract('"ms": ["ms@file:ms.tgz", {}]', '"ms": "file:ms.tgz",')).loader).toBe('file')
  })
})

describe('what cannot be read is said', () => {
  it.each(strangers)('%s', (reason, content) => {
    expect(bunLock.extract({ path: 'bun.lock', content }).gaps.map(gap => gap.reason)).toEqual([reason])
  })
  it.each([
    ['a duplicate', '"a": ["a@1.0.0", "", {}, "x"],\n"a": ["a@2.0.0", "", {}, "x"]', 'duplicate-key:9'],
    ['a comment', '// x', 'parse-error:8'],
    ['no list', '"a": "a@1.0.0"', 'unexpected-shape:8'],
    ['an empty list', '"a": []', 'unexpected-shape:8'],
    ['a short tuple', '"a": ["a@1.0.0", "", "sha512-x"]', 'unexpected-shape:8'],
    ['a tuple without integrity', '"a": ["a@1.0.0", "", {}, null]', 'unexpected-shape:8'],
    ['a path for a name', '"a": ["../a@1.0.0", "", {}, "x"]', 'name-invalid:8'],
  ])('%s', (_, packages, gap) => {
    expect(gapsOf(extract(packages))).toEqual([`unreadable:${gap}`])
  })
  it('an unknown version', () => {
    expect(gapsOf(read(bunLock, 'bun.lock', '{\n"lockfileVersion": 3}'))).toEqual(['unreadable:unknown-format:2'])
    expect(gapsOf(read(bunLock, 'bun.lock', '{}'))).toEqual(['unreadable:unknown-format:1'])
  })
})

describe.runIf(haveVectors)('locks of real tools', () => {
  it.each([
    ['real/hono.bun.lock', 1152],
    ['real/hono-bench.bun.lock', 138],
  ])('%s is read without a gap', (path, count) => {
    const { references, gaps } = read(bunLock, 'bun.lock', vector(path))
    expect([references.length, gaps]).toEqual([count, []])
  })
})
