import { isListMaker, isTableMaker } from '../../../../catalogue/conversions.ts'
import type { Place, Text, Value, Where } from '../../vocabulary.ts'
import { type Ledger, newLedger, noteAddress } from '../facts.ts'
import { putAt } from '../put-settings.ts'
import type { Source } from '../source.ts'
import { opaque } from '../syntax.ts'
import { defaultIn, isNote } from './default.ts'
import {
  callOf,
  comparedIn,
  type Item,
  initialIn,
  isArrow,
  isDeclaration,
  keyIn,
  loopIn,
  loopOf,
  type Part,
  pairsIn,
  runsIn,
  settingsOf,
  sidesOf,
  type Thing,
  tableOf,
  thingsOf,
  unlabelled,
  wholeOf,
} from './item.ts'
import type { Language } from './languages.ts'
import { type Head, Standing, scopeOf } from './standing.ts'
import { type Beside, besideOf, commandIn, type Step } from './steps.ts'
import type { Token } from './tokens.ts'
import { valueFrom } from './value.ts'

type Stretch = Pick<Token, 'text' | 'from' | 'to'>

/** What the phrases of a code without a parser amount to: its calls, what gets a value, its texts and settings. */
export class PlainRecord {
  readonly ledger: Ledger = newLedger()
  readonly standing = new Standing()
  /** Where what is finished ends. */
  end = 0
  /** Texts that load nothing. */
  readonly compared = new Set<Text>()
  private readonly source: Source
  private readonly language: Language
  /** Names that stand before one that is given something. */
  private readonly sharing: { readonly name: string; readonly place: Place }[] = []
  /** What was said to hold for the next thing that is declared. */
  private awaiting: Value | undefined

  constructor(source: Source, language: Language) {
    this.source = source
    this.language = language
  }

  where(at: number): Where {
    return this.standing.where(at)
  }

  private bind(name: string, value: Value, { offset }: Place, isDeclared = true): void {
    const type = this.standing.type()
    // What an instance has by default is no pin: whoever makes it may say another one.
    const isPin = value.kind === 'text' && /^[0-9a-f]{40}$/.test(value.text) && /[a-z]/.test(name)
    const isPlain = type === undefined || name.includes('.')
    const names = isPlain ? [this.standing.owned(name)] : [name, ...(isPin ? [] : [`${type}.${name}`])]
    for (const one of names)
      this.ledger.bindings.push({ name: one, value, where: this.standing.bound(one, offset, isDeclared) })
  }

  /** What stands there by a name, or under a key of it: `names[key]`. */
  named(path: string, key: Value | undefined, place: Place): Value {
    const where = this.where(place.offset)
    const of = /^([^[\]]+)\[\]$/.exec(path)?.[1]
    const plain = (one: string): Value => ({ kind: 'name', path: this.standing.owned(one), where, place })
    return of === undefined || !key ? plain(path) : { kind: 'item', of: plain(of), key, place }
  }

  /** What a text says: what fills its holes is a name, or computed. */
  said(token: Token): Value {
    const place = this.source.place(token.from, token.to)
    const parts = token.pieces?.map(({ isHole, ...piece }) => (isHole ? this.filled(piece) : this.literal(piece)))
    const [first] = parts ?? [this.literal(token)]
    if (first?.kind === 'text') this.ledger.texts.push(first)
    return parts ? this.joined({ kind: 'join', parts, place }) : (first ?? opaque(place))
  }

  private joined(value: Value): Value {
    noteAddress(value, this.ledger)
    return value
  }

  private filled({ text, from, to }: Stretch): Value {
    const place = this.source.place(from, to)
    const path = text.trim().replaceAll('->', '.')
    const isPlain = /^[A-Za-z_]\w*(?:\.\w+)*$/.test(path)
    return isPlain ? { kind: 'name', path, where: this.where(from), place } : opaque(place)
  }

