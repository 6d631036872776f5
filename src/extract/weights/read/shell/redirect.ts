import type { Draft } from './command.ts'
import { bodyOf, type Heredoc } from './heredoc.ts'
import { substituted } from './variable.ts'
import { readWord, type Surroundings } from './word.ts'

interface Script extends Surroundings {
  readonly end: number
}

const sign = /^(?:\d?(?:<<<|<<-?|<|>>|>)|&>)&?/

/** Does one begin here? `<(…)` is a word. */
export const isRedirection = (text: string) => sign.test(text) && !/^[<>]\(/.test(text)

/** Where commands read from and write to; the bodies of here-documents stand behind the line. */
export class Redirections {
  private readonly script: Script
  private heredocs: Heredoc[] = []

  constructor(script: Script) {
    this.script = script
  }

  /** `> file`, `< <(a)`, `<<< "text"`, `<<EOF`: notes it, and says where the reading goes on. */
  read(at: number, draft: Draft): number {
    const { script } = this
    const { text } = script.source
    const [said = '>'] = sign.exec(text.slice(at, at + 6)) ?? []
    const behind = at + said.length
    const from = behind + (/^[ \t]*/.exec(text.slice(behind, behind + 50))?.[0].length ?? 0)
    const word = substituted(from, script.end, script) ?? readWord(from, script.end, script)
    const raw = text.slice(word.from, word.to)
    if (said === '<' && raw.startsWith('<(')) draft.input = word.value
    else if (said.includes('<<<')) {
      draft.input = word.value
      draft.string = word
    } else if (said.includes('<<'))
      this.heredocs.push({ draft, delimiter: raw.replaceAll(/['"\\]/g, ''), isQuoted: /['"\\]/.test(raw) })
    else if (/^1?>/.test(said)) draft.output = word.value
    return word.to
  }

  /** Reads the bodies that begin where a line has ended, and says where the next line begins. */
  bodies(from: number): number {
    let at = from
    for (const { draft, delimiter, isQuoted } of this.heredocs.splice(0)) {
      const { to, next } = bodyOf(delimiter, at, this.script.source.text)
      draft.heredoc = { from: at, to, isQuoted }
      at = next
    }
    return at
  }
}
