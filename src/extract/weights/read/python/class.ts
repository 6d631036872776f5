import type { SyntaxNode } from '@lezer/common'
import type { Call, Value } from '../../vocabulary.ts'
import { childrenOf, placeOf, type Scene, splitAtCommas, textOf } from '../syntax.ts'
import { pyValue } from './expression.ts'
import { pyPath } from './path.ts'

/** Classes that only add to others: what they stand beside is what is made. */
const adding = /(?:^|\.)(?:\w*Mixin|ABC|Generic|Protocol|object)$/

/** The class that a class continues: the first of its bases that is one of its own kind. */
export const baseOf = (node: SyntaxNode, scene: Scene) => basesOf(node, scene).find(base => !adding.test(base))

function basesOf(node: SyntaxNode, scene: Scene): readonly string[] {
  const list = node.getChild('ArgList')
  return splitAtCommas(list ? childrenOf(list) : []).flatMap(([first, second]) =>
    first && !second ? (pyPath(first, scene) ?? []) : [],
  )
}

/** What `class Size(str, Enum)` has, as a list: who is given one of them, picks one by name or takes each, takes any. */
export function membersOf(node: SyntaxNode, owner: string, scene: Scene): Value | null {
  const body = node.getChild('Body')
  const statements = body ? childrenOf(body) : []
  const own = statements.map(one => (one.getChild('FunctionDefinition') ?? one).getChild('VariableName'))
  // What makes its values itself may make others.
  const isOther = own.some(
    name =>
      name?.parent?.name === 'FunctionDefinition' &&
      /^(?:value|__new__|__getattr\w*__)$/.test(textOf(scene.source, name)),
  )
  if (isOther || !basesOf(node, scene).some(base => /Enum$/.test(base))) return null
  const [where, place] = [scene.where(node.to), placeOf(scene.source, node)]
  const items = (body?.getChildren('AssignStatement') ?? []).flatMap((one): Value[] => {
    const name = one.firstChild?.name === 'VariableName' ? textOf(scene.source, one.firstChild) : '_'
    return name.startsWith('_') ? [] : [{ kind: 'name', path: `${owner}.${name}`, where, place }]
  })
  return { kind: 'list', items, place }
}

/** What a parameter is where nobody hands it anything: its default, or of `size: Size | None` any member. */
export function initialOf(
  parameter: readonly SyntaxNode[],
  enumerations: ReadonlySet<string>,
  scene: Scene,
): Value | undefined {
  const sign = parameter.findIndex(child => child.name === 'AssignOp')
  const written = sign === -1 ? undefined : parameter[sign + 1]
  const type = parameter.find(child => child.name === 'TypeDef')
  const named = type && enumerations.size > 0 ? [...textOf(scene.source, type).matchAll(/\w+/g)] : []
  const members = named.flatMap(([path]): Value[] => {
    if (!type || !enumerations.has(path)) return []
    const place = placeOf(scene.source, type)
    return [{ kind: 'item', of: { kind: 'name', path, where: scene.where(type.from), place }, key: null, place }]
  })
  const options = [...(written ? [pyValue(written, scene)] : []), ...members]
  const [only, second] = options
  return only && second ? { kind: 'choice', options, place: only.place } : only
}

/** `super().__init__(x)` and `Base.__init__(self, x)` make what `Base(x)` makes. */
export function asBase(call: Call, base: string | undefined): Call {
  if (base === undefined || !call.callee.endsWith('.__init__')) return call
  if (call.callee === 'super().__init__') return { ...call, callee: base }
  const [first, ...rest] = call.positional
  const isSelf = first?.kind === 'name' && call.callee === `${base}.__init__`
  return isSelf ? { ...call, callee: base, positional: rest } : call
}
