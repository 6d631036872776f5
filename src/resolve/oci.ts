import type { Reference, Resolution, Resolver } from '../model/index.ts'
import { digestOrName } from './pin.ts'

/**
 * Models in container registries (Docker Model Runner, ModelPack, KitOps, image volumes). Nothing is asked: what decides
 * is written. A digest names the content, which every client checks; a tag moves.
 */
export const oci: Resolver = {
  hub: 'oci',
  title: 'Container registries (OCI)',
  hosts: () => [],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  resolve: async reference => describe(reference),
}

/** `docker model` puts names without an owner under `ai/`; a first part with a dot, a colon or `localhost` is a host. */
function describe(reference: Reference): Resolution {
  const parts = (reference.id ?? '').split('/')
  const isPart = (part: string) => /^[a-z0-9][a-z0-9._-]{0,127}$/.test(part)
  const [first = '', ...rest] = parts
  const isHost = rest.length > 0 && /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d{1,5})(?::\d{1,5})?$/.test(first)
  const path = isHost ? rest : parts.length === 1 ? ['ai', first] : parts
  if (!path.every(isPart)) return { kind: 'absent', what: 'artifact', detail: 'no registry can have such a name' }
  const host = isHost ? first : 'docker.io'
  const pin = digestOrName(reference)
  const version = pin.kind === 'digest' ? `@${pin.algorithm}:${pin.hex}` : ''
  const artifact = {
    purl: `pkg:oci/${path.at(-1)}${version}?repository_url=${encodeURIComponent(`${host}/${path.join('/')}`)}`,
    hub: 'oci',
    id: isHost ? `${host}/${path.join('/')}` : path.join('/'),
    publisher: { hub: 'oci', name: isHost ? `${host}/${path.slice(0, -1).join('/')}` : path.slice(0, -1).join('/') },
  } as const
  return { kind: 'resolved', pin, artifact, attestations: [] }
}
