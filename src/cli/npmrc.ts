import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Io } from './io.ts'

/**
 * The registry that npm is configured for on this person's machine: environment, then their own npmrc, then the
 * machine's. The repository's npmrc does not count: it belongs to whoever wrote the change (contracts 7).
 */
export async function userRegistry({ env }: Pick<Io, 'env'>): Promise<string | undefined> {
  const named = env['npm_config_registry'] ?? env['NPM_CONFIG_REGISTRY']
  if (named !== undefined && named !== '') return named
  const user = env['npm_config_userconfig'] ?? env['NPM_CONFIG_USERCONFIG'] ?? join(homedir(), '.npmrc')
  const machine = env['npm_config_globalconfig'] ?? env['NPM_CONFIG_GLOBALCONFIG']
  const prefixes = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(folder => folder !== '' && !folder.includes('node_modules'))
  const files = [
    user,
    ...(machine === undefined ? prefixes.map(folder => join(dirname(folder), 'etc', 'npmrc')) : [machine]),
  ]
  for (const file of new Set(files)) {
    const found = registryIn(await readFile(file, 'utf8').catch(() => ''))
    if (found !== undefined) return found
  }
  return undefined
}

/** npmrc is ini: `registry = URL`; the last line of a key wins. */
export function registryIn(npmrc: string): string | undefined {
  const lines = npmrc.split(/\r?\n/).map(line => /^\s*registry\s*=\s*(?<url>\S+)\s*$/.exec(line)?.groups?.['url'])
  return lines.findLast(found => found !== undefined)?.replaceAll(/^["']|["']$/g, '')
}
