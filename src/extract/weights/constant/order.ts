import { isEach, lastOf } from '../values.ts'
import type { Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'

/** What gives the elements of a text, a list or a table as they stand there. */
const keeping =
  /^(?:r?split|splitlines|values|keys|items|entries|list|tuple|copy|deepcopy|get|freeze|loads?|parse|from|of)$/

/** What may be handed a list, and leaves it as it is. */
const harmless =
  /^(?:len|print|str|repr|list|tuple|set|sorted|reversed|enumerate|zip|map|filter|min|max|sum|any|all|isinstance|range|iter|next|type|bool|choice|join|format|dumps|info|debug|warning|error|log|append|extend|product|Counter|stringify)$/

/** Does a function of this name leave what it is handed as it is? */
export const leavesAsIs = (name: string) => harmless.test(name) || keeping.test(name)

const maxDepth = 8

/** Does a list have its elements where they are written: does no function give it that orders them, or is handed it? */
export function isInOrder(of: Value, constants: Constants, depth = 0): boolean {
  const { names } = constants
  const inner = (one: Value) => isInOrder(one, constants, depth + 1)
  if (depth > maxDepth) return false
  switch (of.kind) {
    case 'list':
      return !of.items.some(isEach)
    case 'join':
      return of.parts.every(inner)
    case 'choice':
    case 'fallback':
      return of.options.every(inner)
    case 'item':
      return inner(of.of)
    case 'name':
      return (
        names.lookup(of.path, of.where).every(one => inner(one.value)) &&
        names.callsWith(of.path).every(({ callee }) => leavesAsIs(lastOf(callee)))
      )
    case 'call': {
      const own = names.definitionsOf(of.call.callee)
      if (own.length > 0) return own.every(({ returns }) => returns.every(inner))
      const { callee, receiver, positional } = of.call
      return keeping.test(lastOf(callee)) && [...(receiver ? [receiver] : []), ...positional].every(inner)
    }
    default:
      return true
  }
}
