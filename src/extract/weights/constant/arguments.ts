import type { Call, Value, Where } from '../vocabulary.ts'
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
      return value.items
        .slice(0, maxWords)
        .flatMap(one => (one.kind === 'item' && one.key === null ? inner(one.of) : [one]))
    case 'item':
      return value.key === null ? inner(value.of) : [value]
    case 'choice':
      return value.options.some(one => one.kind === 'list') ? value.options.flatMap(inner).map(perhaps) : [value]
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

function variable(value: Extract<Value, { kind: 'name' }>, names: Names, depth: number): readonly Value[] {
  const [binding] = names.lookup(value.path, value.where)
  if (!binding) return [value]
  const words = flattened(binding.value, names, depth + 1)
  if (words.length === 1 && words[0] === binding.value) return [value]
  const added = names.calls.filter(call => isAdding(call, value, binding.where))
  return [...words, ...added.flatMap(call => addedBy(call, value.where, names, depth))]
}

function isAdding(call: Call, { path, where }: Extract<Value, { kind: 'name' }>, since: Where): boolean {
  const { at } = call.where
  return at > since.at && at < where.at && adding.test(call.callee) && call.callee.replace(adding, '') === path
}

const adding = /\.(?:append|extend|push)$/

function addedBy(call: Call, where: Where, names: Names, depth: number): readonly Value[] {
  const isOne = !call.callee.endsWith('.extend')
  const words = call.positional.flatMap(one => (isOne ? [one] : flattened(one, names, depth + 1)))
  return call.where.branch.every((one, level) => where.branch[level] === one) ? words : words.map(perhaps)
}

/** What may not have been added pins nothing. */
function perhaps(word: Value): Value {
  if (word.kind === 'text' && word.text.startsWith('-')) return word
  return { kind: 'choice', options: [word, { kind: 'opaque', place: word.place }], place: word.place }
}
