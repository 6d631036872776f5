import { describe, expect, it } from 'vitest'
import { npmTooYoung } from '../../src/check/npm-too-young.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmReference, openPolicy } from '../world/npm.ts'
import { ask, messagesOf, upgrade } from './npm/pair.ts'

const published = (publishedAt: string) => upgrade(['1.2.0', '1.3.0'], { publishedAt })
const policy = (text: string) => parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now })

describe('npm-too-young', () => {
  it('says how old, how old it must be, and when it will be', () => {
    expect(ask(npmTooYoung, published('2026-11-21T07:00:00.000Z'))).toEqual([
      {
        messageId: 'young',
        data: { name: 'left-pad', version: '1.3.0', age: '5 hours', least: '3 days', when: '2026-11-24 07:00 UTC' },
      },
    ])
  })

  it.each([
    ['2026-11-18T12:00:00.000Z', []],
    ['2026-11-18T12:00:00.001Z', ['young']],
    ['2026-11-22T00:00:00.000Z', ['young']],
    ['2012-01-01T00:00:00.000Z', []],
  ])('published at %s: %j', (publishedAt, messages) => {
    expect(messagesOf(npmTooYoung, published(publishedAt))).toEqual(messages)
  })

  it('lets the first version that fixes an advisory pass', () => {
    const fixes = 'GHSA-aaaa-bbbb-cccc'
    expect(ask(npmTooYoung, upgrade(['1.2.0', '1.3.0'], { publishedAt: '2026-11-21T07:00:00.000Z', fixes }))).toEqual(
      [],
    )
  })

  it.each([
    ['2026-11-21T11:59:01.000Z', '0 minutes'],
    ['2026-11-21T11:59:00.000Z', '1 minute'],
    ['2026-11-21T11:00:00.000Z', '1 hour'],
    ['2026-11-19T12:00:01.000Z', '47 hours'],
    ['2026-11-19T12:00:00.000Z', '2 days'],
  ])('%s is %s ago', (publishedAt, age) => {
    expect(ask(npmTooYoung, published(publishedAt))[0]?.data['age']).toBe(age)
  })

  it('counts from the signed time where that is later: a registry can say any date', () => {
    const proof: Evidence = {
      claim: 'provenance',
      subject: '',
      outcome: 'verified',
      basis: 'signed',
      coverage: nothingCovered,
      reason: 'built-and-signed',
      detail: { signedAt: '2026-11-21T10:00:00.000Z' },
    }
    const old = published('2020-01-01T00:00:00.000Z')
    expect(ask(npmTooYoung, { ...old, evidence: [proof] })).toMatchObject([{ data: { age: '2 hours' } }])
    expect(ask(npmTooYoung, { ...old, evidence: [{ ...proof, outcome: 'undetermined' }] })).toEqual([])
    const young = published('2026-11-21T11:00:00.000Z')
    expect(ask(npmTooYoung, { ...young, evidence: [proof] })).toMatchObject([{ data: { age: '1 hour' } }])
  })

  it('has no opinion where nobody told: that is a gap', () => {
    const untold = upgrade(['1.2.0', '1.3.0'])
    const { resolution } = untold
    if (resolution.kind !== 'resolved' || !resolution.artifact.npm) throw new Error('unreachable')
    const { unchangedSince: _, ...npm } = resolution.artifact.npm
    expect(
      ask(npmTooYoung, { ...untold, resolution: { ...resolution, artifact: { ...resolution.artifact, npm } } }),
    ).toEqual([])
  })

  it('does not speak of a version that base has already, nor of models', () => {
    const facts = { publishedAt: '2026-11-21T07:00:00.000Z' }
    expect(ask(npmTooYoung, upgrade(['1.3.0', '1.3.0'], facts))).toEqual([])
    expect(ask(npmTooYoung, upgrade([null, '1.3.0'], facts))).toHaveLength(1)
    expect(
      ask(npmTooYoung, { ...upgrade(['1.2.0', '1.3.0'], facts), reference: npmReference({ hub: 'oci' }) }),
    ).toEqual([])
  })

  it('asks what the policy asks', () => {
    const day = published('2026-11-20T12:00:00.000Z')
    expect(messagesOf(npmTooYoung, day, policy('npm: { left-pad: { min-age: 24h } }'))).toEqual([])
    expect(messagesOf(npmTooYoung, day, policy('npm: { left-pad: { min-age: 7d } }'))).toEqual(['young'])
    expect(messagesOf(npmTooYoung, day, openPolicy())).toEqual(['young'])
  })
})
