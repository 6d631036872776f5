import { isEach, unsure } from '../values.ts'
import type { Binding, Call, Definition, Value, Where } from '../vocabulary.ts'
import { isAliased } from './aliases.ts'
import { nothingAt } from './concrete.ts'
import type { Constants } from './constants.ts'
import { isHandedMore, spreadIn } from './items.ts'
import { inputOf } from './node-inputs.ts'

/** `handed`: one value per call, which belongs to the other arguments of that call; `own`: set in the function itself. */
export interface Parameter {
  readonly handed: readonly Value[]
  readonly own: readonly Value[]
  readonly key: string
}

/**
 * What a parameter may be: what the calls in this file hand over, and its default; unknown when there is neither. Null
 * when it is none, or hidden by a variable of an inner scope.
 */
export function parameterOf(
  path: string,
  { at, scope: scopes }: Where,
  bindings: readonly Binding[],
  constants: Constants,
): Parameter | null {
  const { names } = constants
  const innermost = path.includes('.') ? 0 : (bindings[0]?.where.scope.length ?? 0)
  for (let depth = scopes.length; depth > 0 && depth >= innermost; depth--) {
    const scope = scopes[depth - 1]
    const definition = names.definition(scope)
    if (!definition) continue
    const gathered = gatheredIn(definition, path, names)
    if (gathered) return unlessSet(gathered, scope, bindings)
    const given = definition.given?.get(path)
    if (given && !definition.parameters.includes(path)) return { handed: [given], own: [], key: `f${scope}` }
    const position = definition.parameters.indexOf(path)
    if (position === -1) continue
    const found = optionsOf(definition, position, bindings, constants)
    return found && names.shifts(scope, at) ? { ...found, own: [...found.own, unknownIn(definition)] } : found
  }
  return null
}

function optionsOf(
  definition: Definition,
  position: number,
  bindings: readonly Binding[],
  constants: Constants,
): Parameter | null {
  const { scope } = definition
  const path = definition.parameters[position] ?? ''
  const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope)
  const own = inside.filter(binding => binding.where.at !== scope)
  if (inside.length > 0 && inside.length === own.length && own.some(({ where }) => where.branch.length === 0))
    return null
  const declared = constants.options.get(path) ?? []
  const initial = inside.find(binding => binding.where.at === scope)?.value ?? oneOf(declared)
  // One option per call, so that arguments of one call stay together; a missing one is nothing, not left out.
  const called = constants.names.callsOf(definition).map(call => {
    const handed = handedTo(call, path, position, constants) ?? initial
    return (handed && isOpenAt(call, path, position, constants) ? unsure(handed) : handed) ?? nothingAt(call.place)
  })
  const handed = [...called, ...byRunner(definition, path, constants.names)]
  const values = own.map(binding => binding.value)
  const unknown = unknownIn(definition)
  if (handed.length === 0 && !initial) return { handed: [], own: [...values, unknown], key: `f${scope}` }
  const { names } = constants
  const unseen = isAliased(definition, names.facts) || names.isWrapped(definition) ? [unknown] : []
  return { handed: initial ? [...handed, initial] : handed, own: [...values, ...unseen], key: `f${scope}` }
}

const unknownIn = ({ scope: offset }: Definition): Value => ({
  kind: 'opaque',
  place: { line: 1, column: 0, endColumn: 0, offset },
})

/** What nothing in the file calls is handed by what runs it: cases of a test, fixtures, inputs of a node in a graph. */
function byRunner(definition: Definition, path: string, names: Constants['names']): readonly Value[] {
  const given = definition.given?.get(path)
  if (given) return [given]
  const isTest = definition.fixture !== undefined || definition.name.startsWith('test')
  return [...(isTest ? names.fixtures(path) : []), ...inputOf(definition, path, names)]
}

function oneOf(options: readonly Value[]): Value | undefined {
  const [only, second] = options
  return only && second ? { kind: 'choice', options, place: only.place } : only
}

/** What a call hands over for a parameter, also out of `**options` and `*rest`. */
function handedTo(call: Call, path: string, position: number, constants: Constants): Value | undefined {
  const named = call.keyword.get(path)
  if (named) return named
  const spread = spreadIn(call, path, constants)
  if (spread) return spread
  const star = call.positional.findIndex(isEach)
  const rest = star === -1 || star > position ? undefined : call.positional[star]
  if (rest?.kind !== 'item') return call.positional[position]
  return { ...rest, key: { kind: 'constant', value: position - star, place: rest.place } }
}

/** May what a call spreads in stand there, or in front of it? */
const isOpenAt = (call: Call, path: string, position: number, constants: Constants) =>
  !call.keyword.has(path) &&
  (position >= call.positional.length || call.positional.slice(0, position + 1).some(isEach)) &&
  isHandedMore(call, constants)

/** What takes all further arguments, by their order or by their names. */
function gatheredIn(definition: Definition, path: string, names: Constants['names']): readonly Value[] | undefined {
  if (definition.list?.name === path && !names.shifts(definition.scope)) return furtherOf(definition, names)
  return definition.rest === path ? restOf(definition, names) : undefined
}

/** What the function sets itself is no longer what it was handed. */
function unlessSet(
  handed: readonly Value[],
  scope: number | undefined,
  bindings: readonly Binding[],
): Parameter | null {
  const own = bindings.filter(({ where }) => where.scope.at(-1) === scope)
  if (own.some(({ where }) => where.branch.length === 0)) return null
  return { handed, own: own.map(({ value }) => value), key: `f${scope}` }
}

/** `*names`: what each call hands over from there on. */
const furtherOf = ({ list, ...definition }: Definition, names: Constants['names']): readonly Value[] =>
  names.callsOf(definition).map(({ positional, place }): Value => {
    return { kind: 'list', items: positional.slice(list?.from), place }
  })

/** `**options`: what each call names beyond the other parameters. */
function restOf(definition: Definition, names: Constants['names']): readonly Value[] {
  return names.callsOf(definition).map((call): Value => {
    const others = [...call.keyword].filter(([key]) => !definition.parameters.includes(key))
    const entries = others.map(([key, value]) => ({ key, value, keyPlace: value.place }))
    return { kind: 'table', entries, spread: call.spread.map(of => ({ of, after: 0 })), place: call.place }
  })
}
