import { isHanding } from '../../../catalogue/shell-words.ts'
import { flattened } from '../constant/arguments.ts'
import type { Constants } from '../constant/constants.ts'
import { wordsOf } from '../constant/words.ts'
import type { Command, Value } from '../vocabulary.ts'

const maxDepth = 4
/** More ways than this to read one command are no constant. */
const maxLines = 8

/** The words of a command as the shell finds them: a variable may hold several, or a whole command line. */
export function inWords(command: Command, constants: Constants): readonly Command[] {
  const { argv } = command
  if (argv.every(word => word.kind === 'text')) return [command]
  const lines = spliced(argv, constants, 0)
  return lines.map(words => ({ ...command, argv: words }))
}

/** One list of words for each value that the variables may have. */
function spliced(argv: readonly Value[], constants: Constants, depth: number): readonly (readonly Value[])[] {
  let lines: readonly (readonly Value[])[] = [[]]
  for (const [index, word] of argv.entries()) {
    const found = depth < maxDepth ? wordsIn(unquoted(word, index, argv), constants, depth) : []
    const options = found.length > 0 ? found : [[word]]
    lines = lines.flatMap(line => options.map(words => [...line, ...words])).slice(0, maxLines)
  }
  return lines
}

/** In quotes a variable is one word, except to a program that has a shell read it: a join of one part. */
function unquoted(word: Value, index: number, argv: readonly Value[]): Value {
  const [only, second] = word.kind === 'join' ? word.parts : []
  const [program, before] = [argv[0], argv[index - 1]]
  const isRead =
    (program?.kind === 'text' && isHanding(program.text)) || (before?.kind === 'text' && /^-\w*c$/.test(before.text))
  return only && !second && isRead ? only : word
}

/** The lines that a word stands for; none where it is one word, whatever its value. */
function wordsIn(word: Value, constants: Constants, depth: number): readonly (readonly Value[])[] {
  if (word.kind === 'item' && word.key === null) {
    const items = flattened(word, constants.names)
    return items.length === 1 && items[0] === word ? [] : spliced(items, constants, depth + 1)
  }
  if (word.kind !== 'name' && word.kind !== 'fallback') return []
  const bound = word.kind === 'name' ? constants.names.lookup(word.path, word.where).map(one => one.value) : []
  const values = bound.length > 0 ? bound : constants.expand(word).map(found => found.value)
  if (!values.some(isSeveral)) return []
  return values.slice(0, maxLines).flatMap(value => {
    if (value.kind === 'list') return spliced(flattened(value, constants.names), constants, depth + 1)
    if (!isSeveral(value)) return [[value]]
    return wordsOf(value).flatMap(words => spliced(words, constants, depth + 1))
  })
}

const isSeveral = (value: Value): boolean => {
  if (value.kind === 'join') return value.parts.some(part => part.kind === 'text' && isSeveral(part))
  return value.kind === 'list' || (value.kind === 'text' && /\s/.test(value.text))
}
