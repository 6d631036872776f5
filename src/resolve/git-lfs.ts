import { parseDigest, type Reference, type Resolution, type Resolver } from '../model/index.ts'
import { enforcedDigest } from './pin.ts'
import { withSignatures } from './signed-folder.ts'

/**
 * Weights that lie in this very repository, as an LFS pointer. The pointer, reviewed like any other file, holds the
 * sha256 that git-lfs enforces; there is nothing to ask anybody.
 */
export const gitLfs: Resolver = {
  hub: 'git-lfs',
  title: 'Weights in this repository (Git LFS)',
  hosts: () => [],
  key: ({ id, digest = null }) => JSON.stringify([id, digest]),
  resolve: async reference => describe(reference),
  together: withSignatures,
}

function describe(reference: Reference): Resolution {
  const pin = enforcedDigest(reference)
  const id = reference.id ?? ''
  if (!pin)
    return { kind: 'unread', reason: 'lfs-pointer-invalid', detail: 'a pointer without a sha256 names no content' }
  const digest = parseDigest(pin.algorithm, pin.hex)
  const artifact = {
    purl: `pkg:generic/${encodeURIComponent(id)}?checksum=sha256:${pin.hex}`,
    hub: 'git-lfs',
    id,
    publisher: { hub: 'git-lfs', name: 'this repository' },
    ...(digest ? { digest } : {}),
    model: { paths: [id], unsigned: false },
  } as const
  return { kind: 'resolved', pin, artifact, attestations: [] }
}
