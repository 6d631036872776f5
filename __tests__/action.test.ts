import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createStage, main, type Stage } from './action/stage.ts'
import type { StepResult } from './world/runner.ts'

const date = '2026-01-01T00:00:00Z'
const models = [{ id: 'acme/tiny', commits: [{ date, files: { 'config.json': '{}', 'model.safetensors': 'x' } }] }]
const policy = { '.github/weighmaster.yml': 'version: 1\npreset: recommended\n' }
const loads = (...more: string[]) =>
  `from transformers import AutoModel\nmodel = AutoModel.from_pretrained(${['"acme/tiny"', ...more].join(', ')})\n`

const levels = (result: StepResult) => result.annotations.map(one => [one.level, one.properties['title']])
const summaryOf = ({ github }: Stage) => github.state.issueComments.map(one => one.body)
/** Requests that made, changed or hid something. */
const writes = ({ github }: Stage) =>
  github.state.requests.filter(
    ({ method, path, body }) =>
      method !== 'GET' && (path !== '/graphql' || JSON.stringify(body).includes('minimizeComment')),
  ).length

/** Runs `work` on a stage of its own; nothing that GitHub's description forbids may have happened. */
async function onStage(scene: Partial<Parameters<typeof createStage>[0]>, work: (stage: Stage) => Promise<void>) {
  const stage = await createStage({ base: policy, head: { 'app.py': loads() }, hub: { models }, ...scene })
  try {
    await work(stage)
    expect(stage.github.state.complaints).toEqual([])
  } finally {
    await stage.close()
  }
}

it('starts the bundle, or the source where none is built', () => {
  expect(main).toMatch(/(?:dist\/action\/index\.js|src\/action\.ts)$/)
})

describe('a pull request with a finding', () => {
  let stage: Stage
  let result: StepResult
  beforeAll(async () => {
    stage = await createStage({ base: policy, head: { 'app.py': loads() }, hub: { models } })
    result = await stage.run()
  })
  afterAll(() => stage.close())

  it('gets exactly one review, on the line, with a suggestion, and one summary', () => {
    const { reviews, reviewComments, issueComments } = stage.github.state
    expect(reviews.map(one => [one.state, one.commit])).toEqual([['COMMENTED', stage.head]])
    expect(reviewComments.map(one => [one.path, one.line])).toEqual([['app.py', 2]])
    expect(reviewComments[0]?.body).toContain(`revision="${stage.hub.commits('acme/tiny')[0]}"`)
    expect(issueComments).toHaveLength(1)
    expect(issueComments[0]?.body).toMatch(/^<!-- weighmaster:v1 key=default --><!-- head=[0-9a-f]{40} -->\n/)
    expect(stage.github.state.complaints).toEqual([])
  })

  it('fails, and says why in annotations, job summary, outputs and report file', () => {
    expect(result.exitCode).toBe(1)
    expect(levels(result)).toEqual([['error', 'weighmaster: model-unpinned']])
    expect(result.annotations[0]?.properties).toMatchObject({ file: 'app.py', line: '2' })
    expect(result.summary).toContain('model-unpinned')
    expect(result.outputs).toMatchObject({ conclusion: 'fail', errors: '1', references: '1', comment: 'posted' })
    const finding = z.object({ severity: z.string(), check: z.string(), file: z.string(), line: z.number() })
    const schema = z.object({ version: z.literal(1), conclusion: z.literal('fail'), findings: z.array(finding) })
    const { findings } = schema.parse(JSON.parse(result.temporary('weighmaster-default.json')))
    expect(findings.filter(one => one.severity !== 'silent')).toEqual([
      { severity: 'error', check: 'model-unpinned', file: 'app.py', line: 2 },
    ])
  })

  it('changes nothing when it runs again on the same head', async () => {
    const before = writes(stage)
    const again = await stage.run()
    expect(writes(stage)).toBe(before)
    expect(again.outputs).toMatchObject({ conclusion: 'fail', comment: 'unchanged' })
    expect(again.exitCode).toBe(1)
  })

  it('keeps its comment, unrepeated, through a push that does not touch it', async () => {
    stage.push({ 'README.md': 'more\n' })
    const again = await stage.run()
    expect(again.exitCode).toBe(1)
    expect(stage.github.state.reviews).toHaveLength(1)
    expect(stage.github.state.minimised.size).toBe(0)
  })

  it('is hidden and green, in one line, once a push has fixed it', async () => {
    stage.push({ 'app.py': loads(`revision="${stage.hub.commits('acme/tiny')[0]}"`) })
    const fixed = await stage.run()
    expect(fixed.exitCode).toBe(0)
    expect(fixed.annotations).toEqual([])
    expect(summaryOf(stage)).toHaveLength(1)
    expect(summaryOf(stage)[0]?.trimEnd().split('\n')).toHaveLength(2) // marker, then one line
    expect(summaryOf(stage)[0]).toContain('✅')
    const { reviews, reviewComments, minimised } = stage.github.state
    expect([...minimised.keys()].sort()).toEqual([...reviews, ...reviewComments].map(one => one.nodeId).sort())
  })

  it('stays green, unedited but for the head, when the file is gone from the change', async () => {
    stage.push({ 'app.py': null })
    const gone = await stage.run()
    expect(gone.exitCode).toBe(0)
    expect(summaryOf(stage)).toHaveLength(1)
    expect(summaryOf(stage)[0]).toContain('✅')
  })
})

