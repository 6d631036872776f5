import { describe, expect, it } from 'vitest'
import { retryDelay } from '../../src/github/retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const answer = (status: number, headers: Readonly<Record<string, string>> = {}, message = '') =>
  Object.assign(new Error(message), { status, response: { status, headers } })
const noAnswer = Object.assign(new Error('socket hang up'), { status: 500 })
const delay = (error: unknown, more: { tried?: number; repeatable?: boolean } = {}) =>
  retryDelay(error, { tried: 0, repeatable: true, now, pace: 250, ...more })

describe('what is broken', () => {
  it('is tried again, each time more slowly, four times in all', () => {
    expect([0, 1, 2, 3].map(tried => delay(answer(502), { tried })?.milliseconds)).toEqual([250, 750, 2250, undefined])
    expect(delay(noAnswer)).toEqual({ milliseconds: 250, isLimit: false })
  })

  it('is not tried again where that could make a second comment', () => {
    expect(delay(answer(502), { repeatable: false })).toBeNull()
    expect(delay(noAnswer, { repeatable: false })).toBeNull()
  })

  it.each([400, 401, 403, 404, 409, 410, 422])('%i is an answer', status => {
    expect(delay(answer(status))).toBeNull()
  })
})

describe('a limit', () => {
  it.each([
    ['retry-after', answer(403, { 'retry-after': '30' }), 30_000],
    [
      'retry-after before the reset',
      answer(429, { 'retry-after': '2', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9' }),
      2000,
    ],
    ['the reset', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 90) }), 90_000],
    ['a reset that is past', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }), 1000],
    ['a reset that is no number', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }), 60_000],
    ['a minute, where only the words say so', answer(403, {}, 'You have exceeded a secondary rate limit.'), 60_000],
    ['a minute after 429', answer(429), 60_000],
  ])('is waited for by %s, whatever the method', (_, error, milliseconds) => {
    expect(delay(error, { repeatable: false })).toEqual({ milliseconds, isLimit: true })
  })

  it('is not waited for without end', () => {
    expect(delay(answer(429), { tried: 3 })).toEqual({ milliseconds: Number.POSITIVE_INFINITY, isLimit: true })
  })
})
