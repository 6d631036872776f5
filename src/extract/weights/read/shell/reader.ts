import { isDeclaring } from '../../../../catalogue/shell-words.ts'
import { textOf } from '../../values.ts'
import type { Value } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import { embed, type Source, verbatim } from '../source.ts'
import { openFunction } from '../windows/function.ts'
import { isBrace, isCalling, isPrinted, remarkEnd } from '../windows/sign.ts'
import { statementAt } from '../windows/statement.ts'
import { asOne, assignedAt, loopOver } from './assign.ts'
import { ShBindings } from './bindings.ts'
import { ShBlocks } from './blocks.ts'
import { unfolded } from './braces.ts'
import { type Draft, finishCommand } from './command.ts'
import { isStrictFromStart } from './failure.ts'
import type { Step } from './handed-on.ts'
import { readKept } from './kept.ts'
import { ShLine } from './line.ts'
import type { ShellOptions } from './options.ts'
import { printed } from './output.ts'
import { isRedirection, Redirections } from './redirect.ts'
import { substituted } from './variable.ts'
import { type Dialect, isWindows, readClause, readWord, type Surroundings, type Word } from './word.ts'

const maxNested = 8

/** Also what a variable holds that is there for it. */
const blanks = /^(?:[^\S\n]|[\\`^]\r?\n|\$IFS\b|\$\{IFS\})+/

/** Reads a shell script into our words. Never throws, and never looks at a character more than a few times. */
export function readShell(source: Source, ledger: Ledger, surroundings: ShellOptions = {}): void {
  if ((surroundings.nesting ?? 0) > maxNested) return
  new ShReader(source, ledger, surroundings).read()
}

class ShReader implements Surroundings {
  readonly source: Source
  readonly dialect: Dialect
  readonly blocks: ShBlocks
  readonly bindings: ShBindings
  readonly ledger: Ledger
  readonly nesting: number
  private readonly step: Step
  readonly isStrict: boolean
  readonly mayFail: boolean
  readonly end: number
  private at = 0
  /** After `&&`, `||` and `|` a line goes on. */
  private isOpen = false
  readonly line: ShLine
  private readonly redirections: Redirections

  constructor(source: Source, ledger: Ledger, options: ShellOptions) {
    const { dialect = 'sh', nesting = 0, scope = [], step, isStrict = isStrictFromStart(source.text) } = options
    this.source = source
    this.ledger = ledger
    this.dialect = dialect
    this.nesting = nesting
    this.step = step ?? { scope, id: null }
    this.isStrict = isStrict
    this.mayFail = options.mayFail ?? false
    this.end = source.text.length
    this.blocks = new ShBlocks(ledger, scope, isWindows(dialect))
    this.bindings = new ShBindings(this.blocks, ledger)
    this.line = new ShLine(this)
    this.redirections = new Redirections(this)
  }

  where(at: number) {
    return this.blocks.where(at)
  }

  /** Where in the file, however deep it is embedded: two scripts of a workflow have no block in common. */
  private get here(): number {
    return this.source.offset(this.at)
  }

  /** `${X:=default}` */
  assign(name: string, value: Value, at: number): void {
    this.bindings.bind(name, value, this.source.offset(at) + 1)
  }

  nested(from: number, to: number): Value | undefined {
    const { commands, calls } = this.ledger
    const before = [commands.length, calls.length] as const
    const inner = embed(this.source, [{ text: this.source.text.slice(from, to), from }])
    const { dialect } = this
    readShell(inner, this.ledger, { dialect, nesting: this.nesting + 1, scope: this.blocks.where(0).scope })
    const own = calls.slice(before[1]).filter(call => this.blocks.exits.has(call.callee))
    return printed(commands.slice(before[0]), own)
  }

  /** Each line of a recipe is a script of its own. What is run inside another script does not end that. */
  isLast(at: number): boolean {
    const { text } = this.source
    if (this.dialect === 'make' && text[at - 1] === '\n') return true
    return this.nesting === 0 && at + 1_000 > this.end && /^(?:[\s;]|#[^\n]*(?:\n|$))*$/.test(text.slice(at))
  }

  read(): void {
    while (this.at < this.end) this.token()
    this.line.end(this.at)
  }

  private token(): void {
    const rest = this.source.text.slice(this.at, Math.min(this.end, this.at + 6))
    const blank = blanks.exec(rest)
    const remark = remarkEnd(this.at, this)
    if (blank) this.at += blank[0].length
    else if (rest.startsWith('\n')) this.newline()
    else if (remark !== null) this.comment(remark)
    else if (isRedirection(rest)) this.at = this.redirections.read(this.at, this.line.draft)
    else if (rest.startsWith('<(')) this.printed()
    else if (isPrinted(this.at, this) || isCalling(this.at, this)) this.at++
    else if (isBrace(this.at, this)) this.line.end(this.at)
    else if (/^[;&|()<>]/.test(rest)) this.operator(rest)
    else this.word()
  }

  /** `<(…)` is a word: a file that has what is printed. */
  private printed(): void {
    const word = substituted(this.at, this.end, this)
    if (word) this.line.draft.words.push(word)
    this.at = Math.max(word?.to ?? 0, this.at + 1)
  }

  private newline(): void {
    this.at++
    const isOpen = this.isOpen && this.line.draft.words.length === 0
    if (!isOpen) this.line.endCommand(this.at, false)
    this.at = this.redirections.bodies(this.at)
    if (!isOpen) this.line.end(this.at)
  }

  private comment(to: number): void {
    if (this.source.text[this.at] === '#') this.ledger.remarks.push(verbatim(this.source, this.at + 1, to))
    this.at = to
  }

  private operator(rest: string): void {
    const sign = /^(?:;;&?|;&|&&|\|\||\|&|[;&|()<>])/.exec(rest)?.[0] ?? ';'
    this.at += sign.length
    this.isOpen = /^(?:&&|\|)/.test(sign)
    if (sign === '(' && this.isEmptyList()) {
      this.at = this.source.text.indexOf(')', this.at) + 1
      this.blocks.define(this.line.draft.words[0])
      this.line.begin(this.at)
    } else if (sign === ')' && this.blocks.endsPattern(this.here)) this.line.begin(this.at)
    else if (sign === '|' || sign === '|&') this.line.endCommand(this.at, true)
    else {
      const isJoined = this.line.draft.joint !== undefined
      this.line.endCommand(this.at, false)
      const isHeld = sign === '(' && this.blocks.hold()
      if (sign === '||' || sign === '&&') {
        this.blocks.perhaps(this.here, sign === '||', sign === '&&' && this.line.isPlanned())
        this.line.begin(this.at, sign)
      } else this.line.end(this.at, sign === '&')
      if (sign === '(')
        this.blocks.openSubshell(this.here, isHeld, isJoined ? this.line.since : this.ledger.commands.length)
      else if (sign === ')') this.blocks.closeSubshell()
      else if (sign.startsWith(';;')) this.blocks.endCase()
    }
  }

  /** `name()` */
  private isEmptyList(): boolean {
    return this.line.draft.words.length === 1 && /^\s*\)/.test(this.source.text.slice(this.at, this.at + 20))
  }

  /** Its words are all read: only now are the programs in it known, and what it writes. */
  finish(draft: Draft, piped: Value | undefined): Value | undefined {
    const { ledger, nesting, step } = this
    const isOwn = (name: string) => this.blocks.exits.has(name)
    return finishCommand(draft, this, { ledger, nesting, piped, step, isOwn })
  }

  private word(): void {
    const { text } = this.source
    this.isOpen = false
    const isFirst = this.line.draft.words.length === 0
    const body = isFirst && this.dialect === 'powershell' ? openFunction(this.at, this.end, this) : null
    if (body !== null) this.at = Math.min(this.end, body)
    if (body !== null || (isWindows(this.dialect) && this.statement())) return
    if (this.line.draft.words.every(word => isDeclaring(textOf(word.value))) && this.variable(isFirst)) return
    const word = readWord(this.at, this.end, this)
    this.at = Math.max(word.to, this.at + 1)
    const written = text.slice(word.from, word.to)
    const taken = isFirst ? this.blocks.keyword(written, this.source.offset(word.from)) : null
    if (isFirst && written === '!') this.line.draft.forgiven = true
    if (isFirst && written === 'function') this.function()
    if (written === 'done' && taken === 'skip') this.line.draft.readers = this.blocks.readers
    if (taken === null) this.line.draft.words.push(...unfolded(asOne(word, written), this))
    else if (taken === 'loop') this.loop()
    else if (taken === 'case') this.case()
  }

  /** `function name {`: no parentheses are needed then. */
  private function(): void {
    const [head, name] = /^[^\S\n]+([\w-]+)\s*(?=\{)/.exec(this.source.text.slice(this.at, this.at + 200)) ?? []
    if (head === undefined || name === undefined) return
    const word = readWord(this.at + head.indexOf(name), this.end, this)
    this.at += head.length
    this.blocks.define(word)
    this.line.begin(this.at)
  }

  private statement(): boolean {
    const found = statementAt(this.at, this.end, this)
    if (!found) return false
    this.at = Math.max(found.to, this.at + 1)
    readKept(found, this)
    this.bindings.state(found, this.source.offset(this.at), this.line.draft.words.length > 0)
    return true
  }

  /** `A=b` alone, or with `export`, sets a variable; in front of a command it is the command's own. */
  private variable(isFirst: boolean): boolean {
    const found = assignedAt(this.at, this.end, this, isFirst)
    if (!found) return false
    const { from, to, ...assigned } = found
    readKept({ from, to }, this)
    this.at = Math.max(to, from)
    this.line.draft.assigned.push({ ...assigned, at: this.source.offset(this.at) })
    return true
  }

  private loop(): void {
    const place = this.source.place(this.at, this.at)
    const { name, value } = loopOver(
      this.rest().map(word => word.value),
      place,
    )
    if (name) this.bindings.bind(name, value, this.source.offset(this.at))
  }

  private case(): void {
    this.rest(/^in$/)
    this.blocks.openCase()
  }

  private rest(until?: RegExp): readonly Word[] {
    const { words, to } = readClause(this.at, this.end, this, until)
    this.at = to
    return words
  }
}
