import { lastOf } from '../values.ts'
import type { Call, Definition, Where } from '../vocabulary.ts'
import { isAside, type Names } from './names.ts'
import { leavesAsIs } from './order.ts'

/** Libraries that write down, copy or log what they are handed. */
const noting = /^(?:json|yaml|toml|pprint|copy|pickle|logging|loguru|rich|wandb|mlflow|omegaconf|dataclasses)\b/

/**
 * May a function of another file have been handed one of these variables since then, before it is used here, by itself or
 * by a function of this file: `prepare(CFG)`? What stands in it is perhaps another thing than is written.
 */
export function isHandedOut(ways: readonly string[], since: number, where: Where, names: Names): boolean {
  // What stands in another function may run at any time.
  const isBefore = (call: Call) =>
    isAside(call.where, where) || (call.where.at > since && call.where.at < where.at && !isArgument(call, where))
  const paths = [...ways, ...ways.flatMap(way => names.othersFor(way).map(({ name }) => name))]
  return paths.some(path =>
    names
      .callsWith(path)
      .some(call => isBefore(call) && names.isSame(path, call.where, where) && isChanging(call, path, names)),
  )
}

/** Is it read where it is handed over: `load(CFG)`, `load(CFG, revision=CFG["rev"])`? */
const isArgument = ({ positional, keyword, spread }: Call, { at }: Where) =>
  [...positional, ...keyword.values(), ...spread].some(one => {
    const of = one.kind === 'item' ? one.of : one
    return of.kind === 'name' && of.where.at === at
  })

function isChanging({ callee, positional, keyword }: Call, path: string, names: Names): boolean {
  const own = names.definitionsOf(callee)
  const [root = ''] = callee.split('.')
  if (own.length === 0)
    return !leavesAsIs(lastOf(callee)) && !names.isClass(callee) && !noting.test(names.import(root) ?? root)
  const position = positional.findIndex(one => one.kind === 'name' && one.path === path)
  const named = [...keyword].find(([, one]) => one.kind === 'name' && one.path === path)?.[0]
  return own.some(one => isChangedIn(one, named ?? one.parameters[position] ?? '', names))
}

const known = new WeakMap<Definition, Map<string, boolean>>()

/** Does a function of this file hand on what it is handed? While that is asked, it is not known to. */
function isChangedIn(definition: Definition, parameter: string, names: Names): boolean {
  const told = known.get(definition) ?? new Map<string, boolean>()
  const found = told.get(parameter)
  if (found !== undefined) return found
  known.set(definition, told.set(parameter, false))
  const inside: Where = {
    at: Number.MAX_SAFE_INTEGER,
    scope: [...definition.where.scope, definition.scope],
    branch: [],
  }
  const isChanged = parameter !== '' && isHandedOut([parameter], -1, inside, names)
  told.set(parameter, isChanged)
  return isChanged
}
