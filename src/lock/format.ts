import type { LockEntry, LockedFile, LockedSigner } from '../model/index.ts'

/**
 * The text of `models.lock.json`: entries and files in the order of their code points, one file a line, so that a review
 * shows what changed and merges rarely collide. The same entries give the same bytes.
 */
export function formatLock(entries: Iterable<LockEntry>): string {
  const sorted = [...entries].sort((a, b) => compare(a.key, b.key))
  const models = sorted.map(entry => `    ${JSON.stringify(entry.key)}: ${formatEntry(entry)}`)
  return `{\n  "version": 1,\n  "models": ${braced(models, '  ')}\n}\n`
}

function formatSigner({ identity, issuer, key, certificate }: LockedSigner): string {
  return inline({ identity, issuer, key, certificate })
}

function formatEntry(entry: LockEntry): string {
  const { commit, tree, digest, publisher, repository, licence, signer, chatTemplate, lineage, files } = entry
  const parents = [...(lineage ?? [])].sort(([a], [b]) => compare(a, b))
  const listed = [...files].sort(([a], [b]) => compare(a, b))
  const lines = [
    ...(commit === undefined ? [] : [`      "commit": ${JSON.stringify(commit)}`]),
    ...(tree === undefined ? [] : [`      "tree": ${JSON.stringify(tree)}`]),
    ...(digest === undefined ? [] : [`      "digest": ${JSON.stringify(digest)}`]),
    ...(publisher ? [`      "publisher": ${inline({ name: publisher.name, id: publisher.id })}`] : []),
    ...(repository ? [`      "repository": ${inline({ id: repository.id, createdAt: repository.createdAt })}`] : []),
    ...(licence === undefined ? [] : [`      "licence": [${licence.map(one => JSON.stringify(one)).join(', ')}]`]),
    ...(signer ? [`      "signer": ${formatSigner(signer)}`] : []),
    ...(chatTemplate === undefined ? [] : [`      "chatTemplate": ${JSON.stringify(chatTemplate)}`]),
    ...(parents.length === 0 ? [] : [`      "lineage": ${braced(parents.map(formatParent), '      ')}`]),
    ...(listed.length === 0 ? [] : [`      "files": ${braced(listed.map(formatFile), '      ')}`]),
  ]
  return braced(lines, '    ')
}

function formatFile([path, { sha256, git, bytes }]: readonly [string, LockedFile]): string {
  return `        ${JSON.stringify(path)}: ${inline({ sha256, git, bytes })}`
}

function formatParent([parent, { relation }]: readonly [string, { readonly relation?: string }]): string {
  return `        ${JSON.stringify(parent)}: ${inline({ relation })}`
}

function braced(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

function inline(fields: Readonly<Record<string, string | number | undefined>>): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return known.length === 0
    ? '{}'
    : `{ ${known.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`
}

/** By code units, whatever the locale. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
