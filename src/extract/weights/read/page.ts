import type { Facts } from '../vocabulary.ts'
import { readJavaScript } from './javascript/module.ts'
import { readPython } from './python/module.ts'
import { embed, type Piece, type Source, verbatim } from './source.ts'

/** Between a page's tags: a comment, a script in some language, or the front matter of a component. */
const scripts =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|py-script|gradio-lite|gradio-file)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$)|^---\n([\s\S]*?)\n---/gi

/** What the browser does not run, whatever it is for. */
const inert = /^(?:application\/ld\+json|importmap|speculationrules|text\/(?:x-)?(?:template|handlebars|html))$/i

/** The scripts of a page, as one; those in Python, as documents of their own. */
export function readPage(source: Source): Facts {
  const own: Piece[] = []
  const others: Piece[] = []
  for (const match of source.text.matchAll(scripts)) {
    const [whole, tag, attributes = '', body, front] = match
    const text = body ?? front
    if (text === undefined) continue
    const type = attribute(attributes, 'type')
    const piece = { text: `${text}\n`, from: match.index + whole.indexOf(text, whole.indexOf('>') + 1) }
    if (isPython(tag, type, attributes)) others.push(...innermost(piece))
    else if (!inert.test(type)) own.push(piece)
  }
  const facts = readJavaScript(embed(source, own), 'ts')
  const attributes = facts.imports.some(({ module }) => loading.test(module)) ? dataOf(source) : []
  const inputs = inputsOf(source, new Set(facts.texts.map(({ text }) => text.replace(/^#/, ''))))
  return {
    ...facts,
    bindings: [...facts.bindings, ...attributes, ...inputs],
    embedded: [...facts.embedded, ...others.map(piece => ({ facts: readPython(embed(source, [piece])) }))],
  }
}

/** The first of that name counts; what stands in quotes is no attribute. */
function attribute(attributes: string, name: string): string {
  const all = [...attributes.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)]
  const found = all.find(([, one = '']) => one.toLowerCase() === name)
  return (found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim()
}

const isPython = (tag: string | undefined, type: string, attributes: string) =>
  /^(?:py|mpy|pyscript|text\/python)$/i.test(type) ||
  /^(?:py-script|gradio-lite)$/i.test(tag ?? '') ||
  (tag?.toLowerCase() === 'gradio-file' && attribute(attributes, 'name').endsWith('.py'))

/** An application of several files has them in tags of their own. */
function innermost({ text, from }: Piece): readonly Piece[] {
  const files = [...text.matchAll(/<gradio-file\b([^>]*)>([\s\S]*?)<\/gradio-file\s*>/gi)]
  if (files.length === 0) return [{ text, from }]
  return files.flatMap(({ 0: whole, 1: attributes = '', 2: body = '', index }) =>
    attribute(attributes, 'name').endsWith('.py')
      ? [{ text: `${body}\n`, from: from + index + whole.indexOf('>') + 1 }]
      : [],
  )
}

const loading = /transformers|web-llm|huggingface|onnxruntime|wllama|tensorflow|mediapipe/i

/** `data-model-id="x"`: what a script reads as `dataset.modelId`. */
function dataOf(source: Source): Facts['bindings'] {
  return [...source.text.matchAll(/\sdata-([a-z][a-z-]*)\s*=\s*"([^"<>{}]+)"/g)].map(match => {
    const [whole, name = '', text = ''] = match
    const field = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return written(`dataset.${field}`, text, match.index + whole.lastIndexOf(text), source)
  })
}

/** `<input id="model" value="x">`: what a script that asks for it finds there until somebody writes something else. */
function inputsOf(source: Source, asked: ReadonlySet<string>): Facts['bindings'] {
  return [...source.text.matchAll(/<input\b([^<>]{1,1000})>/gi)].flatMap(({ 0: whole, 1: attributes = '', index }) => {
    const name = attribute(attributes, 'id')
    const text = attribute(attributes, 'value')
    const isPlain = asked.has(name) && /^[\w-]+$/.test(name) && text !== '' && !/[<>{}]/.test(text)
    return isPlain ? [written(name.replaceAll('-', '_'), text, index + whole.lastIndexOf(text), source)] : []
  })
}

function written(name: string, text: string, from: number, source: Source): Facts['bindings'][number] {
  return { name, value: verbatim(source, from, from + text.length), where: { at: from, scope: [], branch: [from] } }
}
