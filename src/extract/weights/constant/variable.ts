import { lastOf, ownerOf, unsure } from '../values.ts'
import type { Value } from '../vocabulary.ts'
import { isAsked } from './asked.ts'
import { type Found, taking, type Via } from './concrete.ts'
import type { Constants } from './constants.ts'
import { type Held, heldByHeirs, turnOfHeirs } from './heirs.ts'
import { isHandedMore, itemOf } from './items.ts'
import { parameterOf } from './parameters.ts'
import { holdsCommit } from './unsettled.ts'

type Name = Extract<Value, { kind: 'name' }>

const nowhere: Via = new Map()

/** What a name holds where it is used: a variable, a parameter, a field; null where nothing in the file tells. */
export function variableOf(value: Name, constants: Constants): readonly Found[] | null {
  const found = bound(value, constants) ?? attribute(value, constants) ?? kept(value, constants)
  if (found) return found
  const fallback = fallbackOf(value.path, constants)
  if (!fallback) return null
  const of: Value = { ...value, path: ownerOf(value.path) }
  const isOther =
    isFilledIn(value, constants) || (fallback.options.some(holdsCommit) && of.path !== '' && !isAsked(of, constants))
  const others: readonly Value[] = isOther ? [{ kind: 'opaque', place: value.place }] : []
  return constants.choose([...fallback.options, ...others], fallback.key, nowhere)
}

/** Is it a field of what a call made of more than it says: `replace(config, **read())`? */
const isFilledIn = ({ path, where }: Name, constants: Constants) =>
  constants.names
    .lookup(ownerOf(path), where)
    .some(({ value }) => value.kind === 'call' && isHandedMore(value.call, constants))

function bound({ path, where }: Name, constants: Constants): readonly Found[] | null {
  const bindings = constants.names.lookup(path, where)
  const held = heldByHeirs(path, bindings, constants.names)
  if (held.length > 0) return inEach(held, path, constants)
  const parameter = parameterOf(path, where, bindings, constants)
  const key = `n${path}${bindings[0]?.where.at}`
  if (parameter) {
    const handed = constants.choose(parameter.handed, parameter.key, nowhere)
    const own = parameter.own.map(one => constants.choose([one], key, nowhere))
    // Where the function sets it itself, what it was handed is no longer there.
    return own.length === 0 ? handed : [handed, ...own].flatMap((found, index) => taking(key, index, found))
  }
  if (bindings.length === 0) return null
  return constants.choose(
    bindings.map(binding => binding.value),
    key,
    nowhere,
  )
}

/** Whichever class runs the method, its fields are all of that class. */
const inEach = (held: readonly Held[], path: string, constants: Constants): readonly Found[] =>
  held.flatMap(({ owner, bindings }) => {
    const values = bindings.map(({ value }) => value)
    const turn = constants.turnOf(owner)
    const key = turnOfHeirs(path.slice(0, path.lastIndexOf('.')))
    return taking(key, turn, constants.choose(values, `n${owner}.${path}`, nowhere))
  })

function attribute({ path, where, place }: Name, constants: Constants): readonly Found[] | null {
  const dot = path.lastIndexOf('.')
  if (dot === -1) return null
  const of: Value = { kind: 'name', path: path.slice(0, dot), where, place }
  const key: Value = { kind: 'text', text: path.slice(dot + 1), place }
  const found = itemOf({ kind: 'item', of, key, place }, constants, nowhere)
  return found.some(one => one.value.kind !== 'opaque') ? found : null
}

/** `self.hparams.name`: what the constructor was handed under that name, unless what keeps it keeps something else: no pin. */
function kept({ path, where, place }: Name, constants: Constants): readonly Found[] | null {
  const [, owner = '', name = ''] = /^(\w+)\.hparams\.(\w+)$/.exec(path) ?? []
  const maker = owner === '' ? undefined : constants.names.constructorOf(owner)
  if (!maker?.parameters.includes(name)) return null
  const scope = [...maker.where.scope, maker.scope]
  return constants.expand(unsure({ kind: 'name', path: name, where: { ...where, scope }, place }))
}

/** `args.model` of a parser, `cfg.model` of a dataclass that came from elsewhere: by the field's name in this file. */
function fallbackOf(
  path: string,
  { names, options }: Constants,
): { readonly options: readonly Value[]; readonly key: string } | null {
  const last = lastOf(path)
  const declared = options.get(last) ?? options.get(last.replace(/^FLAGS_/, ''))
  if (declared) return { options: declared, key: `o${last}` }
  if (last === path) return null
  const fields = names.fields(last)
  const owners = new Set(fields.map(field => field.name))
  if (owners.size === 1) return { options: fields.map(field => field.value), key: `d${last}` }
  // A property is what its function gives.
  const given = names.definitionsOf(path).flatMap(one => one.returns)
  return given.length > 0 ? { options: given, key: `p${path}` } : null
}
