import { publicRegistryNames } from '../../catalogue/public-hosts.ts'
import { tarballPath, type Verification } from '../../model/index.ts'

/** Whose tarball a lock entry's address is. A host is given where it is not the registry's own. */
export type TarballPlace =
  | { readonly kind: 'own' | 'other-tarball' | 'none' }
  | { readonly kind: 'elsewhere'; readonly host: string }

/**
 * `resolved` must be the address of this very version's tarball: by path at the public registry, its alias and the
 * configured registry (npm takes one for the other), and by nothing that a URL can hide, such as a user or a query.
 */
export function tarballPlace({ reference, artifact }: Pick<Verification, 'reference' | 'artifact'>): TarballPlace {
  const { resolved, revision } = reference
  if (resolved === undefined) return { kind: 'none' }
  const url = URL.parse(resolved)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'other-tarball' }
  const isPublic = publicRegistryNames.has(url.host)
  // Another registry was not asked, and not all of them serve tarballs at npm's paths.
  const isOurs = url.host === artifact.npm?.registryHost && artifact.npm.asked !== false
  if (!isPublic && !isOurs) return { kind: 'elsewhere', host: url.host }
  if (url.username !== '' || url.password !== '' || url.search !== '') return { kind: 'other-tarball' }
  const canonical = tarballPath(artifact.id, revision ?? '')
  const listed = URL.parse(artifact.npm?.tarball ?? '')
  const prefix = pathOf(listed).endsWith(canonical) ? pathOf(listed).slice(0, -canonical.length) : ''
  const own = [canonical, pathOf(listed), ...(isPublic ? [] : [prefix + canonical])]
  return { kind: own.includes(pathOf(url)) ? 'own' : 'other-tarball' }
}

/** Some write the scope's slash encoded. Nothing else is decoded: another spelling is another tarball. */
function pathOf(url: URL | null): string {
  return (url?.pathname ?? '').replace(/^(?<before>.*\/)(?:@|%40)(?<scope>[^/%]+)%2f/i, '$<before>@$<scope>/')
}
