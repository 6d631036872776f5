import type { SyntaxNode } from '@lezer/common'
import type { Place, Value, Where } from '../vocabulary.ts'
import type { Piece, Source } from './source.ts'

/** What an expression reader needs to know of its surroundings. */
export interface Scene {
  readonly source: Source
  /** What can be seen from here. */
  where(at: number): Where
  /** The class whose instance `self` or `this` is. */
  owner(): string | undefined
  /** The whole path that a bare name is short for here, where a language lets names be. */
  meant?(name: string): string
  /** Values of nodes already read, inner ones first: nesting costs no more than length. */
  readonly known: Map<number, Value>
}

/** Where it begins and ends, and its type: a file is shorter than 2²¹, and no grammar has 2¹⁰ types. */
export const keyOf = ({ from, to, type }: SyntaxNode) => (from * 2 ** 21 + to) * 2 ** 10 + type.id

/** Expressions nested deeper than this are opaque: a hostile file must not cost us the stack. */
export const maxDepth = 60

/** Children of one node looked at; a literal list of more is a data file, and is cut. */
const maxChildren = 20_000

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child && children.length < maxChildren; child = child.nextSibling)
    children.push(child)
  return children
}

export const textOf = (source: Source, node: { readonly from: number; readonly to: number }) =>
  source.text.slice(node.from, node.to)

export const placeOf = (source: Source, node: { readonly from: number; readonly to: number }): Place =>
  source.place(node.from, node.to)

/** What stands around elements and is none. */
const around = new Set(['Comment', 'LineComment', 'BlockComment', '(', ')', '[', ']', '{', '}'])

/** Children between the brackets, split at commas, with comments left out. */
export function splitAtCommas(nodes: readonly SyntaxNode[]): readonly (readonly SyntaxNode[])[] {
  const groups: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === ',') groups.push([])
    else if (!around.has(node.name)) groups.at(-1)?.push(node)
  }
  return groups.filter(group => group.length > 0)
}

export const opaque = (place: Place): Value => ({ kind: 'opaque', place })

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

/** Backslash escapes as Python and JavaScript share them. */
export function unquote(text: string): string {
  if (!text.includes('\\')) return text
  return text.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8}))|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/g,
    (_whole, ...groups: (string | undefined)[]) => {
      const [x, u, braced, long, octal, newline, one = ''] = groups
      const code = octal === undefined ? Number.parseInt(x ?? u ?? braced ?? long ?? '', 16) : Number.parseInt(octal, 8)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      return newline ? '' : (escapes[one] ?? one)
    },
  )
}

/** The same piece by piece, so that each letter still knows where it stands. */
export const unescaped = (content: string, from: number): readonly Piece[] =>
  [...content.matchAll(/[^\\]+|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|\r?\n|[\s\S])|\\/gi)].map(
    ({ 0: text, index }) => ({ text: unquote(text), from: from + index }),
  )
