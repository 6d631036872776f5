import type { Token } from './tokens.ts'

/** A row of tokens, from the first to behind the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** `#[cfg(test)] mod tests { … }`: what the compiler leaves out of everything but tests. */
export function testModules(tokens: readonly Token[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const open = begins(tokens, at, ['#', '[', 'cfg', '(', 'test', ')', ']']) ? bodyAt(tokens, at + 7) : -1
    if (open === -1) continue
    const to = closingOf(tokens, open)
    found.push({ from: at, to })
    at = to - 1
  }
  return found
}

const begins = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, index) => tokens[at + index]?.kind !== 'text' && tokens[at + index]?.text === word)

/** The bracket that opens the module, behind further attributes and who may see it; -1 where something else follows. */
function bodyAt(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'newline' || begins(tokens, at, ['#', '['])) {
    if (tokens[at]?.kind === 'newline') at++
    else at = closingOf(tokens, at + 1)
  }
  if (begins(tokens, at, ['pub'])) at = begins(tokens, at + 1, ['(']) ? closingOf(tokens, at + 1) : at + 1
  return begins(tokens, at, ['mod']) && begins(tokens, at + 2, ['{']) ? at + 2 : -1
}

/** Behind the bracket that closes the one at `open`; the end where none does. */
function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'newline', text: '' }
    if (kind !== 'mark') continue
    if (/^[([{]$/.test(text)) depth++
    else if (/^[)\]}]$/.test(text) && --depth === 0) return at + 1
  }
  return tokens.length
}
