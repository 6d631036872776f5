import { expect, it } from 'vitest'
import { hashProgress } from '../../src/cli/progress.ts'

const gib = 1024 ** 3
function shown(...calls: readonly (readonly [done: number, total: number])[]): string[] {
  const written: string[] = []
  const show = hashProgress({ stderr: text => void written.push(text) })
  for (const [done, total] of calls) show(done, total)
  return written
}

it('draws a bar that grows, and leaves nothing behind', () => {
  expect(shown([0, 4 * gib], [gib, 4 * gib], [4 * gib, 4 * gib])).toEqual([
    `\r\u001b[K${'░'.repeat(24)} 0.0 of 4.0 GiB hashed`,
    `\r\u001b[K${'█'.repeat(6)}${'░'.repeat(18)} 1.0 of 4.0 GiB hashed`,
    '\r\u001b[K',
  ])
})

it('does not trouble anybody with what is over at once', () => {
  expect(shown([0, 0], [1, gib - 1])).toEqual([])
})
