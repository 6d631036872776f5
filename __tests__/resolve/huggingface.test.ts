import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HttpFailure, type Reference, type ResolveContext } from '../../src/model/index.ts'
import { failureOf } from '../../src/resolve/huggingface/failure.ts'
import { commits, repository } from '../../src/resolve/huggingface/wire.ts'
import { huggingface } from '../../src/resolve/huggingface.ts'
import { commitA, commitB, commitC, contextOf, modelReference, openPolicy } from '../world/hub/dossier.ts'
import { type Recorded, recorded } from '../world/hub/recorded.ts'

const fields =
  '?expand%5B%5D=author&expand%5B%5D=baseModels&expand%5B%5D=cardData&expand%5B%5D=config&expand%5B%5D=createdAt&expand%5B%5D=disabled' +
  '&expand%5B%5D=gated&expand%5B%5D=gguf&expand%5B%5D=lastModified&expand%5B%5D=sha&expand%5B%5D=siblings'
const api = 'https://hub.example/api/models'
const infoUrl = (revision?: string, id = 'acme/scale') =>
  `GET ${api}/${id}${revision === undefined ? '' : `/revision/${revision}`}${fields}`
const refsUrl = `GET ${api}/acme/scale/refs`
const commitsUrl = (revision: string, limit = 1000) => `GET ${api}/acme/scale/commits/${revision}?limit=${limit}`

const info = (said: object = {}) => ({
  _id: '66f465575b93419be4af86cd',
  id: 'acme/scale',
  author: 'acme',
  sha: commitA,
  createdAt: '2026-01-21T03:45:36.000Z',
  lastModified: '2026-09-25T08:49:23.000Z',
  gated: false,
  disabled: false,
  cardData: { license: 'apache-2.0', base_model: 7 },
  baseModels: { relation: 'quantized', models: [{ _id: '66f465575b93419be4af86ce', id: 'acme/base' }] },
  siblings: [{ rfilename: 'model.safetensors' }],
  ...said,
})
const refs = (branches: Record<string, string>, tags: Record<string, string> = {}) => {
  const list = (of: Record<string, string>, folder: string) =>
    Object.entries(of).map(([name, targetCommit]) => ({ name, ref: `refs/${folder}/${name}`, targetCommit }))
  return { branches: list(branches, 'heads'), tags: list(tags, 'tags'), converts: [] }
}
const old = { id: commitB, title: 't', message: '', authors: [], date: '2026-11-01T00:00:00.000Z' }
const young = { id: commitA, title: 't', message: '', authors: [], date: '2026-11-20T00:00:00.000Z' }

async function resolve(
  said: Partial<Reference>,
  answers: Readonly<Record<string, Recorded | readonly Recorded[]>>,
  context: Partial<ResolveContext> = {},
) {
  const net = recorded(answers)
  const resolution = await huggingface.resolve(modelReference(said), contextOf(net.http, context))
  return { resolution, ...net }
}

describe('a reference without an immutable pin', () => {
  it('is what the default branch holds, with the newest settled commit to propose', async () => {
    const { resolution, urls } = await resolve(
      {},
      { [infoUrl()]: { body: info() }, [commitsUrl(commitA, 100)]: { body: [young, old] } },
    )
    expect(resolution).toEqual({
      kind: 'resolved',
      pin: { kind: 'none' },
      attestations: [],
      incomplete: [],
      artifact: {
        purl: `pkg:huggingface/acme/scale@${commitA}`,
        hub: 'huggingface',
        id: 'acme/scale',
        publisher: { hub: 'huggingface', name: 'acme' },
        model: {
          commit: commitA,
          paths: ['model.safetensors'],
          repositoryId: '66f465575b93419be4af86cd',
          createdAt: '2026-01-21T03:45:36.000Z',
          lastModified: '2026-09-25T08:49:23.000Z',
          code: { own: false, foreign: [], kernels: [] },
          gated: false,
          licence: ['apache-2.0'],
          lineage: [
            { model: 'acme/scale', from: 'acme/base', relation: 'quantized', by: 'card', parent: 'unfollowed' },
          ],
          proposed: { commit: commitB, date: '2026-11-01' },
        },
      },
    })
    expect(urls()).toEqual([infoUrl(), commitsUrl(commitA, 100)])
  })

  it('is a name for a tag, whose own commits are proposed, and for a short commit id', async () => {
    for (const revision of ['v1', commitA.slice(0, 12)]) {
      const { resolution } = await resolve(
        { revision },
        {
          [infoUrl(revision)]: { body: info() },
          [refsUrl]: { body: refs({ main: commitC }, { v1: commitA }) },
          [commitsUrl(commitA, 100)]: { body: [{ ...old, id: commitA }] },
        },
      )
      expect(resolution).toMatchObject({
        pin: { kind: 'name', name: revision },
        artifact: { model: { proposed: { commit: commitA } } },
      })
    }
  })

  it('proposes nothing of a pull request, which strangers push', async () => {
    const { resolution } = await resolve(
      { revision: 'refs/pr/1' },
      {
        [infoUrl('refs%2Fpr%2F1')]: { body: info() },
        [refsUrl]: { body: refs({ main: commitC }) },
        [commitsUrl(commitC)]: { body: [{ ...old, id: commitC }] },
      },
    )
    expect(resolution).toMatchObject({ pin: { kind: 'name', name: 'refs/pr/1' } })
    expect(resolution).not.toHaveProperty('artifact.model.proposed')
  })

  it('stands without a proposal when the history is young, or cannot be read', async () => {
    for (const history of [{ body: [young] }, { status: 500 }, { body: 'no JSON' }]) {
      const { resolution } = await resolve({}, { [infoUrl()]: { body: info() }, [commitsUrl(commitA, 100)]: history })
      expect(resolution.kind).toBe('resolved')
      expect(resolution).not.toHaveProperty('artifact.model.proposed')
    }
  })
})

