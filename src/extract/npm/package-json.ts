import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { parseDigest, parseSpecifier } from '../../model/index.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { type JsonDocument, type JsonText, parseJson } from './json.ts'
import { packageNameOrFault } from './name.ts'
import { overridden } from './overrides.ts'
import { toReference } from './reference.ts'
import { gather, strictly, unreadable } from './strictly.ts'

/** What a project asks for. It cannot pin content: that is its lockfile's part. */
export const packageJson: Extractor = {
  id: 'package-json',
  title: 'package.json',
  declares: true,
  accepts: path => /(?:^|\/)package\.json$/iu.test(path),
  extract: file => strictly(file, text => readManifest(text, file.path), { allowByteOrderMark: true }),
}

/** A name and what is asked for under it, with the literal that a finding points at. */
export interface Asked {
  readonly name: string
  readonly specifier: string
  readonly literal: JsonText
}

const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

function readManifest(text: string, file: string): Extraction {
  const document = parseJson(text)
  const fields = fieldsOf(document.root, document)
  const everything = [
    ...groups.flatMap(group => asked(fields.pairs(group))),
    ...catalogues(fields, document),
    ...overridden(fields, document),
    ...packageManagers(fields, document),
  ]
  const { results, faults } = gather<Asked, Reference>(everything, one => [readAsked(one, file, document)])
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

const asked = (pairs: readonly (readonly [JsonText, JsonText])[]): readonly Asked[] =>
  pairs.map(([literal, { value }]) => ({ name: literal.value, specifier: value, literal }))

export function readAsked(
  { name, specifier, literal }: Asked,
  file: string,
  document: Pick<JsonDocument, 'at'>,
): Reference {
  const { line } = document.at(literal.start)
  const [written, hash] = specifier.split(/\+(?=sha\d+\.[0-9a-f]+$)/)
  const { loader, name: real, revision } = parseSpecifier(written ?? specifier)
  const jsr = real === undefined && /^jsr:/i.test(specifier) ? `jsr:${name}` : undefined
  const id = jsr ?? real ?? name
  packageNameOrFault(id.replace(/^jsr:/, ''), line)
  const [algorithm = '', hex = ''] = hash?.split('.') ?? []
  const digest = parseDigest(algorithm, hex)
  return {
    ...toReference(
      {
        loader,
        id,
        revision,
        alias: jsr ? undefined : name,
        direct: true,
        literal,
        digest: digest ? `${algorithm}:${hex}` : undefined,
      },
      file,
      document,
    ),
    pinnable: false,
  }
}

/** Bun keeps catalogues in the manifest, at the top or in `workspaces`. */
function catalogues(fields: Fields, document: JsonDocument): readonly Asked[] {
  const workspaces = fields.member('workspaces')?.value
  const holders = workspaces?.type === 'object' ? [fields, fieldsOf(workspaces, document)] : [fields]
  return holders.flatMap(holder => {
    const named = holder.object('catalogs')
    const several = named ? [...named.members.keys()].flatMap(name => fieldsOf(named, document).pairs(name)) : []
    return asked([...holder.pairs('catalog'), ...several])
  })
}

/** `packageManager` is what Corepack downloads and runs, `name@version` with an optional hash; `devEngines` may say it too. */
function packageManagers(fields: Fields, document: JsonDocument): readonly Asked[] {
  const found: Asked[] = []
  const literal = fields.text('packageManager')
  const at = literal?.value.indexOf('@', 1) ?? -1
  if (literal && at > 0) {
    found.push({ name: literal.value.slice(0, at), specifier: literal.value.slice(at + 1), literal })
  }
  const engines = fields.object('devEngines')
  const wanted = engines && fieldsOf(engines, document).member('packageManager')?.value
  for (const one of wanted?.type === 'array' ? wanted.items : [wanted]) {
    if (one?.type !== 'object') continue
    const inner = fieldsOf(one, document)
    const name = inner.text('name')
    const version = inner.text('version')
    if (name && version) found.push({ name: name.value, specifier: version.value, literal: name })
  }
  return found
}
