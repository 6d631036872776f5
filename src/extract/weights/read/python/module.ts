import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import { parser } from '@lezer/python'
import { anyName } from '../../values.ts'
import type { Facts, Value } from '../../vocabulary.ts'
import { type Ledger, newLedger, noteAddress } from '../facts.ts'
import { type Source, verbatim } from '../source.ts'
import { childrenOf, keyOf, opaque, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { assign, bindArguments, openContext, remove, update } from './assign.ts'
import { asBase } from './class.ts'
import { decorate } from './decorate.ts'
import { pyValue } from './expression.ts'
import { pyImports } from './import.ts'
import { PyNames } from './names.ts'
import { pyPath } from './path.ts'
import { programIn } from './program.ts'
import { documentIn, parsedIn } from './written.ts'

/** Statements whose bodies may not run, or run for several values. */
const branching = /^(?:IfStatement|ForStatement|WhileStatement|TryStatement|MatchClause)$/
const kept = new Set([
  'CallExpression',
  'DictionaryExpression',
  'ArrayExpression',
  'TupleExpression',
  'ParenthesizedExpression',
])
const scoped = /^(?:FunctionDefinition|LambdaExpression|\w*ComprehensionExpression)$/
/** `f(x for x in y)` needs no brackets of its own. */
const isScope = (ref: SyntaxNodeRef) =>
  scoped.test(ref.name) || (ref.name === 'ArgList' && ref.node.getChild('for') !== null)

/** Calls that say what should come out, and load nothing that they name. */
const asserting = /^(?:\w+\.)*(?:assert\w*|parametrize|skip(?:if)?|raises|xfail)$/

/** Reads Python text into our words. Never throws: the parser recovers from any error. */
export function readPython(source: Source): Facts {
  const reader = new PyReader(source)
  parser.parse(source.text).iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) })
  return reader.ledger
}

class PyReader {
  readonly ledger: Ledger = newLedger()
  private readonly source: Source
  private readonly names: PyNames
  private readonly returns = new Map<number, Value[]>()
  /** Functions that perhaps give nothing. */
  private readonly bare = new Set<number>()
  private assertions = 0

  constructor(source: Source) {
    this.source = source
    this.names = new PyNames(source, this.ledger)
  }

  enter(ref: SyntaxNodeRef): void {
    const { names } = this
    if (ref.name === 'FunctionDefinition' || ref.name === 'LambdaExpression') {
      const returns: Value[] = []
      this.returns.set(ref.from, returns)
      names.define(ref.node, returns)
    } else if (isScope(ref)) names.comprehend(ref.node)
    else if (ref.name === 'ClassDefinition') names.openClass(ref.node)
    else if (ref.name === 'ScopeStatement') names.declareOuter(ref.node)
    else if (this.isBranch(ref)) names.branches.push(ref.from)
    else if (this.isAssertion(ref)) this.assertions++
  }

  /** Inner expressions come first, so that outer ones find them known. */
  leave(ref: SyntaxNodeRef): void {
    if (isScope(ref)) this.close(ref)
    else if (ref.name === 'ClassDefinition') this.names.closeClass(ref.node)
    else if (this.isBranch(ref)) this.names.branches.pop()
    else if (kept.has(ref.name)) this.keep(ref.node)
    else this.statement(ref)
    if (this.isAssertion(ref)) this.assertions--
  }

  /** What a comprehension gives is read where its variables are seen. */
  private close(ref: SyntaxNodeRef): void {
    if (ref.name.endsWith('ComprehensionExpression')) {
      const value = pyValue(ref.node, this.names)
      this.names.known.set(keyOf(ref.node), value)
    }
    const [, each] = ref.name === 'ArgList' ? childrenOf(ref.node) : []
    if (each) {
      const items = [pyValue(each, this.names)]
      this.names.known.set(keyOf(each), { kind: 'list', items, place: placeOf(this.source, each) })
    }
    if (ref.name === 'LambdaExpression') this.returns.get(ref.from)?.push(this.names.value(ref.node.lastChild))
    const returns = this.bare.has(ref.from) ? this.returns.get(ref.from) : undefined
    if (returns?.length) returns.push({ kind: 'constant', value: null, place: placeOf(this.source, ref) })
    this.names.scopes.pop()
  }

