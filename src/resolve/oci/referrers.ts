import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Attestation, type Digest, HttpFailure, type HttpResponse, readBytes } from '../../model/index.ts'
import { unavailable } from '../signatures.ts'
import { parseJson } from './manifest.ts'
import type { Registry } from './registry.ts'

/** Signatures read of one artifact, and the largest in bytes. */
const most = { signatures: 4, bytes: 4 * 1024 * 1024 }

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json(?:;version=[\d.]+)?$/

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const index = z.object({
  manifests: z.array(z.object({ digest, artifactType: z.string().optional() })).max(1000),
})
const manifest = z.object({ layers: z.array(z.object({ mediaType: z.string(), digest, size: z.number() })).min(1) })

/**
 * Sigstore bundles that refer to an artifact (OCI distribution-spec 1.1, "Listing referrers", with its tag for
 * registries that have no such list). Whether one is a model signature is the verifier's question.
 */
export async function findReferrers(registry: Registry, { hex }: Digest): Promise<readonly Attestation[]> {
  const source = `referrers/sha256:${hex}`
  try {
    let answer = await read(await registry.ask(source, indexType))
    if (answer.status === 404) answer = await read(await registry.ask(`manifests/sha256-${hex}`, indexType))
    if (answer.status === 404) return []
    const listed = index.safeParse(parseJson(answer.bytes))
    if (!listed.success) return [unavailable(source, `registry-answered-${answer.status}`)]
    const bundles = listed.data.manifests.filter(({ artifactType = '' }) => bundleType.test(artifactType))
    return await Promise.all(bundles.slice(0, most.signatures).map(one => fetchBundle(registry, one.digest)))
  } catch (error) {
    if (error instanceof HttpFailure) return [unavailable(source, error.reason)]
    throw error
  }
}

/** Both steps are held against the digest that leads to them, wherever the registry sends us for the bytes. */
async function fetchBundle(registry: Registry, at: string): Promise<Attestation> {
  const [layer] = manifest.safeParse(parseJson(await fetchHashed(registry, `manifests/${at}`))).data?.layers ?? []
  if (!layer || !bundleType.test(layer.mediaType)) return unavailable(at, 'no-bundle')
  if (layer.size > most.bytes) return unavailable(at, 'too-large')
  const bytes = await fetchHashed(registry, `blobs/${layer.digest}`)
  if (bytes.length === 0) return unavailable(at, 'unexpected-answer')
  return { type: 'model-signature', bundle: new TextDecoder().decode(bytes), source: at }
}

const nothing = new Uint8Array()

async function fetchHashed(registry: Registry, what: string): Promise<Uint8Array> {
  const { bytes } = await read(await registry.ask(what, what.startsWith('blobs') ? '*/*' : manifestType))
  return what.endsWith(createHash('sha256').update(bytes).digest('hex')) ? bytes : nothing
}

/** Without an answer, since nobody gets a token: 401. */
async function read(response: HttpResponse | null): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
  if (response?.status === 200) return { status: 200, bytes: await readBytes(response) }
  await response?.body.cancel()
  return { status: response?.status ?? 401, bytes: nothing }
}
