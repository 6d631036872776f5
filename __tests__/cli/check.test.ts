import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createScratch } from '../world/github/scratch.ts'
import { type Registry, startRegistry } from '../world/registry.ts'
import { weighmaster } from './run.ts'

const scratch = createScratch()
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-trust-'))
let registry: Registry
let base = ''
const commits: Record<string, string> = {}

const lock = (entry: object) =>
  JSON.stringify(
    { name: 'web', lockfileVersion: 3, packages: { '': { name: 'web' }, 'node_modules/left-pad': entry } },
    null,
    2,
  )

beforeAll(async () => {
  registry = await startRegistry({ packages: [{ name: 'left-pad', versions: ['1.2.0', '1.3.0'] }] })
  const [before, after] = [registry.entry('left-pad', '1.2.0'), registry.entry('left-pad', '1.3.0')]
  base = scratch.commit({ 'package-lock.json': lock(before), 'README.md': 'web\n' })
  commits['clean'] = scratch.commit({ 'package-lock.json': lock(after) }, base)
  commits['wrong'] = scratch.commit({ 'package-lock.json': lock({ ...after, integrity: before.integrity }) }, base)
  commits['nothing'] = scratch.commit({ 'README.md': 'web, changed\n' }, base)
  commits['broken'] = scratch.commit({ 'package-lock.json': '{' }, base)
})
afterAll(async () => {
  await registry.close()
  scratch.remove()
  rmSync(folder, { recursive: true })
})

const check = (head: string, ...more: string[]) =>
  weighmaster([
    'check',
    ...['--cwd', scratch.folder, '--base', base, '--head', commits[head] ?? head, '--npm-registry', registry.url],
    ...['--format', 'json', ...more],
  ])
const trusting = (head: string, ...more: string[]) => {
  const file = join(folder, 'trust.json')
  writeFileSync(file, registry.trustRoot)
  return check(head, '--trust-root', file, ...more)
}

describe('check', () => {
  it('passes what the registry signed', async () => {
    const { code, out } = await trusting('clean')
    const report = JSON.parse(out)
    expect([code, report.conclusion]).toEqual([0, 'pass'])
    expect(report.references).toHaveLength(1)
    expect(report.counts.outcomes.npm.verified).toBe(1)
  })

  it('says where there was nothing to look at', async () => {
    const { code, err } = await check(base)
    expect([code, err]).toEqual([
      0,
      `${base} has nothing that ${base} does not have. With --all everything in it is checked.\n`,
    ])
    expect((await check('nothing')).err).toBe('')
  })

  it('says that its trust material is about to end, by the clock that it is given', async () => {
    const { code, err } = await trusting('clean', '--now', '2027-03-22T00:00:00Z')
    expect([code, err]).toEqual([0, expect.stringContaining('ends on 2027-04-22, in 31 days')])
    expect((await trusting('clean', '--now', '2027-01-22T00:00:00Z')).err).not.toContain('trust material')
  })

  it('stops a lock entry with another version’s hash, on its line', async () => {
    const { code, out } = await trusting('wrong')
    const report = JSON.parse(out)
    expect([code, report.conclusion]).toEqual([1, 'fail'])
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        check: 'npm-integrity-mismatch',
        severity: 'error',
        file: 'package-lock.json',
        subject: 'npm:left-pad@1.3.0',
      }),
    )
  })

  it('does not redden what --fail-on and --mode let pass, and still reports it', async () => {
    for (const more of [
      ['--fail-on', 'never'],
      ['--mode', 'report'],
    ]) {
      const { code, out } = await trusting('wrong', ...more)
      expect([code, JSON.parse(out).findings.length > 0]).toEqual([0, true])
    }
  })

  it('stops a lock that it cannot read', async () => {
    const { code, out } = await check('broken')
    expect(code).toBe(1)
    expect(JSON.parse(out).gaps).toContainEqual(expect.objectContaining({ class: 'unreadable' }))
  })

  it('asks nobody about a change that does not concern it', async () => {
    registry.requests.length = 0
    const { code, out } = await check('nothing')
    expect([code, JSON.parse(out).conclusion, registry.requests]).toEqual([0, 'pass', []])
  })

  it('examines everything in head with --all', async () => {
    const { out } = await weighmaster([
      'check',
      '--cwd',
      scratch.folder,
      '--head',
      base,
      '--all',
      '--npm-registry',
      registry.url,
      '--format',
      'json',
    ])
    expect(JSON.parse(out).references).toHaveLength(1)
  })
})
