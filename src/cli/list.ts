import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readAll } from '../disk/read-all.ts'
import { usualPatience } from '../disk/reading-thread.ts'
import { sourcesUnder } from '../disk/sources.ts'
import { extract, isListed } from '../extract/index.ts'
import type { Gap, Reference } from '../model/index.ts'
import { visible } from '../report/escape.ts'
import { commandLine, usage } from './command-line.ts'
import type { Command, Io } from './io.ts'

const help = `Usage: weighmaster list [DIR] [--format text|jsonl]

Prints every reference to model weights and npm packages in DIR (default: here), offline. Nothing is checked.

  --format jsonl   one JSON object per line: file, line, ecosystem, hub, id, revision, path, kind, certainty.
                   A reference whose name is computed at run time has "id": null.

What could not be read goes to standard error. Exit code 0; 2 for a usage error.
`

export const list: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = commandLine('list', argv, { format: { type: 'string', default: 'text' } }, 1)
  const print = values.format === 'jsonl' ? asJson : values.format === 'text' ? asText : null
  if (!print) throw usage('list', `--format is text or jsonl, not ${values.format}`)
  const [directory = '.'] = positionals
  const root = resolve(io.cwd, directory)
  if (!(await isDirectory(root))) throw usage('list', `${directory} is no directory`)
  const gaps: Gap[] = []
  const sources = sourcesUnder(root, isListed)
  for await (const found of readAll(sources, extract, usualPatience(process.argv[1]))) {
    const inOrder = found.references.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
    if (inOrder.length > 0) io.stdout(inOrder.map(print).join(''))
    gaps.push(...found.gaps)
    if (io.signal.aborted) break
  }
  for (const { file, subject, line, class: gapClass, reason } of gaps) {
    const place = `${file ?? subject}${line === undefined ? '' : `:${line}`}`
    io.stderr(`${visible(`${place}: ${gapClass}: ${reason}`)}\n`)
  }
  return 0
}

const isDirectory = (path: string) =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

function asJson({ file, line, ecosystem, hub, id, revision, path, kind, certainty }: Reference): string {
  return `${JSON.stringify({ file, line, ecosystem, hub, id, revision, path: path ?? null, kind, certainty })}\n`
}

function asText(reference: Reference): string {
  const { file, line, hub, id, revision, path, kind, certainty } = reference
  const name = `${hub}:${id ?? '(computed at run time)'}${revision === null ? '' : `@${revision}`}${path ? ` ${path}` : ''}`
  return `${visible(`${file}:${line}  ${name}  ${kind}${certainty === 'load' ? '' : `, ${certainty}`}`)}\n`
}
