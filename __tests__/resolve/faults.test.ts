import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gapOf, type Http, type Reference, type Resolution } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { resolvers } from '../../src/resolve/index.ts'
import { contextOf, modelDossier, modelReference } from '../world/hub/dossier.ts'

/**
 * Every resolver in front of a server that fails in every way: what was asked and not answered is a gap with its reason,
 * never a pass and never an absence, and nobody else is asked. Hugging Face and npm have tables of their own, question by
 * question.
 */
let server: Server
let stranger: Server
let [here, elsewhere] = ['', '']
let fail: (response: ServerResponse) => void = response => response.end()
const [asked, strangers]: [string[], string[]] = [[], []]

const listen = async (made: Server) => {
  await new Promise<void>(resolve => made.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${Object(made.address()).port}`
}
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    request.resume().on('end', () => fail(response))
  })
  stranger = createServer((request, response) => {
    strangers.push(request.url ?? '')
    response.end('{}')
  })
  ;[here, elsewhere] = [await listen(server), await listen(stranger)]
})
afterAll(async () => {
  for (const one of [server, stranger]) {
    one.closeAllConnections()
    await new Promise(resolve => one.close(resolve))
  }
})
beforeEach(() => {
  asked.length = 0
  strangers.length = 0
})

/** Whatever host is asked is this server, by the real client. */
const real = createHttp({ userAgent: 't', retries: 0, timeout: 300 })
const http: Http = {
  request: ({ url, ...rest }) =>
    real.request({ ...rest, url: new URL(url.pathname + url.search, `http://${here}`), hosts: [here] }),
}

const plain = (status: number, headers: Readonly<Record<string, string>>, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, headers).end(body)
const faults: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ['a rate limit that says when to come back', plain(429, { 'retry-after': '3600' }, '{}')],
  ['a rate limit that says nothing', plain(429, {}, '')],
  ['a failure', plain(500, {}, 'oops')],
  ['a gateway without a hub', plain(502, { 'content-type': 'text/html' }, '<html>')],
  ['no answer', () => undefined],
  [
    'an answer that is cut off',
    response => void response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
  ],
  ['an answer of another shape', plain(200, {}, '{"surprise":true}')],
  ['no answer of a hub', plain(200, { 'content-type': 'text/html' }, '<html>maintenance</html>')],
  [
    'an answer that is too long',
    response => void response.writeHead(200, { 'content-length': '999999999999' }).write('{'),
  ],
  [
    'an answer without end',
    response => void response.writeHead(200).write('{"a":"'.padEnd(1_000_000, 'x'), () => response.end()),
  ],
  ['a redirect to another host', response => plain(307, { location: `http://${elsewhere}/` }, '')(response)],
]

const asks: readonly (readonly [Reference['hub'], Partial<Reference>])[] = [
  ['huggingface', { id: 'acme/scale' }],
  ['modelscope', { id: 'acme/scale' }],
  ['ollama', { id: 'acme/scale' }],
  ['oci', { id: 'ghcr.io/acme/scale' }],
  ['torchhub', { id: 'acme/scale' }],
  ['url', { id: 'https://github.com/acme/scale/releases/download/v1/model.gguf' }],
]
const silent: readonly (readonly [Reference['hub'], Partial<Reference>])[] = [
  ['git-lfs', { id: 'model.gguf', digest: `sha256:${'1'.repeat(64)}` }],
  ['kaggle', { id: 'acme/scale/pyTorch/7b', revision: '1' }],
  ['local-weight-file', { id: 'model.gguf', digest: `git:${'1'.repeat(40)}` }],
]

async function resolve(hub: Reference['hub'], said: Partial<Reference>): Promise<Resolution> {
  const resolver = resolvers.find(one => one.hub === hub)
  if (!resolver) throw new Error(`no resolver for ${hub}`)
  const wanted = () => ({ owner: true, files: true, knownCommits: [] })
  const endpoint = new URL(`http://${here}/`)
  const endpoints = { npm: endpoint, huggingface: endpoint, ollama: endpoint, modelscope: endpoint, github: endpoint }
  return resolver.resolve(modelReference({ hub, ...said }), { ...contextOf(http, { endpoints }), wanted })
}

it('are all resolvers, but npm’s', () => {
  const named = [...asks, ...silent].map(([hub]) => hub)
  expect([...named, 'npm'].sort()).toEqual(resolvers.map(({ hub }) => hub))
})

describe.each(asks)('%s', (hub, said) => {
  it.each(faults)('%s is a gap', async (_what, how) => {
    fail = how
    const resolution = await resolve(hub, said)
    expect(gapOf(modelDossier({ resolution })).map(gap => gap.class)).toContain('unreachable')
    expect([asked.length > 0, strangers]).toEqual([true, []])
  })
})

it.each(silent)('%s asks nobody', async (hub, said) => {
  expect((await resolve(hub, said)).kind).toBe('resolved')
  expect(asked).toEqual([])
})
