import type { SyntaxNode } from '@lezer/common'
import type { Embedded } from '../vocabulary.ts'
import { embeddedFacts } from './documents.ts'
import { embed, type Source } from './source.ts'
import { type Scene, textOf, unquote } from './syntax.ts'

/** A text of the file that the file itself runs: `exec("…")`, `exec(code)`, `[sys.executable, "-c", "…"]`. */
export function programIn(node: SyntaxNode, scene: Scene): Embedded | null {
  const { source } = scene
  const running = runsOf(source)
  if (!running.test) return null
  const raw = textOf(source, node)
  const [opening, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw) ?? []
  if (opening === undefined || !raw.includes('(')) return null
  const content = raw.slice(opening.length, raw.endsWith(quotes) ? raw.length - quotes.length : undefined)
  const isDocument = node.parent?.name === 'ExpressionStatement'
  if (isDocument ? !running.documents : !isHanded(node, source) && !program.test(content)) return null
  const from = node.from + opening.length
  const isRaw = /r/i.test(prefix)
  const inner = embed(source, isRaw ? [{ text: content, from }] : unescaped(content, from))
  const facts = embeddedFacts('python', inner, 1)
  return facts ? { facts, ...(/f/i.test(prefix) && { templated: scene.where(node.from) }) } : null
}

/** How a program begins; what is handed over at once may begin as it likes. */
const program = /^\s*(?:import\s|from\s+\S+\s+import\s|#|def\s|class\s|[A-Za-z_][\w.]*\s*(?:=|\())/

const known = new WeakMap<Source, { readonly test: boolean; readonly documents: boolean }>()

/** Does the file run texts at all, and perhaps its own docstrings? */
function runsOf(source: Source) {
  const found = known.get(source) ?? {
    test: /(?<![\w.])(?:exec|eval|runsource|runcode)\s*\(|["']-c["']/.test(source.text),
    documents: /\b__doc__\b|\bgetdoc\s*\(/.test(source.text),
  }
  known.set(source, found)
  return found
}

function isHanded(node: SyntaxNode, source: Source): boolean {
  const before = source.text.slice(Math.max(0, node.from - 60), node.from)
  return /(?<![\w.])(?:exec|eval|compile|runsource)\s*\((?:\s*compile\s*\()?\s*$|["']-c["']\s*,\s*$/.test(before)
}

/** The text as Python has it, piece by piece, so that each letter still knows where it stands. */
const unescaped = (content: string, from: number) =>
  [...content.matchAll(/[^\\]+|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|\r?\n|[\s\S])|\\/gi)].map(
    ({ 0: text, index }) => ({ text: unquote(text), from: from + index }),
  )
