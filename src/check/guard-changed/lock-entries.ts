import type { Change, Content } from '../../model/index.ts'

export interface AlteredEntry {
  /** The key: `hub:id@revision` or `hub:id`. */
  readonly entry: string
  /** 1-based, in head; 1 where the entry is gone. */
  readonly line: number
  readonly before: string
  /** Null where head has no such entry. */
  readonly after: string | null
}

type Entries = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/**
 * Entries of `models.lock.json` that base has and head has otherwise or no more. New entries are not here: they are
 * claims, proved like any other. A lock that does not parse is somebody else's finding.
 */
export function alteredEntries({ head, mergeBase, baseTip }: Change): readonly AlteredEntry[] {
  const [mine, old, tip] = [entriesOf(head), entriesOf(mergeBase), entriesOf(baseTip)]
  if (mine === null) return []
  const inForce = tip ?? old ?? new Map()
  return [...(old ?? inForce)].flatMap(([entry, was]) => {
    const is = mine.get(entry)
    const now = inForce.get(entry)
    if (same(is, was) || same(is, now)) return []
    const { before, after } = difference(now ?? was, is)
    return [{ entry, line: lineOf(head, entry), before, after }]
  })
}

function entriesOf(content: Content | null): Entries | null {
  if (content === null) return new Map()
  if (content.kind !== 'text') return null
  try {
    const parsed: unknown = JSON.parse(content.text)
    const models = isRecord(parsed) ? parsed['models'] : undefined
    if (!isRecord(models)) return null
    return new Map(Object.entries(models).map(([key, value]) => [key, isRecord(value) ? value : { value }]))
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As text with keys in order, so that a reformat is no change. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(', ')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'nothing'
  const fields = Object.keys(value).toSorted()
  return `{ ${fields.map(key => `${JSON.stringify(key)}: ${canonical(value[key])}`).join(', ')} }`
}

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b)

/** The fields that differ, each side's own, short enough for one line. */
function difference(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>> | undefined) {
  const fields = Object.keys({ ...was, ...is }).filter(key => !same(was[key], is?.[key]))
  const shown = (side: Readonly<Record<string, unknown>>) =>
    fields.map(key => `${key} ${short(isRecord(side[key]) ? side[key] : (side[key] ?? 'nothing'))}`).join(', ')
  return { before: shown(was), after: is === undefined ? null : shown(is) }
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : canonical(value)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function lineOf(head: Content | null, entry: string): number {
  if (head?.kind !== 'text') return 1
  const index = head.text.indexOf(`${JSON.stringify(entry)}:`)
  return index === -1 ? 1 : head.text.slice(0, index).split('\n').length
}
