import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRepository } from '../../src/git/index.ts'
import { type Content, UsageError } from '../../src/model/index.ts'

const directory = mkdtempSync(join(tmpdir(), 'weighmaster-git-'))
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
const git = (...args: string[]) =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', env: { ...process.env, ...identity } }).trim()
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}
const commit = (message: string) => {
  git('add', '-A')
  git('commit', '-qm', message)
  return git('rev-parse', 'HEAD')
}

const everything = () => true
let fork = ''
let tip = ''
let head = ''

beforeAll(() => {
  git('init', '-q', '-b', 'main')
  write('kept.txt', 'kept')
  write('changed.txt', 'one')
  write('removed.txt', 'gone')
  fork = commit('fork point')
  write('changed.txt', 'moved on in base')
  tip = commit('base goes on')
  git('checkout', '-q', '-b', 'feature', fork)
  write('changed.txt', 'two')
  rmSync(join(directory, 'removed.txt'))
  write('new\n::error::x.py', 'text')
  write('-rf', 'a path like a flag')
  write('weights.bin', new Uint8Array([0x80, 2, 0, 1]))
  symlinkSync('/etc/passwd', join(directory, 'package-lock.json'))
  head = commit('feature')
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('changes', () => {
  const changes = async () => {
    const repository = await openRepository(directory)
    const mergeBase = await repository.mergeBase(tip, head)
    return new Map(
      (await repository.changes({ head, mergeBase, baseTip: tip }, everything)).map(one => [one.path, one]),
    )
  }

  it('has all three sides of what differs, and nothing else', async () => {
    const found = await changes()
    expect([...found.keys()].sort()).toEqual([
      '-rf',
      'changed.txt',
      'new\n::error::x.py',
      'package-lock.json',
      'removed.txt',
      'weights.bin',
    ])
    expect(found.get('changed.txt')).toMatchObject({
      head: { text: 'two' },
      mergeBase: { text: 'one' },
      baseTip: { text: 'moved on in base' },
    })
    expect(found.get('removed.txt')).toMatchObject({
      head: null,
      mergeBase: { text: 'gone' },
      baseTip: { text: 'gone' },
    })
  })

  it('never follows a symlink and never reads binary files whole', async () => {
    const found = await changes()
    expect(found.get('package-lock.json')?.head).toMatchObject({ kind: 'symlink', target: '/etc/passwd' })
    expect(found.get('weights.bin')?.head).toMatchObject({ kind: 'binary', bytes: 4 })
  })

  it('reads committed work only', async () => {
    const repository = await openRepository(directory)
    expect(await repository.isDirty()).toBe(false)
    write('changed.txt', 'not committed')
    expect(await repository.isDirty()).toBe(true)
    expect((await changes()).get('changed.txt')?.head).toMatchObject({ text: 'two' })
    git('checkout', '-q', '--', 'changed.txt')
  })

  it('knows archives of Yarn by their ids alone', async () => {
    git('checkout', '-q', '-b', 'archives', fork)
    write('.yarn/cache/ms.zip', new Uint8Array([0x50, 0x4b, 0, 1]))
    const archived = commit('archives')
    git('checkout', '-q', 'feature')
    const repository = await openRepository(directory)
    const oid = git('rev-parse', `${archived}:.yarn/cache/ms.zip`)
    const unread = { path: '.yarn/cache/ms.zip', head: { kind: 'unread', oid }, mergeBase: null, baseTip: null }
    expect(await repository.changes({ head: archived, mergeBase: fork, baseTip: fork }, everything)).toMatchObject([
      unread,
    ])
    expect(await repository.everything(archived, path => path.endsWith('.zip'))).toMatchObject([unread])
    expect(await repository.paths(archived, path => path.endsWith('.zip'))).toEqual(['.yarn/cache/ms.zip'])
  })

  it('lists all that stands at a commit once, and reads of it what is asked for', async () => {
    const own = (await openRepository(directory)).own(head)
    const tree = await own.list()
    const [text, link] = [tree?.get('changed.txt'), tree?.get('package-lock.json')]
    expect([text?.mode, link?.mode, tree?.has('removed.txt')]).toEqual(['100644', '120000', false])
    expect(await own.list()).toBe(tree)
    const gone = { mode: '100644', oid: '1'.repeat(40) }
    const read = await own.read(text ? [text, text, gone] : [])
    expect([...read].map(([oid, bytes]) => [oid, Buffer.from(bytes).toString()])).toEqual([[text?.oid, 'two']])
  })

  it('asks for no content of what does not concern us', async () => {
    const repository = await openRepository(directory)
    const found = await repository.changes({ head, mergeBase: fork, baseTip: tip }, path => path.endsWith('.txt'))
    expect(found.map(one => one.path)).toEqual(['changed.txt', 'removed.txt'])
  })
})

describe('revisions', () => {
  it('names a revision that does not exist, and takes none for a flag', async () => {
    const repository = await openRepository(directory)
    await expect(repository.commit('no-such')).rejects.toThrow(UsageError)
    await expect(repository.commit('--help')).rejects.toThrow('no commit "--help"')
    expect(await repository.commit('main')).toBe(tip)
  })

  it('finds the default base', async () => {
    expect(await (await openRepository(directory)).defaultBase()).toBe('refs/heads/main')
  })

  it('says so outside of a repository', async () => {
    await expect(openRepository(tmpdir())).rejects.toThrow(/is not in a git repository/)
  })

  it('is steered by no variable of the caller', async () => {
    process.env['GIT_DIR'] = '/nowhere'
    try {
      expect((await openRepository(directory)).directory).toContain('weighmaster-git-')
    } finally {
      delete process.env['GIT_DIR']
    }
  })
})

it('works in a bare repository, which has no work tree to be dirty', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'weighmaster-bare-'))
  execFileSync('git', ['clone', '-q', '--bare', directory, bare])
  const repository = await openRepository(bare)
  expect([await repository.isDirty(), await repository.commit('feature')]).toEqual([false, head])
  rmSync(bare, { recursive: true })
})

