import type { SyntaxNode } from '@lezer/common'
import type { Call } from '../../vocabulary.ts'
import { childrenOf, type Scene, splitAtCommas } from '../syntax.ts'
import { pyPath } from './path.ts'

/** Classes that only add to others: what they stand beside is what is made. */
const adding = /(?:^|\.)(?:\w*Mixin|ABC|Generic|Protocol|object)$/

/** The class that a class continues: the first of its bases that is one of its own kind. */
export function baseOf(node: SyntaxNode, scene: Scene): string | undefined {
  const list = node.getChild('ArgList')
  const bases = splitAtCommas(list ? childrenOf(list) : []).flatMap(([first, second]) =>
    first && !second ? (pyPath(first, scene) ?? []) : [],
  )
  return bases.find(base => !adding.test(base))
}

/** `super().__init__(x)` and `Base.__init__(self, x)` make what `Base(x)` makes. */
export function asBase(call: Call, base: string | undefined): Call {
  if (base === undefined || !call.callee.endsWith('.__init__')) return call
  if (call.callee === 'super().__init__') return { ...call, callee: base }
  const [first, ...rest] = call.positional
  const isSelf = first?.kind === 'name' && call.callee === `${base}.__init__`
  return isSelf ? { ...call, callee: base, positional: rest } : call
}
