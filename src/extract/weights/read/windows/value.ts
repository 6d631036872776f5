import type { Value } from '../../vocabulary.ts'
import { more } from '../shell/assign.ts'
import { readTemplate, readWord, type Surroundings } from '../shell/word.ts'
import { verbatim } from '../source.ts'

interface Valued {
  readonly value: Value
  readonly to: number
}

const maxItems = 500

/** One value of PowerShell, or several with commas between them; a command that gives one is none. */
export function valuesAt(from: number, end: number, around: Surroundings): Valued | null {
  const { text } = around.source
  const first = sumAt(from, end, around)
  if (!first) return null
  const items = [first.value]
  let to = first.to
  while (items.length < maxItems) {
    const comma = /^\s*,\s*/.exec(text.slice(to, Math.min(end, to + 200)))
    const next = comma ? valueAt(to + comma[0].length, end, around) : null
    // Behind the comma of a parameter another one follows.
    if (next?.value.kind !== 'text') break
    items.push(next.value)
    to = next.to
  }
  return items.length === 1 ? first : { value: { kind: 'list', items, place: first.value.place }, to }
}

/** `$all + @('a', 'b')` */
function sumAt(from: number, end: number, around: Surroundings): Valued | null {
  let sum = valueAt(from, end, around)
  for (let count = 0; sum && count < maxItems; count++) {
    const plus = /^[^\S\n]*\+\s*/.exec(around.source.text.slice(sum.to, Math.min(end, sum.to + 200)))
    const next = plus ? valueAt(sum.to + plus[0].length, end, around) : null
    if (!next) break
    sum = { value: more(sum.value, next.value), to: next.to }
  }
  return sum
}

export function valueAt(from: number, end: number, around: Surroundings): Valued | null {
  const start = around.source.text.slice(from, from + 2)
  if (start === '@(' || start === '@{') return collected(from, end, around)
  if (/^["']/.test(start)) return quoted(from, 1, end, around)
  if (/^@["']/.test(start)) return quoted(from, 2, end, around)
  return pathAt(from, end, around) ?? eitherAt(from, end, around) ?? variableAt(from, end, around)
}

function variableAt(from: number, end: number, around: Surroundings): Valued | null {
  const [name] = /^\$[A-Za-z_][\w:.]*(?:\[\d+\])?/.exec(around.source.text.slice(from, Math.min(end, from + 200))) ?? []
  return name === undefined ? null : { value: readWord(from, from + name.length, around).value, to: from + name.length }
}

/** `'a'`, `"a"`, and over lines `@'…'@`, `@"…"@`. */
export function quoted(from: number, marks: 1 | 2, end: number, around: Surroundings): Valued {
  const { text } = around.source
  const start = from + marks
  const quote = text[start - 1] ?? ''
  const found = text.indexOf(marks === 1 ? quote : `\n${quote}@`, start)
  const to = found === -1 || found > end ? end : found
  const value = quote === '"' ? readTemplate(start, to, around) : verbatim(around.source, start, to)
  return { value, to: Math.min(end, to + (marks === 1 ? 1 : 3)) }
}

/** `Join-Path $folder "file"`, also in parentheses. */
function pathAt(from: number, end: number, around: Surroundings): Valued | null {
  const { text, place } = around.source
  const head = /^\(?\s*Join-Path\s+(?:-Path\s+)?/i.exec(text.slice(from, Math.min(end, from + 100)))
  const folder = head && wordAt(from + head[0].length, end, around)
  if (!head || !folder) return null
  const between = /^\s+(?:-ChildPath\s+)?/i.exec(text.slice(folder.to, Math.min(end, folder.to + 100)))
  const file = between && wordAt(folder.to + between[0].length, end, around)
  if (!file) return null
  const slash: Value = { kind: 'text', text: '\\', place: place(folder.to, folder.to) }
  const value: Value = { kind: 'join', parts: [folder.value, slash, file.value], place: file.value.place }
  return { value, to: file.to + (head[0].startsWith('(') && text[file.to] === ')' ? 1 : 0) }
}

function wordAt(from: number, end: number, around: Surroundings): Valued | null {
  const found = valueAt(from, end, around)
  if (found) return found
  const word = readWord(from, end, around)
  return word.to > from ? word : null
}

/** `if ($x) { 'a' } else { 'b' }`, where a value is asked for. */
function eitherAt(from: number, end: number, around: Surroundings): Valued | null {
  const { text } = around.source
  const after = (at: number, pattern: RegExp) => {
    const found = pattern.exec(text.slice(at, Math.min(end, at + 400)))
    return found ? at + found[0].length : null
  }
  const then = after(from, /^if\s*\([^\n{}]*\)\s*\{\s*/i)
  const one = then === null ? null : sumAt(then, end, around)
  const otherwise = one ? after(one.to, /^\s*\}\s*else\s*\{\s*/i) : null
  const other = otherwise === null ? null : sumAt(otherwise, end, around)
  const to = other ? after(other.to, /^\s*\}/) : null
  if (!one || !other || to === null) return null
  return { value: { kind: 'choice', options: [one.value, other.value], place: other.value.place }, to }
}

/** `@('a', 'b')`, `@{ Name = 'a'; Repo = 'b' }` */
function collected(from: number, end: number, around: Surroundings): Valued {
  const { text, place } = around.source
  const close = text[from + 1] === '(' ? ')' : '}'
  const items: Value[] = []
  const entries: { key: string; value: Value; keyPlace: Value['place'] }[] = []
  let at = from + 2
  while (at < end && text[at] !== close && items.length + entries.length < maxItems) {
    const ahead = text.slice(at, Math.min(end, at + 200))
    const remark = /^#[^\n]*/.exec(ahead)?.[0].length
    const key = close === '}' ? /^["']?([\w.-]+)["']?\s*=\s*/.exec(ahead) : null
    const found = remark === undefined ? valueAt(at + (key?.[0].length ?? 0), end, around) : null
    if (found && key) entries.push({ key: key[1] ?? '', value: found.value, keyPlace: place(at, at) })
    else if (found) items.push(found.value)
    at = found ? Math.max(found.to, at + 1) : at + Math.max(1, remark ?? key?.[0].length ?? 0)
  }
  const whole = place(from, Math.min(end, at + 1))
  const value: Value =
    close === '}' ? { kind: 'table', entries, spread: [], place: whole } : { kind: 'list', items, place: whole }
  return { value, to: Math.min(end, at + 1) }
}
