import type { Binding, Call, Definition, Facts, Import, Value, Where } from '../vocabulary.ts'
import { handedOn } from './handed.ts'
import { lastOf } from './last-of.ts'
import { changesOf } from './mutations.ts'
import { maxReaching, reaching } from './reaching.ts'

/** What the names of one file stand for. */
export class Names {
  readonly facts: Facts
  /** Those that are written, and those that are made through them. */
  readonly calls: readonly Call[]
  private readonly bindings: ReadonlyMap<string, readonly Binding[]>
  private readonly byScopes = new Map<string, ReadonlyMap<number | undefined, readonly Binding[]>>()
  private readonly imports: ReadonlyMap<string, Import>
  private readonly byScope: ReadonlyMap<number, Definition>
  private readonly byName: ReadonlyMap<string, readonly Definition[]>
  private readonly callsByName: ReadonlyMap<string, readonly Call[]>

  constructor(facts: Facts) {
    this.facts = facts
    const inOrder = [...facts.bindings, ...changesOf(facts.calls)].toSorted((a, b) => a.where.at - b.where.at)
    this.bindings = Map.groupBy(inOrder, binding => binding.name)
    this.imports = new Map(facts.imports.map(one => [one.alias, one]))
    this.byScope = new Map(facts.definitions.map(definition => [definition.scope, definition]))
    this.byName = Map.groupBy(facts.definitions, definition => definition.name)
    this.calls = [...facts.calls, ...handedOn(facts.calls, facts.bindings)]
    this.callsByName = Map.groupBy(this.calls, call => lastOf(call.callee))
  }

  /** The function whose body is this scope. */
  definition(scope: number | undefined): Definition | undefined {
    return scope === undefined ? undefined : this.byScope.get(scope)
  }

  /** Calls in this file of a function or, for `__init__`, of its class and of those that are made as it is. */
  callsOf(definition: Definition): readonly Call[] {
    const { name, owner } = definition
    if (owner === undefined) return this.callsByName.get(name) ?? []
    if (name === '__init__' || name === 'constructor')
      return [owner, ...this.heirsOf(definition)].flatMap(one => this.callsByName.get(one) ?? [])
    return (this.callsByName.get(name) ?? []).filter(call => this.isOn(call.callee, owner))
  }

  /** Functions of this file that a callee may mean. */
  definitionsOf(callee: string): readonly Definition[] {
    const found = this.byName.get(lastOf(callee)) ?? []
    return found.filter(({ owner }) => (owner === undefined ? !callee.includes('.') : this.isOn(callee, owner)))
  }

  /** May a method of this class be called so? What is called on another class, or on what is imported, is another one. */
  private isOn(callee: string, owner: string): boolean {
    const receiver = callee.slice(0, Math.max(0, callee.lastIndexOf('.')))
    if (receiver === '' || this.imports.has(receiver.split('.', 1)[0] ?? '')) return false
    this.cache.owners ??= new Set(this.facts.definitions.map(one => one.owner))
    if (this.cache.owners.has(receiver)) return this.lineOf(receiver).includes(owner)
    return this.bindings.has(receiver) || !/^[A-Z]\w*[a-z]\w*$/.test(receiver)
  }

  /** A class and those of this file that it continues, nearest first. */
  lineOf(owner: string): readonly string[] {
    const line = [owner]
    for (const one of line) {
      const base = this.bindings.get(`${one}.__base__`)?.at(-1)?.value
      if (base?.kind === 'name' && line.length < maxLine) line.push(lastOf(base.path))
    }
    return line
  }

  /** The constructor of a class, or the one that it has from its bases. */
  constructorOf(owner: string): Definition | undefined {
    this.cache.constructors ??= new Map(
      ['constructor', '__init__']
        .flatMap(name => this.byName.get(name)?.toReversed() ?? [])
        .flatMap(definition => (definition.owner === undefined ? [] : [[definition.owner, definition]])),
    )
    return first(this.lineOf(owner), one => this.cache.constructors?.get(one))
  }

  /** Classes that have their constructor from another one, by it. */
  private heirsOf(made: Definition): readonly string[] {
    this.cache.heirs ??= Map.groupBy(
      new Set(this.fields('__base__').map(({ name }) => name.slice(0, -'.__base__'.length))),
      owner => this.constructorOf(owner),
    )
    return this.cache.heirs.get(made)?.filter(owner => owner !== made.owner) ?? []
  }

  methodOf(owner: string, name: string): Definition | undefined {
    return first(this.lineOf(owner), one => this.byName.get(name)?.find(definition => definition.owner === one))
  }

  /** What fixtures of this name give. */
  fixtures(name: string): readonly Value[] {
    this.cache.fixtures ??= Map.groupBy(this.facts.definitions, one => one.fixture)
    return this.cache.fixtures.get(name)?.flatMap(one => one.returns) ?? []
  }

