import type { NpmLoader } from '../../model/index.ts'
import { parseSpecifier } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { JsonDocument, JsonObject, JsonText } from './json.ts'
import { fromPublicTarball, packageNameOrFault } from './name.ts'
import { Unreadable } from './strictly.ts'

/** One entry of the nested `dependencies` of a lock that npm 6 reads. */
export interface NestedEntry {
  /** The place it is installed at, in the notation of `packages`. */
  readonly path: string
  readonly key: JsonText
  readonly line: number
  readonly fields: Fields
  /** Stands inside another package's own `dependencies`. */
  readonly nested: boolean
}

export interface NestedPin {
  readonly loader: NpmLoader
  readonly id: string
  readonly revision: string | null
  readonly resolved: string | undefined
  readonly integrity: string | undefined
}

/**
 * All entries of a nested `dependencies` member. `targets` maps the place of a link to the folder it points at, so
 * that what a workspace needs has the same place as in `packages`.
 */
export function* nestedEntries(
  dependencies: JsonObject,
  document: JsonDocument,
  targets: ReadonlyMap<string, string> = new Map(),
  folder = '',
): Generator<NestedEntry> {
  for (const { key, value } of dependencies.members.values()) {
    const { line } = document.at(key.start)
    if (value.type !== 'object') throw new Unreadable('unexpected-shape', line, 'an entry is not an object')
    const name = packageNameOrFault(key.value, line)
    const path = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`
    const fields = fieldsOf(value, document)
    yield { path, key, line, fields, nested: folder !== '' }
    const inner = fields.object('dependencies')
    if (inner) yield* nestedEntries(inner, document, targets, targets.get(path) ?? path)
  }
}

/** What an entry pins. `version` may be a version, an alias, or the address of what is not from the registry. */
export function nestedPin({ key, line, fields }: NestedEntry): NestedPin {
  const version = fields.text('version')?.value
  if (version === undefined) throw new Unreadable('entry-incomplete', line, 'an entry has no version')
  const { loader, name, revision } = parseSpecifier(version)
  const integrity = fields.text('integrity')?.value
  const resolved = fields.text('resolved')?.value
  if (loader === 'registry') {
    return { loader, id: packageNameOrFault(name ?? key.value, line), revision, resolved, integrity }
  }
  const tarball = fromPublicTarball(version)
  if (tarball) return { loader: 'registry', id: tarball.name, revision: tarball.version, resolved: version, integrity }
  return { loader, id: key.value, revision: null, resolved: version, integrity }
}
