import { describe, expect, it } from 'vitest'
import { introduce } from '../../src/change/index.ts'
import type { Policy, Reference } from '../../src/model/index.ts'
import { model, organisation, policy, severityOf } from './subjects.ts'

/** The two places where `paths:` counts, together: what is introduced, and how severe it is there. */
const severities = (asked: Policy, base: readonly Reference[], head: readonly Reference[]) =>
  introduce({ head, mergeBase: base, baseTip: base }, asked.lowering).map(
    ({ reference }) => `${reference.file}: ${severityOf(asked, 'model-unpinned/mutable', reference)}`,
  )

const at = (file: string) => model('acme/x', { file })

describe('a reference that was let in where `paths:` lowers', () => {
  const asked = policy('version: 1\npaths: { "tests/**": off, "docs/**": warning, "tests/live/**": error }')

  it('is new, and counts, where it moves to a place that is lowered less', () => {
    expect(severities(asked, [], [at('tests/a.py')])).toEqual(['tests/a.py: silent'])
    expect(severities(asked, [at('tests/a.py')], [at('src/a.py')])).toEqual(['src/a.py: error'])
    expect(severities(asked, [at('tests/a.py')], [at('docs/a.py')])).toEqual(['docs/a.py: warning'])
    expect(severities(asked, [at('tests/a.py')], [at('tests/live/a.py')])).toEqual(['tests/live/a.py: error'])
  })

  it('is judged at the least lowered of its new places, in whatever order they come', () => {
    const places = [at('tests/b.py'), at('src/b.py'), at('docs/b.py')]
    expect(severities(asked, [at('tests/a.py')], places)).toEqual(['src/b.py: error'])
    expect(severities(asked, [at('tests/a.py')], places.toReversed())).toEqual(['src/b.py: error'])
  })

  it('is old where base already had it lowered as little', () => {
    expect(severities(asked, [at('src/a.py'), at('tests/a.py')], [at('src/b.py')])).toEqual([])
    expect(severities(asked, [at('docs/a.py')], [at('tests/a.py')])).toEqual([])
  })

  it('is new again where the tip of base has it only in the lowered place', () => {
    const sides = { head: [at('src/a.py')], mergeBase: [at('src/a.py')], baseTip: [at('tests/a.py')] }
    expect(introduce(sides, asked.lowering)).toHaveLength(1)
  })

  it('is lowered by no source alone', () => {
    const both = policy('version: 1\npaths: { "tests/**": off }', organisation('version: 1'))
    expect(severities(both, [], [at('tests/a.py')])).toEqual(['tests/a.py: error'])
    expect(severities(both, [at('tests/a.py')], [at('src/a.py')])).toEqual([])
  })
})
