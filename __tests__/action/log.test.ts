import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loggable } from '../../src/action/log.ts'
import { linesOf, parseCommand } from '../world/runner-commands.ts'

const known = [
  '::error::x',
  '::add-mask::x',
  '##[error]x',
  '##[add-matcher]m.json',
  '::stop-commands::t',
  '##[##[error]x',
]
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...known, '\n', '\r', '\u0085', '\u2028', ' ', '\uFEFF', '\u001b[2K', '##', '['),
      fc.string(),
    ),
  )
  .map(parts => parts.join(''))

it('no text makes a command', () => {
  fc.assert(
    fc.property(hostile, text => {
      const lines = linesOf(`${loggable(text).join('\n')}\n`)
      expect(lines.map(line => parseCommand(line)).filter(command => command !== null)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('plain text is shown as it is', () => {
  expect(loggable('Looking up: 3\nfile a.py')).toEqual(['· Looking up: 3', '· file a.py'])
})

it('nothing in the door prints past it', () => {
  const folder = join(import.meta.dirname, '../../src/action')
  const others = readdirSync(folder).filter(name => name !== 'log.ts')
  expect(others.length).toBeGreaterThan(5)
  for (const name of others) {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text, name).not.toMatch(/\bconsole\b|process\.std|\binfo\b\(|startGroup|\bcore\./)
  }
})
