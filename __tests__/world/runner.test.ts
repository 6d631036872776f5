import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runAction, type Step, type StepResult } from './runner.ts'
import { createInterpreter, linesOf, parseCommand } from './runner-commands.ts'
import { parsePairs } from './runner-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-action-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(
  join(folder, 'action.yml'),
  `name: probe
inputs:
  github-token: { default: "\${{ github.token }}" }
  fail-on: { default: error }
  two words: {}
runs: { using: node24, main: main.mjs }
`,
)

async function run(script: string, step: Partial<Step> = {}): Promise<StepResult> {
  writeFileSync(join(folder, 'main.mjs'), script)
  const event = { name: 'pull_request', payload: { number: 7 } }
  const result = await runAction({ action: folder, event, token: 'ghs_secret', ...step })
  result.remove()
  return result
}

describe('commands', () => {
  it.each([
    [
      '::error file=a.py,line=3::no%0Agood',
      { name: 'error', properties: { file: 'a.py', line: '3' }, data: 'no\ngood' },
    ],
    ['  ::WARNING::x', { name: 'warning', properties: {}, data: 'x' }],
    ['text ##[error]x', { name: 'error', properties: {}, data: 'x' }],
    ['##[add-matcher owner=a;b=c]m.json', { name: 'add-matcher', properties: { owner: 'a', b: 'c' }, data: 'm.json' }],
    ['::warning file=a%2Cb%3Ac::100%25', { name: 'warning', properties: { file: 'a,b:c' }, data: '100%' }],
  ])('reads %s', (line, command) => {
    expect(parseCommand(line)).toEqual(command)
  })

  it.each(['text ::error::x', '::unknown::x', '##[unknown]x', '::error', '##\u200B[error]x'])('ignores %s', line => {
    expect(parseCommand(line)).toBeNull()
  })

  it('ends lines where .NET ends them', () => {
    expect(linesOf('a\rb\r\nc\n')).toEqual(['a', 'b', 'c'])
  })

  it('publishes ten of a level and cuts at 4,096 characters', () => {
    const step = createInterpreter([])
    for (let index = 0; index < 12; index++) step.read(`::error::${'x'.repeat(5000)}`)
    expect(step.annotations.filter(one => one.published)).toHaveLength(10)
    expect(step.annotations[0]?.message).toHaveLength(4096)
  })

  it('stops at a token, and goes on at the same', () => {
    const step = createInterpreter([])
    for (const line of ['::stop-commands::pause', '::error::muted', '::pause::', '::error::heard']) step.read(line)
    expect(step.annotations.map(one => one.message)).toEqual(['heard'])
  })
})

describe('file commands', () => {
  it('reads both forms', () => {
    expect(parsePairs('a=1\nb<<END\nx\ny=2\nEND\n')).toEqual([
      ['a', '1'],
      ['b', 'x\ny=2'],
    ])
  })

  it.each(['nonsense', 'a<<', 'a<<END\nx'])('refuses %j', text => {
    expect(() => parsePairs(text)).toThrow('Invalid')
  })
})

describe('a step', () => {
  it('gets inputs as the runner names them, and no token in its environment', async () => {
    const { log, warnings } = await run(
      `const shown = Object.entries(process.env).filter(([k]) => /^INPUT_|TOKEN|EVENT_NAME|API_URL/.test(k)).sort()
      console.log(JSON.stringify(shown)); console.log(process.cwd() === process.env.GITHUB_WORKSPACE)`,
      { inputs: { 'Two Words': 'x', odd: 'y' }, context: { api_url: 'http://127.0.0.1:1', invented: 'no' } },
    )
    expect(log).toBe(
      `${JSON.stringify([
        ['GITHUB_API_URL', 'http://127.0.0.1:1'],
        ['GITHUB_EVENT_NAME', 'pull_request'],
        ['INPUT_FAIL-ON', 'error'],
        ['INPUT_GITHUB-TOKEN', '***'],
        ['INPUT_ODD', 'y'],
        ['INPUT_TWO_WORDS', 'x'],
      ])}\ntrue`,
    )
    expect(warnings).toEqual(["Unexpected input(s) 'odd', valid inputs are [github-token, fail-on, two words]"])
  })

  it('is read for commands on standard error too', async () => {
    const { annotations, outcome } = await run(`console.error('a\\n::error::from a file name')`)
    expect(annotations.map(one => one.message)).toEqual(['from a file name'])
    expect(outcome).toBe('success')
  })

  it('fails by exit code, by a disabled command, and by a malformed output file', async () => {
    expect((await run('process.exitCode = 3')).exitCode).toBe(3)
    expect((await run('console.log("::set-env name=A::b")')).outcome).toBe('failure')
    const bad = `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'nonsense')`
    expect((await run(bad)).outcome).toBe('failure')
  })

  it('drops a summary over 1 MiB whole', async () => {
    const write = (size: number) =>
      `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`
    expect((await run(write(1024 * 1024))).summary).toHaveLength(1024 * 1024)
    const dropped = await run(write(1024 * 1024 + 1))
    expect(dropped.summary).toBe('')
    expect(dropped.annotations[0]?.message).toContain('upload aborted')
  })
})
