import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../world/github/index.ts'
import { createScratch } from '../world/github/scratch.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { weighmaster } from './run.ts'

/** A central policy in a repository at GitHub, which the one at base extends. */
const scratch = createScratch()
const file = '.github/weighmaster.yml'
const lax = 'version: 1\npreset: recommended\nchecks: { model-unpinned: "off" }\n'
const app = { 'app.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/tiny")\n' }

let github: GitHub
let hub: Hub
let there = ''
beforeAll(async () => {
  const root = scratch.commit({ 'README.md': 'x' })
  there = scratch.commit({
    'org/policy.yml': 'version: 1\npreset: recommended\n',
    'org/again.yml': `version: 1\nextends: octo-org/octo-repo//org/policy.yml@${root}\n`,
    'org/link.yml': { link: 'policy.yml' },
  })
  github = await startGitHub({ repository: scratch.folder, base: root, head: there })
  const commit = { date: '2026-01-01T00:00:00Z', files: { 'model.safetensors': 'x' } }
  hub = await startHub({ models: [{ id: 'acme/tiny', commits: [commit] }] })
})
afterAll(async () => {
  await Promise.all([github.close(), hub.close()])
  scratch.remove()
})

const central = (path: string) => `octo-org/octo-repo//${path}@${there}`
const environment = (token: string | undefined) => ({
  GITHUB_API_URL: github.url,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
  ...(token === undefined ? {} : { GITHUB_TOKEN: token }),
})

async function check(policy: string, more: { token?: string | undefined; argv?: readonly string[] } = {}) {
  const { token = github.state.token, argv = [] } = more
  const base = scratch.commit({ [file]: policy })
  const head = scratch.commit(app, base)
  const { code, out, err } = await weighmaster(
    ['check', '--base', base, '--head', head, '--format', 'json', '--hf-endpoint', hub.url, ...argv],
    { cwd: scratch.folder, env: environment(token === '' ? undefined : token) },
  )
  if (code === 2) return err
  const { findings } = JSON.parse(out)
  return findings
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ check }: { check: string }) => check)
}

describe('a policy on the command line extends one at GitHub', () => {
  it('and what that asks counts beside its own', async () => {
    expect(await check(lax)).toEqual([])
    expect(await check(`${lax}extends: ${central('org/policy.yml')}\n`)).toEqual(['model-unpinned'])
  })

  it('also where --policy or `policy test` names it', async () => {
    const named = join(scratch.folder, 'policy.yml')
    writeFileSync(named, `${lax}extends: ${central('org/policy.yml')}\n`)
    expect(await check(lax, { argv: ['--policy', named] })).toEqual(['model-unpinned'])
    execFileSync('git', ['-C', scratch.folder, 'update-ref', 'refs/heads/main', scratch.commit(app)])
    const { out } = await weighmaster(
      ['policy', 'test', named, '--all-answers', '--cwd', scratch.folder, '--hf-endpoint', hub.url],
      {
        env: environment(github.state.token),
      },
    )
    expect(out).toMatch(/model-unpinned.*: error \(octo-org\/octo-repo: preset: recommended\)/)
  })

  it.each([
    ['is not there', 'org/none.yml', 'could not be read'],
    ['extends another in turn', 'org/again.yml', 'Only one level is read'],
    ['is a link', 'org/link.yml', 'is a symlink'],
  ])('stops the run where it %s', async (_, path, message) => {
    expect(await check(`${lax}extends: ${central(path)}\n`)).toContain(message)
  })

  it('stops the run, and says what is missing, without a token or with a wrong one', async () => {
    const policy = `${lax}extends: ${central('org/policy.yml')}\n`
    expect(await check(policy, { token: '' })).toContain('Put a token that may read it into GITHUB_TOKEN')
    expect(await check(policy, { token: 'other' })).toContain('cannot be read')
  })
})
