import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isSafeName, isUnder, type ModelFile, UsageError } from '../model/index.ts'

/** A file of a model on disk, and where its bytes are: for a followed link, its target. */
interface DiskFile extends ModelFile {
  readonly path: string
}

export interface WalkedModel {
  /** Base name of the model's directory or file. */
  readonly name: string
  readonly root: string
  readonly singleFile: boolean
  /** By name relative to the root, in the order of the walk. */
  readonly files: ReadonlyMap<string, DiskFile>
  /** Directories that were not entered, with everything below them. */
  readonly skipped: readonly string[]
}

/**
 * Every file below `path` (OMS v1.0, 6.1), hidden ones included; directories are no entries. Links are not followed
 * out of the model: each is an entry that says where it leads. In a Hugging Face cache, whose snapshots are links to
 * `../../blobs/…`, exactly those links are plain files. Throws `UsageError` when there is nothing at `path`.
 */
export function walkModel(path: string, skip: (directory: string) => boolean = () => false): WalkedModel {
  const at = statOf(resolve(path))
  const given = resolve(path)
  if (!at)
    throw new UsageError(`${path}: there is no such file or directory. Name the model's directory, or its only file.`)
  const root = realpathSync(given)
  const name = basename(given)
  if (at.isFile()) {
    const file: DiskFile = { kind: 'file', bytes: at.size, path: root }
    return { name, root: realpathSync(dirname(given)), singleFile: true, files: new Map([[name, file]]), skipped: [] }
  }
  if (!at.isDirectory()) throw new UsageError(`${path}: neither a file nor a directory.`)
  const found: Found = { files: new Map(), skipped: [], root, blobs: blobsOf(root), skip }
  enter('', found)
  return { name, root, singleFile: false, files: found.files, skipped: found.skipped }
}

/**
 * The name that `path` has within the model, or null where it lies outside. Links on the way to it are resolved, the
 * last component is not: a signature in a cache is itself a link. It need not exist.
 */
export function nameWithin(root: string, path: string): string | null {
  const given = resolve(path)
  const parent = statOf(dirname(given)) ? realpathSync(dirname(given)) : dirname(given)
  const name = relative(root, join(parent, basename(given)))
    .split(sep)
    .join('/')
  return name === '' || isSafeName(name) ? name : null
}

interface Found {
  readonly files: Map<string, DiskFile>
  readonly skipped: string[]
  readonly root: string
  readonly blobs: string | null
  readonly skip: (directory: string) => boolean
}

function enter(prefix: string, found: Found): void {
  for (const entry of readdirSync(join(found.root, prefix), { withFileTypes: true, encoding: 'buffer' })) {
    const text = entry.name.toString('utf8')
    const name = prefix + text
    const path = join(found.root, name)
    // Bytes that are no UTF-8 can be no signed name; such an entry is reported with U+FFFD in its name.
    if (!Buffer.from(text).equals(entry.name)) found.files.set(name, { kind: 'special', path })
    else if (!entry.isDirectory()) found.files.set(name, fileAt(found.root, path, found.blobs))
    else if (found.skip(name)) found.skipped.push(name)
    else if (isReadable(path)) enter(`${name}/`, found)
    else found.files.set(name, { kind: 'special', path })
  }
}

/** A directory that we may not read hides files: it must not look empty. */
function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What stands at `path`, below `root`. */
export function fileAt(root: string, path: string, blobs: string | null): DiskFile {
  const at = lstatOf(path)
  if (at?.isFile()) return { kind: 'file', bytes: at.size, path }
  if (!at?.isSymbolicLink()) return { kind: 'special', path }
  const target = statOf(path)
  if (!target) return { kind: 'link', target: 'dangling', path }
  const real = realpathSync(path)
  if (blobs !== null && target.isFile() && dirname(real) === blobs && dirname(linkTarget(path)) === blobs) {
    return { kind: 'file', bytes: target.size, path: real }
  }
  if (!isUnder(real, [root])) return { kind: 'link', target: 'outside', path }
  if (!target.isFile()) return { kind: 'link', target: 'directory', path }
  return { kind: 'link', target: 'inside', bytes: target.size, path: real }
}

/** `…/models--org--name/snapshots/<commit>` keeps its files in `…/models--org--name/blobs`. */
function blobsOf(root: string): string | null {
  const snapshots = dirname(root)
  const repository = dirname(snapshots)
  const isCache = basename(snapshots) === 'snapshots' && /^(?:models|datasets|spaces)--/.test(basename(repository))
  return isCache ? join(repository, 'blobs') : null
}

const linkTarget = (path: string) => resolve(dirname(path), readlinkSync(path))

/** null for what is not there, and for links that lead nowhere or round in a circle. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function lstatOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null
}
