/** Keys from the document's root to a value; an element of an array has `[]`. */
export type Path = readonly string[]

/** `take`: hand over its text. `enter`: ask about what is in it. `pass`: nothing in it matters. */
export type Wish = 'take' | 'enter' | 'pass'

export interface Wanted {
  /** Asked of every value in what was entered; the document itself always is. */
  wish(path: Path): Wish
  /** The text of a value that was wished for: the taker parses it. */
  take(path: Path, text: string): void
}

interface Level {
  readonly isArray: boolean
  key: string
  /** In an object: the next string is a key. */
  wantsKey: boolean
}

const deepest = 100
const longestKey = 2000
const backslash = 0x5c
/** What is passed by is looked at only for where it ends: everything up to the next bracket, or to a string cut off. */
const upToBracket = /(?:[^"{}[\]]+|"[^"\\]*(?:\\[\s\S][^"\\]*)*")*/y

/**
 * Reads JSON piece by piece and keeps only what is wanted. Packages with thousands of versions have documents of tens
 * of megabytes, of which we need some kilobytes. It follows the structure, bounds its depth, and judges nothing else.
 */
export class JsonScan {
  readonly #wanted: Wanted
  readonly #levels: Level[] = []
  #taken: { readonly depth: number; readonly path: Path; text: string } | null = null
  /** How deep the value stands that is passed by. */
  #passing: number | null = null
  #key: string | null = null
  #isString = false
  #isEscaped = false
  #isPrimitive = false
  #isBroken = false
  #documents = 0

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  push(text: string): void {
    for (let at = 0; at < text.length && !this.#isBroken; ) {
      if (this.#isString) at = this.#inString(text, at)
      else at = this.#passing === null ? this.#structure(text, at) : this.#pass(text, at)
    }
  }

  /** True when exactly one whole document was seen. */
  end(): boolean {
    this.#endPrimitive()
    return !this.#isBroken && !this.#isString && this.#levels.length === 0 && this.#documents === 1
  }

  #structure(text: string, at: number): number {
    const character = text[at] ?? ''
    switch (character) {
      case '{':
      case '[':
        if (this.#begin() === 'pass') this.#passing = this.#levels.length
        this.#keep(character)
        this.#open(character)
        break
      case '}':
      case ']':
        this.#endPrimitive()
        this.#close(character)
        this.#keep(character)
        this.#finish()
        break
      case '"':
        this.#openString()
        break
      case ',':
      case ':':
        this.#separate(character)
        break
      case ' ':
      case '\n':
      case '\r':
      case '\t':
        this.#endPrimitive()
        break
      default:
        if (!this.#isPrimitive) this.#begin()
        this.#isPrimitive = true
        this.#keep(character)
    }
    return at + 1
  }

  /** Most of a document is of no interest: a regular expression goes through it faster than we do. */
  #pass(text: string, from: number): number {
    upToBracket.lastIndex = from
    upToBracket.test(text)
    const at = upToBracket.lastIndex
    const character = text[at]
    if (character === undefined) return at
    if (character === '"') {
      this.#isString = true
      this.#key = null
    } else if (character === '{' || character === '[') this.#open(character)
    else {
      this.#close(character)
      if (this.#levels.length === this.#passing) this.#passing = null
    }
    return at + 1
  }

  #open(bracket: string): void {
    this.#levels.push({ isArray: bracket === '[', key: '', wantsKey: bracket === '{' })
    if (this.#levels.length > deepest) this.#isBroken = true
  }

  #close(bracket: string): void {
    if (this.#levels.pop()?.isArray !== (bracket === ']')) this.#isBroken = true
  }

  #openString(): void {
    const level = this.#levels.at(-1)
    const isKey = level !== undefined && !level.isArray && level.wantsKey
    this.#isString = true
    this.#key = isKey ? '"' : null
    if (!isKey) this.#begin()
    this.#keep('"')
  }

  /** By native search for the closing quote: most of a document is inside strings. */
  #inString(text: string, from: number): number {
    for (let at = from; ; ) {
      const closing = text.indexOf('"', at)
      const end = closing === -1 ? text.length : closing
      let backslashes = 0
      while (end - backslashes > from && text.charCodeAt(end - backslashes - 1) === backslash) backslashes++
      // A backslash that ended the piece before counts too, where these reach back to it.
      const isEscaped = (backslashes + (this.#isEscaped && end - backslashes === from ? 1 : 0)) % 2 === 1
      if (closing !== -1 && isEscaped) {
        at = closing + 1
        continue
      }
      this.#isEscaped = closing === -1 && isEscaped
      this.#piece(text, from, closing === -1 ? end : end + 1)
      if (closing === -1) return end
      this.#endString()
      return end + 1
    }
  }

  #piece(text: string, from: number, to: number): void {
    if (this.#key === null && this.#taken === null) return
    const piece = text.slice(from, to)
    this.#keep(piece)
    if (this.#key === null) return
    this.#key += piece
    if (this.#key.length > longestKey) this.#isBroken = true
  }

  #endString(): void {
    this.#isString = false
    const level = this.#levels.at(-1)
    if (this.#key === null) this.#finish()
    else if (level) level.key = unquoted(this.#key)
    this.#key = null
  }

  #separate(character: string): void {
    this.#endPrimitive()
    const level = this.#levels.at(-1)
    if (level && !level.isArray) level.wantsKey = character === ','
    this.#keep(character)
  }

  #endPrimitive(): void {
    if (!this.#isPrimitive) return
    this.#isPrimitive = false
    this.#finish()
  }

  #begin(): Wish {
    const depth = this.#levels.length
    if (this.#taken || depth === 0) return 'enter'
    const path = this.#levels.map(level => (level.isArray ? '[]' : level.key))
    const wish = this.#wanted.wish(path)
    if (wish === 'take') this.#taken = { depth, path, text: '' }
    return wish
  }

  #finish(): void {
    if (this.#levels.length === 0) this.#documents++
    if (this.#taken?.depth !== this.#levels.length) return
    const { path, text } = this.#taken
    this.#taken = null
    this.#wanted.take(path, text)
  }

  #keep(piece: string): void {
    if (this.#taken) this.#taken.text += piece
  }
}

function unquoted(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1)
  try {
    return String(JSON.parse(raw))
  } catch {
    return raw
  }
}