  private statement(ref: SyntaxNodeRef): void {
    const { ledger, names, source } = this
    switch (ref.name) {
      case 'Decorator':
        this.decorate(ref.node)
        return
      case 'ImportStatement':
        this.import(ref)
        return
      case 'Comment':
        ledger.remarks.push(verbatim(this.source, ref.from + 1, ref.to))
        return
      case 'String':
      case 'FormatString':
        this.string(ref)
        return
      case 'AssignStatement':
        assign(ref.node, names)
        return
      case 'UpdateStatement':
        update(ref.node, names)
        return
      case 'NamedExpression':
        names.bindAround(ref.node.firstChild, names.value(ref.node.lastChild))
        return
      case 'ForStatement':
        names.loop(ref.node)
        return
      case 'WithStatement':
        openContext(ref.node, names)
        return
      case 'as':
        if (ref.node.parent?.name === 'TryStatement') names.bind(ref.node.nextSibling, opaque(placeOf(source, ref)))
        return
      case 'CapturePattern':
        names.bind(ref.node.firstChild, opaque(placeOf(source, ref)))
        return
      case 'DeleteStatement':
        remove(ref.node, names)
        return
      case 'ReturnStatement':
        this.return(ref.node)
        return
      case 'YieldStatement':
        if (this.isFixture()) this.return(ref.node)
        else this.yield(ref.node)
        return
      default:
    }
  }

  /** `@click.option('--model', default='x')` */
  private decorate(node: SyntaxNode): void {
    const call = decorate(node, this.names)
    if (call && this.assertions === 0) this.ledger.calls.push(call)
  }

  /** What is imported under a name is no longer what the file gave it before. */
  private import(ref: SyntaxNodeRef): void {
    const imports = pyImports(textOf(this.source, ref))
    this.ledger.imports.push(...imports)
    for (const one of imports) {
      // A star may bring any of the names that were given before.
      if (one.name === anyName) this.names.mayChange(this.ledger.bindings, ref.from)
      else this.names.import(one, ref.from)
    }
  }

  private isBranch(ref: SyntaxNodeRef): boolean {
    return ref.name === 'Body' && branching.test(ref.node.parent?.name ?? '')
  }

  private isAssertion(ref: SyntaxNodeRef): boolean {
    if (ref.name === 'AssertStatement') return true
    if (ref.name !== 'CallExpression' && ref.name !== 'Decorator') return false
    const callee = ref.name === 'Decorator' ? /^@\s*([\w.]+)/.exec(textOf(this.source, ref))?.[1] : undefined
    const path = callee ?? (ref.node.firstChild ? pyPath(ref.node.firstChild, this.names) : null)
    return path !== null && asserting.test(path)
  }

  private string(ref: SyntaxNodeRef): void {
    const isRemark = ref.node.parent?.name === 'ExpressionStatement'
    if (isRemark) this.ledger.remarks.push(verbatim(this.source, ref.from, ref.to))
    const program = programIn(ref.node, this.names)
    if (program) {
      this.ledger.embedded.push(program)
      this.names.mayChange(program.facts.bindings, ref.from)
    }
    if (isRemark || this.assertions > 0) return
    const value = pyValue(ref.node, this.names)
    const start = value.kind === 'join' ? value.parts[0] : value
    // Of an address whose end is filled in, the repository is told all the same.
    if (start?.kind === 'text' && (start === value || /\/resolve\//.test(start.text))) this.ledger.texts.push(start)
    noteAddress(value, this.ledger)
    const document = documentIn(ref, this.names)
    if (document) this.ledger.embedded.push(document)
  }

  private keep(node: SyntaxNode): void {
    const value = pyValue(node, this.names)
    this.names.known.set(keyOf(node), parsedIn(node, this.names) ?? value)
    if (node.name === 'CallExpression' && value.kind === 'call') {
      this.ledger.calls.push(asBase(value.call, this.names.classes.at(-1)?.base))
      bindArguments(node, this.names)
    }
    if (/^(?:Dictionary|Call)Expression$/.test(node.name) && value.kind === 'table' && this.assertions === 0)
      this.ledger.mappings.push({ path: ['{}'], table: value, where: this.names.where(node.from) })
  }

  /** Of what a generator gives, all that it yields. */
  private yield(node: SyntaxNode): void {
    const scope = this.names.scopes.at(-1)
    const returns = scope === undefined ? undefined : this.returns.get(scope)
    const [value, second] = splitAtCommas(childrenOf(node).slice(1))
    if (!returns || !value || second) return
    const known = returns.findLast(one => one.kind === 'list')
    const items = [...(known?.kind === 'list' ? known.items : []), this.names.value(value[0])]
    returns.splice(0, returns.length, { kind: 'list', items, place: placeOf(this.source, node) })
  }

  /** What a fixture yields is what it gives; other generators give many things. */
  private isFixture(): boolean {
    const scope = this.names.scopes.at(-1)
    return this.ledger.definitions.findLast(one => one.scope === scope)?.fixture !== undefined
  }

  private return(node: SyntaxNode): void {
    const scope = this.names.scopes.at(-1)
    const values = splitAtCommas(childrenOf(node).slice(1)).map(([first]) => this.names.value(first))
    const [first] = values
    if (scope !== undefined && !first) this.bare.add(scope)
    if (scope === undefined || !first) return
    const value: Value =
      values.length === 1 ? first : { kind: 'list', items: values, place: placeOf(this.source, node) }
    this.returns.get(scope)?.push(value)
  }
}
