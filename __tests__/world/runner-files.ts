import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Interpreter } from './runner-commands.ts'

/** File commands as the runner names them (FileCommandManager.cs), made before the step and read after it. */
const kinds = {
  OUTPUT: 'set_output_',
  STATE: 'save_state_',
  ENV: 'set_env_',
  PATH: 'add_path_',
  STEP_SUMMARY: 'step_summary_',
} as const

const mostSummary = 1024 * 1024

export function createFiles(folder: string) {
  const paths = Object.fromEntries(
    Object.entries(kinds).map(([name, prefix]) => [
      `GITHUB_${name}`,
      join(folder, `_runner_file_commands/${prefix}${randomUUID()}`),
    ]),
  )
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const text = (name: keyof typeof kinds) => readFileSync(paths[`GITHUB_${name}`] ?? '', 'utf8')
  const pairs = (name: 'OUTPUT' | 'STATE' | 'ENV', step: Interpreter): Readonly<Record<string, string>> => {
    try {
      return Object.fromEntries(parsePairs(text(name)))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      step.fail(`Unable to process file command '${name.toLowerCase()}' successfully. ${why}`)
      return {}
    }
  }
  return {
    environment: paths,
    /** What the step wrote, with the runner's limits. */
    collect: (step: Interpreter) => {
      const environment = pairs('ENV', step)
      if ('NODE_OPTIONS' in environment)
        step.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
      return {
        outputs: { ...step.outputs, ...pairs('OUTPUT', step) },
        state: pairs('STATE', step),
        environment,
        summary: summaryOf(text('STEP_SUMMARY'), step),
      }
    },
  }
}

/** Too large a summary is dropped whole, with an error, and the step goes on. */
function summaryOf(text: string, step: Interpreter): string {
  const size = Buffer.byteLength(text)
  if (size <= mostSummary) return step.masked(text)
  step.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size >> 10}k.`,
  )
  return ''
}

/** `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Anything else fails the step. */
export function parsePairs(text: string): readonly (readonly [string, string])[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  const found: [string, string][] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      found.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc === -1) {
      throw new Error(`Invalid format '${line}'`)
    } else {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      const end = lines.indexOf(delimiter, index + 1)
      if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      found.push([name, lines.slice(index + 1, end).join('\n')])
      index = end
    }
  }
  return found
}
