import type { SyntaxNode } from '@lezer/common'
import type { Value } from '../vocabulary.ts'
import { pyValue } from './py-expression.ts'
import { childrenOf, opaque, type Scene, textOf, unquote } from './syntax.ts'

/** A string without its prefix and quotes. */
export function pyString(node: SyntaxNode, { source }: Scene): Value {
  const raw = textOf(source, node)
  const match = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw)
  const start = match?.[0].length ?? 0
  const quote = match?.[2] ?? ''
  const end = raw.length > start && raw.endsWith(quote) ? raw.length - quote.length : raw.length
  const content = raw.slice(start, end)
  const isRaw = /r/i.test(match?.[1] ?? '')
  // Letters by their names: which one it is, only Python's tables tell.
  if (!isRaw && /\\N\{/.test(content)) return opaque(source.place(node.from + start, node.from + end))
  const text = isRaw ? content : unquote(content)
  return { kind: 'text', text, place: source.place(node.from + start, node.from + end) }
}

/** An f-string: text and expressions in turn, or a text like any other. */
export function pyFormat(node: SyntaxNode, scene: Scene, depth: number): Value {
  const { source } = scene
  const raw = textOf(source, node)
  const match = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw)
  const quote = match?.[2] ?? ''
  const end = node.to - (raw.endsWith(quote) ? quote.length : 0)
  const place = source.place(node.from + (match?.[0].length ?? 0), end)
  const parts: Value[] = []
  let at = node.from + (match?.[0].length ?? 0)
  const literal = (to: number) => {
    const text = source.text.slice(at, to).replaceAll('{{', '{').replaceAll('}}', '}')
    if (to > at) parts.push({ kind: 'text', text: unquote(text), place: source.place(at, to) })
  }
  for (const child of childrenOf(node)) {
    if (child.name !== 'FormatReplacement') continue
    literal(child.from)
    const [, expression] = childrenOf(child)
    parts.push(expression ? pyValue(expression, scene, depth + 1) : opaque(place))
    at = child.to
  }
  literal(end)
  const [only, second] = parts
  if (only?.kind === 'text' && !second) return only
  return { kind: 'join', parts, place }
}
