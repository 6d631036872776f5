import type { Dossier } from './dossier.ts'
import { claims, type Evidence, isOpened, type Outcome, outcomeOf } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Ecosystem, Kind, Reference } from './reference.ts'
import type { Counts, FailOn, Report } from './report.ts'

/** The one place where a run's conclusion is made; doors only translate it into an exit code. */
export function conclude(findings: readonly Finding[], failOn: FailOn): Pick<Report, 'conclusion' | 'because'> {
  const stops = findings.filter(finding => reaches(finding, failOn))
  if (stops.length === 0) return { conclusion: 'pass', because: 'clean' }
  const onlyTheWorld = stops.every(
    ({ check, messageId }) => check === 'could-not-check' && ['unreachable', 'required'].includes(messageId),
  )
  return { conclusion: 'fail', because: onlyTheWorld ? 'unreachable' : 'findings' }
}

/** A warning about something we could not reach never counts for `fail-on: warning` (contracts 5). */
function reaches(finding: Finding, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (finding.severity === 'error') return true
  return failOn === 'warning' && finding.severity === 'warning' && finding.check !== 'could-not-check'
}

const noOutcomes = (): Record<Outcome, number> => ({ verified: 0, refuted: 0, absent: 0, undetermined: 0 })

/** Four-state counts: a dossier counts once, by the worst thing known of it. */
export function count(
  introduced: readonly Reference[],
  dossiers: readonly Dossier[],
  findings: readonly Finding[],
): Counts {
  const kinds: Partial<Record<Kind, number>> = {}
  for (const { kind } of introduced) kinds[kind] = (kinds[kind] ?? 0) + 1
  const outcomes: Record<Ecosystem, Record<Outcome, number>> = { npm: noOutcomes(), model: noOutcomes() }
  for (const dossier of dossiers) outcomes[dossier.reference.ecosystem][overall(dossier)]++
  const evidence = dossiers.flatMap(dossier => dossier.evidence)
  const bySeverity = { error: 0, warning: 0, note: 0, silent: 0 }
  for (const { severity } of findings) bySeverity[severity]++
  return {
    introduced: kinds,
    notExamined: introduced.length - dossiers.length,
    outcomes,
    notSigning: tally(evidence, one =>
      one.reason === 'registry-does-not-sign' ? one.detail?.['registry'] : undefined,
    ),
    tarballs: {
      opened: dossiers.filter(one => one.evidence.some(isOpened)).length,
      unopened: tally(evidence, one => (one.claim === 'manifest' && !isOpened(one) ? one.reason : undefined)),
    },
    findings: bySeverity,
  }
}

function tally(evidence: readonly Evidence[], key: (one: Evidence) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of evidence) {
    const name = key(one)
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** That a tarball agrees with its registry says nothing of whose bytes they are. */
const proving = claims.filter(claim => claim !== 'manifest')

/** Refuted beats everything; one verified claim is worth saying; then what is missing; else we do not know. */
export function overall(dossier: Dossier): Outcome {
  if (claims.some(claim => outcomeOf(dossier, claim) === 'refuted')) return 'refuted'
  if (proving.some(claim => outcomeOf(dossier, claim) === 'verified')) return 'verified'
  return dossier.evidence.some(evidence => evidence.outcome === 'absent') ? 'absent' : 'undetermined'
}
