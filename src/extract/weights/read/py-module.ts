import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import { parser } from '@lezer/python'
import type { Binding, Call, Definition, Facts, Import, Mapping, Text, Value } from '../vocabulary.ts'
import { pyPath, pyValue } from './py-expression.ts'
import { pyImports } from './py-import.ts'
import type { Source } from './source.ts'
import { childrenOf, keyOf, placeOf, type Scene, splitAtCommas, textOf } from './syntax.ts'

/** Statements whose bodies may not run, or run for several values. */
const branching = /^(?:IfStatement|ForStatement|WhileStatement|TryStatement|MatchClause)$/

/** Reads Python text into our words. Never throws: the parser recovers from any error. */
export function readPython(source: Source): Facts {
  const reader = new PyReader(source)
  parser.parse(source.text).iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) })
  return reader.facts
}

class PyReader implements Scene {
  readonly source: Source
  readonly calls: Call[] = []
  readonly mappings: Mapping[] = []
  readonly bindings: Binding[] = []
  readonly definitions: Definition[] = []
  readonly imports: Import[] = []
  readonly texts: Text[] = []
  readonly remarks: Text[] = []
  readonly known = new Map<string, Value>()
  private readonly scopes: number[] = []
  private readonly branches: number[] = []
  private readonly classes: { readonly name: string; readonly depth: number }[] = []
  private readonly returns = new Map<number, Value[]>()

  constructor(source: Source) {
    this.source = source
  }

  get facts(): Facts {
    const { calls, mappings, bindings, definitions, imports, texts, remarks } = this
    return { calls, mappings, commands: [], bindings, definitions, imports, texts, remarks, embedded: [] }
  }

  where(at: number) {
    return { at, scope: [...this.scopes], branch: [...this.branches] }
  }

  owner(): string | undefined {
    return this.classes.at(-1)?.name
  }

  enter(ref: SyntaxNodeRef): void {
    if (ref.name === 'FunctionDefinition') this.define(ref.node)
    else if (ref.name === 'ClassDefinition') {
      const name = textOf(this.source, ref.node.getChild('VariableName') ?? { from: ref.from, to: ref.from })
      this.classes.push({ name, depth: this.scopes.length })
    } else if (this.isBranch(ref)) this.branches.push(ref.from)
  }

  /** Inner expressions come first, so that outer ones find them known. */
  leave(ref: SyntaxNodeRef): void {
    switch (ref.name) {
      case 'FunctionDefinition':
        this.scopes.pop()
        return
      case 'ClassDefinition':
        this.classes.pop()
        return
      case 'Body':
        if (this.isBranch(ref)) this.branches.pop()
        return
      case 'ImportStatement':
        this.imports.push(...pyImports(textOf(this.source, ref)))
        return
      case 'Comment':
        this.remarks.push(this.verbatim(ref.from + 1, ref.to))
        return
      case 'String':
      case 'FormatString':
        this.string(ref)
        return
      case 'AssignStatement':
        this.assign(ref.node)
        return
      case 'NamedExpression':
        this.bind(ref.node.firstChild, pyValueOf(ref.node.lastChild, this))
        return
      case 'ForStatement':
        this.loop(ref.node)
        return
      case 'ReturnStatement':
        this.return(ref.node)
        return
      case 'CallExpression':
      case 'DictionaryExpression':
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'ParenthesizedExpression':
        this.keep(ref.node)
        return
      default:
    }
  }

  private keep(node: SyntaxNode): void {
    const value = pyValue(node, this)
    this.known.set(keyOf(node), value)
    if (node.name === 'CallExpression' && value.kind === 'call') this.calls.push(value.call)
    if (node.name === 'DictionaryExpression' && value.kind === 'table')
      this.mappings.push({ path: ['{}'], table: value, where: this.where(node.from) })
  }

  private isBranch(ref: SyntaxNodeRef): boolean {
    return ref.name === 'Body' && branching.test(ref.node.parent?.name ?? '')
  }

  /** The class in whose body we stand directly, not in one of its methods. */
  private body(): string | undefined {
    const innermost = this.classes.at(-1)
    return innermost?.depth === this.scopes.length ? innermost.name : undefined
  }

  private verbatim(from: number, to: number): Text {
    return { kind: 'text', text: this.source.text.slice(from, to), place: this.source.place(from, to) }
  }

