import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockEntryOf, matchLock } from '../../src/lock/index.ts'
import { HttpFailure, type Reference } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { ollama, parseOllamaName } from '../../src/resolve/ollama.ts'
import { contextOf, modelReference, now } from '../world/hub/dossier.ts'
import { type Recorded, recorded } from '../world/hub/recorded.ts'

const endpoints = {
  npm: new URL('https://n.example'),
  huggingface: new URL('https://h.example'),
  ollama: new URL('https://ollama.example'),
}
const key = (path: string) => `GET https://ollama.example/v2/${path}`
const hex = (character: string) => character.repeat(64)
const layer = (kind: string, digest: string) => ({ mediaType: `application/vnd.ollama.image.${kind}`, digest, size: 7 })
const manifest = (...layers: object[]) => ({
  schemaVersion: 2,
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: `sha256:${hex('c')}`, size: 5 },
  layers,
})
const plain = manifest(layer('model', `sha256:${hex('1')}`), layer('license', `sha256:${hex('2')}`))

function resolve(said: Partial<Reference>, answers: Readonly<Record<string, Recorded>>) {
  const { http, requests } = recorded(answers)
  const reference = modelReference({ hub: 'ollama', id: 'scale', pinnable: false, ...said })
  return ollama
    .resolve(reference, contextOf(http, { endpoints }))
    .then(resolution => ({ resolution, requests, reference }))
}

