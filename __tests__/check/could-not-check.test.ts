import { describe, expect, it } from 'vitest'
import { couldNotCheck } from '../../src/check/could-not-check.ts'
import { judge } from '../../src/check/judge.ts'
import type { Dossier, Gap, Policy } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { npmDossier, npmReference, openPolicy } from '../world/npm.ts'
import { said } from './said.ts'

const gap = (said: Partial<Gap> = {}): Gap => ({
  class: 'unreachable',
  reason: 'rate-limited',
  subject: 'npm:left-pad@1.3.0',
  file: 'package-lock.json',
  line: 7,
  ecosystem: 'npm',
  ...said,
})

const survey = (gaps: readonly Gap[], policy: Policy = openPolicy(), dossiers: readonly Dossier[] = []) =>
  said(couldNotCheck.survey?.({ gaps, dossiers, changes: [], policy })).map(({ about: _, ...rest }) => rest)

describe('could-not-check', () => {
  it('is silent when everything was checked', () => {
    expect(survey([])).toEqual([])
  })

  it('makes one finding for each cause, at its first place, naming a few and counting all', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'a'].map((name, line) => gap({ subject: `npm:${name}@1.0.0`, line }))
    expect(
      survey([...many, gap({ reason: 'timeout' }), gap({ class: 'unreadable', reason: 'json', file: 'x/y.json' })]),
    ).toEqual([
      {
        messageId: 'unreachable',
        data: {
          subjects: 'npm:a@1.0.0, npm:b@1.0.0, npm:c@1.0.0 and 2 more',
          why: 'rate limited',
          count: '6',
          reason: 'rate-limited',
        },
        hard: false,
        subject: 'npm:a@1.0.0',
        file: 'package-lock.json',
        line: 0,
      },
      expect.objectContaining({ messageId: 'unreachable', data: expect.objectContaining({ reason: 'timeout' }) }),
      expect.objectContaining({ messageId: 'unreadable', file: 'x/y.json' }),
    ])
  })

  it('says what came back', () => {
    expect(survey([gap({ detail: 'the registry answered 429' })])[0]?.data['why']).toBe(
      'rate limited: the registry answered 429',
    )
  })

  it('speaks of a private name alone, so that its reason is not told nor the others hidden with it', () => {
    const secret = npmDossier({ reference: npmReference({ id: '@acme/secret' }), isPrivate: true })
    const gaps = [gap({ subject: 'npm:@acme/secret@1.3.0' }), gap()]
    for (const order of [gaps, gaps.toReversed()]) {
      const subjects = survey(order, openPolicy(), [secret]).map(({ data }) => data['subjects'])
      expect(subjects.toSorted()).toEqual(['npm:@acme/secret@1.3.0', 'npm:left-pad@1.3.0'])
    }
  })

  it('can speak of a gap that stands nowhere', () => {
    const nowhere: Gap = { class: 'dynamic', reason: 'computed-at-run-time', subject: 'x.py:3' }
    expect(survey([nowhere])).toMatchObject([{ messageId: 'dynamic', file: '', line: 1 }])
  })

  it('keeps what the policy requires apart from what it does not', () => {
    const required = npmReference({ id: 'must' })
    const policy = openPolicy({ required: ({ id }) => (id === 'must' ? ['integrity'] : []) })
    const dossiers = [npmDossier({ reference: required }), npmDossier()]
    expect(survey([gap(), gap({ subject: 'npm:must@1.3.0' })], policy, dossiers)).toMatchObject([
      { messageId: 'unreachable', subject: 'npm:left-pad@1.3.0', hard: false },
      { messageId: 'required', subject: 'npm:must@1.3.0', hard: true },
    ])
  })
})

describe('its severity', () => {
  const severities = (text: string, gaps: readonly Gap[], dossiers: readonly Dossier[] = []) => {
    const policy = parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now: new Date('2026-11-21') })
    return judge({ gaps, dossiers, changes: [], policy }, [couldNotCheck]).map(finding => finding.severity)
  }
  const lowered = 'paths: { "fixtures/**": note }\n'

  it('is an error for what head made unreadable, whatever the policy says', () => {
    const unreadable = gap({ class: 'unreadable', reason: 'json', file: 'fixtures/package-lock.json' })
    expect(severities(`${lowered}checks: { could-not-check: silent }`, [unreadable])).toEqual(['error'])
  })

  it('is a warning for the world’s doing, and an error where the policy wants to know', () => {
    expect(severities('preset: strict', [gap()])).toEqual(['warning'])
    expect(severities('on-undetermined: fail', [gap()])).toEqual(['error'])
    const rules = 'npm: { "*": { signature: require } }'
    expect(severities(rules, [gap()], [npmDossier()])).toEqual(['error'])
  })

  it('is lowered by an exception for what it speaks of, and by none for a part of that', () => {
    const left = npmDossier({ reference: npmReference({ id: 'left-pad' }) })
    const accepted = (subject: string) =>
      `on-undetermined: fail\nexceptions: [{ check: could-not-check, subject: '${subject}', reason: gone, expires: 2027-01-01 }]\n`
    for (const subject of ['npm:left-pad@1.3.0', 'npm:left-pad']) {
      expect(severities(accepted(subject), [gap()], [left])).toEqual(['silent'])
      expect(severities(accepted(subject), [gap(), gap({ subject: 'npm:evil@1.3.0' })], [left])).toEqual(['error'])
    }
  })

  it('is not lowered by hiding the first gap in a lowered place', () => {
    const hidden = gap({ file: 'fixtures/package-lock.json' })
    expect(severities(`${lowered}on-undetermined: fail`, [hidden, gap()])).toEqual(['error'])
  })
})
