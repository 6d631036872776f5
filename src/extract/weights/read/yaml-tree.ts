import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml'
import type { Facts, Table, Value } from '../vocabulary.ts'
import { type Ledger, newLedger, plainly } from './facts.ts'
import type { Source } from './source.ts'
import { maxDepth, opaque } from './syntax.ts'

/** Reads YAML into our words. Aliases are shared, never copied: an alias bomb stays as small as it was written. */
export function readYaml(source: Source): Facts {
  const ledger = newLedger()
  const documents = parseAllDocuments(source.text, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  const reader = new YamlReader(source, ledger)
  for (const document of documents) if (document.contents) reader.read(document.contents)
  return ledger
}

class YamlReader {
  readonly source: Source
  readonly ledger: Ledger
  private readonly anchors = new Map<string, Value>()

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  read(node: Node): void {
    this.value(node, [])
  }

  private value(node: unknown, path: readonly string[]): Value {
    const value = this.plain(node, path)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, value)
    return value
  }

  private plain(node: unknown, path: readonly string[]): Value {
    if (path.length > maxDepth) return opaque(this.source.place(0, 0))
    if (isScalar(node)) return this.scalar(node)
    if (isAlias(node)) return this.anchors.get(node.source) ?? opaque(this.at(node))
    if (isMap(node)) {
      const table = this.table(node.items, this.at(node), path)
      this.ledger.mappings.push({ path, table, where: plainly(table.place.offset) })
      return table
    }
    if (isSeq(node)) {
      const items = node.items.map(item => this.value(item, [...path, '*']))
      return { kind: 'list', items, place: this.at(node) }
    }
    return opaque(this.source.place(0, 0))
  }

  private table(items: readonly unknown[], place: Value['place'], path: readonly string[]): Table {
    const entries: Table['entries'][number][] = []
    const spread: Value[] = []
    for (const pair of items) {
      if (!isPair(pair)) continue
      const key = isScalar(pair.key) ? String(pair.key.value) : null
      const value = this.value(pair.value, [...path, key ?? '*'])
      if (key === '<<') spread.push(...(value.kind === 'list' ? value.items : [value]))
      else entries.push({ key, value, keyPlace: isScalar(pair.key) ? this.at(pair.key) : place })
    }
    return { kind: 'table', entries, spread, place }
  }

  private at(node: { readonly range?: readonly number[] | null | undefined }) {
    const [from = 0, to = from] = node.range ?? []
    return this.source.place(from, to)
  }

  private scalar(node: Scalar): Value {
    const [from = 0, to = from] = node.range ?? []
    if (typeof node.value !== 'string') {
      const constant = typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : null
      return { kind: 'constant', value: constant, place: this.source.place(from, to) }
    }
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
    const place = this.source.place(from + quoted, to - quoted)
    const text = { kind: 'text' as const, text: node.value, place }
    this.ledger.texts.push(text)
    return text
  }
}
