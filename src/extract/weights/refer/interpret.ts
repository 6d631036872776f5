import { type CompiledLoader, loaders } from '../../../catalogue/loaders.ts'
import type { Reference } from '../../../model/index.ts'
import { commandsIn } from '../constant/commands.ts'
import { Constants, type Outer } from '../constant/constants.ts'
import { holding } from '../constant/items.ts'
import { lastOf } from '../constant/last-of.ts'
import type { Command, Facts, Mapping, Table, Value } from '../vocabulary.ts'
import { type Candidate, candidatesOf, type Reading } from './candidate.ts'
import { holds } from './condition.ts'
import { asExpected, asTold, isDouble } from './doubles.ts'
import { elsewhereIn } from './elsewhere.ts'
import { handedOver, variable } from './environment.ts'
import { givenTo } from './followed.ts'
import {
  callFrame,
  commandFrame,
  type Frame,
  filesOfAddresses,
  type Given,
  given,
  mappingFrame,
  mayHave,
} from './frame.ts'
import { addressCandidates, literalsIn } from './literal.ts'
import { namedBy } from './named.ts'
import { namesIn } from './names-in.ts'
import { onwardCandidates } from './onward.ts'
import { overridesIn } from './overrides.ts'
import { asMentioned, inRecord, isListed, isRun, recordsIn, repositoriesIn, withoutFiles } from './record.ts'
import { remarkCandidates } from './remark.ts'
import { Rows } from './rows.ts'
import { asServed, isServed } from './served.ts'
import { settle } from './settle.ts'
import { bareFields } from './siblings.ts'
import { inWords } from './spliced.ts'
import { Settings } from './surroundings.ts'

const isOfPackages = ({ takes }: CompiledLoader) => takes.some(take => take.hub === 'npm')
const commandRows = loaders.filter(loader => loader.commandWords.length > 0 && !isOfPackages(loader))
/** A package may be a program that loads a model: both count. */
const packageRows = loaders.filter(isOfPackages)

/** What the facts of one file refer to, in the order of their lines. */
export function interpret(facts: Facts, file: string): readonly Reference[] {
  return settle(asExpected(candidatesIn(facts, file), facts, file))
}

function candidatesIn(facts: Facts, file: string, outer?: Outer): readonly Candidate[] {
  const constants = new Constants(facts, outer)
  const [settings, rows, records] = [new Settings(facts, constants), new Rows(file), recordsIn(facts)]
  const bare = bareFields(constants, rows)
  const repositories = repositoriesIn(facts)
  const reading: Reading = { file, constants, settings, rows, records, repositories, bare }
  const called = callCandidates(reading)
  return [
    ...called,
    ...onwardCandidates(called, reading),
    ...commandCandidates(facts, reading),
    ...bindingCandidates(reading),
    ...facts.mappings.flatMap(mapping => mappingCandidates(mapping, reading)),
    ...literalsIn(facts, file),
    ...facts.addresses.flatMap(value => addressCandidates(value, constants, file)),
    ...facts.remarks.flatMap(text => remarkCandidates(text, file)),
    ...facts.embedded.flatMap(({ facts: document, templated, isTest }) => {
      const found = candidatesIn(document, file, templated ? { constants, where: templated } : outer)
      return isTest ? asTold(found, document) : found
    }),
  ]
}

function callCandidates(reading: Reading): readonly Candidate[] {
  return reading.constants.names.calls.flatMap(call => {
    const isEmpty = call.positional.length + call.keyword.size + call.spread.length === 0
    const canonical = reading.constants.canonical(call)
    const isOwn = canonical.startsWith('here.')
    const names = [...(call.positional.length > 0 ? [''] : []), ...call.keyword.keys()]
    const shown = reading.rows.forArguments(canonical, names, mayHave(call, reading.constants))
    if (shown.length === 0 || isDouble(call, reading.constants)) return []
    const frame = callFrame(call, reading.constants)
    const addressed = filesOfAddresses(frame)
    const found: Candidate[] = []
    for (const loader of shown) {
      // A function of this file is no library's, whatever it is called.
      if ((isOwn && loader.certainty === 'load') || (isEmpty && !loader.defaults)) continue
      // What is guessed in one way is not guessed in another; what has a revision of its own beside it is no guess of both.
      if ((found.length > 0 && !loader.stems && !isFurther(loader)) || !holds(loader, frame, reading)) continue
      const told = new Set(loader.stems ? [] : found.map(one => one.offset))
      const paths = new Set([...found.map(one => one.reference.path), ...addressed])
      const here = candidatesOf(loader, frame, reading).filter(one => !told.has(one.offset))
      // Of what was found, or of an address beside it, it is a file, and none of this machine.
      found.push(...here.filter(({ reference: { hub, id } }) => hub !== 'local-weight-file' || !paths.has(id ?? '')))
      if (loader.certainty === 'load' && isAddressed(loader, frame)) break
    }
    return inRecord(found, frame, 'list')
  })
}

/** What fetches addresses, and is given none, is something else of that name. */
const isAddressed = ({ takes }: CompiledLoader, frame: Frame) =>
  takes.length === 0 || takes.some(({ id, shape }) => shape !== 'download' || given(frame, id) !== undefined)

/** What is only guessed at in one way may have further arguments that are models by their names. */
const isFurther = ({ certainty, takes }: CompiledLoader) =>
  certainty === 'heuristic' && takes.some(take => take.id.includes('*'))

