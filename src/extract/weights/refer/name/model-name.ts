import {
  isHostedName,
  isInOllamaLibrary,
  isKnownNamespace,
  localRoute,
  soundsLikeModel,
} from '../../../../catalogue/model-names.ts'
import { isOtherThing, isRepoId, isSureWeightsFile, isWeightsFile, quantisedId } from './ids.ts'
import { compound, named, tagged } from './repository-name.ts'
import type { Reader } from './target.ts'
import { ollamaName } from './uri.ts'
import { file } from './weights-file.ts'

export const hosted: Reader = text => ({ hub: 'url', id: text, revision: null, kind: 'hosted', pinnable: false })

/** `provider/name`: only some providers load weights that can be named at a hub. */
export const routed: Reader = (text, hub) => {
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
export const model: Reader = (text, hub) => {
  const [first = ''] = text.split(/[/:]/, 1)
  if (/^ollama\/ollama(?::|$)/.test(text)) return null
  if (localRoute(first) && text.length > first.length + 1) return routed(text, hub)
  // LlamaIndex and OpenCLIP say so that the name is a hub's, not a service's or their own.
  if (/^(?:local|hf[-_]hub):/.test(text)) return tagged(text, hub)
  // Who has it under such a tag is no service.
  if (isInOllamaLibrary(text) && /^[^/:]+:\w[\w.-]*$/.test(text)) return ollamaName(text)
  if (isHostedName(text)) return hosted(text, hub)
  if (isSized(text) || /^(?:[a-z\d][\w.-]*\/)?[a-z][\w.-]*:latest$/.test(text)) return ollamaName(text)
  if (isOtherThing(text)) return null
  // `sdxl/adapter.bin`: whoever publishes it gives no repository a file's name.
  return isRepoId(text) && isOpenWeightsFile(text) ? file(text, hub) : atCommit(text, hub)
}

/** Ends as weights do and other things too: what surely is a file is one by rules of its own. */
const isOpenWeightsFile = (text: string) => isWeightsFile(text) && !isSureWeightsFile(text)

/** A name of Ollama's library with a tag, or any with a size for its tag: neither a service's model nor its image has such a one. */
export const isOllamas = (text: string) => (isInOllamaLibrary(text) ? /:\w[\w.-]*$/.test(text) : isSized(text))

const isSized = (text: string) =>
  /^(?:[a-z\d][\w.-]*\/)?[a-z][\w.-]*:(?:e?\d+(?:\.\d+)?[bm]|\d+x\d+b)\b[\w.-]*$/i.test(text)

/** A repository by its name, or as `ns/name@<commit>`. */
const atCommit: Reader = (text, hub) =>
  /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(text) ? tagged(text, hub) : named(text, hub)

/** What `base_model` may hold besides: a short name of several parts that sounds like a model's. */
export const basemodel: Reader = (text, hub) =>
  model(text, hub) ?? (text.includes('/') || !soundsLikeModel(text) ? null : compound(text, hub))

/** The same where the setting may as well hold something else: only what is known, or sounds like a model. */
export const sounding: Reader = (text, hub) => {
  const target = model(text, hub)
  return target && (target.hub !== hub || !text.includes('/') || sounds(text)) ? target : null
}

function sounds(text: string): boolean {
  const [namespace = '', name = ''] = text.split('/')
  return soundsLikeModel(name) || isKnownNamespace(namespace)
}

/** Nothing says that it is a model but its own name, or its publisher's; what a provider is called is no publisher. */
export const likely: Reader = (text, hub) => {
  const [id = ''] = text.split('@', 1)
  const isName = isRepoId(id) || quantisedId(text) !== null
  const isHubs = isPublisher(id.split('/', 1)[0] ?? '') && !isOtherThing(text) && !isHostedName(text)
  return isName && isHubs && sounds(id) ? atCommit(text, hub) : null
}

/** What stands in front of a name: who publishes it, or who is asked for it? */
export const isPublisher = (first: string) => isKnownNamespace(first) || localRoute(first) === undefined
