import { publicRegistryNames } from '../../catalogue/public-hosts.ts'
import { parseSpecifier } from '../../model/index.ts'
import { Unreadable } from './strictly.ts'

const packageName = /^(?:@[A-Za-z0-9._~!'()*$-]+\/)?[A-Za-z0-9._~!'()*$-]+$/

/**
 * Names that npm has ever accepted: URL-safe characters, at most 214; and `$`, which folders of a project have in their
 * names. `.` and `..` would be paths.
 */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && packageName.test(name) && !/(?:^|\/)\.{1,2}$/.test(name)
}

export function packageNameOrFault(name: string, line: number): string {
  if (isPackageName(name)) return name
  throw new Unreadable('name-invalid', line, `${JSON.stringify(name.slice(0, 80))} is not a package name`)
}

/** Name and version in the address of a tarball of the public registry, when it has exactly the registry's form. */
export function fromPublicTarball(url: string): { readonly name: string; readonly version: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname, username } = new URL(url)
  if (protocol !== 'https:' || !publicRegistryNames.has(host) || username !== '') return null
  const parts = /^\/(?<name>(?:@[^/@]+\/)?(?<base>[^/@]+))\/-\/(?<file>[^/@]+)\.tgz$/.exec(pathname)?.groups
  const [name = '', base = '', file = ''] = [parts?.['name'], parts?.['base'], parts?.['file']]
  if (!isPackageName(name) || !file.startsWith(`${base}-`)) return null
  return { name, version: file.slice(base.length + 1) }
}

const gitHosts: ReadonlySet<string> = new Set(['codeload.github.com', 'gitlab.com', 'bitbucket.org'])

/** An address that is no registry's: an archive of a git host, a file, or any other URL. */
export function addressLoader(address: string): 'registry' | 'git' | 'url' | 'file' {
  const { loader } = parseSpecifier(address)
  if (loader === 'git' || loader === 'file') return loader
  if (fromPublicTarball(address)) return 'registry'
  return URL.canParse(address) && gitHosts.has(new URL(address).host) ? 'git' : 'url'
}
