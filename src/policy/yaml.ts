import { isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml'

export interface Fault {
  /** Keys from the top of the file; the fault is at the last that exists. */
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** 1-based; found from `path` where absent. */
  readonly line?: number
}

export interface Parsed {
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** 1-based line of the value at `path`, or of the nearest one above it that exists. */
  lineOf(path: readonly PropertyKey[]): number
}

const maxBytes = 262_144
const maxDepth = 12

/**
 * One YAML 1.2 document of plain maps, lists and scalars. Whatever lets two readers see different rules is refused:
 * duplicate keys, anchors and aliases, merge keys, tags, directives, several documents.
 */
export function readYaml(text: string): Parsed {
  const refuse = (message: string, line = 1): Parsed => ({
    value: undefined,
    faults: [{ path: [], message, line }],
    lineOf: () => line,
  })
  if (new TextEncoder().encode(text).length > maxBytes) return refuse(`the file is larger than ${maxBytes} bytes`)
  // A directive changes what the same text means, and one behind a byte order mark is still one.
  const directive = text.split(/\r\n|\r|\n/).findIndex(line => /^\uFEFF?%/.test(line))
  if (directive >= 0) return refuse('a policy has no YAML directives; remove the line', directive + 1)
  const lines = new LineCounter()
  const documents = parse(text, lines)
  const [document, second] = documents
  if (!document?.contents) return refuse('the file is empty; write at least `version: 1`')
  if (second) return refuse('a policy is one YAML document; remove what follows `---`', lineAt(lines, second.contents))
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    path: [],
    message: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
    line: lines.linePos(pos[0]).line,
  }))
  const root = document.contents
  const strange = faults.length > 0 ? faults : strangers(root, lines)
  const value: unknown = strange.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 })
  return { value, faults: strange, lineOf: path => lineOf(root, lines, path) }
}

function parse(text: string, lines: LineCounter) {
  const options = { lineCounter: lines, version: '1.2', schema: 'core', merge: false, logLevel: 'silent' } as const
  const documents = parseAllDocuments(text, { ...options, uniqueKeys: true, strict: true, stringKeys: false })
  return Array.isArray(documents) ? documents : []
}

/** What YAML allows and a policy does not. */
function strangers(root: Node, lines: LineCounter): readonly Fault[] {
  const faults: Fault[] = []
  visit(root, (key, node, path) => {
    const fault = (message: string) => faults.push({ path: [], message, line: lineAt(lines, node) })
    if (path.length > 2 * maxDepth) {
      fault(`nothing in a policy is nested more than ${maxDepth} deep`)
      return visit.BREAK
    }
    if (isAlias(node)) fault('aliases (`*name`) are refused: write the value out')
    if (!isNode(node) || isAlias(node)) return undefined
    if ('anchor' in node && node.anchor !== undefined) fault('anchors (`&name`) are refused: write the value out')
    if (node.tag !== undefined) fault(`tags (\`${node.tag}\`) are refused: write the plain value`)
    if (key === 'key') refuseKey(node, fault)
    return undefined
  })
  return faults
}

function refuseKey(node: Node, fault: (message: string) => void): void {
  if (!isScalar(node) || typeof node.value !== 'string') fault('a key is text: put it in quotes')
  else if (node.value === '<<') fault('merge keys (`<<`) are refused: write the keys out')
  else if (node.value === '__proto__') fault('`__proto__` is no key of a policy')
}

const lineAt = (lines: LineCounter, node: unknown) =>
  isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1

function lineOf(root: Node, lines: LineCounter, path: readonly PropertyKey[]): number {
  let [node, line]: [unknown, number] = [root, lineAt(lines, root)]
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === key)
      if (!pair) break
      line = lineAt(lines, pair.key)
      node = pair.value
    } else {
      const items: unknown = isNode(node) && 'items' in node ? node.items : []
      node = Array.isArray(items) ? items[Number(key)] : undefined
      if (!isNode(node)) break
      line = lineAt(lines, node)
    }
  }
  return line
}
