import type { SyntaxNode } from '@lezer/common'
import type { Call, Value } from '../../vocabulary.ts'
import { verbatim } from '../source.ts'
import { childrenOf, placeOf, type Scene, textOf } from '../syntax.ts'
import { jsValue } from './expression.ts'

/** `<Chat model="a/b" revision={x} />` is a call of Chat with named arguments. */
export function jsElement(node: SyntaxNode, scene: Scene): Call {
  const { source } = scene
  const [, tag] = childrenOf(node)
  const keyword = new Map<string, Value>()
  for (const attribute of node.getChildren('JSXAttribute')) {
    const name = attribute.getChild('JSXIdentifier')
    const value = attribute.lastChild
    if (name && value && value !== name) keyword.set(textOf(source, name), attributeValue(value, scene))
  }
  const place = placeOf(source, tag ?? node)
  const callee = tag ? textOf(source, tag) : '()'
  return { callee, positional: [], keyword, spread: [], where: scene.where(node.from), place }
}

function attributeValue(node: SyntaxNode, scene: Scene): Value {
  if (node.name !== 'JSXEscape') return verbatim(scene.source, node.from + 1, node.to - 1)
  const inner = childrenOf(node).find(child => !/^[{}]$|Comment$/.test(child.name))
  return inner ? jsValue(inner, scene) : { kind: 'opaque', place: placeOf(scene.source, node) }
}
