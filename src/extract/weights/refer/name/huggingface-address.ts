import { isLegacyId } from '../../../../catalogue/model-names.ts'
import { isRepoId, looksLocal } from './ids.ts'
import type { Target } from './target.ts'

const hubHosts = /^(?:(?:git[:+])?https?:\/\/(?:[^/@\s\\]*@)?)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/+/i
const mirror = /^https?:\/\/(?:[^/@\s\\]*@)?hf-mirror\.com\//i
/** `git@hf.co:ns/name`, as `git clone` and submodules write it. */
const sshHosts = /^(?:ssh:\/\/)?git@(?:huggingface\.co|hf\.co)[:/]/

/** `ns/name/resolve/REV/file`: only the hub has such paths, and some program puts its host in front. */
const hostless = /^[\w-]+\/[\w.-]+\/resolve\/[^/\s]+\/[^/\s]/

/** An address that is only without the host, and so no file of this machine. */
export const isHostless = (text: string) => hostless.test(text) && !looksLocal(text)
export const isHubUrl = (text: string) => hubHosts.test(text)

/** An address at the hub, by whichever way it is reached; undefined where it is none. */
export function huggingfaceAddress(text: string): Target | null | undefined {
  if (isHubUrl(text)) {
    const target = huggingfaceUrl(text)
    return target && mirror.test(text) ? { ...target, endpoint: 'https://hf-mirror.com' } : target
  }
  if (isHostless(text)) {
    const target = huggingfaceUrl(`hf.co/${text}`)
    return target && unplaced(target)
  }
  const ssh = sshHosts.exec(text)?.[0]
  if (!ssh) return undefined
  const target = huggingfaceUrl(`hf.co/${text.slice(ssh.length)}`)
  return target && { hub: target.hub, id: target.id, revision: target.revision, ...typeOf(target.type) }
}

/** `https://huggingface.co/ns/name/(resolve|blob|raw|tree)/REV/path` (hubs.md 1.11). */
export function huggingfaceUrl(text: string): Target | null {
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
  // `git+https://…/name.git@REV`; for pip what stands behind `#` is no more than a remark.
  const [named = '', pinned = null] = text.startsWith('git+') ? rawName.split('@') : [rawName, refOf(text)]
  const [name = '', quant] = named.replace(/\.git$/, '').split(':')
  const id = owned === 0 ? name : `${parts[shift]}/${name}`
  // What was to be filled in is not there: `huggingface.co//resolve/…`.
  if (owned === 1 && (!isRepoId(id) || isAction(rawName))) return null
  const type = typeOf(parts[0])
  if (!isAction(action) || !rest[0])
    return { hub: 'huggingface', id, revision: pinned, ...(quant && { path: quant, pinnable: false }), ...type }
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

/** As builders of images name what they take from a repository: `….git#REV:folder`. */
const refOf = (text: string) => /\.git#([^\s:=&]+)(?::[^\s=&]*)?$/.exec(text)?.[1] ?? null

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

export const typeOf = (part: string | undefined): Pick<Target, 'type'> =>
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

/** `hf://[models|datasets/]ns/name[@rev][/path]`, timm's `hf-hub:ns/name`, KServe's `hf://ns/name:HASH`, LocalAI's `…/file.gguf@REV`. */
export function hubUri(text: string): Target | null {
  const match =
    /^(?:hf(?:[-_]hub)?|HF|huggingface):(?:\/\/)?(models\/|datasets\/|spaces\/|kernels\/|buckets\/)?([^/@:#\s]+\/[^/@:#\s]+)([\s\S]*)$/.exec(
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
  // `…/mimi@125.safetensors`: what ends a file's name is no revision of one.
  const file = /^\/([^@#.]*@[^@#/]+\.[a-z]\w+)$/i.exec(tail) ?? /^\/([^@#]*)(?:[@#](.+))?$/.exec(tail)
  if (tail !== '' && !file) return null
  const revision = file?.[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  const pin =
    revision === null ? { from: at, to: at, before: '@', after: '' } : { from, to: text.length, before: '', after: '' }
  return { ...base, revision, ...(file?.[1] && { path: file[1] }), pin }
}
