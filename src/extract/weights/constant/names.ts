import { once } from '../../../model/index.ts'
import { lastOf } from '../values.ts'
import { type Binding, type Call, unscoped, type Value, type Where } from '../vocabulary.ts'
import { Declared } from './declared.ts'
import { maxReaching, reaching } from './reaching.ts'

/** What the names of one file stand for. */
export class Names extends Declared {
  private readonly byScopes = new Map<string, ReadonlyMap<number | undefined, readonly Binding[]>>()

  import(alias: string): string | undefined {
    const found = this.imports.get(alias)
    if (!found) return undefined
    return found.name === null ? found.module : `${found.module}.${found.name}`
  }

  /**
   * Bindings that may hold where the name is used: the last one that surely ran, and later ones that perhaps ran.
   * Inner scopes hide outer ones. A function may run before or after whatever follows it in the scope around it.
   */
  lookup(name: string, where: Where): readonly Binding[] {
    const all = this.bindings.get(name)
    if (!all) return []
    for (let depth = where.scope.length; depth >= 0; depth--) {
      const here = this.inScope(name, where.scope[depth - 1])
      if (here.length === 0) continue
      const body = where.scope.slice(depth).find(scope => this.byScope.has(scope))
      const later = body === undefined ? [] : here.filter(({ where: { at } }) => at >= body).slice(0, maxReaching)
      const found = [...later, ...reaching(here, body ?? where.at, where)]
      if (found.length > 0) return found
    }
    // Where nothing is scoped, a constant may stand behind its use.
    return name.includes('.') || (where.scope[0] === unscoped && !this.imports.has(name)) ? all : []
  }

  /** What functions put there that stand aside of the place, and mean the same variable as it: they may have run before. */
  aside(name: string, { path, where }: Extract<Value, { kind: 'name' }>): readonly Binding[] {
    const all = this.bindings.get(name)
    if (!all) return []
    return all.filter(one => isAside(one.where, where) && this.isSame(path, one.where, where))
  }

  /** Does a path mean the same variable in both places? */
  isSame(path: string, { scope }: Where, { scope: other }: Where): boolean {
    const root = /^\w+/.exec(path)?.[0] ?? path
    const isOwn = (one: number) =>
      this.inScope(root, one).length > 0 || this.byScope.get(one)?.parameters.includes(root) === true
    const home = other.findLastIndex(isOwn) + 1
    return scope.slice(0, home).every((one, level) => other[level] === one) && !scope.slice(home).some(isOwn)
  }

  /** Calls that hand the variable on. */
  callsWith(path: string): readonly Call[] {
    const found = this.handing().get(path)
    return found?.map(one => one.call) ?? []
  }

  private readonly handing = once(() => {
    const handed = (call: Call) =>
      [...call.positional, ...call.keyword.values()].flatMap(value =>
        value.kind === 'name' ? [{ path: value.path, call }] : [],
      )
    return Map.groupBy(this.facts.calls.flatMap(handed), one => one.path)
  })

  /** Other names that the same thing was given: `other = path`. */
  othersFor(path: string): readonly Binding[] {
    return this.sameAs().get(path) ?? []
  }

  private readonly sameAs = once(
    (): ReadonlyMap<string | undefined, readonly Binding[]> =>
      Map.groupBy(this.facts.bindings, ({ name, value }) =>
        value.kind === 'name' && !name.includes('.') ? value.path : undefined,
      ),
  )

  /** What is added to a list after it was made, one by one. */
  addedTo({ path, where }: Extract<Value, { kind: 'name' }>): readonly Value[] {
    const added = this.adding().get(path) ?? []
    return added
      .filter(call => call.where.scope.every((one, level) => where.scope[level] === one))
      .flatMap(call => (call.callee.endsWith('.extend') ? call.positional.map(anyIn) : call.positional))
  }

  private readonly adding = once(() => {
    const calls = ['append', 'add', 'push', 'extend'].flatMap(name => this.callsByName.get(name) ?? [])
    return Map.groupBy(calls, call => call.callee.slice(0, call.callee.lastIndexOf('.')))
  })

  /** Does a function of a script take its first arguments away until there, so that the others have other numbers? */
  shifts(scope: number | undefined, until = Number.POSITIVE_INFINITY): boolean {
    return (this.shifting().get(scope) ?? until) < until
  }

  private readonly shifting = once(() => {
    const said = this.facts.commands.filter(
      ({ argv: [first] }) => first?.kind === 'text' && /^(?:shift|set)$/.test(first.text),
    )
    return new Map<number | undefined, number>(
      said.toReversed().flatMap(({ where }) => where.scope.map(scope => [scope, where.at])),
    )
  })

  /** Is anything in the file ever put under this key? Most keys that loaders ask for are not. */
  isPut(key: string): boolean {
    return this.put().has(key) || key.includes('.') || key.includes(']')
  }

  private readonly put = once(() => new Set([...this.bindings.keys()].flatMap(keysIn)))

  /** Without a scope: what belongs to the program. */
  inScope(name: string, scope: number | undefined): readonly Binding[] {
    const known = this.byScopes.get(name)
    const found = known ?? Map.groupBy(this.bindings.get(name) ?? [], binding => binding.where.scope.at(-1))
    if (!known) this.byScopes.set(name, found)
    return found.get(scope) ?? []
  }

  /** What tables in code have under this key. */
  keyed(key: string): readonly Value[] {
    const found = this.byKey().get(key)
    return found?.map(one => one.value) ?? []
  }

  private readonly byKey = once(() => {
    const tables = this.facts.mappings.filter(({ path, isPut }) => path[0] === '{}' && !isPut)
    const entries = tables.flatMap(({ table }) => table.entries)
    return Map.groupBy(
      entries.filter(({ key, value }) => key !== null && !renames(key, value)),
      one => one.key,
    )
  })
}

/** Does it stand in a function that the other place is not in? */
export const isAside = ({ scope }: Where, { scope: other }: Where) => scope.some((one, level) => other[level] !== one)

/** Any element of a list. */
const anyIn = (of: Value): Value => ({ kind: 'item', of, key: null, place: of.place })

/** `k` of `a.b[k]` and of `a.k`. */
const keysIn = (name: string) =>
  name.endsWith(']')
    ? [name.slice(name.indexOf('[') + 1, -1), name.slice(name.lastIndexOf('[') + 1, -1)]
    : [lastOf(name)]

/** `{"model_id": "judge_model_id"}` says what a column is called from now on, not what is in it. */
const renames = (key: string, value: Value) =>
  value.kind === 'text' && /^\w+$/.test(value.text) && value.text.endsWith(`_${key}`)
