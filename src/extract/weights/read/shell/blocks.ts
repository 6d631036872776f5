import type { Value } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import type { Draft } from './command.ts'
import { ShExits } from './exits.ts'
import type { Word } from './word.ts'

/** What a bare first word does to the blocks around it. */
type Taken = 'loop' | 'case' | 'skip' | null

interface Group {
  readonly of: 'group' | 'function' | 'subshell'
  readonly isPerhaps: boolean
  /** How many commands had been read before it, and before what stands in front of it in its list. */
  readonly from: number
  /** How many variables had been set before it. */
  readonly bound: number
}

/** Commands that a group has run, by their number. */
export type Grouped = Pick<Group, 'from' | 'bound'> & { readonly to: number }

/** So deep in blocks, one more changes nothing. */
const mostBranches = 200

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Functions, branches, loops and groups of a shell script as it is read. */
export class ShBlocks {
  /** Between `||` and the end of the line. */
  isMaybe = false
  /** Between `if` and `then`: a failure is an answer there. */
  isAsking = false
  private isThen = false
  /** Behind steps that are only taken one after the other. */
  private isPlanned = false
  private readonly ledger: Ledger
  /** What encloses the whole script. */
  readonly outer: readonly number[]
  readonly exits = new ShExits()
  private readonly isLoose: boolean
  private readonly branches: number[] = []
  private readonly scopes: { readonly id: number; readonly isFunction: boolean }[] = []
  /** Open braces and parentheses: whose they are, and whether all in them perhaps does not run. */
  private readonly groups: Group[] = []
  /** The commands that each open loop reads its lines with, and those of the loop that ended last. */
  private readonly loops: Draft[][] = []
  readers: readonly Draft[] = []
  /** What the group that was closed last has run. */
  private closed: Grouped = { from: 0, bound: 0, to: -1 }
  /** What each function prints. */
  private readonly said = new Map<number, Value[]>()
  private cases = 0
  private inPattern = false
  private pending: number | null = null

  /** `isLoose`: every group perhaps does not run, and none keeps its variables to itself. */
  constructor(ledger: Ledger, outer: readonly number[], isLoose = false) {
    this.ledger = ledger
    this.isLoose = isLoose
    this.outer = outer
  }

  /** In parentheses or braces that are no function's. */
  get isInGroup(): boolean {
    return this.groups.some(group => group.of !== 'function')
  }

  where(at: number) {
    return { at, scope: [...this.outer, ...this.scopes.map(scope => scope.id)], branch: [...this.branches] }
  }

  /** Where a variable that is set here is seen: a function shares its own with the script, a subshell with nobody. */
  shared(): readonly number[] {
    const own = this.scopes.slice(0, this.scopes.findLastIndex(scope => !scope.isFunction) + 1)
    return [...this.outer, ...own.map(scope => scope.id)]
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

  /** The group that ends here, if one does. */
  justClosed(): Grouped | null {
    return this.closed.to === this.ledger.commands.length ? this.closed : null
  }

  /** Whether they fail is all the same. */
  forgive({ from, to }: Grouped): void {
    const { commands } = this.ledger
    for (let index = from; index < to; index++) {
      const command = commands[index]
      if (!command) continue
      const { isFatal: _, ...forgiven } = command
      commands[index] = { ...forgiven, forgiven: true }
    }
  }

  /** A subshell keeps its variables to itself. */
  openSubshell(id: number, isHeld: boolean, from: number): void {
    if (this.isLoose) {
      this.open(id)
      return
    }
    this.scopes.push({ id, isFunction: false })
    this.groups.push({ of: 'subshell', isPerhaps: isHeld, from, bound: this.ledger.bindings.length })
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
    if (group) this.closed = { ...group, to: this.ledger.commands.length }
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
    const isOwn = this.pending !== null || this.isLoose
    const isPerhaps = isOwn ? this.branches.length < mostBranches : this.hold()
    if (isOwn && isPerhaps) this.branches.push(at)
    const { commands, bindings } = this.ledger
    const of = this.pending === null ? 'group' : 'function'
    this.groups.push({ of, isPerhaps, from: commands.length, bound: bindings.length })
    this.pending = null
  }

  private endBody(): void {
    const { of } = this.groups.findLast(group => group.of !== 'subshell') ?? {}
    if (of === 'function') this.scopes.pop()
    if (of) this.close(of)
  }

  openCase(): void {
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

  /** A shell's own functions find their arguments by number, their name among them. */
  define(name: Word | undefined, parameters: readonly string[] = numbers): void {
    if (name?.value.kind !== 'text') return
    const scope = name.value.place.offset
    const returns: Value[] = []
    this.said.set(scope, returns)
    this.exits.define(name.value.text, scope, this.branches.length + this.scopes.length === 0)
    this.ledger.definitions.push({
      name: name.value.text,
      parameters,
      ...(parameters === numbers && { list: { name: '@', from: 1 } }),
      returns,
      scope,
      where: this.where(scope),
    })
    this.scopes.push({ id: scope, isFunction: true })
    this.pending = scope
  }

  /** What `$(name)` is, where the function is the one around. */
  prints(value: Value, scope: number | undefined): void {
    if (scope !== undefined) this.said.get(scope)?.push(value)
  }

  /** A command that takes lines from its input: in the question of a loop, it is the loop's input. */
  readsLines(draft: Draft): void {
    if (this.isAsking) this.loops.at(-1)?.push(draft)
  }
}
