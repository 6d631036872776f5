import { textOf } from '../../values.ts'
import { embed, type Source } from '../source.ts'
import type { Draft } from './command.ts'
import { readClause, type Surroundings, type Word } from './word.ts'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands in quotes behind `alias name=`. */
function texts(words: readonly Word[], { text }: Source): readonly (Stretch & { readonly name: string })[] {
  if (textOf(words[0]?.value) !== 'alias') return []
  return words.slice(1).flatMap(({ from, to }) => {
    const [head, name = '', quote = ''] = /^([\w.-]+)=(["']?)/.exec(text.slice(from, to)) ?? []
    return head === undefined ? [] : [{ name, from: from + head.length, to: to - quote.length }]
  })
}

/** Command lines that a name is put in the place of: they are run when that is called. */
export const aliasedLines = (words: readonly Word[], source: Source): readonly Source[] =>
  texts(words, source).map(({ from, to }) => embed(source, [{ text: source.text.slice(from, to), from }]))

/** Names that a script gives to the beginnings of commands: `alias get='hf download'`. */
export class ShAliases {
  private readonly known = new Map<string, readonly Word[]>()

  /** Learns what the command says, and writes out what it is called by. */
  apply(draft: Draft, around: Surroundings): void {
    const { words } = draft
    const [first] = words
    const meant = this.known.get(textOf(first?.value))
    // Many a shell takes no notice of them in a script.
    if (meant) draft.written = [...words]
    if (meant) words.splice(0, 1, ...meant)
    for (const { name, from, to } of texts(words, around.source))
      this.known.set(name, readClause(from, to, around).words)
  }
}
