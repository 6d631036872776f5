import type { Call, Value } from '../vocabulary.ts'
import { isHeld, perhaps, unpinned } from './arguments.ts'
import type { Constants } from './constants.ts'
import { wordsOf } from './words.ts'

type Words = readonly Value[]

const maxDepth = 8
/** A line that may be more lines than this is told as that many. */
const mostLines = 16

/**
 * `cmd.split()`, `shlex.split(cmd)`: the words of each line that it may be, as lists. No shell reads them: a sign of one
 * ends nothing. Where it may be a line besides that nobody knows, no commit is believed.
 */
export function splitLines(value: Value | undefined, constants: Constants): readonly Value[] {
  const of = value?.kind === 'call' ? splitIn(value.call) : undefined
  const lines = of ? linesOf(of, constants) : []
  const known = lines.flatMap(one => (one ? [one] : []))
  const isSure = known.length === lines.length && known.length < mostLines
  return known.flatMap(words => {
    const [first] = words
    return first ? [{ kind: 'list', items: isSure ? words : words.flatMap(unbelieved), place: first.place }] : []
  })
}

/** What a variable holds may be a commit too. */
const unbelieved = (word: Value) => (word.kind === 'text' ? unpinned(word) : perhaps(word))

/** What is split there at its blanks. */
function splitIn({ callee, receiver, positional: [first], where, place }: Call): Value | undefined {
  const [, of] = /^(?:(.+)\.)?split$/.exec(callee) ?? []
  if (callee === 'split' || of === 'shlex') return first
  const isBlank = !first || (first.kind === 'text' && first.text.trim() === '')
  return of !== undefined && isBlank ? (receiver ?? { kind: 'name', path: of, where, place }) : undefined
}

/** Null for a line that nobody knows. */
function linesOf(value: Value, constants: Constants, path = '', depth = 0): readonly (Words | null)[] {
  if (depth > maxDepth) return [null]
  if (value.kind === 'text') return [wordsOf(value).flat()]
  if (value.kind === 'join') return added(value.parts, constants, path, depth)
  const bindings = value.kind === 'name' ? constants.names.lookup(value.path, value.where) : []
  const isOwn = value.kind === 'name' && bindings.some(one => /^(?:text|join)$/.test(one.value.kind))
  const lines = isOwn
    ? bindings.flatMap(one => linesOf(one.value, constants, value.path, depth + 1))
    : constants.expand(value).map(one => (one.value.kind === 'text' ? wordsOf(one.value).flat() : null))
  return lines.slice(0, mostLines)
}

/** `cmd += " --more"` goes on from each line that it was. */
function added(parts: Words, constants: Constants, path: string, depth: number): readonly (Words | null)[] {
  const [first, ...rest] = parts
  if (!first || path === '' || !isHeld(first, path))
    return [wordsOf({ kind: 'join', parts, place: parts[0]?.place ?? nowhere }).flat()]
  const more = linesOf({ kind: 'join', parts: rest, place: first.place }, constants, '', depth)[0] ?? []
  return linesOf(first, constants, path, depth + 1).map(line => line && [...line, ...more])
}

const nowhere = { line: 1, column: 0, endColumn: 0, offset: 0 }
