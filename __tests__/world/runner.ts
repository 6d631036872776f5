import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { parse } from 'yaml'
import { type Annotation, type Command, createInterpreter, linesOf } from './runner-commands.ts'
import { createFiles } from './runner-files.ts'
import { type ActionFile, actionFile, inputsOf } from './runner-inputs.ts'

export interface Step {
  /** The folder that holds `action.yml`. */
  readonly action: string
  /** Another file than `runs.main`, for a bundle that was just built. */
  readonly main?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  readonly token: string
  /** `github.api_url`, `github.repository` …: only names that the runner exports reach the environment. */
  readonly context?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly node?: string
  readonly timeout?: number
}

export interface StepResult {
  readonly exitCode: number | null
  readonly outcome: 'success' | 'failure'
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly commands: readonly Command[]
  readonly warnings: readonly string[]
  readonly log: string
  /** Files that the action left in RUNNER_TEMP, by name. */
  readonly temporary: (name: string) => string
  readonly remove: () => void
}

/** `github.*` values that become `GITHUB_*` (GitHubContext.cs). The token is not among them. */
const exported = new Set(
  `action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url
  head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`.split(/\s+/),
)

/** Runs `main` of a JavaScript action as actions/runner 2.336 does (NodeScriptActionHandler.cs). */
export async function runAction(step: Step): Promise<StepResult> {
  const action = actionFile.parse(parse(readFileSync(join(step.action, 'action.yml'), 'utf8')))
  if (action.runs.using !== 'node24') throw new Error(`this runner has no ${action.runs.using}`)
  const folder = mkdtempSync(join(tmpdir(), 'weighmaster-runner-'))
  for (const name of ['temp', 'workspace', '_runner_file_commands']) mkdirSync(join(folder, name))
  const files = createFiles(folder)
  const { environment, warnings } = environmentOf(step, action, folder)
  const interpreter = createInterpreter([step.token])
  const exitCode = await start(step, action, { ...environment, ...files.environment }, interpreter.read)
  const { outputs, summary } = files.collect(interpreter)
  return {
    exitCode,
    outcome: exitCode === 0 && interpreter.failures.length === 0 ? 'success' : 'failure',
    outputs,
    summary,
    annotations: interpreter.annotations,
    commands: interpreter.commands,
    warnings,
    log: interpreter.log.join('\n'),
    temporary: name => readFileSync(join(folder, 'temp', name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function environmentOf(step: Step, action: ActionFile, folder: string) {
  const eventPath = join(folder, 'temp', 'event.json')
  writeFileSync(eventPath, JSON.stringify(step.event.payload))
  const context = {
    action: '__self',
    actor: 'mona',
    job: 'weigh',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    workflow: 'ci',
    ...step.context,
    event_name: step.event.name,
    event_path: eventPath,
    workspace: join(folder, 'workspace'),
  }
  const github = { ...context, token: step.token, event: step.event.payload }
  const inputs = inputsOf(action, step.inputs ?? {}, { github, runner: { os: 'Linux', temp: join(folder, 'temp') } })
  const named = Object.entries(context).filter(([name]) => exported.has(name))
  return {
    warnings: inputs.warnings,
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'loopback',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TEMP: join(folder, 'temp'),
      RUNNER_TOOL_CACHE: join(folder, 'tools'),
      ...step.environment,
      ...inputs.environment,
      ...Object.fromEntries(named.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    },
  }
}

/** The working directory is the workspace, not the action's folder. Standard error is read for commands as well. */
async function start(
  step: Step,
  action: ActionFile,
  env: Readonly<Record<string, string>>,
  read: (line: string) => void,
): Promise<number | null> {
  const main = step.main ?? join(step.action, action.runs.main)
  const cwd = env['GITHUB_WORKSPACE'] ?? tmpdir()
  const child = spawn(step.node ?? process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = setTimeout(() => child.kill('SIGKILL'), step.timeout ?? 50_000)
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  await Promise.all([ended, pump(child.stdout, read), pump(child.stderr, read)])
  clearTimeout(timer)
  return ended
}

async function pump(stream: Readable, read: (line: string) => void): Promise<void> {
  let rest = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) {
    rest += String(chunk)
    const end = rest.lastIndexOf('\n')
    if (end === -1) continue
    for (const line of linesOf(rest.slice(0, end + 1))) read(line)
    rest = rest.slice(end + 1)
  }
  if (rest !== '') for (const line of linesOf(rest)) read(line)
}
