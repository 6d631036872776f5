import type { SyntaxNode } from '@lezer/common'
import type { Call, Slot, Value } from '../../vocabulary.ts'
import { childrenOf, maxDepth, opaque, placeOf, type Scene, splitAtCommas, textOf } from '../syntax.ts'
import { pyValue } from './expression.ts'
import { pyPath } from './path.ts'

/** A call, or a decorator with arguments. */
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

/** A callee always has a path: what is computed in between is `()`. */
export function pyCallee(node: SyntaxNode | null, scene: Scene, depth: number): string {
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
  const key = path !== null && name ? pyValue(name, scene) : null
  const parts = key?.kind === 'join' ? key.parts : key ? [key] : []
  const texts = parts.flatMap(part => (part.kind === 'text' ? part.text : []))
  return texts.length > 0 && texts.length === parts.length ? `${path}.${texts.join('')}` : null
}

/** `"%s/x" % a` is `"%s/x".format(a)` in our words. */
export function percent(format: Value | undefined, argument: Value | undefined, scene: Scene, node: SyntaxNode): Call {
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
