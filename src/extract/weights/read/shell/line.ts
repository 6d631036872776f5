import { textOf } from '../../values.ts'
import type { Value } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import { ShAliases } from './aliases.ts'
import type { ShBindings } from './bindings.ts'
import type { Grouped, ShBlocks } from './blocks.ts'
import { type Draft, isStep, partedAt } from './command.ts'
import { endsScript, fatalIn, strictness } from './failure.ts'
import type { Surroundings } from './word.ts'

/** What a line of commands stands in, and what becomes of each command when the line has ended. */
interface Around extends Surroundings {
  readonly ledger: Ledger
  readonly blocks: ShBlocks
  readonly bindings: ShBindings
  /** Does a failure end the script, until it says otherwise? */
  readonly isStrict: boolean
  /** Does whoever runs it go on whatever fails? */
  readonly mayFail: boolean
  /** Is a list that ends here the script's last? */
  isLast(at: number): boolean
  /** `piped` stands on the command's input; what it writes itself comes back. */
  finish(draft: Draft, piped: Value | undefined): Value | undefined
}

/** The commands between two line ends: only the end of a line tells what belongs to each of them. */
export class ShLine {
  /** The command whose words are being read. */
  draft: Draft
  private readonly around: Around
  private drafts: Draft[] = []
  private readonly aliases = new ShAliases()
  private pipe = 0
  private list = 0
  private isStrict: boolean
  /** Behind them `||` opens a group of several lines that ends the script. */
  private isGuarded = false
  /** A group that the list begins with, before a joint. */
  private group: Grouped | null = null
  /** How many commands had been read before the list that ended last. */
  since = 0
  /** How many variables had been set before this list. */
  private bound: number

  constructor(around: Around) {
    this.around = around
    this.isStrict = around.isStrict
    this.bound = around.ledger.bindings.length
    this.draft = this.begin(0)
  }

  begin(at: number, joint?: '&&' | '||'): Draft {
    const { pipe, list } = this
    const forgiven = this.around.mayFail
    if (joint && this.drafts.length === 0) this.group = this.around.blocks.justClosed()
    this.draft = { words: [], assigned: [], at, pipe, list, forgiven, ...(joint && { joint }) }
    return this.draft
  }

  /** Until here only steps that are taken one after the other. */
  isPlanned(): boolean {
    return this.drafts.every(isStep)
  }

  /** `||` begins what only runs after a failure; `|| true` forgives it. */
  endCommand(at: number, isPiped: boolean): void {
    const { blocks, bindings, source } = this.around
    const done = this.draft
    const isGroup = isPiped && done.words.length + done.assigned.length === 0
    const bound = (isGroup ? blocks.justClosed()?.bound : undefined) ?? this.around.ledger.bindings.length
    this.aliases.apply(done, this.around)
    done.where = blocks.where(source.offset(done.at))
    done.forgiven ||= blocks.isAsking
    if (blocks.isInGroup) done.isInGroup = true
    bindings.settle(done, source)
    if (isPiped || this.drafts.at(-1)?.pipe === done.pipe) this.keep(bound, at)
    if (done.words.length > 0 || done.heredoc || done.readers) this.drafts.push(done)
    const first = textOf(done.words[0]?.value)
    if (done.joint === '||' && done.words.length === 0) this.isGuarded = this.ends(done)
    if (blocks.isMaybe && /^(?:true|:|echo|exit|printf)$/.test(first) && !this.ends(done)) this.forgive()
    this.heed(done)
    if (!isPiped) this.pipe++
    this.begin(at)
  }

  /** A shell of its own keeps to itself what has been set in it. */
  private keep(from: number, at: number): void {
    const { bindings } = this.around.ledger
    for (const [index, one] of bindings.slice(from).entries())
      bindings[from + index] = { ...one, where: { ...one.where, branch: [...one.where.branch, at] } }
  }

  /** What holds for a command holds for a group in its place. */
  private forgive(): void {
    for (const earlier of this.drafts) earlier.forgiven = true
    if (this.group) this.around.blocks.forgive(this.group)
  }

  /** Does what is run after a failure end the script? A line of a recipe knows no other line's functions. */
  private ends(draft: Draft): boolean {
    const { blocks, source, dialect } = this.around
    if (dialect === 'sh' || dialect === 'kubernetes') if (blocks.exits.ends(textOf(draft.words[0]?.value))) return true
    return !blocks.exits.has('exit') && endsScript(draft, source, this.isStrict)
  }

  /** Only what surely runs, and here, makes the script strict. */
  private heed(done: Draft): void {
    const strict = strictness(done)
    const isSure = done.where?.branch.length === 0 && done.where.scope.length === this.around.blocks.outer.length
    if (strict === false || (strict && isSure)) this.isStrict = strict
  }

  /** `isLeft`: in the background. */
  end(at: number, isLeft = false): void {
    const { words, assigned, readers } = this.draft
    if (words.length + assigned.length > 0 || readers) this.endCommand(at, false)
    if (isLeft) {
      if (this.drafts.length === 0) this.group ??= this.around.blocks.justClosed()
      this.forgive()
      this.keep(Math.min(this.bound, this.group?.bound ?? this.bound), at)
    }
    this.since = this.around.ledger.commands.length
    const { isStrict, isGuarded } = this
    const { blocks, source } = this.around
    const ending = { isStrict, isGuarded, isLast: this.around.isLast(at), ends: (draft: Draft) => this.ends(draft) }
    this.isGuarded = false
    const sinks = new Map(this.drafts.map(draft => [draft.pipe, draft]))
    const fatal = isLeft ? new Set() : fatalIn(this.drafts, ending)
    let piped: Value | undefined
    for (const [index, draft] of this.drafts.entries()) {
      if (fatal.has(draft)) draft.isFatal = true
      const isFirst = this.drafts[index - 1]?.pipe !== draft.pipe
      if (isFirst) piped = undefined
      const inner = draft.where?.scope.slice(blocks.outer.length).at(-1)
      blocks.exits.note(draft, inner, !isLeft && isFirst && sinks.get(draft.pipe) === draft)
      const sink = sinks.get(draft.pipe)
      if (sink && sink !== draft) draft.sink = sink
      for (const part of partedAt(draft, source)) piped = this.around.finish(part, piped)
      if (piped && draft.sink === undefined) blocks.prints(piped, inner)
    }
    this.drafts = []
    this.group = null
    blocks.surely()
    this.bound = this.around.ledger.bindings.length
    this.list++
    this.begin(at)
  }
}
