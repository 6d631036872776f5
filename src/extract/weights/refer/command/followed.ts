import type { Constants } from '../../constant/constants.ts'
import type { Command, Facts, Value } from '../../vocabulary.ts'
import { checkouts } from './checkout.ts'
import { checksums } from './checksum.ts'
import { hides, inDirectories } from './flow.ts'

/** What later commands make of what each command has brought: arguments that a row asks for as `$checkout`, `$checksum`. */
export function givenTo(facts: Facts, constants: Constants): (name: string, command: Command) => Value | undefined {
  const { commands, definitions } = facts
  if (!commands.some(({ argv }) => argv.some(isFollowUp))) return () => undefined
  // Whoever puts something else under the name of what compares and checks out does neither.
  if (hides(facts, name => hidden.test(name)) || isLed(constants) || isMoved(constants)) return () => undefined
  const flow = inDirectories(commands, constants)
  const functions = new Set(definitions.map(definition => definition.scope))
  const found = { $checkout: checkouts(flow, functions, constants), $checksum: checksums(flow, functions, constants) }
  return (name, command) => (name === '$checkout' || name === '$checksum' ? found[name].get(command) : undefined)
}

const hidden = /^(?:cd|pushd|popd|git|g?sha256sum|shasum|curl|wget|hf|aria2c)$/

/** Git is told by variables which repository and which tree it works on. */
const isMoved = ({ names: { allBindings, facts } }: Constants) =>
  allBindings.some(({ name, value }) => ofGit.test(name) || (name === 'CDPATH' && value.kind !== 'constant')) ||
  facts.commands.some(({ environment }) => environment?.entries.some(({ key }) => ofGit.test(key ?? '')))

const ofGit = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE|EXEC_PATH|CONFIG\w*)$/

/** Programs are looked for in a folder of the project before any other. */
export function isLed(constants: Constants): boolean {
  const { facts } = constants.names
  const handed = facts.commands.flatMap(({ argv: [, word], output }) =>
    output?.kind === 'name' && output.path === 'GITHUB_PATH' && word ? [word] : [],
  )
  const set = facts.bindings.flatMap(({ name, value }) => (name === 'PATH' ? [value] : []))
  return [...set, ...handed].some(one => isFromHere(one, constants))
}

/** Is it a path in the project: a relative one, or one from a folder that is asked where the script stands? */
export function isFromHere(value: Value, constants: Constants): boolean {
  const first = beginning(value)
  if (first.kind === 'text') return /^[^/~:%$]/.test(first.text)
  const { commands } = constants.names.facts
  return constants.expand(first).some(({ value: { kind, place } }) => {
    const end = place.offset + place.endColumn - place.column
    const isInside = ({ place: { offset }, argv: [asked] }: Command) =>
      offset > place.offset && offset < end && asked?.kind === 'text' && asking.test(asked.text)
    return kind === 'opaque' && ((first.kind === 'name' && here.test(first.path)) || commands.some(isInside))
  })
}

/** Programs that say where something of the project stands. */
const asking = /^(?:pwd|cd|dirname|realpath|readlink|git)$/

function beginning(value: Value): Value {
  const [first] = value.kind === 'join' ? value.parts : value.kind === 'fallback' ? value.options : []
  return first ? beginning(first) : value
}

const here = /^(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR|CURDIR)$/

const isFollowUp = (word: Value) =>
  word.kind === 'text' && /^(?:checkout|switch|reset|.*sha256sum|.*shasum)$/.test(word.text)
