import type { SyntaxNode } from '@lezer/common'
import type { Call } from '../../vocabulary.ts'
import { childrenOf, splitAtCommas, textOf } from '../syntax.ts'
import { pyCall, pyCallee } from './call.ts'
import type { PyNames } from './names.ts'

/** What makes another thing of a function or class than is written is bound to `f.__decorator__`. */
const bind = (path: string, call: Call, at: number, names: PyNames) =>
  names.set(`${path}.__decorator__`, { kind: 'call', call, place: call.place }, at)

/** `@other` above a function or class. The call that it is, if it says what it is handed. */
export function decorate(node: SyntaxNode, names: PyNames): Call | undefined {
  const [, callee = '()', bracket] = /^@\s*([\w.]+)\s*(\(?)/.exec(textOf(names.source, node)) ?? []
  const call = { ...pyCall(node, names), callee }
  const { parent } = node
  const name = (parent?.getChild('FunctionDefinition') ?? parent?.getChild('ClassDefinition'))?.getChild('VariableName')
  const owner = names.body()
  if (name) bind(`${owner === undefined ? '' : `${owner}.`}${textOf(names.source, name)}`, call, node.from, names)
  return bracket ? call : undefined
}

/** `class A(metaclass=M)`: M decides what an A is. */
export function metaclass(node: SyntaxNode, name: string, names: PyNames): void {
  const list = node.getChild('ArgList')
  for (const [key, sign, made] of splitAtCommas(list ? childrenOf(list) : []))
    if (sign?.name === 'AssignOp' && made && key && textOf(names.source, key) === 'metaclass')
      bind(name, { ...pyCall(node, names), callee: pyCallee(made, names, 0) }, node.from, names)
}
