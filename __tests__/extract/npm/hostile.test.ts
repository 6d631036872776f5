import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bunLock } from '../../../src/extract/npm/bun-lock.ts'
import { bunLockb } from '../../../src/extract/npm/bun-lockb.ts'
import { denoLock } from '../../../src/extract/npm/deno-lock.ts'
import { packageJson } from '../../../src/extract/npm/package-json.ts'
import { packageLock } from '../../../src/extract/npm/package-lock.ts'
import { pnpmLock } from '../../../src/extract/npm/pnpm-lock.ts'
import { yarnBerry } from '../../../src/extract/npm/yarn-berry.ts'
import { yarnV1 } from '../../../src/extract/npm/yarn-v1.ts'
import type { Extraction } from '../../../src/model/index.ts'
import { read } from './source.ts'

const good = `sha512-${'A'.repeat(86)}==`
const tarball = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz'

/** One small honest file of each format, and the path it stands at. */
const honest = {
  'package-lock': {
    extractor: packageLock,
    path: 'package-lock.json',
    text: JSON.stringify(
      {
        lockfileVersion: 2,
        packages: {
          '': { dependencies: { a: '1' }, workspaces: ['w'] },
          'node_modules/a': { version: '1.0.0', resolved: tarball, integrity: good, bundleDependencies: ['b'] },
          'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true },
          'node_modules/w': { resolved: 'w', link: true },
          w: { version: '0.0.0' },
        },
        dependencies: {
          a: {
            version: '1.0.0',
            resolved: tarball,
            integrity: good,
            dependencies: { b: { version: '1.0.0', bundled: true } },
          },
          w: { version: 'file:w' },
        },
      },
      null,
      1,
    ),
  },
  'package-json': {
    extractor: packageJson,
    path: 'package.json',
    text: '{\n"dependencies": { "a": "^1.0.0", "b": "github:u/b" },\n"overrides": { "c": { "d": "npm:e@1" } }\n}\n',
  },
  'pnpm-lock': {
    extractor: pnpmLock,
    path: 'pnpm-lock.yaml',
    text: `---\nlockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    configDependencies: {}\n\npackages: {}\n\n---\nlockfileVersion: '9.0'\n\npackages:\n\n  'a@1.0.0':\n    resolution: {integrity: ${good}}\n    cpu: [x64, '!arm']\n    deprecated: |-\n      b@1.0.0:\n    bundled:\n      - b\n      - 'c': d\n        e: f\n  ? b@1.0.0\n  : resolution: {tarball: ${tarball}}\n`,
  },
  'yarn-berry': {
    extractor: yarnBerry,
    path: 'yarn.lock',
    text: `# x\n\n__metadata:\n  version: 8\n\n"a@npm:^1, a@npm:1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fx.example"\n  checksum: 10c0/ab\n`,
  },
  'yarn-v1': {
    extractor: yarnV1,
    path: 'yarn.lock',
    text: `# yarn lockfile v1\n\n\na@1, "a@npm:a@^1":\n  version "1.0.0"\n  resolved "${tarball}#01"\n  integrity ${good}\n  dependencies:\n    b "1"\n`,
  },
  'bun-lock': {
    extractor: bunLock,
    path: 'bun.lock',
    text: `{\n "lockfileVersion": 1,\n "workspaces": { "": { "name": "p", "dependencies": { "a": "1", }, }, },\n "packages": {\n  "a": ["a@1.0.0", "", {}, "${good}"],\n  "a/b": ["b@github:u/b#01", {}, "u-b-01"],\n }\n}\n`,
  },
  'bun-lockb': { extractor: bunLockb, path: 'bun.lockb', text: '' },
  'deno-lock': {
    extractor: denoLock,
    path: 'deno.lock',
    text: JSON.stringify(
      { version: '5', specifiers: { 'npm:a@1': '1.0.0' }, npm: { 'a@1.0.0_b@1': { integrity: good } } },
      null,
      1,
    ),
  },
} as const

const formats = Object.values(honest)

