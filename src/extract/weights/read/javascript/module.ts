import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import { parser } from '@lezer/javascript'
import type { Facts, Value } from '../../vocabulary.ts'
import { type Ledger, newLedger, noteAddress } from '../facts.ts'
import { type Source, verbatim } from '../source.ts'
import { childrenOf, keyOf, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { assign, declare, loop, remove, setComputed, setField, setMembers } from './assign.ts'
import { documentIn } from './document.ts'
import { jsElement } from './element.ts'
import { jsValue } from './expression.ts'
import { jsImports, jsRequired } from './import.ts'
import { JsNames } from './names.ts'

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration'])
const branching = /^(?:IfStatement|ForStatement|WhileStatement|DoStatement|TryStatement|CatchClause|SwitchBody)$/
const kept = new Set([
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
  'ObjectExpression',
  'ArrayExpression',
  'ParenthesizedExpression',
])

/** Methods of a list that call a function with each element. */
const each = /^(?:map|forEach|flatMap|filter|find|some|every)$/

/** Reads JavaScript or TypeScript into our words. Never throws: the parser recovers from any error. */
export function readJavaScript(source: Source, dialect: string): Facts {
  const reader = new JsReader(source)
  const tree = parserOf(dialect).parse(source.text)
  tree.iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) })
  return reader.ledger
}

const parsers = new Map<string, typeof parser>()

function parserOf(dialect: string): typeof parser {
  const found = parsers.get(dialect) ?? parser.configure({ dialect })
  parsers.set(dialect, found)
  return found
}

class JsReader {
  readonly ledger: Ledger = newLedger()
  private readonly source: Source
  private readonly names: JsNames
  private assertions = 0
  private readonly returns = new Map<number, Value[]>()

  constructor(source: Source) {
    this.source = source
    this.names = new JsNames(source, this.ledger)
  }

