import { tail, textOf } from '../../values.ts'
import type { Binding, Command, Value } from '../../vocabulary.ts'
import { anyOf, columnOf, eachLine, partsOf } from './output.ts'

/** `read -r id name`, `mapfile -t all`: what the variables hold when this stands on the input. */
export function readInto({ argv, where, place, environment }: Command, input: Value): readonly Binding[] {
  const [program, ...words] = argv.map(textOf)
  if (!/^(?:read|mapfile|readarray)$/.test(program ?? '')) return []
  const names = words.filter((word, index) => isName(word) && !takesValue.test(`${program} ${words[index - 1]}`))
  const at = Math.max(place.offset, words.includes('-d') ? input.place.offset : 0) + 1
  const bind = (name: string, value: Value): Binding => ({ name, value, where: { ...where, at } })
  const [only, second] = names
  if (!only) return []
  if (program !== 'read') return [bind(only, partsOf(input, '\n'))]
  const separator = textOf(environment?.entries.find(({ key }) => key === 'IFS')?.value) || undefined
  if (words.some(word => /^-[a-zA-Z]*a$/.test(word))) return [bind(only, partsOf(input, separator))]
  // Up to the end of the input, or of its line.
  if (!second) return [bind(only, words.some(word => /^-[a-zA-Z]*d$/.test(word)) ? input : eachLine(input))]
  return names.map((name, index) => bind(name, columnOf(eachLine(input), index, separator)))
}

const takesValue = /^(?:read -[a-zA-Z]*[dnNtupi]|(?:mapfile|readarray) -[a-zA-Z]*[dnOsuCc])$/
const isName = (word: string) => /^[A-Za-z_]\w*$/.test(word)

/** `xargs -n1 program`, `parallel program ::: a b`: the command that is run with each word. */
export function runWithEach(command: Command, input: Value | undefined): Command | null {
  const { argv } = command
  const program = textOf(argv[0]).replace(/^.*\//, '')
  const texts = argv.map(textOf)
  const [first] = argv
  if (input && first && /^(?:wget|aria2c)$/.test(program) && /(?:^| )-(?:\w*i|-input-file)[ =]?-/.test(texts.join(' ')))
    return { ...command, argv: [first, anyOf(partsOf(input))] }
  if (program !== 'xargs' && program !== 'parallel') return null
  const own = texts.findIndex(
    (text, index) =>
      index > 0 && !text.startsWith('-') && !/^-(?:[nPILdasjEJ]|-jobs|-colsep)$/.test(texts[index - 1] ?? ''),
  )
  const end = texts.indexOf(':::')
  const words = argv.slice(own, own === -1 || end === -1 ? undefined : end)
  const items: Value | undefined =
    end === -1 ? input : { kind: 'list', items: argv.slice(end + 1), place: command.place }
  const [start] = words
  if (own < 1 || !start || !items) return null
  const one = anyOf(end === -1 ? partsOf(items) : items)
  const each: Value = { kind: 'join', parts: [one], place: one.place }
  const flag = texts.findIndex(text => /^-[IJ]/.test(text))
  const placeholder = (flag === -1 ? '{}' : texts[flag]?.slice(2) || texts[flag + 1]) || '{}'
  const filled = words.map(word => filledIn(word, placeholder, one))
  const isFilled = filled.some((word, index) => word !== words[index])
  return { ...command, argv: isFilled ? filled : [...filled, each], place: start.place }
}

/** What stands in the place of `{}`, alone or within a word. */
function filledIn(word: Value, placeholder: string, one: Value): Value {
  const at = textOf(word).indexOf(placeholder)
  if (at === -1) return word
  const parts = [tail(word, 0, textOf(word).slice(0, at)), one, tail(word, at + placeholder.length)]
  return { kind: 'join', parts: parts.filter(part => part === one || textOf(part) !== ''), place: word.place }
}
