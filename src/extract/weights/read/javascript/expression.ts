import type { SyntaxNode } from '@lezer/common'
import type { Call, Slot, Table, Value } from '../../vocabulary.ts'
import { childrenOf, keyOf, maxDepth, opaque, placeOf, type Scene, splitAtCommas, textOf, unquote } from '../syntax.ts'
import { bareCallee, jsCallee, jsPath } from './path.ts'

/** A JavaScript or TypeScript expression in our words. */
export function jsValue(node: SyntaxNode, scene: Scene, depth = 0): Value {
  return scene.known.get(keyOf(node)) ?? jsNew(node, scene, depth)
}

function jsNew(node: SyntaxNode, scene: Scene, depth: number): Value {
  const { source } = scene
  const place = placeOf(source, node)
  if (depth > maxDepth) return opaque(place)
  const inner = (child: SyntaxNode | null | undefined) => (child ? jsValue(child, scene, depth + 1) : opaque(place))
  switch (node.name) {
    case 'String': {
      const raw = textOf(source, node)
      const end = raw.length > 1 && raw.endsWith(raw[0] ?? '') ? node.to - 1 : node.to
      const text = unquote(source.text.slice(node.from + 1, end))
      return { kind: 'text', text, place: source.place(node.from + 1, end) }
    }
    case 'TemplateString':
      return jsTemplate(node, scene, depth)
    case 'Number':
      return { kind: 'constant', value: Number(textOf(source, node)), place }
    case 'BooleanLiteral':
      return { kind: 'constant', value: textOf(source, node) === 'true', place }
    case 'null':
      return { kind: 'constant', value: null, place }
    case 'VariableName':
      if (textOf(source, node) === 'undefined') return { kind: 'constant', value: null, place }
      return { kind: 'name', path: textOf(source, node), where: scene.where(node.from), place }
    case 'MemberExpression':
      return jsMember(node, scene, depth)
    case 'CallExpression':
    case 'NewExpression':
      return { kind: 'call', call: jsCall(node, scene, depth), place }
    case 'TaggedTemplateExpression':
      return { kind: 'call', call: jsTagged(node, scene, depth), place }
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
    case 'PostfixExpression':
      return inner(childrenOf(node).find(child => /^[A-Z]/.test(child.name) && !/Comment|LogicOp/.test(child.name)))
    case 'BinaryExpression':
      return jsBinary(node, scene, depth)
    case 'ConditionalExpression': {
      const [, , yes, , no] = childrenOf(node).filter(child => !child.name.endsWith('Comment'))
      return { kind: 'choice', options: [inner(yes), inner(no)], place }
    }
    case 'ArrayExpression': {
      const items = splitAtCommas(childrenOf(node)).map(([first, second]) => inner(second ?? first))
      return { kind: 'list', items, place }
    }
    case 'ObjectExpression':
      return jsTable(node, scene, depth)
    default:
      return opaque(place)
  }
}

function jsTemplate(node: SyntaxNode, scene: Scene, depth: number): Value {
  const { source } = scene
  const end = textOf(source, node).length > 1 ? node.to - 1 : node.to
  const parts: Value[] = []
  let at = node.from + 1
  const literal = (to: number) => {
    if (to > at) parts.push({ kind: 'text', text: unquote(source.text.slice(at, to)), place: source.place(at, to) })
  }
  for (const child of childrenOf(node)) {
    if (child.name !== 'Interpolation') continue
    literal(child.from)
    const expression = childrenOf(child)[1]
    parts.push(expression ? jsValue(expression, scene, depth + 1) : opaque(placeOf(source, child)))
    at = child.to
  }
  literal(end)
  const [only, second] = parts
  if (only?.kind === 'text' && !second) return only
  return { kind: 'join', parts, place: source.place(node.from + 1, end) }
}

function jsMember(node: SyntaxNode, scene: Scene, depth: number): Value {
  const place = placeOf(scene.source, node)
  const path = jsPath(node, scene)
  if (path !== null) return { kind: 'name', path, where: scene.where(node.from), place }
  const [object, sign, index] = childrenOf(node)
  if (!object) return opaque(place)
  const of = jsValue(object, scene, depth + 1)
  if (sign?.name === '[') return { kind: 'item', of, key: index ? jsValue(index, scene, depth + 1) : null, place }
  const last = node.lastChild
  if (last?.name !== 'PropertyName') return opaque(place)
  const key: Value = { kind: 'text', text: textOf(scene.source, last), place: placeOf(scene.source, last) }
  return { kind: 'item', of, key, place }
}

