import type { Json, JsonText, Member } from './json.ts'
import type { Reason } from './strictly.ts'

type Fail = (offset: number, message: string, reason?: Reason) => never

/** What YAML reserves at the start of a plain scalar. */
const indicator = /[-?:,[\]{}#&*!|>'"%@`\s]/

/** Scalars and flow collections on one line of YAML. Offsets are within the line. */
export class YamlFlow {
  readonly #line: string
  readonly #fail: Fail

  constructor(line: string, fail: Fail) {
    this.#line = line
    this.#fail = fail
  }

  /** A key at `from`, if the line has one there; `after` is the offset behind its colon. */
  key(from: number): { readonly text: JsonText; readonly after: number } | null {
    const line = this.#line
    const quote = line[from]
    if (quote === '"' || quote === "'") {
      const end = this.#closing(from)
      if (!/^:(?: |$)/.test(line.slice(end, end + 2))) return null
      return { text: this.#quoted(from, end), after: end + 1 }
    }
    const colon = colonAfter(line, from)
    if (colon === -1 || indicator.test(line[from] ?? ' ')) return null
    return { text: this.#plain(from, colon), after: colon + 1 }
  }

  /** The whole rest of the line as one value. */
  whole(from: number, levels: number): Json {
    const first = this.#line[from]
    if (first !== '{' && first !== '[') return this.scalar(from, this.#line.length)
    const [value, end] = this.#collection(from, levels)
    return end === this.#line.length ? value : this.#fail(end, 'something follows a closed bracket')
  }

  scalar(from: number, to: number): JsonText {
    const first = this.#line[from]
    if (first !== '"' && first !== "'") return this.#plain(from, to)
    const end = this.#closing(from)
    return end === to ? this.#quoted(from, end) : this.#fail(end, 'something follows a closed quote')
  }

  /** Offset behind the quote that closes the one at `from`. */
  #closing(from: number): number {
    const pattern = this.#line[from] === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y
    pattern.lastIndex = from
    const found = pattern.exec(this.#line)
    return found ? from + found[0].length : this.#fail(from, 'a quote is not closed on its line')
  }

  #quoted(from: number, to: number): JsonText {
    const raw = this.#line.slice(from, to)
    const value = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : this.#unescape(raw, from)
    return { type: 'text', value, start: from, end: to }
  }

  /** JSON's escapes only: the others of YAML are in no lockfile. */
  #unescape(raw: string, from: number): string {
    try {
      const value: unknown = JSON.parse(raw)
      if (typeof value === 'string') return value
    } catch {
      // Said below, with the place.
    }
    return this.#fail(from, 'a quoted text has an escape that JSON does not know')
  }

  #plain(from: number, to: number): JsonText {
    const value = this.#line.slice(from, to)
    const wrong = value === '' || indicator.test(value[0] ?? ' ') || / #|: |:$|\s$/.test(value) || value === '<<'
    if (wrong) this.#fail(from, 'a text without quotes is no plain scalar')
    return { type: 'text', value, start: from, end: to }
  }

  #collection(from: number, levels: number): [Json, number] {
    if (levels <= 0) this.#fail(from, 'it nests too deep', 'too-deep')
    const isMap = this.#line[from] === '{'
    const close = isMap ? '}' : ']'
    const members = new Map<string, Member>()
    const items: Json[] = []
    let at = this.#skip(from + 1)
    while (this.#line[at] !== close) {
      if (isMap) at = this.#member(members, at, levels)
      else {
        const [item, end] = this.#item(at, levels)
        items.push(item)
        at = end
      }
      at = this.#skip(at)
      if (this.#line[at] === close) break
      if (this.#line[at] !== ',') this.#fail(at, 'a bracket is not closed on its line')
      at = this.#skip(at + 1)
    }
    const span = { start: from, end: at + 1 }
    return [isMap ? { type: 'object', members, ...span } : { type: 'array', items, ...span }, at + 1]
  }

  #member(members: Map<string, Member>, at: number, levels: number): number {
    const found = this.key(at)
    const isPlain = found?.text.start === at && !/["']/.test(this.#line[at] ?? '')
    if (!found || (isPlain && /[,[\]{}]/.test(found.text.value))) return this.#fail(at, 'a pair in brackets has no key')
    const { text: key, after } = found
    if (key.value === '__proto__') this.#fail(at, 'a key is `__proto__`', 'prototype-key')
    if (members.has(key.value)) this.#fail(at, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key')
    const [value, end] = this.#item(this.#skip(after), levels)
    members.set(key.value, { key, value })
    return end
  }

  #item(at: number, levels: number): [Json, number] {
    const first = this.#line[at]
    if (first === '{' || first === '[') return this.#collection(at, levels - 1)
    if (first === '"' || first === "'") {
      const end = this.#closing(at)
      return [this.#quoted(at, end), end]
    }
    const rest = /[,[\]{}]/g
    rest.lastIndex = at
    const end = rest.exec(this.#line)?.index ?? this.#line.length
    return [this.#plain(at, end), end]
  }

  #skip(at: number): number {
    let next = at
    while (this.#line[next] === ' ') next++
    return next
  }
}

/** The colon that ends a plain key: the first one before a space or the line's end. */
function colonAfter(line: string, from: number): number {
  const spaced = line.indexOf(': ', from)
  if (spaced !== -1) return spaced
  return line.endsWith(':') && line.length - 1 > from ? line.length - 1 : -1
}
