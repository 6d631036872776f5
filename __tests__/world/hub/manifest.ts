import { createHash } from 'node:crypto'
import { commitOf } from './revision.ts'
import { type Answer, type Asked, json, type Model, refusal } from './state.ts'

/**
 * `GET /v2/{id}/manifests/{quantisation|latest}`: a GGUF file of the default branch as a layer, for Ollama, Docker and
 * llama.cpp, the last of which is told the file's name too.
 */
export function manifest({ headers }: Asked, model: Model, tag: string): Answer {
  const commit = commitOf(model, 'HEAD')
  if (typeof commit !== 'string') return commit
  const files = model.repository.tree(commit, true).filter(({ path }) => path.endsWith('.gguf'))
  const part = tag === 'latest' ? 'q4_k_m' : tag.toLowerCase()
  const file = files.find(({ path }) => path.toLowerCase().includes(part))
  if (!file?.lfs) return refusal(400, 'The specified tag is not available in the repository. Please use another tag')
  const { oid, size } = file.lfs
  const layer = (kind: string, text: string) => ({
    mediaType: `application/vnd.ollama.image.${kind}`,
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    size: text.length,
  })
  const isLlama = String(headers['user-agent'] ?? '').startsWith('llama-cpp')
  const ggufFile = { rfilename: file.path, blobId: file.oid, size, lfs: { sha256: oid, size, pointerSize: 130 } }
  return json({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: `sha256:${oid}`, size: 1 },
    layers: [
      { mediaType: 'application/vnd.ollama.image.model', digest: `sha256:${oid}`, size },
      layer('template', '{{ .Prompt }}'),
      layer('params', '{}'),
    ],
    ...(isLlama ? { ggufFile } : {}),
  })
}
