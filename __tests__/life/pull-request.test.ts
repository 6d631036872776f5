import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Files } from '../world/github/scratch.ts'
import { type Registry, startRegistry } from '../world/registry.ts'
import { applyAll, suggestionIn } from './apply.ts'
import { createLife, type Life, quiet } from './stage.ts'

const date = '2026-01-01T00:00:00Z'
const weights = { 'config.json': '{"model_type":"tiny"}\n', 'model.safetensors': 'weights' }
const models = ['acme/chat', 'acme/embed', 'acme/rank', 'mallory/chat'].map(id => ({
  id,
  commits: [{ date, files: weights }],
}))
const policy = `version: 1
preset: recommended
publishers:
  - { id: acme, huggingface: [acme], npm: [chunk] }
`
const load = (id: string, ...more: string[]) =>
  `from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained(${[`"${id}"`, ...more].join(', ')})\n`
const manifest = (version: string) => `${JSON.stringify({ name: 'app', dependencies: { chunk: version } }, null, 2)}\n`
const lock = (version: string, integrity: string) =>
  `${JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { dependencies: { chunk: version } }, 'node_modules/chunk': { version, integrity } } }, null, 2)}\n`

let registry: Registry
let life: Life
let files: Files
/** Pushes on top of head, and remembers what the files then say. */
const push = (changed: Files) => {
  files = { ...files, ...changed }
  life.push(changed)
}

const everyError = [
  'error model-publisher-not-allowed src/draft.py:3',
  'error model-unpinned config/rank.yaml:2',
  'error model-unpinned src/app.py:3',
  'error model-unpinned src/windows.py:3',
  'error npm-integrity-mismatch package-lock.json:10',
]

beforeAll(async () => {
  registry = await startRegistry({ packages: [{ name: 'chunk', versions: ['1.0.0', '1.1.0'] }] })
  const integrity = (version: string) => registry.published('chunk', version).integrity
  const head = {
    'package.json': manifest('1.1.0'),
    'package-lock.json': lock('1.1.0', integrity('1.0.0')),
    'src/app.py': load('acme/chat'),
    'src/windows.py': load('acme/embed').replaceAll('\n', '\r\n'),
    'src/draft.py': load('mallory/chat', 'revision="0000000000000000000000000000000000000000"'),
    'config/rank.yaml': 'reranker:\n  model_name_or_path: acme/rank\n  revision: main\n',
  }
  const base = {
    '.github/weighmaster.yml': policy,
    'package.json': manifest('1.0.0'),
    'package-lock.json': lock('1.0.0', integrity('1.0.0')),
  }
  life = await createLife({ base, head, registry, hub: { models } })
  files = { ...head, 'src/draft.py': load('mallory/chat', `revision="${life.hub.commits('mallory/chat')[0]}"`) }
  life.push(files)
}, 300_000)
afterAll(async () => {
  expect(life.github.state.complaints).toEqual([])
  await Promise.all([life.close(), registry.close()])
})

describe('the life of a pull request', () => {
  it('is opened: one review with a comment for each finding, one summary, a red job', async () => {
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 1, reviews: 1, summaries: 1, edits: 0, hidden: [] })
    expect(seen.annotations.toSorted()).toEqual(everyError)
    expect(seen.comments).toEqual([
      'config/rank.yaml',
      'package-lock.json',
      'src/app.py',
      'src/draft.py',
      'src/windows.py',
    ])
    expect(life.summary()).toContain('5 errors')
    const offered = life.github.state.reviewComments.filter(comment => suggestionIn(comment) !== null)
    expect(offered.map(one => one.path).toSorted()).toEqual(seen.comments.filter(path => path !== 'src/draft.py'))
  })

  it('is run again on the same head: nothing is written at all', async () => {
    const before = life.summary()
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 1, ...quiet, edits: 0 })
    expect(seen.annotations.toSorted()).toEqual(everyError)
    expect(life.summary()).toBe(before)
  })

  it('has two suggestions applied: their comments are hidden, and nothing else is said', async () => {
    const some = life.github.state.reviewComments.filter(one => /app\.py|package-lock/.test(one.path))
    push(applyAll(some, files))
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 1, ...quiet, edits: 1, hidden: ['package-lock.json', 'src/app.py'] })
    expect(seen.annotations.toSorted()).toEqual(everyError.slice(0, 2).concat(everyError[3] ?? ''))
    expect(life.summary()).toContain('3 errors')
  })

  it('is pushed to without touching a finding: the summary speaks of the new head, nobody is notified', async () => {
    push({ 'README.md': 'more\n', 'src/draft.py': `\n\n${files['src/draft.py']}` })
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 1, ...quiet, edits: 1 })
    expect(seen.annotations).toContain('error model-publisher-not-allowed src/draft.py:5')
    expect(life.summary()).toContain(`head=${life.github.state.pull.head}`)
  })

  it('has everything fixed: every comment and its review are hidden, the summary is one green line', async () => {
    const open = life.github.state.reviewComments.filter(one => !life.github.state.minimised.has(one.nodeId))
    push({ ...applyAll(open, files), 'src/draft.py': null })
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 0, annotations: [], reviews: 0, comments: [], summaries: 0, edits: 1 })
    expect(seen.hidden).toEqual(['config/rank.yaml', 'review', 'src/draft.py', 'src/windows.py'])
    expect(life.summary().trimEnd().split('\n')).toHaveLength(2) // The marker, and one line.
    expect(life.summary()).toContain('✅')
    expect(String(files['src/windows.py']).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('is run again when it is green: nothing is written', async () => {
    expect(await life.run()).toMatchObject({ exitCode: 0, ...quiet, edits: 0, annotations: [] })
  })

  it('is force-pushed with an old finding and a new one: both are said, in one review and the same summary', async () => {
    files = { 'src/app.py': load('acme/chat'), 'src/other.py': load('acme/rank') }
    life.forcePush(files, life.base)
    const seen = await life.run()
    expect(seen).toMatchObject({ exitCode: 1, reviews: 1, summaries: 0, edits: 1, hidden: [] })
    expect(seen.comments).toEqual(['src/app.py', 'src/other.py'])
    expect(life.summary()).toContain('2 errors')
  })

  it('is rebased onto a base that moved: what stays is not said again', async () => {
    const tip = life.scratch.commit({ 'CHANGELOG.md': 'news\n' }, life.base)
    life.github.retarget('main', tip)
    life.forcePush(files, tip)
    expect(await life.run()).toMatchObject({ exitCode: 1, ...quiet, edits: 1 })
  })

  it('is closed, or merged all the same: no late run turns the summary green', async () => {
    const before = life.summary()
    const open = life.github.event('pull_request')
    const closed = { ...open, action: 'closed', pull_request: { ...Object(open['pull_request']), state: 'closed' } }
    expect(await life.run({ payload: closed })).toMatchObject({ exitCode: 1, ...quiet, edits: 0 })
    const { branches, pull } = life.github.state
    branches.set('main', life.scratch.commit({}, branches.get('main') ?? '', pull.head))
    for (const payload of [open, closed]) expect(await life.run({ payload })).toMatchObject({ ...quiet, edits: 0 })
    expect(life.summary()).toBe(before)
  })
})
