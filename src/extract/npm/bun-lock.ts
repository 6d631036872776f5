import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { parseSpecifier } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { type Json, type JsonDocument, type JsonObject, type JsonText, type Member, parseJson } from './json.ts'
import { addressLoader, fromPublicTarball, packageNameOrFault } from './name.ts'
import { lastName } from './overrides.ts'
import { inside } from './pin-at.ts'
import { type Locked, toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/** Bun's text lock. */
export const bunLock: Extractor = {
  id: 'bun-lock',
  title: 'bun.lock',
  accepts: path => /(?:^|\/)bun\.lock$/iu.test(path),
  extract: file => strictly(file, text => readLock(text, file.path)),
}

function readLock(text: string, file: string): Extraction {
  const document = parseJson(text, { trailingCommas: true })
  const fields = fieldsOf(document.root, document)
  const version = fields.member('lockfileVersion')?.value
  if (version?.type !== 'scalar' || ![0, 1, 2].includes(Number(version.value)) || version.value === null) {
    throw new Unreadable(
      'unknown-format',
      version ? document.at(version.start).line : 1,
      'lockfileVersion is not 0 to 2',
    )
  }
  const packages = fields.object('packages')
  const own = packages ? wishesOf(fields, packages, document) : new Map<string, Set<string>>()
  const { results, faults } = gather<Member, Reference>(packages?.members.values() ?? [], member => [
    toReference(readTuple(member, document, own.get(member.key.value)), file, document),
  ])
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

/** What the project's manifests ask for, by the key it is answered under: `workspace/name` if that is there, else `name`. */
function wishesOf(lock: Fields, packages: JsonObject, document: JsonDocument) {
  // Bun holds these to the project's own; what they come to is not compared with what the manifests say.
  const replaced = new Set([...(lock.object('overrides')?.members.keys() ?? [])].map(lastName))
  const wishes = new Map<string, Set<string>>()
  for (const { value } of lock.object('workspaces')?.members.values() ?? []) {
    if (value.type !== 'object') continue
    const fields = fieldsOf(value, document)
    const prefix = fields.text('name')?.value ?? ''
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
      for (const [name, specifier] of fields.pairs(group)) {
        const nested = `${prefix}/${name.value}`
        const key = packages.members.has(nested) ? nested : name.value
        const wish = wishes.get(key) ?? new Set()
        wishes.set(key, replaced.has(name.value) ? wish : wish.add(specifier.value))
      }
    }
  }
  return wishes
}

/** `["name@1.2.3", "" or address, { … }, "sha512-…"]`; what is not from the registry has a shorter tuple. */
function readTuple({ key, value }: Member, document: JsonDocument, asked: ReadonlySet<string> | undefined): Locked {
  const { line } = document.at(key.start)
  const items = value.type === 'array' ? value.items : []
  const [name, version] = identOf(items[0], line)
  const alias = /(?:^|\/)(?<name>(?:@[^/]+\/)?[^/]+)$/.exec(key.value)?.groups?.['name'] ?? key.value
  const common = { literal: key, installPath: key.value, alias, direct: asked !== undefined }
  const { loader } = parseSpecifier(version)
  if (loader === 'registry') {
    const [, address, , integrity] = items
    if (items.length !== 4 || !isText(address) || !isText(integrity)) {
      throw new Unreadable('unexpected-shape', line, 'a package of the registry has no four parts')
    }
    const resolved = address.value === '' ? undefined : address.value
    const pinAt = inside(integrity, document)
    const isOther = alias !== name && [...(asked ?? [])].some(isPlain)
    const standsInFor = isOther ? alias : undefined
    return { ...common, standsInFor, loader, id: name, revision: version, resolved, integrity: integrity.value, pinAt }
  }
  const last = items.at(-1)
  const integrity = items.length > 1 && isText(last) && /^sha\d+-/.test(last.value) ? last.value : undefined
  if (loader === 'workspace') return { ...common, loader, id: name, revision: null, resolved: version }
  const tarball = fromPublicTarball(version)
  if (tarball)
    return { ...common, loader: 'registry', id: tarball.name, revision: tarball.version, resolved: version, integrity }
  // The project asks for a range and the lock answers with an address: it is held to what the registry has.
  const held = [...(asked ?? [])].some(
    specifier => parseSpecifier(specifier).loader === 'registry' && !/^catalog:/.test(specifier),
  )
  const source = version.startsWith('root:') ? 'workspace' : addressLoader(version)
  return {
    ...common,
    loader: held && source !== 'workspace' ? 'registry' : source,
    id: name,
    revision: null,
    resolved: version,
    integrity,
  }
}

/** A range of the registry, for the package of the name that it stands behind. */
function isPlain(specifier: string): boolean {
  const { loader, name } = parseSpecifier(specifier)
  return loader === 'registry' && name === undefined && !/^(?:catalog|jsr):/.test(specifier)
}

function identOf(first: Json | undefined, line: number): readonly [string, string] {
  const ident = isText(first) ? first.value : ''
  const at = ident.indexOf('@', 1)
  if (at === -1) throw new Unreadable('unexpected-shape', line, 'a package is no list that begins with `name@version`')
  return [packageNameOrFault(ident.slice(0, at), line), ident.slice(at + 1)]
}

function isText(value: Json | undefined): value is JsonText {
  return value?.type === 'text'
}
