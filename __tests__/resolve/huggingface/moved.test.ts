import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../../src/inspect.ts'
import type { Change, Content } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'
import { reporters } from '../../../src/report/index.ts'
import { now } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

/** What a reader of the report sees of a pin that moves, and of bytes that two hubs have. */
const weights = 'w'.repeat(2 * 1024 * 1024)
let hub: Hub
let [old, recent] = ['', '']
beforeAll(async () => {
  const first = { 'config.json': '{}', 'model.safetensors': 'weights', 'big.safetensors': weights }
  const second = { 'model.safetensors': 'better!', 'modeling.py': 'x', 'config.json': '{"a":1}' }
  hub = await startHub({
    models: [
      {
        id: 'acme/scale',
        commits: [
          { date: '2026-01-01T00:00:00Z', files: first },
          { date: '2026-11-01T00:00:00Z', files: second },
        ],
      },
    ],
  })
  ;[old = '', recent = ''] = hub.commits('acme/scale')
})
afterAll(() => hub.close())

const content = (text: string): Content => ({ kind: 'text', oid: text, text })
const change = (path: string, before: string | null, after: string): Change => ({
  path,
  head: content(after),
  mergeBase: before === null ? null : content(before),
  baseTip: before === null ? null : content(before),
  commentable: null,
})
const load = (commit: string) =>
  `from transformers import AutoModel\nAutoModel.from_pretrained("acme/scale", revision="${commit}")\n`

async function render(format: string, changes: readonly Change[]) {
  const endpoint = new URL(hub.url)
  const report = await inspect(changes, {
    http: createHttp({ userAgent: 't', retries: 0 }),
    endpoints: { npm: endpoint, huggingface: endpoint },
    policy: parsePolicy([], { now }),
    trust: { sigstore: null, registries: {} },
    now,
  })
  return reporters.find(one => one.format === format)?.render(report, { width: 400 }) ?? ''
}

describe('a pin that moves', () => {
  const bump = () => [change('load.py', load(old), load(recent))]

  it('shows which weights, code and configuration changed, and how old the commit is', async () => {
    const row =
      `(its commit is of \`2026-11-01\`, by its own word): weights changed: \`model.safetensors\`; ` +
      `code added: \`modeling.py\`; configuration changed: \`config.json\``
    for (const format of ['text', 'markdown']) {
      const text = await render(format, bump())
      expect(text).toContain('What moved')
      expect(text).toContain(row)
      expect(text).toContain(`from \`${old.slice(0, 12)}\``)
    }
  })

  it('shows it on the page', async () => {
    expect(await render('html', bump())).toContain('weights changed: <code>model.safetensors</code>')
  })

  it('shows it to machines', async () => {
    const { moved } = JSON.parse(await render('json', bump())).references[0]
    expect(moved).toMatchObject({ byNames: false, date: '2026-11-01', facts: [] })
    expect(moved.files.map((one: { kind: string; what: string }) => `${one.kind} ${one.what}`)).toEqual([
      'code added',
      'configuration changed',
      'weights changed',
    ])
  })

  it('is compared by names where the hub does not list its files, which is said', async () => {
    hub.fail({ path: /\/tree\//, times: 1, status: 503 })
    expect(await render('markdown', bump())).toContain(
      'code added: `modeling.py`; files were compared by their names alone',
    )
  })

  it('costs no list of files where nothing moves', async () => {
    const before = hub.requests.length
    expect(await render('markdown', [change('load.py', null, load(recent))])).not.toContain('What moved')
    expect(hub.requests.slice(before).filter(({ path }) => path.includes('/tree/'))).toEqual([])
  })
})

describe('the same bytes at several hubs', () => {
  const sha256 = createHash('sha256').update(weights).digest('hex')
  const pointer = (hex: string) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${hex}\nsize ${weights.length}\n`

  it('are recognised by their digests', async () => {
    const changes = [change('load.py', null, load(old)), change('vendored/big.safetensors', null, pointer(sha256))]
    for (const format of ['text', 'markdown']) {
      const text = await render(format, changes)
      expect(text).toContain('The same at several hubs')
      expect(text).toContain(`hold the same bytes (\`sha256:${sha256.slice(0, 12)}…\`)`)
    }
    expect(JSON.parse(await render('json', changes)).sameContent).toEqual([
      { sha256, bytes: weights.length, at: [`huggingface:acme/scale@${old}`, 'git-lfs:vendored/big.safetensors'] },
    ])
  })

  it('are not where they differ', async () => {
    const changes = [
      change('load.py', null, load(old)),
      change('vendored/big.safetensors', null, pointer('0'.repeat(64))),
    ]
    expect(await render('markdown', changes)).not.toContain('several hubs')
  })
})