/** What no hostile text may change: nothing without a place, nothing invented. */
function isSound({ references, gaps }: Extraction, text: string): boolean {
  const lines = text.split('\n').length
  const placed = [...references, ...gaps].every(({ line }) => line !== undefined && line >= 1 && line <= lines)
  const ours = references.every(one => one.hub === 'npm' && one.id !== null && !/\.\.(?:\/|$)|[\s\\]/.test(one.id))
  return placed && ours && gaps.every(gap => gap.class === 'unreadable')
}

describe.each(formats)('$extractor.id', ({ extractor, path, text }) => {
  it('is understood when honest', () => {
    const { references, gaps } = read(extractor, path, text)
    expect(references.length + gaps.length).toBeGreaterThan(0)
    if (path !== 'bun.lockb') expect(gaps).toEqual([])
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), any => isSound(read(extractor, path, any), any)),
      { numRuns: 300 },
    )
  })

  it('cut off anywhere, never throws', () => {
    for (let end = 0; end < text.length; end++) {
      const cut = text.slice(0, end)
      expect(isSound(read(extractor, path, cut), cut), `cut at ${end}`).toBe(true)
    }
  })

  it('with anything put anywhere, never throws', () => {
    const pieces = [
      '"',
      "'",
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '\\',
      '\0',
      '\r',
      '\t',
      '&a',
      '*a',
      '? ',
      '- ',
      '|-',
      '#',
      '---\n',
      '__proto__',
      '../',
      '\u2028',
      '\uFEFF',
      'null',
      '1',
      'a@',
    ]
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), fc.constantFrom(...pieces), (at, removed, piece) => {
        const changed = text.slice(0, at) + piece + text.slice(at + removed)
        return isSound(read(extractor, path, changed), changed)
      }),
      { numRuns: 500 },
    )
  })

  it('with any two lines exchanged or one repeated, never throws', () => {
    const lines = text.split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length), fc.nat(lines.length), (from, to) => {
        const changed = lines.toSpliced(to, 0, lines[from] ?? '').join('\n')
        return isSound(read(extractor, path, changed), changed)
      }),
      { numRuns: 300 },
    )
  })
})

const json = formats.filter(({ text }) => text.startsWith('{'))
describe.each(json)('a key that stands twice is never accepted: $extractor.id', ({ extractor, path, text }) => {
  const members = [...text.matchAll(/(?<key>"(?:[^"\\]|\\.)*")\s*:/g)]
  it.each(members.map(match => [match.groups?.['key'] ?? '', match.index] as const))('%s at %i', (key, index) => {
    const changed = `${text.slice(0, index)}${key}: null, ${text.slice(index)}`
    expect(read(extractor, path, changed).gaps.map(gap => gap.reason)).toEqual(['duplicate-key'])
  })
})

describe('work grows with the text and no faster', () => {
  const bombs = [
    ['brackets', '[', 200_000],
    ['braces', '{"a":', 200_000],
    ['flow', 'a: {a: ', 100_000],
    ['dashes', '- ', 200_000],
    ['indentation', 'a:\n ', 50_000],
    ['quotes', '"', 200_000],
    ['escapes', '"\\', 200_000],
    ['spaces', ' ', 1_000_000],
    ['line ends', '\n', 1_000_000],
    ['keys', 'a@1, ', 200_000],
    ['explicit keys', '? a\n: ', 100_000],
    ['stars', '*', 500_000],
    ['ats', '@', 500_000],
  ] as const
  it.each(bombs)('%s', (_, piece, times) => {
    const text = piece.repeat(times)
    for (const { extractor, path } of formats) {
      for (const start of [
        '',
        '__metadata:\n  version: 8\n',
        "lockfileVersion: '9.0'\npackages:\n  ",
        'a@1:\n  version ',
      ]) {
        const found = read(extractor, path, start + text)
        expect(found.references.length).toBeLessThanOrEqual(1)
      }
    }
  })
  it('long names and specifiers', () => {
    const long = '@/'.repeat(100_000)
    const dependencies = {
      a: long,
      b: `npm:${long}`,
      c: `https://github.com/${long}`,
      d: `git+${long}`,
      e: `1 ${' '.repeat(100_000)}x`,
    }
    const { references, gaps } = read(
      packageJson,
      'package.json',
      JSON.stringify({ dependencies, overrides: { [`a${'/b'.repeat(100_000)}`]: '1' } }),
    )
    expect(references.length + gaps.length).toBe(6)
  })
})
