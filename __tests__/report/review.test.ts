import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier, Finding, ReviewOptions } from '../../src/model/index.ts'
import { renderReview } from '../../src/report/index.ts'
import { changed, dossier, finding, npmReference, report, resolvedPackage } from './build.ts'
import { golden } from './golden.ts'
import { hostile } from './hostile.ts'
import { scenario, scenarioOptions } from './scenario.ts'

const options: ReviewOptions = { changes: [], commentKey: 'default' }

/** What stands on the page before anything is unfolded. */
function visibleLines(summary: string): readonly string[] {
  return summary
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<\/summary>[\s\S]*?<\/details>/g, '</summary></details>')
    .split('\n')
    .filter(line => line.trim() !== '')
}

/** A pull request as large as GitHub shows: many files, and something wrong with all of it. */
function enormous(count: number, name: string) {
  const dossiers = Array.from({ length: count }, (_, index): Dossier => {
    const file = `packages/${index}/package-lock.json`
    const id = `${name}-${index}`
    return dossier({ reference: npmReference({ id, file, line: index + 1 }), resolution: resolvedPackage(id) })
  })
  const findings = dossiers.map(
    (about, index): Finding =>
      finding({
        dossier: about,
        severity: index % 2 ? 'warning' : 'error',
        data: { name: about.reference.id ?? '', pin: name },
      }),
  )
  const gaps = dossiers.map(
    about => ({ class: 'unreachable', reason: `cause-${about.reference.line}`, subject: name }) as const,
  )
  return report({ dossiers, findings, gaps })
}

describe('the summary', () => {
  it('reads like this', () => {
    const review = renderReview(scenario, scenarioOptions)
    golden('scenario.golden.summary.md', review.summary)
    golden('scenario.golden.job-summary.md', review.jobSummary)
    golden(
      'scenario.golden.comments.md',
      review.comments.map(one => `${one.path}:${one.line}\n${one.body}\n`).join('\n'),
    )
  })

  it('begins with the marker, and the head right after it', () => {
    const { summary, marker } = renderReview(scenario, scenarioOptions)
    expect(marker).toBe('<!-- weighmaster:v1 key=default -->')
    expect(summary.startsWith(`${marker}<!-- head=${'a'.repeat(40)} -->\n`)).toBe(true)
  })

  it('has a marker that no key can end', () => {
    expect(renderReview(report({}), { ...options, commentKey: 'a --> b <!-- x' }).marker).toBe(
      '<!-- weighmaster:v1 key=a_--_b_--_x -->',
    )
  })

  it('shows at most fifteen lines before anything is unfolded', () => {
    expect(visibleLines(renderReview(scenario, scenarioOptions).summary).length).toBeLessThanOrEqual(15)
    expect(visibleLines(renderReview(enormous(300, 'x'), options).summary).length).toBeLessThanOrEqual(15)
  })

  it('is one green line when nothing is wrong, with all four counts', () => {
    const { summary, clean, comments } = renderReview(report({ dossiers: [dossier()] }), options)
    expect(clean).toBe(true)
    expect(comments).toEqual([])
    expect(summary.split('\n').slice(1)).toEqual([
      '**✅ Weighmaster: no findings**. 1 model from `acme`: 0 verified · 0 refuted · 0 absent · 1 undetermined',
    ])
  })

  it('is not clean when the conclusion is fail, whatever the findings', () => {
    expect(renderReview({ ...report({}), conclusion: 'fail', because: 'unreachable' }, options).clean).toBe(false)
  })

  it('says what to do there and then where no comment says it', () => {
    const one = finding()
    const remedy = 'What to do:'
    expect(renderReview(report({ findings: [one] }), options).summary).toContain(remedy)
    const commented = renderReview(report({ findings: [one] }), {
      ...options,
      changes: [changed('src/serve.py', 'a\nb\nc')],
    })
    expect(commented.summary).not.toContain(remedy)
    expect(commented.comments[0]?.body).toContain(remedy)
  })
})

describe('limits', () => {
  it.each([
    ['plain names', 'package'],
    ['names as long as can be', 'x'.repeat(5_000)],
    ['names of invisible characters', '\u202e\u200b'.repeat(500)],
    ['names in wide characters', '模'.repeat(300)],
  ])('hold for 3,000 files with %s', (_, name) => {
    const review = renderReview(enormous(3_000, name), options)
    expect(review.summary.length).toBeLessThan(65_536)
    expect(Buffer.byteLength(review.jobSummary)).toBeLessThan(1_048_576)
    expect(review.summary).toMatch(/\d+ more (?:findings|rows) left out here: they are in the job summary/)
    expect(review.comments).toEqual([])
    expect(review.annotations).toHaveLength(20)
    expect(review.summary).toContain('### ❌ Weighmaster: 1500 errors, 1500 warnings')
  })

  it('drop the least important first', () => {
    const { summary } = renderReview(enormous(2_000, 'package'), options)
    expect(summary).toMatch(/More findings \(1993\)[\s\S]*left out here[\s\S]*What came aboard \(2000\)/)
    expect(summary).toContain('2000 more rows left out here')
    expect(summary).toContain('preset `recommended`')
  })

  it('hold for any numbers', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.constantFrom(...hostile), (count, name) => {
        expect(renderReview(enormous(count, name), options).summary.length).toBeLessThan(65_536)
      }),
      { numRuns: 25 },
    )
  })
})

describe('annotations', () => {
  it('are the ten worst of each level, the last of which says where the rest is', () => {
    const findings = [
      ...Array.from({ length: 12 }, (_, index) => finding({ severity: 'warning', line: index + 1 })),
      finding({ line: 99 }),
      finding({ severity: 'note', line: 7 }),
      finding({ severity: 'silent' }),
    ]
    const { annotations } = renderReview(report({ findings }), options)
    expect(annotations.map(one => one.level)).toEqual(['error', ...Array(10).fill('warning'), 'notice'])
    expect(annotations[0]).toEqual({
      level: 'error',
      title: 'weighmaster: model-unpinned',
      message:
        '`acme/tiny-llama` is pinned to `main`, which its publisher can move. Write the commit that you tested: `revision="<40 hex>"`.',
      file: 'src/serve.py',
      line: 99,
    })
    expect(annotations[10]?.message).toBe('3 more of this level: see the job summary of this run.')
  })
})
