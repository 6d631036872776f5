import { checks } from '../check/index.ts'
import { explainCheck } from '../policy/index.ts'
import { commandLine, usage } from './command-line.ts'
import type { Command, Io } from './io.ts'

const help = `Usage: weighmaster explain CHECK

Tells what a check asks, what each of its messages means and what to do about it, and how severe it is.
The checks: ${checks.map(check => check.id).join(', ')}
`

export const explain: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { positionals } = commandLine('explain', argv, {}, 1)
  const [name] = positionals
  if (name === undefined) throw usage('explain', 'Name one check')
  const check = checks.find(one => one.id === name)
  if (!check) throw usage('explain', `There is no check ${JSON.stringify(name)}`)
  const { id, title, messages } = explainCheck(check)
  const parts = messages.map(({ id: message, text, remedy, severities, rules }) => {
    const presets = Object.entries(severities).map(([preset, severity]) => `${preset}: ${severity}`)
    const ruled = rules.map(({ rule, severity }) => `${rule} → ${severity}`)
    return [`${message}`, `  ${text}`, `  ${remedy}`, `  ${[...presets, ...ruled].join(', ')}`, ''].join('\n')
  })
  io.stdout(`${id}: ${title}\n\n${parts.join('\n')}\nIn full: docs/checks/${id}.md\n`)
  return 0
}
