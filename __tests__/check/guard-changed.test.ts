import { describe, expect, it } from 'vitest'
import { guardChanged } from '../../src/check/guard-changed.ts'
import type { Change, Content, Policy } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { said } from './said.ts'

const open = parsePolicy([], { now: new Date('2026-11-21T00:00:00Z') })
const text = (content: string): Content => ({ kind: 'text', oid: content, text: content })

const change = (path: string, base: string | null, head: string | null, tip: string | null = base): Change => ({
  path,
  head: head === null ? null : text(head),
  mergeBase: base === null ? null : text(base),
  baseTip: tip === null ? null : text(tip),
  commentable: null,
})

interface Shown {
  readonly messageId: string
  readonly line: number | undefined
  readonly how?: string
}

const seen = (changes: readonly Change[], policy: Policy = open): readonly Shown[] =>
  said(guardChanged.survey?.({ dossiers: [], gaps: [], changes, policy })).map(({ messageId, data, line }) => ({
    messageId,
    line,
    ...data,
  }))

const policyPath = '.github/weighmaster.yml'

describe('the policy', () => {
  it.each([
    [change(policyPath, 'version: 1\na: 1\n', 'version: 1\nb: 1\nc: 1\n'), 'changed', '2 lines added, 1 removed'],
    [change(policyPath, null, 'version: 1\n'), 'added', '1 lines added, 0 removed'],
    [change(policyPath, 'version: 1\n', null), 'removed', '0 lines added, 1 removed'],
  ])('%#: is shown when the pull request touches it', (one, how, lines) => {
    expect(seen([one])).toEqual([{ messageId: 'policy', line: 1, path: policyPath, how, lines }])
  })

  it('is shown when something else takes its place', () => {
    const link: Change = { ...change(policyPath, 'version: 1', null), head: { kind: 'symlink', oid: 'x', target: 'y' } }
    expect(seen([link]).map(({ how }) => how)).toEqual(['changed'])
  })

  it('is not shown for what base itself changed since the branch was cut', () => {
    expect(seen([change(policyPath, 'old', 'old', 'new')])).toEqual([])
    expect(seen([change(policyPath, 'old', 'new', 'new')])).toEqual([])
    expect(seen([change(policyPath, null, null, 'new')])).toEqual([])
  })

  it('counts only at its own place', () => {
    expect(seen([change('sub/.github/weighmaster.yml', null, 'version: 1')])).toEqual([])
  })
})

describe('a workflow', () => {
  const uses = 'jobs:\n  weigh:\n    steps:\n      - uses: acme/weighmaster@v1\n'
  const other = 'jobs:\n  test:\n    steps:\n      - run: npm test\n'
  it.each([
    ['changed', change('.github/workflows/ci.yml', uses, `${uses}      - run: true\n`), ['changed']],
    ['without us now', change('.github/workflows/ci.yml', uses, other), ['changed']],
    ['with us now', change('.github/workflows/ci.yml', other, uses), ['changed']],
    ['removed', change('.github/workflows/ci.yaml', uses, null), ['removed']],
    ['a composite action', change('.github/actions/weigh/action.yml', uses, other), ['changed']],
    ['of others', change('.github/workflows/ci.yml', other, `${other}#\n`), []],
    ['with us in a comment only', change('.github/workflows/ci.yml', other, `# weighmaster\n${other}`), []],
    ['another file', change('docs/weighmaster.yml', uses, other), []],
  ])('%s', (_, one, hows) => {
    expect(seen([one]).map(({ how }) => how)).toEqual(hows)
  })
})

it('a key is guarded where the policy names it', () => {
  const policy: Policy = { ...open, guarded: ['keys/acme.pem'] }
  const changes = [change('keys/acme.pem', 'old', 'new'), change('keys/other.pem', 'old', 'new')]
  expect(seen(changes, policy)).toEqual([{ messageId: 'key', line: 1, path: 'keys/acme.pem', how: 'changed' }])
})

describe('attributes of git', () => {
  const path = 'src/.gitattributes'
  const about = (head: string, base: string | null = null) =>
    seen([change(path, base, head)]).map(({ messageId, line }) => `${messageId} ${line}`)

  it.each([
    ['*.json working-tree-encoding=ASCII//TRANSLIT\n', ['encoding 1']],
    ['# why\n"a \\"b" text working-tree-encoding=ISO-2022-JP eol=lf\r\n', ['encoding 2']],
    ['[attr]plain -text working-tree-encoding=utf-7\n', ['encoding 1']],
    ['*.ps1 working-tree-encoding=UTF-16LE-BOM\n* text=auto\n', []],
    ['# *.json working-tree-encoding=ASCII\n*.bin filter=lfs\n', []],
  ])('are shown where they change what is checked out: %j', (head, expected) => {
    expect(about(head)).toEqual(expected)
  })

  it('are not shown where base has them', () => {
    expect(about('*.x working-tree-encoding=SJIS\n*.y text\n', '*.x working-tree-encoding=SJIS\n')).toEqual([])
  })

  it('are read past what is no text', () => {
    const head = {
      kind: 'binary',
      oid: 'b',
      bytes: 9,
      head: new Uint8Array(9),
      text: '* working-tree-encoding=ASCII\n',
    } as const
    expect(seen([{ ...change(path, null, ''), head }]).map(({ messageId }) => messageId)).toEqual(['encoding'])
  })
})
