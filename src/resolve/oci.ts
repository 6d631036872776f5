import type { Artifact, Pin, Reference, Resolution, ResolveContext, Resolver } from '../model/index.ts'
import { fetchManifest } from './oci/manifest.ts'
import { findReferrers } from './oci/referrers.ts'
import { openRegistry, registries } from './oci/registry.ts'
import { digestOrName } from './pin.ts'
import { jinjaFile, templateAmong } from './template-file.ts'

/**
 * Models in container registries (Docker Model Runner, ModelPack, KitOps, image volumes). What decides is written: a
 * digest names the content, which every client checks; a tag moves. Only a lock needs to know what a tag means today,
 * only a policy that asks for signatures whether there are any, and only one that asks about formats what is in it.
 */
export const oci: Resolver = {
  hub: 'oci',
  title: 'Container registries (OCI)',
  isCounted: true,
  hosts: () => [...new Set(Object.values(registries).flatMap(({ api, auth, blobs }) => [api, auth, blobs]))],
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
  const asksForSignature = context.policy.rule('signature', reference).value !== 'off'
  const asksForFormats = context.policy.rule('formats', reference).value !== 'any'
  if (!asksForSignature && !asksForFormats && !context.wanted?.(reference).files) {
    return { kind: 'resolved', pin, artifact, attestations: [] }
  }
  const registry = openRegistry({ host: place.host, path: place.path.join('/') }, context)
  const answer = await fetchManifest(registry, manifestOf(pin, reference.revision))
  if (answer.kind === 'failed' || registry === null) {
    const reason = `manifest-${answer.kind === 'failed' ? answer.reason : 'undeclared-host'}`
    return { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason }] }
  }
  const { digest, files } = answer
  const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? []
  const attestations = asksForSignature ? await findReferrers(registry, digest) : null
  const model = {
    ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
    ...(asksForFormats && files ? { paths: files.map(file => file.path), unsigned: false } : {}),
    ...(attestations?.length === 0 ? { unsigned: true } : {}),
    ...templateAmong(files, jinjaFile),
  }
  const known: Artifact = { ...artifact, digest, ...(files ? { files } : {}), model }
  return { kind: 'resolved', pin, artifact: known, attestations: attestations ?? [] }
}

function manifestOf(pin: Pin, tag: string | null): string {
  if (pin.kind === 'digest') return `${pin.algorithm}:${pin.hex}`
  return tag !== null && /^\w[\w.-]{0,127}$/.test(tag) ? tag : 'latest'
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