  isLocal(name: string): boolean {
    return this.byName.has(name)
  }

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
    return name.includes('.') ? all : []
  }

  /** What functions put there that stand aside of the place, and mean the same variable as it: they may have run before. */
  aside(name: string, { path, where }: Extract<Value, { kind: 'name' }>): readonly Binding[] {
    const all = this.bindings.get(name)
    if (!all) return []
    const root = /^\w+/.exec(path)?.[0] ?? path
    const isOwn = (scope: number) =>
      this.inScope(root, scope).length > 0 || this.byScope.get(scope)?.parameters.includes(root) === true
    const home = where.scope.findLastIndex(isOwn) + 1
    return all.filter(
      ({ where: { scope } }) =>
        scope.slice(0, home).every((one, level) => where.scope[level] === one) &&
        scope.slice(home).some((one, level) => where.scope[home + level] !== one) &&
        !scope.slice(home).some(isOwn),
    )
  }

  /** Calls that hand the variable on. */
  callsWith(path: string): readonly Call[] {
    this.cache.handed ??= Map.groupBy(
      this.facts.calls.flatMap(call =>
        call.positional.flatMap(value => (value.kind === 'name' ? [{ path: value.path, call }] : [])),
      ),
      one => one.path,
    )
    return this.cache.handed.get(path)?.map(one => one.call) ?? []
  }

  /** What is added to a list after it was made, one by one. */
  addedTo({ path, where }: Extract<Value, { kind: 'name' }>): readonly Value[] {
    this.cache.added ??= Map.groupBy(
      ['append', 'add', 'push'].flatMap(name => this.callsByName.get(name) ?? []),
      call => call.callee.slice(0, call.callee.lastIndexOf('.')),
    )
    const added = this.cache.added.get(path) ?? []
    return added
      .filter(call => call.where.scope.every((one, level) => where.scope[level] === one))
      .flatMap(call => call.positional)
  }

  /** Is anything in the file ever put under this key? Most keys that loaders ask for are not. */
  isPut(key: string): boolean {
    this.cache.put ??= new Set([...this.bindings.keys()].flatMap(keysIn))
    return this.cache.put.has(key) || key.includes('.') || key.includes(']')
  }

  /** Without a scope: what belongs to the program. */
  inScope(name: string, scope: number | undefined): readonly Binding[] {
    const known = this.byScopes.get(name)
    const found = known ?? Map.groupBy(this.bindings.get(name) ?? [], binding => binding.where.scope.at(-1))
    if (!known) this.byScopes.set(name, found)
    return found.get(scope) ?? []
  }

  /** What tables in code have under this key. */
  keyed(key: string): readonly Value[] {
    this.cache.keyed ??= Map.groupBy(
      this.facts.mappings
        .filter(({ path, isPut }) => path[0] === '{}' && !isPut)
        .flatMap(({ table }) =>
          table.entries.flatMap(({ key: name, value }) =>
            name === null || renames(name, value) ? [] : [{ name, value }],
          ),
        ),
      one => one.name,
    )
    return this.cache.keyed.get(key)?.map(one => one.value) ?? []
  }

  /** Fields of this name in any class or namespace of the file. */
  fields(name: string): readonly Binding[] {
    return this.fieldIndex().get(name) ?? []
  }

  private readonly cache: {
    index?: ReadonlyMap<string, readonly Binding[]>
    put?: ReadonlySet<string>
    keyed?: ReadonlyMap<string, readonly { readonly name: string; readonly value: Value }[]>
    constructors?: ReadonlyMap<string, Definition>
    added?: ReadonlyMap<string, readonly Call[]>
    owners?: ReadonlySet<string | undefined>
    fixtures?: ReadonlyMap<string | undefined, readonly Definition[]>
    heirs?: ReadonlyMap<Definition | undefined, readonly string[]>
    handed?: ReadonlyMap<string, readonly { readonly path: string; readonly call: Call }[]>
  } = {}

  private fieldIndex(): ReadonlyMap<string, readonly Binding[]> {
    const dotted = () => this.facts.bindings.filter(binding => binding.name.includes('.'))
    this.cache.index ??= Map.groupBy(dotted(), binding => lastOf(binding.name))
    return this.cache.index
  }
}

/** No class of a program has more ancestors than this that matter. */
const maxLine = 8

/** The first that is something. */
function first<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** `k` of `a.b[k]` and of `a.k`. */
const keysIn = (name: string) =>
  name.endsWith(']')
    ? [name.slice(name.indexOf('[') + 1, -1), name.slice(name.lastIndexOf('[') + 1, -1)]
    : [lastOf(name)]

/** `{"model_id": "judge_model_id"}` says what a column is called from now on, not what is in it. */
const renames = (key: string, value: Value) =>
  value.kind === 'text' && /^\w+$/.test(value.text) && value.text.endsWith(`_${key}`)
