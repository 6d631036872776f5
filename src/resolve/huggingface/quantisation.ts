import * as z from 'zod'
import { type Digest, type Missing, parseDigest } from '../../model/index.ts'
import type { Ask } from './client.ts'
import type { Failure } from './failure.ts'

/** `Q4_K_M`, `IQ2_XXS`, `UD-Q4_K_XL`, `BF16`: a part of the names of files, and no file's name. */
const quantisation = /^(?:[a-z]{2,3}-)?(?:i?q[1-8]|tq[12]|bf16|fp?16|f32|mxfp4)(?:[_-][a-z0-9]+)*$/i

export const isQuantisation = (path: string | undefined): path is string => quantisation.test(path ?? '')

/** The file that a quantisation means today. `path` is told to llama.cpp only, and not for every repository. */
export interface Selected {
  readonly kind: 'selected'
  readonly digest: Digest
  readonly bytes: number
  readonly path?: string
}

const manifest = z.object({
  layers: z
    .array(z.object({ mediaType: z.string(), digest: z.string(), size: z.number().int().nonnegative() }))
    .max(1000),
  ggufFile: z
    .object({ rfilename: z.string().max(4096) })
    .optional()
    .catch(undefined),
})

/**
 * `hf.co/{id}:{quant}`, as Ollama, Docker and llama.cpp pull it: the hub makes a manifest of the default branch, whose
 * model layer is the GGUF file. The digest of that layer is the sha256 that the hub lists of the file.
 */
export async function findSelected(ask: Ask, id: string, quant: string): Promise<Selected | Missing | Absent> {
  const answer = await ask({
    path: `/v2/${id}/manifests/${encodeURIComponent(quant)}`,
    schema: manifest,
    maxBytes: 1024 * 1024,
    // The file's name is told only to what calls itself so.
    headers: {
      accept: 'application/vnd.docker.distribution.manifest.v2+json',
      'user-agent': 'llama-cpp (weighmaster)',
    },
  })
  if (answer.kind !== 'answered') return refused(answer, quant)
  const { layers, ggufFile } = answer.value
  const layer = layers.find(({ mediaType }) => mediaType === 'application/vnd.ollama.image.model')
  const digest = layer?.digest.startsWith('sha256:') ? parseDigest('sha256', layer.digest.slice(7)) : null
  if (!layer || !digest) return { reason: 'quantisation-not-told', detail: 'the manifest names no file' }
  return { kind: 'selected', digest, bytes: layer.size, ...(ggufFile ? { path: ggufFile.rfilename } : {}) }
}

type Absent = Extract<Failure, { readonly kind: 'absent' }>

/** A 400 is how the hub says that there is no such quantisation; every other failure leaves it open. */
function refused(failure: Failure, quant: string): Missing | Absent {
  const isUnknown = failure.kind === 'unreachable' && failure.reason === 'refused'
  if (isUnknown) return { kind: 'absent', what: 'file', detail: `the repository has no file of ${quant}` }
  return { reason: 'quantisation-not-told', detail: failure.kind === 'unreachable' ? failure.reason : failure.kind }
}
