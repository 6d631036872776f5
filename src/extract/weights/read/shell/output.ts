import { textOf } from '../../values.ts'
import type { Call, Command, Value } from '../../vocabulary.ts'

/** What one command of a pipe writes when it is given `input`, as far as that can be told. */
export function written(argv: readonly Value[], input: Value | undefined): Value | undefined {
  const [program, ...words] = argv
  const name = textOf(program).replace(/^.*\//, '')
  if (name === 'echo') return inOneLine(words.filter(word => !/^-[neE]+$/.test(textOf(word))))
  if (name === 'printf') return formatted(words)
  if (program && decoding.test([name, ...words.map(textOf)].join(' '))) return decoded(name, input, program)
  return input && Object.hasOwn(filters, name) ? filters[name]?.(input, words) : undefined
}

/**
 * What the commands of one pipe print, of which some are calls of the script's own functions; a script of several prints
 * more than can be told.
 */
export function printed(commands: readonly Command[], own: readonly Call[]): Value | undefined {
  const [first] = commands
  if (!first || commands.some(({ pipe, output }) => pipe !== first.pipe || output)) return undefined
  const call = own.find(({ place }) => place === first.place)
  const given: Value | undefined = call && { kind: 'call', call, place: first.place }
  const filters = call ? commands.slice(1) : commands
  const value = filters.reduce<Value | undefined>((input, one) => written(one.argv, one.input ?? input), given)
  // What stands under such a name may be a program of the author's own: it is told, and never believed.
  return value && { kind: 'choice', options: [value, { kind: 'opaque', place: value.place }], place: value.place }
}

function inOneLine(words: readonly Value[]): Value | undefined {
  const [only, second] = words
  if (!only || !second) return only
  const blank: Value = { kind: 'text', text: ' ', place: only.place }
  return {
    kind: 'join',
    parts: words.flatMap((word, index) => (index === 0 ? [word] : [blank, word])),
    place: only.place,
  }
}

/** `printf '%s\n' a b` writes each in a line of its own. */
function formatted([format, ...words]: readonly Value[]): Value | undefined {
  if (!format || words.length === 0) return format
  return /^%s(?:\\n|\s|\\0)*$/.test(textOf(format)) ? { kind: 'list', items: words, place: format.place } : undefined
}

/** Programs that make of a text another one that nobody can read in it. */
const decoding =
  /^(?:base(?:32|64) (?:.* )?(?:-[a-z]*[dD]|--decode)\b|xxd (?:.* )?-[a-z]*r|openssl .*-d\b|uudecode|rev$)/

/** What letters and digits stand for; of what is not known here, or is no text, nobody can tell. */
function decoded(name: string, input: Value | undefined, { place }: Value): Value {
  const [first = input] = input?.kind === 'join' ? input.parts : []
  const text = textOf(first).replaceAll(/\s|\\n/g, '')
  const isCoded = name === 'base64' && text.length % 4 !== 1 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
  const bytes = isCoded ? atob(text.replace(/=+$/, '')) : ''
  return /^[\t\n\r -~]+$/.test(bytes)
    ? { kind: 'text', text: bytes, place: first?.place ?? place }
    : { kind: 'opaque', place }
}

type Filter = (input: Value, words: readonly Value[]) => Value | undefined

/** Some of the lines, or all of them in another order. */
const lines: Filter = input => input

/** Filters that leave the words as they are, or take one of each line. */
const filters: Readonly<Record<string, Filter>> = {
  cat: (input, words) => (words.every(word => /^-/.test(textOf(word))) ? input : undefined),
  sort: lines,
  uniq: lines,
  shuf: lines,
  head: lines,
  tail: lines,
  grep: (input, words) => (words.some(word => /^-[a-z]*o/.test(textOf(word))) ? undefined : input),
  tr: (input, [from, to]) => {
    const separator = /^(?:[,;:|]|\\n|\n| )$/.test(textOf(from)) && /^(?:\\n|\n| )$/.test(textOf(to))
    return separator ? partsOf(input, textOf(from).replace('\\n', '\n')) : undefined
  },
  sed: (input, words) => (words.every(word => /^(?:-[er]|\/[^/]*\/d)$/.test(textOf(word))) ? input : undefined),
  awk: (input, words) => {
    const [, column] = /^\{\s*print \$([1-9])\s*;?\s*\}$/.exec(textOf(words.at(-1))) ?? []
    if (column === undefined || words.length > 2) return undefined
    const [by] = words.length === 2 ? (/(?<=^-F).$/.exec(textOf(words[0])) ?? [undefined]) : []
    return words.length === 2 && by === undefined ? undefined : columnOf(eachLine(input), Number(column) - 1, by)
  },
  cut: (input, words) => {
    const said = words.map(textOf).join(' ')
    const [, by, column] = /^-d ?(.) -f ?([1-9])$/.exec(said) ?? []
    return column === undefined ? undefined : columnOf(eachLine(input), Number(column) - 1, by)
  },
}

const constant = (value: number, place: Value['place']): Value => ({ kind: 'constant', value, place })

function called(method: string, receiver: Value, positional: readonly Value[]): Value {
  const { place } = receiver
  const where = { at: place.offset, scope: [], branch: [] }
  return {
    kind: 'call',
    call: { callee: `().${method}`, receiver, positional, keyword: new Map(), spread: [], where, place },
    place,
  }
}

/** The parts of a text: its words, or what stands between separators. */
export function partsOf(of: Value, separator?: string): Value {
  return called('split', of, separator === undefined ? [] : [{ kind: 'text', text: separator, place: of.place }])
}

/** What stands before or behind a separator: the first one, or the last. */
export function halfOf(of: Value, separator: string, { isLast, half }: { isLast: boolean; half: 0 | -1 }): Value {
  const { place } = of
  const parts = called(isLast ? 'rsplit' : 'split', of, [{ kind: 'text', text: separator, place }, constant(1, place)])
  return { kind: 'item', of: parts, key: constant(half, place), place }
}

/** Any of several. */
export const anyOf = (of: Value): Value => ({ kind: 'item', of, key: null, place: of.place })

/** `"$@"`: all that a function is handed, as so many words. */
export const spread = (value: Value): Value => (value.kind === 'name' && value.path === '@' ? anyOf(value) : value)

/** Any line of a text. */
export const eachLine = (of: Value): Value => anyOf(partsOf(of, '\n'))

/** One part of a line. */
export function columnOf(line: Value, index: number, separator?: string): Value {
  return { kind: 'item', of: partsOf(line, separator), key: constant(index, line.place), place: line.place }
}