  enter(ref: SyntaxNodeRef): void {
    if (this.isBranch(ref)) this.names.branches.push(ref.from)
    if (this.isAssertion(ref)) this.assertions++
    if (functions.has(ref.name)) this.define(ref.node)
    else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') {
      const definition = ref.node.getChild('VariableDefinition')
      const name = definition ? textOf(this.source, definition) : `class${ref.from}`
      const base = ref.node.getChild('extends')?.nextSibling
      if (base?.name === 'VariableName') this.names.set(`${name}.__base__`, this.names.value(base), ref.from)
      this.names.classes.push({ name, depth: this.names.scopes.length })
    }
  }

  /** Inner expressions come first, so that outer ones find them known. */
  leave(ref: SyntaxNodeRef): void {
    if (kept.has(ref.name)) this.keep(ref.node)
    else if (functions.has(ref.name)) this.close(ref.node)
    else this.statement(ref)
    if (this.isBranch(ref)) this.names.branches.pop()
    if (this.isAssertion(ref)) this.assertions--
  }

  private statement(ref: SyntaxNodeRef): void {
    const { ledger, names, source } = this
    if (ref.name === 'String' || ref.name === 'TemplateString') {
      if (this.assertions > 0) return
      this.embed(ref.node)
      const value = jsValue(ref.node, names)
      if (value.kind === 'text') ledger.texts.push(value)
      else noteAddress(value, ledger)
    } else if (ref.name === 'BinaryExpression' && ref.node.parent?.name !== 'BinaryExpression') {
      this.embed(ref.node)
      noteAddress(jsValue(ref.node, names), ledger)
    } else if (ref.name === 'LineComment' || ref.name === 'BlockComment')
      ledger.remarks.push(verbatim(source, ref.from + 2, ref.to))
    else if (ref.name === 'ImportDeclaration') ledger.imports.push(...jsImports(ref.node, source))
    else if (ref.name === 'VariableDeclaration') declare(ref.node, names, ledger)
    else if (ref.name === 'AssignmentExpression') assign(ref.node, names)
    else if (ref.name === 'PropertyDeclaration') setField(ref.node, names)
    else if (ref.name === 'UnaryExpression') remove(ref.node, names)
    else if (/^JSX(?:Open|SelfClosing)Tag$/.test(ref.name)) ledger.calls.push(jsElement(ref.node, names))
    else if (ref.name === 'EnumBody') setMembers(ref.node, names)
    else if (ref.name === 'ForOfSpec' || ref.name === 'ForInSpec') loop(ref.node, names)
    else if (ref.name === 'ReturnStatement') {
      const [, expression] = childrenOf(ref.node)
      const scope = names.scopes.at(-1)
      if (expression && scope !== undefined) this.returns.get(scope)?.push(names.value(expression))
    } else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') names.classes.pop()
  }

  private embed(node: SyntaxNode): void {
    const document = documentIn(node, this.names)
    if (document) this.ledger.embedded.push(document)
  }

  /** What is expected to come out loads nothing that it names. */
  private isAssertion(ref: SyntaxNodeRef): boolean {
    if (ref.name !== 'CallExpression') return false
    const callee = ref.node.firstChild
    return /^(?:expect|assert|nock)\b/.test(callee ? textOf(this.source, callee).slice(0, 40) : '')
  }

  /** What is declared in a block is seen in it alone; whether a branch runs nobody knows. */
  private isBranch(ref: SyntaxNodeRef): boolean {
    if (ref.name !== 'Block' && !ref.name.endsWith('Statement')) return false
    const parent = ref.node.parent?.name ?? ''
    return ref.name === 'Block' ? !functions.has(parent) : branching.test(parent)
  }

  private keep(node: SyntaxNode): void {
    const value = jsValue(node, this.names)
    this.names.known.set(keyOf(node), value)
    if (value.kind === 'call' && /^(?:Call|New|Tagged)/.test(node.name)) this.ledger.calls.push(value.call)
    if (value.kind === 'table' && node.name === 'ObjectExpression' && this.assertions === 0)
      this.ledger.mappings.push({ path: ['{}'], table: value, where: this.names.where(node.from) })
  }

  private define(node: SyntaxNode): void {
    const where = this.names.where(node.from)
    const owner = node.name === 'MethodDeclaration' ? this.names.body() : undefined
    const list = node.getChild('ParamList')
    this.names.scopes.push(node.from)
    const parameters = splitAtCommas(list ? childrenOf(list) : []).map((group, index) =>
      this.parameter(group, index, node),
    )
    const returns: Value[] = []
    this.returns.set(node.from, returns)
    const name = this.nameOf(node)
    this.ledger.definitions.push({ name, ...(owner && { owner }), parameters, returns, scope: node.from, where })
    if (owner && node.getChild('get')) setComputed(`${owner}.${name}`, where, node, this.names)
  }

  private nameOf(node: SyntaxNode): string {
    const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition')
    if (own) return textOf(this.source, own)
    const before = node.prevSibling?.name === 'Equals' ? node.prevSibling.prevSibling : null
    const target = before?.name === 'TypeAnnotation' ? before.prevSibling : before
    return target ? textOf(this.source, target) : `function${node.from}`
  }

  private parameter(group: readonly SyntaxNode[], index: number, { from: scope, parent }: SyntaxNode): string {
    const pattern = group.find(child => child.name === 'ObjectPattern')
    const variable = group.find(child => child.name === 'VariableDefinition')
    const sign = group.findIndex(child => child.name === 'Equals')
    const name = variable ? textOf(this.source, variable) : `{}${index}`
    const initial = sign === -1 ? undefined : group[sign + 1]
    this.names.declare(name)
    const element = index === 0 ? this.elementFor(parent) : null
    if (element) this.names.set(name, element, scope)
    if (initial) this.names.set(name, this.names.value(initial), scope)
    const module = index === 0 ? moduleFor(parent) : null
    const imports = module && jsRequired(pattern ?? variable ?? module, module, this.source)
    if (imports) this.ledger.imports.push(...imports)
    const target = pattern ?? variable
    if (!target) return name
    const place = placeOf(this.source, target)
    const handed: Value = { kind: 'name', path: name, where: this.names.where(scope + 1), place }
    if (pattern) this.names.bind(pattern, handed)
    // `constructor(private name = x)`: the instance has it in a field of that name.
    else if (group.some(({ name: word }) => word === 'Privacy' || word === 'readonly'))
      this.names.set(`${this.names.owner()}.${name}`, handed, target.to)
    return name
  }

  /** What `xs.map(x => …)` hands its function. */
  private elementFor(list: SyntaxNode | null): Value | null {
    const callee = list?.name === 'ArgList' ? list.prevSibling : null
    const method = callee?.name === 'MemberExpression' ? callee.lastChild : null
    if (!callee?.firstChild || !method || !each.test(textOf(this.source, method))) return null
    const place = placeOf(this.source, callee)
    return { kind: 'item', of: this.names.value(callee.firstChild), key: null, place }
  }

  private close(node: SyntaxNode): void {
    const scope = this.names.scopes.pop()
    const body = node.lastChild
    if (node.name === 'ArrowFunction' && body && body.name !== 'Block' && scope !== undefined)
      this.returns.get(scope)?.push(this.names.value(body))
  }
}

/** What `import('m').then(x => …)` hands its function. */
function moduleFor(list: SyntaxNode | null): SyntaxNode | null {
  const callee = list?.name === 'ArgList' ? list.prevSibling : null
  return callee?.name === 'MemberExpression' ? callee.firstChild : null
}