describe('a full commit id', () => {
  const pinned = { revision: commitA }

  it('is a commit once the hub returns that very one and a branch or tag holds it', async () => {
    const { resolution, urls } = await resolve(pinned, {
      [infoUrl(commitA)]: { body: info() },
      [refsUrl]: { body: refs({ main: commitA }) },
    })
    expect(resolution).toMatchObject({
      pin: { kind: 'commit', commit: commitA },
      artifact: { model: { reach: { kind: 'reachable', from: 'main' } } },
    })
    expect(urls()).toHaveLength(2)
  })

  it('is searched for in every history, page by page', async () => {
    const next = `${api}/acme/scale/commits/${commitC}?limit=1000&p=1`
    const { resolution } = await resolve(pinned, {
      [infoUrl(commitA)]: { body: info() },
      [refsUrl]: { body: refs({ old: commitB, main: commitC }) },
      [commitsUrl(commitC)]: { body: [{ ...old, id: commitC }], headers: { link: `<${next}>; rel="next"` } },
      [`GET ${next}`]: { body: [old, young] },
    })
    expect(resolution).toMatchObject({ pin: { kind: 'commit' }, artifact: { model: { reach: { from: 'main' } } } })
  })

  it('is a mere name when only a pull request or a branch named like a commit holds it', async () => {
    const { resolution } = await resolve(pinned, {
      [infoUrl(commitA)]: { body: info() },
      [refsUrl]: {
        body: { ...refs({ main: commitC, [commitA]: commitA }), pullRequests: [{ targetCommit: commitA }] },
      },
      [commitsUrl(commitC)]: { body: [{ ...old, id: commitC }, old] },
    })
    expect(resolution).toMatchObject({
      pin: { kind: 'name', name: commitA },
      artifact: { model: { reach: { kind: 'unreachable', searched: 2 } } },
    })
  })

  it('is a mere name when the hub resolves it to another commit', async () => {
    const { resolution, urls } = await resolve(pinned, { [infoUrl(commitA)]: { body: info({ sha: commitB }) } })
    expect(resolution).toMatchObject({
      pin: { kind: 'name', name: commitA },
      artifact: { model: { reach: { kind: 'other-commit', commit: commitB } } },
    })
    expect(urls()).toHaveLength(1)
  })

  it.each([
    ['no refs', { [refsUrl]: { status: 503 } }, 'hub-failed'],
    [
      'a page on another host',
      { [refsUrl]: { body: refs({ main: commitC }) }, [commitsUrl(commitC)]: evilPage() },
      'foreign-link',
    ],
    [
      'an endless history',
      { [refsUrl]: { body: refs({ main: commitC }) }, [commitsUrl(commitC)]: endlessPage() },
      'history-too-long',
    ],
  ])('is not known to be one with %s', async (_what, answers, reason) => {
    const { resolution } = await resolve(pinned, { [infoUrl(commitA)]: { body: info() }, ...answers })
    expect(resolution).toMatchObject({
      pin: { kind: 'name' },
      artifact: { model: { reach: { kind: 'unknown', reason } } },
    })
  })

  function evilPage() {
    return { body: [old], headers: { link: '<https://evil.example/api/models/acme/scale>; rel="next"' } }
  }
  function endlessPage() {
    return { body: [old], headers: { link: `<${api}/acme/scale/commits/${commitC}?limit=1000>; rel="next"` } }
  }
})

it('says so when the hub leaves out the names of files', async () => {
  const { resolution } = await resolve(
    {},
    { [infoUrl()]: { body: info({ siblings: undefined }) }, [commitsUrl(commitA, 100)]: { body: [] } },
  )
  expect(resolution).toMatchObject({ kind: 'resolved', incomplete: [{ reason: 'files-not-listed' }] })
})

