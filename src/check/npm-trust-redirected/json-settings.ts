import { type Node, parseTree } from 'jsonc-parser'
import type { Setting } from './settings.ts'

type Mask = (key: string, value: unknown) => unknown

/** Two levels of a manifest: `trustedDependencies`, `pnpm.onlyBuiltDependencies`. */
export function* jsonSettings(text: string, mask: Mask): Iterable<Setting> {
  for (const { key, value, offset } of members(parseTree(text, [], { allowTrailingComma: true }))) {
    yield { key, value: oneLine(key, value, mask), offset }
    for (const inner of members(value)) {
      yield { key: `${key}.${inner.key}`, value: oneLine(inner.key, inner.value, mask), offset: inner.offset }
    }
  }
}

function members(node: Node | undefined) {
  if (node?.type !== 'object') return []
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), value, offset: key.offset }] : [],
  )
}

function oneLine(key: string, node: Node, mask: Mask): string {
  return JSON.stringify(mask(key, plain(node, mask))) ?? ''
}

function plain({ type, value, children = [] }: Node, mask: Mask): unknown {
  if (type === 'array') return children.map(child => plain(child, mask))
  if (type !== 'object') return value
  return Object.fromEntries(
    members({ type, children, offset: 0, length: 0 }).map(({ key, value: inner }) => [
      key,
      mask(key, plain(inner, mask)),
    ]),
  )
}
