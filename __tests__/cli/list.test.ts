import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { weighmaster } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-list-'))
const entry = { version: '1.3.0', integrity: `sha512-${'A'.repeat(86)}==` }

beforeAll(() => {
  for (const name of ['web', 'node_modules/x', 'broken', 'linked']) mkdirSync(join(folder, name), { recursive: true })
  const lock = JSON.stringify(
    { name: 'web', lockfileVersion: 3, packages: { '': { name: 'web' }, 'node_modules/left-pad': entry } },
    null,
    2,
  )
  writeFileSync(join(folder, 'web/package-lock.json'), lock)
  writeFileSync(join(folder, 'node_modules/x/package-lock.json'), lock)
  writeFileSync(join(folder, 'broken/package-lock.json'), '{ "lockfileVersion": 3, ')
  symlinkSync('/etc/passwd', join(folder, 'linked/package-lock.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('list', () => {
  it('prints one JSON object per reference, with paths relative to the folder', async () => {
    const { code, out } = await weighmaster(['list', folder, '--format', 'jsonl'])
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([
      {
        file: 'web/package-lock.json',
        line: 8,
        ecosystem: 'npm',
        hub: 'npm',
        id: 'left-pad',
        revision: '1.3.0',
        path: null,
        kind: 'package',
        certainty: 'load',
      },
    ])
  })

  it('tells what it could not read on standard error, and follows no link', async () => {
    const { err } = await weighmaster(['list', '.'], { cwd: folder })
    expect(err).toMatch(/broken\/package-lock\.json.*unreadable/)
    expect(err).toMatch(/linked\/package-lock\.json.*unreadable/)
    expect(err).not.toContain('root:')
  })

  it('prints for a person by default', async () => {
    expect((await weighmaster(['list', folder])).out).toBe('web/package-lock.json:8  npm:left-pad@1.3.0  package\n')
  })
})
