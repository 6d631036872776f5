import type { Artifact, Reference, Resolution, ResolveContext, Resolver } from '../model/index.ts'
import { fetchManifest, registries } from './oci/manifest.ts'
import { digestOrName } from './pin.ts'

/**
 * Models in container registries (Docker Model Runner, ModelPack, KitOps, image volumes). What decides is written: a
 * digest names the content, which every client checks; a tag moves. Only a lock needs to know what a tag means today.
 */
export const oci: Resolver = {
  hub: 'oci',
  title: 'Container registries (OCI)',
  cap: 500,
  hosts: () => [...new Set(Object.values(registries).flatMap(({ api, auth }) => [api, auth]))],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  resolve: describe,
}

interface Place {
  readonly host: string
  readonly path: readonly string[]
}

/** `docker model` puts names without an owner under `ai/`; a first part with a dot, a colon or `localhost` is a host. */
function parsePlace(id: string): Place | null {
  const parts = id.split('/')
  const isPart = (part: string) => /^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$/.test(part) && !part.includes('..')
  const [first = '', ...rest] = parts
  const isHost = rest.length > 0 && /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d{1,5})(?::\d{1,5})?$/.test(first)
  const path = isHost ? rest : parts.length === 1 ? ['ai', first] : parts
  return path.every(isPart) ? { host: isHost ? first : 'docker.io', path } : null
}

async function describe(reference: Reference, context: ResolveContext): Promise<Resolution> {
  const place = parsePlace(reference.id ?? '')
  if (!place) return { kind: 'absent', what: 'artifact', detail: 'no registry can have such a name' }
  const pin = digestOrName(reference)
  const artifact = artifactOf(place, pin.kind === 'digest' ? `@${pin.algorithm}:${pin.hex}` : '')
  if (!context.wanted?.(reference).files) return { kind: 'resolved', pin, artifact, attestations: [] }
  const tag = reference.revision ?? 'latest'
  const wanted = pin.kind === 'digest' ? `${pin.algorithm}:${pin.hex}` : /^\w[\w.-]{0,127}$/.test(tag) ? tag : 'latest'
  const answer = await fetchManifest({ host: place.host, path: place.path.join('/'), reference: wanted }, context)
  if (answer.kind === 'failed') {
    return { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason: `manifest-${answer.reason}` }] }
  }
  const { digest, files } = answer
  const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? []
  const model = malformed.length > 0 ? { malformedDigests: malformed } : {}
  const known: Artifact = { ...artifact, digest, ...(files ? { files } : {}), model }
  return { kind: 'resolved', pin, artifact: known, attestations: [] }
}

function artifactOf({ host, path }: Place, version: string): Artifact {
  const isDocker = host === 'docker.io'
  const whole = path.join('/')
  const owner = path.slice(0, -1).join('/')
  return {
    purl: `pkg:oci/${path.at(-1)}${version}?repository_url=${encodeURIComponent(`${host}/${whole}`)}`,
    hub: 'oci',
    id: isDocker ? whole : `${host}/${whole}`,
    publisher: { hub: 'oci', name: isDocker ? owner : `${host}/${owner}` },
  }
}
