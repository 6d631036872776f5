import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type Publication, publish } from '../../src/github/index.ts'
import type { Review, ReviewComment } from '../../src/model/index.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../world/github/index.ts'
import { createScratch } from '../world/github/scratch.ts'
import { connectTo } from './connect.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())
const text = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('')
const base = scratch.commit({ 'a.py': text })
const head = scratch.commit({ 'a.py': text.replace('line 20', 'twenty') }, base)
const fixed = scratch.commit({ 'a.py': text.replace('line 20', 'twenty, fixed') }, head)

let github: GitHub
afterEach(async () => {
  expect(github.state.complaints).toEqual([])
  await github.close()
})
const start = async (options: Partial<GitHubOptions> = {}) => {
  github = await startGitHub({ repository: scratch.folder, base, head, ...options })
}

const marker = '<!-- weighmaster:v1 key=default -->'
const onLine = (fingerprint: string, line = 20): ReviewComment => ({
  path: 'a.py',
  line,
  fingerprint,
  body: `<!-- weighmaster:v1 key=default fp=${fingerprint} -->\nsaid of ${fingerprint}`,
})
const review = (commit: string, says: string, comments: readonly ReviewComment[] = []): Review => ({
  marker,
  summary: `${marker}<!-- head=${commit} -->\n${says}`,
  comments,
  annotations: [],
  jobSummary: '',
  clean: says === 'green',
  said: [says],
})
const post = async (commit: string, one: Review, more: Partial<Publication> = {}) =>
  publish(await connectTo(github), {
    pullNumber: 7,
    head: commit,
    when: 'findings',
    review: one,
    withoutComments: () => ({ ...one, summary: `${one.summary}, told here`, comments: [] }),
    ...more,
  })
const comment = (body: string, login: string) => ({
  kind: 'IssueComment' as const,
  id: 1,
  nodeId: 'IC_1',
  number: 7,
  author: { login, id: 66 },
  body,
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
})
const stranger = (body: string, login = 'mallory') => github.state.issueComments.push(comment(body, login))
const summaries = () =>
  github.state.issueComments.filter(one => one.author.login === 'github-actions[bot]').map(one => one.body)
const writes = () => github.state.requests.filter(one => one.method !== 'GET' && one.path !== '/graphql').length

describe('one run', () => {
  it('posts one review and one summary', async () => {
    await start()
    expect(await post(head, review(head, 'red', [onLine('f1'), onLine('f2', 21)]))).toEqual({ outcome: 'posted' })
    expect(github.state.reviews.map(one => [one.state, one.commit])).toEqual([['COMMENTED', head]])
    expect(github.state.reviewComments.map(one => [one.path, one.line, one.side])).toEqual([
      ['a.py', 20, 'RIGHT'],
      ['a.py', 21, 'RIGHT'],
    ])
    expect(summaries()).toEqual([`${marker}<!-- head=${head} -->\nred`])
  })

  it('says nothing about a clean pull request', async () => {
    await start()
    expect(await post(head, review(head, 'green'))).toEqual({ outcome: 'none' })
    expect([...github.state.reviews, ...github.state.issueComments]).toEqual([])
  })

  it('says so when it is told to say it always, and nothing when never', async () => {
    await start()
    expect(await post(head, review(head, 'red', [onLine('f1')]), { when: 'never' })).toEqual({ outcome: 'none' })
    expect(github.state.requests).toEqual([])
    expect(await post(head, review(head, 'green'), { when: 'always' })).toEqual({ outcome: 'posted' })
    expect(summaries()).toHaveLength(1)
  })
})

