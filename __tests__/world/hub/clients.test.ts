import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hub, startHub } from './index.ts'

/**
 * The hub of the tests is only as good as what it is taken for: the official clients and git use it as the real one.
 * `WEIGHMASTER_HF_PYTHON` names a python with `huggingface_hub`, `WEIGHMASTER_HF_JS` a folder whose node_modules has
 * `@huggingface/hub`; without them those tests are skipped, and say so.
 */
const python = process.env['WEIGHMASTER_HF_PYTHON']
const js = process.env['WEIGHMASTER_HF_JS']
const run = promisify(execFile)

let hub: Hub
let folder = ''
let first = ''
let second = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weighmaster-clients-'))
  const files = { 'config.json': '{"a":1}', 'model.safetensors': 'weights', 'deep/a.txt': 'a' }
  hub = await startHub({
    models: [
      {
        id: 'acme/scale',
        cardData: { license: 'mit' },
        commits: [
          { date: '2026-01-01T00:00:00Z', files },
          { date: '2026-02-01T00:00:00Z', files: { 'config.json': '{"a":2}' } },
        ],
      },
      { id: 'acme/vault', private: true, commits: [{ date: '2026-01-01T00:00:00Z', files: { 'a.txt': 'secret' } }] },
    ],
    tokens: { hf_good: ['acme/cellar'] },
    contentElsewhere: true,
  })
  ;[first = '', second = ''] = hub.commits('acme/scale')
  hub.move('acme/vault', 'acme/cellar')
  hub.point('acme/scale', 'refs/tags/v1', first)
})
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('git', () => {
  it('clones a model, with pointers for large files', async () => {
    const place = join(folder, 'clone')
    await run('git', ['clone', '-q', `${hub.url}/acme/scale`, place], {
      env: { ...process.env, GIT_LFS_SKIP_SMUDGE: '1' },
    })
    const git = (...args: string[]) => execFileSync('git', ['-C', place, ...args], { encoding: 'utf8' }).trim()
    expect([git('rev-parse', 'HEAD'), git('rev-parse', 'v1')]).toEqual([second, first])
    expect(git('show', 'HEAD:model.safetensors')).toMatch(
      /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize 7$/,
    )
  })
})

describe.skipIf(python === undefined)('huggingface_hub (skipped without WEIGHMASTER_HF_PYTHON)', () => {
  const script = `
import json, os, sys
from huggingface_hub import HfApi, hf_hub_download, snapshot_download
from huggingface_hub.errors import RepositoryNotFoundError, RevisionNotFoundError, EntryNotFoundError
endpoint, cache, first = sys.argv[1:4]
api = HfApi(endpoint=endpoint)
def failure(call):
    try:
        call()
    except Exception as error:
        return type(error).__name__
info = api.model_info("acme/scale", revision="v1", files_metadata=True)
refs = api.list_repo_refs("acme/scale")
print(json.dumps({
  "sha": info.sha,
  "sizes": {s.rfilename: [s.size, s.lfs.sha256 if s.lfs else None] for s in info.siblings},
  "refs": [[b.name for b in refs.branches], [t.name for t in refs.tags]],
  "commits": [c.commit_id for c in api.list_repo_commits("acme/scale")],
  "tree": sorted(f.path for f in api.list_repo_tree("acme/scale", recursive=True)),
  "paths": [f.path for f in api.get_paths_info("acme/scale", ["config.json", "nope"])],
  "file": open(hf_hub_download("acme/scale", "model.safetensors", revision=first, endpoint=endpoint, cache_dir=cache)).read(),
  "snapshot": sorted(os.listdir(snapshot_download("acme/scale", endpoint=endpoint, cache_dir=cache))),
  "moved": HfApi(endpoint=endpoint, token="hf_good").model_info("acme/vault").id,
  "failures": [
    failure(lambda: HfApi(endpoint=endpoint, token="hf_good").model_info("no/such")),
    failure(lambda: api.model_info("acme/cellar")),
    failure(lambda: api.model_info("acme/scale", revision="nope")),
    failure(lambda: hf_hub_download("acme/scale", "nope.txt", endpoint=endpoint, cache_dir=cache)),
  ],
}))`

  it('finds, lists, downloads and fails as at the real hub', async () => {
    const env = {
      ...process.env,
      HF_HUB_DISABLE_XET: '1',
      HF_HUB_DISABLE_TELEMETRY: '1',
      HF_HUB_DISABLE_PROGRESS_BARS: '1',
      HF_HOME: folder,
    }
    const { stdout } = await run(python ?? '', ['-c', script, hub.url, join(folder, 'cache'), first], { env })
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      sha: first,
      sizes: {
        'config.json': [7, null],
        'deep/a.txt': [1, null],
        'model.safetensors': [7, expect.stringMatching(/^[0-9a-f]{64}$/)],
      },
      refs: [['main'], ['v1']],
      commits: [second, first],
      tree: ['config.json', 'deep', 'deep/a.txt', 'model.safetensors'],
      paths: ['config.json'],
      file: 'weights',
      snapshot: ['config.json', 'deep', 'model.safetensors'],
      moved: 'acme/cellar',
      failures: [
        'RepositoryNotFoundError',
        'HfHubHTTPError', // It reads a 401 as a missing repository over https only.
        'RevisionNotFoundError',
        expect.stringMatching(/EntryNotFoundError$/),
      ],
    })
  })
})

describe.skipIf(js === undefined || !existsSync(js))('@huggingface/hub (skipped without WEIGHMASTER_HF_JS)', () => {
  const script = `
const { downloadFile, fileDownloadInfo, listCommits, listFiles, modelInfo } = await import('@huggingface/hub')
const hubUrl = process.argv[1]
const all = async of => { const list = []; for await (const one of of) list.push(one); return list }
const repo = 'acme/scale'
console.log(JSON.stringify({
  info: (await modelInfo({ name: repo, hubUrl, additionalFields: ['sha'] })).sha,
  files: (await all(listFiles({ repo, hubUrl, recursive: true }))).map(file => [file.path, file.lfs?.oid.length]),
  commits: (await all(listCommits({ repo, hubUrl }))).map(commit => commit.oid),
  download: (await fileDownloadInfo({ repo, path: 'model.safetensors', hubUrl }))?.size,
  file: await (await downloadFile({ repo, path: 'config.json', hubUrl }))?.text(),
}))`

  it('finds, lists and downloads as at the real hub', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, hub.url], { cwd: js ?? '' })
    expect(JSON.parse(stdout)).toEqual({
      info: second,
      files: [
        ['config.json', null],
        ['deep', null],
        ['deep/a.txt', null],
        ['model.safetensors', 64],
      ],
      commits: [second, first],
      download: 7,
      file: '{"a":2}',
    })
  })
})
