import type { JsonText } from './json.ts'
import type { Position } from './locate.ts'
import { Unreadable } from './strictly.ts'

/** One package of a lock of Yarn 1: the descriptors that it answers, and its fields. */
export interface Block {
  readonly keys: readonly JsonText[]
  readonly line: number
  readonly fields: ReadonlyMap<string, JsonText>
}

const simple: ReadonlySet<string> = new Set(['name', 'version', 'uid', 'resolved', 'registry', 'integrity'])
const groups: ReadonlySet<string> = new Set(['dependencies', 'optionalDependencies', 'permissions', 'prebuiltVariants'])
const word = /"(?:[^"\\]|\\.)*"|[^\s",:#][^\s",:]*/y

/**
 * The lines of a lock as Yarn 1 writes them: keys in the first column, fields at two spaces, dependencies at four.
 * Yarn's own parser takes more (tabs, `key: value`, several pairs on a line) and the last of equal keys; a line that
 * Yarn would not write is refused, for a reviewer and Yarn could read it differently.
 */
export function scanBlocks(text: string, at: (offset: number) => Position): readonly Block[] {
  return new BlockScanner(text, at).scan()
}

class BlockScanner {
  readonly #text: string
  readonly #at: (offset: number) => Position
  readonly #blocks: { keys: readonly JsonText[]; line: number; fields: Map<string, JsonText> }[] = []
  readonly #seen = new Map<string, JsonText>()
  #group: Map<string, JsonText> | null = null

  constructor(text: string, at: (offset: number) => Position) {
    this.#text = text
    this.#at = at
  }

  scan(): readonly Block[] {
    let start = 0
    for (const raw of this.#text.split('\n')) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
      if (/[\r\t\u0085\u2028\u2029]/.test(line)) this.#fail(start, 'a line has a tab or a line end in its midst')
      if (line.startsWith('#') && this.#blocks.length > 0) this.#fail(start, 'a comment stands between packages')
      if (/^[^# ]/.test(line)) this.#key(line, start)
      else if (line.startsWith(' ')) this.#inner(line, start)
      start += raw.length + 1
    }
    return this.#blocks
  }

  #fail(offset: number, message: string, reason: Unreadable['reason'] = 'parse-error'): never {
    throw new Unreadable(reason, this.#at(offset).line, message)
  }

  #inner(line: string, start: number): void {
    const indent = line.search(/[^ ]|$/)
    const block = this.#blocks.at(-1)
    if (!block || (indent !== 2 && !(indent === 4 && this.#group))) this.#fail(start, 'a line is indented unexpectedly')
    const name = this.#word(line, indent, start)
    const after = name.end - start
    if (indent === 2 && line.slice(after) === ':' && groups.has(name.value)) {
      this.#set(block.fields, name, name)
      this.#group = new Map()
      return
    }
    const value = line[after] === ' ' ? this.#word(line, after + 1, start) : this.#fail(start, 'a field has no value')
    if (value.end - start !== line.length) this.#fail(start, 'a line goes on after its value')
    if (indent === 2) {
      if (!simple.has(name.value)) this.#fail(start, `Yarn writes no field ${JSON.stringify(name.value)}`)
      this.#group = null
    }
    this.#set(this.#group ?? block.fields, name, value)
  }

  #set(known: Map<string, JsonText>, key: JsonText, value: JsonText): void {
    if (key.value === '__proto__') this.#fail(key.start, 'a key is `__proto__`', 'prototype-key')
    if (known.has(key.value))
      this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key')
    known.set(key.value, value)
  }

  #key(line: string, start: number): void {
    const keys: JsonText[] = []
    for (let from = 0, more = true; more; ) {
      const key = this.#word(line, from, start)
      this.#set(this.#seen, key, key)
      keys.push(key)
      const after = key.end - start
      more = line.startsWith(', ', after)
      if (!more && line.slice(after) !== ':') this.#fail(start, 'a line is no key of a package')
      from = after + 2
    }
    this.#group = null
    this.#blocks.push({ keys, line: this.#at(start).line, fields: new Map() })
  }

  #word(line: string, from: number, start: number): JsonText {
    word.lastIndex = from
    const raw = word.exec(line)?.[0]
    if (raw === undefined) return this.#fail(start + from, 'a line does not go on as Yarn writes it')
    const span = { start: start + from, end: start + from + raw.length }
    return { type: 'text', value: raw.startsWith('"') ? this.#unquote(raw, span.start) : raw, ...span }
  }

  #unquote(raw: string, offset: number): string {
    try {
      const value: unknown = JSON.parse(raw)
      if (typeof value === 'string') return value
    } catch {
      // Said below, with the place.
    }
    return this.#fail(offset, 'a quoted text has an escape that JSON does not know')
  }
}
