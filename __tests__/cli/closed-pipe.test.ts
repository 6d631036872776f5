import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-closed-pipe-'))
const entry = join(import.meta.dirname, '../../src/cli.ts')

beforeAll(() => {
  for (let index = 0; index < 40; index++)
    writeFileSync(join(folder, `a${index}.py`), `AutoModel.from_pretrained("acme-ai/chat-${index}")\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line as a shell does whose next program has gone already; tells its end and its other stream. */
async function run(argv: readonly string[], gone: 'stdout' | 'stderr') {
  const child = spawn(process.execPath, [entry, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  child[gone].destroy()
  const heard: string[] = []
  child[gone === 'stdout' ? 'stderr' : 'stdout'].setEncoding('utf8').on('data', (text: string) => heard.push(text))
  const [code]: unknown[] = await once(child, 'close')
  return { code, heard: heard.join('') }
}

describe('a reader that has gone', () => {
  it.each([['list', folder], ['--help'], ['--version'], ['explain', 'model-unpinned'], ['check', '--help']])(
    'ends %s quietly, as a closed pipe ends any program',
    async (...argv) => {
      expect(await run(argv, 'stdout')).toEqual({ code: 141, heard: '' })
    },
  )

  it('of messages alone changes nothing', async () => {
    writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3, ')
    const { code, heard } = await run(['list', folder], 'stderr')
    expect(code).toBe(0)
    expect(heard.split('\n').filter(line => line.includes('acme-ai/chat-'))).toHaveLength(40)
    expect((await run(['no-such-command'], 'stderr')).code).toBe(2)
  })
})
