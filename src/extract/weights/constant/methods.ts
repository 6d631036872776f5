import { type Concrete, glue, partOf } from '../values.ts'
import type { Call, Value } from '../vocabulary.ts'
import { isAsked } from './asked.ts'
import type { Found, Via } from './concrete.ts'
import type { Constants } from './constants.ts'
import { alternatives } from './options.ts'
import { splitAs } from './split.ts'
import { keysOf, pairsOf, partsOf, tableIn, valuesOf } from './tables.ts'
import { braced, format, type Method, percent } from './templates.ts'
import { holdsCommit } from './unsettled.ts'

/** `x.orElse(y)`: the one or the other. */
const either: Method = (call, receiver, constants, via) => {
  const [otherwise] = call.positional
  return otherwise
    ? constants.expand({ kind: 'fallback', options: [receiver, otherwise], place: call.place }, via)
    : null
}

const asIs: Method = (_call, receiver, constants, via) => constants.expand(receiver, via)

/** `model.to("cuda")`, `model.half()`: what was loaded, elsewhere or otherwise, unless a class of the file says otherwise. */
const moved: Method = (call, receiver, constants, via) =>
  constants.names.definitionsOf(call.callee).length > 0 ? null : constants.expand(receiver, via)

/** Letters at the ends are taken away; what is told which may take all of a name. */
const cut: Method = (call, receiver, constants, via) =>
  constants.expand(receiver, via).map(one => {
    const [letters] = call.positional
    if (!letters || one.value.kind !== 'text') return one
    const known = letters.kind === 'text' && ![...letters.text].some(letter => /[\da-z]/i.test(letter))
    return known ? one : { ...one, value: { kind: 'opaque', place: one.value.place } }
  })

/** `text.replace("a", "b")`, as far as all of it is known, and stands there once: some replace one, and some all. */
const replace: Method = ({ positional: [old, by, more] }, receiver, constants, via) => {
  const [from, to] = [old, by].map(one => (one ? constants.expand(one, via) : []))
  const [a, b] = [from, to].map(all => (all?.length === 1 ? all[0]?.value : undefined))
  if (a?.kind !== 'text' || b?.kind !== 'text' || a.text === '' || b.text.includes('$') || more) return null
  return constants.expand(receiver, via).map(one => {
    if (one.value.kind !== 'text') return one
    const [before = '', after, second] = one.value.text.split(a.text)
    if (after === undefined) return one
    if (second !== undefined) return { ...one, value: { kind: 'opaque', place: one.value.place } }
    const at = before.length
    const parts = [partOf(one.value, 0, at), b, partOf(one.value, at + a.text.length, one.value.text.length)]
    return { ...one, value: parts.filter(({ text }) => text !== '').reduce<Concrete>(glue, { ...one.value, text: '' }) }
  })
}

const split: Method = (call, receiver, constants, via) =>
  constants
    .expand(receiver, via)
    .map(one => (one.value.kind === 'text' ? { ...one, value: splitAs(call, one.value) } : one))

/** `x.get("k", d)`: what is there, and the other where it may not be. */
const get: Method = (call, receiver, constants, via) => {
  const [key, otherwise] = call.positional
  if (!key) return null
  const item: Value = { kind: 'item', of: receiver, key, place: call.place }
  const found = constants.expand(item, via).filter(one => one.value.kind !== 'opaque')
  const isSure = found.length > 0 && constants.expand(key, via).every(one => one.value.kind === 'text')
  const rest = otherwise && !isSure ? constants.expand(otherwise, via) : []
  const isOther = rest.some(one => holdsCommit(one.value)) && !isAsked(receiver, constants)
  const unknown: readonly Found[] = isOther ? [{ value: { kind: 'opaque', place: call.place }, via }] : []
  return found.length + rest.length > 0 ? [...found, ...rest, ...unknown] : null
}

/** `getattr(x, "k", d)` */
const attribute: Method = (call, of, constants, via) =>
  get({ ...call, positional: call.positional.slice(1) }, of, constants, via)

/** `xs.find(x => …)`: the same of a list; of a text, and of what nobody here knows, it asks something else. */
const oneOf: Method = (call, receiver, constants, via) => {
  const lists = constants.expand(receiver, via)
  if (lists.length === 0 || lists.some(({ value }) => value.kind !== 'list')) return null
  return constants.expand({ kind: 'item', of: receiver, key: null, place: call.place }, via)
}

/** `z.object({ k: z.string().default(x) }).parse(env)`: what the world says nothing of is as the schema has it. */
const schema: Method = ({ positional: [given] }, receiver, constants, via) => {
  const tables = constants.expand(receiver, via).flatMap(({ value: one, via: turn }) => {
    const table = one.kind === 'call' && /\bobject$/.test(one.call.callee) ? one.call.positional[0] : undefined
    if (table?.kind !== 'table') return []
    const isOther = given && !isAsked(given, constants)
    const spread = isOther ? [...table.spread, { of: given, after: table.entries.length }] : table.spread
    return [{ value: { ...table, spread }, via: turn }]
  })
  return tables.length > 0 ? tables : null
}

