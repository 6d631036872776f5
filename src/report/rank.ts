import { createHash } from 'node:crypto'
import type { Change, Finding, Severity } from '../model/index.ts'
import { overall, severities } from '../model/index.ts'

const weight = (finding: Finding): number =>
  -2 * severities.indexOf(finding.severity) - (finding.dossier && overall(finding.dossier) === 'refuted' ? 1 : 0)

/** The worst first: by severity, what is refuted before what is missing, then by place. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  const weights = new Map(findings.map(finding => [finding, weight(finding)]))
  const of = (finding: Finding) => weights.get(finding) ?? 0
  return findings.toSorted(
    (a, b) => of(a) - of(b) || compare(a.file, b.file) || a.line - b.line || compare(a.check, b.check),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Findings as a reader meets them: those of a severity, the worst first. */
export function of(findings: readonly Finding[], ...wanted: readonly Severity[]): readonly Finding[] {
  return ranked(findings.filter(finding => wanted.includes(finding.severity)))
}

/** Lines of head by path, without their line ends; a path whose text is not known has none. */
export type Lines = (path: string) => readonly string[]

export function linesOf(changes: readonly Change[]): Lines {
  const known = new Map<string, readonly string[]>()
  const heads = new Map(changes.map(change => [change.path, change.head]))
  return path => {
    const head = heads.get(path)
    const lines = known.get(path) ?? (head?.kind === 'text' ? head.text.split(/\r?\n/) : [])
    known.set(path, lines)
    return lines
  }
}

/**
 * Stable while the findings stay, wherever their line moves to: check, file, subject and what the line says. A pull
 * request that only shifts the line brings no new comment and no new alert.
 */
export function fingerprint(findings: readonly Finding[], lines: Lines): string {
  const parts = findings.map(({ check, messageId, file, subject, line }) => [
    check,
    messageId,
    file,
    subject,
    (lines(file)[line - 1] ?? '').trim(),
  ])
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Two equal lines of a file give equal fingerprints: the second and later ones are numbered. */
export function distinct(prints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return prints.map(print => {
    const times = (seen.get(print) ?? 0) + 1
    seen.set(print, times)
    return times === 1 ? print : `${print}-${times}`
  })
}
