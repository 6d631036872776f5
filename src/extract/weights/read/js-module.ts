import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import { parser } from '@lezer/javascript'
import type { Facts, Value } from '../vocabulary.ts'
import { type Ledger, newLedger } from './facts.ts'
import { jsPath, jsValue } from './js-expression.ts'
import { jsImports, jsRequired } from './js-import.ts'
import type { Source } from './source.ts'
import { childrenOf, keyOf, placeOf, type Scene, splitAtCommas, textOf } from './syntax.ts'

const functions = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunction|MethodDeclaration)$/
const branching = /^(?:IfStatement|ForStatement|WhileStatement|DoStatement|TryStatement|CatchClause|SwitchBody)$/
const kept =
  /^(?:CallExpression|NewExpression|TaggedTemplateExpression|ObjectExpression|ArrayExpression|ParenthesizedExpression)$/

/** Reads JavaScript or TypeScript into our words. Never throws: the parser recovers from any error. */
export function readJavaScript(source: Source, dialect: string): Facts {
  const reader = new JsReader(source)
  const tree = parser.configure({ dialect }).parse(source.text)
  tree.iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) })
  return reader.ledger
}

class JsReader implements Scene {
  readonly source: Source
  readonly ledger: Ledger = newLedger()
  readonly known = new Map<string, Value>()
  private readonly scopes: number[] = []
  private readonly branches: number[] = []
  private readonly classes: { readonly name: string; readonly depth: number }[] = []
  private assertions = 0
  private readonly returns = new Map<number, Value[]>()

  constructor(source: Source) {
    this.source = source
  }

  where(at: number) {
    return { at, scope: [...this.scopes], branch: [...this.branches] }
  }

  owner(): string | undefined {
    return this.classes.at(-1)?.name
  }

