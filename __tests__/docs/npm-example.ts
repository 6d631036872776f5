import { parse } from 'yaml'
import * as z from 'zod'
import type { Change } from '../../src/model/index.ts'
import { now } from '../world/npm.ts'
import { changeOf } from '../world/package-lock.ts'
import type { Registry, WorldPackage } from '../world/registry.ts'
import { type Block, policyPath, sidesOf } from './example.ts'

const texts = z.record(z.string(), z.string())
const person = (name: string) => ({ name, email: `${name}@example.test` })
const oidc = {
  ...{ name: 'GitHub Actions', email: 'npm-oidc-no-reply@github.com' },
  trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' },
}

/** What a page's `registry` block says of a version, each by `name@version`: only what the example is about. */
const said = z
  .strictObject({
    /** A person's name, or `trusted publishing`. */
    by: z.string().optional(),
    /** Hours. */
    age: z.templateLiteral([z.number(), 'h']).optional(),
    licence: z.string().optional(),
    scripts: texts.optional(),
    dependencies: texts.optional(),
    optionalDependencies: texts.optional(),
    /** `GitHub Actions`, or the parts of the certificate that matter. */
    provenance: z.union([z.literal('GitHub Actions'), texts]).optional(),
    dist: z.record(z.string(), z.string()).optional(),
    /** Further fields of the manifest, and what only the tarball's has. */
    manifest: z.record(z.string(), z.unknown()).optional(),
    tarball: z.record(z.string(), z.unknown()).optional(),
  })
  .transform(
    ({ by, age, licence, provenance, scripts, dependencies, optionalDependencies, dist, manifest, tarball }) => ({
      publishedAt: new Date(now.getTime() - Number.parseInt(age ?? '9000', 10) * 3_600_000).toISOString(),
      ...(by === undefined ? {} : { publishedBy: by === 'trusted publishing' ? oidc : person(by) }),
      manifest: { ...manifest, ...(licence === undefined ? {} : { license: licence }) },
      ...(tarball === undefined ? {} : { packed: tarball }),
      ...(provenance === undefined
        ? {}
        : { provenance: provenance === 'GitHub Actions' ? (true as const) : provenance }),
      ...(scripts === undefined ? {} : { scripts }),
      ...(dependencies === undefined ? {} : { dependencies }),
      ...(optionalDependencies === undefined ? {} : { optionalDependencies }),
      ...(dist === undefined ? {} : { dist }),
    }),
  )
const registryBlock = z.record(z.string(), said)

const entry = z.looseObject({ version: z.string().optional(), integrity: z.string().optional() })
const lock = z.looseObject({ packages: z.record(z.string(), entry) })

const isLock = ({ what }: Block) => /(?:^|\/)package-lock\.json$/.test(what)
/** Pages show entries, not whole locks. */
const whole = (entries: string) => lock.parse(JSON.parse(`{ "lockfileVersion": 3, "packages": { ${entries} } }`))
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '')

/** The packages that the `registry` block tells of, and those that the entries name, which are old and plain. */
export function packagesOf(blocks: readonly Block[]): readonly WorldPackage[] {
  const told = registryBlock.parse(parse(blocks.find(({ what }) => what === 'registry')?.text ?? '{}'))
  const locked = blocks.filter(isLock).flatMap(block => {
    const { base, head } = sidesOf(block)
    return [base, head].flatMap(side => (side === null ? [] : Object.entries(whole(side).packages)))
  })
  const named = locked.map(([place, { version }]) => `${nameOf(place)}@${version}`)
  const versions = [...new Set([...named, ...Object.keys(told)])].map(id => {
    const at = id.lastIndexOf('@')
    return { name: id.slice(0, at), version: id.slice(at + 1), ...(told[id] ?? said.parse({})) }
  })
  return [...Map.groupBy(versions, ({ name }) => name)].map(([name, several]) => ({ name, versions: several }))
}

/** Every file of the example as the pull request changes it. */
export function changesOf(blocks: readonly Block[], registry: Registry): readonly Change[] {
  const files = blocks.filter(({ what }) => what !== 'registry' && what !== policyPath)
  return files.map(block => {
    const { base, head } = sidesOf(block)
    const shown = (text: string | null) => (text === null ? null : completed(block, text, registry))
    return changeOf(block.what, shown(head), shown(base))
  })
}

/** The rest of a lock, and true hashes where a page says `sha512-…`. */
function completed(block: Block, text: string, registry: Registry): string {
  if (/(?:^|\/)yarn\.lock$/.test(block.what)) return `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${text}\n`
  if (!isLock(block)) return text
  const { packages } = whole(text)
  const filled = Object.entries(packages).map(([place, said]) => {
    const isShort = said.integrity === 'sha512-…'
    return [place, isShort ? { ...said, ...hashOf(nameOf(place), said.version ?? '', registry) } : said]
  })
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(filled) } }, null, 2)
}

function hashOf(name: string, version: string, registry: Registry) {
  return { integrity: registry.entry(name, version).integrity }
}
