import { embed, type Piece, type Source } from '../source.ts'

/** What a quoted word holds, as a document of its own: quotes are taken off, and backslashes that only kept them. */
export function insideQuotes(source: Source, from: number, to: number): Source {
  const { text } = source
  const pieces: Piece[] = []
  let quote = ''
  let start = from
  const cut = (at: number, length: number) => {
    if (at > start) pieces.push({ text: text.slice(start, at), from: start })
    start = at + length
  }
  for (let at = from; at < to; at++) {
    const char = text[at] ?? ''
    if (char === '\\' && quote !== "'") {
      if (quote === '' ? text[at + 1] !== '\n' : /["\\`$]/.test(text[at + 1] ?? '')) cut(at, 1)
      at++
    } else if (quote === '' ? /["']/.test(char) : char === quote) {
      cut(at, 1)
      quote = quote === '' ? char : ''
    }
  }
  cut(to, 0)
  return embed(source, pieces)
}

/** The quote that a line leaves open, which ends with it where each line is a shell's own. A here-document has its own end. */
export function openQuote(text: string): string {
  if (/<<-?\s*["'\\]?\w/.test(text)) return ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '\\' && quote !== "'") at++
    else if (quote === '' && char === '#' && /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at))) return ''
    else if (quote === '' ? /["']/.test(char) : char === quote) quote = quote === '' ? char : ''
  }
  return quote
}
