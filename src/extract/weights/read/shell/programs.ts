import { isHanding, isWrapper } from '../../../../catalogue/shell-words.ts'
import { baseNameOf } from '../../../../model/index.ts'
import { textOf } from '../../values.ts'
import type { Binding, Value } from '../../vocabulary.ts'
import { languageOf, languageOfFile, languageOfText } from '../documents.ts'
import { embed, type Source } from '../source.ts'
import type { Draft } from './command.ts'
import { type Document, flag, inside, isLines, keptIn, type Program } from './kept.ts'
import type { Word } from './word.ts'

interface Given {
  readonly bindings: readonly Binding[]
  /** What stands on the input. */
  readonly piped: Value | undefined
}

/** Programs in this or another language, in a here-document or a quoted argument. */
export function innerPrograms(draft: Draft, source: Source, { bindings, piped }: Given): readonly Program[] {
  const { words } = draft
  const argv = words.map(word => programOf(word.value))
  const written = writtenBy(draft, argv, source)
  const last = draft.sink ?? draft
  const isKept = last.output !== undefined || teeIn(last) !== -1
  const begun =
    isKept && written && /^(?:#!|export\s)/.test(written.source.text) ? languageOfText(written.source.text) : null
  const end = written && (endOf(last, bindings) ?? readerOf(draft.sink) ?? begun)
  if (written && end) return [{ language: end, ...written }]
  const language = languageOf(argv) ?? spoken(draft, source)
  const input = language?.from === 'input' ? (inputOf(draft, source) ?? madeOf(piped, source)) : null
  if (language && input) return [{ language: language.name, ...input }]
  const one = typeof language?.from === 'number' ? words[language.from] : undefined
  const program = argv.find(word => !isWrapper(word)) ?? ''
  const handed = one ? [one] : isHanding(program) ? words.filter(word => isLine(word, source)) : []
  const sent = words.filter(
    (word, index) => isRequest(word, argv[index - 1] ?? '', source) || (program === 'aws' && isDocument(word, source)),
  )
  const kept = handed.length > 0 ? [] : words.flatMap(word => keptIn(word, source) ?? [])
  return [
    ...kept,
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

/** What was put together on the way: it stands nowhere as it is. */
function madeOf(piped: Value | undefined, { text: whole }: Source): Document | null {
  if (piped?.kind !== 'text' || whole.includes(piped.text)) return null
  const { text, place } = piped
  return { source: { text, offset: () => place.offset, place: () => place }, isTemplated: false }
}

/** A program that is decoded and run at once, where nobody can tell what it says: the value that it stands for. */
export function undisclosed({ words }: Draft, piped: Value | undefined): Value | null {
  const argv = words.map(word => programOf(word.value))
  const encoded = /(?:^|[/\\])(?:powershell|pwsh)(?:\.exe)?$/i.test(argv[0] ?? '') ? argv.findIndex(isEncoded) : -1
  const text = encoded === -1 ? undefined : words[encoded + 1]?.value
  if (text) return { kind: 'opaque', place: text.place }
  const language = languageOf(argv)
  if (language?.from === 'input') return piped?.kind === 'opaque' ? piped : null
  const handed = typeof language?.from === 'number' ? [words[language.from]] : argv[0] === 'eval' ? words.slice(1) : []
  const texts = handed.flatMap(word => (word?.value.kind === 'join' ? word.value.parts : (word?.value ?? [])))
  return texts.find(value => value.kind === 'choice' && value.options[0]?.kind === 'opaque') ?? null
}

/** `-EncodedCommand`, which may be as short as `-e`. */
const isEncoded = (word: string) => /^[-/]e(?:c|n(?:c(?:o(?:d(?:e(?:d\w*)?)?)?)?)?)?$/i.test(word)

/** What a command writes as it stands here: on its input, or among its words. */
function writtenBy(draft: Draft, argv: readonly string[], source: Source): Document | null {
  const start = argv.findIndex(word => word !== '' && !isWrapper(word))
  const program = baseNameOf(argv[start] ?? '')
  if (teeIn(draft) !== -1 || /^(?:cat|envsubst|sed)$/.test(program)) return inputOf(draft, source)
  const text = draft.words.find(word => isLines(word, source))
  if (text && (text === draft.words[0] || isWriter(program))) return inside(text, source)
  if (!/^(?:echo|printf)$/.test(program)) return null
  const words = draft.words.slice(start + 1).filter((_, index) => !/^-[neE]+$/.test(argv[start + 1 + index] ?? ''))
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || (program === 'printf' && first !== last)) return null
  const { source: inner, isTemplated } = inside({ from: first.from, to: last.to }, source)
  // `printf`, and the `echo` of many a shell, make a line's end of it: as long as it was, so that places stay.
  return { source: { ...inner, text: inner.text.replaceAll('\\n', ' \n') }, isTemplated }
}

/** Where in a command `tee` stands, whoever runs it. */
const teeIn = ({ words }: Draft) => words.findIndex(({ value }) => baseNameOf(textOf(value)) === 'tee')

/** PowerShell's commands that write a file. */
const isWriter = (program: string) => /^(?:Set-Content|Add-Content|Out-File|Tee-Object)$/i.test(program)

/** The language of the file that the end of a pipe writes. */
function endOf(draft: Draft, bindings: readonly Binding[]): string | null {
  const { words, output } = draft
  const tee = teeIn(draft)
  const isWriting = tee !== -1 || isWriter(textOf(words[0]?.value))
  const files = isWriting ? words.slice(tee === -1 ? 1 : tee + 1).map(word => word.value) : [output]
  return files.map(file => languageOfFile(fileName(file, bindings, 0))).find(language => language !== null) ?? null
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
          ? bindings.findLast(({ name, isUnread }) => name === value.path && !isUnread)?.value
          : undefined
  return inner ? fileName(inner, bindings, depth + 1) : textOf(value)
}

/** The language that the end of a pipe reads from its input. */
function readerOf(sink: Draft | undefined): string | null {
  const language = sink ? languageOf(sink.words.map(word => programOf(word.value))) : null
  return language?.from === 'input' ? language.name : null
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
  return last === value || /\/(?:python[\d.]*|(?:ba|da|z)?sh)$/.test(textOf(last)) ? textOf(last) : ''
}

/** Several words between quotes. */
function isLine({ from, to }: Word, { text }: Source): boolean {
  const raw = text.slice(from, to)
  return /^["']/.test(raw.replace(flag, '')) && /\S\s+\S/.test(raw)
}

/** `cat <<EOF | kubectl apply -f -`, `$(cat <<EOF)`: what is printed is no text to be read by people. */
function spoken({ heredoc }: Draft, { text }: Source) {
  const head = heredoc ? text.slice(heredoc.from, Math.min(heredoc.to, heredoc.from + 500)) : ''
  if (/^(?:\s|---|#.*\n)*apiVersion:\s/.test(head)) return { name: 'yaml', from: 'input' } as const
  return languageOfText(head) === 'python' ? ({ name: 'python', from: 'input' } as const) : null
}
