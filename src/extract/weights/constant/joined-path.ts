import { valueRows } from '../../../catalogue/loaders.ts'
import type { Call, Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'
import { lastOf } from './last-of.ts'

/** Where the program itself lies, runs, or keeps what is its user's: what is named from there is named as if it were written alone. */
const here = /^(?:__dirname|import\.meta\.dirname|__file__)$/
const givingHere = /(?:^|\.)(?:cwd|getcwd|homedir|home|dirname)$/
/** The same place, written another way. */
const sameAs = /(?:^|\.)(?:Path|resolve|absolute|abspath|realpath|expanduser)$/
const maxDepth = 8

/** `path.join(a, "b")`: the names of a path with the sign between them. */
export function joinedPath({ positional, place }: Call, constants: Constants): Value {
  const [first] = positional
  const parts = first && isHere(first, constants) ? positional.slice(1) : positional
  return {
    kind: 'join',
    parts: parts.flatMap((part, index): readonly Value[] => {
      const before = parts[index - 1]
      const isParted = index === 0 || (before !== undefined && isFolder(before, constants))
      return isParted ? [part] : [{ kind: 'text', text: '/', place }, part]
    }),
    place,
  }
}

/** `./`: the sign stands there already. */
const isFolder = (part: Value, constants: Constants) =>
  constants.expand(part).every(({ value }) => value.kind === 'text' && value.text.endsWith('/'))

/** `Path(__file__).parent / "b"`, `f"{HERE}/b"`: the same of what is put together, from the sign on. */
export function fromHere(of: readonly Value[], constants: Constants): readonly Value[] {
  const parts = flat(of)
  const [first, sign, ...rest] = parts
  if (!first || first.kind === 'text' || sign?.kind !== 'text' || !sign.text.startsWith('/')) return parts
  if (!isOfFile(parts.at(-1), constants) || !isHere(first, constants)) return parts
  return sign.text === '/' ? rest : [{ ...sign, text: sign.text.slice(1) }, ...rest]
}

/** `a / b / c` is put together twice. */
const flat = (parts: readonly Value[]): readonly Value[] =>
  parts[0]?.kind === 'join' ? [...flat(parts[0].parts), ...parts.slice(1)] : parts

const ends: ReadonlySet<string> = new Set(valueRows.flatMap(row => row.ends ?? []))

/** A folder's name may be one that something else has elsewhere: only what ends as files of weights do is surely one. */
export const isOfFile = (last: Value | undefined, constants: Constants) =>
  last !== undefined &&
  constants.expand(last).some(({ value }) => value.kind === 'text' && ends.has(lastOf(value.text).toLowerCase()))

function isHere(value: Value, constants: Constants, depth = 0): boolean {
  if (depth > maxDepth) return false
  const inner = (one: Value) => isHere(one, constants, depth + 1)
  switch (value.kind) {
    case 'name': {
      const bindings = here.test(value.path) ? [] : constants.names.lookup(value.path, value.where)
      return here.test(value.path) || (bindings.length > 0 && bindings.every(one => inner(one.value)))
    }
    case 'item':
      return (
        (value.key?.kind === 'text' ? /^parents?$/.test(value.key.text) : value.of.kind === 'item') && inner(value.of)
      )
    case 'call': {
      const { callee, receiver, positional } = value.call
      const [of = receiver] = positional
      if (givingHere.test(callee)) return true
      return sameAs.test(callee) && of !== undefined && (inner(of) || (of.kind === 'text' && of.text === '~'))
    }
    default:
      return false
  }
}