describe('a clean pull request', () => {
  it('of other files gets no comment, and costs six requests', () =>
    onStage({ head: { 'README.md': 'hello\n' } }, async stage => {
      const result = await stage.run()
      expect(result.exitCode).toBe(0)
      expect(result.annotations).toEqual([])
      expect(result.outputs).toMatchObject({ conclusion: 'pass', references: '0', comment: 'none' })
      expect(writes(stage)).toBe(0)
      expect(stage.github.state.requests).toHaveLength(6)
      expect(stage.hub.requests).toEqual([])
    }))

  it('of a model pinned to its commit gets none either', () =>
    onStage({ head: { 'README.md': 'x\n' } }, async stage => {
      stage.push({ 'app.py': loads(`revision="${stage.hub.commits('acme/tiny')[0]}"`) })
      const result = await stage.run()
      expect([result.exitCode, result.outputs['references'], result.outputs['comment']]).toEqual([0, '1', 'none'])
      expect(writes(stage)).toBe(0)
    }))
})

describe('a token that may not write', () => {
  it.each([
    ['of a fork', { fork: true }],
    ['without pull-requests: write', { permissions: { contents: 'read' } }],
  ] as const)('%s: no crash, annotations, summary and exit code all the same', (_, github) =>
    onStage({ github }, async stage => {
      const result = await stage.run()
      expect(result.exitCode).toBe(1)
      expect(levels(result)).toEqual([['error', 'weighmaster: model-unpinned']])
      expect(result.summary).toContain('model-unpinned')
      expect(result.outputs['comment']).toMatch(/^not posted: the token may not write/)
      expect(writes(stage)).toBeLessThanOrEqual(2)
    }),
  )
})

describe('other events', () => {
  it('a merge group is judged, and no comment is made', () =>
    onStage({}, async stage => {
      const result = await stage.run({ event: 'merge_group' })
      expect(result.exitCode).toBe(1)
      expect(levels(result)).toEqual([['error', 'weighmaster: model-unpinned']])
      expect(writes(stage)).toBe(0)
    }))

  it('pull_request_target is a pull request', () =>
    onStage({}, async stage => {
      expect((await stage.run({ event: 'pull_request_target' })).exitCode).toBe(1)
      expect(stage.github.state.reviews).toHaveLength(1)
    }))

  it('another is refused in one sentence', () =>
    onStage({}, async stage => {
      const result = await stage.run({ event: 'schedule', name: 'issues' })
      expect(result.exitCode).toBe(2)
      expect(result.annotations.map(one => one.message)).toEqual([expect.stringContaining('is not supported')])
    }))
})

