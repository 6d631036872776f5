import { lastOf } from '../constant/last-of.ts'
import type { Value } from '../vocabulary.ts'
import { elsewhereIn } from './elsewhere.ts'
import { namesIn } from './name/names-in.ts'
import { type Candidate, candidatesOf, type Reading } from './row/candidate.ts'
import type { Frame } from './row/frame.ts'
import { asServed, isServed } from './served.ts'

/** What a variable holds whose name says that it is a model's: some other file will load it. */
export function bindingCandidates(reading: Reading): readonly Candidate[] {
  const named = reading.constants.named()
  const names = new Set(named.map(({ name }) => lastOf(name)))
  let elsewhere: ReadonlySet<string> | undefined
  return named.flatMap(({ name, value, where }) => {
    const last = lastOf(name)
    // What is put under a key is read as a setting.
    const row = name.endsWith(']') ? undefined : reading.rows.forBinding(last)
    if (!row || value.kind === 'list' || value.kind === 'table') return []
    const frame: Frame = {
      place: value.place,
      where,
      isLoose: true,
      isPartial: false,
      get: () => undefined,
      all: namesIn(value).map((one): [string, Value] => [last, one]),
    }
    const found = candidatesOf(row, frame, reading)
    if (found.length === 0 || row.takes[0]?.shape !== 'likely') return isServed(last, names) ? asServed(found) : found
    // Only the text sounds like a model's: what becomes of it says more.
    elsewhere ??= elsewhereIn(reading.constants.names.facts, reading.constants)
    const ids = elsewhere
    return found.filter(({ reference }) => !ids.has(reference.id ?? ''))
  })
}
