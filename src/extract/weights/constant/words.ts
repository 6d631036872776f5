import { partOf } from '../values.ts'
import type { Value } from '../vocabulary.ts'

/** The commands of a line or small script that a program writes as text, each as its words. */
export function wordsOf(value: Value): readonly (readonly Value[])[] {
  const line = new Line()
  for (const part of value.kind === 'join' ? value.parts : [value]) line.read(part)
  return line.finish()
}

/** What ends a plain stretch; within quotes only the same quote does. */
const stops: Readonly<Record<string, RegExp>> = { '': /[\s"'`;&|\\]/g, '"': /"/g, "'": /'/g, '`': /`/g }

class Line {
  private readonly commands: Value[][] = [[]]
  private word: Value[] = []
  private open = ''

  read(part: Value): void {
    if (part.kind !== 'text') {
      this.word.push(part)
      return
    }
    const { text } = part
    for (let at = 0; at < text.length; ) {
      const stop = this.stopFrom(text, at)
      if (stop > at) this.word.push(partOf(part, at, stop))
      at = stop + this.act(text, stop)
    }
  }

  finish(): readonly (readonly Value[])[] {
    this.endWord()
    return this.commands.filter(words => words.length > 0)
  }

  private stopFrom(text: string, at: number): number {
    const stop = stops[this.open]
    if (!stop) return text.length
    stop.lastIndex = at
    return stop.exec(text)?.index ?? text.length
  }

  /** What the letter means that a stretch ended at; how many letters that takes. */
  private act(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (/["'`]/.test(letter)) this.open = this.open === '' ? letter : ''
    else if (letter === '\\') return this.escape(text, at)
    else {
      this.endWord()
      if (/[;&|\n]/.test(letter)) this.commands.push([])
    }
    return 1
  }

  /** A backslash joins the next line to this one. */
  private escape(text: string, at: number): number {
    const isContinued = /^\r?\n/.exec(text.slice(at + 1, at + 3))
    if (isContinued) this.endWord()
    return isContinued ? 1 + isContinued[0].length : 1
  }

  private endWord(): void {
    const [only, second] = this.word
    if (only) this.commands.at(-1)?.push(second ? { kind: 'join', parts: this.word, place: only.place } : only)
    this.word = []
  }
}