  enter(ref: SyntaxNodeRef): void {
    if (this.isBranch(ref)) this.branches.push(ref.from)
    if (this.isAssertion(ref)) this.assertions++
    if (functions.test(ref.name)) this.define(ref.node)
    else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') {
      const name = ref.node.getChild('VariableDefinition')
      this.classes.push({ name: name ? textOf(this.source, name) : `class${ref.from}`, depth: this.scopes.length })
    }
  }

  /** Inner expressions come first, so that outer ones find them known. */
  leave(ref: SyntaxNodeRef): void {
    if (kept.test(ref.name)) this.keep(ref.node)
    else if (functions.test(ref.name)) this.close(ref.node)
    else this.statement(ref)
    if (this.isBranch(ref)) this.branches.pop()
    if (this.isAssertion(ref)) this.assertions--
  }

  private statement(ref: SyntaxNodeRef): void {
    const { ledger, source } = this
    if (ref.name === 'String' || ref.name === 'TemplateString') {
      if (this.assertions > 0) return
      const value = jsValue(ref.node, this)
      if (value.kind === 'text') ledger.texts.push(value)
    } else if (ref.name === 'LineComment' || ref.name === 'BlockComment') {
      const place = source.place(ref.from + 2, ref.to)
      ledger.remarks.push({ kind: 'text', text: source.text.slice(ref.from + 2, ref.to), place })
    } else if (ref.name === 'ImportDeclaration') ledger.imports.push(...jsImports(ref.node, source))
    else if (ref.name === 'VariableDeclaration') this.variables(ref.node)
    else if (ref.name === 'AssignmentExpression') this.bind(ref.node.firstChild, this.value(ref.node.lastChild))
    else if (ref.name === 'PropertyDeclaration') this.field(ref.node)
    else if (ref.name === 'UnaryExpression') this.remove(ref.node)
    else if (ref.name === 'EnumBody') this.members(ref.node)
    else if (ref.name === 'ForOfSpec' || ref.name === 'ForInSpec') this.loop(ref.node)
    else if (ref.name === 'ReturnStatement') {
      const [, expression] = childrenOf(ref.node)
      const scope = this.scopes.at(-1)
      if (expression && scope !== undefined) this.returns.get(scope)?.push(this.value(expression))
    } else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') this.classes.pop()
  }

  /** What is expected to come out loads nothing that it names. */
  private isAssertion(ref: SyntaxNodeRef): boolean {
    if (ref.name !== 'CallExpression') return false
    const callee = ref.node.firstChild
    return /^(?:expect|assert|nock)\b/.test(callee ? textOf(this.source, callee).slice(0, 40) : '')
  }

  private isBranch(ref: SyntaxNodeRef): boolean {
    return /Statement$|^Block$/.test(ref.name) && branching.test(ref.node.parent?.name ?? '')
  }

  private value(node: SyntaxNode | null | undefined): Value {
    return node ? jsValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) }
  }

  private keep(node: SyntaxNode): void {
    const value = jsValue(node, this)
    this.known.set(keyOf(node), value)
    if (value.kind === 'call' && /^(?:Call|New|Tagged)/.test(node.name)) this.ledger.calls.push(value.call)
    if (value.kind === 'table' && node.name === 'ObjectExpression' && this.assertions === 0)
      this.ledger.mappings.push({ path: ['{}'], table: value, where: this.where(node.from) })
  }

  private variables(node: SyntaxNode): void {
    for (const group of splitAtCommas(childrenOf(node).filter(child => !/^(?:const|let|var|;)$/.test(child.name)))) {
      const [target] = group
      const sign = group.findIndex(child => child.name === 'Equals')
      const value = sign === -1 ? undefined : group[sign + 1]
      if (!target || !value) continue
      const required = jsRequired(target, value, this.source)
      if (required) this.ledger.imports.push(...required)
      else this.bind(target, this.value(value))
    }
  }

  private bind(target: SyntaxNode | null | undefined, value: Value): void {
    if (!target) return
    if (target.name === 'ObjectPattern') {
      for (const property of target.getChildren('PatternProperty')) this.bindProperty(property, value)
      return
    }
    if (target.name === 'ArrayPattern') {
      for (const [index, [one]] of splitAtCommas(childrenOf(target)).entries()) {
        const key: Value = { kind: 'constant', value: index, place: value.place }
        this.bind(one, { kind: 'item', of: value, key, place: value.place })
      }
      return
    }
    const path = jsPath(target, this)
    if (path !== null) this.ledger.bindings.push({ name: path, value, where: this.where(target.from) })
  }

  /** `{ model: m = 'default' }` takes `model` out of the value. */
  private bindProperty(property: SyntaxNode, of: Value): void {
    const local = property.getChild('VariableDefinition')
    const name = property.getChild('PropertyName') ?? local
    if (!name || !local) return
    const place = placeOf(this.source, name)
    const key: Value = { kind: 'text', text: textOf(this.source, name), place }
    const item: Value = { kind: 'item', of, key, place }
    const otherwise = property.getChild('Equals')?.nextSibling
    const value: Value = otherwise ? { kind: 'fallback', options: [item, this.value(otherwise)], place } : item
    this.ledger.bindings.push({ name: textOf(this.source, local), value, where: this.where(local.from) })
  }

  /** `delete x.y` */
  private remove(node: SyntaxNode): void {
    if (node.firstChild?.name !== 'delete') return
    this.bind(node.lastChild, { kind: 'constant', value: null, place: placeOf(this.source, node) })
  }

  private field(node: SyntaxNode): void {
    const name = node.getChild('PropertyDefinition') ?? node.getChild('PrivatePropertyDefinition')
    const value = node.getChild('Equals')?.nextSibling
    if (!name || !value) return
    const path = `${this.owner()}.${textOf(this.source, name)}`
    this.ledger.bindings.push({ name: path, value: this.value(value), where: this.where(name.from) })
  }

  private members(node: SyntaxNode): void {
    const owner = node.parent?.getChild('TypeDefinition') ?? node.parent?.getChild('VariableDefinition')
    for (const [name, , value] of splitAtCommas(childrenOf(node))) {
      if (!owner || !name || !value) continue
      const path = `${textOf(this.source, owner)}.${textOf(this.source, name)}`
      this.ledger.bindings.push({ name: path, value: this.value(value), where: this.where(name.from) })
    }
  }

  private loop(node: SyntaxNode): void {
    const children = childrenOf(node)
    const middle = children.findIndex(child => child.name === 'of' || child.name === 'in')
    const over = children[middle + 1]
    const target = children[middle - 1]
    if (over && target)
      this.bind(target, { kind: 'item', of: this.value(over), key: null, place: placeOf(this.source, over) })
  }

  private define(node: SyntaxNode): void {
    const where = this.where(node.from)
    const innermost = this.classes.at(-1)
    const isMethod = node.name === 'MethodDeclaration' && innermost?.depth === this.scopes.length
    const list = node.getChild('ParamList')
    this.scopes.push(node.from)
    const parameters = splitAtCommas(list ? childrenOf(list) : []).map((group, index) =>
      this.parameter(group, index, node.from),
    )
    const returns: Value[] = []
    this.returns.set(node.from, returns)
    const name = this.nameOf(node)
    const owner = isMethod ? innermost?.name : undefined
    this.ledger.definitions.push({ name, ...(owner && { owner }), parameters, returns, scope: node.from, where })
  }

  private nameOf(node: SyntaxNode): string {
    const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition')
    if (own) return textOf(this.source, own)
    const before = node.prevSibling?.name === 'Equals' ? node.prevSibling.prevSibling : null
    const target = before?.name === 'TypeAnnotation' ? before.prevSibling : before
    return target ? textOf(this.source, target) : `function${node.from}`
  }

  private parameter(group: readonly SyntaxNode[], index: number, scope: number): string {
    const pattern = group.find(child => child.name === 'ObjectPattern')
    const variable = group.find(child => child.name === 'VariableDefinition')
    const sign = group.findIndex(child => child.name === 'Equals')
    const name = variable ? textOf(this.source, variable) : `{}${index}`
    const initial = sign === -1 ? undefined : group[sign + 1]
    const where = this.where(scope)
    if (initial) this.ledger.bindings.push({ name, value: this.value(initial), where })
    if (pattern) this.bind(pattern, { kind: 'name', path: name, where, place: placeOf(this.source, pattern) })
    return name
  }

  private close(node: SyntaxNode): void {
    const scope = this.scopes.pop()
    const body = node.lastChild
    if (node.name === 'ArrowFunction' && body && body.name !== 'Block' && scope !== undefined)
      this.returns.get(scope)?.push(this.value(body))
  }
}
