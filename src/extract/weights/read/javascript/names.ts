import type { SyntaxNode } from '@lezer/common'
import type { Value } from '../../vocabulary.ts'
import { putAt } from '../put-settings.ts'
import { Standpoint } from '../scene.ts'
import { childrenOf, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { jsValue } from './expression.ts'
import { jsPath } from './path.ts'

/** Scopes, branches and bindings of a JavaScript text as it is read. */
export class JsNames extends Standpoint {
  private readonly declared = new Set<string>()

  value(node: SyntaxNode | null | undefined): Value {
    return node ? jsValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) }
  }

  /** `const x = …`: a variable of the function around it; `within`: only in that statement. */
  bind(target: SyntaxNode | null | undefined, value: Value, within?: number): void {
    this.each(target, value, (path, one, at) => {
      this.declare(path)
      const where = this.where(at)
      const branch = within === undefined ? where.branch : [...where.branch, within]
      this.ledger.bindings.push({ name: path, value: one, where: { ...where, branch } })
    })
  }

  /**
   * `x = …`: a variable of the function that declared it, and the program's where none of them did. `since`: from where on
   * the name holds, where that is not the place at which it is written.
   */
  assign(target: SyntaxNode | null | undefined, value: Value, since?: number): void {
    this.each(target, value, (path, one, from) => {
      const at = since ?? from
      const [root = path] = path.split('.')
      const depth = this.scopes.findLastIndex(scope => this.declared.has(`${scope} ${root}`))
      const isOwn = depth === this.scopes.length - 1 || path !== root
      const where = isOwn ? this.where(at) : { at, scope: this.scopes.slice(0, depth + 1), branch: [at] }
      this.ledger.bindings.push({ name: path, value: one, where })
      const isDeclared = depth !== -1 || this.declared.has(`${undefined} ${root}`)
      // What nobody declared, the whole program has.
      if (path === root && !isDeclared) this.set(`globalThis[${path}]`, one, at)
      if (path !== root) this.ledger.mappings.push(...putAt(path, one, where))
    })
  }

  set(name: string, value: Value, at: number): void {
    this.ledger.bindings.push({ name, value, where: this.where(at) })
  }

  declare(name: string): void {
    this.declared.add(`${this.scopes.at(-1)} ${name}`)
  }

  private each(
    target: SyntaxNode | null | undefined,
    value: Value,
    set: (path: string, value: Value, at: number) => void,
  ): void {
    if (!target) return
    if (target.name === 'ObjectPattern') {
      for (const property of target.getChildren('PatternProperty')) this.property(property, value, set)
      return
    }
    if (target.name === 'ArrayPattern') {
      for (const [index, [one]] of splitAtCommas(childrenOf(target)).entries()) {
        const key: Value = { kind: 'constant', value: index, place: value.place }
        this.each(one, { kind: 'item', of: value, key, place: value.place }, set)
      }
      return
    }
    const path = jsPath(target, this)
    const of = path === null && target.name === 'MemberExpression' && target.firstChild
    const table = of ? jsPath(of, this) : null
    // `x[key] = …`: whichever key that is.
    if (path !== null) set(path, value, target.from)
    else if (table !== null) set(`${table}[*]`, { kind: 'opaque', place: value.place }, target.from)
  }

  /** `{ model: m = 'default' }` takes `model` out of the value. */
  private property(property: SyntaxNode, of: Value, set: (path: string, value: Value, at: number) => void): void {
    const local = property.getChild('VariableDefinition')
    const name = property.getChild('PropertyName') ?? local
    if (!name || !local) return
    const place = placeOf(this.source, name)
    const key: Value = { kind: 'text', text: textOf(this.source, name), place }
    const item: Value = { kind: 'item', of, key, place }
    const otherwise = property.getChild('Equals')?.nextSibling
    const value: Value = otherwise ? { kind: 'fallback', options: [item, this.value(otherwise)], place } : item
    set(textOf(this.source, local), value, local.from)
  }
}
