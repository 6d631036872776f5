import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'
import { resolveAll } from '../../../src/resolve/all.ts'
import { npm } from '../../../src/resolve/npm.ts'
import { type Advisory, startGitHub } from '../../world/github/index.ts'
import { createScratch } from '../../world/github/scratch.ts'
import { contextAt, now, npmReference } from '../../world/npm.ts'
import { startRegistry } from '../../world/registry.ts'

const old = (version: string) => ({ version, publishedAt: '2026-01-05T10:00:00.000Z' })
const fresh = (version: string) => ({ version, publishedAt: '2026-11-21T07:00:00.000Z' })
const registry = await startRegistry({
  packages: [
    { name: 'holey', versions: [old('1.0.0'), fresh('1.0.1'), fresh('1.0.2')] },
    { name: '@acme/holey', versions: [fresh('2.0.0')] },
    { name: 'settled', versions: [old('1.0.0')] },
  ],
})
const scratch = createScratch()
const commit = scratch.commit({ 'a.txt': 'a' })
const github = await startGitHub({ repository: scratch.folder, base: commit, head: commit })
afterAll(() => Promise.all([registry.close(), github.close()]))

const id = 'GHSA-abcd-2345-6789'
const advisory: Advisory = { id, package: 'holey', fixed: '1.0.1', at: '2026-11-21T08:00:00Z' }
beforeEach(() => {
  github.state.advisories.splice(0, Infinity, advisory)
  github.state.requests.splice(0)
})

interface Given {
  readonly policy?: Partial<Policy>
  readonly token?: string
  readonly isAsked?: boolean
}

/** The advisory that each `name@version` is the first to fix. */
async function fixes(ids: readonly string[], { policy = {}, token = github.state.token, isAsked = true }: Given = {}) {
  const githubApi = new URL(github.url)
  const { endpoints, ...context } = contextAt(registry)
  const http = createHttp({ userAgent: 'test', retries: 0, credentials: { [githubApi.host]: `Bearer ${token}` } })
  const introduced = ids.map(one => {
    const at = one.lastIndexOf('@')
    const reference = npmReference({ id: one.slice(0, at), revision: one.slice(at + 1) })
    return { reference, candidates: [], alsoAt: [] }
  })
  const rules = { ...parsePolicy([], { now }), ...policy }
  const asked = { ...context, http, policy: rules, endpoints: { ...endpoints, ...(isAsked ? { githubApi } : {}) } }
  const resolved = await resolveAll(introduced, [npm], asked)
  return resolved.map(({ resolution }) =>
    resolution.kind === 'resolved' ? resolution.artifact.npm?.fixes : resolution,
  )
}

const questions = () => github.state.requests.filter(({ path }) => path === '/advisories').length

describe('the first version that fixes an advisory', () => {
  it('is known for it, and no other version is', async () => {
    expect(await fixes(['holey@1.0.0', 'holey@1.0.1', 'holey@1.0.2', '@acme/holey@2.0.0', 'settled@1.0.0'])).toEqual([
      undefined,
      id,
      undefined,
      undefined,
      undefined,
    ])
    expect(questions()).toBe(1)
    expect(github.state.complaints).toEqual([])
  })

  it('may have a scope', async () => {
    github.state.advisories.push({ ...advisory, id: 'GHSA-abcd-2345-0000', package: '@acme/holey', fixed: '2.0.0' })
    expect(await fixes(['@acme/holey@2.0.0'])).toEqual(['GHSA-abcd-2345-0000'])
  })

  it.each<[string, Partial<Advisory>]>([
    ['withdrawn', { withdrawn: true }],
    ['of malware', { type: 'malware' }],
    ['that nobody reviewed', { type: 'unreviewed' }],
    ['without a fix', { fixed: null }],
    ['about another package', { package: 'holey-too' }],
    ['with an id that is none', { id: 'GHSA-1' }],
  ])('is none for an advisory %s', async (_, said) => {
    github.state.advisories.splice(0, 1, { ...advisory, ...said })
    expect(await fixes(['holey@1.0.1'])).toEqual([undefined])
  })
})

describe('nobody is asked', () => {
  it('where nothing is young', async () => {
    await fixes(['holey@1.0.0', 'settled@1.0.0'])
    expect(questions()).toBe(0)
  })

  it('where the policy asks for no age', async () => {
    const policy = parsePolicy([{ name: 'base tip', text: "version: 1\nnpm: { '*': { min-age: 0h } }\n" }], { now })
    await fixes(['holey@1.0.1'], { policy })
    expect(questions()).toBe(0)
  })

  it('about a private name', async () => {
    expect(await fixes(['holey@1.0.1'], { policy: { isPrivate: () => true, mayAuthenticate: () => true } })).toEqual([
      undefined,
    ])
    expect(questions()).toBe(0)
  })

  it('where there is nobody to ask', async () => {
    expect(await fixes(['holey@1.0.1'], { isAsked: false })).toEqual([undefined])
  })
})

describe('without an answer everything stays young', () => {
  it.each([
    ['a failure', { path: /advisories/, status: 500, times: 9 }],
    ['a limit', { path: /advisories/, status: 403, body: { message: 'rate limit' } }],
    ['another shape', { path: /advisories/, status: 200, body: { advisories: [] } }],
    ['a broken connection', { path: /advisories/, drop: true }],
  ])('%s', async (_, fault) => {
    github.fail(fault)
    expect(await fixes(['holey@1.0.1'])).toEqual([undefined])
    github.state.faults.splice(0)
  })

  it('a token that is not accepted', async () => {
    expect(await fixes(['holey@1.0.1'], { token: 'wrong' })).toEqual([undefined])
  })
})
