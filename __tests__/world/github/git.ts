import { execFileSync } from 'node:child_process'

interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

/** One file of `GET pulls/{n}/files`, as `git diff` sees it between merge base and head. */
export interface FileDiff {
  readonly filename: string
  readonly previous?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly sha: string
  /** Absent for binary files and pure renames, as at GitHub. */
  readonly patch?: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

export type Git = ReturnType<typeof openGit>

/** The real repository behind the GitHub of the tests. Its branches are never read: the server holds the refs. */
export function openGit(folder: string) {
  const run = (args: readonly string[], input?: string): Buffer =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotepath=off', '-c', 'diff.noprefix=false', ...args], {
      maxBuffer: 1 << 29,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    })
  const text = (...args: readonly string[]) => run(args).toString('utf8')
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work()
    } catch {
      return null
    }
  }
  const known = new Map<string, readonly FileDiff[]>()
  return {
    /** `blob`, `tree`, `commit` or null where the object is not there. */
    type: (oid: string) => (/^[0-9a-f]{40}$/.test(oid) ? attempt(() => text('cat-file', '-t', oid).trim()) : null),
    blob: (oid: string) => attempt(() => run(['cat-file', 'blob', oid])),
    /** Many at once, in one process; what is no blob is left out. */
    blobs: (oids: readonly string[]) => readBatch(run(['cat-file', '--batch'], `${oids.join('\n')}\n`)),
    find: (expression: string) => attempt(() => text('rev-parse', '--verify', '--end-of-options', expression).trim()),
    commit: (sha: string) => attempt(() => parseCommit(sha, text('cat-file', 'commit', sha))),
    tree: (treeish: string) => attempt(() => text('rev-parse', '--verify', `${treeish}^{tree}`).trim()),
    entries: (tree: string, recursive: boolean) =>
      text('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree)
        .split('\0')
        .filter(Boolean)
        .map(parseEntry),
    mergeBase: (a: string, b: string) => attempt(() => text('merge-base', a, b).trim()),
    count: (from: string, to: string) => Number(text('rev-list', '--count', `${from}..${to}`)),
    commits: (from: string, to: string) => text('rev-list', '--reverse', `${from}..${to}`).split('\n').filter(Boolean),
    diff: (from: string, to: string): readonly FileDiff[] => {
      const found =
        known.get(`${from} ${to}`) ??
        parseDiff(text('diff', '-z', '--raw', '-p', '-M', '--abbrev=40', from, to), oid =>
          text('rev-parse', `${from}:${oid}`).trim(),
        )
      known.set(`${from} ${to}`, found)
      return found
    },
  }
}

function parseEntry(record: string): TreeEntry {
  const match = /^(?<mode>\d+) (?<type>\w+) (?<sha>[0-9a-f]+) +(?<size>-|\d+)\t(?<path>[\s\S]+)$/.exec(record)
  const { mode = '', type = '', sha = '', size = '-', path = '' } = match?.groups ?? {}
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
}

function parseCommit(sha: string, text: string): Commit {
  const [head = '', ...message] = text.split('\n\n')
  const field = (name: string) =>
    head
      .split('\n')
      .filter(line => line.startsWith(`${name} `))
      .map(line => line.slice(name.length + 1))
  return { sha, tree: field('tree')[0] ?? '', parents: field('parent'), message: message.join('\n\n') }
}

function readBatch(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [oid = '', type = '', size = ''] = output.subarray(at, end).toString('utf8').split(' ')
    if (type === 'missing') {
      at = end + 1
      continue
    }
    const bytes = Number(size)
    if (type === 'blob') found.set(oid, output.subarray(end + 1, end + 1 + bytes))
    at = end + 1 + bytes + 1
  }
  return found
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const
const statusOf = (letter: string) => Object.entries(statuses).find(([key]) => key === letter)?.[1] ?? 'changed'

/** `--raw -z` records first, then all patches: as many `diff --git` headers as records (two for a type change). */
function parseDiff(output: string, oidAtBase: (path: string) => string): readonly FileDiff[] {
  const start = output.indexOf('\0\0')
  const records = (start === -1 ? output : output.slice(0, start)).split('\0').filter(Boolean)
  const patches = start === -1 ? [] : output.slice(start + 2).split(/^(?=diff --git )/m)
  const files: FileDiff[] = []
  for (let index = 0; index < records.length; ) {
    const [, , , sha = '', letters = ''] = (records[index] ?? '').split(' ')
    const status = statusOf(letters[0] ?? '')
    const moved = status === 'renamed' || status === 'copied'
    const first = records[index + 1] ?? ''
    const filename = moved ? (records[index + 2] ?? '') : first
    index += moved ? 3 : 2
    const patch = hunksOf(patches.shift() ?? '')
    if (status === 'changed') patches.shift()
    files.push({
      filename,
      status,
      sha: /^0+$/.test(sha) ? oidAtBase(filename) : sha,
      ...(moved ? { previous: first } : {}),
      ...(patch === undefined ? {} : { patch }),
    })
  }
  return files
}

function hunksOf(patch: string): string | undefined {
  const at = patch.indexOf('\n@@ ')
  return at === -1 ? undefined : patch.slice(at + 1).replace(/\n$/, '')
}
