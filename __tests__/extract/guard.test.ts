import { describe, expect, it } from 'vitest'
import { guard } from '../../src/extract/guard.ts'
import type { Content } from '../../src/model/index.ts'

const path = '.github/weighmaster.yml'
const text = (content: string): Content => ({ kind: 'text', oid: 'a', text: content })

describe('guard', () => {
  it.each([
    ['.github/weighmaster.yml', true],
    ['.github/weighmaster/acme.pub', true],
    ['.github/workflows/ci.yaml', true],
    ['.github/actions/check/action.yml', true],
    ['models.lock.json', true],
    ['keys/acme.pem', true],
    ['src/.gitattributes', true],
    ['sub/.github/weighmaster.yml', false],
    ['docs/models.lock.json', false],
    ['src/app.py', false],
  ])('accepts %s: %s', (file, accepted) => {
    expect(guard.accepts(file)).toBe(accepted)
  })

  it('finds no references, and nothing wrong with a readable policy', () => {
    expect(guard.extract({ path, content: text('version: 1\n') })).toEqual({ references: [], gaps: [] })
    expect(guard.extract({ path: 'models.lock.json', content: text('{') })).toEqual({ references: [], gaps: [] })
  })

  it.each<[Content, string]>([
    [{ kind: 'symlink', oid: 'a', target: '../evil.yml' }, 'symlink'],
    [{ kind: 'submodule', oid: 'a' }, 'submodule'],
    [{ kind: 'binary', oid: 'a', bytes: 9, head: new Uint8Array(9) }, 'binary'],
    [{ kind: 'too-large', oid: 'a', bytes: 99_999_999 }, 'too-large'],
    [text('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'), 'lfs-pointer'],
  ])('a policy that nobody can read is unreadable: %o', (content, reason) => {
    const { gaps } = guard.extract({ path, content })
    expect(gaps.map(gap => [gap.class, gap.reason, gap.file])).toEqual([['unreadable', reason, path]])
  })

  it('what the API did not serve is the world’s doing', () => {
    const { gaps } = guard.extract({ path, content: { kind: 'unavailable', oid: 'a', reason: 'timeout' } })
    expect(gaps.map(gap => [gap.class, gap.detail])).toEqual([['unreachable', 'timeout']])
  })
})
