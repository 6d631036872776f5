import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hub, startHub } from '../world/hub/index.ts'
import { weighmaster } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-repository-'))
const who = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, ...who } }).trim()
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const commit = () => {
  git('add', '-A')
  git('commit', '-qm', 'work')
}

let hub: Hub
let [old, recent] = ['', '']
const files = { 'config.json': '{}\n', 'model.safetensors': 'weights' }

beforeAll(async () => {
  hub = await startHub({
    models: [
      {
        id: 'acme-ai/chat',
        commits: [
          { date: '2026-01-01T00:00:00Z', files },
          { date: '2026-11-01T00:00:00Z', files: { 'model.safetensors': 'better weights' } },
          { date: '2026-11-21T00:00:00Z', files: { 'model.safetensors': 'an hour old' } },
        ],
      },
    ],
  })
  const [first = '', second = ''] = hub.commits('acme-ai/chat')
  old = first
  recent = second
  git('init', '-q', '-b', 'main')
  writeFileSync(
    join(folder, 'app.py'),
    `from transformers import AutoModel\n\nm = AutoModel.from_pretrained("acme-ai/chat", revision="${old}")\n`,
  )
  commit()
})
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...argv: string[]) => weighmaster([...argv, '--hf-endpoint', hub.url], { cwd: folder })
const check = () => run('check', '--base', 'HEAD~1', '--format', 'json')

describe('a repository with a model', () => {
  it('is not said to be up to date where no hub tells', async () => {
    const { code, out, err } = await weighmaster(['update', '--hf-endpoint', 'http://127.0.0.1:1'], { cwd: folder })
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/^Not looked up: huggingface:acme-ai\/chat@\w+ \(\w+\)\n$/)
  })

  it('gets a policy of what it uses, nothing broader', async () => {
    const { code, out } = await run('init', '--print')
    expect(code).toBe(0)
    expect(out).toContain('huggingface:\n      - acme-ai\n')
    expect(out).not.toContain('*')
    expect(out).toMatch(/^version: 1$/m)
  })

  it('is told which rule would decide', async () => {
    await run('init')
    const { code, out } = await run('policy', 'test', '.github/weighmaster.yml')
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`huggingface:acme-ai/chat@${old} {2}app.py:3\\n {2}publisher: allowed \\(`))
    expect((await run('init')).err).toContain('is there already')
  })

  it('is locked, and the lock is clean when checked', async () => {
    commit()
    const { code, err } = await run('lock')
    expect([code, err]).toEqual([0, '1 model(s) locked.\n'])
    const locked = JSON.parse(read('models.lock.json')).models[`huggingface:acme-ai/chat@${old}`]
    expect(Object.keys(locked.files)).toContain('model.safetensors')
    commit()
    const report = JSON.parse((await check()).out)
    expect([
      report.conclusion,
      report.findings.filter((one: { severity: string }) => one.severity === 'error'),
    ]).toEqual(['pass', []])
  })

  it('moves its pins to the newest commit that is old enough, where asked', async () => {
    const dry = await run('update', '--dry-run')
    expect(dry.out).toBe(
      `app.py:3  acme-ai/chat  ${old} → ${recent} (of 2026-11-01)\n  weights changed: \`model.safetensors\`\n`,
    )
    expect(Object.keys(JSON.parse(read('models.lock.json')).models)).toEqual([`huggingface:acme-ai/chat@${old}`])
    expect(read('app.py')).toContain(old)
    const committed = read('app.py')
    writeFileSync(join(folder, 'app.py'), '# edited since\n')
    expect((await run('update')).err).toMatch(/^Left as it is, .* app\.py:3\n0 pin\(s\) moved\./)
    writeFileSync(join(folder, 'app.py'), committed)
    const { code, err } = await run('update', 'acme-ai/chat')
    expect([code, err]).toEqual([
      0,
      'models.lock.json: 1 entry(s) renewed.\n1 pin(s) moved. Review them before you commit.\n',
    ])
    expect(read('app.py')).toContain(`revision="${recent}"`)
    expect(Object.keys(JSON.parse(read('models.lock.json')).models)).toEqual([`huggingface:acme-ai/chat@${recent}`])
    commit()
    const [renewed, again] = [read('models.lock.json'), await run('lock', '--print')]
    expect(again.out).toBe(renewed)
    const none = await run('update')
    expect([none.code, none.err]).toEqual([0, expect.stringContaining('Every pin that can be moved is at the newest')])
    expect((await run('update', 'nobody/nothing')).err).toContain('HEAD loads no model')
  })
})

it('explains every check', async () => {
  const help = (await weighmaster(['explain', '--help'])).out
  const ids = /The checks: (?<ids>.*)/.exec(help)?.groups?.['ids']?.split(', ') ?? []
  expect(ids.length).toBeGreaterThan(5)
  for (const id of ids) {
    const { code, out } = await weighmaster(['explain', id])
    expect([id, code, out.startsWith(`${id}: `)]).toEqual([id, 0, true])
  }
  expect((await weighmaster(['explain', 'nonsense'])).code).toBe(2)
})
