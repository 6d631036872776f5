import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LockEntry, lockEntryOf, lockedFetch } from '../../src/entry/lock.ts'
import { formatLock } from '../../src/lock/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { huggingface } from '../../src/resolve/huggingface.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

const tokenizer = {
  version: '1.0',
  added_tokens: [],
  normalizer: null,
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: { type: 'WordLevel', vocab: { '[UNK]': 0, scale: 7 }, unk_token: '[UNK]' },
}
const files = {
  'config.json': '{"model_type":"bert"}',
  'tokenizer.json': JSON.stringify(tokenizer),
  'tokenizer_config.json': '{"tokenizer_class":"PreTrainedTokenizerFast","unk_token":"[UNK]"}',
  'onnx/model.onnx': 'weights '.repeat(40_000),
  'empty.txt': '',
}

let hub: Hub
let entry: LockEntry | null = null
let commit = ''
beforeAll(async () => {
  hub = await startHub({ contentElsewhere: true })
})
afterAll(() => hub.close())
beforeEach(async () => {
  ;[commit = ''] = hub.create({ id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] })
  const endpoint = new URL(hub.url)
  const context = contextOf(createHttp({ userAgent: 't' }), { endpoints: { npm: endpoint, huggingface: endpoint } })
  const reference = modelReference()
  const wanted = () => ({ owner: false, files: true, knownCommits: [] })
  entry = lockEntryOf(reference, await huggingface.resolve(reference, { ...context, wanted }))
})

const locked = (more = {}) => lockedFetch(entry ? [entry] : [], { endpoint: hub.url, ...more })
const file = (path: string, revision = 'main') => `${hub.url}/acme/scale/resolve/${revision}/${path}`

describe('a locked file', () => {
  it.each(Object.entries(files))('%s is handed over as it was locked', async (path, text) => {
    const response = await locked()(file(path))
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(text.length)])
    expect(await response.text()).toBe(text)
  })

  it('is that of the locked commit, wherever the branch has gone', async () => {
    hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'config.json': '{"model_type":"evil"}' } })
    expect(await (await locked()(file('config.json'))).text()).toBe(files['config.json'])
    expect(hub.requests.at(-1)?.path).toBe(`/acme/scale/resolve/${commit}/config.json`)
  })

  it.each([
    ['other bytes of the same length', 'onnx/model.onnx', 'Weights '.repeat(40_000)],
    ['less', 'onnx/model.onnx', 'weights '.repeat(39_999)],
    ['more', 'onnx/model.onnx', 'weights '.repeat(40_001)],
    ['another small file', 'config.json', '{"model_type":"evil"}'],
  ])('that comes with %s ends in an error', async (_what, path, body) => {
    hub.fail({ path: path.startsWith('onnx') ? /^\/xet-bridge\// : /config\.json$/, times: 1, body })
    const response = await locked()(file(path))
    await expect(response.arrayBuffer()).rejects.toThrow(`${path} is not the file that the lock lists`)
  })

  it('gives its size without being fetched, and whole where a part is asked for', async () => {
    const before = hub.requests.length
    const head = await locked()(file('onnx/model.onnx'), { method: 'HEAD' })
    expect([head.headers.get('content-length'), hub.requests.length]).toEqual(['320000', before])
    const ranged = await locked()(file('config.json'), { headers: { Range: 'bytes=0-0' } })
    expect([ranged.status, await ranged.text()]).toEqual([200, files['config.json']])
  })

  it('hands a failure of the hub on, without its words', async () => {
    hub.fail({ path: /resolve/, times: 1, status: 503, body: 'words' })
    const response = await locked()(file('config.json'))
    expect([response.status, await response.text()]).toEqual([503, ''])
  })
})

