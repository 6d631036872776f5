import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../model/index.ts'

/** A file that a flag names; what cannot be read is the user's mistake. */
export async function readNamed(flag: string, path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw new UsageError(`--${flag} ${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
