import type { Constants } from '../../constant/constants.ts'
import { isEach } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import { isCommitLike } from '../name/ids.ts'
import { unpinned } from '../replaced.ts'
import type { Candidate } from '../row/taking.ts'
import { spelled } from './flags.ts'
import { hides, program, startOf } from './flow.ts'
import { isFromHere, isLed } from './followed.ts'

/** A command whose words are read: `texts` has what each surely is, or nothing. */
interface Words {
  readonly command: Command
  readonly texts: readonly string[]
}

/**
 * Of an option that stands there twice the last counts: a commit that a command is given is believed only where nothing
 * stands behind it that may be the same option again, and where the program is the one that the loader's row means.
 */
export function believed(found: readonly Candidate[], words: Words, constants: Constants): readonly Candidate[] {
  if (!found.some(isPinned)) return found
  const isOther = isHidden(words, constants) || isLed(constants)
  const isOwn = isOfProject(words.command, constants)
  const isDoubted = (one: Candidate) =>
    isOther || (isOwn && one.reference.certainty === 'load') || isOverridden(one, words, constants)
  return found.map(one => (isPinned(one) && isDoubted(one) ? unpinned(one) : one))
}

const isPinned = ({ reference: { revision } }: Candidate) => isCommitLike(revision ?? '')

/** `./bin/hf`: what is known by its name is another one. In settings the image of a container stands first. */
function isOfProject(command: Command, constants: Constants): boolean {
  const [first] = program(command)
  const path = first?.kind === 'join' ? first.parts.map(startOf).join('$') : startOf(first)
  return (
    first !== undefined &&
    command.pipe !== -1 &&
    path.includes('/') &&
    !ofTools.test(path) &&
    isFromHere(first, constants)
  )
}

/** Does the script itself put a function or another program under the name of the one that it runs, or something in front of all? */
function isHidden({ command }: Words, constants: Constants): boolean {
  const own = startOf(program(command)[0])
  return own !== '' && hides(constants.names.facts, name => name === own)
}

/** Programs that an environment of a tool's making has. */
const ofTools = /(?:^|\/)\.?[\w-]*env[\w-]*\/(?:bin|Scripts)\//

function isOverridden(
  { reference: { revision } }: Candidate,
  { command: { argv }, texts }: Words,
  constants: Constants,
): boolean {
  const at = texts.findLastIndex(text => revision !== null && text.includes(revision))
  if (at === -1) return false
  const own = texts[at] ?? ''
  const flag = spelled(own.startsWith('-') ? (own.split('=', 1)[0] ?? '') : (texts[at - 1] ?? ''))
  const behind = argv.slice(at + 1)
  const isAppended =
    texts.slice(0, at).some(text => /(?:^|\/)xargs$/.test(text)) && !texts.some(text => /^-(?:I|i|-replace)/.test(text))
  return isAppended || behind.some((word, index) => mayBe(flag, word, texts[at + index] ?? '', constants))
}

/** Words that are handed on, whatever they are: `$@`, `$EXTRA_ARGS`, `$(cat options)`. */
const several = /^[@*]$|(?:args?|argv|extra|options?|opts?|flags?|params?)$/i

/** May a word be the same flag again: in short, as parsers of Python take it, or as what nobody here knows? */
function mayBe(flag: string, word: Value, before: string, constants: Constants): boolean {
  // What an input of a workflow is by default says nothing of what it is.
  if (word.kind === 'name' && /^inputs\W?\b/.test(word.path)) return !before.startsWith('-') || before.includes('=')
  const found = constants.expand(word).map(one => one.value)
  const texts = found.flatMap(one => (one.kind === 'text' ? one.text.split(/\s+/) : []))
  if (texts.some(text => isAgain(flag, text))) return true
  if (word.kind === 'text' && /^@[\w./~-]+$/.test(word.text)) return !before.startsWith('-') || before.includes('=')
  if (word.kind === 'text' || (found.length > 0 && found.every(one => /^(?:text|constant)$/.test(one.kind))))
    return false
  const [only, second] = word.kind === 'join' ? word.parts : [word]
  const of = isEach(only) ? only.of : only
  if (second || !of) return false
  if (of.kind === 'name' && several.test(of.path)) return true
  // What stands behind a flag is its value.
  return !before.startsWith('-') || before.includes('=') ? /^(?:name|opaque|choice)$/.test(of.kind) : of !== only
}

function isAgain(flag: string, text: string): boolean {
  const name = spelled(text.split('=', 1)[0] ?? '')
  return /^--\w/.test(name) && flag.startsWith(name)
}
