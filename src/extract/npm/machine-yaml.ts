import type { Json, JsonDocument, JsonText, Member } from './json.ts'
import { locator } from './locate.ts'
import { type Reason, Unreadable } from './strictly.ts'
import { YamlFlow } from './yaml-flow.ts'

/** A line without its indentation and its end: offsets in the text. */
interface Line {
  readonly indent: number
  readonly start: number
  readonly end: number
}

const deepest = 100

/**
 * YAML as the writers of lockfiles emit it (and Prettier after them), in linear time and with positions: mappings and
 * sequences by indentation, scalars on one line, collections in brackets, block scalars. Every scalar is text. All else
 * that YAML knows (anchors, aliases, tags, directives, merge keys, folded scalars) and what two readers may take
 * differently (a key that stands twice) is refused: no tool writes it into a lock.
 */
export function parseMachineYaml(text: string): readonly JsonDocument[] {
  const at = locator(text)
  const fail = (offset: number, message: string, reason: Reason = 'parse-error'): never => {
    throw new Unreadable(reason, at(offset).line, message)
  }
  // Some readers end a line there and others do not: a key could hide behind one.
  const odd = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text)
  if (odd) return fail(odd.index, 'it contains a line end that readers disagree about')
  return splitDocuments(text).map(([from, to]) => ({ root: new YamlReader(text, from, to, fail).document(), at, text }))
}

/** Offsets of the documents. As pnpm: a file has several only if `---` is its first line. */
function splitDocuments(text: string): readonly (readonly [number, number])[] {
  const marks = [...text.matchAll(/^---\r?$/gm)].map(match => match.index)
  if (marks[0] !== 0) return [[0, text.length]]
  return marks.map((mark, index) => [mark + 3, marks[index + 1] ?? text.length])
}

type Fail = (offset: number, message: string, reason?: Reason) => never

class YamlReader {
  readonly #lines: Line[] = []
  readonly #flow: YamlFlow
  readonly #text: string
  readonly #fail: Fail
  #next = 0

  constructor(text: string, from: number, to: number, fail: Fail) {
    this.#text = text
    this.#fail = fail
    this.#flow = new YamlFlow(text, fail)
    for (let start = from; start <= to; ) {
      const found = text.indexOf('\n', start)
      const next = found === -1 || found >= to ? to : found
      const end = next > start && text[next - 1] === '\r' ? next - 1 : next
      let body = start
      while (body < end && text[body] === ' ') body++
      this.#lines.push({ indent: body - start, start: body, end })
      start = next + 1
    }
  }

  document(): JsonDocument['root'] {
    while (this.#isBlank(this.#lines[this.#next]) || this.#begins(this.#lines[this.#next], '#')) this.#next++
    const first = this.#peek()
    if (!first) return { type: 'object', members: new Map(), start: 0, end: 0 }
    const root = this.#node(first.indent, 0)
    const rest = this.#peek()
    if (rest) return this.#fail(rest.start, 'a line stands where none may stand')
    return root.type === 'object' ? root : this.#fail(first.start, 'its top level is not a mapping')
  }

  #isBlank(line: Line | undefined): boolean {
    return line !== undefined && line.start === line.end
  }

  /** Does a line begin with this, followed by a space or its end? */
  #begins(line: Line | undefined, sign: string): boolean {
    if (!line || !this.#text.startsWith(sign, line.start)) return false
    const after = line.start + sign.length
    return sign === '#' || after === line.end || this.#text[after] === ' '
  }

  /** The next line that is not blank. */
  #peek(): Line | undefined {
    while (this.#isBlank(this.#lines[this.#next])) this.#next++
    const line = this.#lines[this.#next]
    if (line && this.#text.slice(line.start, line.end).includes('\t')) this.#fail(line.start, 'a tab stands in a line')
    return line
  }

  #node(indent: number, depth: number): Json {
    const line = this.#peek()
    if (depth > deepest) this.#fail(line?.start ?? 0, `it nests more than ${deepest} levels`, 'too-deep')
    return this.#begins(line, '-') ? this.#sequence(indent, depth) : this.#mapping(indent, depth)
  }

  #mapping(indent: number, depth: number): Json {
    const members = new Map<string, Member>()
    const start = this.#peek()?.start ?? 0
    let end = start
    for (let line = this.#peek(); line && line.indent >= indent; line = this.#peek()) {
      if (line.indent > indent || this.#begins(line, '-')) this.#fail(line.start, 'a line is indented unexpectedly')
      this.#next++
      const { key, value } = this.#begins(line, '?') ? this.#explicit(line, depth) : this.#pair(line, depth)
      if (key.value === '__proto__') this.#fail(key.start, 'a key is `__proto__`', 'prototype-key')
      if (members.has(key.value)) {
        this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key')
      }
      members.set(key.value, { key, value })
      end = value.end
    }
    return { type: 'object', members, start, end }
  }

