import { isWait } from '../../../../catalogue/conversions.ts'
import type { Language } from './languages.ts'
import { typing } from './standing.ts'
import type { Token } from './tokens.ts'

/** A bracket behind one of these belongs to what is declared. */
const declaring = /^(?:const|var|let|val|import|type|return|else|in)$/
/** Behind these stands something that is called, and no function that is defined. */
const calling = /^(?:return|new|throw|else|yield|case|in|is|as|not|and|or|do|delete|co_return|co_yield|typeof|sizeof)$/
/** A function's head is no longer than this many tokens. */
const longestHead = 400

/** Where a reader of code stands among its tokens, and what the next ones begin. */
export abstract class Cursor {
  protected readonly language: Language
  protected readonly tokens: readonly Token[]
  protected index = 0

  constructor(language: Language, tokens: readonly Token[]) {
    this.language = language
    this.tokens = tokens
  }

  protected peek(): Token | undefined {
    return this.tokens[this.index]
  }

  protected isClosing(): boolean {
    const token = this.peek()
    return token?.kind === 'mark' && /^[)\]}]$/.test(token.text)
  }

  /** Nothing stands between this token and the one before. */
  protected isTight(): boolean {
    return this.tokens[this.index - 1]?.to === this.peek()?.from
  }

  /** Does what comes next call what the path names? */
  protected isOpened(path: string): boolean {
    if (this.peek()?.kind === 'newline' && this.tokens[this.index + 1]?.text === '{' && this.isMade()) this.index++
    const open = this.peek()
    if (open?.kind !== 'mark' || declaring.test(path)) return false
    const isMacro = path.endsWith('!') && /^[([{]$/.test(open.text)
    return open.text === '(' || isMacro || (open.text === '{' && !this.isType() && this.isLiteral())
  }

  /** `struct Name`, `class Name`: `index` is behind the name. */
  protected isType(): boolean {
    return typing.test(this.tokens[this.index - 2]?.text ?? '')
  }

  /** `{ key: value`, `{ .key = value`: a group of named things, and no block of code. */
  private isLiteral(): boolean {
    const next = this.tokens.slice(this.index + 1, this.index + 6).filter(token => token.kind !== 'newline')
    const [first, second, third] = next
    if (this.language.spaced) return first?.kind === 'name' && /^[=.;]$/.test(second?.text ?? '')
    if (first?.text === '.') return third?.text === '='
    if (this.isMade() && second?.text === '=') return true
    return (first?.kind === 'name' || first?.kind === 'text') && /^(?::|=>)$/.test(second?.text ?? '')
  }

  /** `new Name`, `new Space.Name`, `new()`, `new Name(…)`: `index` is behind it. */
  private isMade(): boolean {
    let at = this.tokens[this.index - 1]?.kind === 'newline' ? this.index - 2 : this.index - 1
    const isMark = (text: string) => this.tokens[at]?.kind === 'mark' && this.tokens[at]?.text === text
    if (isMark(')')) {
      for (let depth = 1; depth > 0 && at-- > 0; ) depth += isMark(')') ? 1 : isMark('(') ? -1 : 0
      at--
    }
    while (this.tokens[at - 1]?.text === '.') at -= 2
    return [at, at - 1].some(index => this.tokens[index]?.text === 'new')
  }

  /** `Type name(…) {`, `Type name(…) =>`, `init(…) {`: the head of a function that no word of its own tells. `index` is behind the name. */
  protected isHead(): boolean {
    const [before, name] = [this.tokens[this.index - 2], this.tokens[this.index - 1]]
    if (this.peek()?.text !== '(' || !before || !name) return false
    const isMade = /^(?:init|constructor)$/.test(name.text)
    const isTyped =
      this.language.unmarked &&
      (before.kind === 'name' ? !calling.test(before.text) && !isWait(before.text) : /^[>\]*&?]$/.test(before.text))
    if (!isMade && !isTyped) return false
    const end = this.closedAt()
    const next = this.tokens.slice(end, end + 12).find(({ kind }) => kind === 'mark')
    return end !== -1 && next !== undefined && /^(?:\{|=>|:)$/.test(next.text)
  }

  /** Behind the bracket that closes the one that comes next; -1 where none does soon. */
  private closedAt(): number {
    let depth = 0
    for (let at = this.index; at < this.index + longestHead; at++) {
      const token = this.tokens[at]
      if (!token) return -1
      if (token.kind !== 'mark') continue
      if (/^[([{]$/.test(token.text)) depth++
      else if (/^[)\]}]$/.test(token.text) && --depth === 0) return at + 1
    }
    return -1
  }
}
