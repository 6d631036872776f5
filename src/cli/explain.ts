import { checks } from '../check/index.ts'
import { UsageError } from '../model/index.ts'
import { explainCheck } from '../policy/index.ts'
import type { Command, Io } from './io.ts'
import { commandLine } from './survey.ts'

const help = `Usage: weighmaster explain CHECK

Tells what a check asks, what each of its messages means and what to do about it, and how severe it is.
The checks: ${checks.map(check => check.id).join(', ')}
`

export const explain: Command = { summary: 'tell what a check asks and what to do', help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { positionals } = commandLine('explain', argv, {})
  const check = checks.find(one => one.id === positionals[0])
  if (!check || positionals.length !== 1) throw new UsageError('Name one check. See: weighmaster explain --help')
  const { id, title, messages } = explainCheck(check)
  const parts = messages.map(({ id: message, text, remedy, severities, rules }) => {
    const presets = Object.entries(severities).map(([preset, severity]) => `${preset}: ${severity}`)
    const ruled = rules.map(({ rule, severity }) => `${rule} → ${severity}`)
    return [`${message}`, `  ${text}`, `  ${remedy}`, `  ${[...presets, ...ruled].join(', ')}`, ''].join('\n')
  })
  io.stdout(`${id}: ${title}\n\n${parts.join('\n')}\nIn full: docs/checks/${id}.md\n`)
  return 0
}
