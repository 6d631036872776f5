import { baseNameOf, type NpmLoader, parseSpecifier } from '../../model/index.ts'
import type { Fields } from './fields.ts'
import type { JsonText } from './json.ts'
import { fromPublicTarball, packageNameOrFault } from './name.ts'
import type { Place } from './places.ts'
import { Unreadable } from './strictly.ts'
import { coversFolder } from './workspaces.ts'

/** What one entry of a lock pins, and where it stands. */
export interface PlacePin {
  readonly loader: NpmLoader
  readonly id: string
  readonly revision: string | null
  readonly resolved: string | undefined
  readonly integrity: string | undefined
  readonly installPath: string
  readonly key: JsonText
  readonly line: number
  readonly fields: Fields
  readonly direct?: boolean
  readonly standsInFor?: string | undefined
}

/** None for the project's own folders: they are named where something links to them. */
export function placePins(place: Place, places: ReadonlyMap<string, Place>): readonly PlacePin[] {
  const { fields, line, name, key, path, direct } = place
  const resolved = fields.text('resolved')?.value
  const integrity = fields.text('integrity')?.value
  if (name === null) {
    if (resolved === undefined && integrity === undefined) return []
    throw new Unreadable('unexpected-shape', line, 'a folder of the project has an address or an integrity')
  }
  const common = { key, line, fields, direct, installPath: path, resolved, integrity }
  if (fields.flag('link')) return [{ ...common, ...linked(place, places) }]
  const revision = fields.text('version')?.value ?? null
  const loader = loaderOf(place, resolved, integrity)
  if (revision === null && loader === 'registry') {
    throw new Unreadable('entry-incomplete', line, 'an entry has no version')
  }
  const id = packageNameOrFault(fields.text('name')?.value ?? name, line)
  // What the project itself asks for npm holds its manifests to. Where only packages ask, npm gives one that asks for the
  // name what another has put under it.
  const isAsked = place.askedByProject.has(name) || (place.asked.has(name) && !place.asked.has(id))
  const isOther = id !== name && isAsked && !place.askedByProject.has(id)
  return [{ ...common, loader, id, revision, ...(isOther ? { standsInFor: name } : {}) }]
}

function loaderOf(place: Place, resolved: string | undefined, integrity: string | undefined): NpmLoader {
  if (resolved === undefined) {
    // Without proof npm itself would fetch it by name and version: a registry entry that lacks its integrity.
    return place.bundled && integrity === undefined ? 'file' : 'registry'
  }
  const { loader } = parseSpecifier(resolved)
  if (loader === 'git') return 'git'
  const isFile = loader === 'file' && /^file:/i.test(resolved)
  if (!isFile && (loader !== 'url' || !/^https?:/i.test(resolved))) {
    throw new Unreadable('source-unknown', place.line, '`resolved` is no address of a registry, git or file')
  }
  // An address or a file is a choice only where a dependent asks for that very one; elsewhere the entry claims to be
  // what the registry has under its name and version, and is held to it.
  const asked = [...place.remotes].some(specifier =>
    isFile ? lastOf(specifier) === lastOf(resolved) : specifier === resolved,
  )
  if (!asked || fromPublicTarball(resolved)) return 'registry'
  return isFile ? 'file' : 'url'
}

/** Paths are written from the folder of whoever asks, and from the root in the lock: the file's name is in both. */
const lastOf = (path: string) => baseNameOf(path).replace(/^file:/i, '')

/** A link is fetched from nowhere, so it must be proved: a workspace of the root, or a path in an own manifest. */
function linked(place: Place, places: ReadonlyMap<string, Place>): Pick<PlacePin, 'loader' | 'id' | 'revision'> {
  const { line, fields, name, remotes, direct } = place
  const target = places.get(fields.text('resolved')?.value ?? '\\')
  if (target?.name !== null) throw new Unreadable('link-unproved', line, 'a link points at nothing in the lock')
  const id = packageNameOrFault(target.fields.text('name')?.value ?? name ?? '', line)
  const revision = target.fields.text('version')?.value ?? null
  const root = places.get('')
  if (root && coversFolder(workspacesOf(root.fields), target.path)) return { loader: 'workspace', id, revision }
  const byPath = [...remotes].some(specifier => ['file', 'workspace'].includes(parseSpecifier(specifier).loader))
  if (!direct || !byPath) throw new Unreadable('link-unproved', line, 'nothing in the lock says why this is a link')
  return { loader: 'file', id, revision }
}

function workspacesOf(root: Fields): readonly string[] {
  const member = root.member('workspaces')?.value
  const list = member?.type === 'object' ? member.members.get('packages')?.value : member
  return list?.type === 'array' ? list.items.flatMap(item => (item.type === 'text' ? [item.value] : [])) : []
}
