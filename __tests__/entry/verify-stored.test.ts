import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyCopy } from '../../src/entry/verify-copy.ts'
import { verifyStored } from '../../src/entry/verify-stored.ts'
import type { LockEntry } from '../../src/model/index.ts'
import { bleeding, ggufFile, sound } from '../builders/gguf.ts'

/** Ollama's store as Ollama lays it out: `manifests/<host>/<namespace>/<model>/<tag>`, `blobs/sha256-<hex>`. */
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let store = ''
let count = 0
beforeEach(() => {
  store = join(folder, String(count++))
  mkdirSync(join(store, 'blobs'), { recursive: true })
})

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const blobOf = (bytes: string | Uint8Array) => join(store, 'blobs', `sha256-${hashOf(bytes)}`)
const layer = (kind: string, bytes: string | Uint8Array, digest = `sha256:${hashOf(bytes)}`) => {
  writeFileSync(blobOf(bytes), bytes)
  return { mediaType: `application/vnd.ollama.image.${kind}`, digest, size: bytes.length }
}
const manifestAt = (name: string) => join(store, 'manifests', name)

function pull(name: string, ...layers: readonly object[]) {
  mkdirSync(dirname(manifestAt(name)), { recursive: true })
  const config = { ...layer('config', 'c'), mediaType: 'application/vnd.docker.container.image.v1+json' }
  writeFileSync(manifestAt(name), JSON.stringify({ schemaVersion: 2, config, layers }))
}

const weights = ggufFile(sound)
const files = (said: Readonly<Record<string, string | Uint8Array>>): LockEntry['files'] =>
  new Map(Object.entries(said).map(([path, bytes]) => [path, { sha256: hashOf(bytes), bytes: bytes.length }]))
const scale: LockEntry = {
  ...{ key: 'ollama:scale@1b', hub: 'ollama', id: 'scale', revision: '1b', line: 1 },
  files: files({ config: 'c', model: weights, template: '{{ .Prompt }}', license: 'mit' }),
}
const name = 'registry.ollama.ai/library/scale/1b'
const whole = () => [layer('model', weights), layer('template', '{{ .Prompt }}'), layer('license', 'mit')]
const verify = async (entry = scale, more = {}) =>
  (await verifyStored(entry, store, more)).map(({ outcome, reason }) => `${outcome}: ${reason}`)

describe('a model of Ollama', () => {
  it('is verified when every layer is the locked one, whatever the licence says', async () => {
    pull(name, ...whole())
    expect(await verify()).toEqual(['verified: matches'])
    expect((await verifyStored(scale, store))[0]?.path).toBe(manifestAt(name))
    pull(name, layer('model', weights), layer('template', '{{ .Prompt }}'), layer('license', 'apache'))
    expect(await verify()).toEqual(['verified: matches'])
  })

  it.each<[string, () => void, string]>([
    [
      'other weights under a true name',
      () => pull(name, layer('model', 'x'.repeat(weights.length)), ...whole().slice(1)),
      'refuted: changed-file',
    ],
    [
      'a blob that was overwritten',
      () => {
        pull(name, ...whole())
        writeFileSync(blobOf(weights), Buffer.alloc(weights.length))
      },
      'refuted: changed-file',
    ],
    [
      'another template',
      () => pull(name, layer('model', weights), layer('template', '{{ .Evil  }}')),
      'refuted: changed-file',
    ],
    ['a layer more', () => pull(name, ...whole(), layer('system', 'be evil')), 'refuted: extra-file'],
    ['an adapter more', () => pull(name, ...whole(), layer('adapter', 'x')), 'refuted: extra-file'],
    ['a layer less', () => pull(name, layer('model', weights)), 'undetermined: missing-file'],
    [
      'a blob less',
      () => {
        pull(name, ...whole())
        rmSync(blobOf(weights))
      },
      'undetermined: missing-file',
    ],
    ['no manifest', () => undefined, 'absent: not-in-the-store'],
    ['another tag', () => pull('registry.ollama.ai/library/scale/latest', ...whole()), 'absent: not-in-the-store'],
    [
      'a manifest that is none',
      () => {
        pull(name)
        writeFileSync(manifestAt(name), '<html>')
      },
      'undetermined: manifest-unreadable',
    ],
    [
      'a manifest without end',
      () => {
        pull(name)
        writeFileSync(manifestAt(name), ' '.repeat(2 ** 21))
      },
      'undetermined: manifest-unreadable',
    ],
    [
      'a folder for a manifest',
      () => mkdirSync(manifestAt(name), { recursive: true }),
      'undetermined: manifest-unreadable',
    ],
    [
      'a digest that climbs out (CVE-2024-37032)',
      () => pull(name, layer('model', weights, 'sha256:../../../x')),
      'undetermined: manifest-unreadable',
    ],
  ])('%s: %#', async (_what, spoil, expected) => {
    spoil()
    expect(await verify()).toEqual([expected])
  })

  it('is not read through links that lead out of the store', async () => {
    pull(name, ...whole())
    const elsewhere = join(folder, `elsewhere-${count}`)
    renameSync(blobOf(weights), elsewhere)
    symlinkSync(elsewhere, blobOf(weights))
    expect(await verify()).toEqual(['undetermined: unreadable-file'])
    rmSync(blobOf(weights))
    renameSync(elsewhere, blobOf(weights))
    renameSync(manifestAt(name), elsewhere)
    symlinkSync(elsewhere, manifestAt(name))
    expect(await verify()).toEqual(['undetermined: manifest-unreadable'])
    rmSync(manifestAt(name))
    renameSync(dirname(manifestAt(name)), `${elsewhere}-folder`)
    symlinkSync(`${elsewhere}-folder`, dirname(manifestAt(name)))
    writeFileSync(join(`${elsewhere}-folder`, '1b'), '{}')
    expect(await verify()).toEqual(['undetermined: manifest-unreadable'])
  })

  it('is refused where the locked weights themselves reach beyond their end (CVE-2026-7482)', async () => {
    const evil = ggufFile(bleeding)
    pull(name, layer('model', evil))
    const [verdict] = await verifyStored({ ...scale, files: files({ config: 'c', model: evil }) }, store)
    expect(verdict).toMatchObject({
      outcome: 'refuted',
      reason: 'contradictory-file',
      headers: [{ path: 'model', verdict: { flaw: 'tensor-beyond-the-end' } }],
    })
  })

  it.each(['../../etc/passwd', 'a/../b', 'evil.example/a/b', 'a/b/c/d'])('leads nowhere by the name %s', async id => {
    expect(await verify({ ...scale, id })).toEqual(['absent: not-in-the-store'])
    expect(existsSync(join(store, 'manifests'))).toBe(false)
  })
})

