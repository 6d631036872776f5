import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readAll } from '../disk/read-all.ts'
import { usualPatience } from '../disk/reading-thread.ts'
import { sourcesUnder } from '../disk/sources.ts'
import { extract, isListed } from '../extract/index.ts'
import { type Gap, type Reference, UsageError } from '../model/index.ts'
import { visible } from '../report/escape.ts'
import type { Command, Io } from './io.ts'

const help = `Usage: weighmaster list [DIR] [--format text|jsonl]

Prints every reference to model weights and npm packages in DIR (default: here), offline. Nothing is checked.

  --format jsonl   one JSON object per line: file, line, ecosystem, hub, id, revision, path, kind, certainty.
                   A reference whose name is computed at run time has "id": null.

What could not be read goes to standard error. Exit code 0; 2 for a usage error.
`

export const list: Command = { summary: 'list every reference found, offline', help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv)
  const print = values.format === 'jsonl' ? asJson : asText
  const gaps: Gap[] = []
  const sources = sourcesUnder(resolve(io.cwd, positionals[0] ?? '.'), isListed)
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

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    })
    if (!['text', 'jsonl'].includes(parsed.values.format))
      throw new Error(`--format is text or jsonl, not ${parsed.values.format}`)
    if (parsed.positionals.length > 1) throw new Error(`one DIR, not ${parsed.positionals.length}`)
    return parsed
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}. See: weighmaster list --help`)
  }
}

function asJson({ file, line, ecosystem, hub, id, revision, path, kind, certainty }: Reference): string {
  return `${JSON.stringify({ file, line, ecosystem, hub, id, revision, path: path ?? null, kind, certainty })}\n`
}

function asText(reference: Reference): string {
  const { file, line, hub, id, revision, path, kind, certainty } = reference
  const name = `${hub}:${id ?? '(computed at run time)'}${revision === null ? '' : `@${revision}`}${path ? ` ${path}` : ''}`
  return `${visible(`${file}:${line}  ${name}  ${kind}${certainty === 'load' ? '' : `, ${certainty}`}`)}\n`
}
