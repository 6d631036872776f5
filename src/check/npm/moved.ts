import { publicRegistry, publicRegistryAliases } from '../../catalogue/public-hosts.ts'
import type { Dossier, Reference } from '../../model/index.ts'

/**
 * From which registry to which a name moved with its content, as the lock writes both; null where it did not, or where
 * a format writes none. The same content from elsewhere is no other package.
 */
export function movedRegistry({ reference, previous }: Dossier): { readonly is: string; readonly was: string } | null {
  const old = previous?.reference
  if (!old || reference.loader !== 'registry' || old.loader !== 'registry') return null
  const [is, was] = [registryOf(reference), registryOf(old)]
  const sameContent = reference.integrity !== undefined && reference.integrity === old.integrity
  return is === null || was === null || is === was || sameContent ? null : { is, was }
}

function registryOf({ resolved }: Reference): string | null {
  if (resolved === undefined || !URL.canParse(resolved)) return null
  const { host } = new URL(resolved)
  if (host === '') return null
  return publicRegistryAliases.has(host) ? publicRegistry : host
}
