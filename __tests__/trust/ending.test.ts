import { expect, it } from 'vitest'
import { loadTrust, trustEnding } from '../../src/trust/index.ts'

const sentence = (now: string) => trustEnding(loadTrust(), new Date(now))

it.each([
  ['2026-11-22T00:00:00Z', null],
  ['2027-02-21T19:27:30Z', null],
  ['2027-02-21T19:27:31Z', 'ends on 2027-04-22, in 60 days'],
  ['2027-04-22T00:00:00Z', 'ends on 2027-04-22, in 0 days'],
  ['2027-04-22T19:27:32Z', 'ended on 2027-04-22'],
  ['2030-01-01T00:00:00Z', 'ended on 2027-04-22'],
])('at %s: %s', (now, said) => {
  if (said === null) expect(sentence(now)).toBeNull()
  else expect(sentence(now)).toContain(said)
})

it('says nothing where the owner gave the material', () => {
  expect(trustEnding({}, new Date('2030-01-01T00:00:00Z'))).toBeNull()
})
