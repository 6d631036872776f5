import type { SyntaxNode } from '@lezer/common'
import type { Value, Where } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import { pyPath, pyValue } from './py-expression.ts'
import type { Source } from './source.ts'
import { childrenOf, placeOf, type Scene, splitAtCommas, textOf } from './syntax.ts'

/** Scopes, branches and bindings of a Python text as it is read. */
export class PyNames implements Scene {
  readonly source: Source
  readonly known = new Map<string, Value>()
  readonly scopes: number[] = []
  readonly branches: number[] = []
  readonly classes: { readonly name: string; readonly depth: number }[] = []
  private readonly globals = new Set<string>()
  private readonly ledger: Ledger

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  where(at: number): Where {
    return { at, scope: [...this.scopes], branch: [...this.branches] }
  }

  owner(): string | undefined {
    return this.classes.at(-1)?.name
  }

  /** The class in whose body we stand directly, not in one of its methods. */
  body(): string | undefined {
    const innermost = this.classes.at(-1)
    return innermost?.depth === this.scopes.length ? innermost.name : undefined
  }

  value(node: SyntaxNode | null | undefined): Value {
    return node ? pyValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) }
  }

  /** `global x`: what the function sets is the module's, whenever it runs. */
  declareGlobal(node: SyntaxNode): void {
    for (const name of node.getChildren('VariableName'))
      this.globals.add(`${this.scopes.at(-1)} ${textOf(this.source, name)}`)
  }

  bindAll(targets: readonly (SyntaxNode | undefined)[], value: Value): void {
    if (targets.length === 1) {
      this.bind(targets[0], value)
      return
    }
    targets.forEach((target, index) => {
      const key: Value = { kind: 'constant', value: index, place: value.place }
      const item: Value = { kind: 'item', of: value, key, place: value.place }
      this.bind(target, value.kind === 'list' ? (value.items[index] ?? item) : item)
    })
  }

  bind(target: SyntaxNode | null | undefined, value: Value): void {
    if (!target) return
    if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
      this.bindAll(
        splitAtCommas(childrenOf(target)).map(([one]) => one),
        value,
      )
      return
    }
    const path = pyPath(target, this) ?? this.subscript(target)
    if (path === null) return
    const owner = target.name === 'VariableName' ? this.body() : undefined
    this.set(owner ? `${owner}.${path}` : path, value, target.from)
  }

  set(name: string, value: Value, at: number): void {
    const scope = this.scopes.at(-1)
    const where = this.where(at)
    const isGlobal = scope !== undefined && this.globals.has(`${scope} ${name}`)
    this.ledger.bindings.push({ name, value, where: isGlobal ? { at, scope: [], branch: [scope] } : where })
  }

  /** `environ["KEY"] = v` is a binding of `environ[KEY]`. */
  private subscript(target: SyntaxNode): string | null {
    const [object, , key] = childrenOf(target)
    const path = object && target.name === 'MemberExpression' ? pyPath(object, this) : null
    const name = key?.name === 'String' ? pyValue(key, this) : null
    return path !== null && name?.kind === 'text' ? `${path}[${name.text}]` : null
  }

  /** `for a, b in x`, also within a comprehension. */
  loop(node: SyntaxNode): void {
    const children = childrenOf(node)
    const starts = children.flatMap((child, index) => (child.name === 'for' ? [index] : []))
    for (const start of starts) {
      const middle = children.findIndex((child, index) => index > start && child.name === 'in')
      const over = children[middle + 1]
      if (middle === -1 || !over) continue
      const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target)
      const item: Value = { kind: 'item', of: this.value(over), key: null, place: placeOf(this.source, over) }
      this.bindAll(targets, item)
    }
  }

  /** Opens a function or lambda: its parameters with their defaults. */
  define(node: SyntaxNode, returns: Value[]): void {
    const where = this.where(node.from)
    const name = node.getChild('VariableName')
    const method = this.body()
    const list = node.getChild('ParamList')
    const defaults: [string, Value][] = []
    const parameters: string[] = []
    let rest: string | undefined
    for (const group of splitAtCommas(list ? childrenOf(list) : [])) {
      const parameter = group.find(child => child.name === 'VariableName')
      if (!parameter) continue
      const sign = group.findIndex(child => child.name === 'AssignOp')
      const label = textOf(this.source, parameter)
      if (group[0]?.name === 'VariableName') parameters.push(label)
      else if (group[0]?.name === '**') rest = label
      if (sign !== -1) defaults.push([label, this.value(group[sign + 1])])
    }
    this.scopes.push(node.from)
    for (const [label, value] of defaults)
      this.ledger.bindings.push({ name: label, value, where: this.where(node.from) })
    const skip = method !== undefined && /^(?:self|cls)$/.test(parameters[0] ?? '') ? 1 : 0
    this.ledger.definitions.push({
      name: name ? textOf(this.source, name) : `lambda${node.from}`,
      ...(method !== undefined && { owner: method }),
      parameters: parameters.slice(skip),
      ...(rest !== undefined && { rest }),
      returns,
      scope: node.from,
      where,
    })
  }
}
