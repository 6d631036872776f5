import type { Binding, Embedded, Facts, Mapping, Table, Value, Where } from '../../vocabulary.ts'
import { embeddedFacts } from '../documents.ts'
import { newLedger } from '../facts.ts'
import { readClause, readTemplate, type Surroundings } from '../shell/word.ts'
import { embed, type Source, verbatim } from '../source.ts'
import { opaque } from '../syntax.ts'
import { IniCommands } from './ini-commands.ts'
import { otherwiseIn } from './property-default.ts'
import { variable } from './variables.ts'

const line = /^([^\S\n]*)(?:export[^\S\n]+)?([\w.$-]+(?:\[[\w.-]*\])?)[^\S\n]*([=:])[^\S\n]*([^\n]*)$/

/** Reads lines of `key = value` with sections: `.env`, `.ini`, `.cfg`, `.properties`, systemd units. */
export function readIni(source: Source): Facts {
  const ledger = newLedger()
  const where: Where = { at: 0, scope: [], branch: [] }
  const around: Surroundings = {
    source,
    dialect: 'sh',
    where: from => ({ ...where, at: from }),
    nested: () => undefined,
  }
  let section = 'env'
  let entries: Table['entries'][number][] = []
  const commands = new IniCommands(source, ledger)
  // What systemd reads from a file counts, wherever it is told to.
  const isUnread = /^[ \t]*EnvironmentFile[ \t]*=/m.test(source.text)
  const set = (name: string, value: Value, at: number): readonly Binding[] => [
    { name, value, where: { ...where, at } },
    ...(isUnread ? [{ name, value: opaque(value.place), where: { ...where, at }, isUnread }] : []),
  ]
  const close = () => {
    commands.end()
    const table: Table = { kind: 'table', entries, spread: [], place: source.place(0, 0) }
    if (entries.length > 0) ledger.mappings.push({ path: section.split('.'), table, where }, ...nested(entries, where))
    entries = []
  }
  let at = 0
  for (const text of source.text.split('\n')) {
    const header = /^\s*\[([^\]]+)\]/.exec(text)
    const found = /^\s*[#;!]/.test(text) || header ? null : line.exec(text.replace(/\r$/, ''))
    if (commands.more({ text, from: at })) {
      at += text.length + 1
      continue
    }
    if (header) {
      close()
      section = header[1] ?? section
    } else if (/^\s*[#;!]/.test(text)) ledger.remarks.push(verbatim(source, at, at + text.length))
    else if (found) {
      const start = at + found[0].length - (found[4] ?? '').length
      const value = valueAt(source, start, found[4] ?? '', around)
      const key = found[2] ?? ''
      entries.push({ key, value, keyPlace: value.place })
      ledger.bindings.push({ name: key, value, where: { ...where, at } })
      if (value.kind === 'text') ledger.texts.push(value)
      commands.begin(key, { text: found[4] ?? '', from: start })
      ledger.embedded.push(...jsonIn(source, start, found[4] ?? '', key))
      const own = key === 'Environment' ? assigned(source, start, at + text.length, around) : []
      entries.push(...own)
      for (const one of own) if (one.key !== null) ledger.bindings.push(...set(one.key, one.value, at))
    }
    at += text.length + 1
  }
  close()
  return ledger
}

/** `MODELS=[{"provider": "x", "model": "y"}]`: what such a value holds, under its key. */
function jsonIn(source: Source, from: number, text: string, key: string): readonly Embedded[] {
  const [, open = '', json] = /^(['"]?)((?:\[\s*)?\{[^\\]*\}\s*\]?)\1\s*$/.exec(text) ?? []
  if (json === undefined) return []
  const start = from + open.length
  const pieces = [
    { text: `{"${key}":`, from: start },
    { text: json, from: start },
    { text: '}', from: start + json.length },
  ]
  const facts = embeddedFacts('json', embed(source, pieces), 1)
  return facts ? [{ facts }] : []
}

/** `Environment="A=b" C=d` of a unit. */
function assigned(source: Source, from: number, to: number, around: Surroundings): Table['entries'] {
  const text = source.text.slice(from, to)
  return readClause(from, from + text.trimEnd().length, around).words.flatMap(word => variable(word.value))
}

/** `a.b.c = x` is `c` of the group `a.b`: properties nest by their names. */
function nested(entries: Table['entries'], where: Where): readonly Mapping[] {
  const dotted = entries.flatMap(entry => {
    const dot = entry.key?.lastIndexOf('.') ?? -1
    return dot > 0 && entry.key !== null
      ? [{ group: entry.key.slice(0, dot), entry, key: entry.key.slice(dot + 1) }]
      : []
  })
  return [...Map.groupBy(dotted, one => one.group)].flatMap(([group, same]) => {
    const [first] = same
    const own = same.map(({ entry, key }) => ({ ...entry, key }))
    const table: Table = { kind: 'table', entries: own, spread: [], place: first?.entry.keyPlace ?? noPlace }
    return [{ path: group.split('.'), table, where }]
  })
}

const noPlace = { line: 1, column: 0, endColumn: 0, offset: 0 }

/** Quotes are taken off, a comment behind a blank too. */
function valueAt(source: Source, from: number, raw: string, around: Surroundings): Value {
  const quoted = /^(["'])(.*?)\1/.exec(raw)
  const start = from + (quoted ? 1 : 0)
  const text = quoted?.[2] ?? raw.replace(/(?:^|\s+)#.*$/, '').trimEnd()
  const end = start + text.length
  const otherwise = otherwiseIn(text)
  if (otherwise) return verbatim(source, start + otherwise.from, start + otherwise.to)
  return text.includes('$') ? readTemplate(start, end, around) : verbatim(source, start, end)
}
