import type { Facts, Table, Value } from '../../vocabulary.ts'
import { type Ledger, newLedger, plainly } from '../facts.ts'
import { embed, type Source, verbatim } from '../source.ts'
import { maxDepth, unquote } from '../syntax.ts'
import { jsonInside } from './json-text.ts'
import { Programs } from './programs.ts'

/** A line of a section or of a table in one line; `a.b = x` has two keys. */
interface Pair {
  readonly keys: readonly string[]
  readonly value: Value
  readonly keyPlace: Value['place']
  readonly start: number
}

/** Reads TOML with positions, as far as it goes: what is no TOML is passed over. */
export function readToml(source: Source): Facts {
  return new TomlReader(source).read()
}

class TomlReader {
  private readonly source: Source
  private readonly text: string
  private readonly ledger: Ledger = newLedger()
  private readonly inner = new Map<Value, Source>()
  private readonly programs: Programs
  private at = 0

  constructor(source: Source) {
    this.source = source
    this.text = source.text
    this.programs = new Programs(this.ledger, value => this.inner.get(value) ?? null, 'sh')
  }

  read(): Facts {
    let path: readonly string[] = []
    let pairs: Pair[] = []
    let start = 0
    const close = () => {
      if (pairs.length > 0) this.group(path, pairs, start)
      pairs = []
    }
    while (this.at < this.text.length) {
      const before = this.at
      this.blank(true)
      const header = /^\[\[?[^\n\]]*\]\]?/.exec(this.text.slice(this.at, this.at + 500))
      if (header) {
        close()
        start = this.at
        path = keysOf(header[0].replaceAll(/[[\]]/g, '')).concat(header[0].startsWith('[[') ? ['[]'] : [])
        this.at += header[0].length
      } else pairs.push(...this.pair(path))
      if (this.at === before) this.at++
    }
    close()
    return this.ledger
  }

  /** `a.b = x` and `a.c = y` make a group `a`. */
  private group(path: readonly string[], pairs: readonly Pair[], start: number): Table {
    const entries = [...Map.groupBy(pairs, ({ keys: [first = ''] }) => first)].flatMap(([key, same]) => {
      const inner = same.flatMap(one => (one.keys.length > 1 ? { ...one, keys: one.keys.slice(1) } : []))
      const own = same.flatMap(one => (one.keys.length > 1 ? [] : { key, value: one.value, keyPlace: one.keyPlace }))
      const [first] = inner
      return first
        ? [...own, { key, value: this.group([...path, key], inner, first.start), keyPlace: first.keyPlace }]
        : own
    })
    const table: Table = { kind: 'table', entries, spread: [], place: this.source.place(start, start) }
    const scope = [this.source.offset(start)]
    this.ledger.mappings.push({ path, table, where: { ...plainly(start), scope } })
    this.programs.read(table, path, scope)
    return table
  }

  /** Blanks and comments; with `lines` also their ends. */
  private blank(lines: boolean): void {
    for (;;) {
      const found = (lines ? /^\s+/ : /^[ \t]+/).exec(this.text.slice(this.at, this.at + 2000))
      if (found) this.at += found[0].length
      else if (this.text[this.at] === '#') {
        const end = this.text.indexOf('\n', this.at)
        const to = end === -1 ? this.text.length : end
        this.ledger.remarks.push(verbatim(this.source, this.at + 1, to))
        this.at = to
      } else return
    }
  }

  private pair(path: readonly string[]): readonly Pair[] {
    const match =
      /^((?:"[^"\n]*"|'[^'\n]*'|[\w-]+)(?:[ \t]*\.[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))*)[ \t]*=[ \t]*/.exec(
        this.text.slice(this.at, this.at + 1000),
      )
    if (!match?.[1]) {
      const end = this.text.indexOf('\n', this.at)
      this.at = end === -1 ? this.text.length : end
      return []
    }
    const start = this.at
    const keyPlace = this.source.place(start, start + match[1].length)
    const keys = keysOf(match[1])
    this.address(keys, start)
    this.at += match[0].length
    const value = this.value([...path, ...keys], 0)
    return [{ keys, value, keyPlace, start }]
  }

  /** PyScript fetches what stands on the left: `[files] "https://…" = "./x"`. */
  private address([key, more]: readonly string[], at: number): void {
    if (!key?.includes('://') || more !== undefined) return
    this.ledger.texts.push(verbatim(this.source, at + 1, at + 1 + key.length))
  }

  private value(path: readonly string[], depth: number): Value {
    const from = this.at
    const char = this.text[from] ?? ''
    if (char === '"' || char === "'") return this.string(char)
    if (char === '[' && depth < maxDepth) return this.list(path, depth)
    if (char === '{' && depth < maxDepth) return this.inline(path, depth)
    const word = /^[^\s,\]}#]*/.exec(this.text.slice(from, from + 200))?.[0] ?? ''
    this.at += Math.max(1, word.length)
    const place = this.source.place(from, this.at)
    const value = word === 'true' ? true : word === 'false' ? false : Number(word.replaceAll('_', ''))
    return { kind: 'constant', value, place }
  }

  private string(quote: string): Value {
    const isLong = this.text.startsWith(quote.repeat(3), this.at)
    const mark = isLong ? quote.repeat(3) : quote
    const from = this.at + mark.length
    let end = this.text.indexOf(mark, from)
    while (quote === '"' && end !== -1 && isEscaped(this.text, end)) end = this.text.indexOf(mark, end + 1)
    const line = this.text.indexOf('\n', from)
    const isOpen = end === -1 || (!isLong && line !== -1 && line < end)
    const to = isOpen ? (line === -1 ? this.text.length : line) : end
    this.at = isOpen ? to : to + mark.length
    const raw = this.text.slice(from, to)
    // A backslash at the end of a line takes all blanks behind it with it.
    const text = quote === '"' ? unquote(isLong ? raw.replace(/\\[ \t]*\r?\n\s*/g, '') : raw) : raw
    const value = { kind: 'text' as const, text, place: this.source.place(from, to) }
    this.ledger.texts.push(value)
    const isPlain = quote === "'" || isLong
    this.inner.set(value, isPlain ? embed(this.source, [{ text: raw, from }]) : jsonInside(this.source, from, to))
    return value
  }

  private list(path: readonly string[], depth: number): Value {
    const from = this.at++
    const items: Value[] = []
    for (;;) {
      this.blank(true)
      const char = this.text[this.at]
      if (char === undefined || char === ']') break
      if (char === ',') this.at++
      else items.push(this.value([...path, '[]'], depth + 1))
    }
    this.at++
    return { kind: 'list', items, place: this.source.place(from, this.at) }
  }

  private inline(path: readonly string[], depth: number): Value {
    const from = this.at++
    const pairs: Pair[] = []
    for (;;) {
      this.blank(true)
      const char = this.text[this.at]
      if (char === undefined || char === '}') break
      const before = this.at
      if (char === ',') this.at++
      else if (depth < maxDepth) pairs.push(...this.pair(path))
      if (this.at === before) this.at++
    }
    this.at++
    return this.group(path, pairs, from)
  }
}

function keysOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
    match => unquote(match[1] ?? '') || (match[2] ?? match[3] ?? ''),
  )
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
