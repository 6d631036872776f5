import { partOf } from '../../values.ts'
import type { Call, Text, Value } from '../../vocabulary.ts'
import { type Part, type Thing, thingsOf } from './item.ts'

/** What is written at a declaration and holds where nobody sets it. */
export interface Default {
  readonly value: Value
  /** What gets it; without one the next thing that is declared. */
  readonly target?: Thing
}

/**
 * `#[arg(default_value = "x")] name: T`, `@Value("${key:x}") T name`, `@Option(defaultValue = "x")`, and Go's tag
 * `Name T `default:"x"``.
 */
export function defaultIn(parts: readonly Part[]): Default | null {
  const [sign, note, ...rest] = parts
  if (sign && note && 'sign' in sign && !('sign' in note) && /^[@#]$/.test(sign.sign)) {
    const value = noted(note.value)
    const target = thingsOf(rest).findLast(thing => thing.name !== undefined)
    return value && { value, ...(target && { target }) }
  }
  const things = thingsOf(parts)
  const [first] = things
  const value = first?.name && things.length > 2 ? tagged(things.at(-1)?.value) : null
  return value && { value, ...(first && { target: first }) }
}

/** Does nothing else stand there, so that it belongs to what follows? */
export const isNote = (parts: readonly Part[]) =>
  parts.length === 2 && parts[0] !== undefined && 'sign' in parts[0] && /^[@#]$/.test(parts[0].sign)

function noted(value: Value): Value | null {
  const calls = value.kind === 'list' ? value.items : [value]
  for (const one of calls) {
    if (one.kind !== 'call') continue
    const { positional, keyword } = one.call
    const said = ['default_value', 'default_value_t', 'defaultValue', 'default'].flatMap(
      key => keyword.get(key) ?? [],
    )[0]
    // `#[serde(default = "name")]`: what a function gives.
    if (said) return one.call.callee === 'serde' && said.kind === 'text' ? calledBy(said, one.call) : said
    const inside = positional[0]?.kind === 'text' ? keyedDefault(positional[0]) : null
    if (inside) return inside
  }
  return null
}

const calledBy = ({ text, place }: Text, { where }: Call): Value => ({
  kind: 'call',
  call: { callee: text, positional: [], keyword: new Map(), spread: [], where, place },
  place,
})

/** `${key:x}` */
const keyedDefault = (text: Text) => part(text, /^\$\{[\w.-]+:([^{}]+)\}$/d)

/** `json:"model" default:"x"`, `env:"MODEL, default=x"` */
const tagged = (value: Value | undefined) =>
  value?.kind === 'text'
    ? part(value, /(?:^|\s)(?:(?:default|envDefault|env-default):"|env:"[^"]*,\s*default=)([^"]+)"/d)
    : null

function part(text: Text, pattern: RegExp): Text | null {
  const [from, to] = pattern.exec(text.text)?.indices?.[1] ?? []
  return from === undefined || to === undefined ? null : partOf(text, from, to)
}
