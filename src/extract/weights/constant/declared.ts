import { once } from '../../../model/index.ts'
import { lastOf, ownerOf } from '../values.ts'
import type { Binding, Call, Definition, Facts, Import, Value } from '../vocabulary.ts'
import { handedOn } from './handed-functions.ts'
import { changedInPlace, changesOf } from './mutations.ts'
import { settled } from './unsettled.ts'
import { wrappedIn } from './wrapped.ts'

/** The functions and classes of one file, and who calls them. */
export class Declared {
  readonly facts: Facts
  /** Those that are written, and those that are made through them. */
  readonly calls: readonly Call[]
  /** What is written, and what calls change. */
  readonly allBindings: readonly Binding[]
  protected readonly bindings: ReadonlyMap<string, readonly Binding[]>
  protected readonly imports: ReadonlyMap<string, Import>
  protected readonly byScope: ReadonlyMap<number, Definition>
  private readonly byName: ReadonlyMap<string, readonly Definition[]>
  private readonly wrapped: ReadonlySet<string>
  protected readonly callsByName: ReadonlyMap<string, readonly Call[]>

  constructor(facts: Facts) {
    this.facts = facts
    this.wrapped = wrappedIn(facts)
    this.allBindings = [...settled([...facts.bindings, ...changedInPlace(facts.calls)]), ...changesOf(facts)]
      .map(ofProgram)
      .flatMap(one => (this.wrapped.has(ofWhom(one.name)) ? [one, otherwise(one)] : one))
      .toSorted((a, b) => a.where.at - b.where.at)
    this.bindings = Map.groupBy(this.allBindings, binding => binding.name)
    this.imports = new Map(facts.imports.map(one => [one.alias, one]))
    const definitions = facts.definitions.map(one => (this.isWrapped(one) ? unsureOf(one) : one))
    this.byScope = new Map(definitions.map(definition => [definition.scope, definition]))
    this.byName = Map.groupBy(definitions, definition => definition.name)
    this.calls = [...facts.calls, ...handedOn(facts.calls, facts.bindings)]
    this.callsByName = Map.groupBy(this.calls, call => lastOf(call.callee))
  }

  /** Is what it is handed, and what it gives, perhaps not what is written? */
  isWrapped({ name, owner }: Definition): boolean {
    return owner === undefined ? this.wrapped.has(name) : this.wrapped.has(`${owner}.${name}`) || this.isStrange(owner)
  }

  /** Is what is found in a class perhaps not what is written in it? */
  isStrange(owner: string): boolean {
    return this.wrapped.size > 0 && this.lineOf(owner).some(one => this.wrapped.has(one))
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

  private readonly owners = once(() => new Set(this.facts.definitions.map(one => one.owner)))

  /** May a method of this class be called so? What is called on another class, or on what is imported, is another one. */
  private isOn(callee: string, owner: string): boolean {
    const receiver = ownerOf(callee)
    if (receiver === '' || this.imports.has(receiver.split('.', 1)[0] ?? '')) return false
    // Which class of a line `self` is of, nobody knows.
    if (this.owners().has(receiver))
      return this.lineOf(receiver).includes(owner) || this.lineOf(owner).includes(receiver)
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
    return first(this.lineOf(owner), one => this.constructors().get(one))
  }

  private readonly constructors = once((): ReadonlyMap<string, Definition> => {
    const all = ['constructor', '__init__'].flatMap(name => this.byName.get(name)?.toReversed() ?? [])
    return new Map(all.flatMap(one => (one.owner === undefined ? [] : [[one.owner, one]])))
  })

  /** Classes that have their constructor from another one, by it. */
  private heirsOf(made: Definition): readonly string[] {
    const found = this.heirs().get(made)
    return found?.filter(owner => owner !== made.owner) ?? []
  }

  private readonly heirs = once(() => {
    const owners = this.fields('__base__').map(({ name }) => name.slice(0, -'.__base__'.length))
    return Map.groupBy(new Set(owners), owner => this.constructorOf(owner))
  })

  /** All that the nearest class of its line has under a name: a property has several. */
  methodsOf(owner: string, name: string): readonly Definition[] {
    const all = this.byName.get(name) ?? []
    const home = first(this.lineOf(owner), one => (all.some(definition => definition.owner === one) ? one : undefined))
    return all.filter(one => home !== undefined && one.owner === home)
  }

  /** What fixtures of this name give. */
  fixtures(name: string): readonly Value[] {
    const found = this.byFixture().get(name)
    return found?.flatMap(one => one.returns) ?? []
  }

  private readonly byFixture = once(() => Map.groupBy(this.facts.definitions, one => one.fixture))

  isLocal(name: string): boolean {
    return this.byName.has(name)
  }

  /** Has a class or namespace of the file this name? */
  isClass(name: string): boolean {
    return this.namespaces().has(name)
  }

  private readonly namespaces = once(() => {
    const dotted = this.facts.bindings.filter(({ name }) => /^\w+\.\w/.test(name))
    return new Set([...dotted.map(({ name }) => ofWhom(name)), ...this.owners()])
  })

  /** Fields of this name in any class or namespace of the file. */
  fields(name: string): readonly Binding[] {
    return this.byField().get(name) ?? []
  }

  private readonly byField = once(() => {
    const dotted = this.allBindings.filter(binding => binding.name.includes('.'))
    return Map.groupBy(dotted, binding => lastOf(binding.name))
  })
}

/** The function or class that a name is, or belongs to. */
const ofWhom = (name: string) => /^\w+/.exec(name)?.[0] ?? name

const otherwise = ({ name, value: { place }, where }: Binding): Binding => ({
  name,
  value: { kind: 'opaque', place },
  where: { ...where, branch: [...where.branch, where.at] },
})

const unsureOf = (one: Definition): Definition => ({ ...one, returns: one.returns.flatMap(unsured) })
const unsured = (value: Value): readonly Value[] => [value, { kind: 'opaque', place: value.place }]

/** `globals()["x"] = …` perhaps ran when x is used. */
function ofProgram(binding: Binding): Binding {
  const name = /^(?:globals|locals|vars)\(\)\[([^*\]]+)\]$/.exec(binding.name)?.[1]
  const { at } = binding.where
  return name === undefined ? binding : { ...binding, name, where: { at, scope: [], branch: [at] } }
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
