import { parseSpecifier } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { Json, JsonDocument, Member } from './json.ts'
import { lastName } from './overrides.ts'
import { keysOf, type Notation } from './pnpm-path.ts'

/** What those who want a package say of it. */
export interface Wish {
  readonly names: Set<string>
  direct: boolean
  /** A manifest of the project asks for a range of the registry. */
  byRange: boolean
  /** Names of the registry under which they ask for it. */
  readonly asked: Set<string>
  /** One of them, or of a folder in the repository, asks for something else. */
  byPlace: boolean
}

const ownGroups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
/** What runs before anything else is installed: plugins of pnpm's configuration, and pnpm itself. */
const groups = [...ownGroups, 'configDependencies', 'packageManagerDependencies'] as const

/** Wishes by key of `packages`, from the project's manifests and from the packages themselves. */
export function wishesOf(fields: Fields, document: JsonDocument, notation: Notation): ReadonlyMap<string, Wish> {
  const known = fields.object('packages')?.members ?? new Map<string, Member>()
  const wishes = new Map<string, Wish>()
  // pnpm holds these to the project's own.
  const overrides = [...(fields.object('overrides')?.members ?? [])].map(([key, { value }]) => {
    return [lastName(key), textOf(value) ?? ''] as const
  })
  const replaced = new Set(overrides.map(([name]) => name))
  const placed = new Set(overrides.flatMap(([name, to]) => (parseSpecifier(to).loader === 'registry' ? [] : [name])))
  const wish = (name: string, version: string): Wish | undefined => {
    const key = keysOf(name, version, notation).find(one => known.has(one))
    if (key === undefined) return undefined
    const sets = { names: new Set<string>(), asked: new Set<string>() }
    const entry = wishes.get(key) ?? { ...sets, direct: false, byRange: false, byPlace: false }
    wishes.set(key, entry)
    entry.names.add(name)
    return entry
  }
  for (const importer of importersOf(fields, document)) {
    for (const { name, version, specifier } of imported(importer, document)) {
      const entry = wish(name, version)
      if (!entry) continue
      entry.direct = true
      // A catalog may hold an address: what it stands for is not written here.
      const { loader, name: meant = name } = parseSpecifier(specifier)
      const isRange = loader === 'registry' && !specifier.startsWith('catalog:')
      if (isRange && !specifier.startsWith('jsr:') && !replaced.has(name)) entry.asked.add(meant)
      entry.byRange ||= isRange
      entry.byPlace ||= !isRange
    }
  }
  for (const [key, inner] of [...mappings(fields, 'packages', document), ...mappings(fields, 'snapshots', document)]) {
    const isFolder = /(?:^|@)file:/.test(key)
    for (const [name, version] of ownGroups.flatMap(group => inner.pairs(group))) {
      const entry = wish(name.value, version.value)
      if (entry && (isFolder || placed.has(name.value))) entry.byPlace = true
    }
  }
  return wishes
}

function importersOf(fields: Fields, document: JsonDocument): readonly Fields[] {
  return fields.object('importers') ? mappings(fields, 'importers', document).map(([, importer]) => importer) : [fields]
}

function mappings(fields: Fields, name: string, document: JsonDocument): readonly (readonly [string, Fields])[] {
  return [...(fields.object(name)?.members ?? [])].flatMap(([key, { value }]) =>
    value.type === 'object' ? [[key, fieldsOf(value, document)] as const] : [],
  )
}

interface Imported {
  readonly name: string
  readonly version: string
  readonly specifier: string
}

/** Notation 5 has versions here and specifiers beside; later ones have both in each entry. */
function* imported(importer: Fields, document: JsonDocument): Generator<Imported> {
  const specifiers = importer.object('specifiers')?.members
  for (const group of groups) {
    for (const { key, value } of importer.object(group)?.members.values() ?? []) {
      const both = value.type === 'object' ? fieldsOf(value, document) : null
      const version = both ? both.text('version')?.value : textOf(value)
      const specifier = both ? both.text('specifier')?.value : textOf(specifiers?.get(key.value)?.value)
      if (version !== undefined) yield { name: key.value, version, specifier: specifier ?? '' }
    }
  }
}

function textOf(value: Json | undefined): string | undefined {
  return value?.type === 'text' ? value.value : undefined
}
