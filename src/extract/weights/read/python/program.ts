import type { SyntaxNode } from '@lezer/common'
import type { Embedded } from '../../vocabulary.ts'
import { embeddedFacts } from '../documents.ts'
import type { Source } from '../source.ts'
import { type Scene, textOf } from '../syntax.ts'
import { inString } from './string.ts'

/** A text of the file that the file itself runs: `exec("…")`, `exec(code)`, `[sys.executable, "-c", "…"]`. */
export function programIn(node: SyntaxNode, scene: Scene): Embedded | null {
  const { source } = scene
  const running = runsOf(source)
  if (!running.test) return null
  const string = /[(=]/.test(textOf(source, node)) ? inString(node, source) : null
  if (!string) return null
  const { inner, prefix } = string
  const isDocument = node.parent?.name === 'ExpressionStatement'
  if (isDocument ? !running.documents : !isHanded(node, source) && !program.test(inner.text)) return null
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
