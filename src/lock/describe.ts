import type { LockEntry } from '../model/index.ts'

const shown = 4

/** What each side says where they differ, short enough for one line: `commit 1111…, publisher acme (id 7)`. */
export function describeChange(
  before: LockEntry,
  after: LockEntry | undefined,
): { readonly before: string; readonly after: string } {
  const [was, is] = [factsOf(before), after ? factsOf(after) : new Map<string, string>()]
  const differing = [...new Set([...was.keys(), ...is.keys()])].filter(name => was.get(name) !== is.get(name))
  const more = differing.length > shown ? ` and ${differing.length - shown} more` : ''
  const say = (facts: ReadonlyMap<string, string>) =>
    differing
      .slice(0, shown)
      .map(name => `${name} ${facts.get(name) ?? 'nothing'}`)
      .join(', ') + more
  return { before: say(was), after: say(is) }
}

/** In the order in which they matter. */
function factsOf({ commit, digest, publisher, repository, files }: LockEntry): ReadonlyMap<string, string> {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['commit', commit],
    ['digest', digest],
    ['publisher', publisher && [publisher.name, publisher.id && `(id ${publisher.id})`].filter(Boolean).join(' ')],
    ['repository', repository?.id],
    ['created', repository?.createdAt],
    ...[...files].map(([path, { sha256, git }]) => [path, sha256 ?? git] as const),
  ]
  return new Map(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
