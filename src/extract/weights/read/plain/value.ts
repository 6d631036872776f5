import { type Concrete, glue } from '../../values.ts'
import type { Place, Value } from '../../vocabulary.ts'
import { opaque } from '../syntax.ts'
import { type Part, type Thing, thingsOf } from './item.ts'

const joining = /^(?:\+|\.|\.\.|<>|~|\+\+|&)$/
const choosing = /^(?:match|when|switch)(?:\(\))?$/

/** What a row of things and signs amounts to, as far as it can be a constant. */
export function valueFrom(parts: readonly Part[], where: Place): Value {
  const things = thingsOf(parts)
  const options = branchesOf(things)
  if (options[0]) return { kind: 'choice', options, place: options[0].place }
  const start = functionIn(parts)
  return start > 0 ? valueFrom(parts.slice(start), where) : expressionOf(parts, things, where)
}

function expressionOf(parts: readonly Part[], things: readonly Thing[], where: Place): Value {
  const values = things.map(thing => thing.value)
  const signs = parts.flatMap(part => ('sign' in part ? [part.sign] : []))
  const [first, second] = values
  const last = values.at(-1)
  if (!first || !last) return opaque(where)
  const { place } = first
  if (!second) return signs.every(sign => /^[&*?!%]$/.test(sign)) ? first : opaque(place)
  // `"dir/" "file"`: texts side by side are one.
  const [start, ...others] = values.flatMap((value): Concrete[] => (value.kind === 'text' ? [value] : []))
  if (start && signs.length === 0 && others.length + 1 === values.length) return others.reduce(glue, start)
  // `ENV.fetch("k") { "x" }`, `text.ifEmpty { "x" }`: the one or the other.
  if (first.kind === 'call' && last.kind === 'list' && values.length === 2 && otherwise.test(first.call.callee))
    return { kind: 'fallback', options: [first, ...last.items.slice(-1)], place }
  // `new X(…)`, `try f(…)`: only the last of them is the value.
  // `[]T{…}`, `[2]T{…}`: as well.
  const words = things
    .slice(0, -1)
    .every(({ name, value }, index) => name !== undefined || (index === 0 && (isSize(value) || isNew(value))))
  if (signs.length === 0) return words && last.kind !== 'name' ? last : opaque(place)
  const said = signs.join(' ')
  // `a ?: b`
  if (said === '? :' && values.length === 2) return { kind: 'fallback', options: values, place }
  if (signs.length !== values.length - 1) return opaque(place)
  if (signs.every(sign => joining.test(sign))) return { kind: 'join', parts: values, place }
  if (signs.every(sign => /^(?:\?\?|\|\|)$/.test(sign))) return { kind: 'fallback', options: values, place }
  // `c ? a : b`, whatever the condition is made of.
  return said.endsWith('? :') ? { kind: 'choice', options: values.slice(-2), place } : opaque(place)
}

/** `new() { ["k"] = "v" }` */
const isNew = (value: Value) => value.kind === 'call' && value.call.callee === 'new'
const otherwise = /(?:^|\.)(?:fetch|ifEmpty|ifBlank|getOrElse|orElseGet|getOrPut)$/
const isSize = (value: Value) => value.kind === 'list' && value.items.every(item => item.kind === 'opaque')

/** Behind `|| `, `|x| ` and `x ->`: what a function gives that has no name. */
function functionIn(parts: readonly Part[]): number {
  const [first, ...rest] = parts.map(part => ('sign' in part ? part.sign : null))
  if (first === '||') return 1
  if (first === '|') return rest.indexOf('|') + 2
  return 1 + parts.findLastIndex(part => 'sign' in part && part.sign === '->')
}

/** `match x { a => "b" }`, `when (x) { a -> "b" }`, `if c { "a" } else { "b" }`: one of these. */
function branchesOf(things: readonly Thing[]): readonly Value[] {
  const last = things.at(-1)
  if (last && things.some(thing => choosing.test(calledOf(thing)))) return armsOf(last.value)
  const isIf = things.some(thing => calledOf(thing) === 'if') && things.some(thing => thing.name === 'else')
  return isIf ? things.flatMap(({ value }) => (value.kind === 'list' ? value.items.slice(-1) : endOf(value))) : []
}

/** What a block ends with that gives names to other things before: `{ let name = …; name.to_string() }`. */
function endOf(value: Value): readonly Value[] {
  const last = value.kind === 'table' ? value.entries.at(-1) : undefined
  return last?.key === null ? [last.value] : []
}

const calledOf = ({ name, value }: Thing) => name ?? (value.kind === 'call' ? value.call.callee : '')

function armsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'table') return value.entries.flatMap(entry => endOf(entry.value)[0] ?? entry.value)
  return value.kind === 'call' ? [...value.call.positional, ...value.call.keyword.values()] : []
}
