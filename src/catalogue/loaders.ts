import * as z from 'zod'
import { hubs, kinds } from '../model/index.ts'
import calls from './loaders-calls.json' with { type: 'json' }
import commands from './loaders-commands.json' with { type: 'json' }
import languages from './loaders-languages.json' with { type: 'json' }
import settings from './loaders-settings.json' with { type: 'json' }
import values from './loaders-values.json' with { type: 'json' }
import { partOf } from './part-words.ts'

/** How the text of an id is to be read. */
const shapes = [
  'repo',
  'short',
  'compound',
  'named',
  'model',
  'basemodel',
  'sounding',
  'likely',
  'tagged',
  'hubtag',
  'quantised',
  'adapters',
  'origins',
  'codemap',
  'uri',
  'filesystem',
  'download',
  'repository',
  'storage',
  'file',
  'surefile',
  'ownfile',
  'ollama',
  'modelfile',
  'wheel',
  'anyurl',
  'outfile',
  'oci',
  'kaggle',
  'torchhub',
  'ngc',
  'served',
  'hosted',
  'routed',
  'package',
  'creator',
] as const
export type Shape = (typeof shapes)[number]

/** A number is a position, a word a keyword or key (dots go into tables), `--x` a flag, `*` every key, `$keys` their names. */
const argument = z.union([z.int().nonnegative(), z.string().regex(/^(?:[\w.$-]+|\*)$/)])
export type Argument = z.infer<typeof argument>
const argumentList = z.array(argument).readonly()

const take = z.strictObject({
  id: argumentList,
  shape: z.enum(shapes).default('repo'),
  kind: z.enum(kinds).default('weights'),
  hub: z.enum(hubs).optional(),
  revision: argumentList.default([]),
  path: argumentList.default([]),
  /** Where what comes from an address is kept: the name of that file may say more than the address. */
  savedAs: argumentList.default([]),
  /** Further files that are taken from the repository, or patterns of them. */
  patterns: argumentList.default([]),
  digest: argumentList.default([]),
  code: argumentList.default([]),
  codeRevision: argumentList.default([]),
  /** Of a package: whether what is installed comes before what the registry has. */
  run: z.enum(['downloaded', 'installed-first']).optional(),
  /** The namespace that the library itself puts before a name without one. */
  prefix: z.string().optional(),
  /** False: this form has no place for an immutable revision. */
  pinnable: z.boolean().default(true),
})
export type Take = z.infer<typeof take>

/** One way in which a library, a tool or a configuration language loads weights. */
const loader = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Dotted callees; `*` within a segment, `**` for any segments. */
  call: z.array(z.string()).default([]),
  /** Callees that the row leaves alone. */
  notCall: z.array(z.string()).default([]),
  /** True: what belongs together may have a beginning of its own: `onnx_path` with `onnx_revision`. */
  stems: z.boolean().default(false),
  /** Words of a command line, in order; `*` within a word. */
  command: z.array(z.string()).default([]),
  /** Flags of that command without a value. */
  switches: z.array(z.string()).default([]),
  /** Flags of that command with several values, or given several times, each of which counts; `*`: settings that may be lists. */
  lists: z.array(z.string()).default([]),
  /** Names of variables, fields and options that hold an id, whatever takes it from there; here too `$part`. */
  bindings: z.array(z.string()).default([]),
  /** Arguments that must be true. */
  when: argumentList.default([]),
  /** Key paths of a group of settings; `**.$part`: of any whose last word says so. */
  keys: z.array(z.string()).default([]),
  /** Key paths of groups that the row leaves alone; tables in code have the path `{}`. */
  notKeys: z.array(z.string()).default([]),
  /** Neighbours (`a|b`: one of these) that must have one of these values (patterns) for the row to hold. */
  beside: z.record(z.string(), z.array(z.string())).default({}),
  /** True: only where every value of the group is `namespace/name`. */
  alike: z.boolean().default(false),
  /** Neighbours of which one must be there. */
  among: z.array(z.string()).default([]),
  /** Neighbours that say that it is something else. */
  without: z.array(z.string()).default([]),
  /** Names of files, with `*`, outside of which the row does not hold. */
  files: z.array(z.string()).default([]),
  /** For `*`: only names like these; `$model` and its like: what names say by their words (part-words.ts). */
  only: z.array(z.string()).default([]),
  /** For `*`: names whose values are something else. */
  except: z.array(z.string()).default([]),
  /** Later rows do not look at a group in which this one finds something (or that it claims, without takes). */
  final: z.boolean().default(false),
  /** Variables that move every id of this loader to ModelScope; with `!` in front, one that moves it away from there. */
  hubSwitch: z.array(z.string()).default([]),
  /** An argument whose value says what is loaded: `repo_type="dataset"`. */
  kindBy: z.strictObject({ argument: argumentList, kinds: z.record(z.string(), z.enum(kinds).nullable()) }).optional(),
  /** What the library loads when no id is given: by the text of an argument, or whatever the arguments are (``). */
  defaults: z.strictObject({ by: argumentList.default([]), ids: z.record(z.string(), z.string()) }).optional(),
  certainty: z.enum(['load', 'heuristic']).default('load'),
  /** True: this loads models and nothing else, so an id that we cannot tell is reported as dynamic. */
  dynamic: z.boolean().default(true),
  takes: z.array(take),
})
export type Loader = z.infer<typeof loader>

