import type { Constants } from '../../constant/constants.ts'
import { textOf } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import { isCommitLike } from '../name/ids.ts'
import { type History, isCertain, isPart, isPlain, mayTouch, renames } from './certain.ts'
import { isElsewhere, isSure, type Later, nameOf, program, within } from './flow.ts'

/** A working tree of git: who made it, and what was checked out in it last. */
interface Clone extends History {
  readonly made: Later
  /** How many commands had been read before it. */
  readonly since: number
  /** Nothing while it shows what was cloned. */
  shown?: Value | undefined
}

/**
 * Which revision the working tree of each clone ends at: `git checkout`, `switch` and `reset --hard` in its directory.
 * What perhaps does not run pins nothing, and what may move takes a pin away.
 */
export function checkouts(
  flow: readonly Later[],
  functions: ReadonlySet<number>,
  constants: Constants,
): ReadonlyMap<Command, Value> {
  const clones = new Map<string, readonly Clone[]>()
  const over = new Set<string>()
  let touched = -1
  let isRenamed = false
  for (const [since, here] of flow.entries()) {
    if (mayTouch(here.command)) touched = since
    const git = isOver(here, over) ? null : gitCommand(here, constants)
    if (isEnd(here)) over.add(here.command.where.scope.join())
    if (!git) continue
    // What git is told for all its work holds for every clone.
    isRenamed ||= git.isRenaming && git.flags.some(flag => /^--(?:global|system)$/.test(flag))
    if (git.directory === null) {
      // Nobody knows whose tree that is.
      for (const one of [...clones.values()].flat()) {
        if (/^(?:checkout|switch|reset|pull|merge|rebase)$/.test(git.action)) one.shown = undefined
        one.isRenamed ||= git.isRenaming
      }
      continue
    }
    const made = target(git, constants)
    const known = clones.get(git.directory) ?? []
    if (made !== undefined) {
      const clone = { made: here, since, isWhole: !isPart(git.flags), isTouched: false, isRenamed }
      if (made !== null) clones.set(made, [...(clones.get(made) ?? []).slice(-20), clone])
      continue
    }
    for (const clone of known) {
      clone.isTouched ||= touched > clone.since
      clone.isRenamed ||= git.isRenaming || isRenamed
      const isBelieved = (revision: Value) => isCertain(revision, clone, here.command, constants)
      change(clone, git, runOf(here, clone.made, functions), isBelieved)
    }
  }
  const all = [...clones.values()].flat()
  return new Map(all.flatMap(({ made, shown }) => (shown ? [[made.command, shown]] : [])))
}

/** `exit`, `exec program`, `set -n`: nothing that follows in the same script is run. */
const isEnd = ({ command, branch }: Later): boolean => {
  const [first, second] = command.argv.map(word => (word.kind === 'text' ? word.text : '?'))
  const isPlain = branch.length === 0 && command.joint === undefined
  return (
    isPlain &&
    (first === 'exit' || (first === 'exec' && second !== undefined) || (first === 'set' && /^-\w*n/.test(second ?? '')))
  )
}

const isOver = ({ command }: Later, over: ReadonlySet<string>) =>
  (over.size > 0 && command.where.scope.some((_, level, scope) => over.has(scope.slice(0, level + 1).join()))) ||
  over.has('')

/** Does a command run where the clone was made: surely, perhaps, or is it another job's? */
type Run = 'surely' | 'perhaps' | 'elsewhere'

function runOf(here: Later, made: Later, functions: ReadonlySet<number>): Run {
  if (isSure(here, made, functions)) return 'surely'
  return isElsewhere(here, made) ? 'elsewhere' : 'perhaps'
}

interface Git {
  readonly action: string
  readonly positional: readonly Value[]
  readonly flags: readonly string[]
  /** Null where nobody knows which tree it is. */
  readonly directory: string | null
  /** Perhaps it puts something else under the name of a commit. */
  readonly isRenaming: boolean
}

/** Flags of git that are followed by a value, as far as they stand in front of what we read. */
const valued =
  /^(?:-C|-c|-b|-B|-o|-j|-u|--branch|--depth|--origin|--revision|--config|--filter|--reference|--jobs|--template|--name|--shallow-since|--orphan|--work-tree|--git-dir)$/

