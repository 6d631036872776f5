import type { SyntaxNode } from '@lezer/common'
import type { Embedded } from '../../vocabulary.ts'
import { embeddedFacts, settingsOfText } from '../documents.ts'
import { embed, type Piece, type Source } from '../source.ts'
import { childrenOf, type Scene, textOf, unescaped } from '../syntax.ts'

/** What a text of the file is a document of its own for: a program that is run, a script, or settings of several lines. */
export const documentIn = (node: SyntaxNode, scene: Scene): Embedded | null =>
  ownIn(node, scene) ?? programIn(node, scene) ?? scriptIn(node, scene) ?? settingsIn(node, scene)

/** `eval("…")`, `new Function("a", "…")`, `vm.runInThisContext("…")`, `new Blob(["…"])`: the program itself has it run. */
const running =
  /(?:\beval|\bFunction|\brunIn\w*Context|\bnew\s+(?:[\w.]{1,40}\.)?(?:Blob|Script))\s*\(\s*\[?\s*(?:["'`][\w, ]{0,40}["'`]\s*,\s*){0,4}$/

function ownIn({ name, from, to }: SyntaxNode, { source }: Scene): Embedded | null {
  const isText = /String$/.test(name) && to - from > 20
  if (!isText || !running.test(source.text.slice(Math.max(0, from - 80), from))) return null
  const inner = embed(source, unescaped(source.text.slice(from + 1, to - 1), from + 1))
  const facts = embeddedFacts('javascript', inner, 1)
  return facts && { facts }
}

/** `spawn('python3', ['-c', code])`: what is filled in is the outer language's. */
function programIn(node: SyntaxNode, scene: Scene): Embedded | null {
  const { source } = scene
  const isPart = node.name !== 'BinaryExpression' && node.parent?.name === 'BinaryExpression'
  if (isPart || !runsPython(source)) return null
  const pieces = piecesOf(node, source)
  const text = pieces.map(piece => piece.text).join('')
  if (!text.includes('(') || !begins.test(text)) return null
  const facts = embeddedFacts('python', embed(source, pieces), 1)
  return facts && { facts, templated: scene.where(node.from) }
}

/** `` `set -eu\ncurl …` ``: what is filled in is the outer language's here too. */
function scriptIn(node: SyntaxNode, scene: Scene): Embedded | null {
  if (node.name !== 'TemplateString' || !script.test(textOf(scene.source, node).slice(0, 200))) return null
  const facts = embeddedFacts('shell', embed(scene.source, piecesOf(node, scene.source)), 1)
  return facts && { facts, templated: scene.where(node.from) }
}

const script = /^`\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|set -[a-z]*[eux])/

/** `` `model: acme/x\nsteps: 30` ``, where nothing is filled in, and which no page only shows and no test only tries. */
function settingsIn(node: SyntaxNode, { source }: Scene): Embedded | null {
  const isShown = node.parent?.name === 'JSXEscape'
  if (node.name !== 'TemplateString' || isShown || node.getChild('Interpolation') || isTest(source)) return null
  const text = embed(source, piecesOf(node, source))
  const language = settingsOfText(text.text)
  const facts = language && embeddedFacts(language, text, 1)
  return facts ? { facts } : null
}

const begins = /^(?:\s|#[^\n]*\n)*(?:import\s+\w|from\s+[\w.]+\s+import\s)/

const asked = (question: (text: string) => boolean) => {
  const known = new WeakMap<Source, boolean>()
  return (source: Source): boolean => {
    const found = known.get(source) ?? question(source.text)
    known.set(source, found)
    return found
  }
}

const runsPython = asked(text => /["'`]-c["'`]/.test(text) && /python/i.test(text))
const isTest = asked(text => /(?<![\w.])(?:describe|it|test)\(/.test(text))

/** What stands between the quotes, also of texts that are put together; what has a name stands there as `${name}`. */
function piecesOf(node: SyntaxNode, source: Source): readonly Piece[] {
  const { from, to } = node
  if (node.name === 'String' || node.name === 'TemplateString')
    return unescaped(source.text.slice(from + 1, to - 1), from + 1)
  if (node.name === 'VariableName') return [{ text: `\${${textOf(source, node)}}`, from }]
  return node.name === 'BinaryExpression' || node.name === 'ParenthesizedExpression'
    ? childrenOf(node).flatMap(child => piecesOf(child, source))
    : []
}