describe('on a schedule', () => {
  const standing = {
    base: { ...policy, 'app.py': loads() },
    head: { 'README.md': 'x' },
    github: { permissions: { contents: 'read', issues: 'write' } },
  } as const
  const issues = ({ github }: Stage) => github.state.issues.map(one => [one.state, one.body.split('\n')[1]])

  it('what stands there already is one issue, rewritten, then closed; the run stays green', () =>
    onStage(standing, async stage => {
      const first = await stage.run({ event: 'schedule' })
      expect([first.exitCode, first.outputs['conclusion'], first.outputs['comment']]).toEqual([0, 'fail', 'posted'])
      expect(levels(first)).toEqual([['error', 'weighmaster: model-unpinned']])
      expect((await stage.run({ event: 'schedule' })).outputs['comment']).toBe('unchanged')
      expect(issues(stage)).toEqual([['open', expect.stringContaining('1 error')]])
      stage.github.state.branches.set('main', stage.scratch.commit({ 'app.py': null }, stage.base))
      expect((await stage.run({ event: 'schedule' })).outputs['comment']).toBe('posted')
      expect(issues(stage)).toEqual([['closed', expect.stringContaining('✅')]])
      expect((await stage.run({ event: 'schedule' })).outputs['comment']).toBe('none')
    }))

  it('a stranger’s issue is left alone', () =>
    onStage(standing, async stage => {
      await stage.run({ event: 'workflow_dispatch' })
      const [made] = stage.github.state.issues
      if (!made) throw new Error('no issue')
      stage.github.state.issues.push({ ...made, number: 5, author: { login: 'mallory', id: 66 }, body: 'planted' })
      stage.github.state.issues[0] = { ...made, author: { login: 'mallory', id: 66 } }
      await stage.run({ event: 'workflow_dispatch' })
      expect(stage.github.state.issues.map(one => one.author.login)).toEqual([
        'mallory',
        'mallory',
        'github-actions[bot]',
      ])
    }))

  it('without issues: write it is told in the job summary', () =>
    onStage({ ...standing, github: {} }, async stage => {
      const result = await stage.run({ event: 'push' })
      expect(result.outputs['comment']).toMatch(/^not posted: /)
      expect([result.exitCode, result.summary.includes('model-unpinned')]).toEqual([0, true])
    }))
})

