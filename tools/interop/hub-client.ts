import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { tryRun } from './world.ts'

const client = 'huggingface_hub==2.4.0'
const project = join(import.meta.dirname, '..', '..')

/**
 * Puts the real client of Hugging Face before the hub of the tests: does it find, list, download and fail there as at the
 * real one? Null, with the reason printed, where the client cannot be had.
 */
export function clientAgrees(bin: string): boolean | null {
  const { ok, text } = tryRun(join(bin, 'pip'), ['install', '--quiet', '--retries', '1', '--timeout', '15', client])
  if (!ok) {
    console.log(`interop: ${client} skipped, since it cannot be installed\n  ${text.trim().split('\n').at(-1) ?? ''}`)
    return null
  }
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
  const env = { ...process.env, WEIGHMASTER_HF_PYTHON: join(bin, 'python') }
  try {
    const argv = [vitest, 'run', '__tests__/world/hub/clients.test.ts', '--testNamePattern', 'huggingface_hub']
    const said = execFileSync(process.execPath, argv, { cwd: project, env, encoding: 'utf8', stdio: 'pipe' })
    return /\b1 passed\b/.test(said.replaceAll(/\u001b\[[\d;]*m/g, '').replace(/Test Files.*/, ''))
  } catch (error) {
    console.log(error instanceof Error && 'stdout' in error ? String(error.stdout) : error)
    return false
  }
}
