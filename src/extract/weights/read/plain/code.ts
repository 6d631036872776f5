import type { Facts, Place, Value } from '../../vocabulary.ts'
import type { Source } from '../source.ts'
import { maxDepth, opaque } from '../syntax.ts'
import { Cursor } from './cursor.ts'
import { documentIn, readPrograms } from './document.ts'
import { plainImports } from './import.ts'
import { type Item, type Part, thingsOf } from './item.ts'
import type { Language } from './languages.ts'
import { chainEnd, genericsEnd, isContinued, steady, unconverted, wordsOnly } from './phrase.ts'
import { PlainRecord } from './record.ts'
import { type Head, typeIn } from './standing.ts'
import type { Step } from './steps.ts'
import { testModules } from './test-modules.ts'
import { type Token, tokensOf } from './tokens.ts'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const defining = /^(?:fn|func|fun|defp?|function|sub)$/
const builtin = /^(?:string|any)$/

/**
 * Reads code of a language without a parser of its own: calls with their arguments, names that get a value, texts and
 * comments. What it does not understand it steps over; every bracket and text is seen once.
 */
export function readPlainCode(source: Source, language: Language): Facts {
  const tokens = tokensOf(source.text, language)
  const modules = language.inlineTests ? testModules(tokens) : []
  const imports = plainImports(source.text)
  const read = (piece: readonly Token[]): Facts => {
    const { ledger, compared } = new PlainReader(source, language, piece).record
    if (language.scripted) readPrograms(ledger, source)
    const texts = ledger.texts.filter(text => !compared.has(text))
    const documents = piece.flatMap(token => documentIn(token, source, language))
    const embedded = [...ledger.embedded, ...documents]
    return { ...ledger, texts, imports, bindings: steady(ledger.bindings), embedded }
  }
  const tests = modules.map(({ from, to }) => ({ facts: read(tokens.slice(from, to)), isTest: true as const }))
  const starts = [0, ...modules.map(({ to }) => to)]
  const facts = read(starts.flatMap((from, index) => tokens.slice(from, modules[index]?.from)))
  return { ...facts, embedded: [...facts.embedded, ...tests] }
}

class PlainReader extends Cursor {
  readonly record: PlainRecord
  private readonly source: Source
  private depth = 0
  /** The bracket that stands around what is read. */
  private around = '{'
  /** What stands in the last index that was read. */
  private indexed: Value | undefined
  /** A function is about to be named. */
  private isDefining = false
  private head: Head | undefined

  constructor(source: Source, language: Language, all: readonly Token[]) {
    // One end of a line says as much as many.
    const code = all.filter(({ kind }) => kind !== 'comment')
    super(
      language,
      code.filter(({ kind }, index) => kind !== 'newline' || code[index - 1]?.kind !== 'newline'),
    )
    this.source = source
    this.record = new PlainRecord(source, language)
    for (const token of all) if (token.kind === 'comment') this.record.ledger.remarks.push(this.record.literal(token))
    while (this.index < this.tokens.length) {
      const before = this.index
      this.item('{')
      if (this.index === before) this.index++ // A bracket that closes nothing.
    }
  }

  /** Up to its closing bracket, which is taken. */
  private group(open: string): readonly Item[] {
    const items: Item[] = []
    const { around } = this
    this.around = open
    this.depth++
    while (this.index < this.tokens.length) {
      if (this.isClosing()) {
        this.index++
        break
      }
      const item = this.item(open)
      if (item) items.push(item)
    }
    this.depth--
    this.around = around
    return items
  }

  /** Up to a separator, which is taken, or to a closing bracket, which is not. */
  private item(open: string): Item | null {
    const parts: Part[] = []
    for (let token = this.peek(); token && !this.isClosing(); token = this.peek()) {
      if (token.kind === 'newline' || (token.kind === 'mark' && /^[,;]$/.test(token.text))) {
        this.index++
        if (token.kind === 'mark' || (open === '{' && !isContinued(this.tokens, this.index, this.language))) break
        continue
      }
      parts.push(this.part(token, parts))
      if (open === '[' && this.language.spaced) break
    }
    const { head } = this
    if (open === '{') [this.head, this.isDefining] = [undefined, false]
    this.record.end = this.tokens[this.index - 1]?.to ?? 0
    const item = parts.length > 0 ? this.record.finished(parts, open) : null
    if (this.language.named && open === '{') this.record.shares(item, this.tokens[this.index - 1]?.text === ',')
    if (open === '{' && head && item && item.value.kind !== 'opaque') this.record.defined(head, [item])
    return item
  }

  private part(token: Token, before: readonly Part[]): Part {
    const place = this.source.place(token.from, token.to)
    if (token.kind === 'name') return this.chain(token)
    this.index++
    if (token.kind === 'text') {
      return { value: this.converted(this.record.said(token)), place }
    }
    if (token.kind !== 'mark') return { value: opaque(place), place }
    if (!Object.hasOwn(closing, token.text) || this.depth >= maxDepth) return { sign: token.text }
    const value = this.collection(token, this.body(token, place, before))
    return { value: token.text === '(' ? value : this.collected(value), place }
  }

  /** `["a", "b"].iter().cloned().collect()`, `{…}.freeze`: still that list. */
  private collected(list: Value): Value {
    for (;;) {
      const { end, path } = chainEnd(this.tokens, this.index, this.language)
      const open = genericsEnd(this.tokens, end)
      const isCalled = this.tokens[open]?.text === '('
      if (end === this.index || !wordsOnly(path) || (isCalled && this.tokens[open + 1]?.text !== ')')) return list
      this.index = isCalled ? open + 2 : end
    }
  }

