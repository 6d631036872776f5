import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp } from '../../../src/net/index.ts'
import { listRefs } from '../../../src/resolve/git/fetch.ts'
import { newestBefore, proveReach } from '../../../src/resolve/git/history.ts'
import { contextOf } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

let hub: Hub
let side = ''
let foreign = ''
const commits = () => hub.commits('acme/scale')
beforeAll(async () => {
  const day = (number: number) => ({ date: `2026-01-0${number}T00:00:00Z`, files: { a: String(number) } })
  hub = await startHub({ models: [{ id: 'acme/scale', commits: [day(1), day(2), day(3)] }] })
  const [first = '', , third = ''] = commits()
  side = hub.push('acme/scale', { ...day(4), on: 'refs/heads/side', from: first })
  hub.push('acme/scale', { ...day(5), on: 'refs/heads/side' })
  foreign = hub.push('acme/scale', { ...day(6), on: 'refs/pr/1', from: third })
})
afterAll(() => hub.close())

const server = () => ({ url: new URL(`${hub.url}/acme/scale`) })
const context = () => contextOf(createHttp({ userAgent: 't', retries: 0 }))
async function reach(commit: string) {
  const listed = await listRefs(server(), context())
  return proveReach(server(), commit, listed.kind === 'refs' ? listed.refs : [], context())
}

describe('proveReach', () => {
  it('finds commits of branches and tags, tips and old ones', async () => {
    expect(await reach(commits()[2] ?? '')).toEqual({ kind: 'reachable', from: 'refs/heads/main' })
    expect(await reach(commits()[0] ?? '')).toEqual({ kind: 'reachable', from: 'a branch or tag' })
    expect(await reach(side)).toMatchObject({ kind: 'reachable' })
  })

  it('finds none that only a pull request or a branch named like a commit holds', async () => {
    expect(await reach(foreign)).toEqual({ kind: 'unreachable', searched: 5 })
    hub.point('acme/scale', `refs/heads/${foreign}`, foreign)
    expect(await reach(foreign)).toEqual({ kind: 'unreachable', searched: 5 })
    hub.point('acme/scale', `refs/heads/${foreign}`, null)
    expect(await reach('e'.repeat(40))).toEqual({ kind: 'unreachable', searched: 5 })
  })

  it('knows nothing when git does not answer, or answers with half of it', async () => {
    const refs = [{ name: 'refs/heads/main', commit: commits()[2] ?? '' }]
    hub.fail({ path: /git-upload-pack/, times: 1, status: 503 })
    expect(await proveReach(server(), foreign, refs, context())).toEqual({
      kind: 'unknown',
      reason: 'git-answered-503',
    })
    const many = Array.from({ length: 501 }, (_, index) => ({ name: `refs/heads/b${index}`, commit: side }))
    expect(await proveReach(server(), foreign, many, context())).toEqual({
      kind: 'unknown',
      reason: 'too-many-branches',
    })
    expect(await proveReach(server(), foreign, [], context())).toEqual({ kind: 'unreachable', searched: 0 })
  })
})

describe('newestBefore', () => {
  it('finds the newest commit that is old enough', async () => {
    const [first = '', second = '', third = ''] = commits()
    const at = (iso: string) => newestBefore(server(), third, Date.parse(iso), context())
    expect((await at('2026-01-02T12:00:00Z'))?.id).toBe(second)
    expect((await at('2026-01-01T00:00:00Z'))?.id).toBe(first)
    expect(await at('2025-12-31T00:00:00Z')).toBeUndefined()
    expect((await at('2027-01-01T00:00:00Z'))?.id).toBe(third)
  })
})
