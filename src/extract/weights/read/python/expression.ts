import type { SyntaxNode } from '@lezer/common'
import type { Call, Slot, Table, Value } from '../../vocabulary.ts'
import { childrenOf, keyOf, maxDepth, opaque, placeOf, type Scene, splitAtCommas, textOf } from '../syntax.ts'
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
    case 'VariableName':
      return { kind: 'name', path: textOf(scene.source, node), where: scene.where(node.from), place }
    case 'MemberExpression':
      return pyMember(node, scene, depth)
    case 'LambdaExpression':
      return { kind: 'name', path: `lambda${node.from}`, where: scene.where(node.from), place }
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
      return { kind: 'list', items: childrenOf(node).slice(1, 2).map(inner), place }
    case 'CallExpression':
      return { kind: 'call', call: pyCall(node, scene, depth), place }
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return inner(childrenOf(node).find(child => /^[A-Z]/.test(child.name) && child.name !== 'Comment'))
    case 'NamedExpression':
      return inner(node.lastChild)
    case 'BinaryExpression':
      return pyBinary(node, scene, depth)
    case 'ConditionalExpression': {
      const [yes, , , , no] = childrenOf(node).filter(child => child.name !== 'Comment')
      return { kind: 'choice', options: [inner(yes), inner(no)], place }
    }
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return {
        kind: 'list',
        items: splitAtCommas(childrenOf(node)).map(([first, second]) => inner(second ?? first)),
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
  return { kind: 'item', of, key: index ? pyValue(index, scene, depth + 1) : null, place }
}

/** `a.b.c` as a dotted path, `self.x` as `Class.x`; null when it is no plain path. */
export function pyPath(node: SyntaxNode, scene: Scene): string | null {
  const names: string[] = []
  let current: SyntaxNode | null = node
  while (current?.name === 'MemberExpression' && names.length < maxDepth) {
    const last: SyntaxNode | null = current.lastChild
    if (last?.name !== 'PropertyName') return null
    names.unshift(textOf(scene.source, last))
    current = current.firstChild
  }
  if (current?.name !== 'VariableName') return null
  const first = textOf(scene.source, current)
  const owner = first === 'self' || first === 'cls' ? scene.owner() : undefined
  return [owner ?? first, ...names].join('.')
}

/** A callee always has a path: what is computed in between is `()`. */
function pyCallee(node: SyntaxNode | null, scene: Scene, depth: number): string {
  if (!node || depth > maxDepth) return '()'
  if (node.name === 'VariableName' || node.name === 'MemberExpression') {
    const path = pyPath(node, scene)
    if (path !== null) return path
    const last = node.lastChild
    if (last?.name === ']') return `${pyCallee(node.firstChild, scene, depth + 1)}[]`
    if (last?.name === 'PropertyName')
      return `${pyCallee(node.firstChild, scene, depth + 1)}.${textOf(scene.source, last)}`
  }
  if (node.name === 'CallExpression') return fetched(node, scene) ?? `${pyCallee(node.firstChild, scene, depth + 1)}()`
  return '()'
}

/** `getattr(x, "y")` is `x.y`. */
function fetched(node: SyntaxNode, scene: Scene): string | null {
  const [object, , name] = childrenOf(node.lastChild ?? node).slice(1)
  const isAttribute = node.firstChild && textOf(scene.source, node.firstChild) === 'getattr'
  const path = isAttribute && object ? pyPath(object, scene) : null
  const key = path !== null && name?.name === 'String' ? pyValue(name, scene) : null
  return key?.kind === 'text' ? `${path}.${key.text}` : null
}

export function pyCall(node: SyntaxNode, scene: Scene, depth = 0): Call {
  const list = node.getChild('ArgList')
  const positional: Value[] = []
  const keyword = new Map<string, Value>()
  const spread: Value[] = []
  for (const [first, second, third] of splitAtCommas(list ? childrenOf(list) : [])) {
    if (!first) continue
    if (second?.name === 'AssignOp' && textOf(scene.source, second) === ':=')
      positional.push(third ? pyValue(third, scene, depth + 1) : opaque(placeOf(scene.source, first)))
    else if (second?.name === 'AssignOp')
      keyword.set(
        textOf(scene.source, first),
        third ? pyValue(third, scene, depth + 1) : opaque(placeOf(scene.source, first)),
      )
    else if (first.name === '**' && second) spread.push(pyValue(second, scene, depth + 1))
    else if (first.name === '*' && second)
      positional.push({
        kind: 'item',
        of: pyValue(second, scene, depth + 1),
        key: null,
        place: placeOf(scene.source, second),
      })
    else positional.push(pyValue(first, scene, depth + 1))
  }
  const callee = pyCallee(node.firstChild, scene, 0)
  const slot = list ? pySlot(list, scene) : undefined
  const place = placeOf(scene.source, node.firstChild ?? node)
  const receiver = pyReceiver(node.firstChild, callee, scene, depth)
  return {
    callee,
    positional,
    keyword,
    spread,
    where: scene.where(node.from),
    place,
    ...(receiver && { receiver }),
    ...(slot && { slot }),
  }
}

function pyReceiver(callee: SyntaxNode | null, path: string, scene: Scene, depth: number): Value | undefined {
  if (!/^\(\)|(?:\(\)|\[\])\./.test(path)) return undefined
  const object = callee?.name === 'MemberExpression' ? callee.firstChild : null
  return object ? pyValue(object, scene, depth + 1) : undefined
}

/** Behind the last argument, so that a keyword can follow. */
function pySlot(list: SyntaxNode, { source }: Scene): Slot | undefined {
  const inside = childrenOf(list).filter(child => !/^(?:[()]|Comment)$/.test(child.name))
  const last = inside.at(-1)
  if (!last || list.lastChild?.name !== ')') return undefined
  const { line, endColumn } = source.place(last.from, last.to)
  if (source.text.slice(last.from, last.to).includes('\n')) return undefined
  return {
    line,
    column: endColumn,
    before: last.name === ',' ? ' {key}="' : ', {key}="',
    after: last.name === ',' ? '",' : '"',
  }
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

/** `"%s/x" % a` is `"%s/x".format(a)` in our words. */
function percent(format: Value | undefined, argument: Value | undefined, scene: Scene, node: SyntaxNode): Call {
  const place = placeOf(scene.source, node)
  const positional = argument?.kind === 'list' ? [...argument.items] : argument ? [argument] : []
  return {
    callee: '().%',
    positional: format ? [format, ...positional] : positional,
    keyword: new Map(),
    spread: [],
    where: scene.where(node.from),
    place,
  }
}
