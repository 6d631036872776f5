import { isDeclaring } from '../../../catalogue/shell-words.ts'
import type { Value, Where } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import { environmentOf, textsIn } from './sh-assign.ts'
import type { Draft } from './sh-command.ts'
import { textOf, type Word } from './sh-word.ts'
import type { Statement } from './win-statement.ts'

/** What a bare first word does to the blocks around it. */
type Taken = 'loop' | 'case' | 'skip' | null

interface Binds {
  readonly isLocal?: boolean
  readonly isExported?: boolean
  readonly isPerhaps?: boolean
}

interface Group {
  readonly of: 'group' | 'function' | 'subshell'
  readonly isPerhaps: boolean
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
  /** Behind steps that are only taken one after the other. */
  private isPlanned = false
  private readonly ledger: Ledger
  private readonly outer: readonly number[]
  private readonly isLoose: boolean
  private readonly branches: number[] = []
  private readonly scopes: { readonly id: number; readonly isFunction: boolean }[] = []
  /** Open braces and parentheses: whose they are, and whether all in them perhaps does not run. */
  private readonly groups: Group[] = []
  /** The commands that each open loop reads its lines with, and those of the loop that ended last. */
  private readonly loops: Draft[][] = []
  readers: readonly Draft[] = []
  private cases = 0
  private inPattern = false
  private pending: number | null = null

  /** `isLoose`: every group perhaps does not run, and none keeps its variables to itself. */
  constructor(ledger: Ledger, outer: readonly number[], isLoose = false) {
    this.ledger = ledger
    this.isLoose = isLoose
    this.outer = outer
  }

  where(at: number) {
    return { at, scope: [...this.outer, ...this.scopes.map(scope => scope.id)], branch: [...this.branches] }
  }

  /** What follows `&&` or `||` perhaps does not run. */
  perhaps(at: number, isInstead: boolean, isPlanned: boolean): void {
    if (!this.isThen) this.branches.push(at)
    this.isThen = true
    this.isMaybe = isInstead
    this.isPlanned = isPlanned
  }

  surely(): void {
    if (this.isThen) this.branches.pop()
    this.isThen = false
    this.isMaybe = false
  }

  /** Of a group behind `&&` or `||` all is perhaps: the end of a line in it does not end that. */
  hold(): boolean {
    if (this.isPlanned) this.surely()
    const isHeld = this.isThen
    this.isThen = false
    return isHeld
  }

  /** A subshell keeps its variables to itself. */
  openSubshell(id: number, isHeld: boolean): void {
    if (this.isLoose) {
      this.open(id)
      return
    }
    this.scopes.push({ id, isFunction: false })
    this.groups.push({ of: 'subshell', isPerhaps: isHeld })
  }

  closeSubshell(): void {
    const last = this.scopes.findLastIndex(scope => !scope.isFunction)
    if (this.isLoose) this.endBody()
    if (last === -1) return
    this.scopes.splice(last, 1)
    this.close('subshell')
  }

  private close(of: Group['of']): void {
    const last = this.groups.findLastIndex(group => group.of === of)
    const [group] = last === -1 ? [] : this.groups.splice(last, 1)
    if (group?.isPerhaps) this.branches.pop()
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
        this.open(at)
        return 'skip'
      case '}':
        this.surely()
        this.endBody()
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
      default:
        return /^(?:if|while|until|function|!|time)$/.test(word) ? 'skip' : null
    }
  }

  /** What a function does, nobody outside knows to be done. */
  private open(at: number): void {
    if (this.pending !== null || this.isLoose) this.branches.push(at)
    this.groups.push({
      of: this.pending === null ? 'group' : 'function',
      isPerhaps: this.pending !== null || this.isLoose || this.hold(),
    })
    this.pending = null
  }

  private endBody(): void {
    const { of } = this.groups.findLast(group => group.of !== 'subshell') ?? {}
    if (of === 'function') this.scopes.pop()
    if (of) this.close(of)
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

  bind(name: string, value: Value, at: number, { isLocal, isExported, isPerhaps }: Binds = {}): void {
    const here = this.where(at)
    const where = isPerhaps ? { ...here, branch: [...here.branch, at] } : here
    const shared = this.scopes.slice(0, this.scopes.findLastIndex(scope => !scope.isFunction) + 1)
    const scope = isLocal ? where.scope : [...this.outer, ...shared.map(one => one.id)]
    this.ledger.bindings.push({ name, value, where: { ...where, scope }, ...(isExported && { isExported }) })
  }

  /** Behind other words it perhaps does not run: `if "%A%"=="" set A=b`. */
  state({ name, value, isExported }: Statement, at: number, isPerhaps: boolean): void {
    this.ledger.texts.push(...textsIn(value))
    this.bind(name, value, at, { isExported, isPerhaps })
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
    // Jenkins: `environment { MODEL = "…" }`
    if (texts[1] === '=' && given && /^[A-Za-z_]\w*$/.test(texts[0] ?? '')) this.bindAll(texts[0] ?? '', given)
    const [first = '', ...rest] = texts
    for (const { value } of assigned) this.ledger.texts.push(...textsIn(value))
    if (texts.every(isDeclaring)) {
      const isLocal = texts.some(text => /^(?:local|declare|typeset)$/.test(text))
      const isExported = texts.some(text => /^(?:export|-\w*x)$/.test(text))
      for (const one of assigned) this.bind(one.name, one.value, one.at, { isLocal, isExported })
    } else {
      const own = environmentOf(assigned)
      draft.environment = own?.table
      if (own) this.ledger.mappings.push(own)
    }
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
}
