import * as z from 'zod'
import { publicRegistry } from '../../catalogue/public-hosts.ts'
import type { Attestation, Missing, ResolveContext } from '../../model/index.ts'
import { ask } from './ask.ts'
import { encodeName } from './name.ts'

/** Two bundles of some 10 KB as a rule; GitLab's hold hundreds of variables. */
const mostBytes = 8 * 1024 * 1024

const response = z.object({
  attestations: z.array(z.object({ predicateType: z.string().max(500), bundle: z.unknown() })).max(16),
})

export interface Attested {
  readonly attestations: readonly Attestation[]
  /** When they were announced and could not be had. */
  readonly incomplete: readonly Missing[]
}

/**
 * The attestations that the registry announces for a version. The public registry's "not found" is an answer: there
 * are none. A proxy's is not: many pass versions on and not this endpoint.
 */
export async function askAttestations(name: string, version: string, context: ResolveContext): Promise<Attested> {
  const path = `/-/npm/v1/attestations/${encodeName(name)}@${encodeURIComponent(version)}`
  const answer = await ask({ path, name, schema: response, maxBytes: mostBytes }, context)
  switch (answer.kind) {
    case 'answered':
      return {
        attestations: answer.value.attestations.map(each => ({ ...each, type: 'npm-attestation', source: path })),
        incomplete: [],
      }
    case 'absent':
      if (context.endpoints.npm.host === publicRegistry) return { attestations: [], incomplete: [] }
      return { attestations: [], incomplete: [missing('not served by this registry')] }
    default:
      return { attestations: [], incomplete: [missing(answer.reason)] }
  }
}

const missing = (detail: string): Missing => ({ reason: 'attestations-unreachable', detail })
