import type { Dossier, Finding, Outcome } from '../model/index.ts'
import { factsOf, nothing } from './facts.ts'
import { type Phrase, phrase } from './fill.ts'
import { of } from './rank.ts'
import type { Entry, Shown } from './shown.ts'
import { icons } from './words.ts'

/** A column of the table of what came aboard. */
export interface Column {
  readonly title: string
  readonly tells: (entry: Entry) => Phrase
}

export const worstFirst: readonly Outcome[] = ['refuted', 'undetermined', 'absent', 'verified']

/** The entries as a reader looks for them, what has findings first, and the columns that say something of any of them. */
export function tableOf(shown: Shown): { readonly entries: readonly Entry[]; readonly columns: readonly Column[] } {
  const found = Map.groupBy(of(shown.findings, 'error', 'warning'), finding => finding.dossier)
  const weights = new Map(shown.entries.map(entry => [entry, weight(entry, found)]))
  const entries = shown.entries.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
  const facts = new Map(entries.map(entry => [entry, { ...factsOf(entry), findings: checks(entry, found) }]))
  const columns = columnTitles.map(([name, title]) => ({
    title,
    tells: (entry: Entry) => facts.get(entry)?.[name] ?? nothing,
  }))
  return { entries, columns: columns.filter(({ tells }) => entries.some(entry => tells(entry) !== nothing)) }
}

const columnTitles = [
  ['publisher', 'publisher'],
  ['pin', 'pin'],
  ['signature', 'signature'],
  ['provenance', 'provenance'],
  ['licence', 'licence'],
  ['since', 'since'],
  ['change', 'against base'],
  ['findings', 'findings'],
] as const

type Found = ReadonlyMap<Dossier | null, readonly Finding[]>

const about = ({ dossier }: Entry, found: Found) => (dossier && found.get(dossier)) ?? []

function weight(entry: Entry, found: Found): number {
  const severities = about(entry, found).map(({ severity }) => severity)
  const group = severities.includes('error') ? 0 : severities.length > 0 ? 1 : 2
  return 10 * group + worstFirst.indexOf(entry.outcome)
}

/** What is proved of a thing and what the policy finds about it are two matters: a name in its row connects them. */
function checks(entry: Entry, found: Found): Phrase {
  const distinct = new Map(about(entry, found).map(({ check, severity }) => [check, severity]))
  if (distinct.size === 0) return nothing
  // Without the selector of a colourful shape: it is invisible, and own words are shown as what they are.
  const iconOf = (severity: Finding['severity']) => icons[severity].replace('\u{fe0f}', '')
  const named = [...distinct].map(([check, severity], index) => [`check${index}`, check, iconOf(severity)] as const)
  return phrase(
    named.map(([slot, , icon]) => `${icon} {${slot}}`).join(' '),
    Object.fromEntries(named.map(([slot, check]) => [slot, check])),
  )
}
