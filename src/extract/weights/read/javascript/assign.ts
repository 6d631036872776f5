import type { SyntaxNode } from '@lezer/common'
import type { Value, Where } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import { childrenOf, opaque, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { jsRequired } from './import.ts'
import type { JsNames } from './names.ts'

/** The parts of JavaScript that give a name a value, or take it away. */

/** `const a = b, { c } = d`; what `require` gives is an import. */
export function declare(node: SyntaxNode, names: JsNames, ledger: Ledger): void {
  for (const group of splitAtCommas(childrenOf(node).filter(child => !/^(?:const|let|var|;)$/.test(child.name)))) {
    const [target] = group
    const sign = group.findIndex(child => child.name === 'Equals')
    const value = sign === -1 ? undefined : group[sign + 1]
    if (target && !value && target.name === 'VariableDefinition') names.declare(textOf(names.source, target))
    if (!target || !value) continue
    const required = jsRequired(target, value, names.source)
    if (required) ledger.imports.push(...required)
    else names.bind(target, names.value(value))
  }
}

/** `x = y`; `x ??= y` and `x += y` go on from what x was. */
export function assign(node: SyntaxNode, names: JsNames): void {
  const [target, sign, right] = childrenOf(node)
  const value = names.value(right)
  const operator = sign ? textOf(names.source, sign) : ''
  const { place } = value
  const both = () => [names.value(target), value]
  // From the end on: on the right the name still holds what it held before, `x = load(x)`.
  if (operator === '=') names.assign(target, value, node.to)
  else if (operator === '+=') names.assign(target, { kind: 'join', parts: both(), place })
  else if (/^(?:\?\?|\|\|)=$/.test(operator)) names.assign(target, { kind: 'fallback', options: both(), place })
  else names.assign(target, opaque(place))
}

/** `delete x.y` */
export function remove(node: SyntaxNode, names: JsNames): void {
  if (node.firstChild?.name !== 'delete') return
  names.assign(node.lastChild, { kind: 'constant', value: null, place: placeOf(names.source, node) })
}

/** `class A { x = y }` */
export function setField(node: SyntaxNode, names: JsNames): void {
  const name = node.getChild('PropertyDefinition') ?? node.getChild('PrivatePropertyDefinition')
  const value = node.getChild('Equals')?.nextSibling
  if (!name || !value) return
  const path = `${names.owner()}.${textOf(names.source, name)}`
  names.set(path, names.value(value), name.from)
}

/** `get x() { return y }`: a field that holds what its function gives. */
export function setComputed(path: string, where: Where, node: SyntaxNode, names: JsNames): void {
  const place = placeOf(names.source, node)
  const call = { callee: path, positional: [], keyword: new Map(), spread: [], where, place }
  names.set(path, { kind: 'call', call, place }, node.from)
}

/** `enum A { x = y }` */
export function setMembers(node: SyntaxNode, names: JsNames): void {
  const owner = node.parent?.getChild('TypeDefinition') ?? node.parent?.getChild('VariableDefinition')
  for (const [name, , value] of splitAtCommas(childrenOf(node))) {
    if (!owner || !name || !value) continue
    const path = `${textOf(names.source, owner)}.${textOf(names.source, name)}`
    names.set(path, names.value(value), name.from)
  }
}

/** `for (const x of xs)`: x is any of them. */
export function loop(node: SyntaxNode, names: JsNames): void {
  const children = childrenOf(node)
  const middle = children.findIndex(child => child.name === 'of' || child.name === 'in')
  const over = children[middle + 1]
  const target = children[middle - 1]
  if (!over || !target) return
  const item: Value = { kind: 'item', of: names.value(over), key: null, place: placeOf(names.source, over) }
  names.bind(target, item, node.nextSibling?.from)
}
