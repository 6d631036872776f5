import { expect, it } from 'vitest'
import { modelLockAltered } from '../../src/check/model-lock-altered.ts'
import type { LockChange } from '../../src/model/index.ts'
import { openPolicy } from '../world/hub/dossier.ts'

const survey = (lockChanges?: readonly LockChange[]) => [
  ...(modelLockAltered.survey?.({
    dossiers: [],
    gaps: [],
    changes: [],
    policy: openPolicy(),
    ...(lockChanges ? { lockChanges } : {}),
  }) ?? []),
]

it('names each altered entry on its line, and removed ones together', () => {
  expect(
    survey([
      { what: 'altered', key: 'ollama:a', line: 7, before: 'digest a', after: 'digest b' },
      { what: 'removed', key: 'ollama:b', line: 1, before: 'digest b', after: 'digest nothing' },
      { what: 'removed', key: 'ollama:c', line: 1, before: 'digest c', after: 'digest nothing' },
    ]),
  ).toEqual([
    {
      messageId: 'altered',
      data: { key: 'ollama:a', before: 'digest a', after: 'digest b' },
      file: 'models.lock.json',
      line: 7,
      subject: 'ollama:a',
    },
    {
      messageId: 'removed',
      data: { key: 'ollama:b', before: 'digest b', count: '2' },
      file: 'models.lock.json',
      line: 1,
      subject: 'ollama:b',
      about: [{ subject: 'ollama:b' }, { subject: 'ollama:c' }],
    },
  ])
})

it('passes a lock that only grows, and the absence of one', () => {
  expect(survey([])).toEqual([])
  expect(survey()).toEqual([])
})
