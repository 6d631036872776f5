import { describe, expect, it } from 'vitest'
import { npmConfig } from '../../../src/extract/npm/npm-config.ts'
import { gapsOf, read, strangers } from './source.ts'

describe('accepts', () => {
  it.each([
    '.npmrc',
    'a/.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    'pnpm-workspace.yaml',
    'bunfig.toml',
    '.bunfig.toml',
    '.pnpmfile.cjs',
    'a/.pnpmfile.mjs',
    'pnpmfile.js',
    '.yarn/releases/yarn-4.0.0.cjs',
    'a/.yarn/plugins/@x/y.cjs',
    '.yarn/cache/a.zip',
  ])('%s', path => expect(npmConfig.accepts(path)).toBe(true))
  it.each(['npmrc', 'x.npmrc', '.yarnrc.yml.bak', '.yarn/cache/a.txt', '.yarn/install-state.gz', 'xbunfig.toml'])(
    'not %s',
    path => expect(npmConfig.accepts(path)).toBe(false),
  )
})

describe('settings', () => {
  it.each([
    ['.npmrc', 'registry=x\n'],
    ['.yarnrc.yml', 'yarnPath: x\n'],
    ['pnpm-workspace.yaml', '# nothing\n'],
    ['pnpm-workspace.yaml', 'packages:\n  - a\n'],
    ['bunfig.toml', '[install]\nexact = true\n'],
    ['.npmrc', '\uFEFFregistry=x'],
  ])('%s can be read', (path, text) => {
    expect(read(npmConfig, path, text)).toEqual({ references: [], gaps: [] })
  })
  it.each([
    ['.yarnrc.yml', 'a: 1\na: 2\n', 'parse-error:2'],
    ['.yarnrc.yml', 'a: 1\n---\nb: 1\n', 'unexpected-shape:1'],
    ['pnpm-workspace.yaml', 'a: [\n', 'parse-error:2'],
    ['pnpm-workspace.yaml', `a: ${'['.repeat(10_000)}`, 'parse-error:1'],
    ['bunfig.toml', 'a = 1\na = 2\n', 'parse-error:2'],
    ['.npmrc', 'x'.repeat(300_000), 'too-large:1'],
  ])('%s cannot %#', (path, text, gap) => {
    expect(gapsOf(read(npmConfig, path, text))).toEqual([`unreadable:${gap}`])
  })
  it.each(strangers.filter(([reason]) => reason !== 'byte-order-mark'))('%s', (reason, content) => {
    expect(npmConfig.extract({ path: '.npmrc', content }).gaps.map(gap => gap.reason)).toEqual([reason])
  })
})

it('code is shown as a whole and not read', () => {
  const content = { kind: 'binary', oid: '1', bytes: 4, head: new Uint8Array(4) } as const
  expect(npmConfig.extract({ path: '.yarn/releases/yarn.cjs', content })).toEqual({ references: [], gaps: [] })
})
