import { isStepName, isWrapper } from '../../../../catalogue/shell-words.ts'
import { anyName, textOf } from '../../values.ts'
import type { Call, Command, Table, Value, Where } from '../../vocabulary.ts'
import { embeddedFacts } from '../documents.ts'
import { type Ledger, noteAddress } from '../facts.ts'
import type { Source } from '../source.ts'
import { calledWith } from '../windows/function.ts'
import { aliasedLines } from './aliases.ts'
import { chartValues, commandLines, startedBy } from './flags.ts'
import { handedOn, type Step } from './handed-on.ts'
import { textIn } from './heredoc.ts'
import { readInto, runWithEach } from './input.ts'
import { fedTo } from './kept.ts'
import { spread, written } from './output.ts'
import { innerPrograms, undisclosed } from './programs.ts'
import { readShell } from './reader.ts'
import { type Dialect, isWindows, type Surroundings, type Word } from './word.ts'

/** A command as it is being read; its here-document is known only at the end of the line. */
export interface Draft {
  readonly words: Word[]
  /** `A=b` in front of the command, or `A[key]=b`. */
  readonly assigned: { readonly name: string; readonly key?: string; readonly value: Value; readonly at: number }[]
  readonly at: number
  readonly pipe: number
  readonly list: number
  readonly joint?: '&&' | '||'
  forgiven: boolean
  /** In parentheses or braces: what becomes of its failure stands behind them. */
  isInGroup?: true
  /** Its failure ends the script. */
  isFatal?: true
  /** Where it stands, known when its last word is read. */
  where?: Where
  environment?: Table | undefined
  input?: Value
  heredoc?: { readonly from: number; readonly to: number; readonly isQuoted: boolean }
  /** What is handed over as a word: `<<< "…"`. */
  string?: Word
  output?: Value
  /** The last command of its pipe. */
  sink?: Draft
  /** What `done` ends, where something is on the input of all of it: the commands that read from there. */
  readers?: readonly Draft[]
  /** Its words as they stand there, where an alias stands for the first. */
  written?: readonly Word[]
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
  /** Is it a function of this script? */
  isOwn(name: string): boolean
}

/** `piped` stands on the input of the command; what it writes itself comes back. */
export function finishCommand(
  draft: Draft,
  around: Surroundings,
  { ledger, nesting, piped, step, isOwn }: Finishing,
): Value | undefined {
  const { source } = around
  const argv = draft.words.map(word => word.value)
  for (const value of argv) if (value.kind === 'text') ledger.texts.push(value)
  if (!isPrinting(argv)) for (const value of argv) noteAddress(value, ledger)
  const input = draft.input ?? (draft.heredoc && textIn(draft.heredoc, around))
  const place = argv[0]?.place ?? source.place(draft.at, draft.at)
  const where = draft.where ?? around.where(source.offset(draft.at))
  const { pipe, list, joint, forgiven, isFatal, output, environment } = draft
  const flow = {
    pipe,
    list,
    forgiven,
    ...(joint && { joint }),
    ...(isFatal && { isFatal }),
    ...(environment && { environment }),
  }
  const command: Command = { argv, where, place, ...flow, ...(input && { input }), ...(output && { output }) }
  draft.command = command
  ledger.commands.push(command)
  if (draft.written) ledger.commands.push({ ...command, argv: draft.written.map(word => word.value) })
  const call = calledBy(command, around.dialect)
  if (call) ledger.calls.push(call)
  const given = input ?? piped
  if (given) {
    const alone = input ? where : { ...where, branch: [...where.branch, place.offset] }
    // What a pipe's own shell has read, the script does not find.
    ledger.bindings.push(...readInto({ ...command, where: alone }, given))
    ledger.bindings.push(...(draft.readers ?? []).flatMap(one => (one.command ? readInto(one.command, given) : [])))
  }
  const each = runWithEach(command, given)
  if (each) ledger.commands.push(each)
  ledger.mappings.push(...chartValues(draft.words, source, where))
  for (const line of linesWithin(draft, around))
    readShell(line, ledger, { dialect: around.dialect, nesting: nesting + 1, scope: where.scope })
  for (const inner of innerPrograms(draft, source, { bindings: ledger.bindings, piped })) {
    if (inner.language === 'shell' && isWindows(around.dialect)) {
      // `%X%` is filled in whatever quotes it stands in.
      readShell(inner.source, ledger, { dialect: around.dialect, nesting: nesting + 1, scope: where.scope })
      continue
    }
    const facts = embeddedFacts(inner.language, inner.source, nesting + 1)
    if (facts) ledger.embedded.push({ facts, ...(inner.isTemplated && { templated: where }), startedBy: command })
  }
  const hidden = undisclosed(draft, piped)
  if (hidden) ledger.commands.push({ ...command, argv: [...decoding(hidden.place), hidden] })
  const text = call && isOwn(call.callee) ? { kind: 'call' as const, call, place } : written(argv, given)
  const set = text ? handedOn(text, output, step) : []
  const isUnread = set.length === 0 && output?.kind === 'name' && output.path === 'GITHUB_ENV'
  ledger.bindings.push(
    ...(isUnread ? [{ name: anyName, value: { kind: 'opaque' as const, place }, where, isUnread }] : set),
  )
  return output ? undefined : text
}

/** What is only printed is read by people. */
const isPrinting = ([program]: readonly Value[]) => /^(?:echo|printf|Write-\w+)$/i.test(textOf(program))

/** Command lines that stand in a command's words. */
function linesWithin({ words }: Draft, { source, dialect }: Surroundings): readonly Source[] {
  const others = [fedTo(words, source), dialect === 'powershell' ? startedBy(words, source) : null]
  return [...commandLines(words, source), ...aliasedLines(words, source), ...others.filter(line => line !== null)]
}

/** In the loaders' words. */
const decoding = (place: Value['place']) => ['decoded', 'program'].map((text): Value => ({ kind: 'text', text, place }))

/** A command may be a function of this script: `$1` is its first argument. */
function calledBy(command: Command, dialect: Dialect): Call | null {
  const { argv, where, place } = command
  const [name] = argv
  if (name?.kind !== 'text' || !/^[A-Za-z_][\w-]*$/.test(name.text)) return null
  const given =
    dialect === 'powershell' ? calledWith(command) : { positional: argv.map(spread), keyword: new Map<string, Value>() }
  return { callee: name.text, ...given, spread: [], where, place }
}
