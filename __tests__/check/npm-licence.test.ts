import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { isAccepted } from '../../src/check/npm/licence.ts'
import { npmLicence } from '../../src/check/npm-licence.ts'
import type { NpmFacts } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmReference } from '../world/npm.ts'
import { upgrade } from './npm/pair.ts'

const found = (
  facts: Partial<NpmFacts>,
  text = 'npm: { "*": { licence: [MIT, ISC] } }',
  hub: 'npm' | 'oci' = 'npm',
) => {
  const policy = parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now })
  const dossiers = [{ ...upgrade([null, '1.3.0'], facts), reference: npmReference({ hub }) }]
  return judge({ dossiers, gaps: [], changes: [], policy }, [npmLicence])
}

describe('npm-licence', () => {
  it('reports what is not on the list, and what names nothing', () => {
    expect(found({ licence: 'GPL-3.0-only' })).toMatchObject([
      { severity: 'error', messageId: 'not-accepted', data: { licence: 'GPL-3.0-only', accepted: 'ISC, MIT' } },
    ])
    expect(found({})).toMatchObject([{ severity: 'error', messageId: 'unknown' }])
  })

  it('passes what is on it, and everything without a list', () => {
    expect(found({ licence: 'mit' })).toEqual([])
    expect(found({ licence: 'GPL-3.0-only' }, '')).toEqual([])
    expect(found({ licence: 'GPL-3.0-only' }, undefined, 'oci')).toEqual([])
    expect(found({ asked: false })).toEqual([])
  })
})

it.each<[string, boolean]>([
  ['MIT', true],
  ['(MIT)', true],
  ['(MIT OR GPL-2.0-only)', true],
  ['GPL-2.0-only or mit', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-2.0-only', false],
  ['MIT AND ISC OR GPL-2.0-only', false],
  ['(MIT AND ISC) OR GPL-2.0-only', false],
  ['MIT WITH exception', false],
  ['MITOR ISC', false],
  ['UNLICENSED', false],
  ['', false],
])('%j is accepted: %s', (expression, accepted) => {
  expect(isAccepted(expression, new Set(['mit', 'isc']))).toBe(accepted)
})
