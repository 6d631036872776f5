import { anyName, lastOf } from '../../values.ts'
import type { Embedded, Value } from '../../vocabulary.ts'
import { embeddedFacts, settingsOfText } from '../documents.ts'
import type { Ledger } from '../facts.ts'
import { Programs } from '../settings/programs.ts'
import { embed, type Piece, type Source } from '../source.ts'
import { opaque } from '../syntax.ts'
import type { Language } from './languages.ts'
import type { Token } from './tokens.ts'

/** Settings of several lines in a text, and what Nix hands to a shell, are documents of their own. */
export function documentIn({ kind, from, to }: Token, source: Source, { scripted }: Language): readonly Embedded[] {
  const text = kind === 'text' ? source.text.slice(from, to) : ''
  if (!text.includes('\n')) return []
  const language = settingsOfText(text) ?? (scripted ? 'shell' : null)
  const pieces = scripted ? unescaped(text, from) : [{ text, from }]
  const facts = language && embeddedFacts(language, embed(source, pieces), 1)
  return facts ? [{ facts }] : []
}

/** `''${X}` is the shell's `${X}`, and none of Nix. */
function unescaped(text: string, from: number): readonly Piece[] {
  const ends = [...Array.from(text.matchAll(/''(?=\$)/g), ({ index }) => index), text.length]
  return ends.map((end, index) => {
    const at = index === 0 ? 0 : (ends[index - 1] ?? 0) + 2
    return { text: text.slice(at, end), from: from + at }
  })
}

/** Units, containers and their variables: Nix has them in groups, as other settings do. Texts of several lines are read as documents. */
export function readPrograms(ledger: Ledger, source: Source): void {
  const programs = new Programs(ledger, value => lineOf(value, source))
  const before = ledger.commands.length
  for (const { path, table, where } of [...ledger.mappings]) {
    const entries = table.entries.map(entry => ({ ...entry, key: entry.key && lastOf(entry.key) }))
    programs.read({ ...table, entries }, path, [...where.scope, table.place.offset])
  }
  // A name may be one of the shell's, which nobody here tells from those of Nix: no pin.
  for (const { where, place } of ledger.commands.slice(before))
    ledger.bindings.push({
      name: anyName,
      value: opaque(place),
      where: { ...where, at: place.offset - 1 },
      isUnread: true,
    })
}

function lineOf({ kind, place: { offset, column, endColumn } }: Value, source: Source): Source | null {
  const text = source.text.slice(offset, offset + endColumn - column)
  const isWhole = kind !== 'opaque' && /^["'\n]/.test(source.text[offset + text.length] ?? '')
  return isWhole ? embed(source, [{ text, from: offset }]) : null
}
