import type { Value } from '../../vocabulary.ts'
import type { Dialect, Surroundings, Word } from '../shell/word.ts'
import { quoted } from './value.ts'

interface Named {
  readonly path: string
  readonly length: number
}

/** `%X%`, `!X!`, `%%x`, `%1`, `%~dp0` of a batch file; `$env:X`, `$($x.Part)` of PowerShell. */
export function windowsName(rest: string, dialect: Dialect): Named | null {
  const match =
    dialect === 'batch'
      ? /^(?:%([A-Za-z_]\w*)%|!([A-Za-z_]\w*)!|%%(?:~[a-z]*)?([A-Za-z])(?![A-Za-z])|(%~dp0)|%~?[a-z]*([0-9*]))/i.exec(
          rest,
        )
      : dialect === 'powershell'
        ? /^(?:\$\{?env:(\w+)\}?|\$\(\$(\w+(?:\.\w+)*)\))/i.exec(rest)
        : null
  const path = match?.slice(1).find(name => name !== undefined)
  return match && path !== undefined ? { path, length: match[0].length } : null
}

/** `@words` stands for all of a list, `$x.Part` for a part of a table; within quotes neither does. */
export function powershellWord(from: number, end: number, around: Surroundings): Word | null {
  const { source } = around
  const rest = source.text.slice(from, Math.min(end, from + 200))
  if (/^@["'][ \t]*\r?\n/.test(rest)) return { ...quoted(from, 2, end, around), from }
  const [whole, list, path] = /^(?:@([A-Za-z_]\w*)(?=\s|$)|\$(\w+(?:\.[A-Za-z_]\w*)+)(?![\w(\\/]))/.exec(rest) ?? []
  const name = list ?? path
  if (whole === undefined || name === undefined) return null
  const to = from + whole.length
  const place = source.place(from, to)
  const value: Value = { kind: 'name', path: name, where: around.where(source.offset(from)), place }
  return { value: list === undefined ? value : { kind: 'item', of: value, key: null, place }, from, to }
}
