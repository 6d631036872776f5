import { describe, expect, it } from 'vitest'
import { guardChanged } from '../../src/check/guard-changed.ts'
import type { Change, Content, Policy } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'

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
  readonly before?: string
  readonly after?: string
}

const seen = (changes: readonly Change[], policy: Policy = open): readonly Shown[] =>
  [...(guardChanged.survey?.({ dossiers: [], gaps: [], changes, policy }) ?? [])].map(({ messageId, data, line }) => ({
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

describe('models.lock.json', () => {
  const [a, b] = ['1'.repeat(40), '2'.repeat(40)]
  const lock = (models: object) => JSON.stringify({ version: 1, models }, null, 2)
  const entry = (commit: string) => ({ commit, publisher: { name: 'acme', id: '1' } })
  const lockChange = (base: object, head: object, tip: object = base) =>
    seen([change('models.lock.json', lock(base), lock(head), lock(tip))])
  const x = 'huggingface:acme/x@v1'

  it('shows an altered entry, old to new, on its line', () => {
    expect(
      lockChange({ 'huggingface:acme/a': entry(a), [x]: entry(a) }, { 'huggingface:acme/a': entry(a), [x]: entry(b) }),
    ).toEqual([
      {
        messageId: 'lock-altered',
        line: 11,
        path: 'models.lock.json',
        entry: x,
        before: `commit ${a}`,
        after: `commit ${b}`,
      },
    ])
  })

  it('shows a removed entry, and every entry of a removed lock', () => {
    const before = `commit ${a}, publisher { "id": "1", "name": "acme" }`
    expect(lockChange({ [x]: entry(a) }, {})).toEqual([
      { messageId: 'lock-removed', line: 1, path: 'models.lock.json', entry: x, before },
    ])
    expect(seen([change('models.lock.json', lock({ [x]: entry(a) }), null)]).map(one => one.messageId)).toEqual([
      'lock-removed',
    ])
  })

  it('shows a dropped field: the owner’s id that the entry held', () => {
    const shown = lockChange({ [x]: entry(a) }, { [x]: { commit: a } })
    expect(shown.map(({ before, after }) => [before, after])).toEqual([
      ['publisher { "id": "1", "name": "acme" }', 'publisher nothing'],
    ])
  })

  it('does not show new entries, a reformat, or what base did', () => {
    expect(lockChange({}, { [x]: entry(a) })).toEqual([])
    expect(lockChange({ [x]: { commit: a, digest: b } }, { [x]: { digest: b, commit: a } })).toEqual([])
    expect(lockChange({ [x]: entry(a) }, { [x]: entry(a), 'ollama:y': entry(a) }, { [x]: entry(b) })).toEqual([])
    expect(lockChange({ [x]: entry(a) }, { [x]: entry(b) }, { [x]: entry(b), z: entry(a) })).toEqual([])
  })

  it('goes by the tip of base for what was in force', () => {
    const shown = lockChange({ [x]: { commit: a } }, { [x]: { commit: 'c' } }, { [x]: { commit: b } })
    expect(shown.map(({ before, after }) => [before, after])).toEqual([[`commit ${b}`, 'commit c']])
  })

  it('leaves a lock that does not parse to the finding about that', () => {
    expect(seen([change('models.lock.json', lock({ [x]: entry(a) }), '{')])).toEqual([])
  })
})
