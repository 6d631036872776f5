import type { Constants } from '../../constant/constants.ts'
import { textOf } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import { isCommitLike } from '../name/ids.ts'
import { nameOf, program } from './flow.ts'

/** What a working tree has of the hub's history, and whether git alone has written to it. */
export interface History {
  /** All that a branch or a tag of the hub leads to. */
  isWhole: boolean
  isTouched: boolean
  /** Something else may stand under the name of a commit: a branch that is called so, another object, a hook. */
  isRenamed: boolean
  /** What was asked for by its name. */
  fetched?: Value | undefined
}

/** Flags with which less than the whole comes. */
const part = /^--(?:depth|single-branch|shallow-\w+|no-tags|revision)(?:=|$)/

export const isPart = (flags: readonly string[]) => flags.some(flag => part.test(flag))

/**
 * Can a checkout of this revision not fail, or is nothing run behind its failure? Most scripts go on, and then load what was
 * cloned. But a commit counts only once the hub says that a branch or a tag leads to it (contracts, 2), and then a whole
 * clone has it: git has no reason to fail. Where the clone is less than that, or something else may have changed its
 * files, it has.
 */
export function isCertain(revision: Value, history: History, { isFatal }: Command, constants: Constants): boolean {
  if (history.isRenamed) return false
  if (isFatal) return true
  if (history.isTouched) return false
  const name = nameOf(revision, constants)
  return history.isWhole || (name !== null && (name === 'FETCH_HEAD' || name === nameOf(history.fetched, constants)))
}

/** Programs that change no file, as far as they write to none. */
const quiet =
  /^(?:cd|pushd|popd|echo|printf|ls|pwd|export|set|local|declare|readonly|mkdir|sleep|test|\[+|true|:|exit|return|FROM|WORKDIR|ENV|ARG|LABEL)$/

/** What git does to its own records, or from them to the tree. */
const tidy =
  /^(?:clone|checkout|switch|reset|init|remote|fetch|pull|config|lfs|submodule|log|show|status|diff|describe|rev-(?:list|parse)|ls-(?:files|remote|tree)|cat-file|-[Cc]|--.*)$/

/** Git's settings that change nothing of what is checked out, and where. */
export const isPlain = (setting: string | null) => plain.test(setting ?? '')
const plain =
  /^(?:advice|http|https|protocol|filter|credential|user|safe|init|lfs|gc|pack|transfer|color|url|core\.(?:longpaths|autocrlf|compression))\./

/** May git give another thing the name of a commit? `names` are those of the branches that it makes. */
export function renames(action: string, words: readonly (string | null)[], names: readonly (string | null)[]): boolean {
  if (action === 'config') return !words.some(isPlain)
  if (/^(?:fetch|pull)$/.test(action)) return words.slice(1).some(word => word === null || word.includes(':'))
  return !tidy.test(action) || names.some(name => name === null || isCommitLike(name))
}

/** May a command change a file of a working tree, so that git would not overwrite it? */
export function mayTouch(command: Command): boolean {
  if (command.output) return true
  const [first = '', second = ''] = program(command).map(textOf)
  return /(?:^|\/)git$/.test(first) ? !tidy.test(second) : !quiet.test(first)
}
