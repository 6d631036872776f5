import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'

/** Text or bytes; `claims` = an LFS pointer to content that nobody here has; `null` deletes. */
export type Entry = string | Uint8Array | { readonly claims: { readonly sha256: string; readonly size: number } } | null

export interface CommitSpec {
  /** ISO; what the committer says, as at any git host. */
  readonly date: string
  readonly files: Readonly<Record<string, Entry>>
  /** Full name of the ref that the commit is put on; `refs/heads/main` when left out. */
  readonly on?: string
  /** Commit to start a new ref from: an id; a new ref without one has its own root. */
  readonly from?: string
  readonly message?: string
  readonly author?: string
}

export interface TreeEntry {
  readonly type: 'file' | 'directory'
  readonly path: string
  readonly oid: string
  /** Of the file itself; for an LFS file, of its content. */
  readonly size: number
  readonly lfs?: { readonly oid: string; readonly size: number; readonly pointerSize: number }
}

/** As the hub's default `.gitattributes` has it: these are kept outside git, which holds a pointer. */
const large = /\.(?:bin|ckpt|gguf|h5|joblib|msgpack|npy|npz|onnx|pickle|pkl|pt|pth|safetensors|tflite|zip)$/
const pointerText = (sha256: string, size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:(?<oid>[0-9a-f]{64})\nsize (?<size>\d+)\n$/

export type Repository = ReturnType<typeof createRepository>

/** A real bare repository of one model, with real LFS pointers; `content` holds what they point to, by sha256. */
export function createRepository(folder: string, content: Map<string, Uint8Array>, head = 'refs/heads/main') {
  mkdirSync(folder, { recursive: true })
  const run = (args: readonly string[], input?: Uint8Array) =>
    execFileSync('git', ['-C', folder, ...args], {
      ...(input === undefined ? {} : { input }),
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    })
  const text = (...args: readonly string[]) => run(args).toString('utf8')
  const find = (expression: string): string | null => {
    try {
      return text('rev-parse', '--verify', '-q', '--end-of-options', `${expression}^{commit}`).trim()
    } catch {
      return null
    }
  }
  run(['init', '-q', '--bare'])
  run(['symbolic-ref', 'HEAD', head])
  for (const key of ['http.getanyfile', 'uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    run(['config', key, 'true'])

  const trees = new Map<string, readonly TreeEntry[]>()
  const stored = (path: string, entry: Entry): Uint8Array | null => {
    if (entry === null) return null
    if (typeof entry === 'object' && 'claims' in entry) {
      return Buffer.from(pointerText(entry.claims.sha256, entry.claims.size))
    }
    const bytes = Buffer.from(entry)
    if (!large.test(path)) return bytes
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    content.set(sha256, bytes)
    return Buffer.from(pointerText(sha256, bytes.length))
  }

  return {
    folder,
    find,
    /** Adds a commit on a ref and tells its id. */
    commit(spec: CommitSpec): string {
      const { on = 'refs/heads/main', message = 'Upload files', author = 'acme' } = spec
      const parent = find(on) ?? spec.from
      const who = `${author} <${author}@users.noreply.hub.example> ${Date.parse(spec.date) / 1000} +0000`
      const note = Buffer.from(message)
      const head = `commit ${on}\nauthor ${who}\ncommitter ${who}\ndata ${note.length}\n${message}\n${parent ? `from ${parent}\n` : ''}`
      const files = Object.entries(spec.files).map(([path, entry]) => record(path, stored(path, entry)))
      run(['fast-import', '--quiet', '--force'], Buffer.concat([Buffer.from(head), ...files]))
      return find(on) ?? ''
    },
    point(ref: string, commit: string | null): void {
      run(commit === null ? ['update-ref', '-d', ref] : ['update-ref', ref, commit])
    },
    refs: () =>
      text('for-each-ref', '--format=%(refname) %(objectname) %(*objectname)')
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(' '))
        .map(([ref = '', id = '', peeled = '']) => ({ ref, commit: peeled === '' ? id : peeled })),
    count: (commit: string) => Number(text('rev-list', '--count', commit)),
    log: (commit: string, skip: number, limit: number) =>
      text('log', '-z', '--format=%H%n%at%n%an%n%s', `--skip=${skip}`, `-n${limit}`, commit)
        .split('\0')
        .filter(Boolean)
        .map(line => line.split('\n'))
        .map(([id = '', at = '0', author = '', title = '']) => ({ id, date: isoOf(at), author, title })),
    date: (commit: string) => isoOf(text('log', '-1', '--format=%at', commit).trim()),
    blob: (oid: string): Uint8Array => run(['cat-file', 'blob', oid]),
    /** Of a commit id, which never changes: read once. */
    tree: (commit: string, recursive: boolean): readonly TreeEntry[] => {
      const key = `${commit} ${recursive}`
      const found = trees.get(key) ?? listTree(run, commit, recursive)
      trees.set(key, found)
      return found
    },
  }
}

function record(path: string, bytes: Uint8Array | null): Uint8Array {
  const name = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
  if (bytes === null) return Buffer.from(`D ${name}\n`)
  return Buffer.concat([Buffer.from(`M 100644 inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

type Run = (args: readonly string[], input?: Uint8Array) => Buffer

function listTree(run: Run, treeish: string, recursive: boolean): readonly TreeEntry[] {
  const found = run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), treeish])
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map(line => /^\d+ (?<type>\w+) (?<oid>\w+) +(?<size>-|\d+)\t(?<path>[\s\S]+)$/.exec(line)?.groups ?? {})
  return found.map(({ type, oid = '', size, path = '' }) => {
    if (type !== 'blob') return { type: 'directory', path, oid, size: 0 }
    const bytes = Number(size)
    const lfs = bytes < 1024 ? pointer.exec(run(['cat-file', 'blob', oid]).toString('utf8'))?.groups : undefined
    if (!lfs) return { type: 'file', path, oid, size: bytes }
    const content = { oid: lfs['oid'] ?? '', size: Number(lfs['size']), pointerSize: bytes }
    return { type: 'file', path, oid, size: content.size, lfs: content }
  })
}

/** As the hub writes it, with milliseconds. */
const isoOf = (seconds: string) => new Date(Number(seconds) * 1000).toISOString()
