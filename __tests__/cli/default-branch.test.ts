import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createScratch, type Files } from '../world/github/scratch.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { weighmaster } from './run.ts'

/** A pull request towards a release branch, checked in a clone: what origin's default branch asks counts too. */
const scratch = createScratch()
const file = '.github/weighmaster.yml'
const strict = 'version: 1\npreset: recommended\n'
const lax = 'version: 1\npreset: recommended\nchecks: { model-unpinned: "off" }\n'
const app = { 'app.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/tiny")\n' }
const digest = { bytes: 1, sha256: '0'.repeat(64) }
const lock = JSON.stringify({
  version: 1,
  models: { 'huggingface:acme/tiny': { files: { 'model.safetensors': digest } } },
})

let hub: Hub
beforeAll(async () => {
  hub = await startHub({
    models: [{ id: 'acme/tiny', commits: [{ date: '2026-01-01T00:00:00Z', files: { 'model.safetensors': 'x' } }] }],
  })
})
afterAll(async () => {
  await hub.close()
  scratch.remove()
})

async function errors(given: { base?: Files; trunk?: Files; head?: Files } = {}, ...how: readonly string[]) {
  const base = scratch.commit({ [file]: lax, ...given.base })
  const head = scratch.commit({ ...app, ...given.head }, base)
  const trunk = given.trunk && scratch.commit(given.trunk)
  const ref = 'refs/remotes/origin/HEAD'
  const args = trunk === undefined ? ['-d', ref] : [ref, trunk]
  execFileSync('git', ['-C', scratch.folder, 'update-ref', ...args])
  const range = how.length > 0 ? how : ['--base', base]
  const { code, out, err } = await weighmaster(
    ['check', ...range, '--head', head, '--format', 'json', '--hf-endpoint', hub.url],
    { cwd: scratch.folder },
  )
  if (code === 2) return err
  const { findings } = JSON.parse(out)
  return findings
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ check }: { check: string }) => check)
}

describe('the tip of origin’s default branch', () => {
  it('has no word where it is not known, or says nothing', async () => {
    expect(await errors()).toEqual([])
    expect(await errors({ trunk: { 'README.md': 'x' } })).toEqual([])
  })

  it('adds its policy to the base’s, and its lock where base has no entry', async () => {
    expect(await errors({ trunk: { [file]: strict } })).toEqual(['model-unpinned'])
    expect(await errors({ trunk: { 'models.lock.json': lock } })).toEqual(['model-lock-drift'])
  })

  it('takes nothing from what base asks', async () => {
    expect(await errors({ base: { [file]: strict }, trunk: { [file]: lax } })).toEqual(['model-unpinned'])
  })

  it('is not asked with --all, where there is no base', async () => {
    expect(await errors({ trunk: { [file]: strict } }, '--all')).toEqual([])
  })

  it('stops the run where its policy cannot be used', async () => {
    expect(await errors({ trunk: { [file]: 'presett: strict\n' } })).toContain('presett')
  })
})

it('nothing is stale where nothing changed and so nothing was read', async () => {
  const base = scratch.commit({ ...app, 'models.lock.json': lock })
  execFileSync('git', ['-C', scratch.folder, 'update-ref', '-d', 'refs/remotes/origin/HEAD'])
  const { out } = await weighmaster(['check', '--base', base, '--head', base, '--format', 'json'], {
    cwd: scratch.folder,
  })
  expect(JSON.parse(out).findings).toEqual([])
})
