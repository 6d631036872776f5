import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { haveVectors, vector } from './source.ts'

const minus = (from: ReadonlySet<string>, these: Iterable<string>) => {
  const gone = new Set(these)
  return new Set([...from].filter(one => !gone.has(one)))
}

/** One project, locked by each tool. A set of `name@version`, and of those with their integrity. */
const identities = (path: string) => {
  const name = path === 'npm-shrinkwrap.json' ? path : path.replace(/^[^.]+\.(?:\d\.)?/, '')
  const { references } = extract(name, { kind: 'text', oid: '1', text: vector(`generated/${path}`) })
  const packages = references.filter(one => one.loader === 'registry')
  return {
    ids: new Set(packages.map(one => `${one.id}@${one.revision}`)),
    pins: new Set(packages.flatMap(one => (one.integrity ? [`${one.id}@${one.revision} ${one.integrity}`] : []))),
  }
}

describe.runIf(haveVectors)('the same project has the same identities in every lock', () => {
  const expected = haveVectors
    ? identities('npm-v3.package-lock.json')
    : { ids: new Set<string>(), pins: new Set<string>() }
  it('names 32 packages', () => expect(expected.ids.size).toBe(32))

  it.each([
    'bun1.4.bun.lock',
    'npm-shrinkwrap.json',
    'npm-v1.package-lock.json',
    'npm-v2.package-lock.json',
    'npm-v3-noresolved.package-lock.json',
    'pnpm7.pnpm-lock.yaml',
    'pnpm8.pnpm-lock.yaml',
    'pnpm9.pnpm-lock.yaml',
    'pnpm10.pnpm-lock.yaml',
    'pnpm11.pnpm-lock.yaml',
    'pnpm12.pnpm-lock.yaml',
  ])('%s', path => expect(identities(path)).toEqual(expected))

  // Yarn and npm 6 know no `overrides`; npm 6 no workspaces. Yarn 1 hashes no tarball that is asked for by address.
  const older = new Set([...expected.ids].map(id => (id === 'is-number@7.0.0' ? 'is-number@6.0.0' : id)))
  it('npm 6', () => expect(identities('npm6.package-lock.json').ids).toEqual(minus(older, ['ms@2.1.3'])))
  it('Yarn 1', () => {
    const { ids, pins } = identities('yarn1.yarn.lock')
    expect(ids).toEqual(older)
    expect([...expected.pins].filter(pin => !pins.has(pin)).map(pin => pin.split(' ')[0])).toEqual([
      'is-number@7.0.0',
      'is-odd@3.0.1',
    ])
  })
  // Yarn adds node-gyp, which the native fsevents needs, and what that needs; it has no comparable hash.
  it.each(['yarn3.yarn.lock', 'yarn4.yarn.lock'])('%s', path => {
    const { ids, pins } = identities(path)
    expect(minus(older, ids)).toEqual(new Set())
    expect([...minus(ids, older)].some(id => id.startsWith('node-gyp@'))).toBe(true)
    expect(pins.size).toBe(0)
  })
  it('Deno locks what code imports: three of them', () => {
    const { ids, pins } = identities('deno-v5.deno.lock')
    expect(ids).toEqual(new Set(['chokidar@4.0.3', 'lodash@4.17.21', 'readdirp@4.1.2']))
    expect(minus(pins, expected.pins)).toEqual(new Set())
  })
})
