import { expect, it } from 'vitest'
import { modelCountry } from '../../src/check/model-country.ts'
import type { Dossier } from '../../src/model/index.ts'
import { modelDossier, modelReference, openPolicy } from '../world/hub/dossier.ts'

const examine = (dossier: Partial<Dossier>, policy = openPolicy()) => [
  ...(modelCountry.examine?.(modelDossier(dossier), policy) ?? []),
]

const from = (verdict: 'allowed' | 'not-allowed' | 'unasked', country: string | null) =>
  openPolicy({ country: () => ({ verdict, country, source: 's', rule: 'r' }) })

it('names a country that is not accepted, and tells when nobody knows', () => {
  expect(examine({}, from('not-allowed', 'XX'))).toEqual([
    { messageId: 'notAccepted', data: { id: 'acme/scale', country: 'XX', source: 's', rule: 'r' } },
  ])
  expect(examine({}, from('not-allowed', null))).toMatchObject([{ messageId: 'unknown' }])
})

it('passes what is accepted and what nobody asks', () => {
  expect(examine({}, from('allowed', 'FR'))).toEqual([])
  expect(examine({}, from('unasked', null))).toEqual([])
  expect(examine({ reference: modelReference({ ecosystem: 'npm', hub: 'npm' }) }, from('not-allowed', 'XX'))).toEqual(
    [],
  )
})
