import { type Node, parseTree } from 'jsonc-parser'
import type { Facts, Table, Value } from '../vocabulary.ts'
import { type Ledger, newLedger, plainly } from './facts.ts'
import type { Source } from './source.ts'
import { maxDepth, opaque } from './syntax.ts'

/** Reads JSON, with comments and trailing commas, into our words. */
export function readJson(source: Source): Facts {
  const ledger = newLedger()
  const root = parseTree(source.text, [], { allowTrailingComma: true, allowEmptyContent: true })
  if (root) jsonValue(root, [], source, ledger)
  return ledger
}

function jsonValue(node: Node, path: readonly string[], source: Source, ledger: Ledger): Value {
  const place = source.place(node.offset, node.offset + node.length)
  if (path.length > maxDepth) return opaque(place)
  switch (node.type) {
    case 'string': {
      const text = {
        kind: 'text' as const,
        text: String(node.value),
        place: source.place(node.offset + 1, node.offset + node.length - 1),
      }
      ledger.texts.push(text)
      return text
    }
    case 'number':
    case 'boolean':
      return {
        kind: 'constant',
        value: Number(node.value),
        place,
        ...(node.type === 'boolean' && { value: node.value === true }),
      }
    case 'array': {
      const items = (node.children ?? []).map(child => jsonValue(child, [...path, '*'], source, ledger))
      return { kind: 'list', items, place }
    }
    case 'object': {
      const entries = (node.children ?? []).flatMap(pair => jsonEntry(pair, path, source, ledger))
      const table: Table = { kind: 'table', entries, spread: [], place }
      ledger.mappings.push({ path, table, where: plainly(node.offset) })
      return table
    }
    default:
      return { kind: 'constant', value: null, place }
  }
}

function jsonEntry(pair: Node, path: readonly string[], source: Source, ledger: Ledger): Table['entries'] {
  const [key, value] = pair.children ?? []
  if (!key || !value) return []
  const name = String(key.value)
  const keyPlace = source.place(key.offset, key.offset + key.length)
  return [{ key: name, value: jsonValue(value, [...path, name], source, ledger), keyPlace }]
}
