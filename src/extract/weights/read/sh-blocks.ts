import type { Value } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import type { Word } from './sh-word.ts'

/** What a bare first word does to the blocks around it. */
type Taken = 'loop' | 'case' | 'skip' | null

/** Functions, branches and variables of a shell script as it is read. */
export class ShBlocks {
  /** Between `||` and the end of the line. */
  isMaybe = false
  private readonly ledger: Ledger
  private readonly outer: readonly number[]
  private readonly branches: number[] = []
  private readonly scopes: number[] = []
  /** Open braces: the scope of a function, or null for a group. */
  private readonly braces: (number | null)[] = []
  private cases = 0
  private inPattern = false
  private pending: number | null = null

  constructor(ledger: Ledger, outer: readonly number[]) {
    this.ledger = ledger
    this.outer = outer
  }

  where(at: number) {
    return { at, scope: [...this.outer, ...this.scopes], branch: [...this.branches] }
  }

  maybe(at: number): void {
    if (!this.isMaybe) this.branches.push(at)
    this.isMaybe = true
  }

  surely(): void {
    if (this.isMaybe) this.branches.pop()
    this.isMaybe = false
  }

  keyword(word: string, at: number): Taken {
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
    this.scopes.push(scope)
    this.pending = scope
  }

  bind(name: string, value: Value, at: number, isLocal: boolean): void {
    const where = this.where(at)
    this.ledger.bindings.push({ name, value, where: isLocal ? where : { ...where, scope: this.outer } })
  }
}
