import { type Content, contentOf, type OwnEntry as Entry, mostBytes } from '../model/index.ts'

export type Run = (args: readonly string[], input?: string) => Promise<Buffer>

/** Files of a commit by path, recursively; with `path`, that one only. */
export async function treeOf(run: Run, commit: string, path?: string): Promise<ReadonlyMap<string, Entry>> {
  const only = path === undefined ? [] : ['--', path]
  const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...only])
  const lines = listing.toString('utf8').split('\0')
  return new Map(lines.filter(line => line !== '').map(entryOf))
}

/** `<mode> <type> <oid>\t<path>`: git-ls-tree(1). */
function entryOf(line: string): readonly [string, Entry] {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
  return [line.slice(tab + 1), { mode, oid }]
}

export interface Difference {
  readonly path: string
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Paths that differ between two commits. A rename is a removal and an addition: pairing works by references. */
export async function differences(run: Run, from: string, to: string): Promise<readonly Difference[]> {
  const plain = ['--no-renames', '--no-ext-diff', '--no-textconv']
  const raw = await run(['diff-tree', '-r', '-z', '--raw', ...plain, from, to])
  const fields = raw.toString('utf8').split('\0')
  const found: Difference[] = []
  // `:<mode> <mode> <oid> <oid> <status>`, then the path: git-diff-tree(1), raw output with -z.
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [before = '', after = '', beforeOid = '', afterOid = ''] = (fields[index] ?? '').slice(1).split(' ')
    const entry = (mode: string, oid: string) => (/^0+$/.test(oid) ? null : { mode, oid })
    found.push({ path: fields[index + 1] ?? '', before: entry(before, beforeOid), after: entry(after, afterOid) })
  }
  return found
}

/** Contents of entries, each blob read once and in one process; what is too large is measured and not read. */
export async function contentsOf(
  run: Run,
  entries: readonly Entry[],
): Promise<(entry: Entry | null) => Content | null> {
  const { blobs, sizes } = await blobsOf(run, new Set(entries.filter(({ mode }) => mode !== '160000').map(idOf)))
  return entry => (entry === null ? null : toContent(entry, blobs.get(entry.oid), sizes.get(entry.oid)))
}

const idOf = ({ oid }: Entry) => oid

export interface Blobs {
  readonly blobs: ReadonlyMap<string, Uint8Array>
  /** In bytes, of those too that were not read. */
  readonly sizes: ReadonlyMap<string, number>
}

/** Blobs by id, each no larger than what a run reads of a file; `budget`: bytes of all that is read. */
export async function blobsOf(run: Run, oids: ReadonlySet<string>, budget = Number.POSITIVE_INFINITY): Promise<Blobs> {
  const blobs = new Map<string, Uint8Array>()
  const sizes = new Map<string, number>()
  const list = (from: Iterable<string>) => [...from, ''].join('\n')
  if (oids.size > 0) {
    for (const line of (await run(['cat-file', '--batch-check', '--buffer'], list(oids)))
      .toString('utf8')
      .split('\n')) {
      const [oid = '', type, size] = line.split(' ')
      if (type === 'blob') sizes.set(oid, Number(size))
    }
  }
  const readable: string[] = []
  let total = 0
  for (const [oid, size] of sizes) {
    if (size > mostBytes || total + size > budget) continue
    total += size
    readable.push(oid)
  }
  if (readable.length > 0) {
    for (const [oid, bytes] of parseBatch(await run(['cat-file', '--batch', '--buffer'], list(readable)))) {
      blobs.set(oid, bytes)
    }
  }
  return { blobs, sizes }
}

function toContent({ mode, oid }: Entry, bytes: Uint8Array | undefined, size: number | undefined): Content {
  if (mode === '160000') return { kind: 'submodule', oid }
  if (bytes !== undefined) return contentOf(mode, oid, bytes)
  if (size !== undefined) return { kind: 'too-large', oid, bytes: size }
  return { kind: 'unavailable', oid, reason: 'the object is not in this clone' }
}

/** `<oid> blob <size>\n<bytes>\n`, repeated: git-cat-file(1), batch output. */
function* parseBatch(batch: Buffer): Iterable<readonly [string, Uint8Array]> {
  let at = 0
  while (at < batch.length) {
    const end = batch.indexOf(10, at)
    const [oid = '', , size = '0'] = batch.subarray(at, end).toString('latin1').split(' ')
    yield [oid, batch.subarray(end + 1, end + 1 + Number(size))]
    at = end + 2 + Number(size)
  }
}
