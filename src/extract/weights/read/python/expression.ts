import type { SyntaxNode } from '@lezer/common'
import type { Table, Value } from '../../vocabulary.ts'
import { childrenOf, keyOf, maxDepth, opaque, placeOf, type Scene, splitAtCommas, textOf } from '../syntax.ts'
import { percent, pyCall } from './call.ts'
import { asksFor, asksForNone } from './guarded.ts'
import { pyMade } from './made.ts'
import { pyPath } from './path.ts'
import { pyFormat, pyString } from './string.ts'

/** A Python expression in our words. */
export function pyValue(node: SyntaxNode, scene: Scene, depth = 0): Value {
  return scene.known.get(keyOf(node)) ?? pyNew(node, scene, depth)
}

function pyNew(node: SyntaxNode, scene: Scene, depth: number): Value {
  const place = placeOf(scene.source, node)
  if (depth > maxDepth) return opaque(place)
  const inner = (child: SyntaxNode | null | undefined) => (child ? pyValue(child, scene, depth + 1) : opaque(place))
  switch (node.name) {
    case 'String':
      return pyString(node, scene)
    case 'FormatString':
      return pyFormat(node, scene, depth)
    case 'ContinuedString':
      return { kind: 'join', parts: childrenOf(node).map(inner), place }
    case 'Number':
      return { kind: 'constant', value: Number(textOf(scene.source, node).replaceAll('_', '')), place }
    case 'Boolean':
      return { kind: 'constant', value: textOf(scene.source, node) === 'True', place }
    case 'None':
      return { kind: 'constant', value: null, place }
    case 'VariableName': {
      const name = textOf(scene.source, node)
      return { kind: 'name', path: scene.meant?.(name) ?? name, where: scene.where(node.from), place }
    }
    case 'MemberExpression':
      return pyMember(node, scene, depth)
    case 'LambdaExpression':
      return { kind: 'name', path: `lambda${node.from}`, where: scene.where(node.from), place }
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
      return { kind: 'list', items: childrenOf(node).slice(1, 2).map(inner), place }
    case 'DictionaryComprehensionExpression': {
      const [, , , value] = childrenOf(node).filter(child => child.name !== 'Comment')
      return { kind: 'table', entries: [{ key: null, value: inner(value), keyPlace: place }], spread: [], place }
    }
    case 'CallExpression':
      return pyMade(pyCall(node, scene, depth), place)
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return inner(childrenOf(node).find(child => /^[A-Z]/.test(child.name) && child.name !== 'Comment'))
    case 'NamedExpression':
      return inner(node.lastChild)
    case 'BinaryExpression':
      return pyBinary(node, scene, depth)
    case 'ConditionalExpression': {
      const [yes, , test, , no] = childrenOf(node).filter(child => child.name !== 'Comment')
      const [one, asked, other] = [yes, test, no].map(child => (child ? textOf(scene.source, child) : ''))
      if (asksFor(asked ?? '', one ?? '')) return { kind: 'fallback', options: [inner(yes), inner(no)], place }
      if (asksForNone(asked ?? '', other ?? '')) return { kind: 'fallback', options: [inner(no), inner(yes)], place }
      return { kind: 'choice', options: [inner(yes), inner(no)], place }
    }
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return {
        kind: 'list',
        // `[*xs, y]`
        items: splitAtCommas(childrenOf(node)).map(
          ([first, second]): Value => (second ? { kind: 'item', of: inner(second), key: null, place } : inner(first)),
        ),
        place,
      }
    case 'DictionaryExpression':
      return pyTable(node, scene, depth)
    default:
      return opaque(place)
  }
}

function pyMember(node: SyntaxNode, scene: Scene, depth: number): Value {
  const place = placeOf(scene.source, node)
  const path = pyPath(node, scene)
  if (path !== null) return { kind: 'name', path, where: scene.where(node.from), place }
  const children = childrenOf(node)
  const object = children[0]
  const last = children.at(-1)
  if (!object || !last) return opaque(place)
  const of = pyValue(object, scene, depth + 1)
  if (last.name === 'PropertyName') {
    const key: Value = { kind: 'text', text: textOf(scene.source, last), place: placeOf(scene.source, last) }
    return { kind: 'item', of, key, place }
  }
  const index = children.length === 4 ? children[2] : undefined
  // Some of its elements, whichever.
  if (children.some(child => child.name === ':'))
    return { kind: 'list', items: [{ kind: 'item', of, key: null, place }], place }
  return { kind: 'item', of, key: index ? pyValue(index, scene, depth + 1) : null, place }
}

function pyTable(node: SyntaxNode, scene: Scene, depth: number): Table {
  const entries: Table['entries'][number][] = []
  const spread: Table['spread'][number][] = []
  for (const [first, second, third] of splitAtCommas(childrenOf(node))) {
    if (!first || !second) continue
    if (first.name === '**') spread.push({ of: pyValue(second, scene, depth + 1), after: entries.length })
    else if (third) {
      const key = pyValue(first, scene, depth + 1)
      entries.push({
        key: key.kind === 'text' ? key.text : null,
        value: pyValue(third, scene, depth + 1),
        keyPlace: key.place,
      })
    }
  }
  return { kind: 'table', entries, spread, place: placeOf(scene.source, node) }
}

function pyBinary(node: SyntaxNode, scene: Scene, depth: number): Value {
  const place = placeOf(scene.source, node)
  const [left, operator, right] = childrenOf(node).filter(child => child.name !== 'Comment')
  if (!left || !operator || !right) return opaque(place)
  const sign = textOf(scene.source, operator)
  const both = () => [pyValue(left, scene, depth + 1), pyValue(right, scene, depth + 1)]
  if (sign === 'or') return { kind: 'fallback', options: both(), place }
  if (sign === '+') return { kind: 'join', parts: both(), place }
  if (sign === '/') {
    const [a, b] = both()
    if (!a || !b) return opaque(place)
    return { kind: 'join', parts: [a, { kind: 'text', text: '/', place }, b], place }
  }
  if (sign === '|') return { kind: 'table', entries: [], spread: both().map(of => ({ of, after: 0 })), place }
  if (sign === '%') {
    const [format, argument] = both()
    return { kind: 'call', call: percent(format, argument, scene, node), place }
  }
  return opaque(place)
}
