import { describe, expect, it } from 'vitest'
import { npmNewRegistry } from '../../src/check/npm-new-registry.ts'
import type { Change, Reference } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { npmArtifact, npmDossier, npmFacts, npmReference, npmResolved } from '../world/npm.ts'
import { changed, open, surveyed } from './changes.ts'

const from = (resolved: string | undefined, said: Partial<Reference> = {}) =>
  npmDossier({ reference: npmReference({ ...(resolved === undefined ? {} : { resolved }), ...said }) })

const seen = (dossiers: readonly ReturnType<typeof from>[], changes: readonly Change[] = [], policy = open) =>
  surveyed(npmNewRegistry, { dossiers, changes, policy }).map(({ data, subject }) => [
    data['count'],
    data['name'],
    subject,
  ])

const evil = 'https://evil.example:8443/left-pad/-/left-pad-1.3.0.tgz'

describe('a host', () => {
  it('that base did not have is shown once', () => {
    expect(seen([from(evil), from(evil, { id: 'b' })])).toEqual([['2', 'left-pad', 'evil.example:8443']])
  })
  it.each([
    'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
    'https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz',
    undefined,
    'file:x.tgz',
  ])('is not new: %s', resolved => expect(seen([from(resolved)])).toEqual([]))
  it.each([
    'https://registry.npmjs.org.evil.example/x',
    'https://registry.npmjs.org@evil.example/x',
    'http://evil.example/registry.npmjs.org',
  ])('is compared whole: %s', resolved => expect(seen([from(resolved)])).toHaveLength(1))
  it('is not new where it is the one that is asked', () => {
    const asked = npmResolved({ artifact: npmArtifact({ npm: npmFacts({ registryHost: 'evil.example:8443' }) }) })
    expect(seen([{ ...from(evil), resolution: asked }])).toEqual([])
    const other = npmResolved({
      artifact: npmArtifact({ npm: npmFacts({ registryHost: 'evil.example:8443', asked: false }) }),
    })
    expect(seen([{ ...from(evil), resolution: other }])).toHaveLength(1)
  })
  it('of git or an address is another check’s', () => {
    expect(seen([from(evil, { loader: 'git' }), from(evil, { loader: 'url' })])).toEqual([])
  })
})

describe('base knows it', () => {
  it.each([
    ['package-lock.json', `{\n  "resolved": "https://evil.example:8443/x/-/x-1.0.0.tgz",\n}`],
    ['npm-shrinkwrap.json', `{ "a": {\n"resolved": "https://evil.example:8443/x.tgz" }`],
    ['yarn.lock', `x@1:\n  version "1.0.0"\n  resolved "https://evil.example:8443/x.tgz#01"\n`],
    ['yarn.lock', `"x@npm:1":\n  resolution: "x@npm:1.0.0::__archiveUrl=https%3A%2F%2Fevil.example%3A8443%2Fx.tgz"\n`],
    [
      'pnpm-lock.yaml',
      'packages:\n  x@1.0.0:\n    resolution: {integrity: a, tarball: https://evil.example:8443/x.tgz}\n',
    ],
    ['deno.lock', `{\n"tarball": "https://evil.example:8443/x.tgz"}`],
    ['bun.lock', `{\n    "x": ["x@1.0.0", "https://evil.example:8443/x.tgz", {}, "sha512-x"],\n`],
  ])('in %s %#', (path, text) => {
    expect(seen([from(evil)], [changed(path, text, 'x')])).toEqual([])
    expect(seen([from(evil)], [changed(path, null, text)])).toHaveLength(1)
  })
  it.each([
    ['a link elsewhere in the lock', 'package-lock.json', '{\n"url": "https://evil.example:8443/fund"}'],
    ['a file that is no lock', 'README.md', '  "resolved": "https://evil.example:8443/x.tgz"'],
  ])('but not by %s', (_, path, text) => {
    expect(seen([from(evil)], [changed(path, text, 'x')])).toHaveLength(1)
  })
})

it('is silent where the policy allows the registry for the name', () => {
  const text = "version: 1\nregistries: { 'evil.example:8443': { scopes: [left-pad] } }"
  const policy = parsePolicy([{ name: 'base tip', text }], { now: new Date('2026-11-21') })
  expect(seen([from(evil), from(evil, { id: 'other' })], [], policy)).toEqual([['1', 'other', 'evil.example:8443']])
})
