import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readContents } from '../../src/github/blobs.ts'
import { fixRevisions, ownFiles, readChanges, readFile, readPatches, readPaths } from '../../src/github/index.ts'
import type { Change } from '../../src/model/index.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../world/github/index.ts'
import { createScratch, type Files } from '../world/github/scratch.ts'
import { connectTo } from './connect.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

let github: GitHub
afterEach(async () => {
  expect(github.state.complaints).toEqual([])
  await github.close()
})

const everything = () => true
const target = { baseBranch: 'main', defaultBranch: 'main', pullNumber: 7 }

async function read(options: Omit<GitHubOptions, 'repository'>, concerns: (path: string) => boolean = everything) {
  github = await startGitHub({ repository: scratch.folder, permissions: { contents: 'read' }, ...options })
  const api = await connectTo(github)
  const fixed = await fixRevisions(api, { ...target, head: options.head })
  return { api, fixed, changes: await readChanges(api, fixed.revisions, concerns) }
}

const from = (changes: readonly Change[], path: string) => changes.find(change => change.path === path)
const text = (content: Change['head'] | undefined) => (content?.kind === 'text' ? content.text : content)

const root = scratch.commit({ 'same.py': 'same\n', 'a.py': 'one\n', 'old.py': 'moved\n', 'gone.py': 'gone\n' })
const base = scratch.commit({ 'a.py': 'base moved on\n', 'new-on-base.py': 'x\n' }, root)

describe('the revisions', () => {
  const head = scratch.commit({ 'a.py': 'two\n' }, root)

  it('are fixed commits: head of the event, tips of base and default branch, their merge base', async () => {
    const other = scratch.commit({ 'policy.yml': 'x\n' }, base)
    const { fixed } = await read({
      base,
      head,
      defaultBranch: { name: 'trunk', tip: other },
      baseRef: 'release/1',
    }).catch(() => ({ fixed: null }))
    expect(fixed).toBeNull() // `main` is no branch here
    const api = await connectTo(github)
    const found = await fixRevisions(api, { head, baseBranch: 'release/1', defaultBranch: 'trunk', pullNumber: 7 })
    expect(found.revisions).toEqual({ head, mergeBase: root, baseTip: base, baseName: 'release/1' })
    expect(found.defaultTip).toBe(other)
    expect([...(found.patches ?? [])]).toEqual([['a.py', '@@ -1 +1 @@\n-one\n+two']])
  })

  it('take the base that a merge group names', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    const found = await fixRevisions(await connectTo(github), { ...target, head, base: root })
    expect(found.revisions).toEqual({ head, mergeBase: root, baseTip: base, baseName: 'main' })
  })

  it('are refused where the event names no full commit', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    await expect(fixRevisions(await connectTo(github), { ...target, head: 'main' })).rejects.toThrow('full commit id')
  })

  it('do not move with the pull request', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    const api = await connectTo(github)
    const { revisions } = await fixRevisions(api, { ...target, head })
    github.push(scratch.commit({ 'a.py': 'three\n' }, head))
    github.retarget('main', scratch.commit({ 'a.py': 'four\n' }, base))
    const changes = await readChanges(api, revisions, everything)
    expect(text(from(changes, 'a.py')?.head)).toBe('two\n')
    expect(text(from(changes, 'a.py')?.baseTip)).toBe('base moved on\n')
  })
})

