import type { SyntaxNode } from '@lezer/common'
import type { Call, Value } from '../../vocabulary.ts'
import { childrenOf, opaque, placeOf, splitAtCommas, textOf } from '../syntax.ts'
import { asksForNone } from './guarded.ts'
import type { PyNames } from './names.ts'

/** The statements of Python that give a name a value, or take it away. */

/** `a = b, c = value` */
export function assign(node: SyntaxNode, names: PyNames): void {
  const children = childrenOf(node).filter(child => child.name !== 'Comment')
  const signs = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []))
  const last = signs.at(-1)
  if (last === undefined) return
  const values = splitAtCommas(children.slice(last + 1)).map(([first]) => names.value(first))
  const [only] = values
  const whole: Value | undefined =
    values.length === 1 ? only : { kind: 'list', items: values, place: placeOf(names.source, node) }
  const [target] = children
  if (whole?.kind === 'call' && target) asTuple(textOf(names.source, target), whole.call, names)
  let start = 0
  for (const sign of signs) {
    const targets = splitAtCommas(children.slice(start, sign).filter(child => child.name !== 'TypeDef'))
    const [[target] = [], second] = targets
    start = sign + 1
    if (whole && target && !second && bindMissing(target, whole, node, names)) continue
    // From the end on: on the right the name still holds what it held before, `x = load(x)`.
    if (whole)
      names.bindAll(
        targets.map(([target]) => target),
        whole,
        node.to,
      )
  }
}

/** `if x is None: x = y` is `x = x or y` of what x is in front of it. */
function bindMissing(target: SyntaxNode, value: Value, node: SyntaxNode, names: PyNames): boolean {
  const around = node.parent?.parent
  const [, test, body] = around?.name === 'IfStatement' ? childrenOf(around) : []
  const held = names.value(target)
  if (!around || !test || body?.from !== node.parent?.from || held.kind !== 'name') return false
  if (!asksForNone(textOf(names.source, test), textOf(names.source, target))) return false
  const before = { ...held, where: { ...names.where(around.from), branch: names.branches.slice(0, -1) } }
  const branch = names.branches.pop()
  names.bind(target, { kind: 'fallback', options: [before, value], place: value.place }, node.to)
  if (branch !== undefined) names.branches.push(branch)
  return true
}

/** `Pair = namedtuple("Pair", "a b")` is a class that takes its fields in order. */
function asTuple(owner: string, { callee, positional: [, fields], where }: Call, { ledger }: PyNames): void {
  const told = fields?.kind === 'list' ? fields.items : fields ? [fields] : []
  const parameters = told.flatMap(one => (one.kind === 'text' ? (one.text.match(/\w+/g) ?? []) : []))
  if (/(?:^|\.)namedtuple$/.test(callee))
    ledger.definitions.push({ name: '__init__', owner, parameters, returns: [], scope: where.at, where })
}

/** `x += y` goes on from what x was; of other operators nothing is known. */
export function update(node: SyntaxNode, names: PyNames): void {
  const [target, sign, right] = childrenOf(node)
  if (!target || !right) return
  const place = placeOf(names.source, node)
  const parts = [names.value(target), names.value(right)]
  const operator = sign ? textOf(names.source, sign) : ''
  const spread = parts.map(of => ({ of, after: 0 }))
  if (operator === '+=') names.bind(target, { kind: 'join', parts, place })
  else if (operator === '|=') names.bind(target, { kind: 'table', entries: [], spread, place })
  else names.bind(target, opaque(place))
}

/** `with f() as x`: x is what `f()` gives, as far as we can tell. */
export function openContext(node: SyntaxNode, names: PyNames): void {
  const children = childrenOf(node)
  for (const [index, child] of children.entries())
    if (child.name === 'as') names.bind(children[index + 1], names.value(children[index - 1]))
}

/** `del x`: no name for anything until it is set again. */
export function remove(node: SyntaxNode, names: PyNames): void {
  for (const [target] of splitAtCommas(childrenOf(node).slice(1)))
    names.bind(target, { kind: 'constant', value: null, place: placeOf(names.source, node) })
}

/** `f(x := 1)`, which the grammar takes for a keyword. */
export function bindArguments(node: SyntaxNode, names: PyNames): void {
  const list = node.getChild('ArgList')
  for (const [target, sign, value] of splitAtCommas(list ? childrenOf(list) : []))
    if (sign?.name === 'AssignOp' && textOf(names.source, sign) === ':=') names.bind(target, names.value(value))
}
