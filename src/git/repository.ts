import { isNamedAsWeights } from '../catalogue/model-formats.ts'
import {
  besideSigned,
  type Change,
  type Content,
  gitmodulesPath,
  isLink,
  type OwnFiles,
  once,
  type Revisions,
  readSides,
  UsageError,
  worthReading,
} from '../model/index.ts'
import { blobsOf, contentsOf, differences, type Run, treeOf } from './objects.ts'
import { GitFailure, git } from './run.ts'

export interface LocalRepository {
  readonly directory: string
  /** The full commit id of a revision, or a `UsageError` that names it. */
  commit(revision: string): Promise<string>
  /** What `--base` means when it is not given: origin's HEAD, else main, else master. */
  defaultBase(): Promise<string>
  /** The tip of origin's default branch, as it was fetched last; null where that is not known. */
  defaultTip(): Promise<string | null>
  mergeBase(one: string, other: string): Promise<string>
  /** Paths that differ between merge base and head and that `concerns` us, with their content on all three sides. */
  changes(revisions: Revisions, concerns: (path: string) => boolean): Promise<readonly Change[]>
  /** Everything in head, as if the whole of it were new. */
  everything(head: string, concerns: (path: string) => boolean): Promise<readonly Change[]>
  /** Paths of all files at a commit that are `wanted`. */
  paths(commit: string, wanted: (path: string) => boolean): Promise<readonly string[]>
  readFile(commit: string, path: string): Promise<Content | null>
  /** All that stands at a commit, listed once and read where it is asked for. */
  own(commit: string): OwnFiles
  /** Does the work tree or the index differ from HEAD? Such work is mentioned and not read. */
  isDirty(): Promise<boolean>
}

/** Bytes that are held in memory at once of what weights in the repository are compared with. */
const mostOfOwn = 256 * 1024 * 1024

/** A local git repository, read by plumbing commands at fixed commits only; never the work tree. */
export async function openRepository(cwd: string): Promise<LocalRepository> {
  const { directory, isBare } = await topOf(cwd)
  const run: Run = (args, input) => git(directory, args, input)
  return {
    directory,
    commit: revision => commitOf(run, revision),
    defaultBase: () => defaultBaseOf(run),
    defaultTip: () => commitOf(run, originHead).catch(() => null),
    mergeBase: (one, other) => mergeBaseOf(run, one, other),
    changes: (revisions, concerns) => changesOf(run, revisions, concerns),
    everything: (head, concerns) => everythingIn(run, head, concerns),
    paths: async (commit, wanted) => [...(await treeOf(run, commit)).keys()].filter(wanted),
    readFile: async (commit, path) => {
      const entry = (await treeOf(run, commit, path)).get(path) ?? null
      return (await contentsOf(run, entry ? [entry] : []))(entry)
    },
    own: commit => ({
      list: once(() => treeOf(run, commit)),
      read: async entries => (await blobsOf(run, new Set(entries.map(({ oid }) => oid)), mostOfOwn)).blobs,
    }),
    isDirty: async () => !isBare && (await run(['status', '--porcelain', '-z', '--untracked-files=no'])).length > 0,
  }
}

async function topOf(cwd: string): Promise<{ directory: string; isBare: boolean }> {
  try {
    // A bare repository has no top level; its own directory serves as well.
    const isBare = (await git(cwd, ['rev-parse', '--is-bare-repository'])).toString('utf8').trim() === 'true'
    const question = isBare ? '--absolute-git-dir' : '--show-toplevel'
    return { directory: (await git(cwd, ['rev-parse', question])).toString('utf8').replace(/\n$/, ''), isBare }
  } catch (error) {
    const why = error instanceof GitFailure ? error.said : 'git could not be started there'
    throw new UsageError(`${cwd} is not in a git repository (${why}). Go to one, or name it: --cwd DIR.`)
  }
}

async function commitOf(run: Run, revision: string): Promise<string> {
  try {
    const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    return found.toString('utf8').trim()
  } catch {
    const remedy = revision === 'HEAD' ? 'Commit something first.' : 'Fetch it, or name another.'
    throw new UsageError(`This repository has no commit ${JSON.stringify(revision)}. ${remedy}`)
  }
}

const originHead = 'refs/remotes/origin/HEAD'

async function defaultBaseOf(run: Run): Promise<string> {
  for (const candidate of [originHead, 'refs/heads/main', 'refs/heads/master']) {
    const found = await commitOf(run, candidate).catch(() => null)
    if (found !== null) return candidate
  }
  throw new UsageError('There is no origin/HEAD, main or master to compare with. Name one with --base, or use --all.')
}

async function mergeBaseOf(run: Run, one: string, other: string): Promise<string> {
  try {
    return (await run(['merge-base', one, other])).toString('utf8').trim()
  } catch {
    const names = `${one.slice(0, 12)} and ${other.slice(0, 12)}`
    throw new UsageError(`${names} have no common ancestor here. In a shallow clone: git fetch --unshallow.`)
  }
}

async function changesOf(
  run: Run,
  revisions: Revisions,
  concerns: (path: string) => boolean,
): Promise<readonly Change[]> {
  const { head, mergeBase, baseTip } = revisions
  const differing = await differences(run, mergeBase, head)
  if (differing.length === 0) return []
  const tree = await treeOf(run, head)
  const beside = besideSigned(differing, tree, isNamedAsWeights)
  const changed = [...worthReading(differing, concerns, tree.get(gitmodulesPath) ?? null, tree), ...beside]
  if (changed.length === 0) return []
  const tip = baseTip === mergeBase ? null : await treeOf(run, baseTip)
  const placed = changed.map(one => ({ ...one, atTip: tip ? (tip.get(one.path) ?? null) : one.before }))
  return readSides(placed, entries => contentsOf(run, entries), concerns)
}

async function everythingIn(run: Run, head: string, concerns: (path: string) => boolean): Promise<readonly Change[]> {
  const all = [...(await treeOf(run, head))].map(([path, after]) => ({ path, before: null, after, atTip: null }))
  const wanted = all.filter(one => concerns(one.path) || isLink(one))
  return readSides(wanted, entries => contentsOf(run, entries), concerns)
}