describe('what the lock does not list', () => {
  it('is not there, if it is a file of a locked model', async () => {
    hub.push('acme/scale', { date: '2026-02-01T00:00:00Z', files: { 'modeling.py': 'import os' } })
    expect((await locked()(file('modeling.py'))).status).toBe(404)
  })

  it.each([
    ['another revision', () => file('config.json', 'v1')],
    ['another model', () => `${hub.url}/acme/other/resolve/main/config.json`],
    ['an answer of the API', () => `${hub.url}/api/models/acme/scale`],
    ['another host', () => 'https://example.com/acme/scale/resolve/main/config.json'],
  ])('is refused: %s', async (_what, url) => {
    await expect(locked()(url())).rejects.toMatchObject({ name: 'LockedFetchError', reason: 'not-locked' })
  })

  it('may be of another host where that is said, and never of the hub', async () => {
    const passing = locked({ others: 'pass', fetch: async () => new Response('other') })
    expect(await (await passing('https://example.com/a.wasm')).text()).toBe('other')
    await expect(passing(`${hub.url}/acme/other/resolve/main/config.json`)).rejects.toThrow('no file of a locked model')
  })
})

/** The example of the page, as a user runs it: the package by its name, with a loader, against a hub. */
const page = readFileSync(join(import.meta.dirname, '../../docs/models-lock.md'), 'utf8')
const example = /```js\n(?<code>.*?)```/s.exec(page)?.groups?.['code'] ?? ''
const js = process.env['WEIGHMASTER_HF_JS'] ?? ''

/** A loader that asks for files as `@huggingface/transformers` does, and encodes by looking words up. */
const standIn = `
export const env = { remoteHost: '', fetch: undefined }
export const AutoTokenizer = {
  async from_pretrained(id) {
    const get = async path => {
      const response = await env.fetch(env.remoteHost.replace(/[/]?$/, '/') + id + '/resolve/main/' + path)
      if (!response.ok) throw new Error(path + ': ' + response.status)
      return response.json()
    }
    const [{ model }] = await Promise.all([get('tokenizer.json'), get('tokenizer_config.json')])
    return { encode: text => text.split(' ').map(word => model.vocab[word]) }
  },
}
`

describe.each([
  ['a stand-in', true],
  [
    '@huggingface/transformers (skipped without WEIGHMASTER_HF_JS)',
    existsSync(join(js, 'node_modules/@huggingface/transformers')),
  ],
])('the example of the page, with %s', (name, isThere) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'weighmaster-example-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = () => {
    writeFileSync(join(folder, 'models.lock.json'), formatLock(entry ? [entry] : []))
    const env = { ...process.env, HF_ENDPOINT: hub.url }
    return promisify(execFile)(process.execPath, ['app.mjs'], { cwd: folder, env })
  }

  it.skipIf(!isThere)('loads what is locked, and nothing else', { timeout: 60_000 }, async () => {
    const modules = join(folder, 'node_modules')
    const place = join(modules, '@huggingface/transformers')
    mkdirSync(join(modules, '@huggingface'), { recursive: true })
    if (name === 'a stand-in') {
      mkdirSync(place)
      writeFileSync(join(place, 'package.json'), '{"type":"module","exports":"./index.js"}')
      writeFileSync(join(place, 'index.js'), standIn)
    } else symlinkSync(join(js, 'node_modules/@huggingface/transformers'), place)
    // Under its own name, out of its sources: Node strips no types below node_modules, where links do not lead.
    const source = join(import.meta.dirname, '../../src')
    mkdirSync(join(folder, 'weighmaster'))
    writeFileSync(
      join(folder, 'weighmaster/package.json'),
      '{"type":"module","exports":{"./lock":"./src/entry/lock.ts"}}',
    )
    symlinkSync(source, join(folder, 'weighmaster/src'))
    symlinkSync(join(folder, 'weighmaster'), join(modules, 'weighmaster'))
    writeFileSync(join(folder, 'app.mjs'), example)
    expect((await run()).stdout.trim()).toBe('[ 7 ]')
    hub.fail({ path: /tokenizer\.json$/, body: JSON.stringify(tokenizer).replace('7', '9'), times: 1 })
    await expect(run()).rejects.toMatchObject({
      stderr: expect.stringContaining('tokenizer.json is not the file that the lock lists'),
    })
  })
})
