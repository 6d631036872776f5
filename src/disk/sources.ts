import { opendir, readFile, readlink, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Content, contentOf, mostBytes } from '../model/index.ts'

/** Installed code and git's own store are not what a person wrote here. */
const notSources = new Set(['.git', 'node_modules'])

/**
 * Files under `root` that `wants` accepts, one at a time, so that memory stays flat however large the tree is.
 * Links are reported as links and never followed; `path` is relative to `root` with `/`, in a stable order.
 */
export async function* sourcesUnder(
  root: string,
  wants: (path: string) => boolean,
): AsyncIterable<{ readonly path: string; readonly content: Content }> {
  yield* walk(root, root, wants)
}

async function* walk(root: string, folder: string, wants: (path: string) => boolean): ReturnType<typeof sourcesUnder> {
  const entries = []
  for await (const entry of await opendir(folder)) entries.push(entry)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const full = join(folder, entry.name)
    const path = relative(root, full).split(sep).join('/')
    if (entry.isDirectory() && !notSources.has(entry.name)) yield* walk(root, full, wants)
    else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path))
      yield { path, content: await read(full, entry.isSymbolicLink()) }
  }
}

async function read(path: string, isLink: boolean): Promise<Content> {
  try {
    if (isLink) return { kind: 'symlink', oid: '', target: await readlink(path) }
    const { size } = await stat(path)
    if (size > mostBytes) return { kind: 'too-large', oid: '', bytes: size }
    return contentOf('100644', '', await readFile(path))
  } catch (error) {
    return { kind: 'unavailable', oid: '', reason: error instanceof Error ? error.message : String(error) }
  }
}