it('reads a file at a commit, and everything in head', async () => {
  const repository = await openRepository(directory)
  expect(await repository.readFile(tip, 'changed.txt')).toMatchObject({ text: 'moved on in base' })
  expect(await repository.readFile(tip, 'absent.txt')).toBeNull()
  expect((await repository.everything(head, everything)).map(one => one.path)).toContain('kept.txt')
})

describe('a submodule', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
  const concerns = (path: string) => path === '.gitmodules'
  const link = (oid: string) => git('update-index', '--add', '--cacheinfo', `160000,${oid},models/scale`)
  const linked = (content: Content | null | undefined) =>
    content?.kind === 'text' ? [...(content.links ?? [])] : content

  it('that moves is told with its unchanged address, and all of them where everything is new', async () => {
    git('checkout', '-q', '-b', 'modules', fork)
    write('.gitmodules', '[submodule "scale"]\n\tpath = models/scale\n\turl = https://huggingface.co/acme/scale\n')
    git('add', '.gitmodules')
    link(one)
    git('commit', '-qm', 'one')
    const before = git('rev-parse', 'HEAD')
    link(two)
    git('commit', '-qm', 'two')
    const after = git('rev-parse', 'HEAD')
    const repository = await openRepository(directory)
    const revisions = { head: after, mergeBase: before, baseTip: before }
    const [change, ...more] = await repository.changes(revisions, concerns)
    expect([change?.path, more]).toEqual(['.gitmodules', []])
    expect([linked(change?.head), linked(change?.mergeBase)]).toEqual([
      [['models/scale', two]],
      [['models/scale', one]],
    ])
    const [all] = await repository.everything(after, concerns)
    expect(linked(all?.head)).toEqual([['models/scale', two]])
  })

  it('that stays is told where the file of the addresses changes', async () => {
    git('checkout', '-q', '-b', 'renamed', 'modules')
    const before = git('rev-parse', 'HEAD')
    write('.gitmodules', '[submodule "scale"]\n\tpath = models/scale\n\turl = https://huggingface.co/acme/other\n')
    git('add', '.gitmodules')
    git('commit', '-qm', 'three')
    const revisions = { head: git('rev-parse', 'HEAD'), mergeBase: before, baseTip: before }
    const [change, ...more] = await (await openRepository(directory)).changes(revisions, concerns)
    expect([linked(change?.head), linked(change?.mergeBase), more]).toEqual([
      [['models/scale', two]],
      [['models/scale', two]],
      [],
    ])
  })
})
