import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatLock, parseLock } from '../../src/lock/index.ts'
import { fetchIntoCache } from '../world/hub/cache.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { weighmaster } from './run.ts'

/** What a Python or Docker user does: lock in the repository, fetch into a cache, verify before loading. */
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-verify-lock-'))
const cache = join(folder, 'cache')
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args])
let hub: Hub
let snapshot = ''
let commit = ''
const key = () => `huggingface:acme/scale@${commit}`

beforeAll(async () => {
  const files = { 'config.json': '{}', 'deep/model.safetensors': 'weights', 'README.md': 'hi', 'empty.txt': '' }
  hub = await startHub({
    models: [
      { id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] },
      { id: 'acme/moving', commits: [{ date: '2026-01-01T00:00:00Z', files }] },
    ],
    contentElsewhere: true,
  })
  commit = hub.commits('acme/scale')[0] ?? ''
  git('init', '-q')
  writeFileSync(
    join(folder, 'app.py'),
    `from transformers import AutoModel\nAutoModel.from_pretrained("acme/scale", revision="${commit}")\nAutoModel.from_pretrained("acme/moving")\n`,
  )
  git('add', 'app.py')
  git('commit', '-qm', 'work')
  await weighmaster(['lock', '--hf-endpoint', hub.url], { cwd: folder })
  snapshot = await fetchIntoCache(hub.url, 'acme/scale', commit, cache)
  await fetchIntoCache(hub.url, 'acme/moving', 'main', cache)
})
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

const verify = (...argv: string[]) => weighmaster(['verify', '--lock', ...argv], { cwd: folder })

/** A cache of its own to spoil. */
function spoiled(name: string, spoil: (snapshot: string, cache: string) => void): string {
  const copy = join(folder, name)
  cpSync(cache, copy, { recursive: true, verbatimSymlinks: true })
  spoil(snapshot.replace(cache, copy), copy)
  return copy
}

describe('a cache', () => {
  it('that holds what was locked is verified', async () => {
    const { code, out } = await verify('--cache', 'cache')
    expect(out).toBe(
      [
        'VERIFIED      `huggingface:acme/moving`',
        expect.any(String),
        '  files       4 of 4 locked files match, 3 of them by git’s SHA-1',
        `VERIFIED      \`${key()}\``,
        `  copy        \`${snapshot}\``,
        '  files       4 of 4 locked files match, 3 of them by git’s SHA-1',
        '',
      ]
        .map((line, index) => (typeof line === 'string' ? line : out.split('\n')[index]))
        .join('\n'),
    )
    expect(code).toBe(0)
  })

  it('is found where huggingface_hub keeps it', async () => {
    for (const env of [{ HF_HUB_CACHE: cache }, { HF_HOME: folder }]) {
      if ('HF_HOME' in env) symlinkSync(cache, join(folder, 'hub'))
      expect(await weighmaster(['verify', '--lock'], { cwd: folder, env })).toMatchObject({ code: 0 })
    }
    expect(await weighmaster(['verify', '--lock'], { cwd: folder, env: { HOME: '/nowhere' } })).toMatchObject({
      code: 1,
      out: expect.stringContaining('the cache has no snapshot of it'),
    })
  })

  it('with other weights is not, and says which file', async () => {
    const other = spoiled('changed', at => {
      rmSync(join(at, 'deep/model.safetensors'))
      writeFileSync(join(at, 'deep/model.safetensors'), 'poison!')
    })
    const { code, out } = await verify('--cache', other, '--entry', key())
    expect(code).toBe(1)
    expect(out).toContain(`NOT VERIFIED  \`${key()}\`: a file is not the locked one`)
    expect(out).toContain('    changed: `deep/model.safetensors`')
    expect(out).toContain('Not looked at: `huggingface:acme/moving`')
  })

  it('with a blob changed under its name is not', async () => {
    const other = spoiled('blob', at => writeFileSync(join(at, 'config.json'), '[]'))
    expect(await verify('--cache', other, '--format', 'json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('"reason":"changed-file"'),
    })
  })

  it('with code beside the locked files, or without one of them, is not', async () => {
    const more = spoiled('more', at => writeFileSync(join(at, 'modeling.py'), 'import os'))
    expect((await verify('--cache', more)).out).toContain('    not in the lock: `modeling.py`')
    const less = spoiled('less', at => rmSync(join(at, 'config.json')))
    const part = await verify('--cache', less)
    expect([part.code, part.out]).toEqual([1, expect.stringContaining('    not there: `config.json`')])
    expect((await verify('--cache', less, '--ignore-missing-files')).code).toBe(0)
  })

  it('whose branch leads to another snapshot is judged by that one', async () => {
    const other = spoiled('moved', (_, at) => {
      const repository = join(at, 'models--acme--moving')
      mkdirSync(join(repository, 'snapshots', 'f'.repeat(40)))
      writeFileSync(join(repository, 'snapshots', 'f'.repeat(40), 'deep-model.pkl'), 'x')
      writeFileSync(join(repository, 'refs/main'), 'f'.repeat(40))
    })
    const { code, out } = await verify('--cache', other, '--entry', 'huggingface:acme/moving', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      verified: false,
      entries: [{ key: 'huggingface:acme/moving', outcome: 'refuted', reason: 'extra-file', others: 1 }],
    })
  })
})

