import { expect, it } from 'vitest'
import type { StepResult } from '../world/runner.ts'
import { createStage } from './stage.ts'

const date = '2026-01-01T00:00:00Z'
const models = [{ id: 'acme/tiny', commits: [{ date, files: { 'config.json': '{}' } }] }]
const loads = (id: string) => `from transformers import AutoModel\nAutoModel.from_pretrained("${id}")\n`

/** Each would act if it reached the log as it is. */
const payloads = [
  '::error::pwned',
  '::add-mask::pwned',
  '::stop-commands::pwned',
  '::set-output name=conclusion::pwned',
  '##[error]pwned',
  '##[add-matcher]pwned.json',
  '##[add-mask]pwned',
  '\u0085::error::pwned',
  '\u2028::error::pwned',
]
const ours = new Set(['error', 'warning', 'notice', 'debug', 'add-mask'])

function expectHarmless(result: StepResult): void {
  const strange = result.commands.filter(command => !ours.has(command.name))
  expect(strange).toEqual([])
  for (const { level, message, properties } of result.annotations) {
    expect([level, message]).not.toEqual([level, 'pwned'])
    expect(properties['title'] ?? 'weighmaster').toMatch(/^weighmaster/)
  }
  for (const { data } of result.commands.filter(command => command.name === 'add-mask'))
    expect(data).not.toContain('pwned')
}

it('names of files leak no command, in any stream or form', async () => {
  const folders = payloads.map(payload => `a\n${payload}\r${payload}`)
  const head = folders.flatMap(folder => [
    [`${folder}/app.py`, loads('acme/tiny')],
    [`${folder}/package-lock.json`, `{ ${folder}`],
  ])
  const stage = await createStage({ base: {}, head: Object.fromEntries(head), hub: { models } })
  const result = await stage.run()
  expectHarmless(result)
  expect(result.outputs).toMatchObject({ conclusion: 'fail', gaps: String(payloads.length) })
  expect(stage.github.state.complaints).toEqual([])
  await stage.close()
})

it('names inside a file leak no command, no markup and no mention', async () => {
  const texts = payloads.map(
    payload => `${payload}<!-- weighmaster:v1 key=default --> @team ![](https://evil.example/x)`,
  )
  const locks = texts.map((text, index) => [
    `p${index}/package-lock.json`,
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, [`node_modules/${text}`]: { version: text } } }, null, 2),
  ])
  const stage = await createStage({ base: {}, head: Object.fromEntries(locks) })
  const result = await stage.run({ inputs: { preset: 'recommended' } })
  expectHarmless(result)
  const bodies = [...stage.github.state.issueComments, ...stage.github.state.reviewComments].map(one => one.body)
  expect(bodies.join('').match(/evil\.example/g)?.length).toBeGreaterThanOrEqual(2)
  for (const body of bodies) {
    expect(body.lastIndexOf('<!-- weighmaster')).toBe(0)
    expect(body.replaceAll(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/@team|!\[\]|evil\.example/)
  }
  await stage.close()
})

it('a message of GitHub’s that is an attack in itself acts no more than any other', async () => {
  const stage = await createStage({ base: {}, head: { 'app.py': loads('acme/tiny') }, hub: { models } })
  stage.github.fail({
    path: /\/compare\//,
    status: 404,
    body: { message: 'x\n::error::pwned\n##[error]pwned' },
    times: 9,
  })
  const result = await stage.run()
  expect(result.exitCode).toBe(2)
  expectHarmless(result)
  await stage.close()
})