export function jsCall(node: SyntaxNode, scene: Scene, depth = 0): Call {
  const written = node.name === 'NewExpression' ? childrenOf(node)[1] : node.firstChild
  const target = written ? bareCallee(written) : written
  const list = node.getChild('ArgList')
  const positional = splitAtCommas(list ? childrenOf(list) : []).map(([first, second]) => {
    const expression = first?.name === 'Spread' ? second : first
    const value = expression ? jsValue(expression, scene, depth + 1) : opaque(placeOf(scene.source, node))
    return first?.name === 'Spread' ? { kind: 'item' as const, of: value, key: null, place: value.place } : value
  })
  const keyword = new Map<string, Value>()
  const spread: Value[] = []
  // An object among the arguments is how this language names its arguments.
  for (const value of positional) {
    if (value.kind === 'table') {
      if (value.spread.length > 0 || value.entries.some(({ key }) => key === null)) spread.push(value)
      else for (const { key, value: one } of value.entries) if (key !== null) keyword.set(key, one)
    } else if (value.kind === 'name') spread.push(value)
  }
  const callee = jsCallee(target, scene, 0)
  const slot = list ? jsSlot(list, scene) : undefined
  const isChained = callee.startsWith('()') || callee.includes('().')
  const object = isChained && target?.name === 'MemberExpression' ? target.firstChild : null
  return {
    callee,
    positional,
    keyword,
    spread,
    where: scene.where(node.from),
    place: placeOf(scene.source, target ?? node),
    ...(object && { receiver: jsValue(object, scene, depth + 1) }),
    ...(slot && { slot }),
  }
}

/** `` tag`text ${x}` `` is a call with its template. */
function jsTagged(node: SyntaxNode, scene: Scene, depth: number): Call {
  const [tag, template] = [node.firstChild, node.lastChild]
  return {
    callee: jsCallee(tag, scene, 0),
    positional: template ? [jsValue(template, scene, depth + 1)] : [],
    keyword: new Map(),
    spread: [],
    where: scene.where(node.from),
    place: placeOf(scene.source, tag ?? node),
  }
}

/** Inside the options object, or behind the last argument with a new one. */
function jsSlot(list: SyntaxNode, { source }: Scene): Slot | undefined {
  const last = childrenOf(list).findLast(child => !/^(?:[(),]|\w*Comment)$/.test(child.name))
  if (!last || list.lastChild?.name !== ')' || textOf(source, last).includes('\n')) return undefined
  const { line, endColumn } = source.place(last.from, last.to)
  if (last.name !== 'ObjectExpression') return { line, column: endColumn, before: ", { {key}: '", after: "' }" }
  const property = childrenOf(last).findLast(child => child.name === 'Property')
  if (!property) return { line, column: endColumn - 1, before: " {key}: '", after: "' " }
  return { line, column: source.place(property.from, property.to).endColumn, before: ", {key}: '", after: "'" }
}

function jsTable(node: SyntaxNode, scene: Scene, depth: number): Table {
  const entries: Table['entries'][number][] = []
  const spread: Table['spread'][number][] = []
  for (const property of childrenOf(node)) {
    if (property.name !== 'Property') continue
    const [first, second, third] = childrenOf(property).filter(child => !child.name.endsWith('Comment'))
    if (!first) continue
    const keyPlace = placeOf(scene.source, first)
    const name = textOf(scene.source, first)
    if (first.name === 'Spread' && second) spread.push({ of: jsValue(second, scene, depth + 1), after: entries.length })
    else if (first.name === '[') {
      const [key, value] = [second && jsValue(second, scene, depth + 1), property.lastChild]
      const known = key?.kind === 'text' ? key.text : null
      if (value) entries.push({ key: known, value: jsValue(value, scene, depth + 1), keyPlace })
    } else if (first.name === 'get' && second)
      entries.push({ key: textOf(scene.source, second), value: opaque(keyPlace), keyPlace })
    else if (second?.name === ':' && third) {
      const key = first.name === 'String' ? name.slice(1, -1) : name
      entries.push({ key, value: jsValue(third, scene, depth + 1), keyPlace })
    } else if (!second)
      entries.push({
        key: name,
        value: { kind: 'name', path: name, where: scene.where(first.from), place: keyPlace },
        keyPlace,
      })
  }
  return { kind: 'table', entries, spread, place: placeOf(scene.source, node) }
}

function jsBinary(node: SyntaxNode, scene: Scene, depth: number): Value {
  const place = placeOf(scene.source, node)
  const [left, operator, right] = childrenOf(node).filter(child => !child.name.endsWith('Comment'))
  if (!left || !operator) return opaque(place)
  const sign = textOf(scene.source, operator)
  // `x as const`, `x satisfies T`: a type says nothing of the value.
  if (sign === 'as' || sign === 'satisfies') return jsValue(left, scene, depth + 1)
  if (!right) return opaque(place)
  const both = () => [jsValue(left, scene, depth + 1), jsValue(right, scene, depth + 1)]
  if (sign === '||' || sign === '??') return { kind: 'fallback', options: both(), place }
  return sign === '+' ? { kind: 'join', parts: both(), place } : opaque(place)
}
