import { type GitObject, PackFault, readPack, rootTreeOf } from '../../model/git-pack.ts'
import { isCommitId, type Reach, type ResolveContext } from '../../model/index.ts'
import { fetchCommits, type GitRef, type GitServer } from './fetch.ts'

const mostTips = 500

export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
  /** Milliseconds; the committer's own word. */
  readonly time: number
}

/**
 * Does the commit stand in the history of a branch or tag? Proved by git itself: the commits are hashed here and followed
 * from the tips by their parents, so that commits of forks, which some hubs keep in one store, do not count.
 */
export async function proveReach(
  server: GitServer,
  commit: string,
  refs: readonly GitRef[],
  context: ResolveContext,
): Promise<Reach> {
  const own = ownRefs(refs)
  const tip = own.find(ref => ref.commit === commit)
  if (tip) return { kind: 'reachable', from: tip.name }
  if (own.length === 0) return { kind: 'unreachable', searched: 0 }
  if (own.length > mostTips) return { kind: 'unknown', reason: 'too-many-branches' }
  const packed = await fetchCommits(server, { tips: own.map(ref => ref.commit) }, context)
  const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null
  if (!commits) return { kind: 'unknown', reason: packed.kind === 'failed' ? packed.reason : 'pack-unreadable' }
  const seen = ancestors(own, commits)
  if (seen.has(commit)) return { kind: 'reachable', from: 'a branch or tag' }
  const isWhole = [...seen].every(id => commits.has(id))
  return isWhole ? { kind: 'unreachable', searched: seen.size } : { kind: 'unknown', reason: 'history-incomplete' }
}

/** Branches and tags; one that is named like a commit may be moved under the name that was pinned. */
function ownRefs(refs: readonly GitRef[]): readonly GitRef[] {
  return refs.filter(({ name }) => {
    const short = /^refs\/(?:heads|tags)\/(?<short>.+)$/.exec(name)?.groups?.['short']
    return short !== undefined && !isCommitId(short.toLowerCase())
  })
}

/** The newest commit, at or before the given one, that is as old as that; at most 100 back. */
export async function newestBefore(
  server: GitServer,
  tip: string,
  time: number,
  context: ResolveContext,
): Promise<Commit | undefined> {
  const packed = await fetchCommits(server, { tips: [tip], depth: 100 }, context)
  const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null
  if (!commits) return undefined
  return [...ancestors([{ commit: tip }], commits)]
    .flatMap(id => commits.get(id) ?? [])
    .toSorted((a, b) => b.time - a.time)
    .find(commit => commit.time <= time)
}

/** git's id of a commit's root tree: its object is some hundred bytes. Undefined where it cannot be had. */
export async function fetchRootTree(
  server: GitServer,
  commit: string,
  context: ResolveContext,
): Promise<string | undefined> {
  const packed = await fetchCommits(server, { tips: [commit], depth: 1 }, context)
  return packed.kind === 'packed' ? rootTreeIn(packed.pack, commit) : undefined
}

export function rootTreeIn(pack: Uint8Array, commit: string): string | undefined {
  return rootTreeOf(commit, readObjects(pack) ?? new Map()) ?? undefined
}

function readCommits(pack: Uint8Array): ReadonlyMap<string, Commit> | null {
  const objects = readObjects(pack)
  if (!objects) return null
  const commits = new Map<string, Commit>()
  for (const [id, { type, bytes }] of objects) {
    if (type === 'commit') commits.set(id, parseCommit(id, Buffer.from(bytes).toString('latin1')))
  }
  return commits
}

function readObjects(pack: Uint8Array): ReadonlyMap<string, GitObject> | null {
  try {
    return readPack(pack)
  } catch (error) {
    if (error instanceof PackFault) return null
    throw error
  }
}

/** Only the head of the object, which ends at the first empty line: the message is anybody's text. */
function parseCommit(id: string, text: string): Commit {
  const head = text.slice(0, text.indexOf('\n\n') + 1)
  const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]{40})$/gm)].map(match => match.groups?.['id'] ?? '')
  const seconds = /^committer .* (?<seconds>\d{1,12}) [+-]\d{4}$/m.exec(head)?.groups?.['seconds']
  return { id, parents, time: seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000 }
}

function ancestors(tips: readonly Pick<GitRef, 'commit'>[], commits: ReadonlyMap<string, Commit>): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = tips.map(tip => tip.commit)
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(commits.get(id)?.parents ?? []))
  }
  return seen
}
