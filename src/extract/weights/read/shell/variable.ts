import type { Value } from '../../vocabulary.ts'
import { unquote } from '../syntax.ts'
import { windowsName } from '../windows/variable.ts'
import { madeOf } from './make-function.ts'
import { named, type Substitution, unknown } from './named.ts'
import { halfOf, partsOf } from './output.ts'
import { expression, template } from './template.ts'
import { isFilledIn, readTemplate, type Surroundings } from './word.ts'

const maxNesting = 20
/** A bracket that is not closed within this many characters is taken for none. */
const maxSpan = 20_000

/** `$x`, `${x:-y}`, `$(…)`, `` `…` ``, `${{ env.X }}` at this position. A `$` that begins nothing is itself: null. */
export function substitution(at: number, end: number, around: Surroundings): Substitution | null {
  const { dialect, source } = around
  const rest = source.text.slice(at, Math.min(end, at + 300))
  if (rest.startsWith('{{')) return isFilledIn(dialect) ? template(at, rest, around) : null
  const foreign = windowsName(rest, dialect)
  if (foreign) return { value: named(foreign.path, at, around), length: foreign.length }
  if (/^\$['"]/.test(rest)) return ansi(at, end, around)
  if (rest.startsWith('${{')) return expression(at, end, rest, around)
  const variable = /^\$([A-Za-z_]\w*|[0-9@*#?])/.exec(rest)
  if (variable) return { value: named(variable[1] ?? '', at, around), length: variable[0].length }
  const called = isFilledIn(dialect)
    ? (/^\$\(([A-Za-z_][\w.]*|\d)\)/.exec(rest) ?? /^\$\{([A-Za-z_]\w*(?:\.\w+)+)\}/.exec(rest))
    : null
  if (called) {
    const length = called[0].length
    // A function of the script is called where nothing fills in its name before.
    const said = rest.startsWith('$(') && dialect !== 'make' ? around.nested(at + 2, at + length - 1) : undefined
    return { value: said ?? named(called[1] ?? '', at, around), length }
  }
  if (dialect === 'make' && rest.startsWith('$$')) {
    const inner = substitution(at + 1, end, plainShell(around))
    return inner && { value: inner.value, length: inner.length + 1 }
  }
  const isBrace = rest.startsWith('${')
  const to = isBrace || rest.startsWith('$(') ? closing(at + 2, end, isBrace ? '{}' : '()', source.text) : at
  const made = madeOf(at, to, around)
  if (made) return { value: made, length: to + 1 - at }
  if (isBrace) return braced(at, end, around)
  if (rest.startsWith('$(')) return command(at, at + 2, to, around)
  if (!rest.startsWith('`')) return null
  const close = source.text.indexOf('`', at + 1)
  return close === -1 || close > end ? null : command(at, at + 1, close, around)
}

/** `$'a\\n'` has escapes; `$"a"` is a translated string. */
function ansi(at: number, end: number, { source }: Surroundings): Substitution | null {
  const match = /^\$(['"])((?:[^\\'"]|\\[\s\S])*)\1/.exec(source.text.slice(at, Math.min(end, at + 2000)))
  if (!match) return null
  const place = source.place(at + 2, at + 2 + (match[2]?.length ?? 0))
  return { value: { kind: 'text', text: unquote(match[2] ?? ''), place }, length: match[0].length }
}

function plainShell(around: Surroundings): Surroundings {
  return {
    source: around.source,
    dialect: 'sh',
    where: at => around.where(at),
    nested: (from, to) => around.nested(from, to),
    assign: (name, value, at) => around.assign?.(name, value, at),
  }
}

/** `${NAME}`, `${NAME:-default}`, `${NAME[key]}`, `${!NAME[@]}`; other operations compute something new. */
function braced(at: number, end: number, around: Surroundings): Substitution {
  const { text } = around.source
  const to = closing(at + 2, end, '{}', text)
  const inner = text.slice(at + 2, Math.min(to, at + 300))
  const [, keyed] = /^!([A-Za-z_]\w*)\[[@*]\]$/.exec(inner) ?? []
  if (keyed !== undefined) {
    const of = named(keyed, at, around)
    return { value: { kind: 'item', of, key: null, each: 'key', place: of.place }, length: to + 1 - at }
  }
  const head = /^([A-Za-z_]\w*|\d+)(?:\[([^\]]*)\])?/.exec(inner)
  if (!head) return unknown(at, Math.min(end, to + 1), around)
  const length = to + 1 - at
  const name = named(head[1] ?? '', at, around)
  const value = head[2] === undefined ? name : element(name, head[2], at, around)
  const after = at + 2 + head[0].length
  const operator = text.slice(after, Math.min(to, after + 2))
  if (operator === '') return { value, length }
  const sign = /^:?[-=]/.exec(operator)?.[0].length
  const cut = sign === undefined ? partIn(value, text.slice(after, Math.min(to, after + 40))) : null
  if (cut) return { value: cut, length }
  if (sign === undefined) return unknown(at, Math.min(end, at + length), around)
  const quoted = text[after + sign] === "'" && text[to - 1] === "'" ? 1 : 0
  const option = readTemplate(after + sign + quoted, to - quoted, around)
  // In settings a macro may have a dash in its name: `${latest-llama}`.
  const macro =
    around.dialect === 'kubernetes' && operator.startsWith('-') ? [named(text.slice(at + 2, to), at, around)] : []
  const given: Value = { kind: 'fallback', options: [...macro, value, option], place: option.place }
  if (operator.startsWith('=') || operator === ':=') around.assign?.(head[1] ?? '', given, at)
  return { value: given, length }
}

/** `${A%%:*}` and its like, and `${A//,/ }`: one half of what a variable holds, or all its parts. */
function partIn(value: Value, operation: string): Value | null {
  const [, separator] = /^\/\/\\?([,;|:])\/ ?$/.exec(operation) ?? []
  if (separator !== undefined) return partsOf(value, separator)
  const [, sign, before, behind] = /^(%%?|##?)(?:\\?([:|,;=@ ])\*|\*\\?([:|,;=@ ]))$/.exec(operation) ?? []
  const isFront = sign?.startsWith('%') === true
  const mark = isFront ? before : behind
  if (sign === undefined || mark === undefined) return null
  // `%` cuts off from the last one on, `##` up to the last one.
  return halfOf(value, mark, { isLast: sign === '%' || sign === '##', half: isFront ? 0 : -1 })
}

function element(of: Value, key: string, at: number, around: Surroundings): Value {
  const { place } = of
  if (key === '@' || key === '*') return { kind: 'item', of, key: null, each: 'value', place }
  if (/^\d+$/.test(key)) return { kind: 'item', of, key: { kind: 'constant', value: Number(key), place }, place }
  const variable = /^"?\$\{?([A-Za-z_]\w*)\}?"?$/.exec(key)?.[1]
  if (variable !== undefined) return { kind: 'item', of, key: { ...named(variable, at, around), place }, place }
  const name: Value = key.includes('$')
    ? { kind: 'opaque', place }
    : { kind: 'text', text: key.replaceAll(/['"]/g, ''), place }
  return { kind: 'item', of, key: name, place }
}

/** `<(echo a b)`: what a command prints, as a file. */
export function substituted(at: number, end: number, around: Surroundings) {
  if (around.source.text.slice(at, at + 2) !== '<(') return null
  const { value, length } = command(at, at + 2, closing(at + 2, end, '()', around.source.text), around)
  return { value, from: at, to: Math.min(end, at + length) }
}

function command(at: number, from: number, to: number, around: Surroundings): Substitution {
  const value = to > from ? around.nested(from, to) : undefined
  return value ? { value, length: to + 1 - at } : unknown(at, to + 1, around)
}

/** Position of the bracket that closes; the end when there is none. */
function closing(from: number, end: number, [open, close]: string, text: string): number {
  let depth = 1
  for (let index = from; index < Math.min(end, from + maxSpan) && depth <= maxNesting; index++) {
    const char = text[index]
    if (char === '\\') index++
    else if (char === open) depth++
    else if (char === close && --depth === 0) return index
  }
  return Math.min(end, from + maxSpan)
}
