import type { Place, Text, Value, Where } from '../vocabulary.ts'
import { type Ledger, newLedger } from './facts.ts'
import type { Language } from './languages.ts'
import { callOf, type Item, type Part, sidesOf, tableOf, thingsOf, valueFrom } from './plain-item.ts'
import type { Source } from './source.ts'
import { opaque } from './syntax.ts'
import type { Token } from './tokens.ts'

/** What the phrases of a code without a parser amount to: its calls, what gets a value, its texts and settings. */
export class PlainRecord {
  readonly ledger: Ledger = newLedger()
  private readonly source: Source
  private readonly language: Language

  constructor(source: Source, language: Language) {
    this.source = source
    this.language = language
  }

  /** A call sees what is bound anywhere in the file, and several bindings are so many possibilities: nothing is scoped. */
  where(at: number): Where {
    return { at, scope: [-1], branch: [] }
  }

  private bind(name: string, value: Value, { offset }: Place): void {
    this.ledger.bindings.push({ name, value, where: { at: offset, scope: [], branch: [offset] } })
  }

  literal({ text, from, to }: Token): Text {
    return { kind: 'text', text, place: this.source.place(from, to) }
  }

  call(callee: string, items: readonly Item[], at: Text | Place): Value {
    const call = callOf(callee, items, at, this.where('kind' in at ? at.place.offset : at.offset))
    this.ledger.calls.push(call)
    return { kind: 'call', call, place: call.place }
  }

  /** What a function takes is no constant, whatever else in the file bears its name. */
  parameters(items: readonly Item[]): void {
    for (const { key, value, keyPlace } of items) {
      const name = key ?? (value.kind === 'name' ? value.path : null)
      if (name !== null) this.bind(name, opaque(value.place), key === null ? value.place : keyPlace)
    }
  }

  finished(parts: readonly Part[], open: string): Item {
    const sides = sidesOf(parts)
    if (!sides) {
      const value = this.stated(parts, open)
      return { key: null, keyPlace: value.place, value }
    }
    const { target, value, isAssigned } = sides
    const key = target.name?.replace(/\[\]$/, '') ?? (target.value.kind === 'text' ? target.value.text : null)
    if (key !== null && isAssigned && open === '{') this.bind(key, value, target.place)
    if (key !== null && this.language.spaced) this.settings(key, value, target.place)
    return { key, keyPlace: target.place, value }
  }

  /** `a.b = { c = …; }` and `a.b.c = …` are settings of `a.b`. */
  private settings(key: string, value: Value, keyPlace: Place): void {
    const path = key.split('.')
    const last = path.at(-1) ?? key
    const isGroup = value.kind === 'table'
    const table = isGroup ? value : tableOf([{ key: last, value, keyPlace }], keyPlace)
    const where = this.where(keyPlace.offset)
    if (isGroup || path.length > 1)
      this.ledger.mappings.push({ path: isGroup ? path : path.slice(0, -1), table, where })
  }

  /** `@name value`, `Type name(…)`, `(Type name)`: what says something without a sign. */
  private stated(parts: readonly Part[], open: string): Value {
    const value = valueFrom(parts, this.source.place(0, 0))
    const [one, two] = thingsOf(parts).slice(-2)
    if (!one?.name || !two) return value
    if (one.isMarked && parts.length === 2) this.bind(one.name, two.value, one.place)
    const made = two.value.kind === 'call' ? two.value.call : null
    if (made && this.language.typed) this.ledger.calls.push({ ...made, callee: one.name })
    if (open === '(' && two.name) this.bind(two.name, opaque(two.place), two.place)
    return value
  }
}
