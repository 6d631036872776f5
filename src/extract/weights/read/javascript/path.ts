import type { SyntaxNode } from '@lezer/common'
import { childrenOf, maxDepth, type Scene, textOf } from '../syntax.ts'
import { packageOf } from './import.ts'

/** `a.b.c` as a dotted path, `this.x` as `Class.x`; null when it is no plain path. */
export function jsPath(node: SyntaxNode, scene: Scene): string | null {
  const names: string[] = []
  let current: SyntaxNode | null = node
  while (current && /^(?:MemberExpression|PostfixExpression)$/.test(current.name) && names.length < maxDepth) {
    if (current.name === 'MemberExpression') {
      const name = memberOf(current, scene)
      if (name === null) return null
      names.unshift(name)
    }
    current = current.firstChild && bareCallee(current.firstChild)
  }
  if (current?.name === 'this') return [scene.owner() ?? 'this', ...names].join('.')
  if (!/^Variable(?:Name|Definition)$/.test(current?.name ?? '') || !current) return null
  return [textOf(scene.source, current), ...names].join('.')
}

/** `a.b`, `a['b']` → b. */
function memberOf(node: SyntaxNode, { source }: Scene): string | null {
  const last = node.lastChild
  if (last && /^(?:PropertyName|PrivatePropertyName)$/.test(last.name)) return textOf(source, last)
  const key = last?.name === ']' ? last.prevSibling : null
  return key?.name === 'String' ? textOf(source, key).slice(1, -1) : null
}

/** `(0, f)`, `f<T>`, `(f as T)`, `(await import('m'))`: what is called in the end. */
export function bareCallee(node: SyntaxNode, depth = 0): SyntaxNode {
  const inner =
    node.name === 'SequenceExpression' || node.name === 'AwaitExpression'
      ? node.lastChild
      : node.getChild('as') || node.getChild('satisfies')
        ? node.firstChild
        : /^(?:ParenthesizedExpression|InstantiationExpression)$/.test(node.name)
          ? childrenOf(node).find(child => /^[A-Z]/.test(child.name) && child.name !== 'TypeArgList')
          : null
  return inner && depth < maxDepth ? bareCallee(inner, depth + 1) : node
}

export function jsCallee(node: SyntaxNode | null | undefined, scene: Scene, depth: number): string {
  if (!node || depth > maxDepth) return '()'
  if (node.name === 'DynamicImport') return packageOf(/['"]([^'"]+)['"]/.exec(textOf(scene.source, node))?.[1] ?? '()')
  if (/^(?:VariableName|MemberExpression|PostfixExpression|this)$/.test(node.name)) {
    const path = jsPath(node, scene)
    if (path !== null) return path
    const name = memberOf(node, scene)
    const object = node.firstChild ? bareCallee(node.firstChild) : null
    if (name !== null) return `${jsCallee(object, scene, depth + 1)}.${name}`
  }
  const required = /^require\(\s*(['"])([^'"]+)\1\s*\)$/.exec(textOf(scene.source, node).slice(0, 200))?.[2]
  if (required !== undefined) return packageOf(required)
  if (node.name === 'CallExpression') return `${jsCallee(node.firstChild, scene, depth + 1)}()`
  if (node.name === 'NewExpression') return `${jsCallee(node.getChild('VariableName'), scene, depth + 1)}()`
  return '()'
}
