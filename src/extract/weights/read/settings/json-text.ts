import { embed, type Piece, type Source } from '../source.ts'

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** What a JSON string says, character by character where it stands; `from` to `to` without the quotes. */
export function jsonPieces(raw: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  while (at < to) {
    const slash = raw.indexOf('\\', at)
    const end = slash === -1 || slash >= to ? to : slash
    if (end > at) pieces.push({ text: raw.slice(at, end), from: at })
    if (end === to) break
    const letter = raw[end + 1] ?? ''
    const code = letter === 'u' ? Number.parseInt(raw.slice(end + 2, end + 6), 16) : Number.NaN
    const text = letter === 'u' ? String.fromCharCode(Number.isNaN(code) ? 0xfffd : code) : (simple[letter] ?? letter)
    pieces.push({ text, from: end })
    at = end + (letter === 'u' ? 6 : 2)
  }
  return pieces
}

/** The text of a JSON string as a document of its own. */
export function jsonInside(source: Source, from: number, to: number): Source {
  return embed(source, jsonPieces(source.text, from, to))
}
