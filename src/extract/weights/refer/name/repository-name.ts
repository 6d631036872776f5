import { isHostedName, isLegacyId } from '../../../../catalogue/model-names.ts'
import { isRepoId, isSureWeightsFile, quantisedId } from './ids.ts'
import type { Reader } from './target.ts'
import { file } from './weights-file.ts'

/** A repository by its bare name, as every library of a hub takes it. */
export const named: Reader = (text, hub) => {
  if ((isRepoId(text) && !isSureWeightsFile(text)) || isLegacyId(text)) return { hub, id: text, revision: null }
  const one = quantisedId(text)
  if (one) return { hub, id: one.id, revision: null, path: one.quant }
  // `datasets/ns/name`, as the libraries of the hub take it in place of a type.
  const [, type, id = ''] = /^(datasets|spaces)\/([^/\s]+\/[^/\s]+)$/.exec(text) ?? []
  return isRepoId(id) ? { hub, id, revision: null, type: type === 'datasets' ? 'datasets' : 'spaces' } : null
}

/** The same, or a file of weights in its place, or a name with its tag behind it. */
export const repo: Reader = (text, hub) =>
  file(text, hub) ?? named(text, hub) ?? (/^hf[-_]hub:|@/.test(text) ? tagged(text, hub) : null)

/** Short names that a library completes by itself: `all-MiniLM-L6-v2`. */
export const short: Reader = (text, hub) =>
  repo(text, hub) ?? (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null)

/** The same where a single word may be anything, and only `one-with-several-parts` is a model's name. */
export const compound: Reader = (text, hub) =>
  repo(text, hub) ?? (/^[A-Za-z][\w.]*(?:-[\w.]+){2,}$/.test(text) && !isHostedName(text) ? short(text, hub) : null)

/** `org/name@rev`, `hf-hub:org/name@rev`. */
export const tagged: Reader = (text, hub) => {
  const match = /^(?:hf[-_]hub:|hf:|local:)?([^@\s]+?)(?:@(.+))?$/.exec(text)
  const id = match?.[1]
  if (!id || !named(id, hub)) return null
  const revision = match?.[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  if (revision === null) return { hub, id, revision }
  return { hub, id, revision, pin: { from, to: text.length, before: '', after: '' } }
}

/** Only with its prefix: without one the name is the library's own. */
export const hubtag: Reader = (text, hub) => (/^hf[-_]hub:|^local-dir:/.test(text) ? tagged(text, hub) : null)

/** `user/model[:QUANT]` as llama.cpp reads it, `user/model@QUANT` as LM Studio does. */
export const quantised: Reader = (text, hub) => {
  const [, id = '', quant] = /^([^:@]+)[:@]([^/@:]*)$/.exec(text) ?? []
  if (id === '') return repo(text, hub)
  return named(id, hub) && { hub, id, revision: null, ...(quant && { path: quant }) }
}

export const torchhub: Reader = text => {
  const match = /^([\w.-]+\/[\w.-]+)(?::(.+))?$/.exec(text)
  if (!match?.[1]) return null
  const revision = match[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  const pin = { from, to: text.length, before: revision === null ? ':' : '', after: '' }
  return { hub: 'torchhub', id: match[1], revision, pin }
}

/** `org/name--module.Class`: code of another repository. */
export const codemap: Reader = (text, hub) => {
  const [id = '', code] = text.split('--')
  return code && isRepoId(id) ? { hub, id, revision: null, kind: 'code' } : null
}

/** `user/model:files/*.safetensors` */
export const origins: Reader = (text, hub) => {
  const [, id = text, path] = /^([^:]+):(.+)$/.exec(text) ?? []
  const target = named(id, hub)
  return target && { ...target, ...(path && { path }) }
}
