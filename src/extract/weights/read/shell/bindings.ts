import { isDeclaring } from '../../../../catalogue/shell-words.ts'
import { anyName, textOf, unsure } from '../../values.ts'
import type { Value, Where } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import type { Source } from '../source.ts'
import type { Statement } from '../windows/statement.ts'
import { environmentOf, textsIn } from './assign.ts'
import type { ShBlocks } from './blocks.ts'
import type { Draft } from './command.ts'
import { setsUnread } from './unread.ts'

interface Binds {
  readonly isLocal?: boolean
  readonly isExported?: boolean
  readonly isPerhaps?: boolean
}

/** Arrays that are filled element by element are carried on so far. */
const mostCopied = 20_000

const entry = (key: string | null, value: Value) => ({ key, value, keyPlace: value.place })

const exported: Binds = { isExported: true }

const nameAt = (path: string, where: Where, place: Value['place']): Value => ({ kind: 'name', path, where, place })

/** What a shell script's commands and statements bind to its variables, and where that is seen. */
export class ShBindings {
  private readonly blocks: ShBlocks
  private readonly ledger: Ledger
  /** `readonly A=b`: what is set later is perhaps not. */
  private readonly fixed = new Set<string>()
  /** `declare -n A=B`: who sets A sets B. */
  private readonly others = new Map<string, string>()
  /** What each variable was set to last. */
  private readonly held = new Map<string, Value>()
  private copied = 0

  constructor(blocks: ShBlocks, ledger: Ledger) {
    this.blocks = blocks
    this.ledger = ledger
  }

  bind(name: string, value: Value, at: number, { isLocal, isExported, isPerhaps }: Binds = {}): void {
    const here = this.blocks.where(at)
    const where = isPerhaps || this.fixed.has(name) ? { ...here, branch: [...here.branch, at] } : here
    const scope = isLocal ? where.scope : this.blocks.shared()
    this.held.set(name, value)
    this.ledger.bindings.push({ name, value, where: { ...where, scope }, ...(isExported && { isExported }) })
    const other = this.others.get(name)
    if (other !== undefined && other !== name)
      this.ledger.bindings.push({ name: other, value, where: { ...where, scope } })
  }

