import { lastOf } from '../values.ts'
import type { Call, Where } from '../vocabulary.ts'
import { isAside, type Names } from './names.ts'
import { leavesAsIs } from './order.ts'

/** Libraries that write down, copy or log what they are handed. */
const noting = /^(?:json|yaml|toml|pprint|copy|pickle|logging|loguru|rich|wandb|mlflow|omegaconf|dataclasses)\b/

/** Of more places than this that change what has one name, one may as well be meant. */
const mostCalls = 200

interface Handed {
  readonly path: string
  readonly call: Call
}

/**
 * The calls that hand one of these variables to a function of another file, by themselves or by one of this file:
 * `prepare(CFG)`. What stands in it then is perhaps another thing than is written.
 */
export function handingOut(ways: readonly string[], names: Names): readonly Handed[] {
  const changing = known.get(names) ?? changingIn(names)
  known.set(names, changing)
  if (changing.size === 0) return []
  const paths = [...ways, ...ways.flatMap(way => names.othersFor(way).map(({ name }) => name))]
  return paths.flatMap(path => changing.get(path)?.slice(0, mostCalls + 1) ?? [])
}

/** May one of them have run since then, before the variable is used? What stands in another function runs at any time. */
export function hasRun(calls: readonly Handed[], since: number, where: Where, names: Names): boolean {
  const isBefore = (call: Call) =>
    isAside(call.where, where) || (call.where.at > since && call.where.at < where.at && !isArgument(call, where))
  return (
    calls.length > mostCalls || calls.some(({ path, call }) => isBefore(call) && names.isSame(path, call.where, where))
  )
}

/** Is it read where it is handed over: `load(CFG)`, `load(CFG, revision=CFG["rev"])`? */
const isArgument = ({ positional, keyword, spread }: Call, { at }: Where) =>
  [...positional, ...keyword.values(), ...spread].some(one => {
    const of = one.kind === 'item' ? one.of : one
    return of.kind === 'name' && of.where.at === at
  })

const known = new WeakMap<Names, ReadonlyMap<string, readonly Handed[]>>()

/** The calls that perhaps change what they are handed, by its name: of other files, and those of this file that hand it on. */
function changingIn(names: Names): ReadonlyMap<string, readonly Handed[]> {
  const handed = names.facts.calls.flatMap(call => handedBy(call, names))
  const direct = handed.filter(({ to }) => to === null)
  const from = Map.groupBy(
    handed.flatMap(({ to, holder }) => (to ?? []).map(one => ({ one, holder }))),
    ({ one }) => one,
  )
  const changed = new Set(direct.map(({ holder }) => holder))
  // What hands on to one of these is one of these: the set grows while it is walked.
  for (const one of changed) for (const { holder } of from.get(one ?? '') ?? []) changed.add(holder)
  return Map.groupBy(
    handed.filter(({ to }) => to?.some(one => changed.has(one)) ?? true),
    ({ path }) => path,
  )
}

/** Each variable that a call hands over, whose parameter it is, and to which ones of this file; null: to another file. */
function handedBy(call: Call, names: Names) {
  const { callee, positional, keyword, where } = call
  const [root = ''] = callee.split('.')
  const own = names.definitionsOf(callee)
  const isLeft = leavesAsIs(lastOf(callee)) || names.isClass(callee) || noting.test(names.import(root) ?? root)
  if (own.length === 0 && isLeft) return []
  return [...positional.entries(), ...keyword].flatMap(([key, { kind, ...value }]) => {
    if (kind !== 'name' || !('path' in value)) return []
    const { path } = value
    const scope = where.scope.findLast(one => names.definition(one)?.parameters.includes(path))
    const to = own.map(one => `${one.scope} ${typeof key === 'number' ? one.parameters[key] : key}`)
    return [
      { path, call, holder: scope === undefined ? undefined : `${scope} ${path}`, to: own.length > 0 ? to : null },
    ]
  })
}
