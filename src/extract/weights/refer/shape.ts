import type { Shape } from '../../../catalogue/loaders.ts'
import {
  isHostedName,
  isKnownNamespace,
  isLegacyId,
  localRoute,
  soundsLikeModel,
} from '../../../catalogue/model-names.ts'
import type { Hub } from '../../../model/index.ts'
import { isLocalPath, isOtherThing, isRepoId, isSureWeightsFile, isSwitch, isWeightsFile, quantisedId } from './ids.ts'
import { creatorAsked, packageAsked } from './package.ts'
import type { Target } from './target.ts'
import { kaggleHandle, ociName, ollamaName, readUri } from './uri.ts'

type Reader = (text: string, hub: Hub) => Target | null

const named: Reader = (text, hub) => {
  if ((isRepoId(text) && !isSureWeightsFile(text)) || isLegacyId(text)) return { hub, id: text, revision: null }
  const one = quantisedId(text)
  if (one) return { hub, id: one.id, revision: null, path: one.quant }
  // `datasets/ns/name`, as the libraries of the hub take it in place of a type.
  const [, type, id = ''] = /^(datasets|spaces)\/([^/\s]+\/[^/\s]+)$/.exec(text) ?? []
  return isRepoId(id) ? { hub, id, revision: null, type: type === 'datasets' ? 'datasets' : 'spaces' } : null
}

const repo: Reader = (text, hub) =>
  file(text, hub) ?? named(text, hub) ?? (/^hf[-_]hub:|@/.test(text) ? tagged(text, hub) : null)

/** Short names that a library completes by itself: `all-MiniLM-L6-v2`. */
const short: Reader = (text, hub) =>
  repo(text, hub) ?? (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null)

/** The same where a single word may be anything, and only `one-with-several-parts` is a model's name. */
const compound: Reader = (text, hub) =>
  repo(text, hub) ?? (/^[A-Za-z][\w.]*(?:-[\w.]+){2,}$/.test(text) && !isHostedName(text) ? short(text, hub) : null)

/** A file on this machine, when it is named as weights are. */
const file: Reader = text =>
  isWeightsFile(text) && !/^[a-z0-9]+:\/\/|[{}<>*]/.test(text)
    ? { hub: 'local-weight-file', id: text, revision: null }
    : null

const surefile: Reader = (text, hub) => (isSureWeightsFile(text) ? file(text, hub) : null)

/** A file that some setting names, whatever the setting is called: not a shard, nor what every repository calls it. */
const ownfile: Reader = (text, hub) =>
  /[*?\s]|^\w+=|-\d{5}-of-\d{5}|\.(?:pkl|joblib|h5|hdf5|weights)$/i.test(text) || isUsualFile(text)
    ? null
    : surefile(text, hub)

const isUsualFile = (text: string) =>
  /^\/?(?:(?:diffusion_)?pytorch_(?:adapter_|lora_)?(?:model|weights)|(?:adapter_|consolidated\.?)?(?:model|weights|\d+))(?:[._](?:fp16|fp32|bf16|quantized|q4|int8))?\.\w+$/i.test(
    text,
  )

const hosted: Reader = text => ({ hub: 'url', id: text, revision: null, kind: 'hosted', pinnable: false })

