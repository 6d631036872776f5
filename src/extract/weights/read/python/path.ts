import type { SyntaxNode } from '@lezer/common'
import { maxDepth, type Scene, textOf } from '../syntax.ts'

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
