import keys from './npm-trust-keys.json' with { type: 'json' }

const { settings, scripts } = keys

/** No configuration that a person writes comes near; parsers of YAML and TOML are not linear. */
export const longestConfig = 64 * 1024

/** Whose settings a file holds. */
export type Dialect = keyof typeof settings

/** `scripts`: which packages may run code when they are installed. `setting`: where packages come from, who is believed. */
export function trustOf(dialect: Dialect, written: string): 'setting' | 'scripts' | null {
  // npm fills `${NAME}` in names as well: it can come to any of them.
  if (dialect === 'npmrc' && /\$\{/.test(written)) return 'setting'
  // Options that `.yarnrc` gives to Yarn's commands: `--install.registry`, `--*.registry`, `--registry`.
  const key = dialect === 'npmrc' ? written.replace(/^--(?:[\w*-]+\.)?/, '') : written
  if (scripts[dialect].some(pattern => fits(pattern, key))) return 'scripts'
  return settings[dialect].some(pattern => fits(pattern, key)) ? 'setting' : null
}

function fits(pattern: string, key: string): boolean {
  if (pattern.endsWith('*')) return key.startsWith(pattern.slice(0, -1))
  return pattern.startsWith('*') ? key.endsWith(pattern.slice(1)) : key === pattern
}
