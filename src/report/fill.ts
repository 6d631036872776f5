import type { Finding, Phrase } from '../model/index.ts'
import { type Html, html, type Markdown, md, own, type Plain, plain } from './escape.ts'

export type { Phrase } from '../model/index.ts'

/** Between backticks a template has code of ours. */
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

/** A page draws the marks in letters that every font has. */
const drawn: ReadonlyMap<string, Html> = new Map([
  ['✅', html`<b class="yes">✓</b>`],
  ['❌', html`<b class="no">✗</b>`],
  ['⚠', html`<b class="open">!</b>`],
  ['➖', html`<b>–</b>`],
  ['❔', html`<b class="open">?</b>`],
])

function wordsWithMarks(text: string): Html {
  return html`${text.split(/(✅|❌|⚠|➖|❔)/u).map(part => drawn.get(part) ?? own.html(part))}`
}

const markdown = (text: string) => md`${text}`
const quoted = (text: string) => plain`${text}`
const code = (text: string) => html`<code>${text}</code>`

/** A phrase as text of a format. */
export const say = {
  markdown: fillWith<Markdown>({ words: own.markdown, code: markdown, value: markdown }, parts => md`${parts}`),
  plain: fillWith<Plain>({ words: own.plain, code: quoted, value: quoted }, parts => plain`${parts}`),
  html: fillWith<Html>({ words: wordsWithMarks, code, value: code }, parts => html`${parts}`),
}

/** A hash whose first characters tell it from another by eye: an integrity, a digest, a commit. */
const hash = /^(?:sha(?:1|256|384|512)[-:][A-Za-z0-9+/=]{24,}|[0-9a-f]{40,64})$/

/** With hashes shortened, for a line that is read at a glance; the whole ones stand elsewhere. */
export function brief({ template, data }: Phrase): Phrase {
  const short = (value: string) => (hash.test(value) ? `${value.slice(0, 20)}…` : value)
  return { template, data: Object.fromEntries(Object.entries(data).map(([slot, value]) => [slot, short(value)])) }
}

/** What was observed, and against what. */
export const observed = ({ template, data }: Finding): Phrase => ({ template: sentence(template), data })

/** What to do about it. */
export const advice = ({ remedy, data }: Finding): Phrase => ({ template: sentence(remedy), data })

const sentence = (template: string): string => (/[.!?:]$/.test(template) ? template : `${template}.`)