describe('what cannot be done', () => {
  it('a newer head was weighed meanwhile: nothing is posted, the exit code stands', () =>
    onStage({}, async stage => {
      const late = stage.github.event('pull_request')
      stage.push({ 'app.py': `${loads()}\n# more\n` })
      await stage.run()
      const before = writes(stage)
      const result = await stage.run({ payload: late })
      expect(result.exitCode).toBe(1)
      expect(result.outputs['comment']).toContain('newer commit')
      expect(writes(stage)).toBe(before)
    }))

  it('GitHub refuses a line: everything is in the summary', () =>
    onStage({}, async stage => {
      stage.github.fail({ method: 'POST', path: /\/reviews$/, status: 422, body: { message: 'Unprocessable Entity' } })
      const result = await stage.run()
      expect(result.exitCode).toBe(1)
      expect(stage.github.state.reviews).toEqual([])
      expect(summaryOf(stage)[0]).toContain('What to do')
    }))

  it('GitHub has no patch: everything is in the summary', () =>
    onStage({ github: { limits: { patch: 10 } } }, async stage => {
      await stage.run()
      expect(stage.github.state.reviews).toEqual([])
      expect(summaryOf(stage)[0]).toContain('model-unpinned')
    }))

  it('GitHub’s comparison is cut at 300 files: lines come from the list of files', () =>
    onStage({}, async stage => {
      stage.push(Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`docs/${index}.md`, 'x\n'])))
      expect((await stage.run()).exitCode).toBe(1)
      expect(stage.github.state.reviewComments.map(one => one.path)).toEqual(['app.py'])
    }))

  it('a lockfile is a symbolic link: unreadable is an error, always', () =>
    onStage({ base: {}, head: { 'package-lock.json': { link: '/etc/passwd' } } }, async stage => {
      const result = await stage.run()
      expect(result.exitCode).toBe(1)
      expect(levels(result)).toEqual([['error', 'weighmaster: could-not-check']])
      expect(result.outputs['gaps']).toBe('1')
    }))

  it('a blob cannot be had: a gap, never silence', () =>
    onStage({ base: {} }, async stage => {
      stage.github.fail({ path: /^\/graphql$/, status: 404 })
      stage.github.fail({ path: /\/git\/blobs\//, status: 404, times: 9 })
      const result = await stage.run()
      expect(result.outputs['gaps']).toBe('1')
      expect(levels(result)).toEqual([['warning', 'weighmaster: could-not-check']])
    }))

  it('the hub is down: a gap and a warning, by default no failure', () =>
    onStage({ base: {} }, async stage => {
      const result = await stage.run({ inputs: { 'hf-endpoint': 'http://127.0.0.1:9' } })
      expect(levels(result)).toEqual([['warning', 'weighmaster: could-not-check']])
      expect([result.exitCode, result.outputs['conclusion']]).toEqual([0, 'pass'])
    }))

  it('the hub is down and policy must know: exit code 3', () =>
    onStage({ base: { '.github/weighmaster.yml': 'version: 1\non-undetermined: fail\n' } }, async stage => {
      const result = await stage.run({ inputs: { 'hf-endpoint': 'http://127.0.0.1:9' } })
      expect([result.exitCode, result.outputs['conclusion']]).toEqual([3, 'fail'])
    }))

  it('GitHub itself is down: the run fails in one sentence, and never passes', () =>
    onStage({}, async stage => {
      stage.github.fail({ path: /\/git\/trees\//, status: 404, times: 99, body: { message: 'x\n::error::y' } })
      const result = await stage.run({ inputs: { mode: 'report' } })
      expect(result.exitCode).toBe(2)
      expect(result.annotations.map(one => one.message)).toEqual([expect.stringContaining('nothing was weighed')])
    }))
})

describe('inputs', () => {
  it.each([
    [{ mode: 'report' }, 0],
    [{ 'fail-on': 'never' }, 0],
    [{ 'fail-on': 'warning' }, 1],
  ] as const)('%o gives exit code %i', (inputs, code) =>
    onStage({}, async stage => {
      const result = await stage.run({ inputs })
      expect(result.exitCode).toBe(code)
      expect(levels(result)).toEqual([['error', 'weighmaster: model-unpinned']])
    }),
  )

  it('comment: never posts nothing', () =>
    onStage({}, async stage => {
      expect((await stage.run({ inputs: { comment: 'never' } })).outputs['comment']).toBe('none')
      expect(writes(stage)).toBe(0)
    }))

  it('comment: always says that nothing is wrong', () =>
    onStage({ head: { 'README.md': 'x\n' } }, async stage => {
      await stage.run({ inputs: { comment: 'always' } })
      expect(summaryOf(stage)).toEqual([expect.stringContaining('✅')])
    }))

  it('comment-key keeps two uses apart', () =>
    onStage({}, async stage => {
      await stage.run({ inputs: { 'comment-key': 'a' } })
      await stage.run({ inputs: { 'comment-key': 'b' } })
      expect(summaryOf(stage)).toHaveLength(2)
      expect(stage.github.state.reviews).toHaveLength(2)
    }))

  it('a wrong one is named, and the run fails', () =>
    onStage({}, async stage => {
      const result = await stage.run({ inputs: { 'fail-on': 'errors' } })
      expect(result.exitCode).toBe(2)
      expect(result.annotations.map(one => one.message)).toEqual([expect.stringContaining("Input 'fail-on' is one of")])
    }))
})