/** Git works on another repository, or tree. */
const elsewhere = /^--(?:git-dir|work-tree|namespace|exec-path|config-env)(?:=|$)/
function gitCommand({ command, directory }: Later, constants: Constants): Git | null {
  const words = program(command)
  if (words[0]?.kind !== 'text' || !/(?:^|\/)git$/.test(words[0].text) || constants.names.isLocal('git')) return null
  const positional: Value[] = []
  const flags: string[] = []
  const names: (string | null)[] = []
  let at: string | null = directory
  for (let index = 1; index < words.length; index++) {
    const word = words[index]
    const text = textOf(word)
    if (text.startsWith('-') && text !== '-') {
      flags.push(text)
      if (text === '-C' && positional.length === 0) {
        const to: string | null = nameOf(words[index + 1], constants)
        at = to === null || at === null ? null : within(at, to)
      }
      const isOfBranch = positional.length > 0 && textOf(positional[0]) !== 'clone' && making.test(text)
      const given = nameOf(words[index + 1], constants)
      if (isOfBranch) names.push(text.replace(making, '') || given)
      else if (elsewhere.test(text) || (/^(?:-c|--config)$/.test(text) && !isPlain(given))) at = null
      if (valued.test(text)) index++
    } else if (word) positional.push(word)
  }
  const [action, ...rest] = positional
  const isLarge = textOf(action) === 'lfs'
  const name = textOf(isLarge ? rest.shift() : action)
  const isRenaming = renames(
    name,
    rest.map(word => nameOf(word, constants)),
    names,
  )
  return isLarge && name !== 'clone' ? null : { action: name, positional: rest, flags, directory: at, isRenaming }
}

/** Flags behind which a branch is named that is made. */
const making = /^(?:-[bBcC]|--(?:force-)?create=?|--orphan=?)/

/** The directory that this command makes a working tree in; null where it is not known, undefined for other commands. */
function target({ action, positional, directory }: Git, constants: Constants): string | null | undefined {
  if (directory === null) return undefined
  const verb = positional[0]?.kind === 'text' ? positional[0].text : ''
  if (action === 'remote' && verb === 'add') return directory
  if (action !== 'clone' && !(action === 'submodule' && verb === 'add')) return undefined
  const [url, to] = action === 'clone' ? positional : positional.slice(1)
  const address = nameOf(url, constants)?.replace(/\/+$/, '')
  const name = to ? nameOf(to, constants) : (address?.slice(address.lastIndexOf('/') + 1).replace(/\.git$/, '') ?? null)
  return name === null ? null : within(directory, name)
}

function change(
  clone: Clone,
  { action, positional, flags }: Git,
  run: Run,
  isBelieved: (revision: Value) => boolean,
): void {
  const [first, second] = positional
  if (/^(?:fetch|pull)$/.test(action))
    clone.isWhole = flags.includes('--unshallow') || (clone.isWhole && !isPart(flags))
  if (action === 'fetch') clone.fetched = run === 'surely' ? second : undefined
  else if (isPatchwork(action, flags, positional)) clone.shown = undefined
  else if (/^(?:pull|merge|rebase|am|cherry-pick)$/.test(action)) clone.shown = undefined
  else if (action === 'checkout' || action === 'switch' || (action === 'reset' && flags.includes('--hard'))) {
    // With paths behind it, only these files are taken from the revision.
    if (!first || second || flags.includes('--')) return
    const text = textOf(first)
    if (text === 'HEAD') return
    if (!isBelieved(first)) {
      clone.shown = undefined
      return
    }
    const shown = text === 'FETCH_HEAD' ? clone.fetched : moving.test(text) ? undefined : plainly(first, text)
    if (run === 'surely') clone.shown = shown
    // Of two commits that one job may end at neither is believed; another job's tree is another one.
    else if (isOther(clone.shown, shown)) clone.shown = run === 'elsewhere' ? clone.shown : undefined
    else if (clone.shown && shown) clone.shown = { kind: 'choice', options: [clone.shown, shown], place: first.place }
    else clone.shown = undefined
  }
}

const isOther = (one: Value | undefined, other: Value | undefined) =>
  one?.kind === 'text' && other?.kind === 'text' && isCommitLike(other.text) && one.text !== other.text

/** Takes files out of another revision than the one that is shown. */
function isPatchwork(action: string, flags: readonly string[], [revision, ...paths]: readonly Value[]): boolean {
  if (action === 'restore') return flags.some(flag => /^(?:-s|--source)/.test(flag))
  if (action === 'checkout' && paths.length > 0) return revision?.kind !== 'text' || !isCommitLike(revision.text)
  return /^(?:read-tree|checkout-index|apply|revert|archive)$/.test(action)
}

/** Named from where the tree stands. */
const moving = /^(?:-|@.*|HEAD.+|.*[~^].*)$/

/** `origin/main` is a branch of the hub called `main`. */
function plainly(value: Value, text: string): Value {
  return text.startsWith('origin/') && value.kind === 'text' ? { ...value, text: text.slice(7) } : value
}
