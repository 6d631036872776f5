import { isHanding } from '../../../../catalogue/shell-words.ts'
import { flattened, grows, isHeld, isSure, parted, perhaps, unpinned } from '../../constant/arguments.ts'
import type { Constants } from '../../constant/constants.ts'
import { wordsOf } from '../../constant/words.ts'
import { isEach } from '../../values.ts'
import type { Binding, Command, Value } from '../../vocabulary.ts'
import { program } from './flow.ts'

/** More ways than this to read one command are no constant. */
const maxLines = 8
/** What one word may be, where all others are known: a function runs what each of its calls hands it. */
const maxOptions = 200
/** More words than this, and deeper than this, are left as they are written. */
const maxWords = 4_000
const maxDepth = 60
/** What a function is handed was handed on a few times at most: each time counts as so many. */
const handing = 15

type Line = readonly Value[]

/** The words of a command as the shell finds them: a variable may hold several, or a whole command line. */
export function inWords(command: Command, constants: Constants): readonly Command[] {
  const { argv } = command
  if (argv.every(word => word.kind === 'text')) return [command]
  const lines = new Splicing(constants).lines(argv, 0, undefined, argv.length - program(command).length)
  return lines.map(words => ({
    ...command,
    argv: words.flatMap(word => (word.kind === 'join' ? parted(word) : [word])),
  }))
}

class Splicing {
  private readonly constants: Constants
  private left = maxWords

  constructor(constants: Constants) {
    this.constants = constants
  }

  /** One list of words for each value that the variables may have. At `run` stands the program, or else what is in front of it. */
  lines(argv: Line, depth: number, change = unchanged, run = -1): readonly Line[] {
    let lines: Value[][] = [[]]
    for (const [index, word] of argv.entries()) {
      const found = this.linesIn(unquoted(word, index, argv, run), depth, index === run)
      const known = (found.length > 0 ? found : [[word]]).map(line => change(line, word))
      const options = this.isOpen(word)
        ? index === run
          ? [...known, []]
          : known.map(line => line.flatMap(perhaps))
        : known
      const [only, second] = options
      if (only && !second) for (const line of lines) line.push(...only)
      else {
        const most = lines.length === 1 ? maxOptions : Math.max(lines.length, maxLines)
        const all = lines.flatMap(line => options.map(words => [...line, ...words]))
        lines = all.length > most ? [...all.slice(0, most), [...(lines[0] ?? []), leftOff(word)]] : all
      }
      this.left -= Math.max(...options.map(words => words.length))
    }
    return lines
  }

  /** Is a variable in it perhaps not set? */
  private isOpen(word: Value): boolean {
    if (word.kind === 'join') return word.parts.some(part => this.isOpen(part))
    const of = word.kind === 'item' ? word.of : word
    const bound = of.kind === 'name' ? this.constants.names.lookup(of.path, of.where) : []
    return of.kind === 'name' && bound.length > 0 && !bound.some(({ where }) => isSure(where, of.where))
  }

  /** The lines that a word stands for; none where it is one word, whatever its value. */
  private linesIn(word: Value, depth: number, isProgram: boolean): readonly Line[] {
    if (depth >= maxDepth || this.left <= 0) return []
    if (!isEach(word) && !/^(?:name|fallback|choice)$/.test(word.kind)) return []
    const of = isEach(word) ? word.of : word
    const bound = of.kind === 'name' ? this.constants.names.lookup(of.path, of.where) : []
    const [last] = bound
    if (last && of.kind === 'name' && grows(last.value, of.path)) return this.grown(last, of, depth)
    if (isEach(word) && bound.length < 2) {
      const items = flattened(word, this.constants.names)
      return items.length === 1 && items[0] === word ? [] : this.lines(items, depth + 1)
    }
    const handed = of.kind === 'name' && bound.length === 0 ? this.handed(of) : []
    if (handed.length > 0) return handed.flatMap(words => this.lines(words, depth + handing))
    const values =
      bound.length > 0
        ? bound.flatMap(one => this.each(one.value))
        : this.constants.expand(word).map(found => found.value)
    if (!values.some(isSeveral) && !(isProgram && values.length > 1)) return []
    const told = values.slice(0, maxOptions).flatMap(value => {
      if (value.kind === 'list') return this.lines(flattened(value, this.constants.names), depth + 1)
      return isSeveral(value) ? wordsOf(value).flatMap(words => this.lines(words, depth + 1)) : [[value]]
    })
    const lines = values.length > maxOptions ? [...told, [leftOff(word)]] : told
    return bound.length === 1 && this.isOpen(word) ? lines.map(line => line.flatMap(unpinned)) : lines
  }

  /** `$@`: all that each call of the function hands it. */
  private handed({ path, where }: Name): readonly Line[] {
    if (path !== '@' && path !== '*') return []
    const { names } = this.constants
    const own = where.scope.map(scope => names.definition(scope)).findLast(one => one !== undefined)
    return own && !names.shifts(own.scope)
      ? names
          .callsOf(own)
          .slice(0, maxOptions)
          .map(call => call.positional.slice(1))
      : []
  }

  /** What a loop goes through, one by one. */
  private each(value: Value): readonly Value[] {
    return isEach(value) && value.of.kind === 'list' ? flattened(value, this.constants.names) : [value]
  }

  /** `A="$A more"`, `A+=(more)`: what it held, and behind it what perhaps was not added. */
  private grown({ value, where }: Binding, { path, where: used }: Name, depth: number): readonly Line[] {
    const added = isSure(where, used) ? undefined : (line: Line) => line.flatMap(perhaps)
    const lines = value.kind === 'list' ? [value.items] : wordsOf(value)
    return lines.flatMap(words =>
      this.lines(words, depth + 1, (line, word) => (isHeld(word, path) ? line : (added?.(line) ?? line))),
    )
  }
}

/** What nobody here tells of all that a word may be. */
const leftOff = ({ place }: Value): Value => ({ kind: 'opaque', place })

type Name = Extract<Value, { kind: 'name' }>

const unchanged = (line: Line, _word: Value): Line => line

/** In quotes a variable is one word, except to a program that has a shell read it: a join of one part. */
function unquoted(word: Value, index: number, argv: readonly Value[], run: number): Value {
  const [only, second] = word.kind === 'join' ? word.parts : []
  const [first, before] = [argv[0], argv[index - 1]]
  const isRead =
    index === run ||
    (first?.kind === 'text' && isHanding(first.text)) ||
    (before?.kind === 'text' && /^-\w*c$/.test(before.text))
  return only && !second && isRead ? only : word
}

const isSeveral = (value: Value): boolean => {
  if (value.kind === 'join') return value.parts.some(part => part.kind === 'text' && isSeveral(part))
  return value.kind === 'list' || (value.kind === 'text' && /\s/.test(value.text))
}