describe('names', () => {
  it('tells a renamed repository, whose old name somebody else may take', async () => {
    const { resolution } = await resolve(
      {},
      {
        [infoUrl()]: { body: info({ id: 'other/scale', author: 'other' }) },
        [`GET ${api}/other/scale/commits/${commitA}?limit=100`]: { body: [old] },
      },
    )
    expect(resolution).toMatchObject({
      artifact: { id: 'other/scale', publisher: { name: 'other' }, model: { movedFrom: 'acme/scale' } },
    })
  })

  it('takes neither another case nor a one-segment id for a move', async () => {
    for (const [id, url] of [
      ['ACME/Scale', infoUrl(undefined, 'ACME/Scale')],
      ['scale', infoUrl(undefined, 'scale')],
    ] as const) {
      const { resolution } = await resolve(
        { id },
        { [url]: { body: info() }, [commitsUrl(commitA, 100)]: { body: [] } },
      )
      expect(resolution).toMatchObject({ artifact: { id: 'acme/scale', publisher: { name: 'acme' } } })
      expect(resolution).not.toHaveProperty('artifact.model.movedFrom')
    }
  })

  it.each([{ id: '../../whoami' }, { id: 'acme/scale/tree' }, { revision: '..' }, { revision: 'a b' }])(
    'asks nothing for %j',
    async said => {
      const { resolution, requests } = await resolve(said, {})
      expect(resolution.kind).toBe('absent')
      expect(requests).toEqual([])
    },
  )

  it('asks nobody else than the configured hub, whatever endpoint the file names', async () => {
    for (const endpoint of ['https://hf-mirror.com', 'http://hub.example', 'https://hub.example/mirror', 'nonsense']) {
      const { resolution, requests } = await resolve({ endpoint }, {})
      expect(resolution).toEqual({ kind: 'unsupported', reason: 'redirected-endpoint' })
      expect(requests).toEqual([])
    }
    const same = await resolve({ endpoint: 'https://hub.example/' }, { [infoUrl()]: { status: 404 } })
    expect(same.requests).toHaveLength(1)
  })

  it('keeps a path prefix of the endpoint', async () => {
    const endpoints = { npm: new URL('https://n.example'), huggingface: new URL('https://hub.example/repo/hf/') }
    const { urls } = await resolve(
      {},
      { [infoUrl().replace('hub.example', 'hub.example/repo/hf')]: { status: 404 } },
      { endpoints },
    )
    expect(urls()).toHaveLength(1)
  })
})

