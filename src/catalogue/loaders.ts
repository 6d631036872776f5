import { ownData } from '../model/index.ts'
import type { Argument, ValueRow, WrittenLoader, WrittenTake } from './loader-schema.ts'
import calls from './loaders-calls.json' with { type: 'json' }
import commands from './loaders-commands.json' with { type: 'json' }
import languages from './loaders-languages.json' with { type: 'json' }
import settings from './loaders-settings.json' with { type: 'json' }
import values from './loaders-values.json' with { type: 'json' }
import { isServiceAddress } from './model-names.ts'
import { partOf } from './part-words.ts'
import { isProvider, serviceSections } from './services.ts'

export type { Argument, Shape, ValueRow } from './loader-schema.ts'

/** What a row means that leaves something out. */
const blankTake = {
  shape: 'repo',
  kind: 'weights',
  revision: [],
  path: [],
  savedAs: [],
  patterns: [],
  digest: [],
  code: [],
  codeRevision: [],
  pinnable: true,
} as const satisfies Partial<WrittenTake>

const blank = {
  call: [],
  notCall: [],
  stems: false,
  fetches: false,
  command: [],
  switches: [],
  lists: [],
  bindings: [],
  when: [],
  keys: [],
  notKeys: [],
  beside: {},
  alike: false,
  among: [],
  without: [],
  files: [],
  only: [],
  except: [],
  final: false,
  hubSwitch: [],
  certainty: 'load',
  dynamic: true,
} as const satisfies Partial<WrittenLoader>

type Filled<Written, Blank> = Omit<Written, keyof Blank> & {
  readonly [Key in keyof Blank & keyof Written]-?: Readonly<NonNullable<Written[Key]>>
}

export type Take = Filled<WrittenTake, typeof blankTake>

/** One way in which a library, a tool or a configuration language loads weights. */
export interface Loader extends Omit<Filled<WrittenLoader, typeof blank>, 'takes' | 'defaults'> {
  readonly takes: readonly Take[]
  readonly defaults?: Required<NonNullable<WrittenLoader['defaults']>>
}

/** A row as it is written, with everything that it leaves out. */
export function filled({ takes, defaults, ...row }: WrittenLoader): Loader {
  return {
    ...blank,
    ...row,
    takes: takes.map(take => ({ ...blankTake, ...take })),
    ...(defaults && { defaults: { by: [], ...defaults } }),
  }
}

/** A set of names, of which some may be told by their words only. */
type Names = Pick<RegExp, 'test'>

export interface CompiledLoader extends Loader {
  readonly callPattern: RegExp | null
  readonly notCallPattern: RegExp | null
  readonly keyPattern: Names | null
  readonly notKeyPattern: RegExp | null
  readonly bindingPattern: Names | null
  readonly commandWords: readonly (readonly RegExp[])[]
  readonly filePattern: RegExp | null
  readonly onlyPattern: Names | null
  readonly exceptPattern: Names | null
  readonly besidePatterns: readonly (readonly [readonly Argument[], Names])[]
  readonly amongSet: ReadonlySet<string>
}

/** Dotted patterns → one anchored expression: at each depth of a name the patterns of any depth are tried together. */
export function dotted(patterns: readonly string[]): RegExp {
  const one = (pattern: string) => {
    if (pattern === '**') return '.*'
    const segments = pattern.split('.').map(segment => (segment === '**' ? '**' : wild(segment, '[^.]*')))
    return segments.join('\\.').replaceAll('**\\.', anyDepth).replaceAll('\\.**', '(?:\\.[^.]+)*')
  }
  const deep = patterns.filter(pattern => pattern.startsWith('**.')).map(pattern => one(pattern.slice(3)))
  const others = patterns.filter(pattern => !pattern.startsWith('**.')).map(one)
  const all = deep.length > 0 ? [...others, `${anyDepth}(?:${deep.join('|')})`] : others
  return new RegExp(`^(?:${all.join('|')})$`)
}

const anyDepth = '(?:[^.]*\\.)*'

function wild(text: string, any: string): string {
  return text.replaceAll(/[\^$+?()[\]{}|/]/g, '\\$&').replaceAll('*', any)
}

/** `*serve*model*` is a program or what it is told to do, which `--served-model-name` is not. */
const notFlag = (word: string) => (/^\*[^*]/.test(word) ? '(?!-)' : '')

