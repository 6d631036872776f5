import type { Value, Where } from '../vocabulary.ts'
import type { Ledger } from './facts.ts'
import type { Source } from './source.ts'
import type { Scene } from './syntax.ts'

/** Where in a text with functions, branches and classes its reader stands. */
export class Standpoint implements Scene {
  readonly source: Source
  readonly known = new Map<string, Value>()
  readonly scopes: number[] = []
  readonly branches: number[] = []
  /** `base`: the class that it continues, where its language's reader tells. */
  readonly classes: { readonly name: string; readonly depth: number; readonly base?: string }[] = []
  protected readonly ledger: Ledger

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  where(at: number): Where {
    return { at, scope: [...this.scopes], branch: [...this.branches] }
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
