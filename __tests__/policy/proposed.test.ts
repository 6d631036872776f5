import { describe, expect, it } from 'vitest'
import type { Change, Content } from '../../src/model/index.ts'
import { proposedPolicyGaps } from '../../src/policy/index.ts'

const changed = (text: string | null, path = '.github/weighmaster.yml'): Change => {
  const head: Content | null = text === null ? null : { kind: 'text', oid: 'a', text }
  return { path, head, mergeBase: null, baseTip: null, commentable: null }
}

describe('a policy that head proposes', () => {
  it.each([
    ['duplicate keys', 'version: 1\npreset: strict\npreset: default\n', 3, 'unique'],
    ['no YAML', 'version: [1\n', 2, ''],
    ['anchors', 'version: 1\nprivate: &x [acme]\n', 2, ''],
    ['an unknown key', 'version: 1\n\npresett: strict\n', 3, 'presett: unknown key; did you mean'],
    ['another version', 'version: 2\n', 1, 'version'],
    ['an unknown preset', 'version: 1\npreset: lax\n', 2, 'preset: must be one of default, recommended, strict'],
    ['nothing', '', 1, 'empty'],
  ])('with %s is unreadable, on its line', (_, text, line, detail) => {
    const [gap, ...others] = proposedPolicyGaps([changed(text)])
    expect(others).toEqual([])
    expect(gap).toMatchObject({ class: 'unreadable', reason: 'policy-invalid', file: '.github/weighmaster.yml', line })
    expect(gap?.detail).toContain(detail)
  })

  it('that can be read, that is removed, or that is no policy gives no gap', () => {
    const fine = [changed('version: 1\npreset: strict\n'), changed(null), changed('{', 'docs/weighmaster.yml')]
    expect(fine.map(change => proposedPolicyGaps([change]))).toEqual([[], [], []])
  })
})
