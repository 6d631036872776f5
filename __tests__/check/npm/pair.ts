import type { Check, Dossier, NpmFacts, Policy } from '../../../src/model/index.ts'
import { npmArtifact, npmDossier, npmFacts, npmReference, npmResolved, openPolicy } from '../../world/npm.ts'
import { said } from '../said.ts'

export const person = { name: 'ann', email: 'ann@example.test' }
export const trusted = { name: 'GitHub Actions', trustedPublisher: { id: 'github', configId: 'oidc:1' } }

/** A version and its predecessor in base, as their registry describes them; the run's clock stands at noon. */
export function upgrade(
  [before, version]: readonly [string | null, string],
  head: Partial<NpmFacts> = {},
  was: Partial<NpmFacts> = {},
): Dossier {
  const asked = { askedAt: '2026-11-21T12:00:00.000Z', unchangedSince: '2026-01-01T00:00:00.000Z' }
  const resolved = (said: Partial<NpmFacts>) =>
    npmResolved({ artifact: npmArtifact({ npm: npmFacts({ ...asked, ...said }) }) })
  const previous = before === null ? null : { reference: npmReference({ revision: before }), resolution: resolved(was) }
  return npmDossier({ reference: npmReference({ revision: version }), resolution: resolved(head), previous })
}

export const ask = (check: Check, dossier: Dossier, policy: Policy = openPolicy()) =>
  said(check.examine?.(dossier, policy))

export const messagesOf = (check: Check, dossier: Dossier, policy?: Policy) =>
  ask(check, dossier, policy).map(({ messageId }) => messageId)
