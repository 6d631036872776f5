import type { Json, JsonDocument, JsonText, Member } from './json.ts'
import { locator, type Position } from './locate.ts'
import { Unreadable } from './strictly.ts'
import { YamlFlow } from './yaml-flow.ts'

interface Line {
  indent: number
  body: string
  /** Offset of the body in the text. */
  start: number
}

const deepest = 100

/**
 * YAML as the writers of lockfiles emit it, in linear time and with positions: mappings and sequences by indentation,
 * scalars on one line, flow collections on one line, block scalars. Every scalar is text. All else that YAML knows
 * (anchors, aliases, tags, directives, merge keys, folded scalars) and what two readers may take differently
 * (a key that stands twice) is refused: no tool writes it into a lock.
 */
export function parseMachineYaml(text: string): readonly JsonDocument[] {
  const at = locator(text)
  // Some readers end a line there and others do not: a key could hide behind one.
  const odd = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text)
  if (odd) throw new Unreadable('parse-error', at(odd.index).line, 'it contains a line end that readers disagree about')
  return splitDocuments(text).map(([from, to]) => ({ root: new YamlReader(text, from, to, at).document(), at, text }))
}

/** Offsets of the documents. As pnpm: a file has several only if `---` is its first line. */
function splitDocuments(text: string): readonly (readonly [number, number])[] {
  const marks = [...text.matchAll(/^---\r?$/gm)].map(match => match.index)
  if (marks[0] !== 0) return [[0, text.length]]
  return marks.map((mark, index) => [mark + 3, marks[index + 1] ?? text.length])
}

class YamlReader {
  readonly #lines: Line[] = []
  readonly #at: (offset: number) => Position
  readonly #text: string
  #next = 0

