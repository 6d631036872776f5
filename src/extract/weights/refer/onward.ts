import type { Constants } from '../constant/constants.ts'
import type { Call, Value } from '../vocabulary.ts'
import { withType } from './name/repository-type.ts'
import { isTokenizerByName } from './name/vocabulary-file.ts'
import { weighing } from './record.ts'
import { candidatesOf } from './row/candidate.ts'
import { callFrame } from './row/frame.ts'
import { takenFrom } from './row/taken.ts'
import type { Candidate, Reading } from './row/taking.ts'

/**
 * Where a loader is handed what was taken out of a repository for data, or as a vocabulary, that is weights, whatever its
 * file is called: `torch.load(hf_hub_download("ns/name", "part.bin", repo_type="dataset"))`.
 */
export function onwardCandidates(found: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const data = new Map(found.flatMap(one => (isData(one) ? [[one.offset, one]] : [])))
  if (data.size === 0) return []
  const { constants } = reading
  return constants.names.calls.flatMap(call => {
    const row = rowsOf(call, reading).find(one => one.takes.some(take => weighing.has(take.kind)))
    const frame = row && callFrame(call, constants)
    if (!row || !frame) return []
    const values = row.takes.flatMap(take => takenFrom(frame, take, row))
    const calls = values.flatMap(value => sourcesOf(value, constants, 0))
    return calls.flatMap(source => offsetsOf(source, reading)).flatMap(offset => asWeights(data.get(offset)))
  })
}

export const isData = ({ reference }: Candidate) =>
  (reference.kind === 'dataset' || isTokenizerByName(reference)) &&
  reference.certainty === 'load' &&
  reference.id !== null

export const rowsOf = (call: Call, { constants, rows }: Reading) =>
  rows.forCall(constants.canonical(call)).filter(row => row.certainty === 'load')

/** Where the ids stand that a call takes. */
export function offsetsOf(call: Call, reading: Reading): readonly number[] {
  const [row] = rowsOf(call, reading)
  if (!row) return []
  const written = [...call.positional, ...call.keyword.values()]
  return [
    ...candidatesOf(row, callFrame(call, reading.constants), reading).map(one => one.offset),
    // An address is one wherever it stands: `load_dataset("json", data_files="hf://datasets/…")`.
    ...written.flatMap(value => (value.kind === 'text' ? value.place.offset : [])),
  ]
}

export function asWeights(candidate: Candidate | undefined): readonly Candidate[] {
  if (!candidate) return []
  const { reference } = candidate
  const id = reference.kind === 'dataset' ? withType({ id: reference.id ?? '', type: 'datasets' }) : reference.id
  return [{ ...candidate, rank: 0, reference: { ...reference, id, kind: 'weights' } }]
}

const maxDepth = 8

/** The calls that a value comes out of, also by way of a path below what they give back. */
function sourcesOf(value: Value, constants: Constants, depth: number): readonly Call[] {
  if (depth > maxDepth) return []
  const within = (values: readonly Value[]) => values.flatMap(one => sourcesOf(one, constants, depth + 1))
  switch (value.kind) {
    case 'call': {
      const { call } = value
      const returned = constants.names.definitionsOf(call.callee).flatMap(definition => definition.returns)
      return [call, ...within([...(call.receiver ? [call.receiver] : []), ...call.positional, ...returned])]
    }
    case 'name':
      return within(constants.names.lookup(value.path, value.where).map(binding => binding.value))
    case 'join':
      return within(value.parts)
    case 'choice':
    case 'fallback':
      return within(value.options)
    case 'list':
      return within(value.items)
    case 'item':
      return within([value.of])
    default:
      return []
  }
}
