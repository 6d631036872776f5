/**
 * Compares what was found in a group with its labels. A reference is the same when file, line, hub, id and revision
 * are; kinds that are never checked, and computed names, are compared apart.
 */
import { isCommitId, type Reference } from '../../src/model/index.ts'
import type { Group, Label } from './corpus.ts'

/** A `guess` is a heuristic reference where nothing is: the hub does not know the name, so it ends at the lookup. */
export type Verdict = 'hit' | 'miss' | 'wrong' | 'guess'

/** One counted thing. `why` says in a word what kind of miss or false positive it is. */
export interface Row {
  readonly group: string
  readonly verdict: Verdict
  readonly kind: string
  readonly why: string
  readonly file: string
  readonly line: number
  readonly text: string
  readonly label: Label | null
  readonly found: Reference | null
}

export interface Score {
  readonly checked: readonly Row[]
  readonly unchecked: readonly Row[]
  readonly dynamic: readonly Row[]
  /** Found where the labels leave it open: neither right nor wrong. */
  readonly neutral: number
}

const checkedKinds: ReadonlySet<string> = new Set(['weights', 'adapter', 'draft', 'code'])
const compared = ['line', 'hub', 'id', 'revision'] as const
type Compared = (typeof compared)[number]

/** Is it a thing that is examined, by kind and by having a name? */
export function isChecked(one: { readonly kind: string; readonly certainty: string }): boolean {
  return checkedKinds.has(one.kind) && one.certainty !== 'dynamic'
}

export function score(group: Group, found: readonly Reference[]): Score {
  const references = found.filter(reference => reference.ecosystem === 'model')
  const checked = compareAll(group, group.labels.filter(isChecked), unique(references.filter(isChecked)), references)
  const dynamic = references.filter(reference => reference.certainty === 'dynamic')
  const others = references.filter(reference => !isChecked(reference) && reference.certainty !== 'dynamic')
  return {
    checked: checked.rows,
    unchecked: loosely(
      group,
      group.labels.filter(one => !isChecked(one) && one.certainty !== 'dynamic'),
      others,
      true,
    ),
    dynamic: loosely(
      group,
      group.labels.filter(one => one.certainty === 'dynamic'),
      dynamic,
      false,
    ),
    neutral: checked.neutral,
  }
}

/** The worst mistake: a commit is reported, so the reference counts as pinned, and the loader uses something else. */
export function isBelievedPin({ verdict, found, why }: Row): boolean {
  return verdict === 'wrong' && isCommitId(found?.revision) && why.startsWith('revision is')
}

/** The other way round: noise, but nothing passes. */
export function isLostPin({ verdict, label, why }: Row): boolean {
  return verdict === 'miss' && isCommitId(label?.revision) && why.startsWith('revision ')
}

function unique(references: readonly Reference[]): Reference[] {
  const byKey = new Map(references.map(one => [JSON.stringify([one.file, ...compared.map(field => one[field])]), one]))
  return [...byKey.values()]
}

function compareAll(group: Group, labels: readonly Label[], found: readonly Reference[], all: readonly Reference[]) {
  const rest = new Set(found)
  const rows: Row[] = []
  for (const label of labels.filter(one => one.optional !== true)) {
    const hit = [...rest].find(reference => fits(label, reference, compared))
    if (hit) rest.delete(hit)
    rows.push(
      rowOf(group, label, hit ?? null, hit ? 'hit' : 'miss', hit ? differences(label, hit) : missed(label, all)),
    )
  }
  const lenient = [...labels, ...group.labels.filter(one => one.optional === true)]
  const wrong = [...rest].filter(reference => !lenient.some(label => allows(label, reference)))
  for (const reference of wrong) {
    const why = mistaken(group.labels, reference)
    const ends = reference.certainty === 'heuristic' && why === nothing
    rows.push(rowOf(group, null, reference, ends ? 'guess' : 'wrong', why))
  }
  return { rows, neutral: rest.size - wrong.length }
}

/**
 * A second row at an accepted place is a duplicate. An optional label forgives the revision; the kind only among those
 * that are checked, unless it is open: what nothing loads is never weights.
 */
