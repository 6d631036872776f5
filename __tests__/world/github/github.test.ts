import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from './index.ts'
import { createScratch } from './scratch.ts'

const scratch = createScratch()
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('')
const root = scratch.commit({ 'a.py': lines(40), 'gone.txt': 'old\n', 'big.bin': new Uint8Array([1, 0, 2]) })
const base = scratch.commit({ 'other.txt': 'base moved\n' }, root)
const head = scratch.commit(
  {
    'a.py': lines(40).replace('line 20\n', 'twenty\n'),
    'gone.txt': null,
    'kept/gone.txt': 'old\n',
    'big.bin': new Uint8Array([1, 0, 3]),
    link: { link: 'a.py' },
    'odd\n::error::name.txt': 'x\n',
  },
  root,
)
const at = { owner: 'octo-org', repo: 'octo-repo' }
const pull = { ...at, pull_number: 7 }

const client = (github: GitHub, auth = github.state.token) =>
  new Octokit({ auth, baseUrl: github.url, log: { debug() {}, info() {}, warn() {}, error() {} } })

const statusOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'no error'
  } catch (error) {
    return error instanceof Error && 'status' in error ? [error.status, error.message] : error
  }
}

let github: GitHub
let octokit: Octokit
beforeAll(async () => {
  github = await startGitHub({ repository: scratch.folder, base, head })
  octokit = client(github)
})
afterAll(async () => {
  await github.close()
  scratch.remove()
})

