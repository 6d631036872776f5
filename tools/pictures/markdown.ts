import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null | undefined
  readonly depth?: number
  readonly children?: readonly Node[]
}

export const entities = (text: string): string => text.replaceAll(/[&<>"]/g, one => `&#${one.charCodeAt(0)};`)

/** How a suggestion's block is drawn: GitHub shows what it would replace, too. */
export type Suggested = (text: string) => string

/** Comments of ours as HTML, read as GitHub reads them. Only the nodes that our comments have; any other is an error. */
export function toHtml(markdown: string, suggested: Suggested): string {
  return html(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), suggested)
}

function html(node: Node, suggested: Suggested): string {
  const inner = () => (node.children ?? []).map(child => html(child, suggested)).join('')
  const value = node.value ?? ''
  switch (node.type) {
    case 'root':
      return inner()
    case 'text':
      return drawn(entities(value))
    case 'html':
      return value.startsWith('<!--') ? '' : value
    case 'break':
      return '<br>'
    case 'inlineCode':
      return `<code>${entities(value)}</code>`
    case 'code':
      return node.lang === 'suggestion' ? suggested(value) : `<pre>${entities(value)}</pre>`
    case 'link':
      return `<a>${inner()}</a>`
    case 'heading':
      return `<h${node.depth}>${inner()}</h${node.depth}>`
    case 'table':
      return table(node, suggested)
    default:
      return element(node.type, inner())
  }
}

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  list: 'ul',
  listItem: 'li',
}

function element(type: string, inner: string): string {
  const name = elements[type]
  if (name === undefined) throw new Error(`our comments have no ${type}`)
  return `<${name}>${inner}</${name}>`
}

function table({ children: rows = [] }: Node, suggested: Suggested): string {
  const lines = rows.map((row, index) => {
    const name = index === 0 ? 'th' : 'td'
    const cells = (row.children ?? []).map(cell => {
      const inner = (cell.children ?? []).map(child => html(child, suggested)).join('')
      return `<${name}>${inner}</${name}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table class="plain">${lines.join('')}</table>`
}

const cross = '<path d="M3 3l10 10M13 3L3 13" stroke="#d1242f" stroke-width="3" stroke-linecap="round"/>'
const triangle =
  '<path d="M8 1L15.5 15H.5z" fill="#f5b80b" stroke="#a06a00" stroke-linejoin="round"/><path d="M8 6v4.5M8 12v1.4" stroke="#320" stroke-width="1.7"/>'
const tick =
  '<rect x=".5" y=".5" width="15" height="15" rx="3" fill="#1a7f37"/><path d="M4 8.4l3 3 5-6.4" fill="none" stroke="#fff" stroke-width="2.2"/>'
const minus = '<path d="M2 8h12" stroke="#59636e" stroke-width="3"/>'
const question =
  '<path d="M5 5.2a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2.2M8 12.4v1.8" fill="none" stroke="#59636e" stroke-width="2"/>'
const marks: Readonly<Record<string, string>> = { '❌': cross, '⚠': triangle, '✅': tick, '➖': minus, '❔': question }

/** The marks as shapes of ours: few machines have a font with them. */
function drawn(text: string): string {
  return Object.entries(marks).reduce(
    (done, [mark, shape]) =>
      done.replaceAll(`${mark}\u{fe0f}`, mark).replaceAll(mark, `<svg class="mark" viewBox="0 0 16 16">${shape}</svg>`),
    text,
  )
}
