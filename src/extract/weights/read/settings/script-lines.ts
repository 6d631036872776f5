import { openQuote } from '../shell/quotes.ts'
import { embed, type Source } from '../source.ts'

/** A command on several lines, of which some begin with a flag, and no pattern of a `case` does, goes on from line to line. */
export function inOneLine(source: Source | null): Source | null {
  if (!source || !/[^\\\n]\n[ \t]*--?[A-Za-z](?![\w| -]*\))/.test(source.text)) return source
  const text = source.text
    .replaceAll(/^[ \t]*#[^\n]*/gm, remark => ' '.repeat(remark.length))
    .replaceAll(/\n(?=[^\n]*\S)/g, ' ')
  return { ...source, text }
}

/** `$$name`: what Compose and Terraform write where a shell is to see `$name`. */
export function unescaped(source: Source | null): Source | null {
  if (!source?.text.includes('$$')) return source
  const ends = [...source.text.matchAll(/\$(?=\$[\w{(@*#])/g)].map(match => match.index)
  const pieces = [...ends, source.text.length].map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1
    return { text: source.text.slice(from, end), from }
  })
  return embed(source, pieces)
}

/** What stands in quotes where all of it does: a word for a shell that takes it as its script. */
function wordOf({ text }: Source): string | null {
  const whole = text.trim()
  const [quote = ''] = whole
  const inner = whole.slice(1, -1)
  const isQuoted = (quote === '"' || quote === "'") && whole.length > 2 && whole.endsWith(quote)
  return isQuoted && !inner.includes(quote) && /\s/.test(inner) ? inner : null
}

export const isOneWord = (source: Source) => wordOf(source) !== null

export function unwrapped(source: Source | null): Source | null {
  const inner = source && wordOf(source)
  return source && inner ? embed(source, [{ text: inner, from: source.text.indexOf(inner) }]) : source
}

/** Lines of a script that stand in a list, as one script. */
export function joined(sources: readonly Source[]): readonly Source[] {
  const [first, second] = sources
  if (!first || !second) return sources
  const outer: Source = { text: '', offset: position => position, place: (from, to) => placeIn(sources, from, to) }
  let length = 0
  const pieces = sources.flatMap(source => {
    const text = endedLine(source)
    const piece = { text, from: length }
    length += text.length
    return [piece]
  })
  return [{ ...embed(outer, pieces), offset: position => offsetIn(sources, position) }]
}

/** Whoever runs the lines one by one knows no quote that goes on to the next. */
const endedLine = ({ text }: Source) => `${text}${openQuote(text)}\n`

function locate(sources: readonly Source[], position: number): { source: Source; at: number } | null {
  let at = position
  for (const source of sources) {
    if (at <= source.text.length) return { source, at }
    at -= endedLine(source).length
  }
  return null
}

function placeIn(sources: readonly Source[], from: number, to: number) {
  const found = locate(sources, from) ?? { source: sources.at(-1), at: 0 }
  return found.source?.place(found.at, found.at + to - from) ?? { line: 1, column: 0, endColumn: 0, offset: 0 }
}

function offsetIn(sources: readonly Source[], position: number): number {
  const found = locate(sources, position)
  return found ? found.source.offset(found.at) : position
}
