import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspect } from '../../../src/inspect.ts'
import { formatLock, lockEntryOf } from '../../../src/lock/index.ts'
import type { Change, Content, Report } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { contextOf, modelReference, now } from '../../world/hub/dossier.ts'
import { type Fault, type Hub, startHub } from '../../world/hub/index.ts'

/**
 * Every question that a full check asks of the hub, and everything that can go wrong with its answer: what could not be
 * checked is a gap with its reason, never a pass, and the token stays with the hub.
 */
let hub: Hub
let stranger: Server
let elsewhere = ''
const strangers: (string | undefined)[] = []
let lock = ''
let code = ''

beforeAll(async () => {
  stranger = createServer((request, response) => {
    strangers.push(request.headers.authorization)
    response.end('{}')
  })
  await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve))
  elsewhere = `http://127.0.0.1:${Object(stranger.address()).port}/`
  hub = await startHub({
    owners: { acme: { _id: '1'.repeat(24), type: 'org', createdAt: '2025-01-01T00:00:00.000Z' } },
    models: [
      {
        id: 'acme/scale',
        commits: [
          { date: '2026-01-01T00:00:00Z', files: { 'config.json': '{}', 'model.safetensors': 'weights' } },
          { date: '2026-02-01T00:00:00Z', files: { 'README.md': 'hi' } },
        ],
      },
    ],
    tokens: { hf_secret: ['acme/scale'] },
    limits: { api: 100_000, resolvers: 100_000, pages: 100_000 },
  })
  const [commit = ''] = hub.commits('acme/scale')
  code = `from transformers import AutoModel\nAutoModel.from_pretrained("acme/scale", revision="${commit}")\n`
  const reference = modelReference({ revision: commit })
  const endpoint = new URL(hub.url)
  const wanted = () => ({ owner: true, files: true, knownCommits: [] })
  const context = contextOf(createHttp({ userAgent: 't' }), {
    endpoints: { npm: endpoint, huggingface: endpoint },
    wanted,
  })
  const entry = lockEntryOf(reference, await huggingface.resolve(reference, context))
  const { commit: _, ...files } = entry ?? { key: '', hub: 'url', id: '', revision: null, line: 0, files: new Map() }
  lock = formatLock([files])
})
afterAll(async () => {
  await hub.close()
  await new Promise(resolve => stranger.close(resolve))
})
beforeEach(() => {
  hub.state.faults.length = 0
  strangers.length = 0
})

const content = (text: string): Content => ({ kind: 'text', oid: text, text })

async function check(fault?: Fault): Promise<Report> {
  if (fault) hub.fail({ times: Infinity, ...fault })
  const endpoint = new URL(hub.url)
  const head: Change = { path: 'load.py', head: content(code), mergeBase: null, baseTip: null, commentable: null }
  const credentials = { [endpoint.host]: 'Bearer hf_secret' }
  const text = 'version: 1\nmodels: { "acme/*": { verify: git } }\n'
  const policy = parsePolicy([{ name: 'base tip', text }], { now })
  return inspect([head], {
    http: createHttp({ userAgent: 't', retries: 0, timeout: 1000, credentials }),
    endpoints: { npm: endpoint, huggingface: endpoint },
    policy: { ...policy, isPrivate: () => false, mayAuthenticate: () => true },
    trust: { sigstore: null, registries: {} },
    lock: content(lock),
    now,
  })
}

const info = /^\/api\/models\/acme\/scale\/revision/
const questions: readonly (readonly [string, RegExp])[] = [
  ['the model', info],
  ['its branches', /\/refs$/],
  ['its history', /\/commits\//],
  ['its files', /\/tree\//],
  ['its owner', /\/overview$/],
  ['its configuration', /\/resolve\/.*config\.json$/],
  ['its objects', /git-upload-pack$/],
]

const faults: readonly (readonly [string, Omit<Fault, 'path'>])[] = [
  ['a rate limit that says when to come back', { status: 429, headers: { 'retry-after': '3600' } }],
  ['a rate limit by the hub’s own header', { status: 429, headers: { ratelimit: '"api";r=0;t=201' } }],
  ['a rate limit that says nothing', { status: 429, headers: { ratelimit: '' } }],
  ['a failure of the hub', { status: 500, body: 'oops' }],
  ['a gateway without a hub', { status: 502, body: '<html>' }],
  ['an answer that does not come', { delay: 1600 }],
  ['an answer that is cut off', { cut: true }],
  ['an answer of another shape', { body: '{"surprise":true}' }],
  ['no answer of a hub', { body: '<html>maintenance</html>' }],
  ['an answer that is too long', { headers: { 'content-length': '999999999999' } }],
  ['a redirect to another host', { status: 307, headers: { location: 'ELSEWHERE' } }],
]

it('without a fault proves all of it, and has no gap', async () => {
  const report = await check()
  expect([report.conclusion, report.gaps]).toEqual(['pass', []])
  const proved = report.dossiers[0]?.evidence.map(({ reason, outcome }) => `${reason} ${outcome}`)
  expect(proved).toEqual(expect.arrayContaining(['lock-matches verified', 'commit-holds-digests verified']))
})

describe.each(questions)('asked for %s', (_what, path) => {
  it.each(faults)('%s is a gap, and no token leaves the hub', async (_fault, { headers, ...fault }) => {
    const location = headers?.['location'] === 'ELSEWHERE' ? { location: elsewhere } : {}
    const report = await check({ path, ...fault, headers: { ...headers, ...location } })
    expect(report.gaps.map(gap => gap.class)).toContain('unreachable')
    expect(report.findings.map(({ check: id }) => id)).toContain('could-not-check')
    expect(strangers).toEqual([])
  })
})

describe('lists in pages', () => {
  it.each([
    ['its files', /\/tree\//, 'lock-not-compared'],
    ['its history', /\/commits\//, 'history-unknown'],
  ])('of %s that go on at another host are not followed', async (_what, path, reason) => {
    const link = `<${elsewhere}?cursor=a>; rel="next"`
    // An empty page: what is searched for would be on the next one.
    const alter = (body: unknown) => (path.source.includes('commits') ? [] : body)
    const report = await check({ path, headers: { link }, alter })
    expect(report.gaps.map(gap => gap.reason)).toContain(reason)
    expect(strangers).toEqual([])
  })
})

it('masked hashes are not known, which is no mismatch and no pass', async () => {
  const mask = (entry: object) =>
    'lfs' in entry ? { ...entry, oid: '*'.repeat(40), lfs: { ...Object(entry.lfs), oid: '*'.repeat(64) } } : entry
  const report = await check({ path: /\/tree\//, alter: body => (Array.isArray(body) ? body.map(mask) : body) })
  expect(report.dossiers[0]?.evidence.map(({ outcome }) => outcome)).not.toContain('refuted')
  expect(report.gaps.map(gap => gap.reason)).toContain('lock-not-compared')
})

it('the token goes to the hub with every question that may have it, and nowhere else', async () => {
  const before = hub.requests.length
  await check()
  const asked = hub.requests.slice(before)
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.every(({ authorization }) => authorization === 'Bearer hf_secret' || authorization === undefined)).toBe(
    true,
  )
  expect(strangers).toEqual([])
})
