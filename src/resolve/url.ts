import type { Reference, Resolution, Resolver } from '../model/index.ts'
import { digestOrName } from './pin.ts'

/**
 * A file behind an address (http, S3, a release's asset). Nothing is asked: an address out of a diff is never fetched, and
 * no server's word about its own file would be worth anything. Only a digest beside the address pins it.
 */
export const url: Resolver = {
  hub: 'url',
  title: 'File behind an address',
  hosts: () => [],
  key: ({ id, digest = null }) => JSON.stringify([id, digest]),
  resolve: async reference => describe(reference),
}

function describe(reference: Reference): Resolution {
  const id = reference.id ?? ''
  if (!URL.canParse(id)) return { kind: 'unsupported', reason: 'not-an-address' }
  const { host, pathname } = new URL(id)
  const name = pathname.slice(pathname.lastIndexOf('/') + 1)
  const artifact = {
    purl: `pkg:generic/${encodeURIComponent(decode(name) || host)}?download_url=${encodeURIComponent(id)}`,
    hub: 'url',
    id,
    publisher: { hub: 'url', name: host },
    model: { paths: [decode(name)] },
  } as const
  return { kind: 'resolved', pin: digestOrName(reference), artifact, attestations: [] }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