  private string(ref: SyntaxNodeRef): void {
    const parent = ref.node.parent?.name
    if (parent === 'ExpressionStatement') {
      this.remarks.push(this.verbatim(ref.from, ref.to))
      return
    }
    const value = pyValue(ref.node, this)
    if (value.kind === 'text') this.texts.push(value)
  }

  private assign(node: SyntaxNode): void {
    const children = childrenOf(node).filter(child => child.name !== 'Comment')
    const signs = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []))
    const last = signs.at(-1)
    if (last === undefined) return
    const right = children.slice(last + 1)
    const values = splitAtCommas(right).map(([first]) => pyValueOf(first, this))
    const whole: Value | undefined =
      values.length === 1 ? values[0] : { kind: 'list', items: values, place: placeOf(this.source, node) }
    let start = 0
    for (const sign of signs) {
      const targets = splitAtCommas(children.slice(start, sign).filter(child => child.name !== 'TypeDef'))
      if (whole)
        this.bindAll(
          targets.map(([target]) => target),
          whole,
        )
      start = sign + 1
    }
  }

  private bindAll(targets: readonly (SyntaxNode | undefined)[], value: Value): void {
    if (targets.length === 1) {
      this.bind(targets[0], value)
      return
    }
    targets.forEach((target, index) => {
      const key: Value = { kind: 'constant', value: index, place: value.place }
      this.bind(
        target,
        value.kind === 'list' ? (value.items[index] ?? value) : { kind: 'item', of: value, key, place: value.place },
      )
    })
  }

  private bind(target: SyntaxNode | null | undefined, value: Value): void {
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
    this.bindings.push({ name: owner ? `${owner}.${path}` : path, value, where: this.where(target.from) })
  }

  /** `environ["KEY"] = v` is a binding of `environ[KEY]`. */
  private subscript(target: SyntaxNode): string | null {
    const [object, , key] = childrenOf(target)
    const path = object && target.name === 'MemberExpression' ? pyPath(object, this) : null
    const name = key?.name === 'String' ? pyValue(key, this) : null
    return path !== null && name?.kind === 'text' ? `${path}[${name.text}]` : null
  }

  private loop(node: SyntaxNode): void {
    const children = childrenOf(node)
    const start = children.findIndex(child => child.name === 'for')
    const middle = children.findIndex(child => child.name === 'in')
    const over = children[middle + 1]
    if (start === -1 || middle === -1 || !over) return
    const of = pyValue(over, this)
    const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target)
    this.bindAll(targets, { kind: 'item', of, key: null, place: placeOf(this.source, over) })
  }

  private return(node: SyntaxNode): void {
    const scope = this.scopes.at(-1)
    const values = splitAtCommas(childrenOf(node).slice(1)).map(([first]) => pyValueOf(first, this))
    const [first] = values
    if (scope === undefined || !first) return
    const value: Value =
      values.length === 1 ? first : { kind: 'list', items: values, place: placeOf(this.source, node) }
    this.returns.get(scope)?.push(value)
  }

  private define(node: SyntaxNode): void {
    const where = this.where(node.from)
    const name = textOf(this.source, node.getChild('VariableName') ?? { from: node.from, to: node.from })
    const method = this.body()
    const list = node.getChild('ParamList')
    const defaults: [string, Value][] = []
    const parameters: string[] = []
    for (const group of splitAtCommas(list ? childrenOf(list) : [])) {
      const parameter = group.find(child => child.name === 'VariableName')
      if (!parameter) continue
      const sign = group.findIndex(child => child.name === 'AssignOp')
      const label = textOf(this.source, parameter)
      if (group[0]?.name === 'VariableName') parameters.push(label)
      if (sign !== -1) defaults.push([label, pyValueOf(group[sign + 1], this)])
    }
    this.scopes.push(node.from)
    for (const [label, value] of defaults) this.bindings.push({ name: label, value, where: this.where(node.from) })
    const returns: Value[] = []
    this.returns.set(node.from, returns)
    const skip = method !== undefined && /^(?:self|cls)$/.test(parameters[0] ?? '') ? 1 : 0
    this.definitions.push({
      name,
      ...(method !== undefined && { owner: method }),
      parameters: parameters.slice(skip),
      returns,
      scope: node.from,
      where,
    })
  }
}

function pyValueOf(node: SyntaxNode | null | undefined, scene: Scene): Value {
  return node ? pyValue(node, scene) : { kind: 'opaque', place: scene.source.place(0, 0) }
}
