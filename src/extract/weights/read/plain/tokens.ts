import { unquote } from '../syntax.ts'
import type { Language, Quote } from './languages.ts'

/** A piece of code: `from` to `to` are its raw offsets, for a text those between its quotes. */
export interface Token {
  readonly kind: 'text' | 'name' | 'number' | 'mark' | 'newline' | 'comment'
  readonly text: string
  readonly from: number
  readonly to: number
  /** What a text is put together of, where something is filled into it at run time. */
  readonly pieces?: readonly Piece[]
}

/** A stretch of a text as it stands there, or the expression that fills a hole in it. */
interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly isHole: boolean
}

const name = /[\p{L}_][\p{L}\d_]*[!?]?(?=[({[])|[\p{L}_][\p{L}\d_]*/uy
const number = /\d[\w.]*/y
const character = /'(?:\\[^\n]{1,8}?|[^'\\\n])'/y
const mark = /===?|!==?|=>|->|<-|:=|::+|<=|>=|\?\.|&\.|\?\?|\|\||&&|\|>|\.\.+|<>|[^\s]/uy
const blank = /[^\S\n]+/y

/** Code as a line of tokens, in one pass: what is never closed is tried once, so that work stays in step with length. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  return new Lexer(text, language).all()
}

class Lexer {
  private readonly text: string
  private readonly language: Language
  private readonly tokens: Token[] = []
  /** Up to where a quote is known not to be closed. */
  private readonly open = new Map<string, number>()
  private at = 0

  constructor(text: string, language: Language) {
    this.text = text
    this.language = language
  }

  all(): readonly Token[] {
    while (this.at < this.text.length) if (!(this.comment() || this.quoted())) this.plain()
    return this.tokens
  }

  private push(kind: Token['kind'], to: number, from = this.at): void {
    this.tokens.push({ kind, text: this.text.slice(from, to), from, to })
    this.at = to
  }

  private comment(): boolean {
    const block = this.language.block.find(([open]) => this.text.startsWith(open, this.at))
    if (block) {
      const end = this.closed(block[0], block[1])
      if (end === -1) return false
      this.push('comment', end)
      return true
    }
    if (!this.language.line.some(start => this.text.startsWith(start, this.at))) return false
    const end = this.text.indexOf('\n', this.at)
    this.push('comment', end === -1 ? this.text.length : end)
    return true
  }

  private closed(open: string, close: string): number {
    if ((this.open.get(open) ?? 0) > this.at) return -1
    const end = this.text.indexOf(close, this.at + open.length)
    if (end === -1) this.open.set(open, this.text.length)
    return end === -1 ? -1 : end + close.length
  }

  private quoted(): boolean {
    const { text, at, language } = this
    const quote = language.quotes.find(({ open }) => text.startsWith(open, at))
    const end = quote ? this.endOf(quote) : -1
    if (!quote || end === -1) return false
    const from = at + quote.open.length
    const pieces = this.piecesOf(quote, from, end)
    const [only] = pieces
    const isWhole = pieces.length < 2 && only?.isHole !== true
    this.tokens.push({ kind: 'text', text: only?.text ?? '', from, to: end, ...(!isWhole && { pieces }) })
    this.at = end + quote.close.length
    return true
  }

  private piecesOf({ raw, hole }: Quote, from: number, end: number): readonly Piece[] {
    const inner = this.text.slice(from, end)
    const pieces: Piece[] = []
    const written = (start: number, stop: number) => {
      const text = inner.slice(start, stop)
      const said = raw ? text : unquote(text)
      if (text !== '') pieces.push({ text: said, from: from + start, to: from + stop, isHole: false })
    }
    let at = 0
    for (const match of hole ? inner.matchAll(hole) : []) {
      written(at, match.index)
      at = match.index + match[0].length
      const text = match[1] ?? match[2] ?? ''
      pieces.push({ text, from: from + match.index, to: from + at, isHole: true })
    }
    written(at, inner.length)
    return pieces
  }

  private endOf({ open, close, raw, long, kept }: Quote): number {
    const { text } = this
    if ((this.open.get(open) ?? 0) > this.at) return -1
    let at = this.at + open.length
    for (; at < text.length; at++) {
      if (text.startsWith(close, at)) {
        if (!kept || !this.isAt(kept, at)) return at
        at += close.length
      }
      if (text[at] === '\n' && !long) break
      if (text[at] === '\\' && !raw) at++
    }
    this.open.set(open, at)
    return -1
  }

  private plain(): void {
    const { text } = this
    if (text[this.at] === '\n') {
      this.push('newline', this.at + 1)
      return
    }
    const space = this.match(blank)
    if (space !== -1) {
      this.at = space
      return
    }
    const isSigil = this.language.sigil === text[this.at]
    const from = this.at + (isSigil ? 1 : 0)
    name.lastIndex = from
    if (name.test(text)) this.push('name', name.lastIndex, from)
    else this.sign()
  }

  private sign(): void {
    const digits = Math.max(this.match(number), this.match(character))
    if (digits === -1) this.push('mark', Math.max(this.match(mark), this.at + 1))
    else this.push('number', digits)
  }

  private match(pattern: RegExp): number {
    return this.isAt(pattern, this.at) ? pattern.lastIndex : -1
  }

  private isAt(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at
    return pattern.test(this.text)
  }
}
