import { tail, textOf, unsure } from '../../values.ts'
import type { Command, Table, Value } from '../../vocabulary.ts'

/** `docker run -e HF_MODEL_ID=… -e REVISION image`: what is put into the environment of a container, as a group. */
export function handedOver(command: Command, argv: readonly string[]): Table | null {
  const entries = command.argv.flatMap((word, index) => {
    // What perhaps stands there names things too.
    const token = word.kind === 'choice' ? (word.options[0] ?? word) : word
    const text = argv[index] || textOf(token)
    const glued = /^(?:-e|--env)=?(?=[A-Z_][A-Z0-9_]*=)/.exec(text)?.[0].length
    const from = /^-(?:e|-env)$/.test(argv[index - 1] ?? '') ? 0 : glued
    const match = from === undefined ? null : /^([A-Z_][A-Z0-9_]*)(=?)/.exec(text.slice(from))
    if (!match?.[1] || from === undefined) return []
    const { where } = command
    const passed: Value = { kind: 'name', path: match[1], where, place: token.place }
    const value = match[2] ? behind(token, from + match[0].length) : passed
    return [{ key: match[1], value: token === word ? value : unsure(value), keyPlace: token.place }]
  })
  const all = [...entries, ...named(command.argv, argv)]
  return all.length === 0 ? null : { kind: 'table', entries: all, spread: [], place: command.place }
}

/** The rest of a word from a position on, whatever it is put together of. */
function behind(word: Value, from: number): Value {
  const [first, ...rest] = word.kind === 'join' ? word.parts : [word]
  if (first?.kind !== 'text' || first.text.length < from) return word
  const own = first.text.length > from || rest.length === 0 ? [tail(first, from)] : []
  const [only = word, second] = [...own, ...rest]
  return second ? { kind: 'join', parts: [...own, ...rest], place: only.place } : only
}

/** Flags of clouds behind which variables stand, several in one word or in several. */
const several = /^--(?:(?:set|update)-)?env(?:ironment)?-var(?:iable)?s(?==|$)/

/** `--set-env-vars A=b,C=d`, `--env-vars A=b C=d` */
function named(words: readonly Value[], argv: readonly string[]): Table['entries'] {
  let isOpen = false
  return words.flatMap((word, index) => {
    const text = argv[index] ?? ''
    const flag = several.exec(text)?.[0]
    if (text.startsWith('-')) isOpen = flag === text
    const from = flag === undefined ? 0 : flag.length + 1
    if (word.kind !== 'text' || (flag === undefined && !isOpen)) return []
    return [...text.slice(from).matchAll(/(?<=^|,)([A-Za-z_]\w*)=([^,]*)/g)].map(
      ({ 0: whole, 1: key = '', 2: value = '', index: at }) => ({
        key,
        value: tail(word, from + at + whole.length - value.length, value),
        keyPlace: word.place,
      }),
    )
  })
}