  literal({ text, from, to }: Stretch): Text {
    return { kind: 'text', text, place: this.source.place(from, to) }
  }

  call(callee: string, items: readonly Item[], at: Value | Place, beside: readonly Beside[] = []): Value {
    const call = callOf(callee, items, at, this.where('kind' in at ? at.place.offset : at.offset))
    const known = { ...call, keyword: new Map([...beside, ...call.keyword]) }
    this.ledger.calls.push(known)
    if (isTableMaker(callee)) return this.group(pairsIn(items), call.place)
    if (isListMaker(callee)) return { kind: 'list', items: call.positional, place: call.place }
    return this.joined({ kind: 'call', call: known, place: call.place })
  }

  /** `a.b(…).c(…)`: what a builder is told is told by the names of its methods, before and behind. */
  called(steps: readonly Step[]): Value | undefined {
    const beside = steps.length < 2 ? [] : steps.flatMap(besideOf)
    this.ledger.commands.push(...commandIn(steps, at => this.where(at)))
    return steps.map(({ path, items, place }) => this.call(path, items, place, beside)).at(-1)
  }

  /** What a function takes is no constant, whatever else in the file bears its name, but a name that it is by default: no pin. */
  parameters(items: readonly Item[], place: Place): readonly string[] {
    const names: string[] = []
    for (const { key, value, keyPlace, words = [] } of items) {
      const name = key ?? (value.kind === 'name' ? value.path : words.at(this.language.named ? 0 : -1))
      if (name === undefined || name === 'self') continue
      names.push(name)
      const isDefault = key !== null && value.kind === 'text' && !/^[0-9a-f]{40}$/.test(value.text)
      if (this.language.worded)
        this.bind(name, isDefault ? value : opaque(value.place), key === null ? value.place : keyPlace)
      else if (isDefault) this.ledger.bindings.push({ name, value, where: this.standing.handed(place) })
    }
    return this.language.worded ? [] : names
  }

  /** `class A(val name: T = x)`: fields that a type has by default. */
  fields(type: string, items: readonly Item[]): void {
    for (const { key, value, keyPlace, isAssigned } of items)
      if (key !== null && isAssigned) this.bind(`${type}.${key}`, value, keyPlace)
  }

  /** `fn name(…) { … }`: what it gives back. Called with nothing it is as good as a constant. */
  defined(
    { name, place, parameters, isAlone, isComputed }: Head,
    items: readonly Item[],
    given: readonly Value[] = [],
  ): void {
    const last = items.filter((item, index) => item.isReturned || index === items.length - 1).map(item => item.value)
    const returns = [...new Set([...given, ...last])]
    const [only, second] = returns
    // A property holds what its function gives.
    if (isComputed && only) this.bind(name, second ? { kind: 'choice', options: returns, place } : only, place)
    if (only?.kind === 'text' && !second && isAlone) this.bind(`fn.${name}`, only, place)
    const where = this.where(place.offset)
    const definition = { name, parameters, returns, scope: scopeOf(place), where }
    this.ledger.definitions.push({ ...definition, owner: '' }, definition)
  }

  /** `a, err := f()`: the first of the names is given what the call gives. */
  shares(item: Item | null, isOpen: boolean): void {
    const [given] = this.sharing
    const [word, named] = item?.words ?? []
    if (given && item?.isAssigned) this.bind(given.name, item.value, given.place, item.isDeclared)
    const name = word === 'if' || word === 'switch' ? named : word
    if (isOpen && item && !item.isAssigned && name !== undefined) this.sharing.push({ name, place: item.keyPlace })
    else this.sharing.length = 0
  }

  /** The heads of loops. */
  looped(items: readonly Item[]): void {
    for (const { key, keyPlace, value, loop } of items) {
      const found = loop ?? (key === null ? undefined : loopOf(key, value, keyPlace))
      if (found) this.bind(found.name, found.value, found.place)
    }
  }