describe('ollama', () => {
  it('reads the manifest under the registry’s own defaults, and hashes it', async () => {
    const { resolution, requests } = await resolve({}, { [key('library/scale/manifests/latest')]: { body: plain } })
    const digest = createHash('sha256').update(JSON.stringify(plain)).digest('hex')
    expect(resolution).toEqual({
      kind: 'resolved',
      pin: { kind: 'none' },
      attestations: [],
      artifact: {
        purl: `pkg:ollama/library/scale@latest?digest=sha256:${digest}`,
        hub: 'ollama',
        id: 'library/scale',
        publisher: { hub: 'ollama', name: 'library' },
        digest: { algorithm: 'sha256', hex: digest },
        files: [
          { path: 'config', bytes: 5, listed: { algorithm: 'sha256', hex: hex('c') } },
          { path: 'model', bytes: 7, listed: { algorithm: 'sha256', hex: hex('1') } },
          { path: 'license', bytes: 7, listed: { algorithm: 'sha256', hex: hex('2') } },
        ],
        model: {},
      },
    })
    expect(requests[0]?.headers).toEqual({ accept: 'application/vnd.docker.distribution.manifest.v2+json' })
  })

  it('says which formats its layers are, where the policy asks', async () => {
    const { http } = recorded({ [key('acme/scale/manifests/latest')]: { body: plain } })
    const text = 'version: 1\nmodels: { "ollama:**": { formats: [safetensors] } }\n'
    const policy = parsePolicy([{ name: 'base tip', text }], { now })
    const reference = modelReference({ hub: 'ollama', id: 'acme/scale' })
    expect(await ollama.resolve(reference, contextOf(http, { endpoints, policy }))).toMatchObject({
      artifact: { model: { paths: ['model.gguf'] } },
    })
  })

  it('takes a tag for a name, whatever it looks like', async () => {
    const revision = 'a'.repeat(40)
    const { resolution } = await resolve(
      { id: 'acme/scale', revision },
      { [key(`acme/scale/manifests/${revision}`)]: { body: plain } },
    )
    expect(resolution).toMatchObject({
      pin: { kind: 'name', name: revision },
      artifact: { publisher: { name: 'acme' } },
    })
  })

  it('reports a digest that climbs out of its folder (CVE-2024-37032)', async () => {
    const evil = manifest(
      layer('model', 'sha256:../../../../etc/x'),
      layer('model', '../../x'),
      layer('params', `sha256:${hex('A')}`),
    )
    const { resolution } = await resolve({}, { [key('library/scale/manifests/latest')]: { body: evil } })
    expect(resolution).toMatchObject({ artifact: { model: { malformedDigests: ['model', '2/model', 'params'] } } })
  })

  it.each([
    [{ status: 404 }, { kind: 'absent', what: 'artifact' }],
    [{ status: 429 }, { kind: 'unreachable', reason: 'rate-limited' }],
    [{ status: 503 }, { kind: 'unreachable', reason: 'hub-failed' }],
    [{ status: 302 }, { kind: 'unreachable', reason: 'unexpected-status' }],
    [{ body: '<html>' }, { kind: 'unreachable', reason: 'unexpected-answer' }],
    [{ body: { layers: 'none' } }, { kind: 'unreachable', reason: 'unexpected-answer' }],
    [{ failure: new HttpFailure('timeout', 'late') }, { kind: 'unreachable', reason: 'timeout' }],
  ])('turns %j into its own outcome', async (answer, expected) => {
    expect((await resolve({}, { [key('library/scale/manifests/latest')]: answer })).resolution).toMatchObject(expected)
  })

  it.each(['..', 'a/../b', 'a/b/c/d', 'a b', '', 'evil.example/x?y/z', 'a/..hidden'])(
    'asks nothing for %j',
    async id => {
      const { resolution, requests } = await resolve({ id }, {})
      expect(resolution.kind).toBe('absent')
      expect(requests).toEqual([])
    },
  )

  it('asks no other registry than its own', async () => {
    const { resolution, requests } = await resolve({ id: 'evil.example:5000/acme/scale' }, {})
    expect(resolution).toMatchObject({ kind: 'unreachable', reason: 'undeclared-host' })
    expect(requests).toEqual([])
    expect(ollama.hosts(endpoints)).toEqual(['ollama.example'])
    expect(ollama.hosts({ npm: endpoints.npm, huggingface: endpoints.huggingface })).toEqual(['registry.ollama.ai'])
  })

  it('knows the grammar of names', () => {
    expect(parseOllamaName({ id: 'llama3.2', revision: '3b' })).toEqual({
      host: null,
      namespace: 'library',
      model: 'llama3.2',
      tag: '3b',
    })
    expect(parseOllamaName({ id: 'h.example:1/ns/m', revision: null })).toEqual({
      host: 'h.example:1',
      namespace: 'ns',
      model: 'm',
      tag: 'latest',
    })
  })

  it('can be locked: other weights or template are drift, another licence text is not', async () => {
    const at = key('library/scale/manifests/latest')
    const { resolution, reference } = await resolve({}, { [at]: { body: plain } })
    const entry = lockEntryOf(reference, resolution)
    const later = async (...layers: object[]) => {
      const { resolution: today } = await resolve({}, { [at]: { body: manifest(...layers) } })
      return entry && today.kind === 'resolved'
        ? matchLock(entry, today.artifact).differences.map(({ what, path }) => [what, path])
        : null
    }
    expect(await later(layer('model', `sha256:${hex('1')}`), layer('license', `sha256:${hex('2')}`))).toEqual([])
    expect(await later(layer('model', `sha256:${hex('1')}`), layer('license', `sha256:${hex('9')}`))).toEqual([])
    expect(await later(layer('model', `sha256:${hex('9')}`), layer('license', `sha256:${hex('2')}`))).toEqual([
      ['file-changed', 'model'],
    ])
    const template = layer('template', `sha256:${hex('3')}`)
    expect(await later(layer('model', `sha256:${hex('1')}`), layer('license', `sha256:${hex('2')}`), template)).toEqual(
      [['file-added', 'template']],
    )
  })
})

const sample = join(import.meta.dirname, '../../../shared/hub-samples/ollama/manifest.library.llama3.2.json')
it.skipIf(!existsSync(sample))(
  'knows llama3.2 by its public id (skipped where ../shared/hub-samples is absent)',
  async () => {
    const body = readFileSync(sample, 'utf8')
    const { resolution } = await resolve({ id: 'llama3.2' }, { [key('library/llama3.2/manifests/latest')]: { body } })
    expect(resolution.kind === 'resolved' ? resolution.artifact.digest?.hex.slice(0, 12) : null).toBe('a80c4f17acd5')
  },
)
