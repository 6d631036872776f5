import { expect, it } from 'vitest'
import { once } from '../../src/model/index.ts'

it('looks when it is first asked, and never again', () => {
  let asked = 0
  const found = once(() => {
    asked++
    return undefined
  })
  expect(asked).toBe(0)
  expect([found(), found()]).toEqual([undefined, undefined])
  expect(asked).toBe(1)
})
