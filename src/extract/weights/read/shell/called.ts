import type { Facts } from '../../vocabulary.ts'
import { newLedger } from '../facts.ts'
import { embed, type Piece, type Source } from '../source.ts'
import { readShell } from './reader.ts'

/** What hands a command to a shell, in languages that are not read, and in scripts of installers. */
const callers =
  'system|exec|popen|shell_exec|passthru|proc_open|spawn|os\\.execute|io\\.popen|do shell script|sh|commandLine|run_command|' +
  'prepare_command\\s*=|command\\s*=|Exec|ExecWait|nsExec::Exec\\w*|Filename:'

/** `system("a b")`, `exec "a", "b"`, `Filename: "a"; Parameters: "b"`, backticks. */
const quoted = /[\s([{]*((?:(["'])(?:(?!\2)[^\\\n]|\\.)*\2(?:;\s*Parameters:)?[\s,]*)+)/
const handing = new RegExp(
  `(?<![\\w.])(?:${callers})(?!\\w)${quoted.source}|\`([^\`\\n]+)\`|(["'])([^"'\\n]+)\\4\\.execute\\(`,
  'g',
)

/** Whole scripts: of a process of Nextflow, of a task of WDL, of a rule of Ninja. */
const scripts =
  /(?<![\w.])(?:script|shell|sh|bat|system)\s*[:(]?\s*("""|''')([\s\S]{0,20000}?)\1|(?<!\w)command\s*<<<([\s\S]{0,20000}?)>>>|^[ \t]+command[ \t]*=[ \t]*(?!["'])([^\n]+)/gm

/** The commands that a program has a shell run, whatever it is written in. */
export function readCalled(source: Source, nesting: number): Facts {
  const ledger = newLedger()
  for (const match of source.text.matchAll(handing)) {
    const [whole, words = match[3] ?? match[5] ?? ''] = match
    const from = match.index + whole.indexOf(words)
    readShell(embed(source, piecesOf(words, from)), ledger, { nesting })
  }
  for (const match of source.text.matchAll(scripts)) {
    const text = match[2] ?? match[3] ?? match[4] ?? ''
    const from = match.index + match[0].indexOf(text)
    readShell(embed(source, [{ text, from }]), ledger, { nesting })
  }
  return ledger
}

/** Without the quotes and commas between the words; what a quote keeps stands as it is. */
function piecesOf(words: string, from: number): readonly Piece[] {
  const quoted = [...words.matchAll(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g)]
  if (quoted.length === 0) return [{ text: words, from }]
  return quoted.flatMap(({ 2: text = '', index }) => [
    { text, from: from + index + 1 },
    { text: ' ', from: from + index + 1 + text.length },
  ])
}
