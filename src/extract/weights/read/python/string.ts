import type { SyntaxNode } from '@lezer/common'
import type { Value } from '../../vocabulary.ts'
import { embed, type Source } from '../source.ts'
import { childrenOf, opaque, type Scene, textOf, unquote } from '../syntax.ts'
import { pyValue } from './expression.ts'

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

/** The text of a string as a document of its own, and the letters before its quotes. */
export function inString(
  node: { readonly from: number; readonly to: number },
  source: Source,
): { readonly inner: Source; readonly prefix: string; readonly isLong: boolean } | null {
  const raw = textOf(source, node)
  const [opening, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw) ?? []
  if (opening === undefined) return null
  const content = raw.slice(opening.length, raw.endsWith(quotes) ? raw.length - quotes.length : undefined)
  const from = node.from + opening.length
  const pieces = /r/i.test(prefix) ? [{ text: content, from }] : unescaped(content, from)
  return { inner: embed(source, pieces), prefix, isLong: quotes.length === 3 }
}

/** The text as Python has it, piece by piece, so that each letter still knows where it stands. */
const unescaped = (content: string, from: number) =>
  [...content.matchAll(/[^\\]+|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|\r?\n|[\s\S])|\\/gi)].map(
    ({ 0: text, index }) => ({ text: unquote(text), from: from + index }),
  )
