import type { Json, JsonText, Member } from './json.ts'
import type { Reason } from './strictly.ts'

type Fail = (offset: number, message: string, reason?: Reason) => never

/** What YAML reserves at the start of a plain scalar. */
const indicator = /[-?:,[\]{}#&*!|>'"%@`\s]/

/** Escapes of YAML 1.2 (5.7) besides the three with digits. */
const escapes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 0,
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    e: 27,
    ' ': 32,
    '"': 34,
    '/': 47,
    '\\': 92,
    N: 133,
    _: 160,
    L: 8232,
    P: 8233,
  }),
)

/** Keys, scalars and flow collections of YAML. Offsets are those of the text; a scalar stands on one line. */
export class YamlFlow {
  readonly #text: string
  readonly #fail: Fail

  constructor(text: string, fail: Fail) {
    this.#text = text
    this.#fail = fail
  }

  /** The key of a line that goes from `from` to `to`, if it has one; `after` is the offset behind its colon. */
  key(from: number, to: number): { readonly text: JsonText; readonly after: number } | null {
    const end = this.#isQuote(from) ? this.#closing(from) : this.#colon(from, to)
    if (end === -1 || this.#text[end] !== ':' || !(end + 1 === to || this.#text[end + 1] === ' ')) return null
    if (!this.#isQuote(from) && indicator.test(this.#text[from] ?? ' ')) return null
    return { text: this.scalar(from, end), after: end + 1 }
  }

  /** The colon that ends a plain key: the first one before a space or the line's end. */
  #colon(from: number, to: number): number {
    const line = this.#text.slice(from, to)
    const spaced = line.indexOf(': ')
    if (spaced !== -1) return from + spaced
    return line.endsWith(':') && line.length > 1 ? to - 1 : -1
  }

  /** A scalar that fills the text between two offsets. */
  scalar(from: number, to: number): JsonText {
    if (!this.#isQuote(from)) return this.#plain(from, to)
    const end = this.#closing(from)
    return end === to ? this.#quoted(from, end) : this.#fail(end, 'something follows a closed quote')
  }

  isCollection(at: number): boolean {
    return this.#text[at] === '{' || this.#text[at] === '['
  }

  /** A collection in brackets, over as many lines as it takes. `end` is the offset behind it. */
  collection(from: number, levels: number): { readonly value: Json; readonly end: number } {
    if (levels <= 0) this.#fail(from, 'it nests too deep', 'too-deep')
    const isMap = this.#text[from] === '{'
    const close = isMap ? '}' : ']'
    const members = new Map<string, Member>()
    const items: Json[] = []
    let at = this.#skip(from + 1)
    while (this.#text[at] !== close) {
      if (isMap) at = this.#member(members, at, levels)
      else {
        const { value, end } = this.#item(at, levels)
        items.push(value)
        at = end
      }
      at = this.#skip(at)
      if (this.#text[at] === close) break
      if (this.#text[at] !== ',') this.#fail(at, 'a bracket is not closed where it should be')
      at = this.#skip(at + 1)
    }
    const span = { start: from, end: at + 1 }
    return { value: isMap ? { type: 'object', members, ...span } : { type: 'array', items, ...span }, end: at + 1 }
  }

  #member(members: Map<string, Member>, at: number, levels: number): number {
    const colon = this.#isQuote(at) ? this.#closing(at) : this.#until(at, /[:,[\]{}\n]/g)
    if (this.#text[colon] !== ':' || !/[ \n]/.test(this.#text[colon + 1] ?? '')) {
      this.#fail(at, 'a pair in brackets has no key')
    }
    const key = this.scalar(at, colon)
    if (key.value === '__proto__') this.#fail(at, 'a key is `__proto__`', 'prototype-key')
    if (members.has(key.value)) this.#fail(at, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key')
    const { value, end } = this.#item(this.#skip(colon + 1), levels)
    members.set(key.value, { key, value })
    return end
  }

  #item(at: number, levels: number): { readonly value: Json; readonly end: number } {
    if (this.isCollection(at)) return this.collection(at, levels - 1)
    if (this.#isQuote(at)) {
      const end = this.#closing(at)
      return { value: this.#quoted(at, end), end }
    }
    const stop = this.#until(at, /[,[\]{}\n]/g)
    let end = stop
    while (this.#text[end - 1] === ' ' && end > at) end--
    return { value: this.#plain(at, end), end }
  }

  #until(from: number, pattern: RegExp): number {
    pattern.lastIndex = from
    return pattern.exec(this.#text)?.index ?? this.#text.length
  }

  #isQuote(at: number): boolean {
    return this.#text[at] === '"' || this.#text[at] === "'"
  }

  /** Offset behind the quote that closes the one at `from`. */
  #closing(from: number): number {
    const pattern = this.#text[from] === '"' ? /"(?:[^"\\\n]|\\[^\n])*"/y : /'(?:[^'\n]|'')*'/y
    pattern.lastIndex = from
    const found = pattern.exec(this.#text)
    return found ? from + found[0].length : this.#fail(from, 'a quote is not closed on its line')
  }

  #quoted(from: number, to: number): JsonText {
    const raw = this.#text.slice(from, to)
    const value = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : this.#unescape(raw, from)
    return { type: 'text', value, start: from, end: to }
  }

  #unescape(raw: string, from: number): string {
    const pattern = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g
    return raw.slice(1, -1).replaceAll(pattern, (_, x, u, long, simple) => {
      const hex: string | undefined = x ?? u ?? long
      const code = hex === undefined ? escapes.get(simple) : Number.parseInt(hex, 16)
      if (code === undefined || code > 0x10ffff) {
        return this.#fail(from, 'a quoted text has an escape that YAML does not know')
      }
      return String.fromCodePoint(code)
    })
  }

  #plain(from: number, to: number): JsonText {
    const value = this.#text.slice(from, to)
    const wrong = value === '' || indicator.test(value[0] ?? ' ') || /\n| #|: |:$| $/.test(value) || value === '<<'
    if (wrong) this.#fail(from, 'a text without quotes is no plain scalar')
    return { type: 'text', value, start: from, end: to }
  }

  #skip(at: number): number {
    let next = at
    while (this.#text[next] === ' ' || this.#text[next] === '\n' || this.#text[next] === '\r') next++
    return next
  }
}