describe('failures', () => {
  const code = (name: string) => ({ 'x-error-code': name })
  it.each([
    ['missing or private', { status: 401 }, { kind: 'unreachable', reason: 'missing-or-private' }],
    ['missing, with a token', { status: 404, headers: code('RepoNotFound') }, { kind: 'absent', what: 'artifact' }],
    ['no such revision', { status: 404, headers: code('RevisionNotFound') }, { kind: 'absent', what: 'revision' }],
    ['gated', { status: 403, headers: code('GatedRepo') }, { kind: 'unreachable', reason: 'gated' }],
    [
      'disabled',
      { status: 403, headers: { 'x-error-message': 'Access to this resource is disabled.' } },
      { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' },
    ],
    ['disabled, in the answer', { body: info({ disabled: true }) }, { kind: 'absent', what: 'artifact' }],
    ['a 404 that is not the hub’s', { status: 404 }, { kind: 'unreachable', reason: 'unexpected-status' }],
    [
      'rate limit',
      { status: 429, headers: { ratelimit: '"api";r=0;t=71' } },
      { kind: 'unreachable', reason: 'rate-limited' },
    ],
    ['hub down', { status: 502 }, { kind: 'unreachable', reason: 'hub-failed' }],
    ['no JSON', { body: '<html>' }, { kind: 'unreachable', reason: 'unexpected-answer' }],
    ['no commit', { body: info({ sha: '*'.repeat(40) }) }, { kind: 'unreachable', reason: 'unexpected-answer' }],
    ['an id that is none', { body: info({ id: '../x' }) }, { kind: 'unreachable', reason: 'unexpected-answer' }],
    ['timeout', { failure: new HttpFailure('timeout', 'late') }, { kind: 'unreachable', reason: 'timeout' }],
    ['too large', { failure: new HttpFailure('too-large', 'big') }, { kind: 'unreachable', reason: 'too-large' }],
  ])('%s', async (_what, answer, expected) => {
    const { resolution } = await resolve({}, { [infoUrl()]: answer })
    expect(resolution).toMatchObject(expected)
  })

  it('drops a guess that the hub does not know, and no other reference', async () => {
    const missing = { [infoUrl()]: { status: 401 } }
    expect((await resolve({ certainty: 'heuristic' }, missing)).resolution).toEqual({
      kind: 'unsupported',
      reason: 'not-known-to-the-hub',
    })
    expect((await resolve({ certainty: 'heuristic', id: 'a/b/c' }, {})).resolution.kind).toBe('unsupported')
    const limited = await resolve({ certainty: 'heuristic' }, { [infoUrl()]: { status: 429 } })
    expect(limited.resolution).toMatchObject({ kind: 'unreachable', reason: 'rate-limited' })
  })

  it('names the exchange, and nothing else that a header says', async () => {
    const headers = { 'x-request-id': 'Root=1-6ab6;f13a' }
    const { resolution } = await resolve({}, { [infoUrl()]: { status: 500, headers } })
    expect(resolution).toMatchObject({ detail: 'the hub answered 500 (request Root=1-6ab6;f13a)' })
    const evil = await resolve({}, { [infoUrl()]: { status: 500, headers: { 'x-request-id': '::error::' } } })
    expect(evil.resolution).toMatchObject({ detail: 'the hub answered 500' })
  })
})

describe('tokens', () => {
  it('asks with one only where policy allows it, and as anybody when the hub refuses it', async () => {
    const bad = { status: 401, headers: { 'x-error-message': 'Invalid credentials in Authorization header' } }
    const answers = { [infoUrl()]: [bad, { body: info() }], [commitsUrl(commitA, 100)]: { body: [] } }
    const policy = openPolicy({ mayAuthenticate: (hub, id) => hub === 'huggingface' && id === 'acme/scale' })
    const { resolution, requests } = await resolve({}, answers, { policy })
    expect(resolution.kind).toBe('resolved')
    expect(requests.slice(0, 2).map(request => request.authenticate)).toEqual([true, false])
    const { requests: anonymous } = await resolve({}, { [infoUrl()]: bad })
    expect(anonymous.map(request => request.authenticate)).toEqual([false])
  })

  it('never declares another host than the hub’s for its API', async () => {
    const { requests } = await resolve({}, { [infoUrl()]: { status: 500 } })
    expect(requests.map(request => request.hosts)).toEqual([['hub.example']])
  })
})

describe('what it declares', () => {
  const npm = new URL('https://registry.npmjs.org')

  it('reaches the public hub and its content hosts, or the configured one alone', () => {
    const hosts = huggingface.hosts({ npm, huggingface: new URL('https://huggingface.co') })
    expect(hosts).toContain('us.aws.cdn.hf.co')
    expect(hosts[0]).toBe('huggingface.co')
    expect(huggingface.hosts({ npm, huggingface: new URL('http://127.0.0.1:8080/x') })).toEqual(['127.0.0.1:8080'])
  })

  it('tells references apart by everything that changes the answer', () => {
    const references = [
      {},
      { revision: 'main' },
      { id: 'acme/other' },
      { path: 'Q4_K_M' },
      { endpoint: 'https://x.example' },
      { certainty: 'heuristic' } as const,
    ]
    expect(new Set(references.map(said => huggingface.key(modelReference(said)))).size).toBe(references.length)
    expect(huggingface.key(modelReference({ line: 9 }))).toBe(huggingface.key(modelReference()))
    expect(huggingface.isCounted).toBe(true)
  })
})

const samples = join(import.meta.dirname, '../../../shared/hub-samples')
describe.skipIf(!existsSync(samples))('recorded answers (skipped where ../shared/hub-samples is absent)', () => {
  const read = (name: string) => Object(JSON.parse(readFileSync(join(samples, name), 'utf8')))

  it.each([
    ['hf/revision.live.json', 'wzshiming/test', 'bcf51b2ec6fb5bc8215f4b365a0e48532e26abb8'],
    [
      'almanac-fixtures/info_llama32_1b.json',
      'unsloth/Llama-3.2-1B-Instruct-GGUF',
      'b69aef112e9f895e6f98d7ae0949f72ff09aa401',
    ],
  ])('%s is a repository', (name, id, sha) => {
    const recorded = read(name)
    expect(repository.parse(recorded.body ?? recorded)).toMatchObject({ id, sha, gated: false, disabled: false })
  })

  it('commits.gpt2.json is a history, and errors.live.json what it says', () => {
    expect(commits.parse(read('hf/commits.gpt2.json').body)).toHaveLength(2)
    const headersOf = (one: { headers: object }) =>
      new Map(Object.entries(one.headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
    const errors = read('hf/errors.live.json')
    const missing = errors.private_anonymous_api
    expect(failureOf(missing.status, headersOf(missing))).toMatchObject({ reason: 'missing-or-private' })
    const entry = errors.entry_not_found
    expect(failureOf(entry.status, headersOf(entry))).toMatchObject({ kind: 'absent', what: 'file' })
  })
})
