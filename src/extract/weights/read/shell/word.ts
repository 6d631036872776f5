import type { Value, Where } from '../../vocabulary.ts'
import type { Source } from '../source.ts'
import { powershellWord } from '../windows/variable.ts'
import { unfolded } from './braces.ts'
import { spread } from './output.ts'
import { substitution } from './variable.ts'

/** Whose variables: `$(X)` is a variable of make and Kubernetes, `%X%` one of a batch file. */
export type Dialect = 'sh' | 'make' | 'kubernetes' | 'batch' | 'powershell'

export const isWindows = (dialect: Dialect) => dialect === 'batch' || dialect === 'powershell'

/** Is something filled in before a shell sees the text? */
export const isFilledIn = (dialect: Dialect) => dialect === 'make' || dialect === 'kubernetes'

export interface Word {
  readonly value: Value
  readonly from: number
  readonly to: number
}

/** What a word reader asks of the script around it. */
export interface Surroundings {
  readonly source: Source
  readonly dialect: Dialect
  where(at: number): Where
  /** A command substitution: its text is a script of its own; what it prints, where that can be told. */
  nested(from: number, to: number): Value | undefined
  /** A variable that gets its default here. */
  assign?(name: string, value: Value, at: number): void
}

/** Reads one word from `from`; quotes are taken off, variables become names. Stops at blank or operator. */
export function readWord(from: number, end: number, around: Surroundings): Word {
  const whole = around.dialect === 'powershell' ? powershellWord(from, end, around) : null
  if (whole) return whole
  const reader = new WordReader(from, end, around)
  return { value: reader.word(), from, to: reader.at }
}

/** Reads the words up to the end of the clause, or up to one that is awaited. */
export function readClause(from: number, end: number, around: Surroundings, until?: RegExp) {
  const words: Word[] = []
  const { text } = around.source
  let to = from
  while (to < end) {
    const blank = /^(?:[^\S\n]|\\\r?\n)+/.exec(text.slice(to, to + 100))
    if (blank) to += blank[0].length
    else if (/[\n;&|()<>]/.test(text[to] ?? '\n')) break
    else {
      const word = readWord(to, end, around)
      to = Math.max(word.to, to + 1)
      words.push(...unfolded(word, around))
      if (word.value.kind === 'text' && until?.test(word.value.text)) break
    }
  }
  return { words, to }
}

/** Reads text as the inside of double quotes: a heredoc's body, a scalar with variables, a default. */
export function readTemplate(from: number, to: number, around: Surroundings): Value {
  return new WordReader(from, to, around).template()
}

