import type { Constants } from '../constant/constants.ts'
import type { Names } from '../constant/names.ts'
import { lastOf } from '../values.ts'
import type { Binding, Call, Value } from '../vocabulary.ts'
import type { Candidate } from './row/taking.ts'

/**
 * Loaders in whose place the file puts something else: `AutoModel.from_pretrained = other`, `sys.modules["torch"] = mine`.
 * What they are told counts for nothing any more, so that no pin of theirs is believed.
 */
export function replacedIn(constants: Constants): (canonical: string, call: Call) => boolean {
  const { names } = constants
  const paths = new Set([
    ...names.allBindings.flatMap(one => replacedBy(one, constants)),
    ...names.calls.flatMap(call => patchedBy(call, constants)),
  ])
  const isAny =
    names.allBindings.some(({ name }) => inside.test(name)) ||
    names.calls.some(call => runsUnknown(call, constants) || setsUnknown(call)) ||
    [...paths].some(isFetching)
  const reset = resetIn(names)
  // Who changes a method in one class of a library changes it in those that have it from there.
  const methods = new Set([...paths].map(methodOf))
  return (canonical, call) =>
    isAny ||
    hasOwn(call) ||
    reset.has(call) ||
    methods.has(methodOf(canonical)) ||
    ways(canonical).some(way => paths.has(way))
}

/**
 * Where a program keeps itself: who writes there writes to functions, classes, modules and variables whose names nobody
 * reads here. `self.__dict__` is the same.
 */
