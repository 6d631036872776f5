import type { LockEntry } from '../model/index.ts'
import { lineageText, signerText } from './recorded.ts'

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
function factsOf(entry: LockEntry): ReadonlyMap<string, string> {
  const { commit, tree, digest, publisher, repository, licence, signer, chatTemplate, lineage, files } = entry
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['commit', commit],
    ['tree', tree],
    ['digest', digest],
    ['publisher', publisher && [publisher.name, publisher.id && `(id ${publisher.id})`].filter(Boolean).join(' ')],
    ['repository', repository?.id],
    ['created', repository?.createdAt],
    ['signer', signer && signerText(signer)],
    ['licence', licence?.join(', ')],
    ['chat template', chatTemplate],
    ['lineage', lineage && lineageText(lineage)],
    ...[...files].map(([path, { sha256, git }]) => [path, sha256 ?? git] as const),
  ]
  return new Map(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