function allows(label: Label, reference: Reference): boolean {
  if (label.optional !== true) return fits(label, reference, compared)
  const kindFits = checkedKinds.has(label.kind) || !checkedKinds.has(reference.kind) || label.open?.includes('kind')
  return kindFits === true && fits(label, reference, ['line', 'id'])
}

function fits(label: Label, reference: Reference, by: readonly Compared[]): boolean {
  if (label.file !== reference.file) return false
  return [{}, ...(label.or ?? [])].some(change => {
    const variant = { ...label, ...change }
    return by.every(field => label.open?.includes(field) === true || variant[field] === reference[field])
  })
}

/** Of the things that a hit need not have right. */
function differences(label: Label, reference: Reference): string {
  const wants = (field: 'kind' | 'certainty' | 'path') =>
    label.open?.includes(field) === true
      ? []
      : [label[field], ...(label.or ?? []).map(one => one[field] ?? label[field])]
  const wrong = (['kind', 'certainty', 'path'] as const).filter(field => {
    const accepted: (string | null)[] = wants(field)
    return accepted.length > 0 && !accepted.includes(reference[field] ?? null)
  })
  return wrong.map(field => `${field}: ${label[field]} → ${reference[field] ?? null}`).join(', ')
}

function missed(label: Label, all: readonly Reference[]): string {
  const here = all.filter(one => one.file === label.file)
  const fitting = (by: readonly Compared[]) => here.find(one => fits(label, one, by))
  const asOther = fitting(['line', 'id', 'hub'])
  if (asOther && !checkedKinds.has(asOther.kind)) return `taken for ${asOther.kind}`
  if (asOther) return `revision ${asOther.revision} instead of ${label.revision}`
  if (fitting(['id', 'hub', 'revision'])) return `on line ${fitting(['id', 'hub', 'revision'])?.line}`
  const sameLine = here.find(one => one.line === label.line)
  if (sameLine) return `found there: ${describe(sameLine)}`
  return here.length === 0 ? 'nothing found in the file' : 'not found'
}

const nothing = 'nothing is there'

function mistaken(labels: readonly Label[], reference: Reference): string {
  const here = labels.filter(one => one.file === reference.file)
  const same = here.find(one => fits(one, reference, ['line', 'id']))
  if (same && !checkedKinds.has(same.kind)) return `is ${same.kind}`
  if (same && same.hub !== reference.hub) return `hub is ${same.hub}`
  if (same) return `revision is ${same.revision}`
  const elsewhere = here.find(one => one.id === reference.id)
  if (elsewhere) return `is on line ${elsewhere.line}`
  const sameLine = here.find(one => one.line === reference.line)
  return sameLine ? `there is: ${sameLine.hub}:${sameLine.id}` : nothing
}

/** Line and, for kinds, kind: hubs and ids of names that nothing loads are not settled. */
function loosely(group: Group, labels: readonly Label[], found: readonly Reference[], byKind: boolean): Row[] {
  const at = (label: Label, one: Reference) =>
    fits(label, one, ['line']) && (!byKind || kindsOf(label).includes(one.kind))
  const rows = labels
    .filter(label => label.optional !== true)
    .map(label => {
      const hit = found.find(one => at(label, one)) ?? null
      return rowOf(group, label, hit, hit ? 'hit' : 'miss', '')
    })
  const extra = found.filter(
    one =>
      one.kind !== 'mention' &&
      !group.labels.some(label => at(label, one) || (label.optional === true && allows(label, one))),
  )
  return [...rows, ...extra.map(one => rowOf(group, null, one, 'wrong', mistaken(group.labels, one)))]
}

function kindsOf(label: Label): string[] {
  return [label.kind, ...(label.or ?? []).map(one => one.kind ?? label.kind)]
}

function rowOf(group: Group, label: Label | null, found: Reference | null, verdict: Verdict, why: string): Row {
  const one = label ?? found
  return {
    group: group.name,
    verdict,
    kind: one?.kind ?? '',
    why,
    file: one?.file ?? '',
    line: one?.line ?? 0,
    text: one ? describe(one) : '',
    label,
    found,
  }
}

function describe(one: Label | Reference): string {
  const name = `${one.hub}:${one.id}${one.revision === null ? '' : `@${one.revision.slice(0, 12)}`}`
  return `${name} (${one.kind}, ${one.certainty}${'loader' in one ? `, ${one.loader}` : ''})`
}
