import { UsageError } from '../model/index.ts'
import type { Command, Io } from './io.ts'
import { terminal } from './terminal.ts'

/** Each command is a module of its own, loaded when it is called: `--help` and `list` need no cryptography. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  check: { summary: 'check what a branch brings in', load: async () => (await import('./check.ts')).check },
  explain: {
    summary: 'tell what a check asks and what to do',
    load: async () => (await import('./explain.ts')).explain,
  },
  init: { summary: 'write a policy from what is used today', load: async () => (await import('./init.ts')).init },
  list: { summary: 'list every reference found, offline', load: async () => (await import('./list.ts')).list },
  lock: { summary: 'record what the models mean today', load: async () => (await import('./lock.ts')).lock },
  policy: { summary: 'show what a policy would decide', load: async () => (await import('./policy.ts')).policy },
  sign: { summary: 'sign a model', load: async () => (await import('./sign.ts')).sign },
  update: {
    summary: 'move the pins of models to newer commits',
    load: async () => (await import('./update.ts')).update,
  },
  verify: {
    summary: 'verify a model by its signature or the lock',
    load: async () => (await import('./verify.ts')).verify,
  },
}

/** Runs the command line and resolves to its exit code; prints, and never throws. */
export async function main(argv: readonly string[], io: Io = terminal()): Promise<number> {
  const [name, ...rest] = argv
  try {
    if (name === '--version' || name === '-v') return await printVersion(io)
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') return printHelp(io, name)
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(`There is no command ${JSON.stringify(name)}. See: weighmaster --help`)
    const { help, run } = await command.load()
    if (!rest.includes('--help') && !rest.includes('-h')) return await run(rest, io)
    io.stdout(help)
    return 0
  } catch (error) {
    const isOurs = !(error instanceof UsageError)
    const message = error instanceof Error ? error.message : String(error)
    const { visible } = await import('../report/escape.ts')
    const printable = (text: string) =>
      text
        .split('\n')
        .map(line => visible(line, 1000))
        .join('\n')
    io.stderr(`weighmaster: ${printable(message)}\n`)
    if (isOurs && io.env['WEIGHMASTER_DEBUG'] !== undefined && error instanceof Error)
      io.stderr(`${printable(error.stack ?? '')}\n`)
    return 2
  }
}

function printHelp(io: Io, asked: string | undefined): number {
  const width = Math.max(...Object.keys(commands).map(name => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  const text = [
    'weighmaster: verifies the model weights and npm packages that a change brings in.',
    '',
    'Usage: weighmaster <command> [options]',
    '',
    ...lines,
    '',
    'weighmaster <command> --help tells its options; --version the version.',
    '',
  ].join('\n')
  if (asked === undefined) io.stderr(text)
  else io.stdout(text)
  return asked === undefined ? 2 : 0
}

async function printVersion(io: Io): Promise<number> {
  const { version } = await import('../model/version.ts')
  io.stdout(`${version}\n`)
  return 0
}
