import type { Argument, CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import type { Via } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import { defaultOf } from '../../constant/options.ts'
import type { Concrete } from '../../values.ts'
import type { Text, Value } from '../../vocabulary.ts'
import type { Frame } from './frame.ts'

/** The arguments of a take: names of one thing, or each a thing of its own. */
export function takenFrom(frame: Frame, { id: args, shape }: Take, loader: CompiledLoader): readonly Value[] {
  const { onlyPattern: only, exceptPattern: except } = loader
  const isFile = !frame.isLoose && /^(?:sure|own)file$/.test(shape)
  const followed = isFile ? filesIn : frame.isCommand || isOfFiles(loader) ? namesIn : none
  if (args.includes('*'))
    return frame.all.flatMap(([name, value]) => {
      const found = literals(value, listsIn(loader), followed)
      return found.length === 0 || except?.test(name) || only?.test(name) === false ? [] : found
    })
  const present = args.flatMap(argument => frame.get(argument) ?? [])
  const values = present.filter(value => !(value.kind === 'constant' && value.value === null))
  if (frame.isLoose) return values
  // What is only guessed to be a name says nothing of the one beside it.
  return values.filter(value => value.kind !== 'table').slice(0, loader.certainty === 'load' ? 1 : 4)
}

/** Which values are followed to what they hold: a file out of a table is one as well. */
const [filesIn, namesIn, none] = [/^(?:name|join|item)$/, /^(?:name|join)$/, /^$/]

/** How deep lists are followed: a file's name is one wherever it stands; aliases may make a list as large as they like. */
function listsIn(loader: CompiledLoader): number {
  const { certainty, lists } = loader
  if (isOfFiles(loader)) return 2
  if (lists.includes('*')) return 1
  return certainty === 'load' ? 4 : 0
}

const isOfFiles = ({ takes, keyPattern }: CompiledLoader) =>
  takes.every(({ shape }) => shape === 'ownfile' || (shape === 'surefile' && keyPattern !== null))

/**
 * What stands there in so many words, and what a variable holds that a command is given or that ends as weights do: other
 * guesses do not follow constants, nor take all of a list for what is loaded.
 */
function literals(value: Value, lists: number, followed: RegExp): readonly Value[] {
  const inner = (one: Value, depth = lists) => literals(one, depth, followed)
  if (value.kind === 'choice' || value.kind === 'fallback') return value.options.flatMap(one => inner(one))
  if (value.kind === 'list' && lists > 0) return value.items.slice(0, 200).flatMap(one => inner(one, lists - 1))
  // What is asked of a table or of the environment says here what it is otherwise.
  const otherwise = value.kind === 'call' ? defaultOf(value.call) : undefined
  if (otherwise) return inner(otherwise)
  return value.kind === 'text' || followed.test(value.kind) ? [value] : []
}

/** The first argument of the list that is given. */
export function given(frame: Frame, args: readonly Argument[]): Value | undefined {
  for (const argument of args) {
    const value = frame.get(argument)
    if (value && !(value.kind === 'constant' && value.value === null)) return value
  }
  return undefined
}

/** What a value is, among the possibilities that agree with those already taken. */
export function agreeing(value: Value | undefined, via: Via, constants: Constants): readonly Concrete[] {
  return value ? constants.expand(value, via).map(found => found.value) : []
}

/** Lists in lists are looked into so far: one may hold itself. */
const maxLists = 3

/** The texts that it may be, and those of a list. */
export function textsIn(value: Value | undefined, via: Via, constants: Constants, depth = 0): readonly string[] {
  return agreeing(value, via, constants).flatMap(one => {
    if (one.kind !== 'list') return asText(one)
    return depth < maxLists ? one.items.flatMap(item => textsIn(item, via, constants, depth + 1)) : []
  })
}

export const isText = (value: Value): value is Text => value.kind === 'text' && value.text !== ''

export function asText(value: Value): readonly string[] {
  return isText(value) ? [value.text] : []
}
