import type { CompiledLoader } from '../../../catalogue/loaders.ts'
import { holding } from '../constant/items.ts'
import type { Mapping } from '../vocabulary.ts'
import { asMentioned, inRecord, isListed, isMeasured, withoutFiles } from './record.ts'
import { type Candidate, candidatesOf, type Reading } from './row/candidate.ts'
import { holds } from './row/condition.ts'
import { mappingFrame } from './row/frame.ts'
import { isRun } from './run.ts'
import { asServed, isOfServiceAbove } from './served.ts'

/** `small-0.6b` is one step of a path. */
const plainKey = (key: string) => key.replaceAll(/(?<=\d)\.(?=\d)/g, '_')

/** What a group of settings names. */
export function groupCandidates(mapping: Mapping, reading: Reading): readonly Candidate[] {
  const path = mapping.path.map(plainKey).join('.')
  const spread = mapping.table.spread.map(one => one.of)
  const shown = reading.rows.forGroup(path, mapping.table, holding(spread, reading.constants))
  if (shown.length === 0) return []
  const frame = mappingFrame(mapping, reading.constants)
  const found: Candidate[] = []
  // A neighbour that says what loads it says more than what else is told of it.
  const told: Candidate[] = []
  // Who tells where a model is to be had offers no mere choice.
  const atHub: Candidate[] = []
  let isTold = false
  for (const loader of shown) {
    if ((isTold && isGuess(loader)) || !holds(loader, frame, reading)) continue
    const here = withoutFiles(candidatesOf(loader, frame, reading), mapping, reading.repositories)
    if (loader.besidePatterns.length > 0) told.push(...here)
    else if (isAtHub(loader)) atHub.push(...here)
    else found.push(...here)
    if (!loader.final || (here.length === 0 && loader.takes.length > 0)) continue
    // Who serves a model is only told of; what a loader's own settings say beside it is loaded all the same.
    const isTelling = loader.takes.every(({ kind }) => kind === 'hosted' || kind === 'weights')
    if (loader.certainty === 'load' || !isTelling) break
    isTold = true
  }
  const guessed = isOfServiceAbove(mapping, reading.services) ? asServedBeside(found, atHub) : found
  const all = [...told, ...atHub, ...guessed]
  const isOver = mapping.where.scope.slice(0, -1).some(at => reading.records.has(at))
  if (isOver || isListed(path)) return asMentioned(all)
  const end = mapping.path.at(-1)
  if (end === '{}') return [...told, ...inRecord([...atHub, ...guessed], frame, 'code')]
  if (reading.isAccount() || isRun(mapping.table) || isMeasured(mapping.table)) return asMentioned(all)
  return [...told, ...inRecord(atHub, frame, 'alone'), ...inRecord(guessed, frame, end === '[]' ? 'list' : 'alone')]
}

function asServedBeside(found: readonly Candidate[], atHub: readonly Candidate[]): readonly Candidate[] {
  const had = new Set(atHub.map(({ offset }) => offset))
  return found.flatMap(one => (had.has(one.offset) ? [one] : asServed([one])))
}

/** A service has no names at a hub: what a key says to be one is no guess at what is asked of it. */
const isGuess = (loader: CompiledLoader) => loader.certainty === 'heuristic' && !isAtHub(loader)

/** `hf_repo`, `repo_id`: keys that say that it is a hub's. */
const isAtHub = ({ certainty, takes }: CompiledLoader) =>
  certainty === 'heuristic' && takes.every(({ shape }) => shape === 'tagged')
