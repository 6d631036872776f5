import { parseSpecifier } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { JsonDocument, JsonObject, JsonText } from './json.ts'
import { packageNameOrFault } from './name.ts'
import { Unreadable } from './strictly.ts'

/** One entry of `packages`: a place in the tree that npm will make. */
export interface Place {
  /** The entry's key: `node_modules/a/node_modules/b`, a folder of the project, or `` for its root. */
  readonly path: string
  readonly key: JsonText
  readonly line: number
  readonly fields: Fields
  /** The name after the last `node_modules/`; `null` for the project's own folders. */
  readonly name: string | null
  /** Where Node.js would look next: the package or folder that this place stands in. */
  readonly parent: Place | null
  readonly children: Map<string, Place>
  /** Wanted by the project's own manifests. */
  direct: boolean
  /** Proved to come inside the tarball of a package that it stands in. */
  bundled: boolean
  /** What dependents say of it where that is no range of the registry. */
  readonly remotes: Set<string>
  /** The packages that they ask for: it by its own name, or another that is to be installed under this one. */
  readonly asked: Set<string>
  /** Those of them that the project's own manifests ask for. */
  readonly askedByProject: Set<string>
}

const longestPath = 1024
const deepest = 64
const dependencyGroups = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const

/** The tree of a `packages` member (lockfileVersion 2 and 3), with who wants what. Linear in the file's size. */
export function placesOf(packages: JsonObject, document: JsonDocument): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  // Parents first, whatever the order in the file: their keys are prefixes, hence shorter.
  const entries = [...packages.members.values()].toSorted((a, b) => a.key.value.length - b.key.value.length)
  for (const { key, value } of entries) {
    const { line } = document.at(key.start)
    if (value.type !== 'object') throw new Unreadable('unexpected-shape', line, 'an entry is not an object')
    const { name, parent } = locate(key.value, places, line)
    const fields = fieldsOf(value, document)
    const fresh = { path: key.value, key, line, fields, name, parent, children: new Map<string, Place>() }
    const sets = { remotes: new Set<string>(), asked: new Set<string>(), askedByProject: new Set<string>() }
    const place: Place = { ...fresh, direct: false, bundled: false, ...sets }
    if (name !== null) parent?.children.set(name, place)
    places.set(key.value, place)
  }
  return places
}

function locate(path: string, places: ReadonlyMap<string, Place>, line: number): Pick<Place, 'name' | 'parent'> {
  if (path === '') return { name: null, parent: null }
  if (path.length > longestPath || path.includes('\\') || path.split('/').length > deepest) {
    throw new Unreadable('unexpected-shape', line, 'a key is no path of a project')
  }
  const cut = `/${path}`.lastIndexOf('/node_modules/')
  if (cut === -1) return { name: null, parent: folderAbove(path, places) }
  const name = packageNameOrFault(path.slice(cut + 'node_modules/'.length), line)
  const parent = places.get(path.slice(0, Math.max(cut - 1, 0)))
  if (!parent)
    throw new Unreadable('unexpected-shape', line, 'an entry stands inside a package that is not in the lock')
  return { name, parent }
}

/** The nearest folder of the project above: Node.js looks for packages there next. */
function folderAbove(path: string, places: ReadonlyMap<string, Place>): Place | null {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const place = places.get(path.slice(0, end))
    if (place) return place
  }
  return places.get('') ?? null
}

/** Marks what the project itself names, what is asked for by address, and what comes inside another's tarball. */
export function connect(places: ReadonlyMap<string, Place>): void {
  for (const place of places.values()) {
    const own = place.name === null
    for (const group of own ? [...dependencyGroups, 'devDependencies'] : dependencyGroups) {
      for (const [name, specifier] of place.fields.pairs(group)) {
        const wanted = find(place, name.value, null)
        if (!wanted) continue
        const { loader, name: meant = name.value } = parseSpecifier(specifier.value)
        if (own) wanted.direct = true
        if (loader !== 'registry') wanted.remotes.add(specifier.value)
        else wanted.asked.add(meant)
        if (own && loader === 'registry') wanted.askedByProject.add(meant)
      }
    }
  }
  for (const place of places.values()) if (place.name !== null) markBundle(place)
}

/** What `require(name)` finds from a place, going up no further than `top`. */
function find(from: Place, name: string, top: Place | null): Place | undefined {
  for (let place: Place | null = from; place; place = place === top ? null : place.parent) {
    const found = place.children.get(name)
    if (found) return found
  }
  return undefined
}

/**
 * Only `bundleDependencies` of a package, followed through what those need inside it, proves that an entry without
 * an address comes in that package's tarball; the entry's own `inBundle` is nobody's proof.
 */
function markBundle(bundler: Place): void {
  const queue = bundledNames(bundler).map(name => bundler.children.get(name))
  while (queue.length > 0) {
    const place = queue.pop()
    if (!place || place.bundled) continue
    place.bundled = true
    for (const group of dependencyGroups) {
      for (const [name] of place.fields.pairs(group)) queue.push(find(place, name.value, bundler))
    }
  }
}

function bundledNames({ fields }: Place): string[] {
  const member = fields.member('bundleDependencies') ?? fields.member('bundledDependencies')
  if (!member) return []
  if (member.value.type === 'array')
    return member.value.items.flatMap(item => (item.type === 'text' ? [item.value] : []))
  const all = member.value.type === 'scalar' && member.value.value === true
  return all ? fields.pairs('dependencies').map(([name]) => name.value) : []
}