/** Methods of strings and tables whose result we can tell. */
const methods: Readonly<Record<string, Method>> = {
  strip: cut,
  rstrip: cut,
  lstrip: cut,
  trim: asIs,
  toString: asIs,
  as_posix: asIs,
  copy: asIs,
  ...Object.fromEntries(
    ['to', 'cuda', 'cpu', 'half', 'float', 'bfloat16', 'eval', 'merge_and_unload'].map(name => [name, moved]),
  ),
  ...Object.fromEntries(alternatives.map(name => [name, either])),
  open: asIs,
  read_bytes: asIs,
  resolve: asIs,
  absolute: asIs,
  expanduser: asIs,
  values: (_call, receiver, constants, via) =>
    constants.expand(receiver, via).map(found => ({ ...found, value: valuesOf(found.value) })),
  keys: (_call, receiver, constants, via) =>
    constants.expand(receiver, via).map(found => ({ ...found, value: keysOf(found.value) })),
  items: (_call, receiver, constants, via) =>
    constants.expand(receiver, via).map(found => ({ ...found, value: pairsOf(found.value) })),
  get,
  format,
  join: (call, receiver, constants, via) => {
    const [first] = call.positional
    return (
      (first ? join(first, receiver, constants, via) : null) ?? (first ? join(receiver, first, constants, via) : null)
    )
  },
  replace,
  split,
  rsplit: split,
  parse: schema,
  ...Object.fromEntries(['find', 'findLast', 'at'].map(name => [name, oneOf])),
}

/** `", ".join(list)`, `list.join(', ')`: the elements with the text between them. */
function join(list: Value, between: Value, constants: Constants, via: Via): readonly Found[] | null {
  const found = constants.expand(list, via)
  if (found.length === 0 || found.some(one => one.value.kind !== 'list')) return null
  return found.flatMap(one => {
    const items = one.value.kind === 'list' ? one.value.items : []
    const parts = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]))
    return constants.expand({ kind: 'join', parts, place: parts[0]?.place ?? list.place }, one.via)
  })
}

/** `dict(a, k=v)`, `Object.assign({}, a, b)`: one table of several. */
function joined(call: Call): Value {
  const own = [...call.keyword].map(([key, value]) => ({ key, value, keyPlace: value.place }))
  const entries = call.callee === 'dict' ? own : []
  const spread = [...call.positional, ...(call.callee === 'dict' ? call.spread : [])].map(of => ({ of, after: 0 }))
  return { kind: 'table', entries, spread, place: call.place }
}

/** What a method call gives, or null when nothing is known of it. */
export function method(call: Call, constants: Constants, via: Via): readonly Found[] | null {
  const dot = call.callee.lastIndexOf('.')
  const name = call.callee.slice(dot + 1)
  const [only] = call.positional
  const parts = Object.hasOwn(partsOf, call.callee) ? partsOf[call.callee] : undefined
  if (only && parts) return constants.expand(only, via).map(one => ({ ...one, value: parts(one.value) }))
  if (call.callee === 'dict' || call.callee === 'Object.assign') return constants.expand(joined(call), via)
  const known = Object.hasOwn(functions, call.callee) ? functions[call.callee] : undefined
  if (known && only) return known(call, only, constants, via)
  if (name === '%' && call.positional[0]) return percent(call, call.positional[0], constants, via)
  const own = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (dot === -1) return memberOf(call, constants, via)
  if (!own) return null
  const path = call.callee.slice(0, dot)
  const receiver: Value = call.receiver ?? { kind: 'name', path, where: call.where, place: call.place }
  return own(call, receiver, constants, via)
}

/** `Size("a/b")`: one of its members. */
function memberOf({ callee, where, place }: Call, constants: Constants, via: Via): readonly Found[] | null {
  const [list, second] = constants.names.lookup(callee, where)
  if (list?.value.kind !== 'list' || second) return null
  return constants.expand({ kind: 'item', of: { kind: 'name', path: callee, where, place }, key: null, place }, via)
}

/** `next(x for x in xs if …)`: one of them, whichever. */
function anyOf(call: Call, of: Value, constants: Constants, via: Via): readonly Found[] {
  const one: Value = { kind: 'item', of, key: null, place: call.place }
  return [one, ...call.positional.slice(1)].flatMap(value => constants.expand(value, via))
}

/** `new Map([["k", v]])` */
const mapOf: Method = (_call, pairs, constants, via) =>
  constants
    .expand(pairs, via)
    .map(one => ({ ...one, value: (one.value.kind === 'list' && tableIn(one.value)) || one.value }))

/** `cmp.Or(a, b)`: the first that is something. */
const firstOf: Method = ({ positional, place }, _of, constants, via) =>
  constants.expand({ kind: 'fallback', options: positional, place }, via)

/** `zip(xs, ys)`: rows, as far as a list says how many there are. */
function together({ positional, place }: Call, _of: Value, constants: Constants, via: Via): readonly Found[] | null {
  const lists = positional.map(one => constants.expand(one, via).find(({ value }) => value.kind === 'list')?.value)
  const count = Math.max(0, ...lists.map(one => (one?.kind === 'list' ? one.items.length : 0)))
  if (count === 0 || count > maxRows) return null
  const cellAt = (row: number, column: number, of: Value): Value => {
    const list = lists[column]
    const known = list?.kind === 'list' ? list.items[row] : undefined
    return known ?? { kind: 'item', of, key: { kind: 'constant', value: row, place }, place }
  }
  const items = Array.from({ length: count }, (_, row): Value => {
    return { kind: 'list', items: positional.map((of, column) => cellAt(row, column, of)), place }
  })
  return [{ value: { kind: 'list', items, place }, via }]
}

const maxRows = 200

/** Functions that do with their first argument what a method does: fill the others into it, look one up in it. */
const functions: Readonly<Record<string, Method>> = {
  getattr: attribute,
  next: anyOf,
  'random.choice': anyOf,
  zip: together,
  Map: mapOf,
  'cmp.Or': firstOf,
  'Objects.requireNonNullElse': firstOf,
  'fmt.Sprintf': percent,
  'String.format': percent,
  sprintf: percent,
  format: percent,
  'string.Format': braced,
  'format!': braced,
}
