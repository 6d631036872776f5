import type { CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import { isServiceAddress, isServiceName } from '../../../../catalogue/model-names.ts'
import { isHostedRoute, isProvider } from '../../../../catalogue/services.ts'
import { type Kind, once } from '../../../../model/index.ts'
import type { Constants } from '../../constant/constants.ts'
import { lastOf } from '../../values.ts'
import type { Value } from '../../vocabulary.ts'
import { isRepoId } from '../name/ids.ts'
import { addresses, isServed } from '../served.ts'
import { callFrame, type Frame } from './frame.ts'
import type { Rows } from './rows.ts'
import { given, textsIn } from './taken.ts'
import type { Reading } from './taking.ts'

/** What the beginning of a name says of what it names. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/tokenizer|processor/, 'tokenizer'],
  [/adapter|lora|peft/, 'adapter'],
  [/draft|assistant|speculative/, 'draft'],
  [/data|corpus|benchmark/, 'dataset'],
  [/code/, 'code'],
]

/**
 * The takes of a row once for each revision that stands there: `revision` belongs to `path`, `onnx_revision` to
 * `onnx_path`. Where the file loads by that field and by no revision, the one beside it is only told.
 */
export function stemmed({ takes }: CompiledLoader, { all, get }: Frame, { bare }: Reading): readonly Take[] {
  const stems = all.flatMap(([name]) => /^((?:\w+_)?)revision$/.exec(name)?.[1] ?? [])
  return stems.flatMap(stem =>
    takes.flatMap((take): readonly Take[] => {
      const names = [...(stem === '' ? [] : [stem.slice(0, -1)]), ...take.id.map(id => `${stem}${id}`)]
      const name = names.find(one => get(one) !== undefined)
      if (name === undefined) return []
      const kind = kinds.find(([pattern]) => pattern.test(stem))?.[1] ?? take.kind
      return [{ ...take, kind, id: [name], revision: bare().has(name) ? [] : [`${stem}revision`] }]
    }),
  )
}

interface Beside {
  readonly loader: CompiledLoader
  readonly frame: Frame
  readonly reading: Reading
}

/** A guess at a setting, with what stands beside it under its own name. What a known loader reads is told by its row alone. */
export function withSiblings(written: Take, value: Value, { loader, frame, reading: { constants } }: Beside): Take {
  const key = frame.all.find(([, one]) => one === value)?.[0]
  const isBeside = loader.keyPattern !== null || frame.isCommand === true || frame.beside !== undefined
  if (key === undefined || loader.certainty !== 'heuristic') return written
  const named = isAtHub(key, value) ? { ...written, shape: 'named' as const } : written
  const take = ofModelScope.test(key) ? { ...named, hub: 'modelscope' as const } : named
  const further = [key, stemOf(key)].map(one => `${one}_kwargs.revision`)
  if (!isBeside) return { ...take, revision: [...take.revision, ...further] }
  const isAsked = take.kind === 'weights' && isOfService(key, frame, constants)
  const own = revisionsOf(key, frame).find(name => frame.get(name) !== undefined)
  const pinned = { ...take, revision: own === undefined ? [...take.revision, ...further] : [own] }
  if (take.kind === 'weights' && frame.isCommand && isAim(key, frame)) return { ...pinned, kind: 'upload' }
  return isAsked ? { ...pinned, kind: 'hosted', pinnable: false } : pinned
}

/** `modelscope_repo`, `ms_model_id`: whose key says so, it lies there. */
const ofModelScope = /model_?scope|(?:^|[_-])ms[_-](?:model|repo|id)/i

/** `HF_MODEL=groq/x`: whose key names the hub has a namespace of the hub, though a client has a route of that name. */
const isAtHub = (key: string, value: Value) =>
  ofHub.test(key) &&
  value.kind === 'text' &&
  isRepoId(value.text) &&
  isHostedRoute(value.text.split('/', 1)[0] ?? '') &&
  !isServiceName(value.text)

const ofHub =
  /(?:^|[_-])(?:hf|HF|huggingface|HUGGINGFACE|hub|HUB|repo_id|REPO_ID|name_or_path|NAME_OR_PATH)(?:[_-]|$)|^(?:hf|huggingFace)(?=[A-Z])|[a-z](?:Hf|HF|HuggingFace|RepoId)/

/** `--push_to_hub --hf_repository a/b`: where a program puts what it makes; what it begins with is called a model's, or a source. */
function isAim(key: string, { all }: Frame): boolean {
  const isPlace = /repo(?:sitory)?(?:[_-]?(?:id|name))?$/i.test(key)
  return isPlace && !/model|base|source|src|from|pretrain|load|input|data/i.test(key) && all.some(isPush)
}

const isPush = ([name, value]: readonly [string, Value]) =>
  /^--(?:push|upload)(?:[_-]|$)/i.test(name) &&
  (value.kind === 'text' ? !/^(?:false|0|no|off)$/i.test(value.text) : value.kind === 'constant')

/** `X_MODEL_REVISION` beside `X_MODEL` or `X_MODEL_ID`, and `X_REVISION`, `--x-revision`, where only one name begins so. */
function revisionsOf(key: string, { all, beside = new Map(all) }: Frame): readonly string[] {
  const front = frontOf(key)
  const isShared = [...beside].some(
    ([name, value]) => name !== key && value.kind === 'text' && isRepoId(value.text) && frontOf(name) === front,
  )
  const own = [key, stemOf(key)].flatMap(one => suffixes.map(suffix => `${one}${suffix}`))
  // A commit that only the front has may be the program's.
  return isShared
    ? own
    : [...own, ...suffixes.filter(suffix => /revision$/i.test(suffix)).map(suffix => `${front}${suffix}`)]
}

const stemOf = (key: string) => key.replace(/(?:[_-](?:id|name|path|repo)|(?<=[a-z])(?:Id|Name|Path|Repo))$/i, '')
const frontOf = (key: string) => stemOf(key).replace(/(?:[_-](?:model|repo)|(?<=[a-z])(?:Model|Repo))$/i, '')

const suffixes = [
  ...['revision', 'commit', 'sha', 'commit_sha'].flatMap(word => [`_${word.toUpperCase()}`, `_${word}`]),
  'Revision',
  '-revision',
]

/**
 * `GROQ_API_KEY` beside `GROQ_MODEL`, `ROUTER_PROVIDER=groq` or the address of a service in `ROUTER_BASE_URL` beside
 * `ROUTER_MODEL`: an address that is none says more than a provider.
 */
function isOfService(key: string, { all, get }: Frame, constants: Constants): boolean {
  const textsOf = (ends: readonly string[]) =>
    besideModel(key, ends).flatMap(name => textsIn(get(name), new Map(), constants))
  const places = textsOf(addresses)
  if (places.length > 0) return places.some(isServiceAddress)
  return isServed(key, new Set(all.map(([name]) => name.toUpperCase()))) || textsOf(['PROVIDER']).some(isProvider)
}

/** `EMBEDDING_BASE_URL` beside `EMBEDDING_MODEL`, and in the case of the key. */
function besideModel(key: string, ends: readonly string[]): readonly string[] {
  const stem = key.replace(/[_-]?model(?:[_-]?(?:name|id))?$/i, '')
  const isLower = /[a-z]/.test(key)
  return stem === '' ? [] : ends.map(end => `${stem}_${isLower ? end.toLowerCase() : end}`)
}

/** Fields by which the file loads without a revision of their own, whatever they belong to: `from_pretrained(spec.path)`. Asked once. */
export const bareFields = (constants: Constants, rows: Rows): (() => ReadonlySet<string>) =>
  once(() => {
    const fields = constants.names.calls.flatMap(call => {
      const row = rows.forCall(constants.canonical(call)).find(one => one.certainty === 'load')
      const frame = callFrame(call, constants)
      return (row?.takes ?? []).flatMap(take =>
        isTold(given(frame, take.revision)) ? [] : fieldIn(given(frame, take.id)),
      )
    })
    return new Set(fields)
  })

/** Is the revision a field too? One that stands in the call is all that it loads. */
const isTold = (revision: Value | undefined) => fieldIn(revision).some(name => /revision$/i.test(name))

function fieldIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'name') return value.path.includes('.') ? [lastOf(value.path)] : []
  return value?.kind === 'item' && value.key?.kind === 'text' ? [value.key.text] : []
}
