import { createHash } from 'node:crypto'
import * as z from 'zod'
import {
  type Digest,
  HttpFailure,
  type HttpResponse,
  type ListedFile,
  parseDigest,
  readBytes,
} from '../../model/index.ts'
import type { Registry } from './registry.ts'

export type ManifestAnswer =
  | { readonly kind: 'manifest'; readonly digest: Digest; readonly files?: readonly ListedFile[] }
  | { readonly kind: 'failed'; readonly reason: string }

const accept = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ')

const failed = (reason: string): ManifestAnswer => ({ kind: 'failed', reason })

/** One manifest, hashed here (OCI distribution-spec, "Pulling manifests"). `reference`: a tag, or `sha256:…`. */
export async function fetchManifest(registry: Registry | null, reference: string): Promise<ManifestAnswer> {
  if (!registry) return failed('undeclared-host')
  try {
    const response = await registry.ask(`manifests/${reference}`, accept)
    return response === null ? failed('missing-or-private') : await read(response, reference)
  } catch (error) {
    if (error instanceof HttpFailure) return failed(error.reason)
    throw error
  }
}

const layer = z.object({
  mediaType: z.string(),
  digest: z.string(),
  size: z.number().int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional().catch(undefined),
})
const manifest = z.object({ config: layer.optional(), layers: z.array(layer).max(10_000) })
const index = z.object({ manifests: z.array(z.object({ digest: z.string() })).max(10_000) })

async function read(response: HttpResponse, reference: string): Promise<ManifestAnswer> {
  if (response.status !== 200) {
    await response.body.cancel()
    return failed(
      [401, 403, 404].includes(response.status) ? 'missing-or-private' : `registry-answered-${response.status}`,
    )
  }
  const bytes = await readBytes(response)
  const digest = { algorithm: 'sha256', hex: createHash('sha256').update(bytes).digest('hex') }
  if (reference.startsWith('sha256:') && reference !== `sha256:${digest.hex}`) return failed('not-what-was-asked')
  const json = parseJson(bytes)
  const parsed = manifest.safeParse(json)
  if (parsed.success) return { kind: 'manifest', digest, files: filesOf(parsed.data) }
  // An index leads to manifests for machines; its own digest says which. Anything else is no answer of a registry.
  return index.safeParse(json).success ? { kind: 'manifest', digest } : failed('unexpected-answer')
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * A layer is called what its producer says it is, by the annotations of ModelPack, Docker or ORAS; else by its place. The
 * Go implementation of model signing has names of its own for what has none (its pkg/oci).
 */
function filesOf({ config, layers }: z.infer<typeof manifest>): readonly ListedFile[] {
  const named = layers.map((one, index) => {
    const { 'org.cncf.model.filepath': path, 'org.opencontainers.image.title': title } = one.annotations ?? {}
    const signedAs = title ?? `layer_${String(index).padStart(3, '0')}.tar.gz`
    return { path: path ?? title ?? `layer/${index}`, signedAs, ...one }
  })
  const all = config ? [{ path: 'config', signedAs: 'config.json', ...config }, ...named] : named
  const seen = new Set<string>()
  return all.map(({ path, signedAs, digest, size }, index) => {
    const unique = seen.has(path) ? `${path}#${index}` : path
    seen.add(unique)
    const listed = digest.startsWith('sha256:') ? parseDigest('sha256', digest.slice(7)) : null
    const also = signedAs === unique ? {} : { alsoNamed: [signedAs] }
    return { path: unique, ...also, bytes: size, ...(listed ? { listed } : {}) }
  })
}
