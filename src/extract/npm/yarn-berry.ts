import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { type Descriptor, isNpm, npmName, parseDescriptor, parseLocator } from './berry-names.ts'
import { fieldsOf } from './fields.ts'
import type { JsonDocument, Member } from './json.ts'
import { parseMachineYaml } from './machine-yaml.ts'
import { addressLoader, fromPublicTarball, packageNameOrFault } from './name.ts'
import { type Locked, toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/** The lock of Yarn 2 and later. */
export const yarnBerry: Extractor = {
  id: 'yarn-berry',
  title: 'yarn.lock of Yarn 2 and later',
  accepts: path => /(?:^|\/)yarn\.lock$/iu.test(path),
  extract: file => {
    const isOurs = file.content.kind === 'text' && isBerry(file.content.text)
    return isOurs ? strictly(file, text => readLock(text, file.path)) : { references: [], gaps: [] }
  },
}

/** Yarn itself tells them apart by this comment of version 1 and else by the metadata. */
export function isBerry(text: string): boolean {
  return /^__metadata:/m.test(text) && !/^#\s+yarn\s+lockfile\s+v1\s*$/im.test(text)
}

function readLock(text: string, file: string): Extraction {
  const [document] = parseMachineYaml(text)
  if (!document || text.startsWith('---')) throw new Unreadable('unexpected-shape', 1, 'it is no single document')
  const fields = fieldsOf(document.root, document)
  const metadata = fields.object('__metadata')
  const version = metadata && fieldsOf(metadata, document).text('version')?.value
  if (!/^\d{1,3}$/.test(version ?? '')) throw new Unreadable('unknown-format', 1, '`__metadata` has no version')
  const blocks = [...document.root.members.values()].filter(({ key }) => key.value !== '__metadata')
  const own = ownWishes(blocks, document)
  const { results, faults } = gather<Member, Reference>(blocks, block =>
    readBlock(block, document, own).map(locked => toReference(locked, file, document)),
  )
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

/** What the project's own workspaces ask for, as `name@range` with Yarn's default protocol. */
function ownWishes(blocks: readonly Member[], document: JsonDocument): ReadonlySet<string> {
  const wishes = new Set<string>()
  for (const { key, value } of blocks) {
    if (value.type !== 'object' || !/@workspace:/.test(key.value)) continue
    for (const [name, range] of fieldsOf(value, document).pairs('dependencies')) {
      wishes.add(`${name.value}@${/^[a-z+]+:/i.test(range.value) ? range.value : `npm:${range.value}`}`)
    }
  }
  return wishes
}

function readBlock({ key, value }: Member, document: JsonDocument, own: ReadonlySet<string>): readonly Locked[] {
  const { line } = document.at(key.start)
  if (value.type !== 'object') throw new Unreadable('unexpected-shape', line, 'a block is not a mapping')
  const fields = fieldsOf(value, document)
  const [version, resolution] = [fields.text('version')?.value, fields.text('resolution')?.value]
  if (version === undefined || resolution === undefined) {
    throw new Unreadable('entry-incomplete', line, 'a block has no version or no resolution')
  }
  const descriptors = key.value.split(/\s*,\s*/).map(text => parseDescriptor(text, line))
  const source = sourceOf(descriptors, { resolution, version, checksum: fields.text('checksum')?.value, line })
  if (source === null) return []
  const direct = descriptors.some(({ text }) => own.has(text.split('::')[0] ?? text))
  return [{ ...source, literal: key, direct, alias: descriptors.find(({ name }) => name !== source.id)?.name }]
}

interface Block {
  readonly resolution: string
  readonly version: string
  readonly checksum: string | undefined
  readonly line: number
}

function sourceOf(descriptors: readonly Descriptor[], block: Block): Omit<Locked, 'literal'> | null {
  const { name, reference, protocol, archiveUrl } = parseLocator(block.resolution, block.line)
  const { version: revision, line } = block
  const asked = descriptors.filter(isNpm)
  if (asked.some(descriptor => npmName(descriptor) !== name)) {
    throw new Unreadable('name-mismatch', line, 'a block is locked to another package than its key asks for')
  }
  const id = packageNameOrFault(name, line)
  if (protocol === 'npm:') {
    if (reference !== revision) throw new Unreadable('halves-disagree', line, 'version and resolution differ')
    return { loader: 'registry', id, revision, resolved: archiveUrl, digest: digestOf(block) }
  }
  if (protocol === 'workspace:')
    return reference === '.' ? null : { loader: 'workspace', id, revision, resolved: reference }
  const resolved = `${protocol}${reference}`
  const digest = digestOf(block)
  // The key asks the registry and the resolution answers with an address: it is held to what the registry has.
  if (asked.length > 0) return { loader: 'registry', id, revision, resolved, digest }
  if (/^(?:patch|file|link|portal|exec):$/.test(protocol)) return { loader: 'file', id, revision, resolved, digest }
  const tarball = fromPublicTarball(resolved)
  if (tarball) return { loader: 'registry', id: tarball.name, revision: tarball.version, resolved, digest }
  return { loader: addressLoader(resolved), id, revision, resolved, digest }
}

/** Yarn hashes an archive that it packs itself: comparable with nothing that a registry signs; Yarn enforces it. */
function digestOf({ checksum }: Block): string {
  return `yarn-cache:${checksum ?? 'none'}`
}
