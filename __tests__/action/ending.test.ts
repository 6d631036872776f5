import { expect, it, vi } from 'vitest'
import { noteEnding } from '../../src/action/examine.ts'

function printed(now: string): string {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0)
  noteEnding({ madeAt: '2025-11-21T00:00:00Z', endsAt: '2027-04-22T19:27:31Z' }, new Date(now))
  return lines.join('')
}

it('the log says until when the trust material holds', () => {
  expect(printed('2026-11-22T00:00:00Z')).toBe('· Trust material of 2025-11-21, good until 2027-04-22.\n')
})

it('the run’s page says that it is about to end', () => {
  expect(printed('2027-03-22T00:00:00Z')).toContain(
    '::warning title=weighmaster::The trust material that came with this release ends on 2027-04-22, in 31 days.',
  )
})
