import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Facts, Table, Value } from '../../vocabulary.ts'
import { type Ledger, newLedger, plainly } from '../facts.ts'
import type { Source } from '../source.ts'
import { maxDepth, opaque } from '../syntax.ts'
import { jsonInside } from './json-text.ts'
import { Programs } from './programs.ts'

/** Reads JSON, with comments and trailing commas, into our words; with `keys` only what stands under these. */
export function readJson(source: Source, keys?: readonly string[]): Facts {
  const reader = new JsonReader(source)
  const root = parseTree(source.text, [], { allowTrailingComma: true, allowEmptyContent: true })
  if (!root) return reader.ledger
  if (!keys) reader.value(root, [], [])
  for (const key of keys ?? []) {
    const node = findNodeAtLocation(root, [key])
    if (node) reader.value(node, [key], [])
  }
  return reader.ledger
}

/** What a JSON text writes, as one value. */
export function jsonValue(source: Source): Value | null {
  const root = parseTree(source.text)
  return root ? new JsonReader(source).value(root, [], []) : null
}

class JsonReader {
  readonly ledger: Ledger = newLedger()
  private readonly source: Source
  private readonly strings = new Map<Value, Node>()
  private readonly programs: Programs

  constructor(source: Source) {
    this.source = source
    this.programs = new Programs(this.ledger, value => this.inside(value))
  }

  value(node: Node, path: readonly string[], scope: readonly number[]): Value {
    const place = this.source.place(node.offset, node.offset + node.length)
    if (path.length > maxDepth) return opaque(place)
    switch (node.type) {
      case 'string':
        return this.string(node)
      case 'number':
        return { kind: 'constant', value: Number(node.value), place }
      case 'boolean':
        return { kind: 'constant', value: node.value === true, place }
      case 'array': {
        const items = (node.children ?? []).map(child => this.value(child, [...path, '[]'], scope))
        return { kind: 'list', items, place }
      }
      case 'object': {
        const inner = [...scope, place.offset]
        const entries = (node.children ?? []).flatMap(pair => this.entry(pair, path, inner))
        const table: Table = { kind: 'table', entries, spread: [], place }
        this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope: inner } })
        this.programs.read(table, path, inner)
        return table
      }
      default:
        return { kind: 'constant', value: null, place }
    }
  }

  private string(node: Node): Value {
    const place = this.source.place(node.offset + 1, node.offset + node.length - 1)
    const text = { kind: 'text' as const, text: String(node.value), place }
    this.ledger.texts.push(text)
    this.strings.set(text, node)
    return text
  }

  private entry(pair: Node, path: readonly string[], scope: readonly number[]): Table['entries'] {
    const [key, value] = pair.children ?? []
    if (!key || !value) return []
    const name = String(key.value)
    const keyPlace = this.source.place(key.offset, key.offset + key.length)
    return [{ key: name, value: this.value(value, [...path, name], scope), keyPlace }]
  }

  private inside(value: Value): Source | null {
    const node = this.strings.get(value)
    return node ? jsonInside(this.source, node.offset + 1, node.offset + node.length - 1) : null
  }
}