  constructor(text: string, from: number, to: number, at: (offset: number) => Position) {
    this.#at = at
    this.#text = text
    let start = from
    for (const raw of text.slice(from, to).split('\n')) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
      const indent = line.search(/[^ ]|$/)
      this.#lines.push({ indent, body: line.slice(indent), start: start + indent })
      start += raw.length + 1
    }
  }

  document(): JsonDocument['root'] {
    while (this.#lines[this.#next]?.body.startsWith('#') || this.#lines[this.#next]?.body === '') this.#next++
    const first = this.#peek()
    if (!first) return { type: 'object', members: new Map(), start: 0, end: 0 }
    const root = this.#node(first.indent, 0)
    const rest = this.#peek()
    if (rest) return this.#fail(rest.start, 'a line stands where none may stand')
    return root.type === 'object' ? root : this.#fail(first.start, 'its top level is not a mapping')
  }

  #fail(offset: number, message: string, reason: Unreadable['reason'] = 'parse-error'): never {
    throw new Unreadable(reason, this.#at(offset).line, message)
  }

  /** The next line that is not blank. */
  #peek(): Line | undefined {
    while (this.#lines[this.#next]?.body === '') this.#next++
    const line = this.#lines[this.#next]
    if (line?.body.includes('\t')) this.#fail(line.start, 'a tab stands in a line')
    return line
  }

  #node(indent: number, depth: number): Json {
    const line = this.#peek()
    if (depth > deepest) this.#fail(line?.start ?? 0, `it nests more than ${deepest} levels`, 'too-deep')
    return line && /^-(?: |$)/.test(line.body) ? this.#sequence(indent, depth) : this.#mapping(indent, depth)
  }

  #mapping(indent: number, depth: number): Json {
    const members = new Map<string, Member>()
    const start = this.#peek()?.start ?? 0
    let end = start
    for (let line = this.#peek(); line && line.indent >= indent; line = this.#peek()) {
      if (line.indent > indent || /^-(?: |$)/.test(line.body)) this.#fail(line.start, 'a line is indented unexpectedly')
      this.#next++
      const { key, value } = line.body.startsWith('? ') ? this.#explicit(line, depth) : this.#pair(line, depth)
      if (key.value === '__proto__') this.#fail(key.start, 'a key is `__proto__`', 'prototype-key')
      if (members.has(key.value))
        this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key')
      members.set(key.value, { key, value })
      end = value.end
    }
    return { type: 'object', members, start, end }
  }

  #pair(line: Line, depth: number): Member {
    const found = this.#flow(line).key(0)
    if (!found) return this.#fail(line.start, 'a line is no `key: value`')
    const { text: key, after } = found
    return { key: shift(key, line.start), value: this.#value(line, after, depth) }
  }

  /** `? key` and `: value` on two lines, as writers do with keys of more than 1,024 characters. */
  #explicit(line: Line, depth: number): Member {
    const key = this.#flow(line).scalar(2, line.body.length)
    const next = this.#peek()
    if (next?.indent !== line.indent || !/^:(?: |$)/.test(next.body)) this.#fail(line.start, 'a key has no value')
    if (next.body !== ':' && this.#flow(next).key(2))
      return { key: shift(key, line.start), value: this.#inner(next, depth) }
    this.#next++
    return { key: shift(key, line.start), value: this.#value(next, 1, depth) }
  }

  /** What follows a key's colon: on the same line, or indented below it. */
  #value(line: Line, from: number, depth: number): Json {
    const rest = line.body.slice(from).trimStart()
    if (rest === '') return this.#below(line, depth)
    if (/^[|>][-+]?$/.test(rest)) return this.#blockScalar(line)
    const flow = this.#flow(line)
    return shiftAll(flow.whole(line.body.length - rest.length, deepest - depth), line.start)
  }

  #below(line: Line, depth: number): Json {
    const next = this.#peek()
    const nested = next && (next.indent > line.indent || (next.indent === line.indent && next.body.startsWith('- ')))
    if (nested) return this.#node(next.indent, depth + 1)
    return { type: 'scalar', value: null, start: line.start + line.body.length, end: line.start + line.body.length }
  }

  #sequence(indent: number, depth: number): Json {
    const items: Json[] = []
    const start = this.#peek()?.start ?? 0
    for (let line = this.#peek(); line?.indent === indent && line.body.startsWith('- '); line = this.#peek()) {
      if (this.#flow(line).key(2)) items.push(this.#inner(line, depth))
      else {
        this.#next++
        items.push(this.#value(line, 1, depth))
      }
    }
    return { type: 'array', items, start, end: items.at(-1)?.end ?? start }
  }

  /** A mapping whose first line shares its line with `- ` or `: `. */
  #inner(line: Line, depth: number): Json {
    this.#lines[this.#next] = { indent: line.indent + 2, body: line.body.slice(2), start: line.start + 2 }
    return this.#node(line.indent + 2, depth + 1)
  }

  /** Lines indented deeper than their key, whatever they look like. Their text is never a name or a hash. */
  #blockScalar(line: Line): JsonText {
    const start = line.start + line.body.length
    let end = start
    for (let next = this.#lines[this.#next]; next; next = this.#lines[this.#next]) {
      if (next.body !== '' && next.indent <= line.indent) break
      end = next.start + next.body.length
      this.#next++
    }
    return { type: 'text', value: this.#text.slice(start, end), start, end }
  }

  #flow(line: Line): YamlFlow {
    return new YamlFlow(line.body, (offset, message, reason) => this.#fail(line.start + offset, message, reason))
  }
}

const shift = (span: JsonText, by: number): JsonText => ({ ...span, start: span.start + by, end: span.end + by })

function shiftAll(value: Json, by: number): Json {
  const [start, end] = [value.start + by, value.end + by]
  if (value.type === 'text') return shift(value, by)
  if (value.type === 'array') return { ...value, items: value.items.map(item => shiftAll(item, by)), start, end }
  if (value.type === 'scalar') return { ...value, start, end }
  const members = [...value.members].map(
    ([name, one]) => [name, { key: shift(one.key, by), value: shiftAll(one.value, by) }] as const,
  )
  return { ...value, members: new Map(members), start, end }
}