  #pair(line: Line, depth: number): Member {
    const found = this.#flow.key(line.start, line.end)
    if (!found) return this.#fail(line.start, 'a line is no `key: value`')
    return { key: found.text, value: this.#value(line, found.after, depth) }
  }

  /** `? key` and `: value` on two lines, as writers do with keys of more than 1,024 characters. */
  #explicit(line: Line, depth: number): Member {
    const key = this.#flow.scalar(line.start + 2, line.end)
    const next = this.#peek()
    if (next?.indent !== line.indent || !this.#begins(next, ':')) this.#fail(line.start, 'a key has no value')
    if (this.#flow.key(next.start + 2, next.end)) return { key, value: this.#inner(next, depth) }
    this.#next++
    return { key, value: this.#value(next, next.start + 1, depth) }
  }

  /** What follows a key's colon: on the same line, or indented below it. */
  #value(line: Line, from: number, depth: number): Json {
    let at = from
    while (at < line.end && this.#text[at] === ' ') at++
    if (at === line.end) return this.#below(line, depth)
    if (/^[|>][-+]?$/.test(this.#text.slice(at, line.end))) return this.#blockScalar(line)
    return this.#flow.isCollection(at) ? this.#collection(at, line, depth) : this.#flow.scalar(at, line.end)
  }

  /** Brackets may go over several lines: Prettier breaks long ones. All of them are indented deeper than their key. */
  #collection(at: number, { indent }: Line, depth: number): Json {
    const { value, end } = this.#flow.collection(at, deepest - depth)
    for (let line = this.#lines[this.#next]; line && line.start < end; line = this.#lines[++this.#next]) {
      if (line.indent <= indent && !this.#isBlank(line)) this.#fail(line.start, 'a line is indented unexpectedly')
    }
    const last = this.#lines[this.#next - 1]
    if (last && last.end !== end) this.#fail(end, 'something follows a closed bracket')
    return value
  }

  #below(line: Line, depth: number): Json {
    const next = this.#peek()
    if (next && next.indent > line.indent) {
      const isScalar = !this.#begins(next, '-') && !this.#begins(next, '?') && !this.#flow.key(next.start, next.end)
      if (!isScalar && !this.#flow.isCollection(next.start)) return this.#node(next.indent, depth + 1)
      this.#next++
      return this.#value({ ...next, indent: line.indent }, next.start, depth)
    }
    // A sequence may stand at its key's own indentation, but not at that of the item before it.
    const isItem = this.#begins(line, '-')
    if (next?.indent === line.indent && this.#begins(next, '-') && !isItem) return this.#node(next.indent, depth + 1)
    return { type: 'scalar', value: null, start: line.end, end: line.end }
  }

  #sequence(indent: number, depth: number): Json {
    const items: Json[] = []
    const start = this.#peek()?.start ?? 0
    for (let line = this.#peek(); line?.indent === indent && this.#begins(line, '-'); line = this.#peek()) {
      if (this.#flow.key(line.start + 2, line.end)) items.push(this.#inner(line, depth))
      else {
        this.#next++
        items.push(this.#value(line, line.start + 1, depth))
      }
    }
    return { type: 'array', items, start, end: items.at(-1)?.end ?? start }
  }

  /** A mapping whose first line shares its line with `- ` or `: `. */
  #inner(line: Line, depth: number): Json {
    this.#lines[this.#next] = { indent: line.indent + 2, start: line.start + 2, end: line.end }
    return this.#node(line.indent + 2, depth + 1)
  }

  /** Lines indented deeper than their key, whatever they look like. Their text is never a name or a hash. */
  #blockScalar({ indent, end: start }: Line): JsonText {
    let end = start
    let least: number | null = null
    let blank = 0
    for (let next = this.#lines[this.#next]; next; next = this.#lines[++this.#next]) {
      if (this.#isBlank(next)) blank = least === null ? Math.max(blank, next.indent) : 0
      else if (next.indent <= indent) break
      else least ??= next.indent
      if (least !== null && (blank > least || (!this.#isBlank(next) && next.indent < least))) {
        this.#fail(next.start, 'a line of a text block is indented unexpectedly')
      }
      end = next.end
    }
    return { type: 'text', value: this.#text.slice(start, end), start, end }
  }
}
