import { printParseErrorCode, visit } from 'jsonc-parser'
import { locator, type Position } from './locate.ts'
import { Unreadable } from './strictly.ts'

/** A value with the offsets of its literal in the text, quotes included. */
export type Json = JsonObject | JsonArray | JsonText | JsonScalar

export interface JsonObject extends Span {
  readonly type: 'object'
  readonly members: ReadonlyMap<string, Member>
}
export interface JsonArray extends Span {
  readonly type: 'array'
  readonly items: readonly Json[]
}
export interface JsonText extends Span {
  readonly type: 'text'
  readonly value: string
}
interface JsonScalar extends Span {
  readonly type: 'scalar'
  readonly value: number | boolean | null
}
export interface Member {
  readonly key: JsonText
  readonly value: Json
}
interface Span {
  readonly start: number
  readonly end: number
}

export interface JsonDocument {
  readonly root: JsonObject
  readonly at: (offset: number) => Position
  readonly text: string
}

/** Real locks nest about ten levels; the parser recurses, so the bound is ours and not the stack's. */
const deepest = 100

/**
 * Strict JSON with positions, in linear time. Refuses what two readers could understand differently: duplicate keys
 * (npm takes the last, `findNodeAtLocation` the first), `__proto__`, and anything that `JSON.parse` refuses.
 * `trailingCommas`: Bun writes them.
 */
export function parseJson(text: string, { trailingCommas = false } = {}): JsonDocument {
  const at = locator(text)
  const fail = (reason: Unreadable['reason'], offset: number, message: string): never => {
    throw new Unreadable(reason, at(offset).line, message)
  }
  const builder = new TreeBuilder(fail)
  const onError = (code: number, offset: number) => fail('parse-error', offset, printParseErrorCode(code))
  visit(
    text,
    {
      onObjectBegin: offset => builder.open(offset, 'object'),
      onArrayBegin: offset => builder.open(offset, 'array'),
      onObjectProperty: (key, offset, length) => builder.name(key, offset, length),
      onLiteralValue: (value: unknown, offset, length) => builder.literal(value, offset, length),
      onObjectEnd: offset => builder.close(offset + 1),
      onArrayEnd: offset => builder.close(offset + 1),
      onError,
    },
    { disallowComments: true, allowTrailingComma: trailingCommas, allowEmptyContent: false },
  )
  if (!trailingCommas) agreesWithJavaScript(text)
  const { root } = builder
  if (root?.type !== 'object') return fail('unexpected-shape', 0, 'its top level is not an object')
  return { root, at, text }
}

function agreesWithJavaScript(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new Unreadable('parse-error', 1, error instanceof Error ? error.message : 'not JSON')
  }
}

type Frame =
  | { readonly type: 'object'; readonly start: number; readonly members: Map<string, Member>; key: JsonText | null }
  | { readonly type: 'array'; readonly start: number; readonly items: Json[] }

class TreeBuilder {
  root: Json | null = null
  readonly #frames: Frame[] = []
  readonly #fail: (reason: Unreadable['reason'], offset: number, message: string) => never

  constructor(fail: (reason: Unreadable['reason'], offset: number, message: string) => never) {
    this.#fail = fail
  }

  open(start: number, type: 'object' | 'array'): void {
    if (this.#frames.length >= deepest) this.#fail('too-deep', start, `it nests more than ${deepest} levels`)
    this.#frames.push(type === 'object' ? { type, start, members: new Map(), key: null } : { type, start, items: [] })
  }

  name(value: string, start: number, length: number): void {
    const frame = this.#frames.at(-1)
    if (frame?.type !== 'object') return
    if (value === '__proto__') this.#fail('prototype-key', start, 'a key is `__proto__`')
    if (frame.members.has(value)) this.#fail('duplicate-key', start, `the key ${JSON.stringify(value)} stands twice`)
    frame.key = { type: 'text', value, start, end: start + length }
  }

  literal(value: unknown, start: number, length: number): void {
    const span = { start, end: start + length }
    if (typeof value === 'string') this.#add({ type: 'text', value, ...span })
    else if (typeof value === 'number' || typeof value === 'boolean') this.#add({ type: 'scalar', value, ...span })
    else this.#add({ type: 'scalar', value: null, ...span })
  }

  close(end: number): void {
    const frame = this.#frames.pop()
    if (frame?.type === 'object') this.#add({ type: 'object', members: frame.members, start: frame.start, end })
    else if (frame) this.#add({ type: 'array', items: frame.items, start: frame.start, end })
  }

  #add(value: Json): void {
    const frame = this.#frames.at(-1)
    if (!frame) this.root = value
    else if (frame.type === 'array') frame.items.push(value)
    else if (frame.key) {
      frame.members.set(frame.key.value, { key: frame.key, value })
      frame.key = null
    }
  }
}
