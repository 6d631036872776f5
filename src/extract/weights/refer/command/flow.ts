import { isStepName, isWrapper } from '../../../../catalogue/shell-words.ts'
import { baseNameOf } from '../../../../model/index.ts'
import type { Constants } from '../../constant/constants.ts'
import { textOf } from '../../values.ts'
import type { Command, Facts, Value } from '../../vocabulary.ts'

/** What a token is called, also where its value is not known: equal names stand for equal texts. */
export function nameOf(value: Value | undefined, constants: Constants): string | null {
  if (!value) return null
  if (value.kind === 'text') return value.text
  const [found, second] = constants.expand(value)
  if (found?.value.kind === 'text' && !second) return found.value.text
  if (value.kind === 'name') {
    const set = constants.names.lookup(value.path, value.where).map(binding => binding.where.at)
    return `$${value.path}#${set.join('.')}#${/^\d$/.test(value.path) ? value.where.scope.at(-1) : ''}`
  }
  if (value.kind !== 'join') return null
  const parts = value.parts.map(part => nameOf(part, constants))
  return parts.includes(null) ? null : parts.join('')
}

/** The words of a command without what only says how it is run: `sudo`, `env A=b`, `timeout 5`. */
export function program({ argv }: Command): readonly Value[] {
  const start = argv.findIndex(word => word.kind !== 'text' || !isWrapper(word.text))
  return start === -1 ? argv : argv.slice(start)
}

function isStep(command: Command): boolean {
  const [first] = program(command)
  return first?.kind === 'text' && isStepName(first.text) && command.joint !== '||'
}

/** The branches that each command depends on; a list of steps, joined by `&&`, is none. */
function branchesOf(commands: readonly Command[]): readonly (readonly number[])[] {
  let [list, isPlanned, isJoined] = [-1, true, false]
  return commands.map(command => {
    const { branch } = command.where
    if (command.list !== list || command.list === undefined)
      [list, isPlanned, isJoined] = [command.list ?? -1, true, false]
    isJoined ||= command.joint !== undefined
    const goesOn = isJoined && isPlanned && command.joint !== '||'
    isPlanned &&= isStep(command)
    return goesOn ? branch.slice(0, -1) : branch
  })
}

/** Does `later` surely run, and in the same place, where `earlier` has run? */
export function isSure(later: Later, earlier: Later, functions: ReadonlySet<number>): boolean {
  if (later.command.forgiven) return false
  const outer = earlier.command.where.scope
  const { scope } = later.command.where
  if (isElsewhere(later, earlier)) return false
  if (scope.some((one, level) => functions.has(one) && outer[level] !== one)) return false
  return later.branch.every((one, level) => earlier.branch[level] === one)
}

/** Is it another job's, stage's or script's? */
export function isElsewhere(later: Later, earlier: Later): boolean {
  const outer = earlier.command.where.scope.slice(0, -1)
  return !outer.every((one, level) => later.command.where.scope[level] === one)
}

/** A command with what its run depends on and the directory it runs in. */
export interface Later {
  readonly command: Command
  readonly branch: readonly number[]
  readonly directory: string
}

/** Follows `cd` through the commands of a file; each scope (a subshell, a step) has a directory of its own. */
export function inDirectories(commands: readonly Command[], constants: Constants): readonly Later[] {
  const places = new Map<string, Place>()
  const branches = branchesOf(commands)
  return commands.map((command, index) => {
    const branch = branches[index] ?? []
    const { scope } = command.where
    const place = placeIn(places, scope)
    const stays = place.branch.every((one, level) => command.where.branch[level] === one || branch[level] === one)
    const directory = stays ? place.directory : `?${place.at}`
    const moved = move(command, { ...place, directory }, constants)
    if (moved) places.set(scope.join(), { ...moved, branch, at: command.where.at })
    return { command, branch, directory }
  })
}

interface Place {
  readonly directory: string
  /** What `cd -` goes back to. */
  readonly previous: string
  /** What `popd` goes back to. */
  readonly stack: readonly string[]
  readonly branch: readonly number[]
  readonly at: number
}

const start: Place = { directory: '.', previous: '.', stack: [], branch: [], at: 0 }

/** The directory that the nearest enclosing scope is in. */
function placeIn(places: ReadonlyMap<string, Place>, scope: readonly number[]): Place {
  for (let depth = scope.length; depth >= 0; depth--) {
    const found = places.get(scope.slice(0, depth).join())
    if (found) return found
  }
  return start
}

function move({ argv, where }: Command, place: Place, constants: Constants): Omit<Place, 'branch' | 'at'> | null {
  const [program, first, second] = argv
  const name = textOf(program)
  const to = first?.kind === 'text' && first.text === '--' ? second : first
  const { directory: previous, stack } = place
  const unknown = `?${where.at}`
  if (name === 'popd') return { directory: stack.at(-1) ?? unknown, previous, stack: stack.slice(0, -1) }
  if (name !== 'cd' && name !== 'pushd' && name !== 'WORKDIR') return null
  const target = nameOf(to, constants)
  const directory = target === '-' ? place.previous : target === null ? unknown : within(previous, target)
  return { directory, previous, stack: name === 'pushd' ? [...stack.slice(-50), previous] : stack }
}

/** A path as it is from `directory`, without `.`, `..` and a slash at its end. */
export function within(directory: string, path: string): string {
  const whole = /^[/~]/.test(path) ? path : `${directory}/${path}`
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '..' && !/^(?:\.\.|\?.*|\$.*|~|)$/.test(parts.at(-1) ?? '')) parts.pop()
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.join('/') || '.'
}

/** Does the script itself put something else under a name? Also what is read into the same shell: `eval 'name() { … }'`. */
export function hides({ definitions, commands, embedded }: Facts, isName: (name: string) => boolean): boolean {
  const isPut = (files: readonly Value[]) =>
    ofPrograms.test(endOf(files.at(-1))) && files.some(file => isName(baseNameOf(endOf(file))))
  const isHiding = ({ argv: [first, ...rest], output }: Command) => {
    const name = startOf(first)
    if (name === 'trap') return rest.some(word => startOf(word) === 'DEBUG')
    if (/^(?:COPY|ADD|cp|mv|ln|install)$/.test(name)) return isPut(rest)
    const isNaming = /^(?:alias|hash|enable|(?:set|new)-alias|[sn]al)$/i.test(name)
    return (
      isPut(output ? [output] : []) || (isNaming && rest.some(word => isName(startOf(word).split('=', 1)[0] ?? '')))
    )
  }
  const isHere = (started: Command | undefined) =>
    started?.argv.some(word => /^(?:eval|source|\.)$/.test(startOf(word))) === true
  return (
    definitions.some(({ name, owner }) => isName(name) && owner === undefined) ||
    commands.some(isHiding) ||
    embedded.some(({ facts, startedBy }) => isHere(startedBy) && hides(facts, isName))
  )
}

/** Folders in which programs are looked for, and files there. */
const ofPrograms = /(?:^|\/)s?bin(?:\/[^/]*)?$/

const endOf = (word: Value | undefined): string => startOf(word?.kind === 'join' ? word.parts.at(-1) : word)

export const startOf = (word: Value | undefined): string => textOf(word?.kind === 'join' ? word.parts[0] : word)
