import type { Facts, Table, Value, Where } from '../../vocabulary.ts'
import { type Ledger, newLedger, plainly } from '../facts.ts'
import { readTemplate } from '../shell/word.ts'
import { embed, type Piece, type Source, verbatim } from '../source.ts'
import { maxDepth, opaque } from '../syntax.ts'
import { jsonInside } from './json-text.ts'
import { Programs } from './programs.ts'

type Entries = Table['entries'][number][]

/** Reads Terraform (HCL) as groups of settings; `variable`, `locals` and their references are followed. */
export function readHcl(source: Source): Facts {
  const reader = new HclReader(source)
  reader.body([], [], source.text.length, 0)
  return reader.ledger
}

class HclReader {
  readonly ledger: Ledger = newLedger()
  private readonly source: Source
  private readonly text: string
  private readonly inner = new Map<Value, Source>()
  private readonly programs: Programs
  private at = 0

  constructor(source: Source) {
    this.source = source
    this.text = source.text
    this.programs = new Programs(this.ledger, value => this.inner.get(value) ?? null, 'sh')
  }

  /** Attributes and blocks up to the closing brace. */
  body(path: readonly string[], scope: readonly number[], end: number, depth: number): Table {
    const start = this.at
    const inner = [...scope, this.source.offset(start)]
    const entries: Entries = []
    while (this.at < end && this.blank() !== '}') {
      const before = this.at
      const head = /^("[^"\n]*"|[\w.-]+|\([^)\n]*\))((?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*(=(?!=)|:|\{)/.exec(
        this.text.slice(this.at, this.at + 500),
      )
      if (!head?.[1]) {
        const line = this.text.indexOf('\n', this.at)
        this.at = line === -1 ? end : line + 1
        continue
      }
      const name = head[1].replaceAll(/["()]/g, '')
      const keyPlace = this.source.place(this.at, this.at + head[1].length)
      this.at += head[0].length
      const labels = [...(head[2] ?? '').matchAll(/"([^"]*)"|([\w-]+)/g)].map(match => match[1] ?? match[2] ?? '')
      const value =
        head[3] === '{'
          ? this.block([...path, name, ...labels], inner, depth)
          : this.value([...path, name], inner, depth)
      entries.push({ key: name, value, keyPlace })
      if (this.at === before) this.at++
    }
    return this.group(path, entries, inner, start)
  }

  private block(path: readonly string[], scope: readonly number[], depth: number): Value {
    if (depth > maxDepth) return opaque(this.source.place(this.at, this.at))
    const value = this.body(path, scope, this.text.length, depth + 1)
    this.at++
    return value
  }

  private group(path: readonly string[], entries: Entries, scope: readonly number[], start: number): Table {
    const place = this.source.place(start, start)
    const table: Table = { kind: 'table', entries, spread: [], place }
    this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope } })
    this.programs.read(table, path, scope)
    const [kind, name] = path
    const where: Where = { at: -1, scope: [], branch: [] }
    const initial = entries.find(entry => entry.key === 'default')?.value
    if (kind === 'variable' && path.length === 2 && initial)
      this.ledger.bindings.push({ name: `var.${name}`, value: initial, where })
    if (kind === 'locals' && path.length === 1)
      for (const { key, value } of entries) this.ledger.bindings.push({ name: `local.${key}`, value, where })
    return table
  }

  /** Skips blanks and comments; gives the next character. */
  private blank(): string {
    for (;;) {
      const found = /^(?:[\s,]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/)/.exec(this.text.slice(this.at, this.at + 4000))
      if (!found) return this.text[this.at] ?? '}'
      const to = this.at + found[0].length
      if (/^[#/]/.test(found[0])) this.ledger.remarks.push(verbatim(this.source, this.at, to))
      this.at = to
    }
  }

  private value(path: readonly string[], scope: readonly number[], depth: number): Value {
    this.at += /^[ \t]*/.exec(this.text.slice(this.at, this.at + 200))?.[0].length ?? 0
    const from = this.at
    const rest = this.text.slice(from, from + 300)
    if (depth > maxDepth) return opaque(this.source.place(from, from))
    if (rest.startsWith('"')) return this.string(scope)
    if (rest.startsWith('[')) return this.list(path, scope, depth)
    if (rest.startsWith('{')) {
      this.at++
      return this.block(path, scope, depth)
    }
    const heredoc = /^<<-?"?(\w+)"?[^\n]*\n/.exec(rest)
    if (heredoc) return this.heredoc(heredoc[1] ?? '', from + heredoc[0].length)
    return this.expression(path, scope, depth, rest)
  }

  /** A reference, a literal, or a function around one group: `merge({…}, local.x)`, `jsonencode({…})`. */
  private expression(path: readonly string[], scope: readonly number[], depth: number, rest: string): Value {
    const from = this.at
    const call = /^[a-z_]\w*\(/.exec(rest)
    if (call) {
      this.at += call[0].length
      const before = this.ledger.mappings.length
      const items: Value[] = []
      while (this.at < this.text.length && this.blank() !== ')' && this.blank() !== '}') {
        const start = this.at
        items.push(this.value(path, scope, depth + 1))
        if (this.at === start) this.at++
      }
      this.at++
      const tables = items.filter(item => item.kind !== 'opaque')
      const place = this.source.place(from, from)
      if (call[0] !== 'merge(') return { kind: 'choice', options: tables, place }
      const merged: Table = { kind: 'table', entries: [], spread: tables.map(of => ({ of, after: 0 })), place }
      this.replace(tables, merged, before, path, scope)
      return merged
    }
    const word = /^[^\s,\]})]+/.exec(rest)?.[0] ?? ''
    this.at += word.length
    const place = this.source.place(from, this.at)
    const value = this.word(word, place, scope)
    const conditional = /^[ \t]*(?:[=!<>]=?[^\n?]*)?\?[ \t]*/.exec(this.text.slice(this.at, this.at + 300))
    if (!conditional) return value
    this.at += conditional[0].length
    const yes = this.value(path, scope, depth + 1)
    const colon = /^[ \t]*:[ \t]*/.exec(this.text.slice(this.at, this.at + 50))
    if (!colon) return yes
    this.at += colon[0].length
    return { kind: 'choice', options: [yes, this.value(path, scope, depth + 1)], place }
  }

  /** Of groups that are merged none holds by itself: a later one may override what it says. */
  private replace(
    parts: readonly Value[],
    merged: Table,
    from: number,
    path: readonly string[],
    scope: readonly number[],
  ) {
    const within = this.ledger.mappings.splice(from)
    const where = { ...plainly(merged.place.offset), scope }
    this.ledger.mappings.push(...within.filter(({ table }) => !parts.includes(table)), { path, table: merged, where })
  }

  private word(word: string, place: Value['place'], scope: readonly number[]): Value {
    if (word === 'true' || word === 'false') return { kind: 'constant', value: word === 'true', place }
    if (word === 'null') return { kind: 'constant', value: null, place }
    if (/^-?[\d.]+$/.test(word)) return { kind: 'constant', value: Number(word), place }
    const path = /^(?:var|local|each|module|data)(?:\.[\w-]+)+/.exec(word)?.[0]
    return path ? { kind: 'name', path, where: { at: 0, scope, branch: [] }, place } : opaque(place)
  }

  private around(scope: readonly number[]) {
    const where = (): Where => ({ at: 0, scope, branch: [] })
    return { source: this.source, dialect: 'sh' as const, where, nested: () => undefined }
  }

  private string(scope: readonly number[]): Value {
    const from = this.at + 1
    let end = from
    let depth = 0
    for (; end < this.text.length && this.text[end] !== '\n'; end++) {
      if (this.text[end] === '\\') end++
      else if (this.text.startsWith('${', end)) depth++
      else if (depth > 0 && this.text[end] === '}') depth--
      else if (depth === 0 && this.text[end] === '"') break
    }
    this.at = end + 1
    const raw = this.text.slice(from, end)
    const value: Value = raw.includes('${')
      ? readTemplate(from, end, this.around(scope))
      : { kind: 'text', text: raw.replaceAll('\\"', '"'), place: this.source.place(from, end) }
    if (value.kind === 'text') this.ledger.texts.push(value)
    this.inner.set(value, jsonInside(this.source, from, end))
    return value
  }

  private heredoc(mark: string, from: number): Value {
    const pieces: Piece[] = []
    let at = from
    while (at < this.text.length) {
      const end = this.text.indexOf('\n', at)
      const to = end === -1 ? this.text.length : end
      if (this.text.slice(at, to).trim() === mark) break
      pieces.push({ text: this.text.slice(at, Math.min(this.text.length, to + 1)), from: at })
      at = to + 1
    }
    const close = this.text.indexOf('\n', at)
    this.at = close === -1 ? this.text.length : close
    const value = verbatim(this.source, from, at)
    this.inner.set(value, embed(this.source, pieces))
    return value
  }

  private list(path: readonly string[], scope: readonly number[], depth: number): Value {
    const from = this.at++
    const items: Value[] = []
    while (this.at < this.text.length && this.blank() !== ']') {
      const before = this.at
      items.push(this.value([...path, '[]'], scope, depth + 1))
      if (this.at === before) this.at++
    }
    this.at++
    return { kind: 'list', items, place: this.source.place(from, this.at) }
  }
}
