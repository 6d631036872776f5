import type { OwnEntry as Entry } from '../model/index.ts'
import { type Api, GitHubFailure } from './api.ts'

export interface Difference {
  readonly path: string
  readonly before: Entry | null
  readonly after: Entry | null
}

interface Node extends Entry {
  readonly path: string
  readonly isTree: boolean
}

/** Most trees that a run asks for: a pull request cannot use up the hour's requests with folders. */
const mostTrees = 250

type Trees = ReturnType<typeof createTrees>

const asked = new WeakMap<Api, Trees>()

/** The trees of a run: what one reader has asked for, the next one knows. */
export function treesOf(api: Api): Trees {
  const trees = asked.get(api) ?? createTrees(api)
  asked.set(api, trees)
  return trees
}

/**
 * Reads trees of one repository, each once. GitHub cuts a recursive listing at 100,000 entries or 7 MB and says so; then
 * the two sides are walked together, folder by folder, into those only whose ids differ.
 */
function createTrees(api: Api) {
  const known = new Map<string, Promise<readonly Node[] | null>>()
  const list = (oid: string, recursive: boolean): Promise<readonly Node[] | null> => {
    const key = `${oid} ${recursive}`
    const found = known.get(key) ?? fetchTree(api, oid, recursive)
    known.set(key, found)
    if (known.size > mostTrees) throw new GitHubFailure(0, `more than ${mostTrees} folders differ: too many to read`)
    return found
  }
  const sides = (from: string | null, to: string | null, recursive: boolean) =>
    Promise.all([from, to].map(oid => (oid === null ? [] : list(oid, recursive))))
  const differences = async (from: string | null, to: string | null, prefix = ''): Promise<readonly Difference[]> => {
    if (from === to) return []
    const [before, after] = await sides(from, to, true)
    if (before && after) return compare(before, after, prefix)
    const [left, right] = await sides(from, to, false)
    if (!left || !right) throw new GitHubFailure(200, 'GitHub cut even a single folder')
    const found: (readonly Difference[])[] = []
    for (const { name, before, after } of pair(left, right)) {
      const inner = differences(treeOf(before), treeOf(after), `${prefix}${name}/`)
      found.push(compare(fileOf(before), fileOf(after), prefix), await inner)
    }
    return found.flat()
  }
  return {
    /** All files at a commit by path; `null` where GitHub cuts the listing. */
    files: async (commit: string): Promise<ReadonlyMap<string, Entry> | null> => {
      const nodes = await list(commit, true)
      return nodes && new Map(nodes.flatMap(fileOf).map(node => [node.path, entryOf(node)]))
    },
    /** Files that differ between two trees (or commits), renames as a removal and an addition. */
    differences: (from: string | null, to: string) => differences(from, to),
    /** A file that stands in no folder; its listing is known already where the tree was compared. */
    atTop: async (commit: string, name: string): Promise<Entry | null> => {
      const nodes = (await list(commit, true)) ?? (await list(commit, false)) ?? []
      const found = nodes.find(({ path, isTree }) => path === name && !isTree)
      return found ? entryOf(found) : null
    },
  }
}

/** `null`: GitHub cut the listing. A commit's id stands for its tree. */
async function fetchTree(api: Api, oid: string, recursive: boolean): Promise<readonly Node[] | null> {
  const { data } = await api.octokit.git.getTree({
    ...api.at,
    tree_sha: oid,
    ...(recursive ? { recursive: 'true' } : {}),
  })
  if (data.truncated) return null
  return data.tree.flatMap(({ path, mode, type, sha, size }) =>
    path && mode && type && sha
      ? [{ path, mode, isTree: type === 'tree', oid: sha, ...(size === undefined ? {} : { bytes: size }) }]
      : [],
  )
}

/** The files of two listings that differ in id or in mode. */
function compare(before: readonly Node[], after: readonly Node[], prefix: string): readonly Difference[] {
  const files = (nodes: readonly Node[]) => nodes.filter(node => !node.isTree)
  return pair(files(before), files(after)).map(({ name, before, after }) => ({
    path: prefix + name,
    before: before && entryOf(before),
    after: after && entryOf(after),
  }))
}

function pair(before: readonly Node[], after: readonly Node[]) {
  const [left, right] = [byPath(before), byPath(after)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .map(name => ({ name, before: left.get(name) ?? null, after: right.get(name) ?? null }))
    .filter(({ before, after }) => before?.oid !== after?.oid || before?.mode !== after?.mode)
}

const byPath = (nodes: readonly Node[]) => new Map(nodes.map(node => [node.path, node]))
const treeOf = (node: Node | null) => (node?.isTree ? node.oid : null)
const fileOf = (node: Node | null) => (node && !node.isTree ? [node] : [])
const entryOf = ({ mode, oid, bytes }: Node): Entry => ({ mode, oid, ...(bytes === undefined ? {} : { bytes }) })
