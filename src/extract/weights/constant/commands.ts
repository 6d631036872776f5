import { valueRows } from '../../../catalogue/loaders.ts'
import { isWordsKey } from '../../../catalogue/shell-words.ts'
import type { Binding, Call, Command, Value, Where } from '../vocabulary.ts'
import { flattened, parted } from './arguments.ts'
import { byCallee } from './by-callee.ts'
import type { Constants } from './constants.ts'
import type { Names } from './names.ts'
import { argumentOf } from './options.ts'
import { wordsOf } from './words.ts'

const running = byCallee(valueRows.filter(row => row.runs || row.words !== undefined))

/** Commands that a program runs or hands on: `subprocess.run(["vllm", "serve", m])`, `execSync('ollama pull x')`. */
export function commandsIn(constants: Constants): readonly Command[] {
  const { facts, calls } = constants.names
  const run = calls.flatMap(call => {
    const [row] = running(constants.canonical(call))
    if (row?.words !== undefined) return spelledOut(call.positional.slice(row.words), call.where, constants.names)
    const values = (row?.runs ?? []).flatMap(argument => argumentOf(call, argument) ?? [])
    return row ? commandsOf(values, call.where, constants.names) : kept(handed(call), call.where, constants.names)
  })
  const tables = facts.mappings.filter(({ path }) => path[0] === '{}')
  return [
    ...run,
    ...facts.bindings.flatMap(binding => inVariable(binding, constants.names)),
    ...tables.flatMap(({ table, where }) =>
      kept(
        table.entries.map(({ key, value }) => [key ?? '', value]),
        where,
        constants.names,
      ),
    ),
  ]
}

/**
 * A list of words is kept in a variable: with all that is added to it later, whoever runs it then. What another value takes
 * the place of, or goes on from, pins nothing.
 */
function inVariable({ name, value, where }: Binding, names: Names): readonly Command[] {
  if (value.kind !== 'list' || !value.items.some(isModelFlag)) return []
  const later: Value = {
    kind: 'name',
    path: name,
    where: { ...where, at: Number.MAX_SAFE_INTEGER },
    place: value.place,
  }
  const isLast = names.lookup(name, later.where)[0]?.value === value
  return commandsOf([isLast ? later : { kind: 'choice', options: [value], place: value.place }], where, names)
}

/** `Container(command=[…], args=[…])`: what will be run somewhere else. */
function kept(entries: readonly (readonly [string, Value])[], where: Where, names: Names): readonly Command[] {
  const lists = entries.flatMap(([key, value]) =>
    value.kind === 'list' && (isWordsKey(key) || value.items.some(isModelFlag)) ? [value] : [],
  )
  const lines = entries.flatMap(([key, value]) =>
    lineKeys.test(key) && isLine(value) ? commandsOf([value], where, names) : [],
  )
  return lists.length > 0 ? [...commandsOf(lists, where, names), ...lines] : lines
}

/** Keys under which a text may be a whole command line. */
const lineKeys = /^(?:command|cmd|entrypoint)$/

/** A program, and a flag somewhere behind it. */
function isLine(value: Value): boolean {
  const start = value.kind === 'join' ? value.parts[0] : value
  return start?.kind === 'text' && /^[\w./-]+\s[^\n]{0,400}?(?:^|\s)--?[a-z]/.test(start.text)
}

const handed = (call: Call): readonly (readonly [string, Value])[] => [
  ...call.positional.map((value): [string, Value] => ['', value]),
  ...call.keyword,
]

/** A list that has this among its words is a command's, whatever it is handed to. */
const isModelFlag = (value: Value) => {
  const start = value.kind === 'join' ? value.parts[0] : value
  return start?.kind === 'text' && /^--[\w-]*model[\w-]*(?:=|$)/.test(start.text)
}

/** The first value may be a whole command line; lists are words already. */
function commandsOf(values: readonly Value[], where: Where, names: Names): readonly Command[] {
  const [first, ...others] = values
  const flat = [...(first ? [first] : []), ...others.filter(isList)].flatMap(value => flattened(value, names))
  const line = scriptOf(flat) ?? (flat.length === 1 || first?.kind === 'join' ? lineOf(first, names) : undefined)
  const commands = line ? wordsOf(line) : [flat]
  return commands.flatMap(words => {
    const argv = words.flatMap(parted)
    const [program] = argv
    return program && (argv.length > 1 || program.kind === 'item')
      ? [{ argv, where, place: program.place, pipe: -1, forgiven: false }]
      : []
  })
}

/** `run("vllm", "serve", m)`; `run("vllm", "serve m")` has a line of arguments. */
function spelledOut(values: readonly Value[], where: Where, names: Names): readonly Command[] {
  const [first, second, third] = values
  const words = second?.kind === 'text' && !third ? (wordsOf(second)[0] ?? []) : values.slice(1)
  if (!first || words.length === 0) return commandsOf(values, where, names)
  return commandsOf([{ kind: 'list', items: [first, ...words], place: first.place }], where, names)
}

/** `["bash", "-c", "…"]` */
function scriptOf(words: readonly Value[]): Value | undefined {
  const flag = words.findIndex(word => word.kind === 'text' && /^-\w*c$/.test(word.text))
  const shell = words[flag - 1]
  return shell?.kind === 'text' && /(?:^|\/)(?:ba|z|da)?sh$/.test(shell.text) ? words[flag + 1] : undefined
}

/** Options of the call that runs the command are no words of it. */
const isList = (value: Value) => value.kind === 'list' || value.kind === 'name' || value.kind === 'join'

function lineOf(value: Value | undefined, names: Names): Value | undefined {
  const [binding, second] = value?.kind === 'name' ? names.lookup(value.path, value.where) : []
  const line = binding && !second ? binding.value : value
  return line?.kind === 'text' || line?.kind === 'join' ? line : undefined
}
