import type { SyntaxNode } from '@lezer/common'
import type { Text, Value } from '../../vocabulary.ts'
import { embed, type Source } from '../source.ts'
import { childrenOf, opaque, placeOf, type Scene, textOf, unescaped, unquote } from '../syntax.ts'
import { pyValue } from './expression.ts'

/** What stands between the quotes of a string, and the letters in front of them; null where no quote is. */
function between({ from, to }: Stretch, { text }: Source): Between | null {
  const raw = text.slice(from, to)
  const [opening, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw) ?? []
  if (opening === undefined) return null
  const isClosed = raw.length > opening.length && raw.endsWith(quotes)
  const start = from + opening.length
  return { prefix, from: start, to: Math.max(start, isClosed ? to - quotes.length : to) }
}

type Stretch = Pick<SyntaxNode, 'from' | 'to'>

interface Between extends Stretch {
  readonly prefix: string
}

/** A string without its prefix and quotes. */
export function pyString(node: SyntaxNode, { source }: Scene): Value {
  const { prefix, ...inner } = between(node, source) ?? { prefix: '', from: node.from, to: node.to }
  const content = textOf(source, inner)
  const place = placeOf(source, inner)
  const isRaw = /r/i.test(prefix)
  // Letters by their names: which one it is, only Python's tables tell.
  if (!isRaw && /\\N\{/.test(content)) return opaque(place)
  if (isRaw) return { kind: 'text', text: content, place }
  const [only = { kind: 'text', text: '', place }, ...more] = lines(inner, source)
  return more.length === 0 ? only : { kind: 'join', parts: [only, ...more], place }
}

/** A text that a backslash continues on the next line, each line where it stands. */
function lines({ from, to }: Stretch, source: Source): readonly Text[] {
  const raw = source.text.slice(from, to)
  const found: Text[] = []
  let start = 0
  const end = (at: number, next: number) => {
    if (at > start)
      found.push({ kind: 'text', text: unquote(raw.slice(start, at)), place: source.place(from + start, from + at) })
    start = next
  }
  // Other escapes are passed over whole: of two backslashes the second continues nothing.
  for (const { 0: pair, index } of raw.matchAll(/\\(?:\r?\n|[\s\S])/g))
    if (pair.endsWith('\n')) end(index, index + pair.length)
  end(raw.length, raw.length)
  return found
}

/** An f-string: text and expressions in turn, or a text like any other. */
export function pyFormat(node: SyntaxNode, scene: Scene, depth: number): Value {
  const { source } = scene
  const inner = between(node, source) ?? node
  const place = placeOf(source, inner)
  const parts: Value[] = []
  let at = inner.from
  const literal = (to: number) => {
    const unbraced = (text: string) => text.replaceAll('{{', '{').replaceAll('}}', '}')
    parts.push(...lines({ from: at, to }, source).map(line => ({ ...line, text: unbraced(line.text) })))
  }
  for (const child of childrenOf(node)) {
    if (child.name !== 'FormatReplacement') continue
    literal(child.from)
    const [, expression] = childrenOf(child)
    // `{x:.4}` is a part of x.
    const isCut = /:[^{}]*\.\d+[^{}]*\}$/.test(textOf(source, child))
    parts.push(expression && !isCut ? pyValue(expression, scene, depth + 1) : opaque(place))
    at = child.to
  }
  literal(inner.to)
  const [only, second] = parts
  if (only?.kind === 'text' && !second) return only
  return { kind: 'join', parts, place }
}

/** The text of a string as a document of its own, and the letters before its quotes. */
export function inString(node: Stretch, source: Source): { readonly inner: Source; readonly prefix: string } | null {
  const found = between(node, source)
  if (!found) return null
  const content = textOf(source, found)
  const pieces = /r/i.test(found.prefix) ? [{ text: content, from: found.from }] : unescaped(content, found.from)
  return { inner: embed(source, pieces), prefix: found.prefix }
}
