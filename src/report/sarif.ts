import type { Finding, Fix, GapClass, Severity } from '../model/index.ts'
import { defineReporter } from './define.ts'
import { json } from './escape.ts'
import { advice, observed, say } from './fill.ts'
import { gapPhrases } from './gaps.ts'
import { reasonWords } from './proof.ts'
import { distinct, fingerprint, linesOf, of } from './rank.ts'
import type { Shown } from './shown.ts'
import { offered } from './suggest.ts'

/** As many as GitHub's code scanning keeps of an upload; the worst come first. */
const most = 5_000

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note', silent: 'none' }

/** SARIF 2.1.0 for code scanning and editors. A run without findings is a run that clears its alerts. */
export const sarif = defineReporter({
  format: 'sarif',
  title: 'SARIF 2.1.0 for code scanning',
  render: (shown, { changes = [], toolVersion }) => {
    const all = of(shown.findings, 'error', 'warning', 'note')
    const findings = all.slice(0, most)
    const lines = linesOf(changes)
    const prints = distinct(findings.map(finding => fingerprint([finding], lines)))
    const rules = [...Map.groupBy(findings, finding => finding.check).entries()]
    const ruleIndex = new Map(rules.map(([id], index) => [id, index]))
    const driver = { name: 'weighmaster', ...(toolVersion ? { version: toolVersion } : {}), rules: rules.map(ruleOf) }
    return json({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver },
          automationDetails: { id: 'weighmaster/' },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(shown, all.length) }],
          results: findings.map((finding, index) => ({
            ...resultOf(finding, offered(finding, shown.findings, lines(finding.file))),
            ruleIndex: ruleIndex.get(finding.check),
            partialFingerprints: { 'weighmaster/v1': prints[index] },
          })),
        },
      ],
    })
  },
})

/** A rule's words come with its findings: every message that was used, and what to do about each. */
function ruleOf([id, findings]: [string, readonly Finding[]]) {
  const messages = [...new Map(findings.map(one => [one.messageId, one])).values()]
  const help = messages.map(one => `${asRule(one.template)}\n\n${asRule(one.remedy)}`).join('\n\n')
  const name = reasonWords(id)
  return {
    id,
    name: name.replaceAll(/(?:^| )\w/g, start => start.trim().toUpperCase()),
    shortDescription: { text: name.replace(/^./, start => start.toUpperCase()) },
    fullDescription: { text: messages.map(one => asRule(one.template)).join('. ') },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: levels[messages[0]?.severity ?? 'warning'] },
    properties: { tags: ['security', 'supply-chain'] },
  }
}

/** Slots that one finding had filled with several values are the one slot again that the message has. */
const asRule = (template: string) =>
  template.replaceAll(/\{(\w+?)_\w+\}(?:(?:, | and (?:no )?)\{\1_\w+\})*(?: more)?/g, '{$1}')

/** In a SARIF message `[text](target)` is a link, so the two brackets never meet. */
const message = (text: string) => ({ text: text.replaceAll('](', ']\\u{28}') })

function resultOf(finding: Finding, fix: Fix | null) {
  const { check, severity, file, line, dossier, decision, subject } = finding
  const at = dossier?.reference
  const exact = at?.file === file && at.line === line ? at : undefined
  const columns =
    exact?.column === undefined || exact.endColumn === undefined
      ? {}
      : { startColumn: exact.column + 1, endColumn: exact.endColumn + 1 }
  const others = (dossier?.alsoAt ?? []).slice(0, 90)
  return {
    ruleId: check,
    level: levels[severity],
    message: message(`${say.plain(observed(finding)).text} ${say.plain(advice(finding)).text}`),
    locations: file === '' ? [] : [location(file, { startLine: line, ...columns })],
    ...(others.length ? { relatedLocations: others.map(one => location(one.file, { startLine: one.line })) } : {}),
    ...(fix ? { fixes: [fixOf(file, fix)] } : {}),
    properties: { subject, decision: `${decision.source}: ${decision.rule}` },
  }
}

interface Region {
  readonly startLine: number
  readonly startColumn?: number
  readonly endColumn?: number
}

const artifact = (file: string) => ({
  uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

const location = (file: string, region: Region) => ({ physicalLocation: { artifactLocation: artifact(file), region } })

function fixOf(file: string, { at, value, date }: Fix) {
  const deletedRegion = { startLine: at.line, startColumn: at.start + 1, endColumn: at.end + 1 }
  const replacement = { deletedRegion, insertedContent: { text: at.before + value.safeText + at.after } }
  const dated = date ? `, a commit of ${date} (self-reported)` : ''
  return {
    description: { text: `Pin it to ${value.safeText}${dated}` },
    artifactChanges: [{ artifactLocation: artifact(file), replacements: [replacement] }],
  }
}

const gapLevels: Readonly<Record<GapClass, string>> = { unreadable: 'error', unreachable: 'warning', dynamic: 'note' }

/** What was not examined is part of the run's own account of itself. */
function notifications({ gaps }: Shown, findings: number) {
  const told = gapPhrases(gaps).map(({ class: of, phrase }) => ({
    level: gapLevels[of],
    message: message(say.plain(phrase).text),
  }))
  const cut =
    findings > most ? [{ level: 'warning', message: { text: `${findings - most} more findings are left out` } }] : []
  return [...told, ...cut]
}
