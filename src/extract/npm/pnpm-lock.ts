import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { JsonDocument, Member } from './json.ts'
import { parseMachineYaml } from './machine-yaml.ts'
import { addressLoader, fromPublicTarball, packageNameOrFault } from './name.ts'
import { inside } from './pin-at.ts'
import { type Wish, wishesOf } from './pnpm-importers.ts'
import { type DepPath, type Notation, notationOf, parseDepPath } from './pnpm-path.ts'
import { type Locked, toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/** pnpm's lock, notations 5, 6 and 9, with the document for pnpm itself that pnpm 11 and 12 put before it. */
export const pnpmLock: Extractor = {
  id: 'pnpm-lock',
  title: 'pnpm-lock.yaml',
  accepts: path => /(?:^|\/)pnpm-lock(?:\.[^/]+)?\.yaml$/iu.test(path),
  extract: file =>
    strictly(file, text => {
      const documents = parseMachineYaml(text)
      if (documents.length > 2) throw new Unreadable('unexpected-shape', 1, 'it has more than two documents')
      const read = documents.map((document, index) => readDocument(document, file.path, index > 0))
      return { references: read.flatMap(one => one.references), gaps: read.flatMap(one => one.gaps) }
    }),
}

function readDocument(document: JsonDocument, file: string, mayBeEmpty: boolean): Extraction {
  const fields = fieldsOf(document.root, document)
  if (mayBeEmpty && document.root.members.size === 0) return { references: [], gaps: [] }
  const notation = notationOf(fields.text('lockfileVersion')?.value)
  if (!notation) throw new Unreadable('unknown-format', 1, 'lockfileVersion is not 5, 6 or 9')
  const wishes = wishesOf(fields, document, notation)
  const projects = new Set(fields.object('importers')?.members.keys())
  const packages = fields.object('packages')?.members.values() ?? []
  const { results, faults } = gather<Member, Reference>(packages, member => [
    toReference(readPackage(member, { document, notation, projects }, wishes.get(member.key.value)), file, document),
  ])
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

interface Lock {
  readonly document: JsonDocument
  readonly notation: Notation
  /** Folders of the workspace's projects: what they depend on of each other is a folder by right. */
  readonly projects: ReadonlySet<string>
}

function readPackage({ key, value }: Member, { document, notation, projects }: Lock, wish?: Wish): Locked {
  const { line } = document.at(key.start)
  if (value.type !== 'object') throw new Unreadable('unexpected-shape', line, 'a package is not a mapping')
  const fields = fieldsOf(value, document)
  const resolution = fields.object('resolution')
  if (!resolution) throw new Unreadable('entry-incomplete', line, 'a package has no resolution')
  const path = parseDepPath(key.value, notation)
  const source = sourceOf(path, fieldsOf(resolution, document), line)
  const named = { ...identify(path, fields, source.resolved, line), ...source }
  // The project asked for a range, or for no folder, and the lock answers with one: it is held to what the registry has.
  const isProject = source.loader === 'file' && projects.has(source.resolved ?? '')
  const held = wish?.byRange || (source.loader === 'file' && !wish?.byPlace)
  return {
    ...named,
    loader: held && !isProject ? 'registry' : named.loader,
    literal: key,
    installPath: key.value,
    alias: wish?.names.has(named.id) ? undefined : [...(wish?.names ?? [])][0],
    standsInFor: [...(wish?.asked ?? [])].find(name => name !== named.id),
    direct: wish?.direct ?? false,
    pinAt: pinAtOf(resolution, document),
  }
}

function identify(path: DepPath, fields: Fields, resolved: string | undefined, line: number) {
  const [name, version] = [fields.text('name')?.value, fields.text('version')?.value]
  if (path.version !== undefined) {
    if ((name ?? path.name) !== path.name || (version ?? path.version) !== path.version) {
      throw new Unreadable('halves-disagree', line, 'a package has another name or version than its key')
    }
    return { id: packageNameOrFault(path.name, line), revision: path.version }
  }
  const tarball = resolved === undefined ? null : fromPublicTarball(resolved)
  if (tarball) return { id: tarball.name, revision: tarball.version }
  return { id: packageNameOrFault(name ?? path.name, line), revision: version ?? null }
}

function sourceOf(path: DepPath, resolution: Fields, line: number): Pick<Locked, 'loader' | 'resolved' | 'integrity'> {
  const [type, tarball] = [resolution.text('type')?.value, resolution.text('tarball')?.value]
  const integrity = resolution.text('integrity')?.value
  const known = path.version !== undefined
  if (type === 'git') {
    const resolved = `${resolution.text('repo')?.value ?? ''}#${resolution.text('commit')?.value ?? ''}`
    return { loader: 'git', resolved, integrity }
  }
  if (type === 'directory') return { loader: 'file', resolved: resolution.text('directory')?.value, integrity }
  // Runtimes (`node@runtime:22.0.0`): archives that pnpm fetches from elsewhere than the registry.
  if (type !== undefined) return { loader: 'url', resolved: path.address, integrity }
  if (known) return { loader: 'registry', resolved: tarball, integrity }
  if (tarball === undefined) throw new Unreadable('source-unknown', line, 'a package has no version and no address')
  return { loader: addressLoader(tarball), resolved: tarball, integrity }
}

function pinAtOf(resolution: Parameters<typeof fieldsOf>[0], document: JsonDocument) {
  const integrity = resolution.members.get('integrity')?.value
  if (integrity) return integrity.type === 'text' ? inside(integrity, document) : undefined
  const first = resolution.members.values().next().value
  if (!first || document.text[resolution.start] !== '{') return undefined
  const { line, column } = document.at(first.key.start)
  return { line, start: column, end: column, before: 'integrity: ', after: ', ' }
}
