import { isRecord } from '../../../catalogue/record-keys.ts'
import type { Kind } from '../../../model/index.ts'
import type { Value } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import type { Frame } from './frame.ts'

/** Where a group stands: by itself in settings, in a list of them, or anywhere in a program. */
type Standing = 'alone' | 'list' | 'code'

/** What a record names is not loaded for that; where something loads the same literal, that reading is surer. */
export function inRecord(found: readonly Candidate[], { all }: Frame, standing: Standing): readonly Candidate[] {
  const isNoted = isRecord(all.map(keyOf), standing !== 'alone') || (standing === 'code' && isDescribed(all))
  if (!found.some(isGuess) || !isNoted) return found
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

/** A number of prompts and completions is what they cost. */
function keyOf([name, value]: readonly [string, Value]): string {
  const isNumber = value.kind === 'constant' && typeof value.value === 'number'
  return isNumber && /^(?:prompt|completion|input|output|cached_?input)$/i.test(name) ? `${name}_price` : name
}
