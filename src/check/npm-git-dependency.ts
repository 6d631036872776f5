import {
  baseNameOf,
  type Dossier,
  isTarball,
  parseSpecifier,
  type Reference,
  type Scene,
  words,
} from '../model/index.ts'
import { defineCheck, type Seen } from './define.ts'

const messages = {
  package: {
    text: '{name} {version} wants {dependency} from {source}, which is no registry',
    remedy:
      'Stay on the version before. What is fetched from git or from an address has no signed hash, no publisher and may run scripts when it is packed; a published package that begins to do so is a known form of attack. Ask its maintainers.',
  },
  locked: {
    text: '{name} comes from {source}, which is no registry, and no manifest of this pull request asks for it',
    remedy:
      'Find out which package asks for it, and stay on the version of that package that did not. If an override of the project asks for it, that is the place to review.',
  },
  project: {
    text: 'The project takes {name} from {source}, which is no registry',
    remedy:
      'Use a published version, or publish a fork under a scope of your own. What is fetched from git or from an address is never verified here.',
  },
  moved: {
    text: '{name} came from {before} and now comes from {source}',
    remedy: 'Make sure that the new place belongs to whom you trust: nothing that is signed connects the two.',
  },
} as const

export const npmGitDependency = defineCheck({
  id: 'npm-git-dependency',
  title: 'Package comes from git or an address instead of a registry',
  messages,
  *survey(scene) {
    const explained = new Set<string>()
    for (const dossier of scene.dossiers) {
      for (const seen of gained(dossier)) {
        if (typeof seen.data.dependency === 'string') explained.add(seen.data.dependency)
        yield seen
      }
    }
    yield* elsewhere(scene, explained)
  },
})

/** What a package of a registry wants from elsewhere and its previous version did not, by the registry's own word. */
function* gained(dossier: Dossier): Iterable<Extract<Seen<typeof messages>, { messageId: 'package' }>> {
  const { reference, resolution, previous, isPrivate } = dossier
  if (reference.hub !== 'npm' || resolution.kind !== 'resolved') return
  const old = previous?.resolution.kind === 'resolved' ? previous.resolution.artifact.npm?.dependencies : undefined
  for (const [dependency, source] of Object.entries(resolution.artifact.npm?.dependencies ?? {})) {
    const was = old?.[dependency] ?? ''
    if (!isElsewhere(source) || (isElsewhere(was) && placeOf(was) === placeOf(source))) continue
    const names = isPrivate ? hidden : { dependency, source }
    const data = { name: reference.id ?? '', version: reference.revision ?? '', ...names }
    yield { messageId: 'package', data, dossier }
  }
}

/** What a private package wants is told by its registry only, and not told on (contracts 9). */
const hidden = { dependency: words`a package`, source: words`elsewhere` }

/** What the pull request itself brings from elsewhere: one finding for a name, on the manifest's line where it has one. */
function* elsewhere({ dossiers }: Scene, explained: ReadonlySet<string>): Iterable<Seen<typeof messages>> {
  const ours = dossiers.filter(({ reference }) => reference.hub === 'npm' && isOutside(reference))
  for (const [name, several] of Map.groupBy(ours, ({ reference }) => reference.id ?? '')) {
    const manifest = several.find(({ reference }) => reference.pinnable === false)
    // A lock may claim that the project asks for an address: only the manifest itself shows it.
    const unasked = several.find(({ reference }) => reference !== manifest?.reference && !isAsked(reference, manifest))
    const dossier = unasked ?? manifest
    if (!dossier || (unasked && explained.has(name)) || (!unasked && dossier.reference.loader === 'file')) continue
    const source = addressOf(dossier.reference)
    const old = dossier.previous?.reference
    const before = old && isOutside(old) ? addressOf(old) : null
    if (before !== null && placeOf(before) === placeOf(source)) continue
    if (unasked) yield { messageId: 'locked', data: { name, source }, dossier }
    else if (before === null) yield { messageId: 'project', data: { name, source }, dossier }
    else yield { messageId: 'moved', data: { name, before, source }, dossier }
  }
}

/** Not from a registry and not to be read in the repository either: a folder is, an archive is not. */
function isOutside(reference: Reference): boolean {
  const { loader } = reference
  return loader === 'git' || loader === 'url' || (loader === 'file' && isTarball(addressOf(reference)))
}

function isElsewhere(specifier: string): boolean {
  return ['git', 'url'].includes(parseSpecifier(specifier).loader)
}

function addressOf({ resolved, revision }: Reference): string {
  return resolved ?? revision ?? 'an address'
}

/** Hosts other than GitHub serve archives at addresses that do not name the repository alike. */
function isAsked(locked: Reference, manifest: Dossier | undefined): boolean {
  if (!manifest) return false
  const [asked, found] = [placeOf(addressOf(manifest.reference)), placeOf(addressOf(locked))]
  // Paths are written from the folder of whoever asks, and from the root in a lock: the file's name is in both.
  if (locked.loader === 'file') return manifest.reference.loader === 'file' && baseNameOf(asked) === baseNameOf(found)
  const host = found.split('/')[0]
  return asked === found || (locked.loader === 'git' && host !== 'github.com' && host === asked.split('/')[0])
}

/** `host/owner/name` without the commit: another commit of the same repository is no other place. */
function placeOf(address: string): string {
  const archive = /^https:\/\/codeload\.github\.com\/(?<owner>[^/]+)\/(?<name>[^/]+)\//.exec(address)?.groups
  if (archive) return `github.com/${archive['owner']}/${archive['name']}`
  // A runtime of pnpm: its versions all come from the runtime's own makers.
  if (address.startsWith('runtime:')) return 'runtime'
  return address
    .replace(/#.*$/s, '')
    .replace(/^file:/i, '')
    .replace(/^(?:github:)?(?=[^@:/\s.~][^@:/\s]*\/[^@:/\s]+$)/i, 'github.com/')
    .replace(
      /^(gitlab|bitbucket):/i,
      (_, host: string) => `${host.toLowerCase()}.${host === 'gitlab' ? 'com' : 'org'}/`,
    )
    .replace(/^gist:/i, 'gist.github.com/')
    .replace(/^(?:git\+)?[a-z]+:\/\/(?:[^@/]*@)?/i, '')
    .replace(/^git@([^:/]+):/, '$1/')
    .replace(/\.git$/, '')
}
