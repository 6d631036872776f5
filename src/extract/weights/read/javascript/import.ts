import type { SyntaxNode } from '@lezer/common'
import type { Import } from '../../vocabulary.ts'
import type { Source } from '../source.ts'
import { childrenOf, textOf } from '../syntax.ts'

/** The package behind a module's address: `npm:@a/b@1`, a content delivery network, or itself. */
export function packageOf(module: string): string {
  if (!/^(?:https?:|npm:|jsr:)/.test(module)) return module
  return /(@[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*)/i.exec(module)?.[1] ?? module
}

/** `import a, { b as c } from 'm'`, `import * as d from 'm'`. */
export function jsImports(node: SyntaxNode, source: Source): readonly Import[] {
  const string = node.getChild('String')
  if (!string) return []
  const module = packageOf(textOf(source, string).slice(1, -1))
  const found: Import[] = []
  for (const child of childrenOf(node)) {
    const alias = textOf(source, child)
    if (child.name === 'VariableDefinition') found.push({ module, name: isStar(node) ? null : 'default', alias })
    if (child.name === 'ImportGroup') found.push(...grouped(child, module, source))
  }
  return found
}

const isStar = (node: SyntaxNode) => node.getChild('Star') !== null

function grouped(node: SyntaxNode, module: string, source: Source): readonly Import[] {
  const found: Import[] = []
  let name: string | null = null
  for (const child of childrenOf(node)) {
    if (child.name === 'VariableName') name = textOf(source, child)
    else if (child.name === 'VariableDefinition') {
      const alias = textOf(source, child)
      found.push({ module, name: name ?? alias, alias })
      name = null
    }
  }
  return found
}

/** `const { a, b: c } = require('m')`, `= await import('m')`, `const m = require('m')`. */
export function jsRequired(target: SyntaxNode, value: SyntaxNode, source: Source): readonly Import[] | null {
  const match = /^(?:\w+\s+)?\(?\s*(?:\w+\s+)?(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)\s*\)?$/.exec(
    textOf(source, value),
  )
  if (!match?.[1]) return null
  const module = packageOf(match[1])
  if (target.name === 'VariableDefinition') return [{ module, name: null, alias: textOf(source, target) }]
  return target.getChildren('PatternProperty').map(property => {
    const name = property.getChild('PropertyName')
    const alias = textOf(source, property.getChild('VariableDefinition') ?? property)
    return { module, name: name ? textOf(source, name) : alias, alias }
  })
}
