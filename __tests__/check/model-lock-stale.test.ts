import { expect, it } from 'vitest'
import { modelLockStale } from '../../src/check/model-lock-stale.ts'
import type { StaleEntries } from '../../src/model/index.ts'
import { openPolicy } from '../world/hub/dossier.ts'

const survey = (staleEntries?: StaleEntries) => [
  ...(modelLockStale.survey?.({
    dossiers: [],
    gaps: [],
    changes: [],
    policy: openPolicy(),
    ...(staleEntries ? { staleEntries } : {}),
  }) ?? []),
]
const entries = [
  { key: 'ollama:a', line: 7 },
  { key: 'ollama:b@8b', line: 11 },
]
const file = 'models.lock.json'

it('tells of all in one sentence where everything was read', () => {
  expect(survey({ entries, isWhole: true })).toEqual([
    {
      ...{ messageId: 'stale', data: { key: 'ollama:a', count: '2' }, file, line: 7, subject: 'ollama:a' },
      about: [{ subject: 'ollama:a' }, { subject: 'ollama:b@8b' }],
    },
  ])
})

it('names each that only seems so, on its line', () => {
  expect(survey({ entries, isWhole: false })).toEqual([
    { messageId: 'perhaps', data: { key: 'ollama:a' }, file, line: 7, subject: 'ollama:a' },
    { messageId: 'perhaps', data: { key: 'ollama:b@8b' }, file, line: 11, subject: 'ollama:b@8b' },
  ])
})

it('is silent where nothing is stale, and where there is no lock', () => {
  expect(survey({ entries: [], isWhole: true })).toEqual([])
  expect(survey()).toEqual([])
})
