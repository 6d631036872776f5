import type { Reference, Resolution, Resolver } from '../model/index.ts'
import { withSignatures } from './signed-folder.ts'

/**
 * Weights that lie in this very repository, as a file of git: its id in git holds them, and there is nothing to ask
 * anybody. A path that code loads and that is no such file is somewhere on a machine.
 */
export const localWeightFile: Resolver = {
  hub: 'local-weight-file',
  title: 'Weights in this repository',
  hosts: () => [],
  key: ({ id, digest = null }) => JSON.stringify([id, digest]),
  resolve: async reference => describe(reference),
  together: withSignatures,
}

function describe({ id, digest = '' }: Reference): Resolution {
  const hex = /^git:([0-9a-f]{40,64})$/.exec(digest)?.[1]
  if (id === null || hex === undefined) return { kind: 'unsupported', reason: 'no-resolver-for-local-weight-file' }
  const artifact = {
    purl: `pkg:generic/${encodeURIComponent(id)}?checksum=git:${hex}`,
    hub: 'local-weight-file',
    id,
    publisher: { hub: 'local-weight-file', name: 'this repository' },
    model: { paths: [id], unsigned: false },
  } as const
  return { kind: 'resolved', pin: { kind: 'digest', algorithm: 'git', hex }, artifact, attestations: [] }
}
