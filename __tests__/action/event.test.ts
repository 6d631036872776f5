import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../world/github/index.ts'
import { createScratch } from '../world/github/scratch.ts'

const scratch = createScratch()
const base = scratch.commit({ a: 'a' })
const head = scratch.commit({ a: 'b' }, base)
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-event-'))
let github: GitHub
beforeAll(async () => {
  github = await startGitHub({ repository: scratch.folder, base, head })
})
afterAll(async () => {
  await github.close()
  scratch.remove()
  rmSync(folder, { recursive: true })
})

function read(name: string, payload: unknown, ref = 'refs/heads/main') {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: base,
    GITHUB_REF: ref,
  })
}

async function mayUseSecrets(options: Partial<GitHubOptions>, forkDeleted = false) {
  const other = await startGitHub({ repository: scratch.folder, base, head, ...options })
  const event = await read('pull_request_target', other.event('pull_request_target', forkDeleted))
  await other.close()
  return event.mayUseSecrets
}

describe('what is weighed', () => {
  it('a pull request', async () => {
    expect(await read('pull_request', github.event('pull_request'))).toEqual({
      owner: 'octo-org',
      repo: 'octo-repo',
      target: { pullNumber: 7, head, baseBranch: 'main', defaultBranch: 'main' },
      mayUseSecrets: true,
    })
  })

  it('a merge group', async () => {
    expect(await read('merge_group', github.event('merge_group'))).toEqual({
      owner: 'octo-org',
      repo: 'octo-repo',
      target: { head, base, baseBranch: 'main', defaultBranch: 'main' },
      mayUseSecrets: false,
    })
  })

  it.each(['push', 'schedule', 'workflow_dispatch'] as const)('all that stands at the commit, on %s', async name => {
    expect(await read(name, github.event(name))).toMatchObject({
      target: { head: base, baseBranch: 'main', defaultBranch: 'main', everything: true, keepsIssue: true },
      mayUseSecrets: true,
    })
  })

  it.each([
    ['push', 'refs/heads/feature'],
    ['push', 'refs/tags/main'],
    ['workflow_dispatch', 'refs/heads/feature'],
  ] as const)('all that stands there, on %s of %s, without an issue about it', async (name, ref) => {
    expect(await read(name, github.event(name), ref)).toMatchObject({ target: { everything: true, keepsIssue: false } })
  })

  it('nothing on a schedule that tells no branch', async () => {
    await expect(read('schedule', github.event('schedule'), '')).rejects.toThrow('GITHUB_REF')
  })

  it.each(['issues', 'issue_comment', 'workflow_run', ''])('nothing on %j', async name => {
    await expect(read(name, {})).rejects.toThrow(/is not supported/)
  })

  it.each([{}, { pull_request: {} }, { pull_request: { number: '7' } }, null, [], 'x'])(
    'nothing in %j',
    async payload => {
      await expect(read('pull_request', payload)).rejects.toThrow(/has no pull_request/)
    },
  )
})

describe('secrets may be used', () => {
  it('for this repository’s own branches', async () => {
    expect(await mayUseSecrets({})).toBe(true)
  })

  it.each([
    ['a fork', { fork: true }, false],
    ['a fork that is gone', {}, true],
    ['Dependabot', { author: 'dependabot[bot]' }, false],
  ] as const)('never for %s', async (_, options, forkDeleted) => {
    expect(await mayUseSecrets(options, forkDeleted)).toBe(false)
  })
})
