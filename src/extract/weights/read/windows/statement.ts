import type { Value } from '../../vocabulary.ts'
import { anyOf } from '../shell/output.ts'
import { readClause, readTemplate, type Surroundings } from '../shell/word.ts'
import { valuesAt } from './value.ts'

/** A statement of a batch file or of PowerShell that sets a variable; what is read goes on at `to`. */
export interface Statement {
  readonly name: string
  readonly value: Value
  readonly isExported: boolean
  /** Where the value begins. */
  readonly from: number
  readonly to: number
}

interface Reading {
  readonly at: number
  readonly end: number
  readonly around: Surroundings
  /** From here on, as far as a statement's beginning reaches. */
  readonly head: string
}

/** `set A=b`, `for %%m in (a b) do`, `$A = 'b'`, `$env:A = "b"`, `foreach ($m in $all)`; null where none begins. */
export function statementAt(at: number, end: number, around: Surroundings): Statement | null {
  const reading = { at, end, around, head: around.source.text.slice(at, Math.min(end, at + 400)) }
  return set(reading) ?? each(reading) ?? assigned(reading) ?? foreach(reading)
}

/** What stands behind the equals sign, up to the end of the line: it may have blanks. */
function set({ at, end, around, head }: Reading): Statement | null {
  const match = /^set\s+(?:\/[ap]\s+)?("?)([A-Za-z_]\w*)=/i.exec(head)
  if (!match?.[2]) return null
  const from = at + match[0].length
  const rest = /^[^\r\n"&)]*/.exec(around.source.text.slice(from, Math.min(end, from + 4_000)))?.[0] ?? ''
  const value = readTemplate(from, from + rest.trimEnd().length, around)
  return { name: match[2], value, isExported: true, from, to: from + rest.length + (match[1] ? 1 : 0) }
}

function each({ at, around, head }: Reading): Statement | null {
  const match = /^for\s+(?:\/d\s+)?%%([A-Za-z])\s+in\s*\(([^)]*)\)\s*do\b/i.exec(head)
  if (!match?.[1]) return null
  const from = at + head.indexOf('(') + 1
  const words = readClause(from, from + (match[2]?.length ?? 0), around).words
  const place = around.source.place(from, from)
  const items = words.map(word => word.value)
  return {
    name: match[1],
    value: anyOf({ kind: 'list', items, place }),
    isExported: false,
    from,
    to: at + match[0].length,
  }
}

/** `[string]$A = …` in a script, or in the parentheses of its parameters. */
function assigned({ at, end, around, head }: Reading): Statement | null {
  const match = /^(?:\[[\w.[\]]+\]\s*)*\$(?:(env|script|global|local):)?([A-Za-z_]\w*)\s*\+?=(?!=)\s*/i.exec(head)
  if (!match?.[2]) return null
  const from = at + match[0].length
  const { value, to } = valuesAt(from, end, around) ?? { value: opaqueAt(from, around), to: from }
  return { name: match[2], value, isExported: match[1]?.toLowerCase() === 'env', from, to }
}

function foreach({ at, end, around, head }: Reading): Statement | null {
  const match = /^foreach\s*\(\s*\$([A-Za-z_]\w*)\s+in\s+/i.exec(head)
  const from = at + (match?.[0].length ?? 0)
  const found = match ? valuesAt(from, end, around) : null
  return match?.[1] && found
    ? { name: match[1], value: anyOf(found.value), isExported: false, from, to: found.to }
    : null
}

const opaqueAt = (at: number, { source }: Surroundings): Value => ({ kind: 'opaque', place: source.place(at, at) })