  /** Named things that belong together, as no block of assignments does. */
  group(items: readonly Item[], place: Place): Value {
    const table = tableOf(items, place)
    if (!this.language.spaced && items.some(item => item.key !== null && !item.isAssigned))
      this.ledger.mappings.push({ path: ['{}'], table, where: this.where(place.offset) })
    return table
  }

  finished(parts: readonly Part[], open: string): Item {
    const runs = this.language.spaced ? [] : runsIn(parts)
    for (const text of [...comparedIn(parts), ...runs.flat()]) this.compared.add(text)
    this.ledger.texts.push(...runs.flatMap(wholeOf))
    const sides = sidesOf(parts, this.language.named)
    const loop = loopIn(parts)
    this.declared(parts, sides?.target ?? thingsOf(parts).at(-1))
    if (!sides) {
      const own = unlabelled(parts)
      const value = this.joined(this.stated(own, open))
      const words = thingsOf(own).flatMap(({ name }) => name ?? [])
      const item = { key: null, keyPlace: value.place, value, words, ...(loop && { loop }) }
      const [word] = words
      if (open === '{' && words.length > 1) this.standing.declare(words[1] ?? '')
      if (word === 'for') this.looped([item])
      if (word !== 'return') return item
      this.standing.give(value)
      return { ...item, isReturned: true }
    }
    const { target, isAssigned } = sides
    const value = this.joined(sides.value)
    const key = target.name?.replace(/\[\]$/, '') ?? keyIn(target.value)
    if (!isAssigned && open === '{' && key !== null) this.standing.declare(key)
    const isDeclared = this.language.sigil === '$' || isDeclaration(parts)
    if (open === '{' && (isAssigned || isArrow(parts))) this.assigned(target, key, loop?.value ?? value, isDeclared)
    if (key !== null && this.language.spaced)
      this.ledger.mappings.push(...settingsOf(key, value, target.place, this.where(target.place.offset)))
    return { key, keyPlace: target.place, value, isAssigned, isDeclared }
  }

  private assigned({ value: target, place }: Thing, key: string | null, value: Value, isDeclared: boolean): void {
    // What stands on the right still sees what the name held before: `let name = name.trim()`.
    if (key !== null) this.bind(key, value, { ...place, offset: this.end }, isDeclared)
    const put = target.kind === 'item' && target.key?.kind === 'text' ? `.${target.key.text}` : key
    if (put?.includes('.') && !this.language.spaced)
      this.ledger.mappings.push(...putAt(put, value, this.where(place.offset)))
    for (const [index, one] of (target.kind === 'list' ? target.items : []).entries()) {
      const at: Value = { kind: 'constant', value: index, place }
      if (one.kind === 'name') this.bind(one.path, { kind: 'item', of: value, key: at, place }, one.place)
    }
  }

  /** What is said at a declaration holds for what it declares, in the same breath or the next. */
  private declared(parts: readonly Part[], target: Thing | undefined): void {
    const told = defaultIn(parts)
    const value = told?.value ?? this.awaiting
    const named = told?.target ?? (isNote(parts) ? undefined : target)
    this.awaiting = named ? undefined : value
    if (!value || !named?.name) return
    this.bind(named.name, value, named.place)
  }

  /** `@name value`, `Type name(…)`, `(Type name)`: what says something without a sign. */
  private stated(parts: readonly Part[], open: string): Value {
    const value = valueFrom(parts, this.source.place(0, 0))
    const [one, two] = thingsOf(parts).slice(-2)
    if (!one?.name || !two) return value
    if (one.isMarked && parts.length === 2) this.bind(one.name, two.value, one.place)
    const inner = initialIn(parts)
    if (inner && this.language.typed) this.bind(one.name, inner, one.place)
    const made = two.value.kind === 'call' ? two.value.call : null
    if (made && this.language.typed) this.ledger.calls.push({ ...made, callee: one.name })
    if (open === '(' && two.name) this.bind(two.name, opaque(two.place), two.place)
    return value
  }
}
