import { isFolderName, isInOllamaLibrary, isPlaceholder } from '../../../../catalogue/model-names.ts'
import { hubUri, huggingfaceAddress, huggingfaceUrl, isHubUrl, typeOf } from './huggingface-address.ts'
import { isOllamaName, isRepoId, isSureWeightsFile, isWeightsFile } from './ids.ts'
import type { Target } from './target.ts'

const modelscopeHosts = /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\//i

/** Pictures, sounds and documents are kept beside models, and are none. */
const asset =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|mp[34]|wav|flac|ogg|webm|mov|m4a|pdf|html?|md|txt|css|js|mjs|ts|wasm)$|(?:^|\/)(?:licen[cs]e|notice|readme)[^/]*$/i

/** Anything with a scheme or a hub's host in front; null when the text is no such thing or names no model. */
export function readUri(text: string): Target | null {
  if (text.length > 2000) return null
  const target = readAddress(text)
  return target?.path && asset.test(target.path) ? null : target
}

/** The same, whatever the file that it names is called. */
export function readAddress(text: string): Target | null {
  const atHub = huggingfaceAddress(text)
  if (atHub !== undefined) return atHub
  if (modelscopeHosts.test(text)) return modelscopeUrl(text)
  const kaggle = /^https:\/\/www\.kaggle\.com\/api\/v1\/models\/([^?#]+)\/download\b/.exec(text)?.[1]
  if (kaggle !== undefined) return kaggleHandle(kaggle)
  const scheme = /^([a-z][\w+.-]*):\/?\/?/i.exec(text)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'hf':
    case 'hf-hub':
    case 'hf_hub':
    case 'huggingface':
      return hubUri(text)
    case 'ollama':
      return ollamaUri(text)
    case 'kaggle':
      return kaggleHandle(text.replace(/^kaggle:\/\//, ''))
    case 'modelscope': {
      const id = text.replace(/^modelscope:\/\//, '')
      return isRepoId(id) ? { hub: 'modelscope', id, revision: null } : null
    }
    case 'oci':
      // Object storage of another kind has the same scheme, and files below it.
      if (isSureWeightsFile(text)) return plainUrl(text)
      return ociName(text.replace(/^oci:\/\//, ''))
    case 'ocifile':
      return ociName(text.replace(/^ocifile:\/\//, ''))
    case 'http':
    case 'https':
    case 's3':
    case 'gs':
    case 'az':
    case 'abfs':
    case 'ngc':
      return plainUrl(text)
    default:
      return null
  }
}

const modelscopePages = /^(?:api|docs|studios|home|my|organizations?|profile|topics?|collections?|learn|search)\//

function modelscopeUrl(text: string): Target | null {
  const match =
    /modelscope\.(?:cn|ai)\/(?:(models|datasets)\/)?([^/?#]+\/[^/?#]+)(?:\/(?:resolve|file\/view|tree)\/([^/?#]+)\/?([^?#]*))?/.exec(
      text,
    )
  const id = match?.[2]?.replace(/\.git$/, '')
  if (!id || !isRepoId(id) || modelscopePages.test(id)) return null
  return {
    hub: 'modelscope',
    id,
    revision: match?.[3] ?? null,
    ...(match?.[4] && { path: match[4] }),
    ...typeOf(match?.[1]),
  }
}

/** `ollama://name`, `ollama:name`, `ollama:chat:name`; what stands behind the name of an image is its tag. */
function ollamaUri(text: string): Target | null {
  const name = text.replace(/^ollama:(?:\/\/|(?:chat|completion|embeddings?):)?/i, '')
  return /^(?:latest|rocm|main|v?\d[\w.-]*)$/.test(name) ? null : ollamaName(name)
}

/** `ollama:list`, `ollama:pull:progress`: as programs call what they tell each other, where a name that has a version, or a tag that says one, is a model's. */
export function isChannel(text: string): boolean {
  const [, name = '', tag = ''] = /^ollama:(?:chat:)?([\w.-]+)(?::([\w.-]+))?$/.exec(text) ?? []
  return name !== '' && !/\d/.test(name + tag) && tag !== 'latest' && !isInOllamaLibrary(name)
}

/** What is written where a name would stand: its library has none of them. A user may be called anything. */
const isNone = (text: string) =>
  !text.includes('/') && (isPlaceholder(text) || (isFolderName(text) && !isInOllamaLibrary(text)))

/** Ollama's `name[:tag]`; `hf.co/ns/name[:QUANT]` is Hugging Face; `…:cloud` runs elsewhere. */
export function ollamaName(written: string): Target | null {
  // LiteLLM and its like put the provider in front.
  const text = written.replace(/^(?:ollama(?:_chat)?|openai)\//, '')
  if (isHubUrl(text)) return huggingfaceUrl(text)
  // `ollama:11434` is an address.
  if (!isOllamaName(text) || /^\d+(?:\.\d+)?$|:\d{3,}$/.test(text)) return null
  const [, id = text, tag] = /^(.*?)(?::([\w.-]+))?$/.exec(text) ?? []
  if (isNone(id)) return null
  const hosted = tag !== undefined && /(?:^|-)cloud$/.test(tag)
  return { hub: 'ollama', id, revision: tag ?? null, pinnable: false, ...(hosted && { kind: 'hosted' as const }) }
}

export function ociName(text: string): Target | null {
  if (isHubUrl(text)) return huggingfaceUrl(text)
  const match = /^([\w.-]+(?::\d+)?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text)
  if (!match?.[1]) return null
  const [, id, tag, digest] = match
  return { hub: 'oci', id, revision: tag ?? null, ...(digest && { digest }) }
}

/** `owner/model/framework/variation[/version]`. */
export function kaggleHandle(text: string): Target | null {
  const match = /^([\w-]+\/[\w.-]+\/[\w.-]+\/[\w.-]+)(?:\/(\d+))?$/.exec(text)
  return match?.[1] ? { hub: 'kaggle', id: match[1], revision: match[2] ?? null } : null
}

/** What says of an address that weights lie there, besides an extension that other things have too. */
const saying = /(?<!\.)model|weight|checkpoint|ckpt/i

/** A plain address counts when its last part is a weights file. */
function plainUrl(text: string): Target | null {
  const [address = text] = text.split(/[?#]/)
  // What the hub's own storage serves under a hash.
  if (/^https:\/\/(?:cdn-lfs[\w-]*\.(?:huggingface\.co|hf\.co)|[\w-]+\.xethub\.hf\.co)\/[^{}<>\s]+$/.test(address))
    return { hub: 'url', id: text, revision: null }
  if (!isSureWeightsFile(address) && !(isWeightsFile(address) && saying.test(address))) return null
  if (/[{}<>\s]/.test(address) || isReserved(address)) return null
  return { hub: 'url', id: text, revision: null }
}

/** Nobody can serve anything there (RFC 2606). */
function isReserved(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return /^(?:[\w-]+\.)*example\.(?:com|net|org)$/.test(host)
}
