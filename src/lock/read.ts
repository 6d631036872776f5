import { type Node, parseTree } from 'jsonc-parser'
import { UnreadableText } from '../model/index.ts'

export type FaultReason = 'parse-error' | 'duplicate-key' | 'unexpected-shape' | 'key-invalid' | 'too-large'

/** What makes a lock unreadable. Thrown inside this folder, and never seen outside it. */
export class Fault extends UnreadableText<FaultReason> {}

export interface Pair {
  readonly key: string
  readonly value: Node
  /** Line of the key, 1-based. */
  readonly line: number
}

export interface JsonReader {
  readonly root: Node
  line(node: Node): number
  /** Keys and values of an object in order, none twice. */
  pairs(node: Node): readonly Pair[]
  fields(node: Node): ReadonlyMap<string, Node>
  /** The plain value, with the rule about repeated keys applied all the way down. */
  plain(node: Node): unknown
}

/** Strict JSON with the places of its keys. */
export function readJsonText(json: string): JsonReader {
  const root = parse(json)
  const starts = lineStarts(json)
  const line = (node: Node) => lineAt(starts, node.offset)

  const pairs = (node: Node): readonly Pair[] => {
    if (node.type !== 'object') throw new Fault('unexpected-shape', line(node), 'an object is expected here')
    const seen = new Set<string>()
    return (node.children ?? []).map(({ children: [name, value] = [] }) => {
      const key = String(name?.value)
      const at = line(name ?? node)
      // `__proto__` is lost in plain objects, so that what it names would be seen by nobody.
      if (seen.has(key) || key === '__proto__') throw new Fault('duplicate-key', at, `${key} cannot stand here`)
      seen.add(key)
      return { key, value: value ?? node, line: at }
    })
  }

  const plain = (node: Node): unknown => {
    if (node.type === 'array') return (node.children ?? []).map(plain)
    if (node.type !== 'object') return node.value
    return Object.fromEntries(pairs(node).map(pair => [pair.key, plain(pair.value)]))
  }

  return { root, line, pairs, plain, fields: node => new Map(pairs(node).map(({ key, value }) => [key, value])) }
}

function parse(json: string): Node {
  try {
    JSON.parse(json) // Decides what JSON is; the other parser is lenient, and only tells places and repeated keys.
  } catch (error) {
    throw new Fault('parse-error', 1, error instanceof Error ? error.message : 'no JSON')
  }
  const root = parseTree(json)
  if (!root) throw new Fault('parse-error', 1, 'no JSON')
  return root
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
