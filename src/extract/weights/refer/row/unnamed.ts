import type { CompiledLoader, Shape } from '../../../../catalogue/loaders.ts'
import type { Reference } from '../../../../model/index.ts'
import type { Constants } from '../../constant/constants.ts'
import type { Place, Value } from '../../vocabulary.ts'
import { isSureWeightsFile } from '../name/ids.ts'
import type { Frame } from './frame.ts'
import { agreeing, asText, given } from './taken.ts'
import type { Candidate, Reading, Taking } from './taking.ts'

/** What the library chooses itself where the call names nothing; the row stands where the call does. */
export function byDefault(loader: CompiledLoader, frame: Frame, { file, constants }: Reading): readonly Candidate[] {
  const [take] = loader.takes
  const { defaults } = loader
  if (!defaults || !take || frame.isOpen || given(frame, take.id)) return []
  const task = agreeing(given(frame, defaults.by), new Map(), constants).flatMap(asText)[0] ?? ''
  const id = Object.hasOwn(defaults.ids, task) ? defaults.ids[task] : undefined
  if (id === undefined) return []
  const said = { hub: take.hub ?? 'huggingface', id, kind: take.kind, certainty: 'default' } as const
  return [rowAt(frame.place, file, { ...said, loader: loader.id, ...(take.pinnable ? {} : { pinnable: false }) })]
}

const maxDepth = 4

/** `$FOLDER/model.gguf`: a file here, wherever that is, in each place that says how its path ends. */
export function filesSomewhere(shape: Shape, value: Value, constants: Constants, depth = 0): readonly Value[] {
  if (!/^(?:sure)?file$/.test(shape) || depth > maxDepth) return []
  if (value.kind === 'name')
    return constants.names
      .lookup(value.path, value.where)
      .flatMap(binding => filesSomewhere(shape, binding.value, constants, depth + 1))
  if (value.kind === 'choice' || value.kind === 'fallback')
    return value.options.flatMap(option => filesSomewhere(shape, option, constants, depth + 1))
  const last = value.kind === 'join' ? value.parts.at(-1) : undefined
  if (!last) return []
  const ends = constants.expand(last).flatMap(one => asText(one.value))
  return ends.some(isSureWeightsFile) ? [value] : filesSomewhere(shape, last, constants, depth + 1)
}

/** A name that only the running program knows: a row all the same. */
export function dynamic({ loader, take, reading: { file, constants } }: Taking, value: Value): Candidate {
  const hub = take.hub ?? (filesSomewhere('file', value, constants).length > 0 ? 'local-weight-file' : 'huggingface')
  return rowAt(value.place, file, { hub, id: null, kind: take.kind, certainty: 'dynamic', loader: loader.id })
}

type Said = Pick<Reference, 'hub' | 'id' | 'kind' | 'certainty' | 'loader' | 'pinnable'>

/** What no literal names stands where it is loaded. */
export function rowAt({ offset, ...place }: Place, file: string, said: Said): Candidate {
  return { reference: { ecosystem: 'model', ...said, revision: null, file, ...place }, offset, rank: 0 }
}
