import { isHanding, isWrapper } from '../../../../catalogue/shell-words.ts'
import { baseNameOf } from '../../../../model/index.ts'
import type { Binding, Value } from '../../vocabulary.ts'
import { languageOf, languageOfFile } from '../documents.ts'
import { embed, type Source } from '../source.ts'
import type { Draft } from './command.ts'
import { insideQuotes } from './quotes.ts'
import { textOf, type Word } from './word.ts'

interface Document {
  readonly source: Source
  /** This shell still fills in its variables. */
  readonly isTemplated: boolean
}

interface InnerProgram extends Document {
  readonly language: string
}

/** Programs in this or another language, in a here-document or a quoted argument. */
export function innerPrograms(draft: Draft, source: Source, bindings: readonly Binding[]): readonly InnerProgram[] {
  const { words } = draft
  const argv = words.map(word => programOf(word.value))
  const written = writtenBy(draft, argv, source)
  const end = written && (endOf(draft.sink ?? draft, bindings) ?? readerOf(draft.sink))
  if (written && end) return [{ language: end, ...written }]
  const language = languageOf(argv) ?? manifest(draft, source)
  const input = language?.from === 'input' ? inputOf(draft, source) : null
  if (language && input) return [{ language: language.name, ...input }]
  const one = typeof language?.from === 'number' ? words[language.from] : undefined
  const program = argv.find(word => !isWrapper(word)) ?? ''
  const handed = one ? [one] : isHanding(program) ? words.filter(word => isLine(word, source)) : []
  const sent = words.filter(
    (word, index) => isRequest(word, argv[index - 1] ?? '', source) || (program === 'aws' && isDocument(word, source)),
  )
  return [
    ...handed.map(word => ({ language: (one && language?.name) ?? 'shell', ...inside(word, source) })),
    ...sent.map(word => ({ language: 'json', ...inside(word, source) })),
  ]
}

/** What stands on the input of a command, in so many words. */
function inputOf({ heredoc, string }: Draft, source: Source): Document | null {
  if (string) return inside(string, source)
  if (!heredoc) return null
  const { from, to, isQuoted } = heredoc
  return { source: embed(source, [{ text: source.text.slice(from, to), from }]), isTemplated: !isQuoted }
}

/** What a command writes as it stands here: on its input, or among its words. */
function writtenBy(draft: Draft, argv: readonly string[], source: Source): Document | null {
  const start = argv.findIndex(word => word !== '' && !isWrapper(word))
  const program = baseNameOf(argv[start] ?? '')
  if (teeIn(draft) !== -1 || /^(?:cat|envsubst|sed)$/.test(program)) return inputOf(draft, source)
  if (!/^(?:echo|printf)$/.test(program)) return null
  const words = draft.words.slice(start + 1).filter((_, index) => !/^-[neE]+$/.test(argv[start + 1 + index] ?? ''))
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || (program === 'printf' && first !== last)) return null
  const { source: inner, isTemplated } = inside({ ...first, to: last.to }, source)
  // `printf`, and the `echo` of many a shell, make a line's end of it: as long as it was, so that places stay.
  return { source: { ...inner, text: inner.text.replaceAll('\\n', ' \n') }, isTemplated }
}

/** Where in a command `tee` stands, whoever runs it. */
const teeIn = ({ words }: Draft) => words.findIndex(({ value }) => baseNameOf(textOf(value)) === 'tee')

/** The language of the file that the end of a pipe writes. */
function endOf(draft: Draft, bindings: readonly Binding[]): string | null {
  const { words, output } = draft
  const tee = teeIn(draft)
  const file = tee === -1 ? output : words.slice(tee + 1).findLast(({ value }) => !textOf(value).startsWith('-'))?.value
  return languageOfFile(fileName(file, bindings, 0))
}

/** How a file's path ends, as far as it can be told before the script is read to its end. */
function fileName(value: Value | undefined, bindings: readonly Binding[], depth: number): string {
  if (!value || depth > 4) return ''
  const inner =
    value.kind === 'join'
      ? value.parts.at(-1)
      : value.kind === 'fallback'
        ? value.options.at(-1)
        : value.kind === 'name'
          ? bindings.findLast(({ name }) => name === value.path)?.value
          : undefined
  return inner ? fileName(inner, bindings, depth + 1) : textOf(value)
}

/** The language that the end of a pipe reads from its input. */
function readerOf(sink: Draft | undefined): string | null {
  const language = sink ? languageOf(sink.words.map(word => programOf(word.value))) : null
  return language?.from === 'input' ? language.name : null
}

function inside({ from, to }: Pick<Word, 'from' | 'to'>, source: Source): Document {
  const raw = source.text.slice(from, to)
  const start = from + (flag.exec(raw)?.[0].length ?? 0)
  // Within single quotes nothing is filled in.
  const isTemplated = source.text[start] === '"' || raw.replaceAll(/'[^']*'/g, '').includes('"')
  return { source: insideQuotes(source, start, to), isTemplated }
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
