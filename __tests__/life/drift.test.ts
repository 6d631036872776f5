import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { formatLock } from '../../src/lock/index.ts'
import type { Files } from '../world/github/scratch.ts'
import type { State } from '../world/github/state.ts'
import { freshBundle } from './bundle.ts'
import { createLife, type Life, quiet } from './stage.ts'

const date = '2026-01-01T00:00:00Z'
const ids = ['acme/tiny', 'acme/rank']
const models = ids.map(id => ({ id, commits: [{ date, files: { 'model.safetensors': id } }] }))
const permissions: State['permissions'] = { contents: 'read', issues: 'write' }
const policy = 'version: 1\npreset: recommended\nchecks: { model-unpinned: "off" }\n'
const app = () =>
  ['from transformers import AutoModel', ...ids.map(id => `AutoModel.from_pretrained("${id}")`), ''].join('\n')
const others: Files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.md`, `${index}\n`]))

/** What `weighmaster lock` writes, of the hub as it is. */
const locked = ({ hub }: Life) =>
  formatLock(
    ids.map(id => ({
      key: `huggingface:${id}`,
      hub: 'huggingface',
      id,
      revision: null,
      line: 1,
      commit: hub.commits(id).at(-1) ?? '',
      files: new Map([
        ['model.safetensors', { bytes: id.length, sha256: createHash('sha256').update(id).digest('hex') }],
      ]),
    })),
  )

beforeAll(freshBundle, 300_000)

/** On its default branch: two models, locked as they are, and many files that are none of our business. */
async function start(given: { readonly permissions?: State['permissions'] } = {}) {
  const base = { '.github/weighmaster.yml': policy, 'src/app.py': app(), ...others }
  const life = await createLife({ base, head: {}, hub: { models }, github: { permissions, ...given } })
  const { state } = life.github
  const move = (files: Files) => {
    state.branches.set('main', life.scratch.commit(files, state.branches.get('main') ?? ''))
  }
  move({ 'models.lock.json': locked(life) })
  return {
    ...life,
    move,
    issues: () => state.issues.map(one => `${one.state}: ${one.body.split('\n')[1]}`),
    /** Somebody replaces the weights behind a name. */
    replace: (id: string) => life.hub.push(id, { date, files: { 'model.safetensors': `another ${id}` } }),
  }
}

describe('what stands on the default branch', () => {
  let life: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    life = await start()
  })
  afterAll(async () => {
    expect(life.github.state.complaints).toEqual([])
    await life.close()
  })

  it('is as it was locked: no issue, no annotation, and only what concerns us is read', async () => {
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, annotations: [], ...quiet, edits: 0 })
    expect(life.github.state.issues).toEqual([])
    expect(life.github.state.requests.length).toBeLessThan(12)
  })

  it('means something else at the hub: one issue, a green job, and the report says fail', async () => {
    life.replace('acme/tiny')
    const seen = await life.run({ event: 'schedule', inputs: { 'report-format': 'sarif' } })
    expect(seen).toMatchObject({
      exitCode: 0,
      annotations: ['error model-lock-drift src/app.py:2'],
      ...quiet,
      edits: 0,
    })
    expect(seen.result.outputs).toMatchObject({ conclusion: 'fail', errors: '1', comment: 'posted' })
    expect(life.issues()).toEqual(['open: ### ❌ Weighmaster: 1 error'])
    expect(life.github.state.issues[0]?.body).toContain('src/app.py#L2')
    const sarif = z.object({ runs: z.array(z.object({ results: z.array(z.object({ ruleId: z.string() })) })) })
    expect(sarif.parse(JSON.parse(seen.result.temporary('weighmaster-default.sarif'))).runs[0]?.results).toEqual([
      { ruleId: 'model-lock-drift' },
    ])
  })

  it('is looked at again: nothing is written; after a push the same issue speaks of the new commit', async () => {
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, edits: 0 })
    life.move({ 'README.md': 'x\n' })
    expect(await life.run({ event: 'push' })).toMatchObject({ exitCode: 0, edits: 1 })
    expect(life.issues()).toHaveLength(1)
    expect(life.github.state.issues[0]?.body).toContain(`head=${life.github.state.branches.get('main')}`)
  })

  it('was looked at by a slower run for an older commit: that one gives way', async () => {
    const sha = life.base
    life.replace('acme/rank')
    const seen = await life.run({ event: 'push', context: { sha } })
    expect(seen).toMatchObject({ exitCode: 0, edits: 0 })
    expect(seen.result.outputs['comment']).toContain('newer commit')
  })

  it('is the business of a maintainer, who closes it: it stays closed until there is something new', async () => {
    expect(await life.run({ event: 'schedule' })).toMatchObject({ edits: 1 })
    const [issue] = life.github.state.issues
    if (!issue) throw new Error('no issue')
    issue.state = 'closed'
    life.move({ 'src/app.py': `# two more lines\n\n${app()}` })
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, edits: 0 })
    life.hub.fail({ path: /tiny/, status: 503, times: 9 })
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, edits: 0 })
    life.hub.state.faults.length = 0
    life.move({ 'package.json': '{ "dependencies": { "x": "git+https://git.example/x.git" } }' })
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, edits: 1 })
    expect(life.issues()).toEqual(['open: ### ❌ Weighmaster: 3 errors'])
  })

  it('cannot be checked while the hub is down: the open issue says so, and is not closed', async () => {
    life.hub.fail({ path: /./, status: 503, times: 99 })
    expect(await life.run({ event: 'schedule' })).toMatchObject({ exitCode: 0, edits: 1 })
    expect(life.issues()).toEqual([expect.stringMatching(/^open: .*1 warning/)])
    life.hub.state.faults.length = 0
  })

  it('is mended: the issue is closed with one green line', async () => {
    life.move({ 'src/app.py': 'print()\n', 'package.json': null, 'models.lock.json': null })
    expect(await life.run({ event: 'workflow_dispatch' })).toMatchObject({ exitCode: 0, annotations: [], edits: 1 })
    expect(life.issues()).toEqual([expect.stringMatching(/^closed: .*✅/)])
    expect(await life.run({ event: 'workflow_dispatch' })).toMatchObject({ edits: 0 })
    expect(life.github.state.issueComments).toEqual([])
  })
})

it('a hub that is down opens no issue', async () => {
  const life = await start()
  life.hub.fail({ path: /./, status: 503, times: 99 })
  const seen = await life.run({ event: 'schedule' })
  expect(seen).toMatchObject({ exitCode: 0, annotations: ['warning could-not-check src/app.py:2'] })
  expect(life.github.state.issues).toEqual([])
  await life.close()
})

it('a push to another branch is told in the job only: its findings would overwrite the default branch’s', async () => {
  const life = await start()
  life.replace('acme/tiny')
  const context = { ref: 'refs/heads/feature', sha: life.head }
  const seen = await life.run({ event: 'push', context })
  expect(seen).toMatchObject({ exitCode: 0, annotations: ['error model-lock-drift src/app.py:2'] })
  expect(life.github.state.issues).toEqual([])
  await life.close()
})

it('without issues: write the log and the job summary say so', async () => {
  const life = await start({ permissions: { contents: 'read' } })
  life.replace('acme/tiny')
  const { exitCode, result } = await life.run({ event: 'schedule' })
  expect(exitCode).toBe(0)
  expect(result.outputs['comment']).toContain('issues: write')
  expect(result.log).toContain('issues: write')
  expect(result.summary).toContain('it was not posted')
  expect(result.summary).toContain('issues: write')
  await life.close()
})
