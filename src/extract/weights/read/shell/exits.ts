import { textOf } from '../../values.ts'
import type { Draft } from './command.ts'

interface Own {
  readonly scope: number
  /** Once it has been read past, it is surely there. */
  readonly isSure: boolean
  /** In the order in which they stand. */
  readonly commands: Draft[]
}

/** Nothing that these do ends a function before its end, or a script. */
const saying = /^(?:echo|printf|cat|rm|sleep|tput|logger|:|true|date)$/

/** Functions of one script that end it, whatever they are called with: `die() { echo "$1" >&2; exit 1; }`. */
export class ShExits {
  private readonly functions = new Map<string, Own[]>()
  private readonly byScope = new Map<number, Own>()

  define(name: string, scope: number, isSure: boolean): void {
    const own: Own = { scope, isSure, commands: [] }
    this.functions.set(name, [...(this.functions.get(name) ?? []), own])
    this.byScope.set(scope, own)
  }

  has(name: string): boolean {
    return this.functions.has(name)
  }

  /** A finished command of a function; what is left in the background, or stands in a pipe, ends nothing but itself. */
  note(draft: Draft, scope: number | undefined, isAlone: boolean): void {
    const own = scope === undefined ? undefined : this.byScope.get(scope)
    own?.commands.push(isAlone ? draft : { ...draft, words: [] })
  }

  /** Is it one that has been read, and says at its end that it failed? */
  ends(name: string): boolean {
    const commands = this.only(name)?.commands ?? []
    const last = commands.findIndex(isExit)
    return last !== -1 && !this.has('exit') && commands.slice(0, last).every(draft => this.says(draft, 0))
  }

  private only(name: string): Own | undefined {
    const [own, other] = this.functions.get(name) ?? []
    return own?.isSure && !other ? own : undefined
  }

  private says({ words, assigned }: Draft, depth: number): boolean {
    const name = textOf(words[0]?.value)
    if (words.length === 0) return assigned.length > 0
    const own = this.only(name)
    if (own) return depth < 4 && own.commands.every(draft => this.says(draft, depth + 1))
    return saying.test(name) && !this.has(name)
  }
}

/** In the body itself, and no branch of it. */
function isExit({ words, where, joint }: Draft): boolean {
  const [program, status, more] = words.map(word => textOf(word.value))
  const isPlain = joint === undefined && where?.branch.length === 1
  return program === 'exit' && isPlain && more === undefined && /^[1-9]\d?$/.test(status ?? '')
}