describe('reading', () => {
  it('serves refs, merge base, trees and blobs of the real repository', async () => {
    const ref = await octokit.git.getRef({ ...at, ref: 'heads/main' })
    expect(ref.data.object.sha).toBe(base)
    const compared = await octokit.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}` })
    expect(compared.data.merge_base_commit.sha).toBe(root)
    expect(compared.data.status).toBe('diverged')
    const tree = await octokit.git.getTree({ ...at, tree_sha: head, recursive: '1' })
    expect(tree.data.tree.map(entry => [entry.path, entry.mode, entry.type])).toEqual([
      ['a.py', '100644', 'blob'],
      ['big.bin', '100644', 'blob'],
      ['kept', '040000', 'tree'],
      ['kept/gone.txt', '100644', 'blob'],
      ['link', '120000', 'blob'],
      ['odd\n::error::name.txt', '100644', 'blob'],
    ])
    const oid = tree.data.tree[0]?.sha ?? ''
    const blob = await octokit.git.getBlob({ ...at, file_sha: oid })
    expect(Buffer.from(blob.data.content, 'base64').toString('utf8')).toContain('twenty')
    const cut = await octokit.git.getTree({ ...at, tree_sha: root })
    expect(cut.data.truncated).toBe(false)
  })

  it('lists the files of the pull request with patches where GitHub has them', async () => {
    const files = await octokit.paginate(octokit.pulls.listFiles, { ...pull, per_page: 2 })
    expect(files.map(file => [file.filename, file.status, file.previous_filename, file.patch !== undefined])).toEqual([
      ['a.py', 'modified', undefined, true],
      ['big.bin', 'modified', undefined, false],
      ['kept/gone.txt', 'renamed', 'gone.txt', false],
      ['link', 'added', undefined, true],
      ['odd\n::error::name.txt', 'added', undefined, true],
    ])
  })

  it('executes GraphQL against GitHub’s own schema', async () => {
    const query = `query($owner: String!, $name: String!, $e: String!) { viewer { login }
      repository(owner: $owner, name: $name) { a: object(expression: $e) { ... on Blob { oid byteSize isBinary text } }
      b: object(oid: "${'0'.repeat(40)}") { oid } } }`
    const found = await octokit.graphql(query, { owner: at.owner, name: at.repo, e: `${root}:gone.txt` })
    expect(found).toEqual({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        a: { oid: expect.stringMatching(/^[0-9a-f]{40}$/), byteSize: 4, isBinary: false, text: 'old\n' },
        b: null,
      },
    })
  })
})

describe('reviews', () => {
  const review = { ...pull, event: 'COMMENT', commit_id: head } as const

  it('refuses a whole review for one line outside the diff, in GitHub’s words', async () => {
    const comments = [
      { path: 'a.py', line: 20, body: 'fine' },
      { path: 'a.py', line: 2, body: 'outside' },
    ]
    expect(await statusOf(octokit.pulls.createReview({ ...review, body: 'b', comments }))).toEqual([
      422,
      expect.stringContaining(
        "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank",
      ),
    ])
    expect(github.state.reviewComments).toEqual([])
  })

  it('takes lines inside hunks, and both ends in the same hunk only', async () => {
    const inside = { path: 'a.py', start_line: 18, line: 20, body: 'fine' }
    await octokit.pulls.createReview({ ...review, body: '', comments: [inside] })
    expect(github.state.reviewComments.map(comment => [comment.path, comment.line])).toEqual([['a.py', 20]])
    const backwards = { ...inside, start_line: 20 }
    expect(await statusOf(octokit.pulls.createReview({ ...review, comments: [backwards] }))).toEqual([
      422,
      expect.stringContaining('start line must precede the end line'),
    ])
  })

  it('refuses bodies over 65,536 characters', async () => {
    const body = 'x'.repeat(65_537)
    const refused = await statusOf(octokit.issues.createComment({ ...at, issue_number: 7, body }))
    expect(refused).toEqual([422, expect.stringContaining('Body is too long')])
  })
})

describe('tokens', () => {
  it('asks for a token, and for the right one', async () => {
    const anonymous = new Octokit({ baseUrl: github.url, log: { debug() {}, info() {}, warn() {}, error() {} } })
    expect(await statusOf(anonymous.pulls.get(pull))).toEqual([401, expect.stringContaining('Requires authentication')])
    expect(await statusOf(client(github, 'stolen').pulls.get(pull))).toEqual([401, expect.stringContaining('Bad')])
  })

  it('gives a fork’s token read access whatever the permissions say', async () => {
    const fork = await startGitHub({ repository: scratch.folder, base, head, fork: true })
    const theirs = client(fork)
    expect((await theirs.pulls.get(pull)).data.head.repo?.fork).toBe(true)
    expect(await statusOf(theirs.issues.createComment({ ...at, issue_number: 7, body: 'x' }))).toEqual([
      403,
      expect.stringContaining('Resource not accessible by integration'),
    ])
    expect(fork.state.complaints).toEqual([])
    await fork.close()
  })

  it('lets nobody rewrite another’s comment', async () => {
    github.state.issueComments.push({
      kind: 'IssueComment',
      id: 5,
      nodeId: 'IC_5',
      number: 7,
      author: { login: 'mallory', id: 66 },
      body: 'hello',
      created: '2026-01-01T00:00:00Z',
      updated: '2026-01-01T00:00:00Z',
    })
    const refused = await statusOf(octokit.issues.updateComment({ ...at, comment_id: 5, body: 'x' }))
    expect(refused).toEqual([403, expect.stringContaining('not accessible')])
  })
})

describe('events', () => {
  it.each(['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_dispatch'] as const)(
    'makes a payload of %s',
    name => {
      const payload = github.event(name)
      expect(JSON.stringify(payload)).toContain('octo-org/octo-repo')
      expect(JSON.stringify(payload)).not.toContain('Codertocat/Hello-World')
    },
  )
})

it('answers only what GitHub’s description allows', () => {
  expect(github.state.complaints).toEqual([])
})

it('complains of a field that GitHub would ignore, and of an operation that does not exist', async () => {
  const odd = await startGitHub({ repository: scratch.folder, base, head })
  const theirs = client(odd)
  expect(await statusOf(theirs.request('POST /repos/{owner}/{repo}/pulls/7/reviews', { ...at, lines: 3 }))).toEqual([
    422,
    expect.stringContaining('Invalid request'),
  ])
  expect(await statusOf(theirs.request('GET /nowhere'))).toEqual([404, expect.stringContaining('Not Found')])
  expect(odd.state.complaints).toEqual([
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews: body must NOT have additional properties lines',
    'no such operation: GET /nowhere',
  ])
  await odd.close()
})
