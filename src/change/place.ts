import type { Change, Finding, Reference } from '../model/index.ts'

/**
 * Where a finding is shown: on the line of the manifest that declares the reference, where the pull request changes
 * one (nobody reads lockfiles), the nearest in the tree first; else where the reference stands. A fix stays where it
 * belongs: a finding that carries one is not moved.
 */
export function place(
  findings: readonly Finding[],
  references: readonly Reference[],
  changes: readonly Change[],
  declares: (path: string) => boolean,
): readonly Finding[] {
  const manifests = new Set(changes.map(change => change.path).filter(declares))
  const declared = Map.groupBy(
    references.filter(reference => manifests.has(reference.file)),
    reference => `${reference.hub} ${reference.id}`,
  )
  return findings.map(finding => {
    const reference = finding.dossier?.reference
    if (!reference || finding.fix || finding.file !== reference.file || manifests.has(reference.file)) return finding
    const nearest = declared
      .get(`${reference.hub} ${reference.id}`)
      ?.toSorted((a, b) => distance(a.file, reference.file) - distance(b.file, reference.file))[0]
    return nearest ? { ...finding, file: nearest.file, line: nearest.line } : finding
  })
}

/** Folders that the two paths do not share. */
function distance(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const same = left.findIndex((folder, index) => folder !== right[index])
  const shared = same === -1 ? left.length : same
  return left.length + right.length - 2 * shared
}
