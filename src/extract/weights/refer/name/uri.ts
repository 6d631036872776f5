import { isLegacyId } from '../../../../catalogue/model-names.ts'
import { isOllamaName, isRepoId, isSureWeightsFile, isWeightsFile } from './ids.ts'
import type { Target } from './target.ts'

const hubHosts = /^(?:(?:git[:+])?https?:\/\/(?:[^/@\s\\]*@)?)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/+/i
const mirror = /^https?:\/\/(?:[^/@\s\\]*@)?hf-mirror\.com\//i
/** `git@hf.co:ns/name`, as `git clone` and submodules write it. */
const sshHosts = /^(?:ssh:\/\/)?git@(?:huggingface\.co|hf\.co)[:/]/
const modelscopeHosts = /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\//i

/** Pictures, sounds and documents are kept beside models, and are none. */
const asset =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|mp[34]|wav|flac|ogg|webm|mov|m4a|pdf|html?|md|txt|css|js|mjs|ts|wasm)$/i

/** Anything with a scheme or a hub's host in front; null when the text is no such thing or names no model. */
export function readUri(text: string): Target | null {
  if (text.length > 2000) return null
  const target = readAddress(text)
  return target?.path && asset.test(target.path) ? null : target
}

/** The same, whatever the file that it names is called. */
export function readAddress(text: string): Target | null {
  if (hubHosts.test(text)) {
    const target = huggingfaceUrl(text)
    return target && mirror.test(text) ? { ...target, endpoint: 'https://hf-mirror.com' } : target
  }
  const ssh = sshHosts.exec(text)?.[0]
  if (ssh) {
    const target = huggingfaceUrl(`hf.co/${text.slice(ssh.length)}`)
    return target && { hub: target.hub, id: target.id, revision: null, ...typeOf(target.type) }
  }
  if (modelscopeHosts.test(text)) return modelscopeUrl(text)
  const kaggle = /^https:\/\/www\.kaggle\.com\/api\/v1\/models\/([^?#]+)\/download\b/.exec(text)?.[1]
  if (kaggle !== undefined) return kaggleHandle(kaggle)
  const scheme = /^([a-z][a-z0-9+.-]*):\/?\/?/i.exec(text)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'hf':
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

/** `https://huggingface.co/ns/name/(resolve|blob|raw|tree)/REV/path` (hubs.md 1.11). */
function huggingfaceUrl(text: string): Target | null {
  const start = hubHosts.exec(text)?.[0].length ?? 0
  const clean = text.slice(start).replace(/[?#].*$/, '')
  const plain = unescaped(clean)
  if (plain !== clean) {
    const target = huggingfaceUrl(`hf.co/${plain}`)
    return target && unplaced(target)
  }
  if (dots.test(clean)) {
    const target = huggingfaceUrl(`hf.co${new URL(clean, 'https://hf.co').pathname}`)
    return target && unplaced(target)
  }
  const parts = clean.split('/')
  const shift = parts[0] === 'datasets' || parts[0] === 'spaces' ? 1 : 0
  if (parts[0] === 'api' && parts[1] === 'models') return apiUrl(parts)
  // One-segment ids are as old as the hub: `huggingface.co/gpt2/resolve/…`.
  const owned = isLegacyId(parts[shift] ?? '') && isAction(parts[shift + 1]) ? 0 : 1
  const [rawName = '', action, ...rest] = parts.slice(shift + owned)
  const [name = '', quant] = rawName.replace(/\.git$/, '').split(':')
  const id = owned === 0 ? name : `${parts[shift]}/${name}`
  if (owned === 1 && !isRepoId(id)) return null
  const type = typeOf(parts[0])
  if (!isAction(action) || !rest[0])
    return { hub: 'huggingface', id, revision: null, ...(quant && { path: quant, pinnable: false }), ...type }
  const refs = rest[0] === 'refs' && rest.length > 3 ? 3 : 1
  const revision = rest.slice(0, refs).join('/')
  const path = rest.slice(refs).join('/')
  const from = start + parts.slice(0, shift + owned + 2).join('/').length + 1
  const pin = { from, to: from + revision.length, before: '', after: '' }
  return {
    hub: 'huggingface',
    id,
    revision: decode(revision),
    ...(path && { path: decode(path) }),
    ...type,
    pin,
  }
}

/** Letters and digits that stand escaped mean themselves (RFC 3986 2.3), and a file may lie behind the interface of programs. */
function unescaped(path: string): string {
  return path
    .replaceAll(/%(?:2d|5f|7e|3\d|[46][1-9a-f]|[57][0-9a])/gi, code =>
      String.fromCharCode(Number.parseInt(code.slice(1), 16)),
    )
    .replace(/^api\/(?:models\/|(?=(?:datasets|spaces)\/))(?=(?:[^/]+\/){2,3}resolve\/)/, '')
    .replace(/^api\/resolve-cache\/(?:models\/)?((?:(?:datasets|spaces)\/)?[^/]+\/[^/]+)\//, '$1/resolve/')
}

/** Where the literal is not what is asked for, no place in it is the revision's. */
function unplaced({ pin: _, ...target }: Target): Target {
  return target
}

/** `/acme/good/resolve/<commit>/../../../../evil/…`: clients take such steps before they ask. */
const dots = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

const typeOf = (part: string | undefined): Pick<Target, 'type'> =>
  part === 'datasets' || part === 'spaces' ? { type: part } : {}

const isAction = (part: string | undefined) => /^(?:resolve|blob|raw|tree)$/.test(part ?? '')

function apiUrl([, , namespace = '', name = '', action, revision]: readonly string[]): Target | null {
  const id = `${namespace}/${name}`
  if (!isRepoId(id)) return null
  return { hub: 'huggingface', id, revision: action === 'revision' && revision ? revision : null, kind: 'mention' }
}

function decode(text: string): string {
  return text.replaceAll(/%2F/gi, '/').replaceAll('%20', ' ')
}

/** `hf://[models|datasets/]ns/name[@rev][/path]`, KServe's `hf://ns/name:HASH`, LocalAI's `…/file.gguf@REV`. */
function hubUri(text: string): Target | null {
  const match =
    /^(?:hf|huggingface):(?:\/\/)?(models\/|datasets\/|spaces\/|kernels\/|buckets\/)?([^/@:#\s]+\/[^/@:#\s]+)([\s\S]*)$/.exec(
      text,
    )
  const [, type, id = '', tail = ''] = match ?? []
  if (!isRepoId(id)) return null
  // Objects of a store without revisions, which no model of that name has anything to do with.
  if (type === 'buckets/') return { hub: 'url', id: text, revision: null, pinnable: false }
  const at = text.length - tail.length
  const kind = type === 'kernels/' ? { kind: 'code' as const } : typeOf(type?.slice(0, -1))
  const base = { hub: 'huggingface' as const, id, ...kind }
  const marked = /^([@:])(refs(?:%2F|\/)pr(?:%2F|\/)\d+|refs\/[^/]+\/[^/]+|[^/@#]+)(?:\/(.*))?$/.exec(tail)
  if (marked?.[2]) {
    if (marked[1] === ':' && !/^[0-9a-f]{7,64}$/.test(marked[2]))
      return { ...base, revision: null, path: marked[2], pinnable: false }
    const pin = { from: at + 1, to: at + 1 + marked[2].length, before: '', after: '' }
    return { ...base, revision: decode(marked[2]), ...(marked[3] && { path: marked[3] }), pin }
  }
  const file = /^\/([^@#]*)(?:[@#](.+))?$/.exec(tail)
  if (tail !== '' && !file) return null
  const revision = file?.[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  const pin =
    revision === null ? { from: at, to: at, before: '@', after: '' } : { from, to: text.length, before: '', after: '' }
  return { ...base, revision, ...(file?.[1] && { path: file[1] }), pin }
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

/** Ollama's `name[:tag]`; `hf.co/ns/name[:QUANT]` is Hugging Face; `…:cloud` runs elsewhere. */
export function ollamaName(written: string): Target | null {
  // LiteLLM and its like put the provider in front.
  const text = written.replace(/^(?:ollama(?:_chat)?|openai)\//, '')
  if (hubHosts.test(text)) return huggingfaceUrl(text)
  // `ollama:11434` is an address.
  if (!isOllamaName(text) || /^\d+(?:\.\d+)?$|:\d{3,}$/.test(text)) return null
  const [, id = text, tag] = /^(.*?)(?::([\w.-]+))?$/.exec(text) ?? []
  const hosted = tag !== undefined && /(?:^|-)cloud$/.test(tag)
  return { hub: 'ollama', id, revision: tag ?? null, pinnable: false, ...(hosted && { kind: 'hosted' as const }) }
}

export function ociName(text: string): Target | null {
  if (hubHosts.test(text)) return huggingfaceUrl(text)
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
