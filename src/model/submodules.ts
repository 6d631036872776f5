import type { Change, Content } from './change.ts'

/** Git reads the addresses of submodules from this file, at the top of the repository, and from no other. */
export const gitmodulesPath = '.gitmodules'

interface Difference<Entry> {
  readonly path: string
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Does a commit of another repository stand there on either side? */
export const isLink = ({ before, after }: Pick<Difference<{ readonly mode: string }>, 'before' | 'after'>) =>
  before?.mode === '160000' || after?.mode === '160000'

/**
 * What is read of all that differs: the paths that concern us, and where submodules moved those with the file of their
 * addresses, which need not differ itself; where it does, the commits of those that stayed are needed too. `modules` is that
 * file at head, if there is one, `tree` what else stands there, as far as it is known.
 */
export function worthReading<Entry extends { readonly mode: string }>(
  differing: readonly Difference<Entry>[],
  concerns: (path: string) => boolean,
  modules: Entry | null,
  tree: ReadonlyMap<string, Entry> | null,
): readonly Difference<Entry>[] {
  const found = differing.filter(one => concerns(one.path) || (modules !== null && isLink(one)))
  if (modules === null) return found
  const same = (path: string, entry: Entry) => ({ path, before: entry, after: entry })
  if (!differing.some(({ path }) => path === gitmodulesPath))
    return found.some(isLink) ? [...found, same(gitmodulesPath, modules)] : found
  const moved = new Set(found.map(({ path }) => path))
  const stayed = [...(tree ?? [])].filter(([path, { mode }]) => mode === '160000' && !moved.has(path))
  return [...found, ...stayed.map(([path, entry]) => same(path, entry))]
}

/**
 * The address of a submodule stands in `.gitmodules`, its pin in the tree: each side of that file is told the commits at
 * the paths of the changed submodules, and counts as changed with them. The submodules themselves are left out unless
 * they `concern` us by their path.
 */
export function withLinks(changes: readonly Change[], concerns: (path: string) => boolean): readonly Change[] {
  const links = changes.filter(one => sides.some(side => one[side]?.kind === 'submodule'))
  return changes
    .filter(one => !links.includes(one) || concerns(one.path))
    .map(one => (one.path === gitmodulesPath && links.length > 0 ? told(one, links) : one))
}

const sides = ['head', 'mergeBase', 'baseTip'] as const

function told(change: Change, links: readonly Change[]): Change {
  const tell = (side: (typeof sides)[number]): Content | null => {
    const content = change[side]
    if (content?.kind !== 'text') return content
    const commits = links.flatMap(one => {
      const link = one[side]
      return link?.kind === 'submodule' ? [[one.path, link.oid] as const] : []
    })
    return { ...content, oid: [content.oid, ...commits.flat()].join(' '), links: new Map(commits) }
  }
  return { ...change, head: tell('head'), mergeBase: tell('mergeBase'), baseTip: tell('baseTip') }
}
