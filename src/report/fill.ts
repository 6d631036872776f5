import type { Finding } from '../model/index.ts'
import { type Html, html, type Markdown, md, own, type Plain, plain } from './escape.ts'

/** A sentence before it has a format: our words with `{slot}`s and `code`, and the untrusted values for the slots. */
export interface Phrase {
  readonly template: string
  readonly data: Readonly<Record<string, string>>
}

export const phrase = (template: string, data: Phrase['data'] = {}): Phrase => ({ template, data })

/** A piece of a template: our words, our code (between backticks, its slots filled), or a slot's untrusted value. */
type Kind = 'words' | 'code' | 'value'
type Piece = { readonly kind: Kind; readonly text: string }

const slots = /(?<slot>\{[A-Za-z]\w*\})/

/** One pass, so that a value which looks like a slot or a backtick is never read again. A slot without value stays. */
function pieces(template: string, data: Phrase['data']): Piece[] {
  return template.split('`').flatMap((part, index): Piece[] => {
    const filled = part.split(slots).map((text): Piece => {
      const name = text.startsWith('{') ? text.slice(1, -1) : ''
      const value = Object.hasOwn(data, name) ? data[name] : undefined
      return value === undefined ? { kind: 'words', text } : { kind: 'value', text: value }
    })
    return index % 2 === 1 ? [{ kind: 'code', text: filled.map(piece => piece.text).join('') }] : filled
  })
}

const fillWith =
  <Text>(show: Record<Kind, (text: string) => Text>, whole: (parts: Text[]) => Text) =>
  ({ template, data }: Phrase): Text =>
    whole(pieces(template, data).map(({ kind, text }) => show[kind](text)))

const markdown = (text: string) => md`${text}`
const quoted = (text: string) => plain`${text}`
const code = (text: string) => html`<code>${text}</code>`

/** A phrase as text of a format. */
export const say = {
  markdown: fillWith<Markdown>({ words: own.markdown, code: markdown, value: markdown }, parts => md`${parts}`),
  plain: fillWith<Plain>({ words: own.plain, code: quoted, value: quoted }, parts => plain`${parts}`),
  html: fillWith<Html>({ words: own.html, code, value: code }, parts => html`${parts}`),
}

/** What was observed, and against what. */
export const observed = ({ template, data }: Finding): Phrase => ({ template: sentence(template), data })

/** What to do about it. */
export const advice = ({ remedy, data }: Finding): Phrase => ({ template: sentence(remedy), data })

const sentence = (template: string): string => (/[.!?:]$/.test(template) ? template : `${template}.`)
