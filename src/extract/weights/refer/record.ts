import { isRecord } from '../../../catalogue/record-keys.ts'
import type { Kind } from '../../../model/index.ts'
import type { Facts, Mapping } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import type { Frame } from './frame.ts'

/** Where a group stands: by itself in settings, in a list of them, or anywhere in a program. */
type Standing = 'alone' | 'list' | 'code'

/** What a record names is not loaded for that; where something loads the same literal, that reading is surer. */
export function inRecord(found: readonly Candidate[], { all }: Frame, standing: Standing): readonly Candidate[] {
  const isNoted = isRecord(all.flatMap(keysOf), standing !== 'alone') || (standing === 'code' && isDescribed(all))
  return isNoted ? asMentioned(found) : found
}

/** Guesses at what is only told of. */
export function asMentioned(found: readonly Candidate[]): readonly Candidate[] {
  return found.map(one => (isGuess(one) ? { ...one, reference: { ...one.reference, kind: 'mention' } } : one))
}

/** `{ id, description: "some words" }`: an entry of what a page shows. */
function isDescribed(all: Frame['all']): boolean {
  const isProse = ([key, value]: Frame['all'][number]) =>
    /^(?:description|desc|summary)$/.test(key) && value.kind === 'text' && /\S\s+\S+\s+\S/.test(value.text)
  return all.length === 2 && all.some(isProse)
}

const isChecked: ReadonlySet<Kind> = new Set<Kind>(['weights', 'adapter', 'draft'])

const isGuess = ({ reference }: Candidate) => reference.certainty === 'heuristic' && isChecked.has(reference.kind)

/**
 * Where the records of a file of settings begin that hold groups of their own: the log of a run with the configuration
 * that it ran with. Which metrics are to be measured, and where results go, is configuration itself.
 */
export function recordsIn({ mappings }: Facts): ReadonlySet<number> {
  const isAsked = ([name, value]: Frame['all'][number]) =>
    isOutcome(name) &&
    (value.kind === 'text' || (value.kind === 'list' && value.items.every(one => one.kind === 'text')))
  const isLog = ({ path, table: { entries } }: Mapping) => {
    const all = entries.map(({ key, value }): Frame['all'][number] => [key ?? '', value])
    return path.at(-1) !== '{}' && isRecord(all.filter(one => !isAsked(one)).flatMap(keysOf), false)
  }
  return new Set(mappings.filter(isLog).map(({ table }) => table.place.offset))
}

const isOutcome = (name: string) => /^(?:metrics?|results?|scores?)$/i.test(name)

/** A number of prompts and completions is what they cost; numbers below `metrics` are what was measured. */
function keysOf([name, value]: Frame['all'][number]): readonly string[] {
  if (isOutcome(name) && value.kind === 'table')
    return [name, ...value.entries.flatMap(entry => (isMeasured(entry.value) ? 'score' : []))]
  const isPrice = isNumber(value) && /^(?:prompt|completion|input|output|cached_?input)$/i.test(name)
  return [isPrice ? `${name}_price` : name]
}

/** A number, or what is said of several: mean, deviation, extremes. */
const isMeasured = (value: Frame['all'][number][1]) =>
  isNumber(value) || (value.kind === 'table' && value.entries.some(entry => isNumber(entry.value)))

const isNumber = (value: Frame['all'][number][1]) => value.kind === 'constant' && typeof value.value === 'number'