/** `org/name@rev`, `hf-hub:org/name@rev`. */
const tagged: Reader = (text, hub) => {
  const match = /^(?:hf[-_]hub:|hf:|local:)?([^@\s]+?)(?:@(.+))?$/.exec(text)
  const id = match?.[1]
  if (!id || !named(id, hub)) return null
  const revision = match?.[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  if (revision === null) return { hub, id, revision }
  return { hub, id, revision, pin: { from, to: text.length, before: '', after: '' } }
}

/** Only with its prefix: without one the name is the library's own. */
const hubtag: Reader = (text, hub) => (/^hf[-_]hub:|^local-dir:/.test(text) ? tagged(text, hub) : null)

/** `user/model[:QUANT]` as llama.cpp reads it, `user/model@QUANT` as LM Studio does. */
const quantised: Reader = (text, hub) => {
  const [, id = '', quant] = /^([^:@]+)[:@]([^/@:]*)$/.exec(text) ?? []
  if (id === '') return repo(text, hub)
  return named(id, hub) && { hub, id, revision: null, ...(quant && { path: quant }) }
}

const torchhub: Reader = text => {
  const match = /^([\w.-]+\/[\w.-]+)(?::(.+))?$/.exec(text)
  if (!match?.[1]) return null
  const revision = match[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  const pin = { from, to: text.length, before: revision === null ? ':' : '', after: '' }
  return { hub: 'torchhub', id: match[1], revision, pin }
}

/** `provider/name`: only some providers load weights that can be named at a hub. */
const routed: Reader = (text, hub) => {
  const slash = text.search(/[/:]/)
  const provider = text.slice(0, slash)
  const rest = text.slice(slash + 1)
  const route = slash === -1 ? undefined : localRoute(provider)
  if (route === 'ollama') return ollamaName(rest)
  if (route === undefined) return hosted(text, hub)
  const target = named(rest.replace(/^(?:[\w-]+\/)(?=[^/]+\/[^/]+$)/, ''), route)
  return target && { ...target, ...(provider === 'huggingface' && { kind: 'hosted' as const, pinnable: false }) }
}

/** What a setting called `model` may hold, whoever publishes it: no loader has said how it will be read. */
const model: Reader = (text, hub) => {
  const [first = ''] = text.split(/[/:]/, 1)
  if (/^ollama\/ollama(?::|$)/.test(text)) return null
  if (localRoute(first) && text.length > first.length + 1) return routed(text, hub)
  // LlamaIndex says so that the name is a hub's, not a service's.
  if (text.startsWith('local:')) return tagged(text, hub)
  if (isHostedName(text)) return hosted(text, hub)
  if (/^[a-z][\w.-]*:(?:\d+(?:\.\d+)?[bm]|latest|\d+x\d+b)\b[\w.-]*$/.test(text)) return ollamaName(text)
  return isOtherThing(text) ? null : named(text, hub)
}

/** What `base_model` may hold besides: a short name of several parts that sounds like a model's. */
const basemodel: Reader = (text, hub) =>
  model(text, hub) ?? (text.includes('/') || !soundsLikeModel(text) ? null : compound(text, hub))

/** The same where the setting may as well hold something else: only what is known, or sounds like a model. */
const sounding: Reader = (text, hub) => {
  const target = model(text, hub)
  return target && (target.hub !== hub || !text.includes('/') || sounds(text)) ? target : null
}

function sounds(text: string): boolean {
  const [namespace = '', name = ''] = text.split('/')
  return soundsLikeModel(name) || isKnownNamespace(namespace)
}

/** Nothing says that it is a model but its own name, or its publisher's. */
const likely: Reader = (text, hub) =>
  (isRepoId(text) || quantisedId(text)) && sounds(text) && !isOtherThing(text) && !isHostedName(text)
    ? named(text, hub)
    : null

/** `org/name--module.Class`: code of another repository. */
const codemap: Reader = (text, hub) => {
  const [id = '', code] = text.split('--')
  return code && isRepoId(id) ? { hub, id, revision: null, kind: 'code' } : null
}

/** A wheel that holds a model: `spacy-models` releases, or one kept at the hub. */
const wheel: Reader = text => {
  const [address = text] = text.split('#')
  const digest = /#sha256=([0-9a-f]{64})$/.exec(text)?.[1]
  if (!/spacy-models\/releases\/download\//.test(address)) return null
  return { hub: 'url', id: address, revision: null, ...(digest && { digest: `sha256:${digest}` }) }
}

const ngc: Reader = text => {
  const [id = '', version] = text.split(':')
  return /^[\w-]+(?:\/[\w-]+){1,2}$/.test(id) ? { hub: 'url', id, revision: version ?? null } : null
}

/** `user/model:files/*.safetensors` */
const origins: Reader = (text, hub) => {
  const [, id = text, path] = /^([^:]+):(.+)$/.exec(text) ?? []
  const target = named(id, hub)
  return target && { ...target, ...(path && { path }) }
}

const nothing: Reader = () => null

const readers: Readonly<Record<Shape, Reader>> = {
  repo,
  short,
  compound,
  named,
  model,
  basemodel,
  sounding,
  likely,
  tagged,
  hubtag,
  quantised,
  origins,
  adapters: (text, hub) => tagged(text.replace(/^[\w.-]+=/, ''), hub),
  codemap,
  uri: nothing,
  // As the hub's own file system names things, which leaves its scheme out.
  filesystem: text => readUri(`hf://${text}`),
  download: nothing,
  repository: nothing,
  storage: text =>
    /^(?:s3|gs|https?|az|abfss?|wasbs?):\/\/\S+$/.test(text) ? { hub: 'url', id: text, revision: null } : null,
  file,
  surefile,
  ownfile,
  ollama: ollamaName,
  modelfile: (text, hub) => (isLocalPath(text) ? null : (file(text, hub) ?? ollamaName(text))),
  wheel,
  anyurl: (text, hub) => (/^(?:https?|ssh|git):\/\/|^git@/.test(text) ? { hub, id: text, revision: null } : null),
  outfile: (text, hub) => (isWeightsFile(text) ? { hub, id: text, revision: null } : null),
  oci: ociName,
  kaggle: kaggleHandle,
  torchhub,
  ngc,
  served: (text, hub) => (hub === 'ollama' ? ollamaName(text) : hosted(text, hub)),
  hosted,
  routed,
  package: packageAsked,
  creator: creatorAsked,
}

/** Shapes whose texts have colons and hosts of their own. */
const selfContained: ReadonlySet<Shape> = new Set<Shape>([
  'ollama',
  'oci',
  'served',
  'hosted',
  'modelfile',
  'anyurl',
  'outfile',
  'ownfile',
  'package',
  'creator',
])

/** KServe reads `hf://ns/name:REVISION`, where others have a quantisation. */
function stored({ pinnable, path, ...target }: Target): Target {
  const isRevision = target.hub === 'huggingface' && pinnable === false && path !== undefined
  return isRevision
    ? { ...target, revision: path }
    : { ...target, ...(path && { path }), ...(pinnable === false && { pinnable }) }
}

/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
export function readShape(shape: Shape, text: string, hub: Hub): Target | null {
  if (text.length > 500 || text === '' || isSwitch(text)) return null
  const uri = selfContained.has(shape) ? null : readUri(text)
  if (uri && shape === 'storage') return stored(uri)
  // Charts and images live in registries too: only a loader says that an OCI name is a model.
  if (uri?.hub === 'oci' && shape === 'likely') return null
  if (uri) return shape === 'repository' && uri.path !== undefined ? null : uri
  const isFile =
    shape === 'file' ||
    shape === 'surefile' ||
    shape === 'ownfile' ||
    shape === 'repo' ||
    shape === 'short' ||
    shape === 'compound' ||
    shape === 'modelfile'
  if (isFile && !/\s/.test(text)) {
    const local = (shape === 'ownfile' ? ownfile : shape === 'surefile' ? surefile : file)(text, hub)
    if (local) return local
  }
  return shape !== 'storage' && isLocalPath(text) ? null : readers[shape](text, hub)
}
