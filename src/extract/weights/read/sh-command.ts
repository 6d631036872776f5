import type { Command, Table, Value, Where } from '../vocabulary.ts'
import { embeddedFacts, languageOf } from './documents.ts'
import type { Ledger } from './facts.ts'
import { chartValues } from './sh-flags.ts'
import { readTemplate, type Surroundings, type Word } from './sh-word.ts'
import { embed, type Source } from './source.ts'

/** A command as it is being read; its here-document is known only at the end of the line. */
export interface Draft {
  readonly words: Word[]
  /** `A=b` in front of the command. */
  readonly assigned: { readonly name: string; readonly value: Value; readonly at: number }[]
  readonly at: number
  readonly pipe: number
  readonly list: number
  readonly joint?: '&&' | '||'
  forgiven: boolean
  /** Where it stands, known when its last word is read. */
  where?: Where
  environment?: Table | undefined
  input?: Value
  heredoc?: { readonly from: number; readonly to: number; readonly isQuoted: boolean }
  output?: Value
}

export function finishCommand(draft: Draft, around: Surroundings, ledger: Ledger, nesting: number): void {
  const { source } = around
  const argv = draft.words.map(word => word.value)
  for (const value of argv) if (value.kind === 'text') ledger.texts.push(value)
  const input = draft.input ?? (draft.heredoc && textIn(draft.heredoc, around))
  const place = argv[0]?.place ?? source.place(draft.at, draft.at)
  const where = draft.where ?? around.where(source.offset(draft.at))
  const { pipe, list, joint, forgiven, output, environment } = draft
  const flow = { pipe, list, forgiven, ...(joint && { joint }), ...(environment && { environment }) }
  const command: Command = { argv, where, place, ...flow, ...(input && { input }), ...(output && { output }) }
  ledger.commands.push(command)
  callFunction(command, ledger)
  ledger.mappings.push(...chartValues(draft.words, source, where))
  const language = languageOf(argv.map(textOf), textOf(output)) ?? manifest(draft, source)
  const script = language?.from === 'input' ? draft.heredoc : language ? draft.words[language.from] : undefined
  if (!language || !script || script.to <= script.from) return
  const facts = embeddedFacts(language.name, quotedPart(source, script.from, script.to), nesting + 1)
  const isTemplated = 'isQuoted' in script ? !script.isQuoted : source.text[script.from] === '"'
  if (facts) ledger.embedded.push({ facts, ...(isTemplated && { templated: where }) })
}

/** A here-document; behind a quoted word nothing in it is filled in or run. */
function textIn({ from, to, isQuoted }: NonNullable<Draft['heredoc']>, around: Surroundings): Value {
  if (!isQuoted) return readTemplate(from, to, around)
  return { kind: 'text', text: around.source.text.slice(from, to), place: around.source.place(from, to) }
}

/** `cat <<EOF | kubectl apply -f -`: what is printed is no text to be read by people. */
function manifest({ heredoc }: Draft, { text }: Source) {
  const head = heredoc ? text.slice(heredoc.from, Math.min(heredoc.to, heredoc.from + 500)) : ''
  return /^(?:\s|---|#.*\n)*apiVersion:\s/.test(head) ? ({ name: 'yaml', from: 'input' } as const) : null
}

/** A command may be a function of this script: `$1` is its first argument. */
function callFunction({ argv, where, place }: Command, ledger: Ledger): void {
  const [name] = argv
  if (name?.kind !== 'text' || !/^[A-Za-z_][\w-]*$/.test(name.text)) return
  ledger.calls.push({ callee: name.text, positional: argv, keyword: new Map(), spread: [], where, place })
}

/** A program in another language, in a here-document or a quoted argument. */
function quotedPart(source: Source, from: number, to: number): Source {
  const quoted = /^['"]/.test(source.text.slice(from, from + 1)) ? 1 : 0
  return embed(source, [{ text: source.text.slice(from + quoted, to - quoted), from: from + quoted }])
}

export function textOf(value: Value | undefined): string {
  return value?.kind === 'text' ? value.text : ''
}