describe('another run', () => {
  it('changes nothing on the same head', async () => {
    await start()
    await post(head, review(head, 'red', [onLine('f1')]))
    const before = writes()
    expect(await post(head, review(head, 'red', [onLine('f1')]))).toEqual({ outcome: 'unchanged' })
    expect(writes()).toBe(before)
    expect(github.state.minimised.size).toBe(0)
  })

  it('goes on where a killed one ended', async () => {
    await start()
    github.fail({ method: 'POST', path: /\/issues\/7\/comments$/, drop: true })
    expect(await post(head, review(head, 'red', [onLine('f1')]))).toMatchObject({ outcome: 'not posted' })
    expect(await post(head, review(head, 'red', [onLine('f1')]))).toEqual({ outcome: 'posted' })
    expect(github.state.reviews).toHaveLength(1)
    expect(summaries()).toHaveLength(1)
  })

  it('hides what was fixed and turns the summary green, without a new comment', async () => {
    await start()
    await post(head, review(head, 'red', [onLine('f1'), onLine('f2', 21)]))
    github.push(fixed)
    expect(await post(fixed, review(fixed, 'green'))).toEqual({ outcome: 'posted' })
    expect(summaries()).toEqual([`${marker}<!-- head=${fixed} -->\ngreen`])
    const ids = [...github.state.reviewComments, ...github.state.reviews].map(one => one.nodeId)
    expect([...github.state.minimised]).toEqual(ids.map(id => [id, 'OUTDATED']))
  })

  it('adds only what is new, keeps what stays, and says again what came back', async () => {
    await start()
    await post(head, review(head, 'red', [onLine('f1'), onLine('f2', 21)]))
    await post(head, review(head, 'red 2', [onLine('f2', 21), onLine('f3', 22)]))
    expect(github.state.reviews).toHaveLength(2)
    expect(github.state.minimised.size).toBe(1)
    await post(head, review(head, 'red 3', [onLine('f1'), onLine('f2', 21), onLine('f3', 22)]))
    expect(github.state.reviewComments.map(one => one.line)).toEqual([20, 21, 22, 20])
  })
})

it('removes a second summary that two runs at once have left', async () => {
  await start()
  stranger(`${marker}\nfirst`, 'github-actions[bot]')
  github.state.issueComments.push(
    { ...comment(`${marker}\nsecond`, 'github-actions[bot]'), id: 2 },
    { ...comment(`${marker}\nplanted`, 'mallory'), id: 3 },
  )
  await post(head, review(head, 'red'))
  expect(github.state.issueComments.map(one => [one.id, one.body.includes('red')])).toEqual([
    [1, true],
    [3, false],
  ])
})

describe('strangers', () => {
  it('cannot plant our marker', async () => {
    await start()
    stranger(`${marker}\nall is well`)
    await post(head, review(head, 'red'))
    expect(github.state.issueComments.map(one => one.body)).toEqual([
      `${marker}\nall is well`,
      expect.stringContaining('red'),
    ])
  })

  it('cannot move the summary: the marker stands at byte 0', async () => {
    await start()
    stranger(`quote: ${marker}`, 'github-actions[bot]')
    await post(head, review(head, 'red'))
    expect(github.state.issueComments).toHaveLength(2)
  })

  it('are not another use of the action on the same pull request either', async () => {
    await start()
    stranger('<!-- weighmaster:v1 key=other --><!-- head=x -->\ntheirs', 'github-actions[bot]')
    await post(head, review(head, 'red'))
    expect(github.state.issueComments[0]?.body).toContain('theirs')
    expect(github.state.issueComments).toHaveLength(2)
  })

  it('do not hide our summary behind 250 comments', async () => {
    await start()
    for (let index = 0; index < 250; index++) stranger(`comment ${index}`)
    await post(head, review(head, 'red'))
    await post(head, review(head, 'red again'))
    expect(summaries()).toEqual([expect.stringContaining('red again')])
  })
})

describe('whose token it is', () => {
  it.each(['our-app[bot]', 'github-actions[bot]'])('finds the comments of %s again', async login => {
    await start({ login })
    await post(head, review(head, 'red'))
    await post(head, review(head, 'red again'))
    expect(github.state.issueComments.map(one => one.author.login)).toEqual([login])
  })

  it('is github-actions[bot] where GitHub does not say', async () => {
    await start()
    stranger(`${marker}\nours`, 'github-actions[bot]')
    github.fail({ path: /^\/graphql$/, status: 403, times: 1 })
    await post(head, review(head, 'red'))
    expect(summaries()).toEqual([expect.stringContaining('red')])
  })
})

