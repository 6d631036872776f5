import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { parseDigest } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { type JsonDocument, type JsonObject, type Member, parseJson } from './json.ts'
import { packageNameOrFault } from './name.ts'
import { pinAtOf } from './pin-at.ts'
import { type Locked, toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/** Deno's lock, versions 2 to 5: its packages of npm and of JSR. */
export const denoLock: Extractor = {
  id: 'deno-lock',
  title: 'deno.lock',
  accepts: path => /(?:^|\/)deno\.lock$/iu.test(path),
  extract: file => strictly(file, text => readLock(text, file.path)),
}

function readLock(text: string, file: string): Extraction {
  const document = parseJson(text)
  const fields = fieldsOf(document.root, document)
  const version = fields.text('version')?.value ?? ''
  if (!/^[2-5]$/.test(version)) throw new Unreadable('unknown-format', 1, 'version is not "2" to "5"')
  // Version 2 has `npm: { specifiers, packages }`, version 3 `packages: { specifiers, npm, jsr }`, later ones neither.
  const holder = version === '3' ? inner(fields, 'packages', document) : fields
  const npm = version === '2' ? inner(fields, 'npm', document).object('packages') : holder.object('npm')
  const specifiers = version === '2' ? inner(fields, 'npm', document) : holder
  const own = ownKeys(fields, specifiers, version, document)
  const read = (from: JsonObject | undefined, one: typeof readNpm) =>
    gather<Member, Reference>(from?.members.values() ?? [], member => [
      toReference(one(member, document, own), file, document),
    ])
  const [packages, jsr] = [read(npm, readNpm), read(holder.object('jsr'), readJsr)]
  return {
    references: [...packages.results, ...jsr.results],
    gaps: [...packages.faults, ...jsr.faults].map(fault => unreadable(file, fault)),
  }
}

function inner(fields: Fields, name: string, document: JsonDocument): Fields {
  const object = fields.object(name)
  return fieldsOf(object ?? { type: 'object', members: new Map(), start: 0, end: 0 }, document)
}

/** Keys of what the project's own manifests ask for, `npm:a@1.0.0`; `null` where this version does not tell. */
function ownKeys(fields: Fields, holder: Fields, version: string, document: JsonDocument): ReadonlySet<string> | null {
  if (version < '4') return null
  const answers = new Map(holder.pairs('specifiers').map(([specifier, answer]) => [specifier.value, answer.value]))
  const lists = [inner(fields, 'workspace', document)]
  for (const { value } of lists[0]?.object('members')?.members.values() ?? []) {
    if (value.type === 'object') lists.push(fieldsOf(value, document))
  }
  const asked = lists
    .flatMap(one => [one, inner(one, 'packageJson', document)])
    .flatMap(one => one.array('dependencies')?.items ?? [])
  return new Set(
    asked.flatMap(item => {
      const answer = item.type === 'text' ? answers.get(item.value) : undefined
      return item.type === 'text' && answer !== undefined ? [`${withoutRange(item.value)}@${answer}`] : []
    }),
  )
}

/** `npm:@s/a@^1` → `npm:@s/a`. */
function withoutRange(specifier: string): string {
  const at = specifier.indexOf('@', specifier.indexOf(':') + 2)
  return at === -1 ? specifier : specifier.slice(0, at)
}

/** `name@1.2.3_peer@4.5.6`. */
function readNpm({ key, value }: Member, document: JsonDocument, own: ReadonlySet<string> | null): Locked {
  const { id, version, fields } = entryOf(key.value, value, document, document.at(key.start).line)
  const integrity = fields.text('integrity')?.value
  const resolved = fields.text('tarball')?.value
  const pinAt = pinAtOf(fields, document)
  const direct = own?.has(`npm:${key.value}`)
  return {
    loader: 'registry',
    id,
    revision: version.replace(/_.*$/, ''),
    resolved,
    integrity,
    pinAt,
    direct,
    literal: key,
  }
}

/** JSR's hash is that of the file that lists a version's modules, not of a tarball. */
function readJsr({ key, value }: Member, document: JsonDocument, own: ReadonlySet<string> | null): Locked {
  const { line } = document.at(key.start)
  const { id, version, fields } = entryOf(key.value, value, document, line)
  const digest = parseDigest('sha256', fields.text('integrity')?.value)
  if (!digest) throw new Unreadable('entry-incomplete', line, 'a package of JSR has no sha256')
  const direct = own?.has(`jsr:${key.value}`)
  return {
    loader: 'registry',
    id: `jsr:${id}`,
    revision: version,
    digest: `sha256:${digest.hex}`,
    direct,
    literal: key,
  }
}

function entryOf(key: string, value: Member['value'], document: JsonDocument, line: number) {
  const at = key.indexOf('@', 1)
  if (at === -1 || value.type !== 'object')
    throw new Unreadable('unexpected-shape', line, 'a package is no `name@version`')
  return {
    id: packageNameOrFault(key.slice(0, at), line),
    version: key.slice(at + 1),
    fields: fieldsOf(value, document),
  }
}
