import { describe, expect, it } from 'vitest'
import { pnpmWorkspace } from '../../../src/extract/npm/pnpm-workspace.ts'
import { gapsOf, read } from './source.ts'

const found = (text: string) =>
  read(pnpmWorkspace, 'pnpm-workspace.yaml', text).references.map(
    ({ id, revision, loader, resolved, line, column, endColumn }) => ({
      ...{ id, loader, asks: revision ?? resolved, at: [line, column, endColumn] },
    }),
  )

describe('pnpm-workspace', () => {
  it.each(['pnpm-workspace.yaml', 'a/pnpm-workspace.yaml'])('accepts %s', path =>
    expect(pnpmWorkspace.accepts(path)).toBe(true),
  )
  it.each(['pnpm-lock.yaml', 'xpnpm-workspace.yaml'])('does not accept %s', path =>
    expect(pnpmWorkspace.accepts(path)).toBe(false),
  )

  it('reads catalogues and overrides, at the literal of the name', () => {
    const text = `packages: ['packages/*']
catalog:
  react: ^19.0.0
  '@acme/scale': 1.2.3
  tool: github:acme/tool#v1
catalogs:
  old:
    react: 18.3.1
overrides:
  'foo@1>bar': ^2.0.0
  lodash: npm:@acme/lodash@4.17.21
  gone: '-'
  same: $react
`
    expect(found(text)).toEqual([
      { id: 'react', loader: 'registry', asks: '^19.0.0', at: [3, 2, 7] },
      { id: '@acme/scale', loader: 'registry', asks: '1.2.3', at: [4, 3, 14] },
      { id: 'tool', loader: 'git', asks: 'github:acme/tool#v1', at: [5, 2, 6] },
      { id: 'react', loader: 'registry', asks: '18.3.1', at: [8, 4, 9] },
      { id: 'bar', loader: 'registry', asks: '^2.0.0', at: [10, 3, 12] },
      { id: '@acme/lodash', loader: 'registry', asks: '4.17.21', at: [11, 2, 8] },
    ])
  })

  it('cannot pin content, and is the project’s own wish', () => {
    const [reference] = read(pnpmWorkspace, 'pnpm-workspace.yaml', 'catalog: { react: 19.0.0 }\n').references
    expect(reference).toMatchObject({ pinnable: false, direct: true })
  })

  it.each([
    ['catalog: { react: [1] }\n', ['unreadable:unexpected-shape:1']],
    ['a: &x ^1.0.0\ncatalog:\n  react: *x\n', ['unreadable:unexpected-shape:3']],
    ['catalog:\n  "../x": 1.0.0\n', ['unreadable:name-invalid:2']],
    ['catalog: 1\n', []],
    ['packages: []\n', []],
    ['', []],
    ['a: {\n', []],
    [`${'['.repeat(20_000)}`, []],
  ])('%j leaves %j', (text, gaps) => {
    expect(gapsOf(read(pnpmWorkspace, 'pnpm-workspace.yaml', text))).toEqual(gaps)
  })
})
