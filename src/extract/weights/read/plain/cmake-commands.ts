import type { Facts, Text, Value } from '../../vocabulary.ts'
import { newLedger, plainly } from '../facts.ts'
import { type Source, verbatim } from '../source.ts'
import type { Language } from './languages.ts'
import { type Token, tokensOf } from './tokens.ts'

const cmake: Language = {
  line: ['#'],
  block: [['#[[', ']]']],
  quotes: [
    { open: '[[', close: ']]', raw: true, long: true },
    { open: '"', close: '"', long: true },
  ],
  access: [],
}

/** Reads CMake into calls: `NAME value` is an argument with a name, what is not written in capitals has only a place. */
export function readCMake(source: Source): Facts {
  const ledger = newLedger()
  let words: Text[] = []
  let name: Text | null = null
  let last: Text | null = null
  let depth = 0
  for (const token of wordsOf(tokensOf(source.text, cmake))) {
    const { from, to, text } = token
    const word = verbatim(source, from, to)
    if (token.kind === 'comment') ledger.remarks.push(word)
    else if (token.kind === 'mark' && text === '(') {
      if (depth++ > 0) continue
      name = last
      words = []
    } else if (token.kind === 'mark' && text === ')') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && name) ledger.calls.push(called(name, words))
      if (depth === 0) name = null
    } else {
      last = word
      if (name) words.push(word)
      ledger.texts.push(word)
    }
  }
  return ledger
}

/** What stands without a blank in between is one word. */
function wordsOf(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    const before = words.at(-1)
    const isPlain =
      token.kind === 'name' || token.kind === 'number' || (token.kind === 'mark' && !/[()]/.test(token.text))
    if (token.kind === 'newline') continue
    if (isPlain && before?.kind === 'name' && before.to === token.from)
      words[words.length - 1] = { ...before, to: token.to }
    else words.push(isPlain ? { ...token, kind: 'name' } : token)
  }
  return words
}

function called(name: Text, words: readonly Text[]) {
  const keyword = new Map<string, Value>()
  const positional: Value[] = []
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (before && /^[A-Z][A-Z0-9_]+$/.test(before.text)) keyword.set(before.text, word)
    else positional.push(word)
  }
  const { place } = name
  return { callee: name.text, positional, keyword, spread: [], where: plainly(place.offset), place }
}