  /** What brackets hold: Go's `const (…)` is a block as others have it between braces. */
  private body({ text }: Token, place: Place, parts: readonly Part[]): readonly Item[] {
    const before = this.tokens[this.index - 2]
    const head = text === '{' ? (this.head ?? this.computed(parts)) : undefined
    if (text === '{') [this.head, this.isDefining] = [undefined, false]
    const open = text === '(' && before && /^(?:const|var|type)$/.test(before.text) ? '{' : text
    const type = text === '{' && !head ? typeIn(parts) : undefined
    const read = () => this.inside(head, open)
    const { standing } = this.record
    const isBlock = text === '{' && !head && type === undefined && this.language.sigil !== '$'
    const items = isBlock ? standing.inBlock(place, read) : standing.ofType(type, read)
    if (head) this.record.defined(head, items, this.language.worded ? [] : this.record.standing.given)
    return items
  }

  /** `var name: Type {`: a property that is computed. */
  private computed(parts: readonly Part[]): Head | undefined {
    const signs = parts.flatMap(part => ('sign' in part ? part.sign : []))
    const [word, named] = thingsOf(parts.filter(part => !('sign' in part) && part.name !== undefined)).slice(-3)
    if (signs.join() !== ':' || word?.name !== 'var' || !named?.name) return undefined
    return { name: named.name, place: named.place, parameters: [], isAlone: true, isComputed: true }
  }

  /** What stands in brackets that belong to a function: its names are its own, where braces say how far it goes. */
  private inside(head: Pick<Head, 'place' | 'parameters'> | undefined, open: string): readonly Item[] {
    const place = this.language.worded ? undefined : head?.place
    return this.record.standing.within(place, head?.parameters ?? [], () => this.group(open))
  }

  /** `"x".to_string()`, `"x".freeze`: still that text. */
  private converted(text: Value): Value {
    const { end, path } = chainEnd(this.tokens, this.index, this.language)
    if (end === this.index) return text
    this.index = end
    const isSame = wordsOnly(path)
    if (this.peek()?.text !== '(') return isSame ? text : opaque(text.place)
    this.index++
    const items = this.group('(')
    if (!isSame) return this.record.call(`"".${path}`, items, text)
    return text
  }

  /** A path of names, with the calls along it. */
  private chain({ text, from }: Token): Part {
    this.index++
    let path = this.along(text)
    const steps: Step[] = []
    const isType = this.isType()
    if (defining.test(path) || (this.around === '{' && this.isHead())) this.isDefining = true
    while (this.isCalled(path)) {
      const open = this.tokens[this.index++]
      const isDefined = this.isDefining && !defining.test(path)
      const named = this.source.place(from, open?.from ?? from)
      const items = isDefined ? this.inside({ place: named, parameters: [] }, '()') : this.group(open?.text ?? '(')
      // Go's `map[string]string{…}`
      if (open?.text === '{' && builtin.test(path)) return this.collectedAt(open, items)
      if (isDefined) this.defines(path, items, named)
      if (isType) this.record.fields(path, items)
      if (/^for(?:each)?$/.test(path)) this.record.looped(items)
      const stem = items.length === 0 ? unconverted(path) : path
      if (stem === path && !isDefined) steps.push({ path, items, place: named })
      path = this.along(stem === path ? `${path}()` : stem)
    }
    const value = this.record.called(steps)
    const place = this.source.place(from, this.tokens[this.index - 1]?.to ?? from)
    if (value && path.endsWith('()')) return { value, place }
    const plain = this.record.named(path, this.indexed, place)
    const isMember = /^[A-Z]\w*\.[A-Z]\w*$/.test(path)
    const member: Value = { kind: 'text', text: path.replace('.', '::'), place }
    const named: Value = isMember ? { kind: 'fallback', options: [plain, member], place } : plain
    return { value: named, name: path, place, isMarked: this.source.text[from - 1] === this.language.sigil }
  }

  private collectedAt(open: Token, items: readonly Item[]): Part {
    const value = this.collection(open, items)
    return { value, place: value.place }
  }

  private defines(name: string, items: readonly Item[], place: Place): void {
    this.isDefining = false
    const isAlone = items.length === 0
    this.head = { name, place, parameters: this.record.parameters(items, place), isAlone }
  }

  /** The path with all names and indices that hang on it, and without what only forces or waits for it. */
  private along(path: string): string {
    let whole = path
    for (;;) {
      while (/^(?:\?|!|!!)$/.test(this.peek()?.text ?? '') && this.isTight()) this.index++
      const more = chainEnd(this.tokens, this.index, this.language)
      this.index = genericsEnd(this.tokens, more.end)
      if (more.path !== '') whole = `${whole}.${more.path}`
      const isIndexed = this.peek()?.text === '[' && this.isTight() && !this.language.spaced && !whole.endsWith('!')
      if (!isIndexed || this.depth >= maxDepth) return whole
      this.index++
      const [only, second] = this.group('[')
      this.indexed = second ? undefined : only?.value
      whole = whole.endsWith('[]') ? whole : `${whole}[]`
    }
  }

  private isCalled(path: string): boolean {
    return this.depth < maxDepth && this.isOpened(path)
  }

  private collection({ text: open, from }: Token, items: readonly Item[]): Value {
    const place = this.source.place(from, this.tokens[this.index - 1]?.to ?? from)
    const [first] = items
    if (open === '(' && items.length < 2) return first ? first.value : opaque(place)
    const tag = open === '{' ? /^\{\s*(:\w+)\s*,/.exec(this.source.text.slice(from, from + 60))?.[1] : undefined
    if (tag) return this.record.call(tag, items.slice(1), place)
    if (items.some(item => item.key !== null)) return this.record.group(items, place)
    return { kind: 'list', items: items.map(item => item.value), place }
  }
}
