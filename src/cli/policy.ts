import { checks } from '../check/index.ts'
import { inspect } from '../inspect.ts'
import { subjectOf, UsageError } from '../model/index.ts'
import { answersFor } from '../policy/index.ts'
import { visible } from '../report/escape.ts'
import { commandLine } from './command-line.ts'
import type { Command, Io } from './io.ts'
import { namedPolicy, withExtended } from './policy-sources.ts'
import { progressLine } from './progress.ts'
import { policyFrom, survey, surveyFlags, surveyHelp } from './survey.ts'

const help = `Usage: weighmaster policy test FILE [--all-answers]

Shows for each reference in HEAD what the policy in FILE would decide, by which rule, without checking anything else.

  --all-answers        also the severity of every message of every check
${surveyHelp}`

const flags = { ...surveyFlags, 'all-answers': { type: 'boolean' } } as const

export const policy: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = commandLine('policy', argv, flags, 2)
  const [verb, file] = positionals
  if (verb !== 'test' || file === undefined) {
    throw new UsageError('Say: weighmaster policy test FILE. See: weighmaster policy --help')
  }
  const { changes, world, now } = await survey(values, io)
  const tested = await policyFrom(await withExtended([await namedPolicy(file, io.cwd)], io), now)
  const progress = progressLine(io)
  const report = await inspect(changes, { ...world, policy: tested, now, signal: io.signal, onProgress: progress.show })
  progress.clear()
  for (const dossier of report.dossiers) {
    const answers = answersFor(tested, dossier, values['all-answers'] ? checks : [])
    const lines = answers.map(({ question, answer, source, rule }) => `  ${question}: ${answer} (${source}: ${rule})\n`)
    const { file: place, line } = dossier.reference
    io.stdout(`${visible(subjectOf(dossier.reference))}  ${visible(`${place}:${line}`)}\n${lines.join('')}`)
  }
  return 0
}
