import type { CompiledLoader } from '../../../catalogue/loaders.ts'
import { once } from '../../../model/index.ts'
import { lastOf } from '../values.ts'
import type { Binding, Value, Where } from '../vocabulary.ts'
import { isOfDouble } from './doubles.ts'
import { elsewhereIn } from './elsewhere.ts'
import { answersIn, heldIn, namesAmong, tablesIn } from './held.ts'
import { namesIn } from './name/several.ts'
import { candidatesOf } from './row/candidate.ts'
import type { Frame } from './row/frame.ts'
import type { Candidate, Reading } from './row/taking.ts'
import { asServed, isServed } from './served.ts'

/** What a variable holds whose name says that it is a model's: some other file will load it. */
export function bindingCandidates(reading: Reading): readonly Candidate[] {
  const { facts } = reading.constants.names
  const named = [...reading.constants.named(), ...tablesIn(facts), ...answersIn(facts, reading.rows)]
  const names = new Set(named.map(({ name }) => lastOf(name)))
  const elsewhere = once(() => elsewhereIn(facts, reading.constants))
  const declared = declaredIn(named, reading)
  return named.flatMap(({ name, value, where }) => {
    const last = lastOf(name)
    // What is put under a key is read as a setting.
    const row = name.endsWith(']') ? undefined : reading.rows.forBinding(last)
    const values = row ? valuesOf(value, row) : []
    if (!row || values.length === 0 || isOfDouble(name, where, reading.constants)) return []
    const frame: Frame = {
      place: value.place,
      where,
      isLoose: true,
      isPartial: false,
      get: argument => declared(name, where)?.get(String(argument)),
      all: values.map((one): [string, Value] => [last, one]),
      beside: declared(name, where),
    }
    const found = ofData(name, reading) ? asData(candidatesOf(row, frame, reading)) : candidatesOf(row, frame, reading)
    if (heldIn(value)) return found.length > 0 ? candidatesOf(ofAll(row), frame, reading) : []
    if (found.length === 0 || row.takes[0]?.shape !== 'likely') return isServed(last, names) ? asServed(found) : found
    // Only the text sounds like a model's: what becomes of it says more.
    return found.filter(({ reference }) => !elsewhere().has(reference.id ?? ''))
  })
}

/**
 * What stands beside a variable in a file that only declares: nothing there takes it, so that the revision named after it
 * is its own, as in any other settings (docs/decisions/016). What is set twice is nobody's.
 */
function declaredIn(named: readonly Binding[], { constants: { names } }: Reading) {
  const groups = once(() => {
    const { definitions, commands, mappings } = names.facts
    // What is one group of settings as it stands is read as such.
    const isOnly =
      definitions.every(({ name }) => name === '__init__') &&
      commands.length === 0 &&
      mappings.every(({ path }) => path.at(-1) !== 'env')
    return Map.groupBy(isOnly ? named : [], ({ name, where }) => groupOf(name, where))
  })
  const handed = once(
    () => new Set(names.calls.flatMap(call => [...call.positional, ...call.keyword.values()].map(pathOf))),
  )
  return (name: string, where: Where): ReadonlyMap<string, Value> | undefined => {
    const group = groups().get(groupOf(name, where)) ?? []
    const same = [...Map.groupBy(group, one => lastOf(one.name)).values()]
    // What perhaps is not set, or by other means too, is not what stands there.
    const isSet = (one: Binding) =>
      names.inScope(one.name, one.where.scope.at(-1)).length <= 1 &&
      one.where.branch.every((branch, level) => where.branch[level] === branch)
    const single = new Map(
      same.flatMap(([one, other]) => (one && !other && isSet(one) ? [[lastOf(one.name), one.value]] : [])),
    )
    return single.has(lastOf(name)) && !handed().has(name) ? single : undefined
  }
}

const pathOf = (value: Value) => (value.kind === 'name' ? value.path : undefined)
const groupOf = (name: string, { scope }: Where) => `${scope.join()} ${name.slice(0, name.lastIndexOf('.') + 1)}`

/** `class Rhymes(HuggingFaceDataset): hf_repo = "a/b"`, `class DataConfig`: what a class of data has, unless it is called a model's. */
function ofData(name: string, { constants: { names } }: Reading): boolean {
  const dot = name.lastIndexOf('.')
  if (dot === -1 || /model|encoder|checkpoint|ckpt|llm/i.test(name.slice(dot))) return false
  return names
    .lineOf(name.slice(0, dot))
    .some(one => /(?:Dataset|Corpus|Data(?:set)?(?:Config|Args|Arguments|Params|Settings|Spec))$/.test(one))
}

const asData = (found: readonly Candidate[]): readonly Candidate[] =>
  found.map(one =>
    one.reference.kind === 'weights' && one.reference.hub !== 'local-weight-file'
      ? { ...one, reference: { ...one.reference, kind: 'dataset' } }
      : one,
  )

/** Of a list all, where the name says that all of it is loaded; of a table what is a name, where nothing else is in it. */
function valuesOf(value: Value, { lists, takes }: CompiledLoader): readonly Value[] {
  const held = heldIn(value)
  if (held) return takes[0]?.shape === 'likely' ? [] : namesAmong(held)
  return value.kind === 'list' && !lists.includes('*') ? [] : namesIn(value)
}

/** Where one of them sounds like a model, all of them are. */
const ofAll = (row: CompiledLoader): CompiledLoader => ({
  ...row,
  takes: row.takes.map(take => (take.shape === 'sounding' ? { ...take, shape: 'model' } : take)),
})
