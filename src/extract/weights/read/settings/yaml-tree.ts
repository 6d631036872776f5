import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml'
import type { Facts, Table, Value, Where } from '../../vocabulary.ts'
import { type Ledger, newLedger, plainly } from '../facts.ts'
import { readTemplate } from '../shell/word.ts'
import { embed, type Piece, type Source } from '../source.ts'
import { maxDepth, opaque } from '../syntax.ts'
import { interpolated } from './interpolated.ts'
import { jsonInside } from './json-text.ts'
import { Programs } from './programs.ts'
import { otherwiseIn } from './property-default.ts'

/** Reads YAML into our words. Aliases are shared, never copied: an alias bomb stays as small as it was written. */
export function readYaml(source: Source): Facts {
  const ledger = newLedger()
  const filled = withoutTemplates(source)
  const documents = parseAllDocuments(filled.text, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  const reader = new YamlReader(filled, source, ledger)
  for (const document of documents) if (document.contents) reader.read(document.contents)
  ledger.bindings.push(...interpolated(source, ledger.mappings))
  return ledger
}

/** What stands where a template will put something. */
const hole = '\u00a7'

/** Templates (Helm, Jinja) are no YAML: a line of them becomes blank, one inside a line a hole of the same length. */
function withoutTemplates(source: Source): Source {
  if (!source.text.includes('{{')) return source
  const text = source.text
    .replaceAll(/^[ \t]*(?:-[ \t]+)?\{\{-?[^\n]*?\}\}[ \t]*$/gm, line =>
      line.trimStart().startsWith('-') ? line : ' '.repeat(line.length),
    )
    .replaceAll(/(?<!\$)\{\{[^\n]*?\}\}/g, template => hole.repeat(template.length))
  return { ...source, text }
}

/** What a tag of its own makes of a text, its program knows: no revision is believed that it may have changed. */
const isOwnTag = (tag: string | undefined) => tag !== undefined && !tag.startsWith('tag:yaml.org,')
const naming = /revision|commit|sha/i
const orOther = (value: Value): Value => ({
  kind: 'choice',
  options: [value, opaque(value.place)],
  place: value.place,
})

class YamlReader {
  readonly source: Source
  readonly ledger: Ledger
  /** With its templates, which stand where the holes are. */
  private readonly raw: Source
  private readonly anchors = new Map<string, Value>()
  private readonly scalars = new Map<Value, Scalar>()
  private readonly programs: Programs

  constructor(source: Source, raw: Source, ledger: Ledger) {
    this.source = source
    this.raw = raw
    this.ledger = ledger
    this.programs = new Programs(ledger, value => this.inside(value), 'kubernetes', raw.text)
  }

  read(node: Node): void {
    this.value(node, [], [])
  }

  private value(node: unknown, path: readonly string[], scope: readonly number[]): Value {
    const value = this.plain(node, path, scope)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, value)
    return value
  }

  private plain(node: unknown, path: readonly string[], scope: readonly number[]): Value {
    if (path.length > maxDepth) return opaque(this.source.place(0, 0))
    if (isScalar(node)) return this.scalar(node, scope)
    if (isAlias(node)) return this.anchors.get(node.source) ?? opaque(this.at(node))
    if (isMap(node)) {
      const place = this.at(node)
      const inner = [...scope, place.offset]
      const table = this.table(node.items, place, path, inner)
      this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope: inner } })
      this.programs.read(table, path, inner)
      return table
    }
    if (isSeq(node)) {
      const items = node.items.map(item => this.value(item, [...path, '[]'], scope))
      return { kind: 'list', items, place: this.at(node) }
    }
    return opaque(this.source.place(0, 0))
  }

  private table(
    items: readonly unknown[],
    place: Value['place'],
    path: readonly string[],
    scope: readonly number[],
  ): Table {
    const entries: Table['entries'][number][] = []
    const spread: Table['spread'][number][] = []
    for (const pair of items) {
      if (!isPair(pair)) continue
      const key = this.key(pair.key)
      const plain = this.value(pair.value, [...path, key ?? '*'], scope)
      const value = isScalar(pair.value) && isOwnTag(pair.value.tag) && naming.test(key ?? '') ? orOther(plain) : plain
      // A merge never overrides, wherever it stands, and of several the first counts.
      if (key === '<<')
        spread.unshift(...(value.kind === 'list' ? value.items.toReversed() : [value]).map(of => ({ of, after: -1 })))
      else entries.push({ key, value, keyPlace: isScalar(pair.key) ? this.at(pair.key) : place })
    }
    return { kind: 'table', entries, spread, place }
  }

  private key(node: unknown): string | null {
    const named = isAlias(node) ? this.anchors.get(node.source) : undefined
    return isScalar(node) ? String(node.value) : named?.kind === 'text' ? named.text : null
  }

  private at(node: { readonly range?: readonly number[] | null | undefined }) {
    const [from = 0, to = from] = node.range ?? []
    return this.source.place(from, to)
  }

  private scalar(node: Scalar, scope: readonly number[]): Value {
    const value = this.scalarValue(node, scope)
    if (value.kind === 'text') this.ledger.texts.push(value)
    this.scalars.set(value, node)
    return value
  }

  private scalarValue(node: Scalar, scope: readonly number[]): Value {
    const [from = 0, to = from] = node.range ?? []
    const { value, type } = node
    if (typeof value !== 'string') {
      const constant = typeof value === 'number' || typeof value === 'boolean' ? value : null
      return { kind: 'constant', value: constant, place: this.source.place(from, to) }
    }
    const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0
    const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
    const place = isBlock ? this.blockPlace(from, to) : this.source.place(from + quoted, to - quoted)
    const otherwise = isBlock ? null : otherwiseIn(this.raw.text.slice(from + quoted, to - quoted))
    if (otherwise) {
      const [start, end] = [from + quoted + otherwise.from, from + quoted + otherwise.to]
      return { kind: 'text', text: this.raw.text.slice(start, end), place: this.source.place(start, end) }
    }
    if (!isBlock && (value.includes('$') || value.includes(hole))) {
      const where = (at: number): Where => ({ at, scope, branch: [] })
      const source = this.raw
      return readTemplate(from + quoted, to - quoted, { source, dialect: 'kubernetes', where, nested: () => undefined })
    }
    return { kind: 'text', text: value, place }
  }

  /** The first line of a block scalar, where a short one stands. */
  private blockPlace(from: number, to: number) {
    const { text } = this.source
    const start = text.indexOf('\n', from) + 1
    const indent = /^\s*/.exec(text.slice(start, Math.min(to, start + 2000)))?.[0].length ?? 0
    const end = text.indexOf('\n', start + indent)
    return this.source.place(start + indent, end === -1 || end > to ? to : end)
  }

  /** The text of a scalar as a document of its own. */
  private inside(value: Value): Source | null {
    const node = this.scalars.get(value)
    const [from = 0, to = from] = node?.range ?? []
    if (node?.type === 'BLOCK_LITERAL' || node?.type === 'BLOCK_FOLDED')
      return embed(this.raw, blockPieces(this.raw.text, from, to, node.type === 'BLOCK_FOLDED'))
    const { text: raw } = this.raw
    const quoted = node?.type === 'QUOTE_DOUBLE' || node?.type === 'QUOTE_SINGLE' ? 1 : 0
    if (node?.type === 'QUOTE_DOUBLE') return jsonInside(this.raw, from + 1, to - 1)
    return node ? embed(this.raw, quotedPieces(raw, from + quoted, to - quoted, quoted === 1)) : null
  }
}

/** Two single quotes stand for one. */
function quotedPieces(raw: string, from: number, to: number, isQuoted: boolean): readonly Piece[] {
  if (!isQuoted) return [{ text: raw.slice(from, to), from }]
  const pieces: Piece[] = []
  let at = from
  for (const part of raw.slice(from, to).split("''")) {
    pieces.push({ text: part, from: at }, { text: "'", from: at + part.length })
    at += part.length + 2
  }
  return pieces.slice(0, -1)
}

/** The lines of a block scalar without their indentation; folded lines go on with a blank. */
function blockPieces(raw: string, from: number, to: number, isFolded: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let at = raw.indexOf('\n', from) + 1
  const indent = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(raw.slice(at, Math.min(to, at + 5_000)))?.[1]?.length ?? 0
  while (at > 0 && at < to) {
    const next = raw.indexOf('\n', at)
    const end = next === -1 || next > to ? to : next
    const start = Math.min(end, at + indent)
    const line = raw.slice(start, end)
    pieces.push({ text: line, from: start }, { text: isFolded && line.trim() !== '' ? ' ' : '\n', from: end })
    at = end + 1
  }
  return pieces
}
