import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { writeOutputs } from '../../src/action/outputs.ts'
import { parsePairs } from '../world/runner-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-outputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('no value makes another output', async () => {
  const hostile = fc
    .array(fc.constantFrom('\n', '=', '<<', 'conclusion', 'pass', 'end-', '\r', ' '))
    .map(parts => parts.join(''))
  let count = 0
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (report, comment) => {
      const file = join(folder, String(count++))
      await writeOutputs({ conclusion: 'fail', report, comment }, { GITHUB_OUTPUT: file })
      const found = Object.fromEntries(parsePairs(readFileSync(file, 'utf8')))
      expect([Object.keys(found), found['conclusion']]).toEqual([['conclusion', 'report', 'comment'], 'fail'])
    }),
  )
  expect(count).toBeGreaterThan(50)
})

it('nothing is written where nobody reads', async () => {
  await expect(writeOutputs({ conclusion: 'pass' }, {})).resolves.toBeUndefined()
})
