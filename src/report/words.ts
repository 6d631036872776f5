import type { Ecosystem, Finding, Outcome, Report, Severity } from '../model/index.ts'
import { isCommitId, placeOfPolicy, words } from '../model/index.ts'
import { type Markdown, md } from './escape.ts'
import { type Phrase, phrase } from './fill.ts'
import type { Entry, Shown } from './shown.ts'

export const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️', silent: '·' }

const iconMarks: Readonly<Record<Severity, Markdown>> = { error: md`❌`, warning: md`⚠️`, note: md`ℹ️`, silent: md`·` }

export const icon = ({ severity }: Pick<Finding, 'severity'>): Markdown => iconMarks[severity]

/** `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/**
 * The comment that finds our own again, at byte 0. The key is the workflow owner's word, and still only letters,
 * digits, dots, dashes and underscores stand here.
 */
export function marker(key: string): string {
  return `<!-- weighmaster:v1 key=${key.replaceAll(/[^\w.-]+/g, '_').slice(0, 100)} -->`
}

/** The marker of one comment on a line, which carries the fingerprint of what it speaks of. */
export function lineMarker(key: string, fingerprint: string): string {
  return marker(key).replace(/ -->$/, ` fp=${fingerprint.replaceAll(/[^\w-]/g, '')} -->`)
}

/** Which head the comment speaks of: a slower run for an older one does not overwrite it. */
export function headMarker(report: Pick<Report, 'revisions'>): string {
  const head = report.revisions?.head
  return isCommitId(head) ? `<!-- head=${head} -->` : ''
}

/** The conclusion in one line. */
export function conclusionLine({
  conclusion,
  because,
  counts,
}: Pick<Report, 'conclusion' | 'because' | 'counts'>): string {
  const { error, warning } = counts.findings
  const seen = [error ? counted(error, 'error') : '', warning ? counted(warning, 'warning') : '']
    .filter(Boolean)
    .join(', ')
  if (because === 'unreachable') return `could not check everything that policy requires: ${seen}`
  if (conclusion === 'fail') return `${seen}`
  return seen === '' ? 'no findings' : `passes with ${seen}`
}

const nouns: Readonly<Record<Ecosystem, string>> = { model: 'model', npm: 'npm package' }
const outcomes: readonly Outcome[] = ['verified', 'refuted', 'absent', 'undetermined']

/** Publishers that a line of counts names. */
const named = 4

/**
 * How many came aboard, from whom, and what was proved: a line for models and one for packages. Four outcomes, always
 * all four: a number that is not shown is read as zero.
 */
export function outcomePhrases({ counts, entries }: Shown): readonly Phrase[] {
  return (['model', 'npm'] as const).flatMap(ecosystem => {
    const count = counts.outcomes[ecosystem]
    const total = outcomes.reduce((sum, outcome) => sum + count[outcome], 0)
    if (total === 0) return []
    const from = publishers(entries.filter(({ reference }) => reference.ecosystem === ecosystem))
    const numbers = outcomes.map(outcome => `${count[outcome]} ${outcome}`).join(' · ')
    return [{ template: `${counted(total, nouns[ecosystem])}${from.template}: ${numbers}`, data: from.data }]
  })
}

function publishers(entries: readonly Entry[]): Phrase {
  const owners = entries.map(ownerOf)
  const distinct = [...new Set(owners.flat())]
  if (distinct.length === 0) return { template: '', data: {} }
  const few = distinct.slice(0, named).map((name, index) => [`from${index}`, name] as const)
  const known = distinct.length > named ? ` and ${distinct.length - named} more` : ''
  // What nobody told the owner of must not pass for one of theirs.
  const more = owners.some(({ length }) => length === 0) ? ' and others' : known
  return { template: ` from ${few.map(([slot]) => `{${slot}}`).join(', ')}${more}`, data: Object.fromEntries(few) }
}

/** Who the hub says it is from; an npm name without a scope tells nobody but its last publisher. */
function ownerOf({ dossier }: Entry): readonly string[] {
  if (dossier?.resolution.kind !== 'resolved') return []
  const { publisher, npm, id } = dossier.resolution.artifact
  if (!npm || publisher.name !== id) return [publisher.name]
  return npm.publishedBy ? [npm.publishedBy.name] : []
}

/** Which rule made the finding what it is, in words that its owner finds again. */
export const ruleOf = ({ decision: { rule, source } }: Finding): Phrase =>
  source === 'preset' ? phrase('{rule}', { rule }) : words`${rule} (${placeOfPolicy(source)})`
