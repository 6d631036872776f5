import type { Command, Facts, Table, Value } from '../vocabulary.ts'
import { isSure } from './arguments.ts'
import type { Via } from './concrete.ts'
import type { Constants, Outer } from './constants.ts'

/** What runs a program that stands in another document. */
export interface Host {
  readonly constants: Constants
  readonly command: Command
}

/** What a program finds in the environment that it is started with, surely or perhaps; null for all else. */
export function inherited(value: Value, { constants, command }: Host, via: Via) {
  const name = askedOf(value)
  const set = name === undefined ? undefined : variable(name, command, null, constants)
  if (name === undefined || !set) return null
  const bound = set.kind === 'name' ? constants.names.lookup(name, command.where) : []
  const isKnown = bound.length === 0 || bound.some(({ where }) => isSure(where, command.where))
  return { found: constants.expand(set, via), isKnown }
}

/** `$X` of a command that a program holds: its variable or, where it has none of that name, what it put into its environment. */
export function variableAround(value: Extract<Value, { kind: 'name' }>, { constants, where }: Outer): Value {
  const name = { ...value, where }
  const of = { ...name, path: 'os.environ' }
  const isSet = constants.names.lookup(value.path, where).length === 0 && constants.assigned(of, value.path)
  return isSet
    ? { kind: 'item', of, key: { kind: 'text', text: value.path, place: value.place }, place: value.place }
    : name
}

/** Does a program set variables of its environment itself? What it was started with is not what it finds then. */
export const changesEnvironment = ({ bindings, calls }: Facts): boolean =>
  bindings.some(({ name }) => /(?:^|\.)(?:environ|env)\b/.test(name)) ||
  calls.some(({ callee }) => /(?:\benviron\.(?!get$|copy$)\w+|(?:putenv|unsetenv|dotenv|exec)\w*)$/.test(callee))

/** `os.environ["X"]`, `os.getenv("X", d)`, `process.env.X` */
function askedOf(value: Value): string | undefined {
  if (value.kind === 'name') return /^process\.env\.(\w+)$/.exec(value.path)?.[1]
  if (value.kind === 'call')
    return /^(?:os\.)?(?:getenv|environ\.get)$/.test(value.call.callee) ? textOf(value.call.positional[0]) : undefined
  const isEnvironment = value.kind === 'item' && value.of.kind === 'name' && /^(?:os\.)?environ$/.test(value.of.path)
  return isEnvironment ? textOf(value.key) : undefined
}

const textOf = (value: Value | null | undefined) => (value?.kind === 'text' ? value.text : undefined)

/** Programs that start others elsewhere, or as somebody else: these see nothing of the environment here. */
const remote =
  /^(?:docker|podman|nerdctl|kubectl|ssh|oc|helm|aws|gcloud|az|srun|modal|singularity|apptainer|sudo|su|doas|runuser|chroot)$/

/** A variable as the program of this command finds it. */
export function variable(name: string, command: Command, given: Table | null, constants: Constants): Value | undefined {
  const own = [given, command.environment].flatMap(table => table?.entries.findLast(({ key }) => key === name) ?? [])
  if (own[0]) return own[0].value
  const isAway = command.argv.slice(0, 6).some(word => remote.test(textOf(word) ?? ''))
  if (isAway || command.argv.some(word => textOf(word) === 'env')) return undefined
  const { where, place } = command
  const bindings = constants.names.lookup(name, where)
  const isSeen = bindings.length > 0 && bindings.every(binding => binding.isExported)
  return isSeen ? { kind: 'name', path: name, where, place } : undefined
}
