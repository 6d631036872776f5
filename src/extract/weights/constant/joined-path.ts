import { valueRows } from '../../../catalogue/loaders.ts'
import { lastOf } from '../values.ts'
import type { Call, Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'

/** Where the program itself lies, runs, or keeps what is its user's: what is named from there is named as if it were written alone. */
const here = /^(?:__dirname|import\.meta\.dirname|__file__)$/
const givingHere = /(?:^|\.)(?:cwd|getcwd|homedir|home|dirname)$/
/** The same place, written another way. */
const sameAs = /(?:^|\.)(?:Path|resolve|absolute|abspath|realpath|expanduser)$/
const maxDepth = 8

/** `path.join(a, "b")`: the names of a path with the sign between them. */
export function joinedPath({ positional, place }: Call, constants: Constants): Value {
  const [first, ...rest] = positional
  const folder = first && belowHere(first, constants)
  const parts = folder ? [...folder, ...rest] : positional
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
  const folder = isOfFile(parts.at(-1), constants) ? belowHere(first, constants) : null
  if (!folder) return parts
  const [folderPath] = folder
  if (folderPath) return [...withSigns(folder), sign, ...rest]
  return sign.text === '/' ? rest : [{ ...sign, text: sign.text.slice(1) }, ...rest]
}

const withSigns = (folders: readonly Value[]) =>
  folders.flatMap((one, index): Value[] => (index === 0 ? [one] : [{ kind: 'text', text: '/', place: one.place }, one]))

/** The folders below the place where the program lies: `Path(__file__).parent / "models"`, whatever holds it; null elsewhere. */
function belowHere(value: Value, constants: Constants, depth = 0): readonly Value[] | null {
  if (depth > maxDepth) return null
  // What lies in a home is the program's cache as often as not: no more is told of it than what stands in one place.
  if (isHere(value, constants) && (depth === 0 || !isHome(value))) return []
  const inner = (one: Value) => belowHere(one, constants, depth + 1)
  switch (value.kind) {
    case 'name': {
      const [binding, second] = constants.names.lookup(value.path, value.where)
      return binding && !second ? inner(binding.value) : null
    }
    case 'join': {
      const [first, ...rest] = flat(value.parts)
      const folder = first && first.kind !== 'text' ? inner(first) : null
      const names = rest.flatMap(one =>
        one.kind === 'text' ? { ...one, text: one.text.replace(/^\/|\/$/g, '') } : one,
      )
      return folder && [...folder, ...names.filter(one => one.kind !== 'text' || one.text !== '')]
    }
    case 'call': {
      const { callee, receiver, positional } = value.call
      const [of = receiver, ...rest] = positional
      const folder = of && (lastOf(callee) === 'join' || sameAs.test(callee)) ? inner(of) : null
      return folder && [...folder, ...rest]
    }
    default:
      return null
  }
}

/** `a / b / c` is put together twice. */
const flat = (parts: readonly Value[]): readonly Value[] =>
  parts[0]?.kind === 'join' ? [...flat(parts[0].parts), ...parts.slice(1)] : parts

const ends: ReadonlySet<string> = new Set(valueRows.flatMap(row => row.ends ?? []))

/** A folder's name may be one that something else has elsewhere: only what ends as files of weights do is surely one. */
export const isOfFile = (last: Value | undefined, constants: Constants) =>
  last !== undefined &&
  constants.expand(last).some(({ value }) => value.kind === 'text' && ends.has(lastOf(value.text).toLowerCase()))

const isHome = (value: Value) => value.kind === 'call' && /home(?:dir)?$|expanduser$/.test(value.call.callee)

function isHere(value: Value, constants: Constants, depth = 0): boolean {
  if (depth > maxDepth) return false
  const inner = (one: Value) => isHere(one, constants, depth + 1)
  switch (value.kind) {
    case 'name': {
      const of = /^(.+)\.parents?$/.exec(value.path)?.[1]
      if (of !== undefined) return inner({ ...value, path: of })
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
