import type { Value, Where } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import type { Source } from './source.ts'
import type { Scene } from './syntax.ts'

/** Where in a text with functions, branches and classes its reader stands. */
export class Standpoint implements Scene {
  readonly source: Source
  readonly known = new Map<number, Value>()
  readonly scopes: number[] = []
  readonly branches: number[] = []
  /** `base`: the class that it continues, where its language's reader tells. */
  readonly classes: { readonly name: string; readonly depth: number; readonly base?: string }[] = []
  readonly ledger: Ledger
  private around: Omit<Where, 'at'> = { scope: [], branch: [] }

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  /** What stands in the same place shares its lists. */
  where(at: number): Where {
    const { scope, branch } = this.around
    this.around = { scope: unchanged(scope, this.scopes), branch: unchanged(branch, this.branches) }
    return { at, ...this.around }
  }

  owner(): string | undefined {
    return this.classes.at(-1)?.name
  }

  /** The class in whose body we stand directly, not in one of its methods. */
  body(): string | undefined {
    const innermost = this.classes.at(-1)
    return innermost?.depth === this.scopes.length ? innermost.name : undefined
  }
}

const unchanged = (before: readonly number[], now: readonly number[]) =>
  before.length === now.length && before.every((one, index) => one === now[index]) ? before : [...now]
