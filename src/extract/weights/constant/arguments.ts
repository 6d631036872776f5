import { isEach, tail, unsure } from '../values.ts'
import type { Binding, Call, Value, Where } from '../vocabulary.ts'
import type { Names } from './names.ts'
import { wordsOf } from './words.ts'

const maxDepth = 12
const maxWords = 2_000

/** The words of a list: what is spread into it, what it is joined of, and what is added to it before it is used. */
export function flattened(value: Value, names: Names, depth = 0): readonly Value[] {
  if (depth > maxDepth) return []
  const inner = (one: Value) => flattened(one, names, depth + 1)
  switch (value.kind) {
    case 'list':
      return value.items.slice(0, maxWords).flatMap(one => (isEach(one) ? inner(one.of) : [one]))
    case 'item':
      return value.key === null ? inner(value.of) : [value]
    case 'choice':
      return value.options.some(one => one.kind === 'list') ? value.options.flatMap(inner).flatMap(perhaps) : [value]
    case 'join': {
      const parts = value.parts.map(inner)
      return value.parts.some((part, index) => part.kind === 'list' || (parts[index]?.length ?? 0) > 1)
        ? parts.flat()
        : [value]
    }
    case 'name':
      return variable(value, names, depth)
    case 'call':
      return split(value.call) ?? [value]
    default:
      return [value]
  }
}

/** `"a b".split()`, `shlex.split("a b")` */
function split({ callee, receiver, positional }: Call): readonly Value[] | null {
  const text = callee === 'shlex.split' ? positional[0] : callee === '().split' ? receiver : undefined
  return text && /^(?:text|join)$/.test(text.kind) ? (wordsOf(text)[0] ?? null) : null
}

function variable(value: Name, names: Names, depth: number): readonly Value[] {
  const [binding, second] = names.lookup(value.path, value.where)
  if (!binding) return [value]
  const moved = movedFrom(binding.value, value.path)
  if (moved) return flattened(moved, names, depth + 1).flatMap(unpinned)
  const words = grows(binding.value, value.path) ? grown(binding, value, names, depth) : null
  // What has one of several values is no one list.
  if (!words && second) return [{ kind: 'item', of: value, key: null, place: value.place }]
  const own = words ?? flattened(binding.value, names, depth + 1)
  if (own.length === 1 && own[0] === binding.value) return [value]
  const added = names.calls.filter(call => isAdding(call, value, binding.where))
  // `words[4] = x`: whichever word that is.
  const isPut = names.lookup(`${value.path}[*]`, value.where).some(({ where }) => where.at > binding.where.at)
  return [...(isPut ? own.flatMap(unpinned) : own), ...added.flatMap(call => addedBy(call, value.where, names, depth))]
}

/** What a list held before its elements were moved about. */
function movedFrom(value: Value, path: string): Value | undefined {
  const [only, second] = value.kind === 'list' ? value.items : []
  const [held] = only?.kind === 'choice' && !second ? only.options : []
  return held && isHeld(held, path) ? held : undefined
}

/** A word that is there, whatever it is by now; no commit is believed then. */
export const unpinned = (word: Value): readonly Value[] =>
  word.kind === 'text' && /(?:^|=)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word.text) ? perhaps(word) : [word]

/** What a list held, and what was perhaps not added. */
function grown({ value, where }: Binding, { path, where: used }: Name, names: Names, depth: number): readonly Value[] {
  const parts = value.kind === 'list' ? value.items : value.kind === 'join' ? value.parts : []
  return parts.flatMap(part => {
    const words = flattened(part, names, depth + 1)
    return isHeld(part, path) || isSure(where, used) ? words : words.flatMap(perhaps)
  })
}

type Name = Extract<Value, { kind: 'name' }>

/** What a variable held before. */
export const isHeld = (value: Value, path: string) =>
  (value.kind === 'name' && value.path === path) ||
  (isEach(value) && value.of.kind === 'name' && value.of.path === path)

/** `A="$A more"`, `A+=(more)`, `a = a + [more]` */
export const grows = (value: Value, path: string) =>
  (value.kind === 'list' && value.items.some(one => isHeld(one, path))) ||
  (value.kind === 'join' && value.parts.length > 1 && value.parts.some(one => isHeld(one, path)))

function isAdding(call: Call, { path, where }: Name, since: Where): boolean {
  const { at } = call.where
  return at > since.at && at < where.at && adding.test(call.callee) && call.callee.replace(adding, '') === path
}

const adding = /\.(?:append|extend|push)$/

function addedBy(call: Call, where: Where, names: Names, depth: number): readonly Value[] {
  const isOne = !call.callee.endsWith('.extend')
  const words = call.positional.flatMap(one => (isOne ? [one] : flattened(one, names, depth + 1)))
  return isSure(call.where, where) ? words : words.flatMap(perhaps)
}

/** Has what stands at `earlier` happened wherever `later` happens? */
export const isSure = (earlier: Where, later: Where) =>
  earlier.branch.every((one, level) => later.branch[level] === one)

/** What may not have been added pins nothing. */
export function perhaps(word: Value): readonly Value[] {
  const [flag = word, value] = parted(word)
  if (flag.kind === 'text' && flag.text.startsWith('-')) return value ? [flag, unsure(value)] : [flag]
  return [unsure(word)]
}

/** `--model=name`, whatever the name is put together of, is a flag and its value. */
export function parted(word: Value): readonly Value[] {
  const [first, ...rest] = word.kind === 'join' ? word.parts : [word]
  const flag = first?.kind === 'text' ? /^--?[\w-]+(?==)/.exec(first.text)?.[0] : undefined
  if (first?.kind !== 'text' || flag === undefined) return [word]
  const own = first.text.length > flag.length + 1 ? [tail(first, flag.length + 1)] : []
  const parts = [...own, ...rest]
  const [only, second] = parts
  if (!only) return [word]
  return [tail(first, 0, flag), second ? { kind: 'join', parts, place: only.place } : only]
}