  /** `A[key]=b`: what the array holds by then, with this under its key; in their order they are a list. */
  private keyed(name: string, key: string, given: Value): Value {
    const isSure = this.blocks.where(0).branch.length === 0 && !this.blocks.isInGroup
    const value = isSure ? given : unsure(given)
    const { place } = value
    const last = this.copied < mostCopied ? this.held.get(name) : undefined
    const items = last?.kind === 'list' ? last.items : []
    const index = /^\d+$/.test(key) ? Number(key) : items.length + 1
    if (last?.kind !== 'table' && index <= items.length) {
      this.copied += items.length
      const before = items[index]
      const now: Value = before && !isSure ? { kind: 'choice', options: [before, value], place } : value
      return { kind: 'list', items: [...items.slice(0, index), now, ...items.slice(index + 1)], place }
    }
    const held = last?.kind === 'table' ? last.entries : items.map((item, index) => entry(String(index), item))
    this.copied += held.length
    const under = key.includes('$') ? null : key.replaceAll(/^["']|["']$/g, '')
    return { kind: 'table', entries: [...held, entry(under, value)], spread: [], place }
  }

  /** Behind other words it perhaps does not run: `if "%A%"=="" set A=b`. */
  state({ name, value, isExported }: Statement, at: number, isPerhaps: boolean): void {
    this.ledger.texts.push(...textsIn(value))
    this.bind(name, value, at, { isExported, isPerhaps })
  }

  /** For the whole script: parameters stand in parentheses. */
  private bindAll(name: string, value: Value): void {
    const where = { ...this.blocks.where(value.place.offset), scope: [...this.blocks.outer] }
    this.ledger.bindings.push({ name, value, where })
  }

  private mayChange(name: string | null, place: Value['place'], at: number, isCallers = false): void {
    const where = this.blocks.where(at)
    const value: Value = { kind: 'opaque', place }
    this.ledger.bindings.push({ name: name ?? anyName, value, where, isUnread: true, ...(isCallers && { isCallers }) })
  }

  /** What a finished command sets, exports or takes away. */
  settle(draft: Draft, source: Source): void {
    const { words, assigned } = draft
    const texts = words.map(word => textOf(word.value))
    // PowerShell: `$Model = "…"`, `param([string]$Model = "…")`. In `[ "$MODEL" = "…" ]` it stands behind a program that compares.
    const [variable, given] = [words[0]?.value, texts[1] === '=' ? words[2]?.value : undefined]
    const target = variable?.kind === 'join' ? variable.parts.at(-1) : variable
    if (target?.kind === 'name' && given) this.bindAll(target.path, given)
    // Jenkins: `environment { MODEL = "…" }`
    if (texts[1] === '=' && given && /^[A-Za-z_]\w*$/.test(texts[0] ?? '')) this.bindAll(texts[0] ?? '', given)
    const [first = '', ...rest] = texts
    for (const { value } of assigned) this.ledger.texts.push(...textsIn(value))
    if (texts.every(isDeclaring)) {
      const isLocal =
        texts.some(text => /^(?:local|declare|typeset)$/.test(text)) && !texts.some(text => /^-\w*g/.test(text))
      const isExported = texts.some(text => /^(?:export|-\w*x)$/.test(text))
      for (const { name, key, value, at } of assigned) {
        this.bind(name, key === undefined ? value : this.keyed(name, key, value), at, { isLocal, isExported })
        // By the array's name it says what a variable of that name would say, whoever asks for it.
        if (key !== undefined) this.bind(`[${key}].${name}`, value, at, { isLocal })
      }
      // What a function has for itself is seen by those that it calls.
      if (isLocal) for (const { name, value, at } of assigned) this.mayChange(name, value.place, at, true)
      if (texts.some(text => /^(?:readonly|-\w*r)$/.test(text))) for (const { name } of assigned) this.fixed.add(name)
      if (texts.some(text => /^-\w*n$/.test(text)))
        for (const { name, value } of assigned)
          if (value.kind === 'text') this.others.set(name, value.text)
          else this.mayChange(null, value.place, value.place.offset)
    } else {
      const own = environmentOf(assigned)
      // In front of a function it is set while that runs.
      if (this.blocks.exits.has(first))
        for (const one of assigned) this.bind(one.name, one.value, one.at, { isPerhaps: true })
      draft.environment = own?.table
      if (own) this.ledger.mappings.push(own)
    }
    const place = words[0]?.value.place
    if (!place) return
    const at = place.offset
    const named = rest.filter(name => /^[A-Za-z_]\w*$/.test(name))
    if (first === 'export')
      for (const name of named) this.bind(name, nameAt(name, this.blocks.where(at), place), at, exported)
    const unknown: Value = { kind: 'opaque', place }
    if (setsUnread(words, source)) this.mayChange(null, place, at)
    if (/^(?:eval|let)$/.test(first)) for (const name of setIn(rest)) this.bind(name, unknown, at, { isPerhaps: true })
    if (first === 'getopts' || (first === 'printf' && rest[0] === '-v')) this.bind(rest[1] ?? '', unknown, at)
    if (!/^(?:unset|read|mapfile|readarray)$/.test(first)) return
    this.blocks.readsLines(draft)
    const value: Value = first === 'unset' ? { kind: 'constant', value: null, place } : unknown
    for (const name of named) this.bind(name, value, at)
  }
}

/** Names that a text of shell sets. */
const setIn = (texts: readonly string[]) =>
  texts.flatMap(text => [...text.matchAll(/(?:^|[;&|\s])([A-Za-z_]\w*)[-+*]?=/g)].map(match => match[1] ?? ''))
