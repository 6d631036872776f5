import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument } from 'yaml'
import { type Dialect, longestConfig } from '../../catalogue/npm-trust-keys.ts'
import { jsonSettings } from './json-settings.ts'

/** One setting of a file: its key with dots, its value as one line of text, and the offset that it stands at. */
export interface Setting {
  readonly key: string
  readonly value: string
  readonly offset: number
}

/** Whose settings a file holds, by its name. */
export function dialectOf(path: string): Dialect | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '.npmrc' || name === '.yarnrc') return 'npmrc'
  if (name === '.yarnrc.yml') return 'yarnrc'
  if (name === 'pnpm-workspace.yaml') return 'pnpm'
  if (name === 'bunfig.toml' || name === '.bunfig.toml') return 'bunfig'
  return name === 'package.json' || name === 'bun.lock' ? 'manifest' : null
}

/** All settings of a file, by key. What does not parse or is too long has none: extractors report it as unreadable. */
export function settingsOf(dialect: Dialect, path: string, text: string): ReadonlyMap<string, Setting> {
  if (dialect !== 'manifest' && text.length > longestConfig) return new Map()
  try {
    const found = [...readers[dialect](text, path)]
    return new Map(found.map(setting => [setting.key, setting]))
  } catch {
    return new Map()
  }
}

const readers: Record<Dialect, (text: string, path: string) => Iterable<Setting>> = {
  npmrc: (text, path) => lines(text, path.endsWith('.yarnrc') ? ' ' : '='),
  yarnrc: fromYaml,
  pnpm: fromYaml,
  bunfig: fromToml,
  manifest: text => jsonSettings(text, mask),
}

/**
 * As the package `ini` reads `.npmrc`: comments by line, quotes taken off, a key alone is true, `key[]` collects and
 * else the last wins. Yarn 1 has a space for the `=`.
 */
function lines(text: string, separator: '=' | ' '): Iterable<Setting> {
  const found = new Map<string, Setting>()
  let offset = 0
  for (const raw of text.split(/\r\n|[\r\n]/)) {
    const line = raw.trim()
    const cut = line.indexOf(separator)
    const name = unquote((cut === -1 ? line : line.slice(0, cut)).trim())
    const said = cut === -1 ? 'true' : unquote(line.slice(cut + 1).trim())
    const at = text.indexOf(raw, offset)
    offset = at + raw.length
    if (line === '' || /^[;#[]/.test(line)) continue
    const key = name.replace(/\[\]$/, '')
    const earlier = name === key ? undefined : found.get(key)
    found.set(key, { key, value: earlier ? `${earlier.value}, ${said}` : said, offset: at })
  }
  return found.values()
}

function unquote(text: string): string {
  const quoted = text.length > 1 && (text.startsWith('"') || text.startsWith("'")) && text.at(-1) === text[0]
  return quoted ? text.slice(1, -1) : text
}

function* fromYaml(text: string): Iterable<Setting> {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true })
  if (document.errors.length > 0 || !isMap(document.contents)) return
  const values = new Map(entries(document.toJS({ maxAliasCount: 100 })))
  for (const { key } of document.contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    yield { key: name, value: oneLine(values.get(name)), offset: key.range?.[0] ?? 0 }
  }
}

/** TOML's parser tells no positions: the place is that of the first line that begins with the key's last part. */
function* fromToml(text: string): Iterable<Setting> {
  for (const [table, value] of entries(parseToml(text))) {
    yield { key: table, value: oneLine(value), offset: place(text, table) }
    for (const [key, one] of entries(value)) {
      yield { key: `${table}.${key}`, value: oneLine(one), offset: place(text, key) }
    }
  }
}

function place(text: string, key: string): number {
  const at = [`\n${key}`, `\n[${key}`, `.${key}]`].map(form => `\n${text}`.indexOf(form)).find(index => index !== -1)
  return at ?? 0
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, mask) ?? String(value))
}

const hidden = '(hidden)'

/** JSON without what is nobody else's: values of keys that hold secrets. */
function mask(key: string, value: unknown): unknown {
  return isSecret(key) && typeof value === 'string' ? hidden : value
}

/** Keys whose values are secrets, wherever they stand. */
export function isSecret(key: string): boolean {
  return /(?:auth|authtoken|authident|password|token|^key|:key)$/i.test(key) && !/always-?auth$/i.test(key)
}
