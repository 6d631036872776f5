import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument } from 'yaml'
import { type Dialect, longestConfig } from '../../catalogue/npm-trust-keys.ts'
import { baseNameOf } from '../../model/index.ts'
import { jsonSettings } from './json-settings.ts'
import { npmLines, yarnLines } from './rc-lines.ts'

/** One setting of a file: its key with dots, its value as one line of text, and the offset that it stands at. */
export interface Setting {
  readonly key: string
  readonly value: string
  readonly offset: number
}

/** Whose settings a file holds, by its name. */
export function dialectOf(path: string): Dialect | null {
  const name = baseNameOf(path)
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** In any case: on macOS and Windows `.NPMRC` is read as well. */
const names: readonly (readonly [RegExp, Dialect])[] = [
  [/^\.(?:npm|yarn)rc$/iu, 'npmrc'],
  [/^\.yarnrc\.yml$/iu, 'yarnrc'],
  [/^pnpm-workspace\.yaml$/iu, 'pnpm'],
  [/^\.?bunfig\.toml$/iu, 'bunfig'],
  [/^(?:package\.json|bun\.lock)$/iu, 'manifest'],
]

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
  npmrc: (text, path) => (/yarnrc$/iu.test(path) ? yarnLines(text) : npmLines(text)),
  yarnrc: fromYaml,
  pnpm: fromYaml,
  bunfig: fromToml,
  manifest: text => jsonSettings(text, mask),
}

/** By what the keys come to, not by how they are written: an alias or a merge (`<<`) names a setting as well. */
function* fromYaml(text: string): Iterable<Setting> {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true, merge: true })
  if (document.errors.length > 0 || !isMap(document.contents)) return
  const offsets = new Map(
    document.contents.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key.range?.[0]]] : [])),
  )
  for (const [key, value] of entries(document.toJS({ maxAliasCount: 100 }))) {
    yield { key, value: oneLine(value), offset: offsets.get(key) ?? 0 }
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
