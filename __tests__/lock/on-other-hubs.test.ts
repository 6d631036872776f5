import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findReferences } from '../../src/entry/references.ts'
import { inspect, lookUp } from '../../src/inspect.ts'
import { formatLock, lockEntryOf } from '../../src/lock/index.ts'
import { type Content, type Http, modelsLockPath, type Reference } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { now, openPolicy } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

/** What is locked of hubs other than Hugging Face's, and what is told when it changes there. */
let hub: Hub
const date = '2026-01-01T00:00:00Z'
const id = 'acme/scale'
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const hex = (character: string) => character.repeat(64)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const text = (value: string): Content => ({ kind: 'text', oid: sha256(value), text: value })

/** Git from a real server; what registries and APIs answer is said by the test, by a part of the path. */
const said = new Map<string, unknown>()
const net = createHttp({ userAgent: 't', retries: 0 })
const http: Http = {
  request: request => {
    const found = [...said].find(([part]) => request.url.href.includes(part))
    if (!found) return net.request(request)
    const body = new Response(JSON.stringify(found[1])).body ?? new ReadableStream()
    return Promise.resolve({ status: 200, url: request.url, headers: new Map<string, string>(), body })
  },
}
const world = () => {
  const here = new URL(hub.url)
  const endpoints = { npm: here, huggingface: here, modelscope: here, github: here, ollama: here }
  return { http, endpoints, policy: openPolicy(), trust: { sigstore: null, registries: {} }, now }
}

const referencesIn = (path: string, code: string) =>
  findReferences([{ path, content: code }]).references.filter(({ ecosystem }) => ecosystem === 'model')

async function lockOf(references: readonly Reference[]): Promise<string> {
  const introduced = references.map(reference => ({ reference, candidates: [], alsoAt: [] }))
  const wanted = () => ({ owner: true, files: true, tree: true, knownCommits: [] })
  const dossiers = await lookUp(introduced, { ...world(), wanted })
  return formatLock(
    dossiers.flatMap(({ reference, resolution, evidence }) => lockEntryOf(reference, resolution, evidence) ?? []),
  )
}

/** What a pull request that brings the file is told of base's lock. */
async function driftIn(path: string, code: string, lock: string) {
  const change = { path, head: text(code), mergeBase: null, baseTip: null, commentable: null }
  const { findings } = await inspect([change], { ...world(), lock: text(lock) })
  return findings
    .filter(({ check }) => check === 'model-lock-drift')
    .map(({ messageId, data, file, line }) => ({
      messageId,
      expected: data['expected'],
      found: data['found'],
      place: data['place_hub'],
      at: `${file}:${line}`,
    }))
}

const layer = (mediaType: string, digest: string, name?: string) => ({
  mediaType,
  digest: `sha256:${digest}`,
  size: 7,
  ...(name === undefined ? {} : { annotations: { 'org.cncf.model.filepath': name } }),
})
const ollama = (template: string) => {
  const kind = 'application/vnd.ollama.image'
  const layers = [layer(`${kind}.model`, hex('1')), layer(`${kind}.template`, template)]
  said.set('/v2/library/scale/manifests/latest', { config: layer('config', hex('c')), layers })
}
const oci = (model: string, template: string) => {
  const kind = 'application/vnd.docker.ai'
  const layers = [
    layer(`${kind}.gguf.v3`, model, 'model.gguf'),
    layer(`${kind}.chat.template.jinja`, template, 'chat_template.jinja'),
  ]
  said.set('ghcr.io/v2/acme/scale/manifests/v1', { config: layer('config', hex('c')), layers })
}
const modelscope = (weights: string) => {
  const file = { Path: 'model.safetensors', Type: 'blob', Size: 7, Sha256: weights }
  said.set('/api/v1/models/', { Success: true, Data: { Files: [file] } })
}
const create = (head: string) =>
  hub.create({ id, head, commits: [{ date, on: head, files: { 'hubconf.py': 'x', 'README.md': 'a' } }] })
const push = (head: string, files: Readonly<Record<string, string>>) =>
  hub.push(id, { date: '2026-06-01T00:00:00Z', on: head, files })
