import type { Dossier, Finding, Gap, Outcome, Reference, Report } from '../model/index.ts'
import { overall, severities, subjectOf } from '../model/index.ts'

/** One introduced reference as it may be shown. */
export interface Entry {
  readonly reference: Reference
  readonly subject: string
  /** The subject for the eye: a long commit or digest is shortened. */
  readonly name: string
  readonly outcome: Outcome
  readonly alsoAt: readonly Reference[]
  /** Null for a private namespace: the name as written and the outcome are all that is said (contracts 9). */
  readonly dossier: Dossier | null
}

/** A report from which everything private is gone: the only kind that a format ever sees. */
export interface Shown extends Omit<Report, 'dossiers'> {
  readonly entries: readonly Entry[]
}

/** Every format's first step, so that no format can forget it. */
export function show({ dossiers, ...report }: Report): Shown {
  const hidden = new Map(dossiers.filter(one => one.isPrivate).map(one => [subjectOf(one.reference), one.reference]))
  return {
    ...report,
    entries: dossiers.map(entryOf),
    findings: mask(report.findings, hidden),
    gaps: report.gaps.map(gap => hiddenGap(gap, hidden.get(gap.subject))),
  }
}

function entryOf(dossier: Dossier): Entry {
  const reference = dossier.isPrivate ? nameOnly(dossier.reference) : dossier.reference
  return {
    reference,
    subject: subjectOf(reference),
    name: subjectOf(reference).replace(/(?<=[@:][0-9a-f]{12})[0-9a-f]{28,}$/, '…'),
    outcome: overall(dossier),
    alsoAt: dossier.isPrivate ? dossier.alsoAt.map(nameOnly) : dossier.alsoAt,
    dossier: dossier.isPrivate ? null : dossier,
  }
}

function nameOnly({ ecosystem, hub, id, kind, certainty, file, line, loader }: Reference): Reference {
  return { ecosystem, hub, id, kind, certainty, revision: null, file, line, loader }
}

/** Which check spoke would tell of files, licences or existence: a private name has one finding, the worst. */
function mask(findings: readonly Finding[], hidden: ReadonlyMap<string, Reference>): readonly Finding[] {
  const privateOf = ({ dossier, subject }: Finding) => (dossier?.isPrivate ? dossier.reference : hidden.get(subject))
  const worst = new Map<string, Finding>()
  for (const finding of findings) {
    const reference = privateOf(finding)
    if (!reference) continue
    const known = worst.get(subjectOf(reference))
    if (!known || severities.indexOf(finding.severity) > severities.indexOf(known.severity))
      worst.set(subjectOf(reference), hiddenFinding(finding, reference))
  }
  return [...findings.filter(finding => !privateOf(finding)), ...worst.values()]
}

function hiddenFinding(finding: Finding, reference: Reference): Finding {
  return {
    check: 'private',
    messageId: 'private',
    severity: finding.severity,
    template: '{name} is in a private namespace and did not pass',
    remedy: 'Run `weighmaster check` with access to it: nothing private is shown here',
    data: { name: reference.id ?? '' },
    file: finding.file,
    line: finding.line,
    subject: subjectOf(nameOnly(reference)),
    decision: { severity: finding.severity, source: 'policy', rule: 'private' },
    dossier: null,
  }
}

function hiddenGap(gap: Gap, reference: Reference | undefined): Gap {
  if (!reference) return gap
  const { file, line, ecosystem } = reference
  return { class: gap.class, reason: 'private', subject: subjectOf(nameOnly(reference)), file, line, ecosystem }
}
