import type { Shape } from '../../../catalogue/loaders.ts'
import type { Hub } from '../../../model/index.ts'
import { isLegacyId, isLocalPath, isRepoId, isWeightsFile } from './ids.ts'
import type { Target } from './target.ts'
import { kaggleHandle, ociName, ollamaName, readUri } from './uri.ts'

type Reader = (text: string, hub: Hub) => Target | null

const repo: Reader = (text, hub) => (isRepoId(text) ? { hub, id: text, revision: null } : null)

/** A file on this machine, when it is named as weights are. */
const file: Reader = text => (isWeightsFile(text) ? { hub: 'local-weight-file', id: text, revision: null } : null)

/** `org/name@rev`, `hf-hub:org/name@rev`. */
const tagged: Reader = (text, hub) => {
  const match = /^(?:hf[-_]hub:|hf:)?([^@\s]+\/[^@\s]+?)(?:@(.+))?$/.exec(text)
  const id = match?.[1]
  if (!id || !isRepoId(id)) return null
  const revision = match?.[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  return { hub, id, revision, pin: { from, to: text.length, before: revision === null ? '@' : '', after: '' } }
}

/** `user/model[:QUANT]` as llama.cpp reads it. */
const quantised: Reader = (text, hub) => {
  const [id = '', quant] = text.split(':')
  return isRepoId(id) ? { hub, id, revision: null, pinnable: false, ...(quant && { path: quant }) } : null
}

const torchhub: Reader = text => {
  const match = /^([\w.-]+\/[\w.-]+)(?::(.+))?$/.exec(text)
  if (!match?.[1] || isLocalPath(text)) return null
  const revision = match[2] ?? null
  const from = text.length - (revision?.length ?? 0)
  return {
    hub: 'torchhub',
    id: match[1],
    revision,
    pin: { from, to: text.length, before: revision === null ? ':' : '', after: '' },
  }
}

const routes: Readonly<Record<string, Hub>> = {
  huggingface: 'huggingface',
  hosted_vllm: 'huggingface',
  ollama: 'ollama',
  ollama_chat: 'ollama',
}

/** `provider/name`: only some providers load weights that can be named at a hub. */
const routed: Reader = text => {
  const slash = text.indexOf('/')
  const hub = routes[text.slice(0, slash)]
  const rest = text.slice(slash + 1)
  if (hub === 'ollama') return ollamaName(rest)
  if (hub === undefined) return { hub: 'url', id: text, revision: null, kind: 'hosted' }
  return isRepoId(rest) ? { hub, id: rest, revision: null, kind: 'hosted', pinnable: false } : null
}

const readers: Readonly<Record<Shape, Reader>> = {
  repo: (text, hub) =>
    file(text, hub) ?? repo(text, hub) ?? (isLegacyId(text) ? { hub, id: text, revision: null } : null),
  short: (text, hub) =>
    file(text, hub) ??
    repo(text, hub) ??
    (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null),
  named: repo,
  tagged,
  quantised,
  uri: () => null,
  file,
  ollama: text => ollamaName(text),
  oci: text => ociName(text),
  kaggle: text => kaggleHandle(text),
  torchhub,
  hosted: text => ({ hub: 'url', id: text, revision: null, kind: 'hosted' }),
  routed,
}

/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
export function readShape(shape: Shape, text: string, hub: Hub): Target | null {
  if (text.length > 500) return null
  const uri = shape === 'ollama' || shape === 'oci' ? null : readUri(text)
  if (uri) return uri
  if (shape === 'file' || shape === 'repo' || shape === 'short') {
    const local = file(text, hub)
    if (local && !/^[a-z]+:\/\//.test(text) && !/[{}<>*]/.test(text)) return local
  }
  return isLocalPath(text) ? null : readers[shape](text, hub)
}