describe('a race', () => {
  it('is given up by the run for the older head', async () => {
    await start()
    github.push(fixed)
    await post(fixed, review(fixed, 'newer'))
    const late = await post(head, review(head, 'older', [onLine('f1')]))
    expect(late).toMatchObject({ outcome: 'not posted', reason: expect.stringContaining('newer commit') })
    expect(github.state.reviews).toEqual([])
    expect(summaries()).toEqual([expect.stringContaining('newer')])
  })

  it('is not given up to an older summary, nor to a pull request that moved without being weighed', async () => {
    await start()
    await post(head, review(head, 'older'))
    github.push(scratch.commit({ 'b.py': 'x\n' }, fixed))
    expect(await post(fixed, review(fixed, 'newer'))).toEqual({ outcome: 'posted' })
    expect(summaries()).toEqual([expect.stringContaining('newer')])
  })

  it('leaves no red summary behind where the newer run was clean, and so silent', async () => {
    await start()
    github.push(fixed)
    await post(fixed, review(fixed, 'green'))
    expect(await post(head, review(head, 'red', [onLine('f1')]))).toMatchObject({ outcome: 'not posted' })
    expect([...github.state.reviews, ...github.state.issueComments]).toEqual([])
  })

  it('is given up after a force push by whoever is not for the current head', async () => {
    await start()
    const forced = scratch.commit({ 'a.py': 'forced\n' }, base)
    github.push(forced)
    await post(forced, review(forced, 'forced'))
    github.push(scratch.commit({ 'a.py': 'forced again\n' }, base))
    expect(await post(head, review(head, 'old'))).toMatchObject({ outcome: 'not posted' })
  })
})

describe('when GitHub will not', () => {
  it('take a line: no review, everything in the summary', async () => {
    await start()
    expect(await post(head, review(head, 'red', [onLine('f1', 3)]))).toEqual({ outcome: 'posted' })
    expect(github.state.reviews).toEqual([])
    expect(summaries()).toEqual([expect.stringContaining('red, told here')])
    const before = github.state.issueComments[0]?.updated
    await post(head, review(head, 'red', [onLine('f1', 3)]))
    expect(github.state.issueComments[0]?.updated).toBe(before)
  })

  it.each([
    ['a fork’s token', { fork: true }],
    ['a token that only reads', { permissions: { contents: 'read', pull_requests: 'read' } }],
    ['a token that may not even read pull requests', { permissions: { contents: 'read' } }],
  ] as const)('take %s: says so, and lives', async (_, options) => {
    await start(options)
    const published = await post(head, review(head, 'red', [onLine('f1')]))
    expect(published).toMatchObject({ outcome: 'not posted', reason: expect.stringContaining('pull-requests: write') })
    expect([...github.state.reviews, ...github.state.issueComments]).toEqual([])
  })

  it('let us hide old comments: the rest is posted all the same', async () => {
    await start()
    await post(head, review(head, 'red', [onLine('f1')]))
    github.fail({ path: /^\/graphql$/, status: 200, body: { data: { viewer: { login: 'github-actions[bot]' } } } })
    github.fail({ path: /^\/graphql$/, status: 403, times: 9 })
    expect(await post(head, review(head, 'green'))).toEqual({ outcome: 'posted' })
    expect(github.state.minimised.size).toBe(0)
  })

  it('go faster: waits as told, up to its patience', async () => {
    await start({ limits: { contentPerMinute: 0, retryAfter: 1 } })
    const slow = await post(head, review(head, 'red', [onLine('f1')]))
    expect(slow).toMatchObject({ outcome: 'not posted', reason: expect.stringContaining('rate limit') })
    github.state.limits.contentPerMinute = 80
    github.fail({ method: 'POST', path: /\/reviews$/, status: 403, headers: { 'retry-after': '1' } })
    expect(await post(head, review(head, 'red', [onLine('f1')]))).toEqual({ outcome: 'posted' })
    expect(github.state.reviews).toHaveLength(1)
  })

  it('answer at all: says so, and lives', async () => {
    await start()
    github.fail({ path: /./, drop: true, times: 99 })
    expect(await post(head, review(head, 'red'))).toMatchObject({
      outcome: 'not posted',
      reason: expect.stringContaining('did not answer'),
    })
  })
})