/** Of patterns, those that are told by the words of a name, and the others. */
function toldIn(patterns: readonly string[], mark: string) {
  const [others, told] = [false, true].map(is => patterns.filter(pattern => pattern.startsWith(mark) === is))
  return { others: others ?? [], told: new Set(told?.map(pattern => pattern.slice(mark.length))) }
}

/** Lists say `served_model`, which is `servedModel` in other languages. */
const snake = (name: string) => name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_')

/** What is told of a neighbour's value by lists of their own. */
const neighbours: Readonly<Record<string, (text: string) => boolean>> = {
  $service: isServiceAddress,
  $provider: isProvider,
}

/** `**.$provider`: a group of any service. */
const ofServices = (keys: readonly string[]) =>
  keys.flatMap(key => (key.includes('$provider') ? serviceSections.map(name => key.replace('$provider', name)) : key))

function pathsOf(patterns: readonly string[]): Names | null {
  const { others, told } = toldIn(patterns, '**.$')
  const written = others.length > 0 ? dotted(others) : null
  if (told.size === 0) return written
  return { test: path => groupNames(path).some(name => told.has(partOf(name) ?? '')) || written?.test(path) === true }
}

/** What a group is called; one of a list or of a table of several is what these are: `encoders.[]`, `encoders.fast`. */
function groupNames(path: string): readonly string[] {
  const [last = '', above = ''] = path.split('.').reverse()
  const one = above.replace(/(?<=[a-z\d])s$/, '')
  return last === '[]' || one !== above ? [last, one] : [last]
}

function compile(row: Loader): CompiledLoader {
  const anyOf = (patterns: readonly string[]) =>
    new RegExp(`^(?:${patterns.map(pattern => wild(pattern.replaceAll('.', '\\.'), '.*')).join('|')})$`, 'i')
  const namesOf = (patterns: readonly string[]): Names | null => {
    if (patterns.length === 0) return null
    const { others, told } = toldIn(patterns, '$')
    const written = others.length > 0 ? anyOf(others) : null
    return { test: name => told.has(partOf(name) ?? '') || [name, snake(name)].some(one => written?.test(one)) }
  }
  const neighboursOf = ([first = '', ...others]: readonly string[]): Names => {
    const test = neighbours[first]
    return test ? { test } : anyOf([first, ...others])
  }
  const words = row.command.map(command =>
    command.split(' ').map(word => new RegExp(`^${notFlag(word)}${wild(word.replaceAll('.', '\\.'), '.*')}$`)),
  )
  return {
    ...row,
    callPattern: row.call.length > 0 ? dotted(row.call) : null,
    notCallPattern: row.notCall.length > 0 ? dotted(row.notCall) : null,
    keyPattern: pathsOf(ofServices(row.keys)),
    notKeyPattern: row.notKeys.length > 0 ? dotted(row.notKeys) : null,
    bindingPattern: namesOf(row.bindings),
    commandWords: words,
    onlyPattern: namesOf(row.only),
    exceptPattern: namesOf(row.except),
    filePattern: row.files.length > 0 ? anyOf(row.files) : null,
    besidePatterns: Object.entries(row.beside).map(([key, patterns]) => [
      key.split('|').map(one => (/^\d+$/.test(one) ? Number(one) : one)),
      neighboursOf(patterns),
    ]),
    amongSet: new Set(row.among.map(String)),
  }
}

/** In order: the first row that fits a call or a command is the one that counts. */
export const loaders: readonly CompiledLoader[] = ownData<readonly WrittenLoader[]>([
  ...languages,
  ...calls,
  ...commands,
  ...settings,
]).map(row => compile(filled(row)))

export const valueRows = ownData<readonly ValueRow[]>(values)

/** Calls of these are handed a file or an address, not a name; what is routed goes to a service, as a rule. */
const isNamed = ({ shape, kind }: Take) =>
  !['file', 'surefile', 'download', 'routed', 'filesystem', 'torchhub'].includes(shape) && kind === 'weights'

/** Packages that load models by name: who imports one may well load what the file names. */
export function isLibrary(module: string): boolean {
  const segments = module.split(/[./]/)
  return segments.some((_, last) => libraries.has(segments.slice(0, last + 1).join('.')))
}

const libraries: ReadonlySet<string> = new Set(
  loaders
    .filter(({ certainty, takes }) => certainty === 'load' && takes.some(isNamed))
    .flatMap(({ call }) =>
      call.flatMap(
        pattern => /^(?<library>(?:github\.com\.[^.*]+\.)?[^.*]+)\../.exec(pattern)?.groups?.['library'] ?? [],
      ),
    ),
)