/** `(a "b" [k]=c)` after an equals sign. */
export function readArray(from: number, end: number, around: Surroundings): Word {
  const { text } = around.source
  const items: Value[] = []
  const entries: { key: string | null; value: Value; keyPlace: Value['place'] }[] = []
  let at = from + 1
  while (at < end && text[at] !== ')') {
    const blank = /^(?:\s+|#.*|[;&|<>(]+)/.exec(text.slice(at, Math.min(end, at + 500)))
    if (blank) {
      at += blank[0].length
      continue
    }
    const key = /^\[["']?([^\]"']+)["']?\]=/.exec(text.slice(at, at + 200))
    const word = readWord(at + (key?.[0].length ?? 0), end, around)
    if (key) entries.push({ key: key[1] ?? '', value: word.value, keyPlace: word.value.place })
    else items.push(spread(word.value))
    at = Math.max(word.to, at + 1)
  }
  const to = Math.min(at + 1, end)
  const place = around.source.place(from, to)
  if (entries.length > 0) return { value: { kind: 'table', entries, spread: [], place }, from, to }
  return { value: { kind: 'list', items, place }, from, to }
}

const filledIn = /\$\([A-Za-z_][\w.]*\)|\$?\{\{/

class WordReader {
  at: number
  private readonly end: number
  private readonly around: Surroundings
  private readonly text: string
  private readonly parts: Value[] = []
  private literal = ''
  /** Stretches of the literal as they stand in the source, each on one line. */
  private stretches: { readonly at: number; readonly from: number; to: number }[] = []

  constructor(from: number, end: number, around: Surroundings) {
    this.at = from
    this.end = end
    this.around = around
    this.text = around.source.text
  }

  word(): Value {
    const from = this.at
    while (this.at < this.end) {
      const char = this.text[this.at] ?? ''
      if (/[\s;&|<>()]/.test(char) || (char === '$' && this.isBlank())) break
      if (/["']/.test(char) && !this.closes(char)) this.add(char, 1)
      else if (char === "'") this.single()
      else if (char === '"') this.double()
      else if (char === '`' && this.around.dialect === 'powershell') this.kept()
      else if (char === '\\') this.escaped(true)
      else this.step(char)
      if (/["']/.test(char) && this.isListed()) {
        this.at++
        break
      }
    }
    return this.done(from)
  }

  /** A batch file's quotes end with their line: `echo it's`. */
  private closes(quote: string): boolean {
    if (this.around.dialect !== 'batch') return true
    const line = this.text.indexOf('\n', this.at)
    const close = this.text.indexOf(quote, this.at + 1)
    return close !== -1 && (line === -1 || close < line)
  }

  /** PowerShell keeps what stands behind a backtick from meaning anything. */
  private kept(): void {
    const next = this.text[this.at + 1] ?? ''
    if (/\s/.test(next) || next === '') this.at += 1
    else this.add(next, 2)
  }

  /** `'a', 'b'`: of PowerShell's lists each is a word. */
  private isListed(): boolean {
    return this.around.dialect === 'powershell' && this.text[this.at] === ',' && this.at < this.end
  }

  /** `a$IFS$9b`: two words for a shell. */
  private isBlank(): boolean {
    return !isWindows(this.around.dialect) && /^\$(?:IFS\b|\{IFS\})/.test(this.text.slice(this.at, this.at + 6))
  }

  template(): Value {
    const from = this.at
    while (this.at < this.end) {
      const char = this.text[this.at] ?? ''
      if (char === '\\') this.escaped(false)
      else if (char === '"') this.at++
      else this.step(char)
    }
    return this.done(from)
  }

  private step(char: string): void {
    const found = /[$`{%!]/.test(char) ? substitution(this.at, this.end, this.around) : null
    if (found) {
      this.flush()
      this.parts.push(found.value)
      this.at = Math.min(this.end, this.at + Math.max(1, found.length))
    } else this.add(char, 1)
  }

  private add(text: string, length: number): void {
    const last = this.stretches.at(-1)
    const isVerbatim =
      length === text.length && last?.to === this.at && text !== '\n' && this.text[this.at - 1] !== '\n'
    if (last && isVerbatim) last.to += length
    else this.stretches.push({ at: this.literal.length, from: this.at + length - text.length, to: this.at + length })
    this.literal += text
    this.at += length
  }

  private flush(): void {
    const [first, second] = this.stretches
    const last = this.stretches.at(-1)
    if (!first || !last) return
    const { source } = this.around
    const pieces = this.stretches.map(({ at, from, to }) => ({ from: at, place: source.place(from, to) }))
    const place = source.place(first.from, last.to)
    this.parts.push({ kind: 'text', text: this.literal, place, ...(second && { pieces }) })
    this.literal = ''
    this.stretches = []
  }

  private done(from: number): Value {
    this.flush()
    const [only, second] = this.parts
    if (only && !second) return only
    const place = this.around.source.place(from, Math.max(from, this.at))
    return only ? { kind: 'join', parts: this.parts, place } : { kind: 'text', text: '', place }
  }

  private single(): void {
    this.at++
    const close = this.text.indexOf("'", this.at)
    const to = close === -1 || close > this.end ? this.end : close
    while (this.at < to) {
      // Make and templates fill in before a shell sees the quotes.
      const next = !isFilledIn(this.around.dialect)
        ? null
        : filledIn.exec(this.text.slice(this.at, Math.min(to, this.at + 2000)))
      const until = next ? this.at + next.index : to
      if (until > this.at) this.add(this.text.slice(this.at, until), until - this.at)
      if (next && until < to) this.step(this.text[this.at] ?? '')
    }
    this.at = Math.min(to + 1, this.end)
  }

  private double(): void {
    this.at++
    while (this.at < this.end && this.text[this.at] !== '"') {
      const char = this.text[this.at] ?? ''
      if (char === '\\') this.escaped(false)
      else if (char === '`' && this.around.dialect === 'powershell') this.kept()
      else this.step(char)
    }
    this.at = Math.min(this.at + 1, this.end)
  }

  private escaped(bare: boolean): void {
    const next = this.text[this.at + 1] ?? ''
    if (next === '\n') this.at += 2
    else if (next === '\r') this.at += 3
    else if (next !== '' && !isWindows(this.around.dialect) && (bare || /[$`"\\]/.test(next))) this.add(next, 2)
    else this.add('\\', 1)
  }
}
