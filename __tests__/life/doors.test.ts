import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Files } from '../world/github/scratch.ts'
import { freshBundle } from './bundle.ts'
import { createLife, type Life, quiet } from './stage.ts'

const date = '2026-01-01T00:00:00Z'
const models = [{ id: 'acme/tiny', commits: [{ date, files: { 'model.safetensors': 'x' } }] }]
const load = (...more: string[]) =>
  `from transformers import AutoModel\nAutoModel.from_pretrained(${['"acme/tiny"', ...more].join(', ')})\n`
const red = ['error model-unpinned app.py:2']

let life: Life
beforeAll(freshBundle, 300_000)
afterEach(async () => {
  expect(life.github.state.complaints).toEqual([])
  await life.close()
})
const open = async (head: Files = { 'app.py': load() }) => {
  life = await createLife({
    base: { '.github/weighmaster.yml': 'version: 1\npreset: recommended\n' },
    head,
    hub: { models },
  })
}
const pinned = () => load(`revision="${life.hub.commits('acme/tiny')[0]}"`)
const keysOf = (bodies: readonly { readonly body: string }[]) =>
  bodies.map(({ body }) => /^<!-- weighmaster:v1 key=(?<key>\w+) /.exec(body)?.groups?.['key'])

describe('two uses of the action on one pull request', () => {
  const run = (key: string, inputs: Readonly<Record<string, string>> = {}) =>
    life.run({ inputs: { 'comment-key': key, ...inputs } })

  it('each have a review and a summary of their own, through its whole life', async () => {
    await open()
    for (const key of ['models', 'all']) {
      expect(await run(key)).toMatchObject({ exitCode: 1, reviews: 1, summaries: 1, edits: 0, hidden: [] })
    }
    const { issueComments, reviewComments, minimised } = life.github.state
    expect([keysOf(issueComments), keysOf(reviewComments)]).toEqual([
      ['models', 'all'],
      ['models', 'all'],
    ])
    for (const key of ['models', 'all']) expect(await run(key)).toMatchObject({ ...quiet, edits: 0 })
    life.push({ 'app.py': pinned() })
    expect(await run('models')).toMatchObject({ exitCode: 0, edits: 1, hidden: ['app.py', 'review'] })
    expect(keysOf(reviewComments.filter(one => minimised.has(one.nodeId)))).toEqual(['models'])
    expect(issueComments.map(({ body }) => body.includes('✅'))).toEqual([true, false])
    expect(await run('all')).toMatchObject({ exitCode: 0, edits: 1, hidden: ['app.py', 'review'] })
    expect(issueComments.map(({ body }) => body.includes('✅'))).toEqual([true, true])
  })

  it('may be of two minds: one that is red leaves the green one alone', async () => {
    await open()
    expect(await run('strict')).toMatchObject({ exitCode: 1, summaries: 1 })
    expect(await run('lax', { mode: 'report', comment: 'never' })).toMatchObject({ exitCode: 0, ...quiet, edits: 0 })
  })
})

describe('a merge group', () => {
  it.each([
    ['with a finding fails, and posts nothing', () => load(), 1, red],
    ['without one passes', () => pinned(), 0, []],
  ] as const)('%s', async (_, app, exitCode, annotations) => {
    await open({})
    life.push({ 'app.py': app() })
    const seen = await life.run({ event: 'merge_group', inputs: { comment: 'always' } })
    expect(seen).toMatchObject({ exitCode, annotations, ...quiet, edits: 0 })
    expect(seen.result.outputs['comment']).toBe('none')
  })
})

describe('mode: report', () => {
  it('passes and says everything all the same, then the same again to nobody', async () => {
    await open()
    const inputs = { mode: 'report' }
    const seen = await life.run({ inputs })
    expect(seen).toMatchObject({ exitCode: 0, annotations: red, reviews: 1, summaries: 1 })
    expect(life.summary()).toContain('passes with 1 error')
    expect(await life.run({ inputs })).toMatchObject({ exitCode: 0, ...quiet, edits: 0 })
  })
})

describe('comment', () => {
  it('never: annotations and exit code only', async () => {
    await open()
    expect(await life.run({ inputs: { comment: 'never' } })).toMatchObject({
      exitCode: 1,
      annotations: red,
      ...quiet,
      edits: 0,
    })
  })

  it('always: a green line on a clean pull request, edited from then on', async () => {
    await open({ 'README.md': 'x\n' })
    const inputs = { comment: 'always' }
    expect(await life.run({ inputs })).toMatchObject({ exitCode: 0, ...quiet, summaries: 1 })
    expect(life.summary()).toContain('✅')
    life.push({ 'app.py': load() })
    expect(await life.run({ inputs })).toMatchObject({ exitCode: 1, reviews: 1, summaries: 0, edits: 1 })
    expect(life.summary()).toContain('❌')
  })

  it('findings: nothing on a clean pull request', async () => {
    await open({ 'README.md': 'x\n' })
    expect(await life.run()).toMatchObject({ exitCode: 0, ...quiet, edits: 0 })
  })
})
