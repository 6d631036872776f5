import { expect, it } from 'vitest'
import { bunLockb } from '../../../src/extract/npm/bun-lockb.ts'
import { gapsOf, read } from './source.ts'

it('is never readable', () => {
  expect(bunLockb.accepts('a/bun.lockb')).toBe(true)
  expect(bunLockb.accepts('bun.lock')).toBe(false)
  expect(gapsOf(read(bunLockb, 'bun.lockb', 'x'))).toEqual(['unreadable:binary:1'])
})
