import type { CompiledLoader } from '../../../catalogue/loaders.ts'
import { isKnownNamespace } from '../../../catalogue/model-names.ts'
import { holding } from '../constant/items.ts'
import type { Mapping } from '../vocabulary.ts'
import { asGuess, asMentioned, inRecord, isListed, isMeasured, withoutFiles } from './record.ts'
import { candidatesOf } from './row/candidate.ts'
import { holds } from './row/condition.ts'
import { mappingFrame } from './row/frame.ts'
import type { Candidate, Reading } from './row/taking.ts'
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
  let teller: CompiledLoader | undefined
  for (const loader of shown) {
    if ((teller && !isBeside(loader, teller)) || !holds(loader, frame, reading)) continue
    const all = withoutFiles(candidatesOf(loader, frame, reading), mapping, reading.repositories)
    const here = teller ? besideTold(all, told, teller, mapping) : all
    if (loader.besidePatterns.length > 0) told.push(...here)
    else if (isAtHub(loader)) atHub.push(...here)
    else found.push(...here)
    if (!loader.final || (here.length === 0 && loader.takes.length > 0)) continue
    // Who serves a model is only told of; what a loader's own settings say beside it is loaded all the same.
    const isTelling = loader.takes.every(({ kind }) => kind === 'hosted' || kind === 'weights')
    if (!isTelling || (loader.certainty === 'load' && !isProvider(loader))) break
    teller ??= loader
  }
  const guessed = isOfServiceAbove(mapping, reading.services) ? asServedBeside(found, atHub) : found
  const all = [...told, ...atHub, ...guessed]
  const end = mapping.path.at(-1)
  const isIn = mapping.where.scope.slice(0, -1).some(at => reading.records.has(at))
  // What only tells of what was tells of who had it, too.
  if (isIn || (end !== '{}' && reading.isAccount()))
    return asMentioned(all.map(one => (one.reference.hub === 'ollama' ? asGuess(one) : one)))
  if (isListed(path)) return asMentioned(all)
  if (end === '{}') return [...told, ...inRecord([...atHub, ...guessed], frame, 'code')]
  if (isRun(mapping.table) || isMeasured(mapping.table)) return asMentioned(all)
  return [...told, ...inRecord(atHub, frame, 'alone'), ...inRecord(guessed, frame, end === '[]' ? 'list' : 'alone')]
}

/** Who has the names of a group is told by what stands beside one of them. */
const isProvider = ({ besidePatterns, among }: CompiledLoader) => besidePatterns.length > 0 && among.length === 0

/** What else counts where that is told: what surely loads it, or is at a hub by its key, and other keys of models. */
function isBeside(loader: CompiledLoader, teller: CompiledLoader): boolean {
  if (isProvider(teller) && isOfKeys(loader)) return true
  return teller.certainty === 'heuristic' && !isGuess(loader)
}

/** Keys that say by themselves that they hold a model's name, whatever the group is. */
const isOfKeys = ({ keys, besidePatterns, among, takes }: CompiledLoader) =>
  keys.includes('**') && besidePatterns.length + among.length === 0 && takes.every(({ shape }) => shape !== 'likely')

/**
 * Who is told to have one name of a group has the others too: it says where they come from, not which of them count. A
 * key that says where its own is from keeps that.
 */
function besideTold(
  found: readonly Candidate[],
  told: readonly Candidate[],
  { takes }: CompiledLoader,
  { table: { entries } }: Mapping,
): readonly Candidate[] {
  const known = new Set(told.map(({ offset }) => offset))
  const keyAt = (offset: number) => entries.findLast(({ value }) => value.place.offset <= offset)?.key ?? ''
  const isOllamas = takes.some(({ hub }) => hub === 'ollama')
  return found.flatMap(one => {
    const { hub, kind, certainty } = one.reference
    // What a variable holds may be another record's.
    if (known.has(one.offset) || (one.isHanded && certainty === 'heuristic')) return []
    const isPlain = certainty === 'heuristic' && kind === 'weights' && hub === 'huggingface'
    if (!isPlain || ofItself.test(keyAt(one.offset))) return [one]
    if (isOllamas && isKnownNamespace(one.reference.id?.split('/', 1)[0] ?? '')) return [one]
    if (isOllamas) return [{ ...one, reference: { ...one.reference, hub: 'ollama', pinnable: false } }]
    return takes.some(({ kind: served }) => served === 'hosted') ? asServed([one]) : [one]
  })
}

const ofItself =
  /(?:^|[_-])(?:hf|huggingface|mlx|gguf|onnx|local|path|repo)(?:$|[_-])|(?<=[a-z])(?:Hf|HF|Local|Path|Repo)|^(?:hf|mlx|local)[A-Z]/

function asServedBeside(found: readonly Candidate[], atHub: readonly Candidate[]): readonly Candidate[] {
  const had = new Set(atHub.map(({ offset }) => offset))
  return found.flatMap(one => (had.has(one.offset) ? [one] : asServed([one])))
}

/** A service has no names at a hub: what a key says to be one is no guess at what is asked of it. */
const isGuess = (loader: CompiledLoader) => loader.certainty === 'heuristic' && !isAtHub(loader)

/** `hf_repo`, `repo_id`: keys that say that it is a hub's. */
const isAtHub = ({ certainty, takes }: CompiledLoader) =>
  certainty === 'heuristic' && takes.every(({ shape }) => shape === 'tagged')