it('are joined by the weights that are signed together with what changed, at no request more', async () => {
  const signed = scratch.commit({ 'm/model.sig': '{}', 'm/w.safetensors': new Uint8Array([1, 0, 2]), 'n/w.onnx': 'x' })
  const head = scratch.commit({ 'm/chat_template.jinja': 'new' }, signed)
  const { changes } = await read({ base: signed, head }, path => path.endsWith('.py'))
  expect(changes).toMatchObject([
    { path: 'm/w.safetensors', beside: true, head: { bytes: 3 }, mergeBase: { bytes: 3 } },
  ])
  expect(github.state.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(2)
})

describe('the changes', () => {
  const files: Files = {
    'a.py': 'two\n',
    'old.py': null,
    'moved/new.py': 'moved\n',
    'gone.py': null,
    'package-lock.json': { link: '../../etc/passwd' },
    vendor: { submodule: root },
    'bytes.bin': new Uint8Array([1, 0, 2]),
    'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    'mark.json': '\uFEFF{}\n',
    'crlf.txt': 'a\r\nb\r\n',
    'empty.py': '',
    'long.json': `${'x'.repeat(700_000)}\n`,
    'new-on-base.py': 'y\n',
    'odd\n::error::name.py': 'x\n',
  }
  const head = scratch.commit(files, root)

  it('have all three sides', async () => {
    const { changes } = await read({ base, head })
    const sides = (path: string) => {
      const change = from(changes, path)
      return change && [text(change.mergeBase), text(change.head), text(change.baseTip)]
    }
    expect(sides('a.py')).toEqual(['one\n', 'two\n', 'base moved on\n'])
    expect(sides('gone.py')).toEqual(['gone\n', null, 'gone\n'])
    expect(sides('new-on-base.py')).toEqual([null, 'y\n', 'x\n'])
    expect(from(changes, 'same.py')).toBeUndefined()
    expect(changes).toHaveLength(Object.keys(files).length)
  })

  it('have a moved file twice: where it was and where it went', async () => {
    const { changes } = await read({ base, head })
    expect(from(changes, 'moved/new.py')).toMatchObject({ head: { text: 'moved\n' }, mergeBase: null, baseTip: null })
    expect(from(changes, 'old.py')).toMatchObject({
      head: null,
      mergeBase: { text: 'moved\n' },
      baseTip: { text: 'moved\n' },
    })
  })

  it('tell what is no plain text, byte for byte', async () => {
    const { changes } = await read({ base, head })
    expect(from(changes, 'package-lock.json')?.head).toMatchObject({ kind: 'symlink', target: '../../etc/passwd' })
    expect(from(changes, 'vendor')?.head).toEqual({ kind: 'submodule', oid: root })
    expect(from(changes, 'bytes.bin')?.head).toMatchObject({ kind: 'binary', bytes: 3 })
    expect(from(changes, 'latin.txt')?.head).toMatchObject({ kind: 'binary', bytes: 4 })
    expect(text(from(changes, 'mark.json')?.head)).toBe('\uFEFF{}\n')
    expect(text(from(changes, 'crlf.txt')?.head)).toBe('a\r\nb\r\n')
    expect(text(from(changes, 'empty.py')?.head)).toBe('')
    expect(text(from(changes, 'long.json')?.head)).toHaveLength(700_001)
    expect(text(from(changes, 'odd\n::error::name.py')?.head)).toBe('x\n')
  })

  it('are of paths that concern us, and nothing else is fetched', async () => {
    const { changes } = await read({ base, head }, path => path === 'a.py')
    expect(changes.map(change => change.path)).toEqual(['a.py'])
    const asked = github.state.requests.filter(one => one.path === '/graphql' || one.path.includes('/git/blobs/'))
    expect(asked).toHaveLength(1)
    expect(JSON.stringify(asked[0]?.body).match(/object\(oid/g)).toHaveLength(3)
  })

  it('cost four requests when nothing concerns us', async () => {
    await read({ base, head }, () => false)
    expect(
      github.state.requests.map(one => one.path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/[0-9a-f]{40}/g, '*')),
    ).toEqual(['/git/ref/heads%2Fmain', '/compare/*...*', '/git/trees/*', '/git/trees/*'])
  })

  it('are whole where GitHub cuts recursive trees', async () => {
    const whole = await read({ base, head })
    await github.close()
    const cut = await read({ base, head, limits: { treeEntries: 3 } })
    const key = (change: Change) => change.path
    expect(cut.changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
      whole.changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    )
  })

  it('are unavailable, never missing, where a blob cannot be had', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    github.fail({ path: /^\/graphql$/, status: 502, times: 99 })
    github.fail({ path: /\/git\/blobs\//, status: 502, times: 99 })
    const api = await connectTo(github)
    const { revisions } = await fixRevisions(api, { ...target, head })
    const changes = await readChanges(api, revisions, path => path === 'a.py')
    expect(changes[0]?.head).toMatchObject({ kind: 'unavailable' })
    expect(changes[0]?.mergeBase).toMatchObject({ kind: 'unavailable' })
  })

  it('survive a bad gateway and a dropped connection', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    github.fail({ path: /\/git\/trees\//, status: 502 })
    github.fail({ path: /^\/graphql$/, drop: true })
    github.fail({ path: /\/compare\//, status: 429, headers: { 'retry-after': '1' } })
    const api = await connectTo(github)
    const { revisions } = await fixRevisions(api, { ...target, head })
    const changes = await readChanges(api, revisions, path => path === 'a.py')
    expect(text(changes[0]?.head)).toBe('two\n')
  })

  it('fail, with a reason, where the listing itself cannot be had', async () => {
    github = await startGitHub({ repository: scratch.folder, base, head })
    github.fail({
      path: /\/compare\//,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      body: { message: 'API rate limit exceeded' },
    })
    const api = await connectTo(github)
    await expect(fixRevisions(api, { ...target, head })).rejects.toThrow('API rate limit exceeded')
  })
})

it('reads 3,000 changed files within the hour’s 1,000 requests', async () => {
  const many = (version: string): Files =>
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`p${index % 50}/f${index}.py`, `${version} ${index}\n`]),
    )
  const before = scratch.commit(many('old'), root)
  const head = scratch.commit(many('new'), before)
  const { changes, fixed, api } = await read({ base: before, head })
  expect(changes).toHaveLength(3000)
  expect(changes.every(change => change.head?.kind === 'text' && change.mergeBase?.kind === 'text')).toBe(true)
  expect(fixed.patches).toBeNull()
  github.state.permissions = { contents: 'read', pull_requests: 'read' }
  expect((await readPatches(api, 7)).size).toBe(3000)
  expect(github.state.requests.length).toBeLessThan(200)
})

it('counts what is more than one run reads as too large, which is its author’s doing', async () => {
  const { api, changes } = await read({
    base: root,
    head: scratch.commit({ 'b.py': 'b', 'c.py': 'c', 'd.py': 'd' }, root),
  })
  const entries = changes.flatMap(({ head }) => (head ? [{ mode: '100644', oid: head.oid, bytes: 300_000 }] : []))
  const kinds = async (limits: { singles: number; bytes: number }) => {
    const contentAt = await readContents(api, entries, limits)
    return entries.map(entry => contentAt(entry)?.kind)
  }
  expect(await kinds({ singles: 2, bytes: 1e9 })).toEqual(['text', 'text', 'too-large'])
  expect(await kinds({ singles: 9, bytes: 700_000 })).toEqual(['text', 'text', 'too-large'])
})

describe('one file at a commit', () => {
  const tip = scratch.commit(
    { '.github/weighmaster.yml': 'preset: strict\n', top: 'x', '.github/link.yml': { link: 'weighmaster.yml' } },
    root,
  )

  it('is read at that commit, links unfollowed', async () => {
    const { api } = await read({ base: tip, head: tip })
    expect(await readFile(api, tip, '.github/weighmaster.yml')).toMatchObject({
      kind: 'text',
      text: 'preset: strict\n',
    })
    expect(await readFile(api, tip, '.github/link.yml')).toMatchObject({ kind: 'symlink', target: 'weighmaster.yml' })
    expect(await readFile(api, tip, 'top')).toMatchObject({ kind: 'text', text: 'x' })
    expect(await readFile(api, root, '.github/weighmaster.yml')).toBeNull()
    expect(await readFile(api, tip, '.github')).toBeNull()
  })

  it('is not taken for absent when GitHub fails', async () => {
    const { api } = await read({ base: tip, head: tip })
    github.fail({ path: /^\/graphql$/, status: 502, times: 9 })
    await expect(readFile(api, tip, '.github/weighmaster.yml')).rejects.toThrow()
    github.state.faults.length = 0
    github.fail({
      path: /^\/graphql$/,
      status: 200,
      body: { data: { repository: { object: null } }, errors: [{ message: 'timeout' }] },
    })
    await expect(readFile(api, tip, '.github/weighmaster.yml')).rejects.toThrow('timeout')
  })
})

describe('a submodule', () => {
  const modules = '[submodule "scale"]\n\tpath = models/scale\n\turl = https://huggingface.co/acme/scale\n'
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
  const with1 = scratch.commit({ '.gitmodules': modules, 'models/scale': { submodule: one }, 'a.py': 'x\n' })
  const concerns = (path: string) => path === '.gitmodules'
  const linksOf = (content: Change['head'] | undefined) => (content?.kind === 'text' ? content.links : undefined)

  it('that moves to another commit is told with its unchanged address', async () => {
    const head = scratch.commit({ 'models/scale': { submodule: two } }, with1)
    const { changes } = await read({ base: with1, head }, concerns)
    expect(changes.map(({ path }) => path)).toEqual(['.gitmodules'])
    const [change] = changes
    expect(linksOf(change?.head)).toEqual(new Map([['models/scale', two]]))
    expect(linksOf(change?.mergeBase)).toEqual(new Map([['models/scale', one]]))
    expect(linksOf(change?.baseTip)).toEqual(new Map([['models/scale', one]]))
    expect(change?.head?.oid).not.toBe(change?.mergeBase?.oid)
  })

  it('that does not move is told with another address', async () => {
    const head = scratch.commit({ '.gitmodules': modules.replace('acme/', 'maker/') }, with1)
    const [change, ...more] = (await read({ base: with1, head }, concerns)).changes
    expect([linksOf(change?.head), linksOf(change?.mergeBase), more]).toEqual([
      new Map([['models/scale', one]]),
      new Map([['models/scale', one]]),
      [],
    ])
  })

  it('that does not move costs and tells nothing', async () => {
    const head = scratch.commit({ 'a.py': 'y\n' }, with1)
    expect((await read({ base: with1, head }, concerns)).changes).toEqual([])
  })

  it('without an address is nobody’s', async () => {
    const bare = scratch.commit({ 'models/scale': { submodule: one } })
    const head = scratch.commit({ 'models/scale': { submodule: two } }, bare)
    expect((await read({ base: bare, head }, concerns)).changes).toEqual([])
  })
})

it('knows archives of Yarn by their ids alone, and fetches none', async () => {
  const path = '.yarn/cache/ms.zip'
  const head = scratch.commit({ [path]: new Uint8Array([0x50, 0x4b, 0, 1]), 'web/yarn.lock': '' }, root)
  github = await startGitHub({ repository: scratch.folder, base, head })
  const api = await connectTo(github)
  const { revisions } = await fixRevisions(api, { ...target, head })
  const changes = await readChanges(api, revisions, one => one === path)
  expect(changes).toMatchObject([{ path, head: { kind: 'unread' }, mergeBase: null, baseTip: null }])
  expect(github.state.requests.filter(one => /\/git\/blobs\/|^\/graphql$/.test(one.path))).toEqual([])
  const before = github.state.requests.length
  expect(await readPaths(api, head, one => one.endsWith('yarn.lock'))).toEqual(['web/yarn.lock'])
  expect(github.state.requests.length, 'the tree of head is known already').toBe(before)
})

it('reads what is asked for of all that stands at head, whose tree is known already', async () => {
  const head = scratch.commit({ 'models/model.sig': '{}', 'models/model.gguf': new Uint8Array([0x47, 0, 0xff]) }, root)
  const { api } = await read({ base, head })
  const before = github.state.requests.length
  const own = ownFiles(api, head)
  const tree = await own.list()
  expect(github.state.requests.length).toBe(before)
  const wanted = ['models/model.sig', 'models/model.gguf'].flatMap(path => tree?.get(path) ?? [])
  const found = await own.read([...wanted, { mode: '100644', oid: '1'.repeat(40) }])
  expect(wanted.map(({ oid }) => Buffer.from(found.get(oid) ?? []).toString('hex'))).toEqual(['7b7d', '4700ff'])
  expect(found.size).toBe(2)
})
