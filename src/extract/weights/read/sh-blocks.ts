import { isDeclaring } from '../../../catalogue/shell-words.ts'
import type { Table, Value, Where } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import type { Draft } from './sh-command.ts'
import { textOf, type Word } from './sh-word.ts'

/** What a bare first word does to the blocks around it. */
type Taken = 'loop' | 'case' | 'skip' | null

interface Binds {
  readonly isLocal?: boolean
  readonly isExported?: boolean
}

const exported: Binds = { isExported: true }

const nameAt = (path: string, where: Where, place: Value['place']): Value => ({ kind: 'name', path, where, place })

/** Functions, branches and variables of a shell script as it is read. */
export class ShBlocks {
  /** Between `||` and the end of the line. */
  isMaybe = false
  /** Between `if` and `then`: a failure is an answer there. */
  isAsking = false
  private isThen = false
  private readonly ledger: Ledger
  private readonly outer: readonly number[]
  private readonly branches: number[] = []
  private readonly scopes: { readonly id: number; readonly isFunction: boolean }[] = []
  /** Open braces: the scope of a function, or null for a group. */
  private readonly braces: (number | null)[] = []
  /** The commands that each open loop reads its lines with, and those of the loop that ended last. */
  private readonly loops: Draft[][] = []
  readers: readonly Draft[] = []
  private cases = 0
  private inPattern = false
  private pending: number | null = null

  constructor(ledger: Ledger, outer: readonly number[]) {
    this.ledger = ledger
    this.outer = outer
  }

  where(at: number) {
    return { at, scope: [...this.outer, ...this.scopes.map(scope => scope.id)], branch: [...this.branches] }
  }

  /** What follows `&&` or `||` perhaps does not run. */
  perhaps(at: number, isInstead: boolean): void {
    if (!this.isThen) this.branches.push(at)
    this.isThen = true
    this.isMaybe = isInstead
  }

  surely(): void {
    if (this.isThen) this.branches.pop()
    this.isThen = false
    this.isMaybe = false
  }

  /** A subshell keeps its variables to itself. */
  openSubshell(id: number): void {
    this.scopes.push({ id, isFunction: false })
  }

  closeSubshell(): void {
    const last = this.scopes.findLastIndex(scope => !scope.isFunction)
    if (last !== -1) this.scopes.splice(last, 1)
  }

  keyword(word: string, at: number): Taken {
    if (/^(?:if|elif|while|until)$/.test(word)) this.isAsking = true
    else if (word === 'then' || word === 'do') this.isAsking = false
    if (/^(?:for|while|until|select)$/.test(word)) this.loops.push([])
    else if (word === 'done') this.readers = this.loops.pop() ?? []
    switch (word) {
      case 'then':
      case 'do':
        this.branches.push(at)
        return 'skip'
      case 'else':
        this.branches.pop()
        this.branches.push(at)
        return 'skip'
      case 'elif':
      case 'fi':
      case 'done':
        this.branches.pop()
        return 'skip'
      case '{':
        this.braces.push(this.pending)
        this.pending = null
        return 'skip'
      case '}':
        if (typeof this.braces.pop() === 'number') this.scopes.pop()
        return 'skip'
      case 'esac':
        this.cases = Math.max(0, this.cases - 1)
        this.inPattern = false
        return 'skip'
      case 'for':
      case 'select':
        return 'loop'
      case 'case':
        return 'case'
      case 'if':
      case 'while':
      case 'until':
      case 'function':
      case '!':
      case 'time':
        return 'skip'
      default:
        return null
    }
  }

  openCase(_at: number): void {
    this.cases++
    this.inPattern = true
  }

  /** The `)` behind a pattern of a case. */
  endsPattern(at: number): boolean {
    if (!this.inPattern) return false
    this.inPattern = false
    this.branches.push(at)
    return true
  }

  endCase(): void {
    if (this.cases === 0) return
    this.branches.pop()
    this.inPattern = true
  }

  define(name: Word | undefined): void {
    if (name?.value.kind !== 'text') return
    const scope = name.from
    this.ledger.definitions.push({
      name: name.value.text,
      parameters: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
      returns: [],
      scope,
      where: this.where(name.from),
    })
    this.scopes.push({ id: scope, isFunction: true })
    this.pending = scope
  }

  bind(name: string, value: Value, at: number, { isLocal, isExported }: Binds = {}): void {
    const where = this.where(at)
    const shared = this.scopes.slice(0, this.scopes.findLastIndex(scope => !scope.isFunction) + 1)
    const scope = isLocal ? where.scope : [...this.outer, ...shared.map(one => one.id)]
    this.ledger.bindings.push({ name, value, where: { ...where, scope }, ...(isExported && { isExported }) })
  }

  /** For the whole script: parameters stand in parentheses. */
  private bindAll(name: string, value: Value): void {
    const where = { ...this.where(value.place.offset), scope: [...this.outer] }
    this.ledger.bindings.push({ name, value, where })
  }

  /** What a finished command sets, exports or takes away. */
  settle(draft: Draft): void {
    const { words, assigned } = draft
    const texts = words.map(word => textOf(word.value))
    // PowerShell: `$Model = "…"`, `param([string]$Model = "…")`
    const equals = texts.indexOf('=')
    const [variable, given] = [words[equals - 1]?.value, words[equals + 1]?.value]
    const target = variable?.kind === 'join' ? variable.parts.at(-1) : variable
    if (target?.kind === 'name' && given) this.bindAll(target.path, given)
    const [first = '', ...rest] = texts
    for (const { value } of assigned) this.note(value)
    if (texts.every(isDeclaring)) {
      const isLocal = texts.some(text => /^(?:local|declare|typeset)$/.test(text))
      const isExported = texts.some(text => /^(?:export|-\w*x)$/.test(text))
      for (const one of assigned) this.bind(one.name, one.value, one.at, { isLocal, isExported })
    } else draft.environment = this.environment(assigned)
    const place = words[0]?.value.place
    if (!place) return
    const at = place.offset
    const named = rest.filter(name => /^[A-Za-z_]\w*$/.test(name))
    if (first === 'export') for (const name of named) this.bind(name, nameAt(name, this.where(at), place), at, exported)
    if (!/^(?:unset|read|mapfile|readarray)$/.test(first)) return
    if (this.isAsking) this.loops.at(-1)?.push(draft)
    const value: Value = first === 'unset' ? { kind: 'constant', value: null, place } : { kind: 'opaque', place }
    for (const name of named) this.bind(name, value, at)
  }

  /** Texts that say by themselves what they are, whatever takes them from the variable. */
  private note(value: Value): void {
    if (value.kind === 'text') this.ledger.texts.push(value)
    else if (value.kind === 'list') for (const item of value.items) this.note(item)
    else if (value.kind === 'table') for (const entry of value.entries) this.note(entry.value)
  }

  /** Variables of one command only: they name things, and no later command sees them. */
  private environment(assigned: readonly { readonly name: string; readonly value: Value }[]): Table | undefined {
    const [first] = assigned
    if (!first) return undefined
    const entries = assigned.map(({ name, value }) => ({ key: name, value, keyPlace: value.place }))
    const { place } = first.value
    const table: Table = { kind: 'table', entries, spread: [], place }
    this.ledger.mappings.push({ path: ['env'], table, where: { at: place.offset, scope: [], branch: [] } })
    return table
  }
}
