import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'

/** `Authorization` by host, for the hosts that the tokens belong to; none where the event forbids it (contracts 9). */
export function credentialsOf(inputs: Inputs, event: Event): Readonly<Record<string, string>> {
  if (!event.mayUseSecrets) return {}
  const registries = Object.entries(inputs.registryTokens).map(([host, token]) => [host, `Bearer ${token}`])
  const hub = inputs.hubToken === null ? [] : [[inputs.hfEndpoint.host, `Bearer ${inputs.hubToken}`]]
  return Object.fromEntries([...registries, ...hub])
}

/** What the runner is to hide. It knows whole secrets; a line of `registry-tokens` may hold a part of one. */
export function secretsOf(inputs: Inputs): readonly string[] {
  const tokens = [inputs.githubToken, inputs.policyToken, inputs.hubToken, ...Object.values(inputs.registryTokens)]
  return tokens.filter(token => token !== null)
}