/** Calls whose value is one of their arguments, and calls that declare an option of a command line. */
const valueRow = z.strictObject({
  call: z.array(z.string()).min(1),
  gives: argumentList.optional(),
  declares: argumentList.optional(),
  /** An argument that the first part of what the call gives holds, or its `value`: `const [x, setX] = useState(…)`. */
  holds: argumentList.optional(),
  /** A program that the call runs: its words, or the whole line. */
  runs: argumentList.optional(),
  /** The same where every argument from this position on is a word. */
  words: z.int().nonnegative().optional(),
  /** How many leading positions may carry the option's name. */
  named: z.int().positive().optional(),
})

export type ValueRow = z.infer<typeof valueRow>

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
  readonly besidePatterns: readonly (readonly [readonly Argument[], RegExp])[]
  readonly amongSet: ReadonlySet<string>
}

/** Dotted pattern → anchored expression. */
export function dotted(patterns: readonly string[]): RegExp {
  const one = (pattern: string) => {
    if (pattern === '**') return '.*'
    const segments = pattern.split('.').map(segment => (segment === '**' ? '**' : wild(segment, '[^.]*')))
    return segments.join('\\.').replaceAll('**\\.', '(?:[^.]*\\.)*').replaceAll('\\.**', '(?:\\.[^.]+)*')
  }
  return new RegExp(`^(?:${patterns.map(one).join('|')})$`)
}

function wild(text: string, any: string): string {
  return text.replaceAll(/[\^$+?()[\]{}|/]/g, '\\$&').replaceAll('*', any)
}

/** Of patterns, those that are told by the words of a name, and the others. */
function toldIn(patterns: readonly string[], mark: string) {
  const [others, told] = [false, true].map(is => patterns.filter(pattern => pattern.startsWith(mark) === is))
  return { others: others ?? [], told: new Set(told?.map(pattern => pattern.slice(mark.length))) }
}

function pathsOf(patterns: readonly string[]): Names | null {
  const { others, told } = toldIn(patterns, '**.$')
  const written = others.length > 0 ? dotted(others) : null
  if (told.size === 0) return written
  return { test: path => told.has(partOf(path.slice(path.lastIndexOf('.') + 1)) ?? '') || written?.test(path) === true }
}

function compile(row: Loader): CompiledLoader {
  const anyOf = (patterns: readonly string[]) =>
    new RegExp(`^(?:${patterns.map(pattern => wild(pattern.replaceAll('.', '\\.'), '.*')).join('|')})$`, 'i')
  const namesOf = (patterns: readonly string[]): Names | null => {
    const { others, told } = toldIn(patterns, '$')
    const written = others.length > 0 ? anyOf(others) : null
    if (told.size === 0) return written
    return { test: name => told.has(partOf(name) ?? '') || written?.test(name) === true }
  }
  const words = row.command.map(command =>
    command.split(' ').map(word => new RegExp(`^${wild(word.replaceAll('.', '\\.'), '.*')}$`)),
  )
  return {
    ...row,
    callPattern: row.call.length > 0 ? dotted(row.call) : null,
    notCallPattern: row.notCall.length > 0 ? dotted(row.notCall) : null,
    keyPattern: pathsOf(row.keys),
    notKeyPattern: row.notKeys.length > 0 ? dotted(row.notKeys) : null,
    bindingPattern: namesOf(row.bindings),
    commandWords: words,
    onlyPattern: namesOf(row.only),
    exceptPattern: namesOf(row.except),
    filePattern: row.files.length > 0 ? anyOf(row.files) : null,
    besidePatterns: Object.entries(row.beside).map(([key, patterns]) => [
      key.split('|').map(one => (/^\d+$/.test(one) ? Number(one) : one)),
      anyOf(patterns),
    ]),
    amongSet: new Set(row.among.map(String)),
  }
}

/** In order: the first row that fits a call or a command is the one that counts. */
export const loaders: readonly CompiledLoader[] = z
  .array(loader)
  .parse([...languages, ...calls, ...commands, ...settings])
  .map(compile)

export const valueRows: readonly ValueRow[] = z.array(valueRow).parse(values)

/** Calls of these are handed a file or an address, not a name; what is routed goes to a service, as a rule. */
const isNamed = ({ shape, kind }: Take) =>
  !['file', 'surefile', 'download', 'routed', 'filesystem', 'torchhub'].includes(shape) && kind === 'weights'

/** Packages that load models by name: who imports one may well load what the file names. */
export const libraries: ReadonlySet<string> = new Set(
  loaders
    .filter(({ certainty, takes }) => certainty === 'load' && takes.some(isNamed))
    .flatMap(({ call }) => call.flatMap(pattern => /^(?<library>[^.*]+)\../.exec(pattern)?.groups?.['library'] ?? [])),
)
