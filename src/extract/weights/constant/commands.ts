import { valueRows } from '../../../catalogue/loaders.ts'
import { isWordsKey } from '../../../catalogue/shell-words.ts'
import type { Binding, Call, Command, Value, Where } from '../vocabulary.ts'
import { flattened, parted } from './arguments.ts'
import { byCallee } from './by-callee.ts'
import type { Constants } from './constants.ts'
import type { Names } from './names.ts'
import { argumentOf } from './options.ts'
import { splitLines } from './split-lines.ts'
import { wordsOf } from './words.ts'

const running = byCallee(valueRows.filter(row => row.runs || row.words !== undefined))

/** Commands that a program runs or hands on: `subprocess.run(["vllm", "serve", m])`, `execSync('ollama pull x')`. */
export function commandsIn(constants: Constants): readonly Command[] {
  const { facts, calls } = constants.names
  const own = ownRunners(constants)
  const run = calls.flatMap(call => {
    const line = own(call)
    const [row] = line ? [] : running(constants.canonical(call))
    if (line) return eachOf([line], constants).flatMap(one => commandsOf(one, call.where, constants.names))
    const values = (row?.runs ?? []).flatMap(argument => argumentOf(call, argument) ?? [])
    if (row?.words !== undefined)
      return spelledOut([...call.positional.slice(row.words), ...values], call.where, constants.names)
    if (row) return eachOf(values, constants).flatMap(one => commandsOf(one, call.where, constants.names))
    return kept(handed(call), call.where, constants.names)
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

/** `for line in lines: os.system(line)`, `" ".join(words)`, `"… {}".format(m)`, `cmd.strip()`: each that it may be, for itself. */
function eachOf(values: readonly Value[], constants: Constants): readonly (readonly Value[])[] {
  const [first, ...others] = values
  const split = splitLines(first, constants)
  if (split.length > 0) return split.map(one => [one])
  const [binding, second] = first?.kind === 'name' ? constants.names.lookup(first.path, first.where) : []
  const told = binding && !second ? binding.value : first
  const words = told?.kind === 'call' && /\.join$/.test(told.call.callee) ? told.call.positional : []
  if (!first || (told?.kind !== 'item' && told?.kind !== 'call')) return [values]
  const found = constants.expand(first).map(one => one.value)
  const known = found.filter(one => one.kind === 'text' || one.kind === 'list')
  return known.length === found.length ? known.map(one => [one, ...others]) : [words.length > 0 ? words : values]
}

/** What a function of this file is handed that it runs: `def run(cmd): subprocess.run(cmd, shell=True)`. */
function ownRunners(constants: Constants): (call: Call) => Value | undefined {
  const { names } = constants
  const run = names.facts.calls.flatMap(call => {
    const [row] = running(constants.canonical(call))
    const [value] = (row?.runs ?? []).flatMap(argument => argumentOf(call, argument) ?? [])
    const path = value && asked(value)
    const definition = names.definition(call.where.scope.findLast(scope => names.definition(scope)))
    const isHanded = path !== undefined && (definition?.list?.name === path || definition?.parameters.includes(path))
    return definition && isHanded ? [[definition, path] as const] : []
  })
  const parameters = new Map(run)
  return call => {
    if (parameters.size === 0) return undefined
    const definition = names.definitionsOf(call.callee).find(one => parameters.has(one))
    const path = definition && parameters.get(definition)
    if (path === undefined || definition === undefined) return undefined
    const { positional, place } = call
    if (definition.list?.name === path) return { kind: 'list', items: positional.slice(definition.list.from), place }
    return call.keyword.get(path) ?? positional[definition.parameters.indexOf(path)]
  }
}

/** The variable that a command is in, or that is split into its words. */
function asked(value: Value): string | undefined {
  if (value.kind === 'name') return value.path
  const script = value.kind === 'list' ? scriptOf(value.items) : undefined
  if (script) return asked(script)
  if (value.kind !== 'call') return undefined
  const { callee, positional } = value.call
  const [of] = /(?:^|\.)(?:split|str|list)$/.test(callee) ? positional : []
  return of?.kind === 'name' ? of.path : /^(\w+)\.split$/.exec(callee)?.[1]
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

/** Put together of pieces, and of no lists. */
const isText = (value: Value | undefined) => value?.kind === 'join' && !value.parts.some(part => part.kind === 'list')

/** The first value may be a whole command line; lists are words already. */
function commandsOf(values: readonly Value[], where: Where, names: Names): readonly Command[] {
  const [first, ...others] = values
  const flat = [...(first ? [first] : []), ...others.filter(isList)].flatMap(value => flattened(value, names))
  const line = scriptOf(flat) ?? (flat.length === 1 || isText(first) ? lineOf(first, names) : undefined)
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