const pointer = (digest: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 7\n`
const torch = 'import torch\ntorch.hub.load("acme/scale:main", "net")\n'
const scope = 'from modelscope import snapshot_download\nsnapshot_download("acme/scale")\n'
const compose = 'models:\n  llm:\n    model: ghcr.io/acme/scale:v1\n'

describe('Ollama', () => {
  it('locks the manifest, its layers and the template, and tells a template that changed', async () => {
    ollama(hex('2'))
    const lock = await lockOf(referencesIn('Modelfile', 'FROM scale\n'))
    expect(JSON.parse(lock).models['ollama:scale']).toMatchObject({
      chatTemplate: `sha256:${hex('2')}`,
      files: { model: { sha256: hex('1') }, template: { sha256: hex('2') } },
    })
    expect(await driftIn('Modelfile', 'FROM scale\n', lock)).toEqual([])
    ollama(hex('3'))
    const told = { place: 'ollama', at: 'Modelfile:1' }
    expect(await driftIn('Modelfile', 'FROM scale\n', lock)).toEqual([
      { messageId: 'files', expected: hex('2'), found: hex('3'), ...told },
      { messageId: 'template', expected: `sha256:${hex('2')}`, found: `sha256:${hex('3')}`, ...told },
    ])
  })
})

describe('a container registry', () => {
  it('is locked by manifest and layers, and a tag that moved is told', async () => {
    oci(hex('1'), hex('2'))
    const lock = await lockOf(referencesIn('compose.yaml', compose))
    expect(JSON.parse(lock).models['oci:ghcr.io/acme/scale@v1']).toMatchObject({ chatTemplate: `sha256:${hex('2')}` })
    expect(await driftIn('compose.yaml', compose, lock)).toEqual([])
    oci(hex('9'), hex('2'))
    expect(await driftIn('compose.yaml', compose, lock)).toEqual([
      { messageId: 'files', expected: hex('1'), found: hex('9'), place: 'oci', at: 'compose.yaml:3' },
    ])
  })
})

describe('ModelScope', () => {
  it('is locked by commit, tree and files, and weights that changed are told', async () => {
    create('refs/heads/master')
    modelscope(hex('1'))
    const lock = await lockOf(referencesIn('load.py', scope))
    expect(JSON.parse(lock).models['modelscope:acme/scale']).toMatchObject({
      tree: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(await driftIn('load.py', scope, lock)).toEqual([])
    push('refs/heads/master', { 'hubconf.py': 'y' })
    modelscope(hex('9'))
    expect(await driftIn('load.py', scope, lock)).toEqual([
      { messageId: 'files', expected: hex('1'), found: hex('9'), place: 'modelscope', at: 'load.py:2' },
    ])
  })
})

describe('PyTorch Hub', () => {
  it('is locked by commit and root tree: another commit with the same tree is no drift', async () => {
    create('refs/heads/main')
    const lock = await lockOf(referencesIn('load.py', torch))
    const { tree } = JSON.parse(lock).models['torchhub:acme/scale@main']
    push('refs/heads/main', { 'README.md': 'a' })
    expect(await driftIn('load.py', torch, lock)).toEqual([])
    push('refs/heads/main', { 'hubconf.py': 'evil' })
    expect(await driftIn('load.py', torch, lock)).toEqual([
      {
        messageId: 'tree',
        expected: tree,
        found: expect.stringMatching(/^[0-9a-f]{40}$/),
        place: 'torchhub',
        at: 'load.py:2',
      },
    ])
  })
})

describe('Git LFS', () => {
  it('is locked by what the pointer names, and another pointer is told', async () => {
    const lock = await lockOf(referencesIn('model.safetensors', pointer(hex('1'))))
    expect(await driftIn('model.safetensors', pointer(hex('1')), lock)).toEqual([])
    expect(await driftIn('model.safetensors', pointer(hex('9')), lock)).toEqual([
      {
        messageId: 'digest',
        expected: `sha256:${hex('1')}`,
        found: `sha256:${hex('9')}`,
        place: 'git-lfs',
        at: 'model.safetensors:2',
      },
    ])
  })
})

it('holds a claim of the pull request to what the registry says', async () => {
  ollama(hex('2'))
  const lock = await lockOf(referencesIn('Modelfile', 'FROM scale\n'))
  const claim = lock.replace('"chatTemplate"', '"licence": ["mit"],\n      "chatTemplate"')
  const change = { path: modelsLockPath, head: text(claim), mergeBase: null, baseTip: null, commentable: null }
  const { findings } = await inspect([change], { ...world(), lock: null })
  expect(findings.map(({ check, messageId, data }) => [check, messageId, data['expected']])).toContainEqual([
    'model-lock-drift',
    'claim',
    'mit',
  ])
})
