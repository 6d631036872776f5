import { afterEach, describe, expect, it } from 'vitest'
import { createStage, type Scene, type Stage } from './stage.ts'

const date = '2026-01-01T00:00:00Z'
const models = [{ id: 'acme/tiny', commits: [{ date, files: { 'config.json': '{}', 'model.safetensors': 'x' } }] }]
const app = { 'app.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/tiny")\n' }
const file = '.github/weighmaster.yml'
const strict = 'version: 1\npreset: recommended\n'
const lax = 'version: 1\npreset: recommended\nchecks: { model-unpinned: "off" }\n'

let stage: Stage
afterEach(async () => {
  expect(stage.github.state.complaints).toEqual([])
  await stage.close()
})
const on = async (scene: Partial<Scene>) => {
  stage = await createStage({ base: {}, head: app, hub: { models }, ...scene })
}
const errors = async (inputs: Readonly<Record<string, string>> = {}) => {
  const result = await stage.run({ inputs })
  return result.outputs['errors'] ?? result.annotations.map(one => one.message).join('\n')
}

describe('policy is read', () => {
  it('at the tip of base, never at head, however the change is made', async () => {
    await on({ base: { [file]: strict }, head: { ...app, [file]: lax } })
    expect(await errors()).toBe('1')
  })

  it('at the tip of base as it is now, not where the branch was cut', async () => {
    await on({ base: { [file]: lax } })
    stage.github.retarget('main', stage.scratch.commit({ [file]: strict }, stage.base))
    expect(await errors()).toBe('1')
  })

  it('at the default branch too: a lax release branch does not help', async () => {
    await on({ base: { [file]: lax } })
    expect(await errors()).toBe('0')
    stage.github.state.branches.set('trunk', stage.scratch.commit({ [file]: strict }))
    Object.assign(stage.github.state.repository, { defaultBranch: 'trunk' })
    expect(await errors()).toBe('1')
  })

  it('from the inputs, which a file cannot loosen', async () => {
    await on({ base: { [file]: lax } })
    expect(await errors({ policy: strict })).toBe('1')
    expect(await errors({ preset: 'recommended' })).toBe('1')
  })

  it('from another repository at a full commit id', async () => {
    await on({})
    const there = stage.scratch.commit({ 'org/policy.yml': strict })
    const reference = `octo-org/octo-repo//org/policy.yml@${there}`
    expect(await errors({ policy: `version: 1\npreset: default\nextends: ${reference}\n` })).toBe('1')
  })
})

it('models are held against the lock of the default branch where base has no entry of them', async () => {
  await on({ base: { [file]: lax } })
  const entry = { bytes: 1, sha256: '0'.repeat(64) }
  const lock = { version: 1, models: { 'huggingface:acme/tiny': { files: { 'model.safetensors': entry } } } }
  expect(await errors()).toBe('0')
  const trunk = stage.scratch.commit({ 'models.lock.json': JSON.stringify(lock) })
  stage.github.state.branches.set('trunk', trunk)
  Object.assign(stage.github.state.repository, { defaultBranch: 'trunk' })
  const { annotations } = await stage.run()
  expect(annotations.map(one => one.properties['title'])).toEqual(['weighmaster: model-lock-drift'])
})

describe('a policy that cannot be used fails the run', () => {
  it.each([
    ['a link', { link: '../README.md' }, 'no plain text file'],
    ['no YAML', '::: {', 'cannot be used'],
    ['an unknown key', 'version: 1\npresett: strict\n', 'presett'],
    ['what it extends is not there', `version: 1\nextends: octo-org/octo-repo//x.yml@${'0'.repeat(40)}\n`, 'extends'],
  ])('%s', async (_, content, message) => {
    await on({ base: { [file]: content } })
    const result = await stage.run()
    expect(result.exitCode).toBe(2)
    expect(result.annotations[0]?.message).toContain(message)
  })

  it('GitHub would not hand it over', async () => {
    await on({ base: { [file]: strict } })
    stage.github.fail({ path: /^\/graphql$/, status: 404, times: 9 })
    const result = await stage.run()
    expect(result.exitCode).toBe(2)
    expect(result.annotations[0]?.message).toContain('nothing was weighed')
  })
})

describe('trust-root', () => {
  it('names a file of base, not of head', async () => {
    await on({ head: { ...app, 'trust.json': '{}' } })
    expect(await errors({ 'trust-root': 'trust.json' })).toContain("not there at the base branch's tip")
  })

  it('may be the JSON itself', async () => {
    await on({})
    expect(await errors({ 'trust-root': '{ "registries": {} }', preset: 'recommended' })).toBe('1')
    expect(await errors({ 'trust-root': '{ "registries": 3 }' })).toContain('trust-root')
  })
})

describe('the hub’s token', () => {
  const secret = { 'hub-token': 'hf_secret', policy: `${strict}private: { huggingface: [acme] }\n` }
  const hub = { models: models.map(model => ({ ...model, private: true })), tokens: { hf_secret: ['acme/tiny'] } }

  it('opens what policy names as private', async () => {
    await on({ hub })
    expect(await errors(secret)).toBe('1')
    expect(stage.hub.requests.some(one => one.authorization === 'Bearer hf_secret')).toBe(true)
  })

  it('goes nowhere for a fork', async () => {
    await on({ hub, github: { fork: true } })
    await errors(secret)
    expect(stage.hub.requests.filter(one => one.authorization !== undefined)).toEqual([])
  })

  it('goes nowhere for a name that policy does not list', async () => {
    await on({ hub })
    await errors({ ...secret, policy: strict })
    expect(stage.hub.requests.filter(one => one.authorization !== undefined)).toEqual([])
  })
})
