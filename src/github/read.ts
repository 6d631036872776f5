import { isNamedAsWeights } from '../catalogue/model-formats.ts'
import {
  besideSigned,
  type Change,
  type Content,
  type OwnEntry as Entry,
  gitmodulesPath,
  isCommitId,
  isLink,
  type OwnFiles,
  type Revisions,
  readSides,
  UsageError,
  worthReading,
} from '../model/index.ts'
import { type Api, asTable, GitHubFailure } from './api.ts'
import { readBytes, readContents } from './blobs.ts'
import { type Difference, treesOf } from './trees.ts'

/** What an event says is to be weighed. Branch names without `refs/heads/`. */
export interface Target {
  readonly head: string
  /** The commit to compare with, where the event fixes one (`merge_group`); else the base branch's tip. */
  readonly base?: string
  readonly baseBranch: string
  readonly defaultBranch: string
  /** Absent where there is no pull request: nothing is posted on lines. */
  readonly pullNumber?: number
  /** Weigh all that stands at head, as if the whole of it were new: `schedule`, `push`, `workflow_dispatch`. */
  readonly everything?: boolean
  /** With `everything`: an issue is kept about it. */
  readonly keepsIssue?: boolean
}

/** Everything that is read is read at these commits (contracts 3). */
export interface Fixed {
  readonly revisions: Revisions
  readonly defaultTip: string
  /** Unified diffs by path of head, where GitHub has them; `null` where its list is cut. */
  readonly patches: ReadonlyMap<string, string> | null
}

/** GitHub's comparison lists no more files than this. */
const mostCompared = 300

export async function fixRevisions(api: Api, target: Target): Promise<Fixed> {
  const { head, baseBranch, defaultBranch } = target
  if (!isCommitId(head)) throw new UsageError(`The event names no full commit id as head: ${JSON.stringify(head)}.`)
  const [baseTip, defaultTip] = await Promise.all(
    baseBranch === defaultBranch ? [tipOf(api, baseBranch)] : [tipOf(api, baseBranch), tipOf(api, defaultBranch)],
  )
  if (baseTip === undefined) throw new Error('a branch without a tip')
  if (target.everything) {
    return { revisions: { head, mergeBase: head, baseTip, baseName: baseBranch }, defaultTip: baseTip, patches: null }
  }
  const { data } = await api.octokit.repos.compareCommitsWithBasehead({
    ...api.at,
    basehead: `${target.base ?? baseTip}...${head}`,
    per_page: 1,
  })
  const files = data.files ?? []
  const patches = files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch] as const]))
  return {
    revisions: { head, mergeBase: data.merge_base_commit.sha, baseTip, baseName: baseBranch },
    defaultTip: defaultTip ?? baseTip,
    patches: files.length < mostCompared ? new Map(patches) : null,
  }
}

async function tipOf(api: Api, branch: string): Promise<string> {
  try {
    return (await api.octokit.git.getRef({ ...api.at, ref: `heads/${branch}` })).data.object.sha
  } catch (error) {
    if (!(error instanceof GitHubFailure && error.status === 404)) throw error
    throw new UsageError(`This repository has no branch ${JSON.stringify(branch)}, or the token lacks contents: read.`)
  }
}

/**
 * Files that differ between merge base and head and that `concerns` us, with their content on all three sides. A file
 * that was moved is there twice, as a removal and an addition: pairing works by references (docs/decisions/004).
 */
export async function readChanges(
  api: Api,
  { head, mergeBase, baseTip }: Revisions,
  concerns: (path: string) => boolean,
): Promise<readonly Change[]> {
  const trees = treesOf(api)
  const differing = await trees.differences(mergeBase, head)
  const tree = differing.length > 0 ? await trees.files(head) : null
  const isAsked = differing.some(one => isLink(one) || one.path === gitmodulesPath)
  const modules = tree?.get(gitmodulesPath) ?? (isAsked ? await trees.atTop(head, gitmodulesPath) : null)
  const beside = tree ? besideSigned(differing, tree, isNamedAsWeights) : []
  const changed = [...worthReading(differing, concerns, modules, tree), ...beside]
  if (changed.length === 0) return []
  const moved = new Map((await trees.differences(mergeBase, baseTip)).map(({ path, after }) => [path, after]))
  const atTip = ({ path, before }: Difference): Entry | null => moved.get(path) ?? (moved.has(path) ? null : before)
  const placed = changed.map(one => ({ ...one, atTip: atTip(one) }))
  return readSides(placed, entries => readContents(api, entries), concerns)
}

/** Paths at a commit that are `wanted`; undefined where the repository is too large to tell with one question. */
export async function readPaths(
  api: Api,
  commit: string,
  wanted: (path: string) => boolean,
): Promise<readonly string[] | undefined> {
  const files = await treesOf(api).files(commit)
  return files === null ? undefined : [...files.keys()].filter(wanted)
}

/** All that stands at a commit, listed as it may have been already, and read where it is asked for. */
export function ownFiles(api: Api, commit: string): OwnFiles {
  return { list: () => treesOf(api).files(commit), read: entries => readBytes(api, entries) }
}

/** All files at a commit that `concerns` us, as if the whole of it were new. */
export async function readEverything(
  api: Api,
  commit: string,
  concerns: (path: string) => boolean,
): Promise<readonly Change[]> {
  const all = await treesOf(api).differences(null, commit)
  const wanted = all.filter(one => concerns(one.path) || isLink(one)).map(one => ({ ...one, atTip: null }))
  return readSides(wanted, entries => readContents(api, entries), concerns)
}

/** Diffs of the pull request as it is now, page by page; for where a comparison's list is cut. */
export async function readPatches(api: Api, pullNumber: number): Promise<ReadonlyMap<string, string>> {
  const files = await api.octokit.paginate(api.octokit.pulls.listFiles, {
    ...api.at,
    pull_number: pullNumber,
    per_page: 100,
  })
  return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch] as const])))
}

/** One file at a commit, following no link; `null` when it is not there. Throws when GitHub cannot be asked. */
export async function readFile(api: Api, commit: string, path: string): Promise<Content | null> {
  const entry = await entryAt(api, commit, path)
  if (entry === null) return null
  const content = (await readContents(api, [entry]))(entry)
  if (content?.kind === 'unavailable') throw new GitHubFailure(0, `${path} at ${commit}: ${content.reason}`)
  return content
}

/** By its folder's listing, which tells a link from a file; the contents API would follow it. */
async function entryAt(api: Api, commit: string, path: string): Promise<Entry | null> {
  const slash = path.lastIndexOf('/')
  const query = `query($owner: String!, $repo: String!, $folder: String!) {
    repository(owner: $owner, name: $repo) {
      object(expression: $folder) { ... on Tree { entries { name mode oid } } } } }`
  const folder = `${commit}:${path.slice(0, Math.max(slash, 0))}`
  const repository = (await api.graphql(query, { ...api.at, folder }))['repository']
  if (repository === null) throw new GitHubFailure(200, 'the token cannot read this repository')
  const { entries } = asTable(asTable(repository)['object'])
  const found = (Array.isArray(entries) ? entries : []).map(asTable).find(one => one['name'] === path.slice(slash + 1))
  if (!found) return null
  const { mode, oid } = found
  if (typeof mode !== 'number' || typeof oid !== 'string') throw new GitHubFailure(200, `no mode or id of ${path}`)
  return mode === 0o040000 ? null : { mode: mode.toString(8).padStart(6, '0'), oid }
}