describe('a copy of one model', () => {
  it('is verified as a directory, and as one file of it', async () => {
    const plain = join(folder, 'plain')
    execFileSync('cp', ['-rL', snapshot, plain])
    mkdirSync(join(plain, '.cache/huggingface/download'), { recursive: true })
    writeFileSync(join(plain, '.cache/huggingface/download/a.metadata'), 'x')
    expect(await verify('plain', '--entry', key())).toMatchObject({ code: 0 })
    expect(await verify('models.lock.json', 'plain', '--entry', key())).toMatchObject({ code: 0 })
    expect(await verify(join(plain, 'deep/model.safetensors'), '--entry', key())).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 of 1 locked files match, by sha256'),
    })
    writeFileSync(join(plain, 'other.bin'), 'weights')
    expect((await verify(join(plain, 'other.bin'), '--entry', key())).code).toBe(1)
  })

  it('that is given by the digest of its address is hashed', async () => {
    const parsed = parseLock(
      JSON.stringify({
        version: 1,
        models: {
          'url:https://example.com/w.bin': {
            digest: 'sha256:9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0',
          },
        },
      }),
    )
    writeFileSync(join(folder, 'url.json'), formatLock(parsed.kind === 'lock' ? parsed.entries : []))
    writeFileSync(join(folder, 'w.bin'), 'aaa')
    expect((await verify('url.json', 'w.bin')).code).toBe(0)
    writeFileSync(join(folder, 'w.bin'), 'aab')
    expect((await verify('url.json', 'w.bin')).code).toBe(1)
    expect((await verify('url.json', '--cache', 'cache')).out).toContain('locks nothing that')
  })
})

describe('the store of Ollama', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const layer = (text: string) => ({ sha256: sha256(text), bytes: text.length })
  const store = join(folder, 'models')
  const at = join(store, 'manifests/registry.ollama.ai/library/scale')
  const pull = (weights: string) => {
    mkdirSync(join(store, 'blobs'), { recursive: true })
    mkdirSync(at, { recursive: true })
    const listed = ['config', weights].map((text, index) => {
      writeFileSync(join(store, 'blobs', `sha256-${sha256(text)}`), text)
      const mediaType = `application/vnd.ollama.image.${index === 0 ? 'config' : 'model'}`
      return { mediaType, digest: `sha256:${sha256(text)}`, size: text.length }
    })
    writeFileSync(join(at, 'latest'), JSON.stringify({ config: listed[0], layers: listed.slice(1) }))
  }
  const models = {
    'ollama:scale': { digest: `sha256:${'0'.repeat(64)}`, files: { config: layer('config'), model: layer('weights') } },
  }
  const lock = () => writeFileSync(join(folder, 'ollama.json'), JSON.stringify({ version: 1, models }))

  it('is looked at where it is named, or where Ollama keeps it', async () => {
    lock()
    pull('weights')
    expect(await verify('ollama.json', '--ollama', 'models')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`VERIFIED      \`ollama:scale\`\n  copy        \`${join(at, 'latest')}\``),
    })
    const ask = (env: Record<string, string>) => weighmaster(['verify', '--lock', 'ollama.json'], { cwd: folder, env })
    expect(await ask({ OLLAMA_MODELS: store })).toMatchObject({ code: 0 })
    expect(await ask({ HOME: '/nowhere' })).toMatchObject({ code: 1, out: expect.stringContaining('Not looked at') })
    expect(await verify('ollama.json', '--cache', 'cache')).toMatchObject({ code: 1 })
  })

  it('with other weights is not verified', async () => {
    pull('poison!')
    const { code, out } = await verify('ollama.json', '--ollama', 'models')
    expect([code, out]).toEqual([1, expect.stringContaining('    changed: `model`')])
    expect((await verify('ollama.json', '--ollama', 'nowhere')).out).toContain('the store has no model of that name')
  })
})

it.each([
  ['more than one entry for one copy', ['cache/models--acme--scale']],
  ['an entry that is none', ['--entry', 'huggingface:no/such']],
  ['a lock that is not there', ['nowhere.json']],
  ['a path and a cache', ['cache', '--cache', 'cache']],
  ['a path and a store', ['cache', '--ollama', 'cache']],
  ['an unknown format', ['--format', 'xml']],
  ['a flag of the other use', ['--signature', 'a.sig']],
])('refuses %s as a mistake of usage', async (_what, argv) => {
  expect(await verify(...argv)).toMatchObject({ code: 2, out: '' })
})

const python = process.env['WEIGHMASTER_HF_PYTHON']

describe.skipIf(python === undefined)('huggingface_hub (skipped without WEIGHMASTER_HF_PYTHON)', () => {
  it('fills a cache and a folder that are verified', async () => {
    const script = `
import sys
from huggingface_hub import snapshot_download
endpoint, cache, folder = sys.argv[1:4]
snapshot_download("acme/moving", endpoint=endpoint, cache_dir=cache)
snapshot_download("acme/moving", endpoint=endpoint, local_dir=folder)`
    const [into, local] = [join(folder, 'filled'), join(folder, 'local')]
    const env = {
      ...process.env,
      HF_HUB_DISABLE_XET: '1',
      HF_HUB_DISABLE_TELEMETRY: '1',
      HF_HOME: join(folder, 'home'),
    }
    await promisify(execFile)(python ?? '', ['-c', script, hub.url, into, local], { env })
    const only = ['--entry', 'huggingface:acme/moving']
    expect(await verify('--cache', into, ...only)).toMatchObject({ code: 0 })
    expect(await verify(local, ...only)).toMatchObject({ code: 0 })
    writeFileSync(join(local, 'config.json'), '[]')
    expect(await verify(local, ...only)).toMatchObject({ code: 1 })
  })
})