const inside =
  /(?:^|\.)(?:__(?:dict|code|globals|class|bases|builtins|defaults|kwdefaults|func|wrapped)__|f_(?:globals|locals|code))(?:\[|$)|\.keywords\[|__(?:func|globals|closure|wrapped|defaults|kwdefaults)__|^__main__\.|^(?:globals|locals|vars)\(\)\[\*\]|^(?:type|vars|super)\(\)|(?:^|\.)(?:_getframe|currentframe)\(\)|^sys\.modules\[\](?:\.|$)/

/** `setattr(sys.modules[name], …)`, `setattr(x, name, …)`, `vars(x).update(…)`: which variable that is, nobody reads here. */
function setsUnknown({ callee, positional: [of, key, value] }: Call): boolean {
  if (/(?:^|\.)setGlobalDispatcher$/.test(callee)) return of?.kind !== 'call' || !proxy.test(of.call.callee)
  if (/^(?:vars|type)\(\)\./.test(callee)) return /\.(?:update|setdefault|pop|clear)$/.test(callee)
  if (callee === 'Object.assign' && of?.kind === 'opaque') return key?.kind !== 'table' || key.spread.length > 0
  return (
    /(?:^|\.)(?:setattr|__setattr__)$/.test(callee) &&
    value !== undefined &&
    (of?.kind !== 'name' || key?.kind !== 'text')
  )
}

/** `patch("a.b", new)`, `patch.object(a, "b", new)`, `wrap("a", "b.c", new)`: whoever is handed a loader's path, and what else. */
function patchedBy({ callee, positional, keyword, where }: Call, constants: Constants): readonly string[] {
  const [first, second] = positional
  if (!first || asking.test(callee) || positional.length + keyword.size < 2) return []
  if (first.kind === 'text' && mocking.test(callee)) return [first.text]
  const root =
    first.kind === 'text' ? first.text : first.kind === 'name' ? constants.callees.path(first.path, where) : ''
  const rest = second?.kind === 'text' && /^\w+(?:\.\w+)*$/.test(second.text) ? `.${second.text}` : ''
  const isPath =
    first.kind === 'text' ? /^[A-Za-z_]\w*(?:\.\w+)*$/.test(root) && `${root}${rest}`.includes('.') : rest !== ''
  return isPath ? [`${root}${rest}`, ...(first.kind === 'text' && root.includes('.') ? [root] : [])] : []
}

/** `jest.mock("module", () => …)` */
const mocking = /(?:^|\.)(?:mock|doMock|unstable_mockModule|mockModule)$/

/** What only asks for a thing, or tells of it. */
const asking =
  /(?:^|\.)(?:getattr|hasattr|getLogger|import_module|__import__|find_spec|version|filterwarnings|print|isinstance|join|get|delattr|methodcaller|attrgetter)$/

/**
 * What everything is downloaded through, at the hub, in a browser, and in a library in one, or loaded through: who changes
 * a part of it changes all of it.
 */
const fetching = [
  /^huggingface_hub\.|^(?:globalThis|window|self|global)\.(?:fetch|\*)$|^(?:node:)?https?\.(?:request|get|globalAgent)$/,
  /(?:^|\.)env\.(?:fetch|customCache|remote\w+)$|transformers\.env\.\*$/,
  /^(?:node:)?module\.[\w.]*(?:_load$|_resolve|prototype\.)|^require\.cache\b/,
  /^(?:String|Array|Object|URL|Request|Response|Promise|XMLHttpRequest)\.prototype\./,
]
const isFetching = (path: string) => fetching.some(one => one.test(path))
const proxy = /(?:ProxyAgent|^Agent|\.Agent)$/

/** `config = Configuration(id: "a/b", revision: "…"); config.revision = "main"` */
function resetIn({ allBindings }: Names): ReadonlySet<Call> {
  const names = new Set(allBindings.map(one => one.name))
  const isReset = (name: string) => names.has(`${name}.revision`) || names.has(`${name}[revision]`)
  return new Set(allBindings.flatMap(({ name, value }) => (value.kind === 'call' && isReset(name) ? value.call : [])))
}

/** `downloadFile({ repo, revision, fetch: mine })` */
function hasOwn({ keyword }: Call): boolean {
  const own = keyword.get('fetch')
  return own !== undefined && isFunction(own) && !(own.kind === 'name' && /^(?:\w+\.)?fetch$/.test(own.path))
}

/** `a.b.c`: c, somewhere in a. */
const methodOf = (path: string) => `${path.split('.', 1)[0]}.${lastOf(path)}`

/** `a.b.c`: itself, `a.b` and `a`. */
const ways = (path: string) => path.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'))

function replacedBy(binding: Binding, constants: Constants): readonly string[] {
  const { name, value, where, imported } = binding
  if (imported !== undefined || !(isFunction(value) || isTemplate(binding))) return []
  const module = /^sys\.modules\[(.+)\]$/.exec(name)?.[1]
  if (module !== undefined) return [module]
  const keyed = name.replaceAll(/\[([\w*]+)\]/g, '.$1')
  const [root = ''] = keyed.split('.')
  const path = constants.callees.path(keyed, where)
  const isKnown = path !== keyed || constants.names.import(root) !== undefined
  // A host that the file tells is told of as such.
  const isTold = /\.remoteHost$/.test(path) && constants.expand(value).every(one => one.value.kind === 'text')
  // `pipeline = pipeline("…")` names what the loader gave.
  const isOwn = value.kind === 'call' && ways(constants.canonical(value.call)).includes(path)
  return isOwn || isTold || !(isKnown || isFetching(path)) ? [] : [path]
}

/** `env.remotePathTemplate = '{model}/resolve/main'`: there no revision is asked for. */
const isTemplate = ({ name, value }: Binding) =>
  name.includes('remotePathTemplate') && !(value.kind === 'text' && value.text.includes('{revision}'))

/** May it be called? Switches and texts of a library are set, and load what they loaded before. */
const isFunction = (value: Value): boolean =>
  value.kind === 'fallback' || value.kind === 'choice'
    ? value.options.some(isFunction)
    : /^(?:name|item|call|opaque)$/.test(value.kind)

/** A text that nobody here can read may give any name anew. */
function runsUnknown({ callee, positional: [first] }: Call, constants: Constants): boolean {
  if (!/^(?:exec|eval)$/.test(callee) || !first) return false
  if (callee === 'eval')
    return constants.expand(first).some(({ value }) => value.kind === 'text' && sets.test(value.text))
  const isCompiled = first.kind === 'call' && first.call.callee === 'compile'
  const text = isCompiled ? first.call.positional[0] : first
  return !text || constants.expand(text).some(({ value }) => value.kind !== 'text')
}

/** `eval` of a script may set what it likes; that of Python sets nothing, unless by `:=`. */
const sets = /^\s*(?:(?:let|var|const)\s+)?[\w$.[\]'"]+\s*:?=[^=]/

/** As it would be without what its loader is told of a revision. */
export function unpinned(candidate: Candidate): Candidate {
  const { digest: _digest, ...reference } = candidate.reference
  return { ...candidate, reference: { ...reference, revision: null } }
}
