import * as z from 'zod'
import { hubs, kinds } from '../model/index.ts'

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
  'keyedfile',
  'pickled',
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
  shape: z.enum(shapes).exactOptional(),
  kind: z.enum(kinds).exactOptional(),
  hub: z.enum(hubs).exactOptional(),
  revision: argumentList.exactOptional(),
  path: argumentList.exactOptional(),
  /** Where what comes from an address is kept: the name of that file may say more than the address. */
  savedAs: argumentList.exactOptional(),
  /** Further files that are taken from the repository, or patterns of them. */
  patterns: argumentList.exactOptional(),
  digest: argumentList.exactOptional(),
  code: argumentList.exactOptional(),
  codeRevision: argumentList.exactOptional(),
  /** Of a package: whether what is installed comes before what the registry has. */
  run: z.enum(['downloaded', 'installed-first']).exactOptional(),
  /** The namespace that the library itself puts before a name without one. */
  prefix: z.string().exactOptional(),
  /** False: this form has no place for an immutable revision. */
  pinnable: z.boolean().exactOptional(),
})
export type WrittenTake = z.infer<typeof take>

/** One way in which a library, a tool or a configuration language loads weights. */
export const loader = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Dotted callees; `*` within a segment, `**` for any segments. */
  call: z.array(z.string()).exactOptional(),
  /** Callees that the row leaves alone. */
  notCall: z.array(z.string()).exactOptional(),
  /** True: what belongs together may have a beginning of its own: `onnx_path` with `onnx_revision`. */
  stems: z.boolean().exactOptional(),
  /** Words of a command line, in order; `*` within a word. */
  command: z.array(z.string()).exactOptional(),
  /** Flags of that command without a value. */
  switches: z.array(z.string()).exactOptional(),
  /** Flags of that command with several values, or given several times, each of which counts; `*`: settings that may be lists. */
  lists: z.array(z.string()).exactOptional(),
  /** Names of variables, fields and options that hold an id, whatever takes it from there; here too `$part`. */
  bindings: z.array(z.string()).exactOptional(),
  /** Arguments of which one must be true. */
  when: argumentList.exactOptional(),
  /** Key paths of a group of settings; `**.$part`: of any whose last word says so, `$provider`: called by a service. */
  keys: z.array(z.string()).exactOptional(),
  /** Key paths of groups that the row leaves alone; tables in code have the path `{}`. */
  notKeys: z.array(z.string()).exactOptional(),
  /** Neighbours (`a|b`: one of these) that must have one of these values (patterns, or `$service`, `$provider`) for the row to hold. */
  beside: z.record(z.string(), z.array(z.string())).exactOptional(),
  /** True: only where every value of the group is `namespace/name`. */
  alike: z.boolean().exactOptional(),
  /** Neighbours of which one must be there. */
  among: z.array(z.string()).exactOptional(),
  /** Neighbours that say that it is something else. */
  without: z.array(z.string()).exactOptional(),
  /** Names of files, with `*`, outside of which the row does not hold. */
  files: z.array(z.string()).exactOptional(),
  /** For `*`: only names like these; `$model` and its like: what names say by their words (part-words.ts). */
  only: z.array(z.string()).exactOptional(),
  /** For `*`: names whose values are something else. */
  except: z.array(z.string()).exactOptional(),
  /** Later rows do not look at a group in which this one finds something (or that it claims, without takes). */
  final: z.boolean().exactOptional(),
  /** Variables that move every id of this loader to ModelScope; with `!` in front, one that moves it away from there. */
  hubSwitch: z.array(z.string()).exactOptional(),
  /** An argument whose value says what is loaded: `repo_type="dataset"`. */
  kindBy: z
    .strictObject({ argument: argumentList, kinds: z.record(z.string(), z.enum(kinds).nullable()) })
    .exactOptional(),
  /** True: it only brings files here, so that what they are called says what they are. */
  fetches: z.boolean().exactOptional(),
  /** What the library loads when no id is given: by the text of an argument, or whatever the arguments are (``). */
  defaults: z.strictObject({ by: argumentList.exactOptional(), ids: z.record(z.string(), z.string()) }).optional(),
  certainty: z.enum(['load', 'heuristic']).exactOptional(),
  /** True: this loads models and nothing else, so an id that we cannot tell is reported as dynamic. */
  dynamic: z.boolean().exactOptional(),
  takes: z.array(take),
})
export type WrittenLoader = z.infer<typeof loader>

/** Calls whose value is one of their arguments, and calls that declare an option of a command line. */
export const valueRow = z.strictObject({
  call: z.array(z.string()).min(1),
  gives: argumentList.exactOptional(),
  declares: argumentList.exactOptional(),
  /** True: its arguments are the parts of a path. */
  joins: z.literal(true).exactOptional(),
  /** Only where the last part ends so: the name of a folder may be one that something else has elsewhere. */
  ends: z.array(z.string()).exactOptional(),
  /** An argument that the first part of what the call gives holds, or its `value`: `const [x, setX] = useState(…)`. */
  holds: argumentList.exactOptional(),
  /** A program that the call runs: its words, or the whole line. */
  runs: argumentList.exactOptional(),
  /** The same where every argument from this position on is a word. */
  words: z.int().nonnegative().exactOptional(),
  /** How many leading positions may carry the option's name. */
  named: z.int().positive().exactOptional(),
})

export type ValueRow = z.infer<typeof valueRow>