describe('a model of Hugging Face', () => {
  const entry: LockEntry = {
    ...{ key: 'huggingface:acme/scale', hub: 'huggingface', id: 'acme/scale', revision: null, line: 1 },
    files: files({ 'scale-Q4_K_M.gguf': weights, 'scale-Q8_0.gguf': 'larger', 'README.md': 'hi' }),
  }

  it('has locked weights, and a template that no lock has', async () => {
    pull('hf.co/acme/scale/Q4_K_M', layer('model', weights), layer('template', 't'), layer('params', '{}'))
    const [verdict] = await verifyStored(entry, store)
    expect(verdict).toMatchObject({
      reason: 'layers-not-locked',
      matched: [{ path: 'scale-Q4_K_M.gguf', by: 'sha256' }],
      extra: ['config', 'template', 'params'],
    })
    expect(await verify(entry, { weightsOnly: true })).toEqual(['verified: matches'])
  })

  it('is looked at under each tag, and by both names of the hub', async () => {
    pull('hf.co/acme/scale/Q4_K_M', layer('model', weights))
    pull('hf.co/acme/scale/latest', layer('model', 'poison'))
    pull('huggingface.co/acme/scale/Q8_0', layer('model', 'larger'))
    expect(await verify(entry, { weightsOnly: true })).toEqual([
      'verified: matches',
      'refuted: extra-file',
      'verified: matches',
    ])
  })

  it('is not there without a manifest, nor for other hubs', async () => {
    expect(await verify(entry)).toEqual(['absent: not-in-the-store'])
    expect(await verify({ ...entry, hub: 'oci' })).toEqual(['absent: not-in-the-store'])
    expect(await verify({ ...entry, id: '../acme' })).toEqual(['absent: not-in-the-store'])
  })
})

it('a plain copy is refused as well where its locked GGUF file is no sound one', async () => {
  const [evil, strange] = [ggufFile(bleeding), ggufFile({ tensors: [{ name: 't', dimensions: [1], type: 99 }] })]
  writeFileSync(join(store, 'a.gguf'), evil)
  writeFileSync(join(store, 'b.gguf'), strange)
  rmSync(join(store, 'blobs'), { recursive: true })
  const entry = { ...scale, files: files({ 'a.gguf': evil, 'b.gguf': strange }) }
  expect(await verifyCopy(entry, store)).toMatchObject({ reason: 'contradictory-file', headers: [{}, {}] })
  const only = { ...scale, files: files({ 'b.gguf': strange }) }
  rmSync(join(store, 'a.gguf'))
  expect(await verifyCopy(only, store)).toMatchObject({
    outcome: 'verified',
    headers: [{ path: 'b.gguf', verdict: { kind: 'unclear', why: 'tensor-type-not-known' } }],
  })
})
