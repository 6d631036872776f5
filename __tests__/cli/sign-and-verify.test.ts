import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const project = join(import.meta.dirname, '../..')
const page = readFileSync(join(project, 'docs/sign-and-verify.md'), 'utf8')
const base = mkdtempSync(join(tmpdir(), 'weighmaster-docs-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const blocks = [...page.matchAll(/```console\n(?<text>.*?)```/gs)].map(({ groups }) => groups?.['text'] ?? '')
const commands = blocks
  .flatMap(text => text.split(/^\$ /m).slice(1))
  .map(one => {
    const [command = '', ...output] = one.split('\n')
    return { command, output: output.join('\n') }
  })

const tools = ['bash', 'openssl'].filter(tool => spawnSync(tool, [tool === 'bash' ? '--version' : 'version']).error)
if (tools.length > 0) console.warn(`skipped: the examples of docs/sign-and-verify.md need ${tools.join(' and ')}`)

/** As a reader types it; `weighmaster` is the command line as it stands in the source. */
function run(command: string): string {
  const cli = `weighmaster() { "${process.execPath}" "${join(project, 'src/cli.ts')}" "$@"; }`
  const { stdout, stderr } = spawnSync('bash', ['-c', `${cli}\n${command}`], { cwd: base, encoding: 'utf8' })
  return stdout + stderr
}

/** What may stand in place of `…` is of one line. */
const patternOf = (output: string) =>
  new RegExp(
    `^${output
      .split('…')
      .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  )

it.skipIf(tools.length > 0)('every command of the page does what stands below it', { timeout: 60_000 }, () => {
  expect(commands.filter(({ command }) => command.startsWith('weighmaster')).length).toBeGreaterThan(5)
  for (const { command, output } of commands) expect(run(command), command).toMatch(patternOf(output))
})
