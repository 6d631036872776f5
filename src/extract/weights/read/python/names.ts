import type { SyntaxNode } from '@lezer/common'
import type { Binding, Definition, Import, Value } from '../../vocabulary.ts'
import { type Keys, maxKeys, pathOf, settingsOf } from '../put-settings.ts'
import { Standpoint } from '../scene.ts'
import { childrenOf, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { pyCallee } from './call.ts'
import { casesFor, fixtureOf } from './cases.ts'
import { baseOf, initialOf, membersOf } from './class.ts'
import { metaclass } from './decorate.ts'
import { pyValue } from './expression.ts'
import { pyPath } from './path.ts'

/** `for a, b in x`; counted: `for index, a in enumerate(x)`. */
interface Loop {
  readonly targets: readonly (SyntaxNode | undefined)[]
  readonly item: Value
  readonly isCounted: boolean
}

/** Scopes, branches and bindings of a Python text as it is read. */
export class PyNames extends Standpoint {
  private readonly outer = new Map<string, readonly number[]>()
  private readonly comprehended = new Set<number>()
  private readonly fields = new Set<string>()
  private readonly enumerations = new Set<string>()

  openClass(node: SyntaxNode): void {
    const name = textOf(this.source, node.getChild('VariableName') ?? { from: node.from, to: node.from })
    const base = baseOf(node, this)
    metaclass(node, name, this)
    this.classes.push({ name, depth: this.scopes.length, ...(base !== undefined && { base }) })
  }

  /**
   * A class without a constructor of its own takes its annotated fields in order, as dataclasses and tuples do; without
   * either it is made as its base is.
   */
  closeClass(node: SyntaxNode): void {
    const closed = this.classes.pop()
    if (!closed) return
    const { name: owner, base } = closed
    const assigned = node.getChild('Body')?.getChildren('AssignStatement') ?? []
    const fields = assigned.filter(one => one.getChild('TypeDef') && one.firstChild?.name === 'VariableName')
    const members = membersOf(node, owner, this)
    if (base !== undefined) this.inherit(owner, base, node, fields.length > 0 || members !== null)
    if (members) this.set(owner, members, node.from)
    if (members) this.enumerations.add(owner)
    if (fields.length === 0) return
    const parameters = fields.map(one => textOf(this.source, one.firstChild ?? one))
    const where = this.where(node.from)
    this.ledger.definitions.push({ name: '__init__', owner, parameters, returns: [], scope: node.from, where })
  }

  private inherit(owner: string, base: string, node: SyntaxNode, isMade: boolean): void {
    const value: Value = { kind: 'name', path: base, where: this.where(node.from), place: placeOf(this.source, node) }
    this.set(`${owner}.__base__`, value, node.from)
    const functions = node.getChild('Body')?.getChildren('FunctionDefinition') ?? []
    const hasOwn = functions.some(one => textOf(this.source, one.getChild('VariableName') ?? one) === '__init__')
    if (!isMade && !hasOwn) this.set(owner, value, node.from)
  }

  value(node: SyntaxNode | null | undefined): Value {
    return node ? pyValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) }
  }

  /** `global x`, `nonlocal x`: what the function sets is the module's, or its surroundings', whenever it runs. */
  declareOuter(node: SyntaxNode): void {
    const outer = node.firstChild?.name === 'nonlocal' ? this.scopes.slice(0, -1) : []
    for (const name of node.getChildren('VariableName'))
      this.outer.set(`${this.scopes.at(-1)} ${textOf(this.source, name)}`, outer)
  }

  bindAll(targets: readonly (SyntaxNode | undefined)[], value: Value, since?: number): void {
    if (targets.length === 1) {
      this.bind(targets[0], value, since)
      return
    }
    targets.forEach((target, index) => {
      const key: Value = { kind: 'constant', value: index, place: value.place }
      const item: Value = { kind: 'item', of: value, key, place: value.place }
      this.bind(target, value.kind === 'list' ? (value.items[index] ?? item) : item, since)
    })
  }

  /** `since`: from where on the name holds, where that is not the place at which it is written. */
  bind(target: SyntaxNode | null | undefined, value: Value, since?: number): void {
    if (!target) return
    if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
      this.bindAll(
        splitAtCommas(childrenOf(target)).map(([one]) => one),
        value,
        since,
      )
      return
    }
    const keys = pyPath(target, this) === null ? this.subscript(target) : null
    const path = keys ? pathOf(keys) : pyPath(target, this)
    if (path === null) {
      this.underAnyKey(target, value)
      return
    }
    if (keys) this.ledger.mappings.push(...settingsOf(keys, value, this.where(target.from)))
    const owner = target.name === 'VariableName' ? this.body() : undefined
    if (owner) this.fields.add(`${owner}.${path}`)
    this.set(owner ? `${owner}.${path}` : path, value, since ?? target.from)
  }

  /** What a bare name is short for: in the body of a class its fields hide what has their names outside. */
  meant(name: string): string {
    const field = `${this.body()}.${name}`
    return this.fields.has(field) ? field : name
  }

  /** `x := …` in a comprehension is of the function around it. */
  bindAround(target: SyntaxNode | null, value: Value): void {
    const own = this.scopes.findLastIndex(scope => !this.comprehended.has(scope)) + 1
    if (target && own < this.scopes.length)
      this.outer.set(`${this.scopes.at(-1)} ${textOf(this.source, target)}`, this.scopes.slice(0, own))
    this.bind(target, value)
  }

  /** `x[name] = …`: whichever key that is; `f().x = …`: in whatever that gives. */
  private underAnyKey(target: SyntaxNode, { place }: Value): void {
    let of = target.name === 'MemberExpression' ? target.firstChild : null
    while (of?.name === 'MemberExpression' && pyPath(of, this) === null) of = of.firstChild
    const path = of && (pyPath(of, this) ?? (of.name === 'CallExpression' ? pyCallee(target, this, 0) : null))
    if (path !== null) this.set(`${path}[*]`, { kind: 'opaque', place }, target.from)
  }

  set(name: string, value: Value, at: number): void {
    const scope = this.scopes.at(-1)
    const where = this.where(at)
    const outer = this.outer.get(`${scope} ${name}`)
    this.ledger.bindings.push({ name, value, where: outer ? { at, scope: outer, branch: [at] } : where })
  }

  /** What these name in the program may be another thing from here on, by what is not read here. */
  mayChange(bindings: readonly Binding[], at: number): void {
    const own = bindings.filter(({ imported, where }) => imported === undefined && where.scope.length === 0)
    const value: Value = { kind: 'opaque', place: this.source.place(at, at) }
    for (const name of new Set(own.map(one => one.name)))
      this.ledger.bindings.push({ name, value, where: { at, scope: [], branch: [at] } })
  }

  /** An import gives a name like an assignment: where it stands, and what it is, nobody here knows. */
  import({ module, name, alias }: Import, at: number): void {
    const imported = name === null ? module : `${module}.${name}`
    const value: Value = { kind: 'opaque', place: this.source.place(at, at) }
    this.ledger.bindings.push({ name: alias, value, where: this.where(at), imported })
  }

  /** `x["a"]["b"]`: the way to what is set. */
  private subscript(target: SyntaxNode, depth = 0): Keys | null {
    const [object, , key] = childrenOf(target)
    if (!object || target.name !== 'MemberExpression' || depth > maxKeys) return null
    const root = pyPath(object, this) ?? (isProgram.test(textOf(this.source, object)) ? 'globals()' : null)
    const way = root === null ? this.subscript(object, depth + 1) : { root, keys: [] }
    const name = key?.name === 'String' ? pyValue(key, this) : null
    return way && name?.kind === 'text' ? { root: way.root, keys: [...way.keys, name] } : null
  }

  /** `for a, b in x` */
  loop(node: SyntaxNode): void {
    for (const one of this.loopsOf(node)) this.bindLoop(one)
  }

  /** A comprehension's variables are its own and hold from its start; what the first one runs over is read outside. */
  comprehend(node: SyntaxNode): void {
    const [first] = this.loopsOf(node)
    this.scopes.push(node.from)
    this.comprehended.add(node.from)
    const [, ...others] = this.loopsOf(node)
    for (const one of first ? [first, ...others] : []) this.bindLoop(one, node.from)
  }

  private bindLoop({ targets, item, isCounted }: Loop, since?: number): void {
    const [count, target] = targets
    if (isCounted) {
      this.bind(count, { kind: 'opaque', place: item.place }, since)
      this.bind(target, item, since)
    } else this.bindAll(targets, item, since)
  }

  private loopsOf(node: SyntaxNode): readonly Loop[] {
    const children = childrenOf(node)
    const starts = children.flatMap((child, index) => (child.name === 'for' ? [index] : []))
    return starts.flatMap(start => {
      const middle = children.findIndex((child, index) => index > start && child.name === 'in')
      const over = children[middle + 1]
      if (middle === -1 || !over) return []
      const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target)
      const of = this.value(over)
      const isCounted = of.kind === 'call' && of.call.callee === 'enumerate' && targets.length === 2
      return [{ targets, item: { kind: 'item', of, key: null, place: placeOf(this.source, over) }, isCounted }]
    })
  }

  /** `f = lambda …` is called f; what `map` hands a lambda is its parameter. */
  private lambdaName(node: SyntaxNode): string {
    const target = node.parent?.name === 'AssignStatement' ? node.parent.firstChild : null
    return target?.name === 'VariableName' ? textOf(this.source, target) : namelessAt(node)
  }

  /** Opens a function or lambda: its parameters with their defaults. */
  define(node: SyntaxNode, returns: Value[]): void {
    const where = this.where(node.from)
    const name = node.getChild('VariableName')
    const own = name ? textOf(this.source, name) : this.lambdaName(node)
    // What has no name is no method of the class that it stands in.
    const method = own === namelessAt(node) ? undefined : this.body()
    const list = node.getChild('ParamList')
    const defaults: [string, Value][] = []
    const parameters: string[] = []
    let rest: string | undefined
    let further: Definition['list']
    for (const group of splitAtCommas(list ? childrenOf(list) : [])) {
      const parameter = group.find(child => child.name === 'VariableName')
      if (!parameter) continue
      const label = textOf(this.source, parameter)
      if (group[0]?.name === 'VariableName') parameters.push(label)
      else if (group[0]?.name === '**') rest = label
      else if (group[0]?.name === '*') further = { name: label, from: parameters.length }
      const value = initialOf(group, this.enumerations, this)
      if (value) defaults.push([label, value])
    }
    this.scopes.push(node.from)
    for (const [label, value] of defaults)
      this.ledger.bindings.push({ name: label, value, where: this.where(node.from) })
    const skip = method !== undefined && /^(?:self|cls)$/.test(parameters[0] ?? '') ? 1 : 0
    const given = casesFor(node, parameters.slice(skip), this)
    const fixture = fixtureOf(node, own, this)
    this.ledger.definitions.push({
      name: own,
      ...(method !== undefined && { owner: method }),
      parameters: parameters.slice(skip),
      ...(rest !== undefined && { rest }),
      ...(further && { list: { ...further, from: further.from - skip } }),
      returns,
      ...(given.size > 0 && { given }),
      ...(fixture !== undefined && { fixture }),
      scope: node.from,
      where,
    })
  }
}

const namelessAt = ({ from }: SyntaxNode) => `lambda${from}`

/** What the program's own names stand in. */
const isProgram = /^(?:globals|locals|vars)\(\)$/
