import { anyName } from '../../values.ts'
import type { Facts } from '../../vocabulary.ts'
import { embeddedFacts, languageOfText } from '../documents.ts'
import { environment } from '../environment.ts'
import { type Ledger, newLedger, plainly } from '../facts.ts'
import { openQuote } from '../shell/quotes.ts'
import { readShell } from '../shell/reader.ts'
import { embed, type Piece, type Source, verbatim } from '../source.ts'
import { hasParameters, parameters, readCalls } from './make-calls.ts'
import { bindParameters, bindVariable, handOver } from './make-variables.ts'

const assignment = /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?:[:?+!]{0,3}=)[^\S\n]*/
const forTarget = /^[^\s#=:][^#=:]*:\s*(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]?=[^\S\n]*/

const lenient =
  /^(?:\.IGNORE\s*:|(?:export\s+)?(?:MAKEFLAGS|GNUMAKEFLAGS)\s*[:+?]?=.*(?:(?:^|[\s=])-?[a-z]*i[a-z]*(?:\s|$)|--ignore-errors)|(?:override\s+)?SHELL\s*[:?]{0,3}=(?!\s*(?:(?:\/\S*\/)?(?:env\s+)?(?:ba|z|da|k|a)?sh\b|\$|pwsh|powershell|cmd)))/m

/** Reads a Makefile or justfile: variables, which count as their last value, and the scripts of the rules. */
export function readMakefile(source: Source): Facts {
  const ledger = newLedger()
  new MakeReader(source, ledger).read()
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}

interface Line {
  readonly text: string
  readonly from: number
  readonly to: number
}

class MakeReader {
  readonly source: Source
  readonly ledger: Ledger
  /** Where each target is first named: the scope of all its recipes. */
  private readonly targets = new Map<string, number>()
  private target: readonly number[] = []
  private recipe: Piece[] = []
  /** Between `define NAME` and `endef`: lines for recipes. */
  private isDefined = false

  /** All lines of a recipe are one script. */
  private readonly isOneShell: boolean
  /** Make goes on, or asks a shell of its own, whatever fails. */
  private readonly mayFail: boolean

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
    this.isOneShell = /^\.ONESHELL\s*:/m.test(source.text)
    const isWhole = this.isOneShell && !/^\.SHELLFLAGS\s*[:?]?=.*\s?-\w*e/m.test(source.text)
    this.mayFail = isWhole || lenient.test(source.text)
  }

  read(): void {
    for (const line of linesOf(this.source.text)) {
      const isBound = /^(?:define|endef)\b/.test(line.text)
      this.unknown(line)
      if (isBound || (line.text.trim() !== '' && !this.isStep(line))) this.close()
      if (isBound) this.define(line)
      else if (this.isStep(line)) this.step(line)
      else this.rule(line)
    }
    this.close()
    handOver(this.ledger, this.targets)
    readCalls(this.ledger)
  }

  /** `define name`, whose lines are run where `$(call name,…)` stands; or its end. */
  private define({ text, from }: Line): void {
    const name = /^define\s+([\w.-]+)/.exec(text)?.[1]
    this.isDefined = name !== undefined
    this.target = name === undefined ? [] : this.called(name, from)
  }

  /** The scope of what has arguments. */
  private called(name: string, scope: number): readonly number[] {
    this.ledger.definitions.push({ name, parameters, returns: [], scope, where: plainly(scope) })
    return [scope]
  }

  /** `define NAME`, `$(eval NAME = …)` and files that are included set what is not read here. */
  private unknown({ text, from }: Line): void {
    const place = this.source.place(from, from)
    const where = { at: -1, scope: [], branch: [from] }
    for (const [, defined, set] of text.matchAll(
      /^(?:override\s+)?define\s+([A-Za-z_]\w*)|\$[({]eval\s+(?:export\s+|override\s+)*([A-Za-z_]\w*)\s*[:?+]?=/g,
    ))
      this.ledger.bindings.push({ name: defined ?? set ?? '', value: { kind: 'opaque', place }, where })
    if (/^[-s]?include\s/.test(text))
      this.ledger.bindings.push({ name: anyName, value: { kind: 'opaque', place }, where, isUnread: true })
    // Make itself asks a shell, when it reads the line.
    for (const { 0: whole, 1: inner = '', index } of this.isStep({ text, from, to: from })
      ? []
      : text.matchAll(/\$[({]shell\s+([^()]+)[)}]/g))
      readShell(
        embed(this.source, [{ text: inner, from: from + index + whole.length - 1 - inner.length }]),
        this.ledger,
        { dialect: 'make' },
      )
  }

  private isStep({ text }: Line): boolean {
    return this.isDefined || /^(?:\t| {2,})\S/.test(text)
  }

  private step({ text, from, to }: Line): void {
    const skip = indentOf(text, this.recipe[0], this.source)
    // A dash says that make goes on.
    const isForgiven = /^\s*[@+]*-/.test(text.slice(0, skip))
    const command = text.slice(skip)
    const isWhole = this.isOneShell || this.recipe[0]?.text.startsWith('#!') === true
    this.recipe.push(
      { text: command, from: from + skip },
      { text: `${isWhole ? '' : openQuote(command)}${isForgiven ? ' || true' : ''}\n`, from: to },
    )
  }

  /** The recipe is read to its end: a script of the shell's, or of the program in its first line. */
  private close(): void {
    const { recipe, source, ledger } = this
    const [first] = recipe
    this.recipe = []
    if (!first) return
    const language = languageOfText(first.text)
    const facts = language && language !== 'shell' ? embeddedFacts(language, embed(source, recipe), 1) : null
    if (facts) ledger.embedded.push({ facts })
    else readShell(embed(source, recipe), ledger, { dialect: 'make', scope: this.target, mayFail: this.mayFail })
  }

  /** `target: sources ; command`, `NAME = value`, `target: NAME = value`, a remark. */
  private rule({ text, from, to }: Line): void {
    const { source, ledger } = this
    const name = /^([^\s#=:][^#=:]*?)\s*:(?!=)/.exec(text)?.[1]
    if (name !== undefined) {
      const at = this.targets.get(name) ?? from
      this.targets.set(name, at)
      this.target = [at]
      const inline = /^[^=;]*?:(?!=)[^=;]*;/.exec(text)?.[0].length
      if (inline !== undefined)
        this.recipe.push({ text: text.slice(inline), from: from + inline }, { text: '\n', from: to })
    }
    if (bindParameters(text, from, this)) this.target = [from]
    const own = assignment.exec(text)
    const match = own ?? forTarget.exec(text)
    if (match) bindVariable(match[1] ?? '', [from + match[0].length, to], own ? [] : this.target, this)
    if (own && hasParameters(text.slice(own[0].length))) {
      const piece = { text: text.slice(own[0].length), from: from + own[0].length }
      readShell(embed(source, [piece]), ledger, { dialect: 'make', scope: this.called(own[1] ?? '', from) })
    } else if (text.startsWith('#')) ledger.remarks.push(verbatim(source, from, to))
  }
}

/** A recipe of just may be a program of its own, whose indentation counts from its first line. */
function indentOf(text: string, first: Piece | undefined, source: Source): number {
  const skip = /^\s*[@+-]*/.exec(text)?.[0].length ?? 0
  if (!first?.text.startsWith('#!')) return skip
  const start = source.text.lastIndexOf('\n', first.from) + 1
  return Math.min(first.from - start, /^\s*/.exec(text)?.[0].length ?? 0)
}

/** Lines, with those that a backslash joins as one. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    let end = text.indexOf('\n', from)
    while (end !== -1 && /\\\r?$/.test(text.slice(Math.max(from, end - 2), end))) end = text.indexOf('\n', end + 1)
    const to = end === -1 ? text.length : end
    lines.push({ text: text.slice(from, to), from, to })
    from = to + 1
  }
  return lines
}
