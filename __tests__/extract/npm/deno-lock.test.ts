import { describe, expect, it } from 'vitest'
import { denoLock } from '../../../src/extract/npm/deno-lock.ts'
import { gapsOf, haveVectors, read, strangers, vector } from './source.ts'

const hex = 'ab'.repeat(32)
const extract = (value: unknown) => read(denoLock, 'deno.lock', JSON.stringify(value, null, 2))
const rows = (value: unknown) =>
  extract(value).references.map(one => [one.id, one.revision, one.integrity ?? one.digest, one.direct])

const npm = { '@s/a@1.0.0_peer@2.0.0': { integrity: 'sha512-x' }, 'b@2.0.0': { integrity: 'sha512-y' } }
const jsr = { '@std/assert@1.0.10': { integrity: hex } }

describe('each version', () => {
  it('5 and 4 tell what the project asks for', () => {
    const specifiers = { 'npm:@s/a@1': '1.0.0_peer@2.0.0', 'jsr:@std/assert@^1': '1.0.10', 'npm:b@2': '2.0.0' }
    const workspace = { dependencies: ['jsr:@std/assert@^1'], packageJson: { dependencies: ['npm:@s/a@1'] } }
    expect(rows({ version: '5', specifiers, jsr, npm, workspace })).toEqual([
      ['@s/a', '1.0.0', 'sha512-x', true],
      ['b', '2.0.0', 'sha512-y', false],
      ['jsr:@std/assert', '1.0.10', `sha256:${hex}`, true],
    ])
    const members = { m: { dependencies: ['npm:b@2'] } }
    expect(rows({ version: '4', specifiers, npm, workspace: { members } })[1]).toEqual(['b', '2.0.0', 'sha512-y', true])
  })
  it('3 and 2 do not', () => {
    const expected = [
      ['@s/a', '1.0.0', 'sha512-x', undefined],
      ['b', '2.0.0', 'sha512-y', undefined],
    ]
    expect(rows({ version: '3', packages: { specifiers: {}, npm }, remote: {} })).toEqual(expected)
    expect(rows({ version: '2', remote: {}, npm: { specifiers: {}, packages: npm } })).toEqual(expected)
  })
  it('a tarball of another registry is passed on', () => {
    const { references } = extract({
      version: '5',
      npm: { 'a@1.0.0': { integrity: 'x', tarball: 'https://r.example/a.tgz' } },
    })
    expect(references.map(one => one.resolved)).toEqual(['https://r.example/a.tgz'])
  })
})

describe('what cannot be read is said', () => {
  it.each(strangers)('%s', (reason, content) => {
    expect(denoLock.extract({ path: 'deno.lock', content }).gaps.map(gap => gap.reason)).toEqual([reason])
  })
  it.each([
    ['no version', {}, 'unknown-format:1'],
    ['an unknown version', { version: '6' }, 'unknown-format:1'],
    ['no name', { version: '5', npm: { a: {} } }, 'unexpected-shape:4'],
    ['a path for a name', { version: '5', npm: { '../a@1.0.0': {} } }, 'name-invalid:4'],
    ['no hash of JSR', { version: '5', jsr: { '@s/a@1.0.0': { integrity: 'x' } } }, 'entry-incomplete:4'],
  ])('%s', (_, value, gap) => {
    expect(gapsOf(extract(value))).toEqual([`unreadable:${gap}`])
  })
})

describe.runIf(haveVectors)('locks of real tools', () => {
  it.each([
    ['real/hono-bench.deno.lock', 38],
    ['real/hono-runtime.deno.lock', 6],
    ['generated/deno-v5.deno.lock', 3],
  ])('%s is read without a gap', (path, count) => {
    const { references, gaps } = read(denoLock, 'deno.lock', vector(path))
    expect([references.length, gaps]).toEqual([count, []])
  })
})
