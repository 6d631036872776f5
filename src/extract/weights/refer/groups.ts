import { holding } from '../constant/items.ts'
import type { Mapping } from '../vocabulary.ts'
import { asMentioned, inRecord, isListed, isMeasured, isRun, withoutFiles } from './record.ts'
import { type Candidate, candidatesOf, type Reading } from './row/candidate.ts'
import { holds } from './row/condition.ts'
import { mappingFrame } from './row/frame.ts'

/** What a group of settings names. */
export function groupCandidates(mapping: Mapping, reading: Reading): readonly Candidate[] {
  const path = mapping.path.join('.')
  const spread = mapping.table.spread.map(one => one.of)
  const shown = reading.rows.forGroup(path, mapping.table, holding(spread, reading.constants))
  if (shown.length === 0) return []
  const frame = mappingFrame(mapping, reading.constants)
  const found: Candidate[] = []
  // A neighbour that says what loads it says more than what else is told of it.
  const told: Candidate[] = []
  let isTold = false
  for (const loader of shown) {
    if ((isTold && loader.certainty === 'heuristic') || !holds(loader, frame, reading)) continue
    const here = withoutFiles(candidatesOf(loader, frame, reading), mapping, reading.repositories)
    ;(loader.besidePatterns.length > 0 ? told : found).push(...here)
    if (!loader.final || (here.length === 0 && loader.takes.length > 0)) continue
    // Who serves a model is only told of; what a loader's own settings say beside it is loaded all the same.
    const isTelling = loader.takes.every(({ kind }) => kind === 'hosted' || kind === 'weights')
    if (loader.certainty === 'load' || !isTelling) break
    isTold = true
  }
  const all = [...told, ...found]
  const isOver = mapping.where.scope.slice(0, -1).some(at => reading.records.has(at))
  if (isOver || isListed(path)) return asMentioned(all)
  const end = mapping.path.at(-1)
  if (end !== '{}' && (isRun(mapping.table) || isMeasured(mapping.table))) return asMentioned(all)
  return [...told, ...inRecord(found, frame, end === '{}' ? 'code' : end === '[]' ? 'list' : 'alone')]
}
