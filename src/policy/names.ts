import { publicRegistryNames } from '../catalogue/public-hosts.ts'
import type { PublisherVerdict } from '../model/index.ts'
import { fold, matches, segmentsOf } from './pattern.ts'
import type { Source } from './source.ts'

/** Hidden also in another case: hubs answer to it, and a name too many hidden costs nothing. */
export function hides(source: Source, hub: string, id: string): boolean {
  const segments = segmentsOf(hub, id.toLowerCase())
  return (source.private ?? []).some(pattern => matches(fold(pattern), hub, segments))
}

/** May a token serve this name? Exact, and null where the source has no `private:` and so no word in it. */
export function grantsToken(source: Source, hub: string, id: string): boolean | null {
  if (source.private === null) return null
  const segments = segmentsOf(hub, id)
  return source.private.some(pattern => matches(pattern, hub, segments))
}

export function registryIn(source: Source, host: string, name: string): PublisherVerdict {
  const answer = (verdict: PublisherVerdict['verdict'], rule: string) => ({ verdict, source: source.info.name, rule })
  if (source.registries === null) return answer('unasked', 'no rule about registries')
  const segments = segmentsOf('npm', name)
  const claiming = source.registries.filter(({ scopes }) => scopes?.some(scope => matches(scope, 'npm', segments)))
  const [claim] = claiming
  if (claim) return answer(claiming.some(one => one.host === host) ? 'allowed' : 'not-allowed', claim.name)
  const open = source.registries.find(one => one.host === host && one.scopes === null)
  // Any name that no other registry claims may come from the public one.
  const allowed = open !== undefined || publicRegistryNames.has(host)
  return answer(allowed ? 'allowed' : 'not-allowed', open?.name ?? 'registries')
}
