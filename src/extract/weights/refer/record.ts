import { isRecord } from '../../../catalogue/record-keys.ts'
import type { Kind } from '../../../model/index.ts'
import type { Value } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import type { Frame } from './frame.ts'

/** What a record names is not loaded for that; where something loads the same literal, that reading is surer. */
export function inRecord(found: readonly Candidate[], { all }: Frame, isInList: boolean): readonly Candidate[] {
  if (!found.some(isGuess) || !isRecord(all.map(keyOf), isInList)) return found
  return found.map(one => (isGuess(one) ? { ...one, reference: { ...one.reference, kind: 'mention' } } : one))
}

const isChecked: ReadonlySet<Kind> = new Set<Kind>(['weights', 'adapter', 'draft'])

const isGuess = ({ reference }: Candidate) => reference.certainty === 'heuristic' && isChecked.has(reference.kind)

/** A number of prompts and completions is what they cost. */
function keyOf([name, value]: readonly [string, Value]): string {
  const isNumber = value.kind === 'constant' && typeof value.value === 'number'
  return isNumber && /^(?:prompt|completion|input|output|cached_?input)$/i.test(name) ? `${name}_price` : name
}
