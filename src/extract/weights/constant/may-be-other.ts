import { lastOf } from '../values.ts'
import type { Call, Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'
import { defaultOf } from './options.ts'

const maxDepth = 6

/**
 * Is what a value holds here only what it holds where nobody says anything else: the default of a parameter, of an option,
 * of a variable of the environment? Whoever picks something by it may pick another thing.
 */
export function mayBeOther(value: Value, constants: Constants, depth = 0): boolean {
  if (depth > maxDepth) return false
  const inner = (one: Value) => mayBeOther(one, constants, depth + 1)
  switch (value.kind) {
    case 'fallback':
      return true
    case 'choice':
      return value.options.some(inner)
    case 'call': {
      const { call } = value
      const of = call.receiver
      return defaultOf(call) !== undefined || (of ? inner(of) : false)
    }
    case 'name':
      return isDefault(value, constants, inner)
    default:
      return false
  }
}

function isDefault(
  { path, where }: Extract<Value, { kind: 'name' }>,
  { names, options }: Constants,
  inner: (value: Value) => boolean,
): boolean {
  const bindings = names.lookup(path, where)
  const own = where.scope.findLast(scope => names.definition(scope)?.parameters.includes(path))
  const definition = names.definition(own)
  // Set in the function itself, or beside it.
  const set = bindings.filter(binding => binding.where.at !== own)
  if (set.length > 0 && bindings[0] === set[0]) return set.some(({ value }) => inner(value))
  if (!definition) return bindings.length === 0 && (options.has(lastOf(path)) || path.includes('.'))
  // What a command line fills in is not handed over by who starts it.
  const isFilled = (call: Call) =>
    options.has(path) && call.positional.length + call.keyword.size + call.spread.length === 0
  return names.callsOf(definition).every(isFilled)
}
