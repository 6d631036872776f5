import { parseArgs } from 'node:util'
import { UsageError } from '../model/index.ts'

/** A mistake in a command line, and where its words are told. */
export const usage = (command: string, message: string) =>
  new UsageError(`${message}. See: weighmaster ${command} --help`)

/**
 * What stands on a command line, its faults as `UsageError`s. `most`: so many words may stand there that are no flags; one
 * without effect would be a mistake that nobody sees.
 */
export function commandLine<const Flags extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  command: string,
  argv: readonly string[],
  options: Flags,
  most = 0,
) {
  const parsed = parsedAs(command, argv, options)
  const [surplus] = parsed.positionals.slice(most)
  if (surplus === undefined) return parsed
  throw usage(command, `${JSON.stringify(surplus)} is ${most === 0 ? 'no flag' : 'one word too many'}`)
}

function parsedAs<const Flags extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  command: string,
  argv: readonly string[],
  options: Flags,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw usage(command, error instanceof Error ? error.message : String(error))
  }
}
