import { type CompiledLoader, loaders } from '../../../catalogue/loaders.ts'
import { commandsIn } from '../constant/commands.ts'
import type { Constants } from '../constant/constants.ts'
import { pathEndOf } from '../constant/ending.ts'
import { variable } from '../constant/environment.ts'
import type { Command, Facts, Table, Value } from '../vocabulary.ts'
import { handedOver } from './command/environment.ts'
import { givenTo } from './command/followed.ts'
import { namedBy } from './command/named.ts'
import { believed } from './command/overridden.ts'
import { overridesIn } from './command/overrides.ts'
import { inWords } from './command/spliced.ts'
import { groupCandidates } from './groups.ts'
import { candidatesOf } from './row/candidate.ts'
import { holds } from './row/condition.ts'
import { commandFrame, type Given } from './row/frame.ts'
import { isFurther } from './row/rows.ts'
import type { Candidate, Reading } from './row/taking.ts'

const isOfPackages = ({ takes }: CompiledLoader) => takes.some(take => take.hub === 'npm')
const commandRows = loaders.filter(loader => loader.commandWords.length > 0 && !isOfPackages(loader))
/** A package may be a program that loads a model: both count. */
const packageRows = loaders.filter(isOfPackages)

/** The first row that names the command, and finds something in it where it is only a guess. */
export function commandCandidates(facts: Facts, reading: Reading): readonly Candidate[] {
  const given = givenTo(facts, reading.constants)
  const written = [...facts.commands, ...commandsIn(reading.constants)].flatMap(withLaunched)
  return written.flatMap(one =>
    inWords(one, reading.constants).flatMap(command => inCommand(command, name => given(name, one), reading)),
  )
}

const isOfAnyCommand = ({ commandWords }: CompiledLoader) =>
  commandWords.some(words => words.length === 1 && words[0]?.test('') === true)

function inCommand(written: Command, given: Given, reading: Reading): readonly Candidate[] {
  const command = withoutSwitches(written, reading.constants)
  const argv = command.argv.map(token => wordOf(token, reading.constants))
  if (isSilent(argv)) return []
  const handed = handedOver(command, argv)
  const also: Given = name =>
    name === '$output'
      ? command.output
      : /^\$[A-Z]/.test(name)
        ? variable(name.slice(1), command, handed, reading.constants)
        : given(name)
  const named = namedBy(argv)
  const by = (loader: CompiledLoader) => {
    const words = named.get(loader)
    const frame = words === undefined ? null : commandFrame(command, words, loader, also)
    return frame && holds(loader, frame, reading) ? candidatesOf(loader, frame, reading) : null
  }
  const found: Candidate[] = [
    ...environmentFlags(handed, command, reading),
    ...overridesIn(command).flatMap(mapping => groupCandidates(mapping, reading)),
    ...packageRows.flatMap(loader => by(loader) ?? []),
  ]
  let isKnown = false
  // What is known by its name, and names nothing under its own flags, may under those that all programs share.
  let isNamed = false
  for (const loader of commandRows) {
    if ((isKnown && !isFurther(loader)) || (isNamed && !isOfAnyCommand(loader))) continue
    const here = by(loader)
    if (here === null) continue
    found.push(...here)
    if (loader.certainty === 'load') isNamed = true
    if (isNamed && here.length > 0) break
    isKnown ||= here.length > 0
  }
  return believed(found, { command, texts: argv }, reading.constants)
}

/** Behind `--` a launcher has the command that it starts somewhere, or the flags of one: nothing of its own. */
function withLaunched(command: Command): readonly Command[] {
  const dashes = command.argv.findIndex(word => word.kind === 'text' && word.text === '--')
  const [first, ...rest] = dashes > 0 ? command.argv.slice(dashes + 1) : []
  const isFlag = first?.kind === 'text' && /^--?[\w-]+=/.test(first.text)
  if (!first || (rest.length === 0 && !isFlag)) return [command]
  return [command, ...withLaunched({ ...command, argv: [first, ...rest], place: first.place })]
}

/** Commands that only print, ask or compare what they are given. */
const silent =
  /^(?:@?echo|@?rem|@?REM|::|Write-Host|Write-Output|printf|:|true|false|test|\[+|grep|egrep|sed|awk|man|which|type|alias|export|unset|rm|mkdir|ls|chmod)$/

/** Commands that move images about, and start none. */
const storing =
  /^(?:docker|podman|nerdctl) (?:image )?(?:save|tag|push|rmi?|load|import|inspect|history|images|login|logout|cp|logs|ps|stop|start|restart|kill|port|stats|top|wait)$/

function isSilent([program = '', action = '', object = '']: readonly string[]): boolean {
  return silent.test(program) || storing.test(`${program} ${action === 'image' ? `image ${object}` : action}`)
}

/** What a token surely is; commands are often named by a variable. */
function wordOf(token: Value, constants: Constants): string {
  if (token.kind === 'text') return token.text
  if (token.kind === 'name' && token.path === 'sys.executable') return 'python'
  const [found, second] = constants.expand(token)
  return found?.value.kind === 'text' && !second ? found.value.text : pathEndOf(token, constants)
}

/** `python -u -m program`: how the interpreter runs says nothing of what it runs. */
function withoutSwitches(command: Command, constants: Constants): Command {
  const start = command.argv.findIndex(word => /(?:^|\/)python[\d.]*$/.test(wordOf(word, constants)))
  if (start === -1) return command
  const rest = command.argv.slice(start + 1)
  const end = rest.findIndex(word => word.kind !== 'text' || !/^-[bBdEiIOPqsSuvx]+$/.test(word.text))
  return end > 0 ? { ...command, argv: [...command.argv.slice(0, start + 1), ...rest.slice(end)] } : command
}

/** What is handed to a container names things, whatever runs in it. */
function environmentFlags(table: Table | null, command: Command, reading: Reading): readonly Candidate[] {
  return table ? groupCandidates({ path: ['env'], table, where: command.where }, reading) : []
}
