import type { SyntaxNode } from '@lezer/common'
import type { Call, Value } from '../../vocabulary.ts'
import { type Scene, textOf } from '../syntax.ts'
import { pyCall } from './call.ts'

/**
 * What the decorators of a function hand over for its parameters: the cases of a test (pytest's `parametrize`,
 * `parameterized.expand`) and what a fixture finds in `request.param`. By the name that the body has for it.
 */
export function casesFor(node: SyntaxNode, parameters: readonly string[], scene: Scene): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>()
  for (const [name, decorator] of decoratorsOf(node, scene)) {
    if (!decorator.getChild('ArgList') || !/^(?:parametrize|expand|fixture)$/.test(name)) continue
    const call = pyCall(decorator, scene)
    // One choice for all that stands in one decorator: what stands in one row belongs together.
    for (const [label, options] of casesOf(name, call, parameters))
      given.set(label, { kind: 'choice', options, place: call.place })
  }
  return given
}

/** The name under which a fixture hands on what it gives: its own, or the one that its decorator says. */
export function fixtureOf(node: SyntaxNode, own: string, scene: Scene): string | undefined {
  const decorator = decoratorsOf(node, scene).find(([name]) => name === 'fixture')?.[1]
  const told = decorator?.getChild('ArgList') ? pyCall(decorator, scene).keyword.get('name') : undefined
  return decorator && (told?.kind === 'text' ? told.text : own)
}

/** The decorators of a function, each with the last word of its name. */
function decoratorsOf(node: SyntaxNode, { source }: Scene): readonly (readonly [name: string, SyntaxNode])[] {
  const decorators = node.parent?.name === 'DecoratedStatement' ? node.parent.getChildren('Decorator') : []
  return decorators.map(decorator => {
    const name = decorator.getChildren('VariableName').at(-1)
    return [name ? textOf(source, name) : '', decorator]
  })
}

type Cases = readonly (readonly [label: string, values: readonly Value[]])[]

function casesOf(name: string, { positional: [first, second], keyword }: Call, parameters: readonly string[]): Cases {
  if (name === 'fixture') return [['request.param', rowsOf(keyword.get('params'))]]
  if (name === 'expand') {
    const rows = rowsOf(first)
    const places = Array.from({ length: widest(rows) }, (_, place) => place)
    return places.map(place => [parameters[place] ?? '', rows.map(row => cellOf(row, place))])
  }
  const labels = labelsOf(first ?? keyword.get('argnames'))
  const rows = rowsOf(second ?? keyword.get('argvalues'))
  if (labels.length === 1) return [[labels[0] ?? '', rows.map(row => (isParam(row) ? cellOf(row, 0) : row))]]
  return labels.map((label, place) => [label, rows.map(row => cellOf(row, place))])
}

/** `"model, revision"` or `["model", "revision"]`. */
function labelsOf(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(item => (item.kind === 'text' ? [item.text.trim()] : []))
  return value?.kind === 'text' ? value.text.split(',').map(label => label.trim()) : []
}

/** Each row for itself; of what a variable holds any row. */
function rowsOf(value: Value | undefined): readonly Value[] {
  if (!value) return []
  return value.kind === 'list' ? value.items : [{ kind: 'item', of: value, key: null, place: value.place }]
}

const widest = (rows: readonly Value[]) =>
  rows.reduce((most, row) => Math.max(most, row.kind === 'list' ? row.items.length : 1), 0)

const isParam = (row: Value) => row.kind === 'call' && /(?:^|\.)param$/.test(row.call.callee)

/** What a row has at a place: of a tuple, or of `pytest.param(a, b, marks=…)`. */
function cellOf(row: Value, place: number): Value {
  const opaque: Value = { kind: 'opaque', place: row.place }
  if (row.kind === 'call') return row.call.positional[place] ?? opaque
  if (row.kind === 'list') return row.items[place] ?? opaque
  if (row.kind === 'text') return place === 0 ? row : opaque
  return { kind: 'item', of: row, key: { kind: 'constant', value: place, place: row.place }, place: row.place }
}
