import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Scene, startScene } from '../../examples/pull-request/scene.ts'
import type { Files } from '../world/github/scratch.ts'
import { runAction } from '../world/runner.ts'
import { applyAll, suggestionIn } from './apply.ts'
import { freshBundle } from './bundle.ts'
import { createLife } from './stage.ts'

const project = `${import.meta.dirname}/../..`
const findings = z.object({
  findings: z.array(
    z.object({ check: z.string(), severity: z.string(), file: z.string(), subject: z.string(), line: z.number() }),
  ),
})

describe('the review of the demo', () => {
  let scene: Scene
  let main: string
  beforeAll(async () => {
    ;[main, scene] = await Promise.all([freshBundle(), startScene()])
  }, 300_000)
  afterAll(() => scene.stop())

  const run = async () => {
    const { github, hub, registry } = scene
    const result = await runAction({
      action: project,
      main,
      inputs: { 'hf-endpoint': hub.url, 'npm-registry': registry.url, 'trust-root': registry.trustRoot },
      event: { name: 'pull_request', payload: github.event('pull_request') },
      token: github.state.token,
      context: { repository: 'octo-org/octo-repo', api_url: github.url, graphql_url: github.graphqlUrl },
    })
    const report = findings.parse(JSON.parse(result.temporary('weighmaster-default.json')))
    result.remove()
    // What is silent is only counted: nobody reads it in a review, and its subject follows the pin.
    return report.findings.filter(({ severity }) => severity !== 'silent')
  }

  it('loses every finding that carried a suggestion once all are applied, and gains none', async () => {
    const before = await run()
    const { reviewComments } = scene.github.state
    const carried = reviewComments.filter(comment => suggestionIn(comment) !== null)
    expect(carried.map(({ path, line }) => [path, line])).toEqual([
      ['package-lock.json', 28],
      ['src/app.py', 6],
    ])
    scene.github.push(scene.scratch.commit(applyAll(reviewComments, filesAt(scene)), scene.github.state.pull.head))
    const after = await run()
    const told = (one: (typeof before)[number]) => `${one.check} ${one.subject}`
    const gone = before.map(told).filter(one => !after.map(told).includes(one))
    expect(gone).toEqual([
      'npm-integrity-mismatch npm:fast-chunk@2.1.0',
      'model-unpinned huggingface:acme-ai/tiny-chat',
    ])
    expect(after.map(told).filter(one => !before.map(told).includes(one))).toEqual([])
  })
})

/** The texts that the demo's review may alter. */
function filesAt({ scratch, github }: Scene): Files {
  const at = (path: string) => [path, scratch.read(github.state.pull.head, path)] as const
  return Object.fromEntries(['package-lock.json', 'src/app.py'].map(at))
}

describe('a file with CRLF line ends', () => {
  const date = '2026-01-01T00:00:00Z'
  const text = [
    'from transformers import AutoModel',
    'short = AutoModel.from_pretrained("acme/tiny", revision="main")',
    'a_long_name_for_a_model_so_that_the_date_stands_above = AutoModel.from_pretrained("acme/tiny")',
    '',
  ].join('\r\n')

  it.each([
    ['kept', /^(?:[^\r\n]*\r\n)*$/],
    ['\n', /\n/],
    ['\r\n', /^(?:[^\r\n]*\r\n)*$/],
  ] as const)('is mended by its suggestions when GitHub writes %j', async (lineEnd, expected) => {
    const life = await createLife({
      base: { '.github/weighmaster.yml': 'version: 1\npreset: recommended\n' },
      head: { 'app.py': text },
      hub: { models: [{ id: 'acme/tiny', commits: [{ date, files: { 'model.safetensors': 'x' } }] }] },
    })
    try {
      expect(await life.run()).toMatchObject({ exitCode: 1, comments: ['app.py', 'app.py'] })
      const { reviewComments } = life.github.state
      expect(reviewComments.map(({ body }) => body.includes('\r'))).toEqual([false, false])
      const mended = applyAll(reviewComments, { 'app.py': text }, lineEnd)
      expect(mended['app.py']).toMatch(expected)
      life.push(mended)
      expect(await life.run()).toMatchObject({ exitCode: 0, annotations: [] })
    } finally {
      await life.close()
    }
  })
})
