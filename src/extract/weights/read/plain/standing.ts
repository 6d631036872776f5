import { type Place, unscoped, type Value, type Where } from '../../vocabulary.ts'
import { type Part, thingsOf } from './item.ts'

/** A function whose body is still to come. */
export interface Head {
  readonly name: string
  readonly place: Place
  readonly parameters: readonly string[]
  /** It takes nothing. */
  readonly isAlone: boolean
  readonly isComputed?: true
}

/** A function's body is known by where its name stands; below zero no place of another reader's is. */
export const scopeOf = ({ offset }: Place) => -2 - offset

/** What a function or a block of one has for its own; a block gives nothing back. */
interface Body {
  readonly scope: number
  readonly returns: Value[] | null
  readonly own: Set<string>
}

/** In which functions and types of a file what is read stands. */
export class Standing {
  private readonly functions: Body[] = []
  /** What the function gives back whose end was read last. */
  given: readonly Value[] = []
  private readonly types: { readonly name: string; readonly depth: number }[] = []

  /** A call sees what is bound anywhere in the file outside of functions, and several bindings are so many possibilities. */
  where(at: number): Where {
    return { at, scope: this.scope(), branch: [] }
  }

  private scope(): readonly number[] {
    return [unscoped, ...this.functions.map(one => one.scope)]
  }

  /**
   * What is declared in a function has its name there alone; what is only given a value there belongs to the one that
   * declared it, or to the program. A field belongs to its type.
   */
  bound(name: string, at: number, isDeclared: boolean): Where {
    if (isDeclared) this.functions.at(-1)?.own.add(name)
    const depth = name.includes('.') ? -1 : this.functions.findLastIndex(({ own }) => own.has(name))
    return { at, scope: depth === -1 ? [] : this.scope().slice(0, depth + 2), branch: [at] }
  }

  /** Where a function's parameter is what it is by default. */
  handed(place: Place): Where {
    return { at: scopeOf(place), scope: [...this.scope(), scopeOf(place)], branch: [] }
  }

  within<T>(place: Place | undefined, names: readonly string[], read: () => T): T {
    if (place) this.functions.push({ scope: scopeOf(place), returns: [], own: new Set(names) })
    const found = read()
    if (place) this.given = this.functions.pop()?.returns ?? []
    return found
  }

  /** A block in a function: what is declared there is seen there alone. */
  inBlock<T>(place: Place, read: () => T): T {
    if (this.functions.length === 0) return read()
    this.functions.push({ scope: scopeOf(place), returns: null, own: new Set() })
    const found = read()
    this.functions.pop()
    return found
  }

  /** `var x: T`: what has a name before it has a value. */
  declare(name: string): void {
    this.functions.at(-1)?.own.add(name)
  }

  /** `return x`, however deep in the function. */
  give(value: Value): void {
    this.functions.findLast(({ returns }) => returns !== null)?.returns?.push(value)
  }

  ofType<T>(name: string | undefined, read: () => T): T {
    if (name !== undefined) this.types.push({ name, depth: this.functions.length })
    const found = read()
    if (name !== undefined) this.types.pop()
    return found
  }

  /** `self.x`, `this.x`, `Self::x` by the name of the type. */
  owned(path: string): string {
    const owner = this.types.at(-1)?.name
    return owner === undefined ? path : path.replace(/^(?:self|Self|this|static)\./, `${owner}.`)
  }

  /** The type in whose body we stand directly, not in one of its methods. */
  type(): string | undefined {
    const innermost = this.types.at(-1)
    return innermost?.depth === this.functions.length ? innermost.name : undefined
  }
}

export const typing =
  /^(?:class|struct|impl|object|enum|interface|trait|extension|record|protocol|actor|union|mixin|contract)$/

/** The type whose body comes next: `impl Loader for Model {` is one of Model. */
export function typeIn(parts: readonly Part[]): string | undefined {
  const names = thingsOf(parts).flatMap(({ name, value }) => name ?? (value.kind === 'call' ? value.call.callee : []))
  const first = names.findIndex(name => typing.test(name))
  if (first === -1) return undefined
  const word = typing.test(names[first + 1] ?? '') ? first + 1 : first
  // `type Config struct {`
  if (names[word - 2] === 'type') return names[word - 1]
  const of = names[word] === 'impl' ? names.indexOf('for', word) : -1
  return names[(of === -1 ? word : of) + 1]
}
