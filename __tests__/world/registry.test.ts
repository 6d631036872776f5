import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { startRegistry } from './registry.ts'

const registry = await startRegistry({
  packages: [
    { name: 'left-pad', versions: ['1.2.0', '1.3.0'] },
    { name: '@acme/scale', versions: [{ version: '1.0.0', dependencies: { 'left-pad': '^1.2.0' } }] },
  ],
})
const folder = await mkdtemp(join(tmpdir(), 'weighmaster-registry-'))
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

/** npm itself, told nothing of the machine's own settings. */
async function npm(...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: folder }
  const settings = ['--registry', registry.url, '--cache', join(folder, 'cache'), '--userconfig', join(folder, 'none')]
  const { stdout } = await promisify(execFile)('npm', [...words, ...settings], { cwd: folder, env })
  return stdout
}

it('is a registry from which npm installs, and writes the lock that we expect', async () => {
  await writeFile(
    join(folder, 'package.json'),
    '{"name":"x","version":"1.0.0","dependencies":{"@acme/scale":"^1.0.0"}}',
  )
  await npm('install', '--no-audit', '--no-fund', '--ignore-scripts')
  const lock: unknown = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'))
  expect(lock).toMatchObject({
    packages: {
      'node_modules/@acme/scale': registry.entry('@acme/scale', '1.0.0'),
      'node_modules/left-pad': registry.entry('left-pad', '1.3.0'),
    },
  })
  const installed = await readFile(join(folder, 'node_modules/left-pad/index.js'), 'utf8')
  expect(installed).toBe('module.exports = "left-pad@1.3.0"\n')
})
