import { isHanding, isStepName, isWrapper } from '../../../catalogue/shell-words.ts'
import type { Command, Table, Value, Where } from '../vocabulary.ts'
import { embeddedFacts, languageOf } from './documents.ts'
import type { Ledger } from './facts.ts'
import { chartValues } from './sh-flags.ts'
import { handedOn, type Step } from './sh-handed-on.ts'
import { textIn } from './sh-heredoc.ts'
import { readInto, runWithEach } from './sh-input.ts'
import { written } from './sh-output.ts'
import { insideQuotes } from './sh-quotes.ts'
import { type Surroundings, textOf, type Word } from './sh-word.ts'
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
  /** What `done` ends, where something is on the input of all of it: the commands that read from there. */
  readers?: readonly Draft[]
  /** What it is, once it is finished. */
  command?: Command
}

/** Does it only do a thing, and ask nothing? */
export function isStep({ words, joint }: Draft): boolean {
  const program = words.map(word => textOf(word.value)).find(word => !isWrapper(word))
  return joint !== '||' && isStepName(program ?? '')
}

/** `a \\&\\& b`, `find -exec a \\;`: a launcher is handed several commands, and what parts them is kept from this shell. */
export function partedAt(draft: Draft, { text }: Source): readonly Draft[] {
  const parts: Word[][] = [[]]
  for (const word of draft.words)
    if (/^(?:\\&\\&|\\\|\\\||\\;|(["'])(?:&&|\|\|)\1)$/.test(text.slice(word.from, word.to))) parts.push([])
    else parts.at(-1)?.push(word)
  const [, second] = parts
  return second ? parts.filter(words => words.length > 0).map(words => ({ ...draft, words })) : [draft]
}

interface Finishing {
  readonly ledger: Ledger
  readonly nesting: number
  readonly piped: Value | undefined
  readonly step: Step
}

/** `piped` stands on the input of the command; what it writes itself comes back. */
export function finishCommand(
  draft: Draft,
  around: Surroundings,
  { ledger, nesting, piped, step }: Finishing,
): Value | undefined {
  const { source } = around
  const argv = draft.words.map(word => word.value)
  for (const value of argv) if (value.kind === 'text') ledger.texts.push(value)
  const input = draft.input ?? (draft.heredoc && textIn(draft.heredoc, around))
  const place = argv[0]?.place ?? source.place(draft.at, draft.at)
  const where = draft.where ?? around.where(source.offset(draft.at))
  const { pipe, list, joint, forgiven, output, environment } = draft
  const flow = { pipe, list, forgiven, ...(joint && { joint }), ...(environment && { environment }) }
  const command: Command = { argv, where, place, ...flow, ...(input && { input }), ...(output && { output }) }
  draft.command = command
  ledger.commands.push(command)
  callFunction(command, ledger)
  const given = input ?? piped
  if (given)
    ledger.bindings.push(
      ...[draft, ...(draft.readers ?? [])].flatMap(one => (one.command ? readInto(one.command, given) : [])),
    )
  const each = runWithEach(command, given)
  if (each) ledger.commands.push(each)
  ledger.mappings.push(...chartValues(draft.words, source, where))
  for (const inner of innerPrograms(draft, source)) {
    const facts = embeddedFacts(inner.language, inner.source, nesting + 1)
    if (facts) ledger.embedded.push({ facts, ...(inner.isTemplated && { templated: where }) })
  }
  const text = written(argv, given)
  if (text) ledger.bindings.push(...handedOn(text, output, step))
  return output ? undefined : text
}

interface InnerProgram {
  readonly language: string
  readonly source: Source
  /** This shell still fills in its variables. */
  readonly isTemplated: boolean
}

/** Programs in this or another language, in a here-document or a quoted argument. */
function innerPrograms(draft: Draft, source: Source): readonly InnerProgram[] {
  const { words, heredoc, output } = draft
  const argv = words.map(word => programOf(word.value))
  const language = languageOf(argv, textOf(output)) ?? manifest(draft, source)
  if (language?.from === 'input' && heredoc) {
    const { from, to, isQuoted } = heredoc
    const text = embed(source, [{ text: source.text.slice(from, to), from }])
    return [{ language: language.name, source: text, isTemplated: !isQuoted }]
  }
  const sentTo = language?.from === 'input' ? quotedInput(draft, source) : null
  if (language && sentTo) return [{ language: language.name, ...sentTo }]
  const one = typeof language?.from === 'number' ? words[language.from] : undefined
  const program = argv.find(word => !isWrapper(word)) ?? ''
  const handed = one ? [one] : isHanding(program) ? words.filter(word => isLine(word, source)) : []
  const sent = words.filter(
    (word, index) => isRequest(word, argv[index - 1] ?? '', source) || (program === 'aws' && isDocument(word, source)),
  )
  return [
    ...handed.map(word => inside(word, (one && language?.name) ?? 'shell', source)),
    ...sent.map(word => inside(word, 'json', source)),
  ]
}

/** `echo "…" | sh`, `bash <<< "…"`: the program in quotes that stands on the input. */
function quotedInput({ at }: Draft, source: Source): Pick<InnerProgram, 'source' | 'isTemplated'> | null {
  const before = source.text.slice(Math.max(0, at - maxSent), at)
  const piped =
    /(?:^|[\s;&|({])(?:echo|printf)\s(?:[^\n|"']*\s)?((["'])(?:(?!\2)[^\\]|\\[\s\S])+\2)[^\n|"']*\|\s*$/.exec(before)
  const string = /^[^\n;|&]*?<<<\s*((["'])(?:(?!\2)[^\\]|\\[\s\S])+\2)/.exec(source.text.slice(at, at + maxSent))
  const [whole, quoted] = piped ?? string ?? []
  if (whole === undefined || quoted === undefined) return null
  const from = (piped ? at - before.length + piped.index : at) + whole.lastIndexOf(quoted)
  const inner = insideQuotes(source, from, from + quoted.length)
  // `printf`, and the `echo` of many a shell, make a line's end of it: as long as it was, so that places stay.
  const text = piped ? inner.text.replaceAll('\\n', ' \n') : inner.text
  return { source: { ...inner, text }, isTemplated: quoted.startsWith('"') }
}

/** More than this nobody sends in quotes. */
const maxSent = 2_000

function inside({ from, to }: Word, language: string, source: Source): InnerProgram {
  const raw = source.text.slice(from, to)
  const start = from + (flag.exec(raw)?.[0].length ?? 0)
  // Within single quotes nothing is filled in.
  const isTemplated = source.text[start] === '"' || raw.replaceAll(/'[^']*'/g, '').includes('"')
  return { language, source: insideQuotes(source, start, to), isTemplated }
}

/** `--primary-container '{"Environment": {…}}'` */
const isDocument = ({ from, to }: Word, { text }: Source) => /^'\s*[[{][\s\S]*[\]}]\s*'$/.test(text.slice(from, to))

/** `-d '{"hf_repo": "ns/name"}'`: what a server is told to fetch. */
const isRequest = ({ from, to }: Word, before: string, { text }: Source) =>
  /^(?:-d|--data(?:-raw|-binary)?|--json)$/.test(before) &&
  /^\S?\s*\{[\s\S]*"(?:hf_repo(?:_id)?|repo_id|hf_model(?:_id)?|model_id)\\?"\s*:/.test(
    text.slice(from, Math.min(to, from + 5_000)),
  )

/** A variable that is called after the interpreter it holds, or ends in its file: `$PYTHON`, `"$VENV/bin/python"`. */
function programOf(value: Value): string {
  const last = value.kind === 'join' ? value.parts.at(-1) : value
  if (last?.kind === 'name')
    return /^py(?:thon)?(?:_?\d+)?(?:_?(?:bin|exe|cmd|path))?$/i.test(last.path) ? 'python' : ''
  return last === value || /\/python[\d.]*$/.test(textOf(last)) ? textOf(last) : ''
}

/** `--wrap="python a.py"` */
const flag = /^--?[\w-]+=(?=["'])/

/** Several words between quotes. */
function isLine({ from, to }: Word, { text }: Source): boolean {
  const raw = text.slice(from, to)
  return /^["']/.test(raw.replace(flag, '')) && /\S\s+\S/.test(raw)
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