function mappingCandidates(mapping: Mapping, reading: Reading): readonly Candidate[] {
  const path = mapping.path.join('.')
  const spread = mapping.table.spread.map(one => one.of)
  const shown = reading.rows.forGroup(path, mapping.table, holding(spread, reading.constants))
  if (shown.length === 0) return []
  const frame = mappingFrame(mapping, reading.constants)
  const found: Candidate[] = []
  // A neighbour that says what loads it says more than what else is told of it.
  const told: Candidate[] = []
  let isTold = false
  for (const loader of shown) {
    if ((isTold && loader.certainty === 'heuristic') || !holds(loader, frame, reading)) continue
    const here = withoutFiles(candidatesOf(loader, frame, reading), mapping, reading.repositories)
    ;(loader.besidePatterns.length > 0 ? told : found).push(...here)
    if (!loader.final || (here.length === 0 && loader.takes.length > 0)) continue
    // Who serves a model is only told of; what a loader's own settings say beside it is loaded all the same.
    const isTelling = loader.takes.every(({ kind }) => kind === 'hosted' || kind === 'weights')
    if (loader.certainty === 'load' || !isTelling) break
    isTold = true
  }
  const [, end] = /(?:^|\.)(\[\]|\{\})$/.exec(path) ?? []
  const isOver = mapping.where.scope.slice(0, -1).some(at => reading.records.has(at))
  if (isOver || isListed(path)) return asMentioned([...told, ...found])
  if (found.length === 0) return told
  if (end !== '{}' && isRun(mapping.table)) return [...told, ...asMentioned(found)]
  return [...told, ...inRecord(found, frame, end === '{}' ? 'code' : end ? 'list' : 'alone')]
}

/** What a variable holds whose name says that it is a model's: some other file will load it. */
function bindingCandidates(reading: Reading): readonly Candidate[] {
  const named = reading.constants.named()
  const names = new Set(named.map(({ name }) => lastOf(name)))
  let elsewhere: ReadonlySet<string> | undefined
  return named.flatMap(({ name, value, where }) => {
    const last = lastOf(name)
    // What is put under a key is read as a setting.
    const row = name.endsWith(']') ? undefined : reading.rows.forBinding(last)
    if (!row || value.kind === 'list' || value.kind === 'table') return []
    const frame: Frame = {
      place: value.place,
      where,
      isLoose: true,
      isPartial: false,
      get: () => undefined,
      all: namesIn(value).map((one): [string, Value] => [last, one]),
    }
    const found = candidatesOf(row, frame, reading)
    if (found.length === 0 || row.takes[0]?.shape !== 'likely') return isServed(last, names) ? asServed(found) : found
    // Only the text sounds like a model's: what becomes of it says more.
    elsewhere ??= elsewhereIn(reading.constants.names.facts, reading.constants)
    const ids = elsewhere
    return found.filter(({ reference }) => !ids.has(reference.id ?? ''))
  })
}

/** The first row that names the command, and finds something in it where it is only a guess. */
function commandCandidates(facts: Facts, reading: Reading): readonly Candidate[] {
  const given = givenTo(facts, reading.constants)
  const written = [...facts.commands, ...commandsIn(reading.constants)].flatMap(withLaunched)
  return written.flatMap(one =>
    inWords(one, reading.constants).flatMap(command => inCommand(command, name => given(name, one), reading)),
  )
}

function inCommand(written: Command, given: Given, reading: Reading): readonly Candidate[] {
  const command = withoutSwitches(written)
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
    ...overridesIn(command).flatMap(mapping => mappingCandidates(mapping, reading)),
    ...packageRows.flatMap(loader => by(loader) ?? []),
  ]
  let isKnown = false
  for (const loader of commandRows) {
    if (isKnown && !isFurther(loader)) continue
    const here = by(loader)
    if (here === null) continue
    found.push(...here)
    if (loader.certainty === 'load') break
    isKnown ||= here.length > 0
  }
  return found
}

/** Behind `--` a launcher has the command that it starts somewhere, or the flags of one: nothing of its own. */
function withLaunched(command: Command): readonly Command[] {
  const dashes = command.argv.findIndex(word => word.kind === 'text' && word.text === '--')
  const [first, ...rest] = dashes > 0 ? command.argv.slice(dashes + 1) : []
  if (!first || rest.length === 0) return [command]
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
  return found?.value.kind === 'text' && !second ? found.value.text : ''
}

/** `python -u -m program`: how the interpreter runs says nothing of what it runs. */
function withoutSwitches(command: Command): Command {
  const start = command.argv.findIndex(word => word.kind === 'text' && /(?:^|\/)python[\d.]*$/.test(word.text))
  if (start === -1) return command
  const rest = command.argv.slice(start + 1)
  const end = rest.findIndex(word => word.kind !== 'text' || !/^-[bBdEiIOPqsSuvx]+$/.test(word.text))
  return end > 0 ? { ...command, argv: [...command.argv.slice(0, start + 1), ...rest.slice(end)] } : command
}

/** What is handed to a container names things, whatever runs in it. */
function environmentFlags(table: Table | null, command: Command, reading: Reading): readonly Candidate[] {
  return table ? mappingCandidates({ path: ['env'], table, where: command.where }, reading) : []
}
