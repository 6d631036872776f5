import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/index.ts'

/** A file that a flag names; what cannot be read is the user's mistake. */
export function readNamed(flag: string, path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error
    throw new UsageError(`--${flag} ${path} cannot be read (${why})`)
  }
}
