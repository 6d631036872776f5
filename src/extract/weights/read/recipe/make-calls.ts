import { tail, textOf } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'

/** `$(1)` to `$(9)` in what `$(call name,a,b)` puts in its place; `$(0)` is its name. */
export const parameters = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export const hasParameters = (text: string) => /(?<!\$)\$(?:1|\(1\)|\{1\})/.test(text)

/** Functions of make that a recipe names: what `$(call)` hands over, what `$(eval X = a)` sets. */
export function readCalls(ledger: Ledger): void {
  for (const { argv, where, place } of ledger.commands) {
    const [program, ...words] = argv
    const name = textOf(program)
    if (name === 'call') {
      const positional = argumentsOf(words)
      const callee = positional[0]?.kind === 'text' ? positional[0].text : ''
      if (callee !== '') ledger.calls.push({ callee, positional, keyword: new Map(), spread: [], where, place })
    } else if (name === 'eval') set({ argv, where, place }, ledger)
  }
}

function set({ argv: [, name, sign, value, more] }: Pick<Command, 'argv' | 'where' | 'place'>, ledger: Ledger): void {
  const isSet = sign?.kind === 'text' && /^[:?]{0,2}=$/.test(sign.text)
  if (name?.kind === 'text' && isSet && value && !more)
    ledger.bindings.push({ name: name.text, value, where: { at: -1, scope: [], branch: [] } })
}

/** What stands between commas, whatever else stands there. */
function argumentsOf(words: readonly Value[]): readonly Value[] {
  const all: Value[][] = [[]]
  for (const word of words) {
    if (all.at(-1)?.[0] && !beginsWithComma(word)) all.at(-1)?.push({ kind: 'text', text: ' ', place: word.place })
    for (const part of word.kind === 'join' ? word.parts : [word]) {
      if (part.kind !== 'text') all.at(-1)?.push(part)
      else
        for (const { 0: piece, index: from } of part.text.matchAll(/[^,]+|,/g))
          if (piece === ',') all.push([])
          else all.at(-1)?.push(tail(part, from, piece))
    }
  }
  return all.flatMap(parts => {
    const [only, second] = parts
    return only ? [second ? { kind: 'join', parts, place: only.place } : only] : []
  })
}

function beginsWithComma(word: Value): boolean {
  const first = word.kind === 'join' ? word.parts[0] : word
  return first?.kind === 'text' && first.text.startsWith(',')
}
