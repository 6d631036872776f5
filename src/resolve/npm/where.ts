import { publicRegistry, publicRegistryNames } from '../../catalogue/public-hosts.ts'
import type { Reference, ResolveContext } from '../../model/index.ts'

/**
 * The host of another registry that the lock entry comes from; null when it comes from the configured one. The public
 * registry and its aliases mean the configured one, as npm itself takes them (contracts 8).
 */
export function otherRegistry(
  { resolved }: Reference,
  { endpoints }: Pick<ResolveContext, 'endpoints'>,
): string | null {
  const host = hostOf(resolved)
  return host === null || publicRegistryNames.has(host) || host === endpoints.npm.host ? null : host
}

/** The host that is written, or null where none is: most lockfile formats write none. */
export function hostOf(resolved: string | undefined): string | null {
  return resolved === undefined ? null : (URL.parse(resolved)?.host ?? null)
}

/** May this name come from the registry that is asked? Not where the owner's policy gives its scope to another. */
export function mayBeOurs(name: string, { endpoints, policy }: ResolveContext): boolean {
  return [endpoints.npm.host, publicRegistry].some(host => policy.registry(host, name).verdict !== 'not-allowed')
}

export function isAllowed(host: string, name: string, { policy }: ResolveContext): boolean {
  return policy.registry(host, name).verdict === 'allowed'
}
