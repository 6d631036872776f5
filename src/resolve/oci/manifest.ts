import { createHash } from 'node:crypto'
import * as z from 'zod'
import {
  type Digest,
  HttpFailure,
  type HttpResponse,
  type ListedFile,
  parseDigest,
  type ResolveContext,
  readJson,
} from '../../model/index.ts'

/** Registries that may be asked, with the hosts of their API and of their tokens. Others are never contacted. */
export const registries: Readonly<Record<string, { readonly api: string; readonly auth: string }>> = {
  'docker.io': { api: 'registry-1.docker.io', auth: 'auth.docker.io' },
  'ghcr.io': { api: 'ghcr.io', auth: 'ghcr.io' },
}

export interface ManifestRequest {
  readonly host: string
  /** Path of the repository in the registry. */
  readonly path: string
  /** A tag, or `sha256:…`. */
  readonly reference: string
}

export type ManifestAnswer =
  | { readonly kind: 'manifest'; readonly digest: Digest; readonly files?: readonly ListedFile[] }
  | { readonly kind: 'failed'; readonly reason: string }

const mostBytes = 4 * 1024 * 1024
const accept = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ')

const failed = (reason: string): ManifestAnswer => ({ kind: 'failed', reason })

/** One manifest, hashed here (OCI distribution-spec, "Pulling manifests"), with a token that anybody gets. */
export async function fetchManifest(request: ManifestRequest, context: ResolveContext): Promise<ManifestAnswer> {
  const registry = registries[request.host]
  if (!registry) return failed('undeclared-host')
  const url = new URL(`https://${registry.api}/v2/${request.path}/manifests/${request.reference}`)
  try {
    const first = await get(url, registry.api, context)
    if (first.status !== 401) return await read(first)
    await first.body.cancel()
    const token = await anonymousToken(first.headers.get('www-authenticate'), request.path, registry.auth, context)
    return token === null ? failed('missing-or-private') : await read(await get(url, registry.api, context, token))
  } catch (error) {
    if (error instanceof HttpFailure) return failed(error.reason)
    throw error
  }
}

function get(url: URL, host: string, { http, signal }: ResolveContext, token?: string): Promise<HttpResponse> {
  const headers = { accept, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  // By hand: a token in a header of ours would travel along with a redirect.
  const request = { method: 'GET', url, headers, maxBytes: mostBytes, hosts: [host], redirect: 'manual' } as const
  return http.request({ ...request, ...(signal ? { signal } : {}) })
}

/** The registry says where tokens are given out; only the place that we know is asked. */
async function anonymousToken(
  challenge: string | undefined,
  path: string,
  auth: string,
  { http, signal }: ResolveContext,
): Promise<string | null> {
  const field = (name: string) =>
    new RegExp(`\\b${name}="(?<value>[^"]{1,500})"`).exec(challenge ?? '')?.groups?.['value']
  const realm = field('realm') ?? ''
  if (!URL.canParse(realm)) return null
  const url = new URL(realm)
  if (url.host !== auth || url.protocol !== 'https:') return null
  url.search = new URLSearchParams({ service: field('service') ?? '', scope: `repository:${path}:pull` }).toString()
  const request = { method: 'GET', url, maxBytes: 64 * 1024, hosts: [auth], redirect: 'manual' } as const
  const response = await http.request({ ...request, ...(signal ? { signal } : {}) })
  const parsed = z.object({ token: z.string().regex(/^[\w.~+/=-]{1,20000}$/) }).safeParse(await readJson(response))
  return parsed.success ? parsed.data.token : null
}

const layer = z.object({
  mediaType: z.string(),
  digest: z.string(),
  size: z.number().int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional().catch(undefined),
})
const manifest = z.object({ config: layer.optional(), layers: z.array(layer).max(10_000) })

async function read(response: HttpResponse): Promise<ManifestAnswer> {
  if (response.status !== 200) {
    await response.body.cancel()
    return failed(
      [401, 403, 404].includes(response.status) ? 'missing-or-private' : `registry-answered-${response.status}`,
    )
  }
  const bytes = new Uint8Array(await new Response(response.body).arrayBuffer())
  const digest = { algorithm: 'sha256', hex: createHash('sha256').update(bytes).digest('hex') }
  const parsed = manifest.safeParse(parse(bytes))
  // An index leads to manifests for machines; its own digest says which.
  return parsed.success ? { kind: 'manifest', digest, files: filesOf(parsed.data) } : { kind: 'manifest', digest }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** A layer is called what its producer says it is, by the annotations of ModelPack, Docker or ORAS; else by its place. */
function filesOf({ config, layers }: z.infer<typeof manifest>): readonly ListedFile[] {
  const named = layers.map((one, index) => {
    const { annotations = {} } = one
    const path =
      annotations['org.cncf.model.filepath'] ?? annotations['org.opencontainers.image.title'] ?? `layer/${index}`
    return { path, ...one }
  })
  const all = config ? [{ path: 'config', ...config }, ...named] : named
  const seen = new Set<string>()
  return all.map(({ path, digest, size }, index) => {
    const unique = seen.has(path) ? `${path}#${index}` : path
    seen.add(unique)
    const listed = digest.startsWith('sha256:') ? parseDigest('sha256', digest.slice(7)) : null
    return { path: unique, bytes: size, ...(listed ? { listed } : {}) }
  })
}
