import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Provenance } from './attest.ts'
import { type SigningKey, signVersion } from './keys.ts'
import { pack } from './tarball.ts'

/** A version as its publisher and the registry made it. Only what a scenario is about need be said. */
export interface WorldVersion {
  readonly version: string
  /** ISO. Default: the registry's `publishedAt`. */
  readonly publishedAt?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  /** Further fields of package.json, which only the full documents repeat. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** Fields that package.json in the tarball has besides, or otherwise: the registry was not told. */
  readonly packed?: Readonly<Record<string, unknown>>
  /** Further files of the tarball, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** In place of the tarball that would be packed. */
  readonly tarball?: Buffer
  readonly publishedBy?: Publisher
  /** False: no signature is served. A list: these instead of the registry's own. */
  readonly signatures?: false | readonly { readonly keyid: string; readonly sig: string }[]
  /** Built by CI and attested; `true` = by the job that such a package would have; a list = several times. */
  readonly provenance?: true | Provenance | readonly Provenance[]
  readonly deprecated?: string
  /** Overwrites fields of `dist` as served; the signature stays the one over the true integrity. */
  readonly dist?: Readonly<Record<string, unknown>>
  /** Gone: it stays in `time` and leaves `versions`, as npm does. */
  readonly unpublished?: boolean
}

export type Publisher =
  | { readonly name: string; readonly email: string }
  | {
      readonly name: string
      readonly email: string
      readonly trustedPublisher: { readonly id: string; readonly oidcConfigId: string }
    }

export interface WorldPackage {
  readonly name: string
  readonly versions: readonly (WorldVersion | string)[]
}

export interface Published {
  readonly name: string
  readonly version: string
  readonly said: WorldVersion
  readonly publishedAt: string
  readonly tarball: Buffer
  readonly integrity: string
  readonly shasum: string
  /** Path of the tarball below the registry. */
  readonly path: string
}

export function publish(name: string, given: WorldVersion | string, publishedAt: string): Published {
  const said = typeof given === 'string' ? { version: given } : given
  const { version } = said
  const manifest = {
    name,
    version,
    ...said.manifest,
    main: 'index.js',
    ...only(said, ['scripts', 'dependencies', 'optionalDependencies']),
    ...said.packed,
  }
  const packed = pack({
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'index.js': `module.exports = ${JSON.stringify(`${name}@${version}`)}\n`,
    ...said.files,
  })
  const tarball = said.tarball ?? packed
  return {
    name,
    version,
    said,
    publishedAt: said.publishedAt ?? publishedAt,
    tarball,
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    shasum: createHash('sha1').update(tarball).digest('hex'),
    path: `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`,
  }
}

const someone: Publisher = { name: 'someone', email: 'someone@example.test' }

/** The document of one version, as `GET /name/version` serves it. */
export function versionDocument(published: Published, url: string, key: SigningKey, attested: readonly string[]) {
  const { name, version, said, integrity, shasum, path, tarball } = published
  const signatures = said.signatures ?? [signVersion(key, name, version, integrity)]
  const provenance = attested.find(type => type.startsWith('https://slsa.dev/provenance/'))
  const attestations = {
    url: `${url}/-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`,
    ...(provenance === undefined ? {} : { provenance: { predicateType: provenance } }),
  }
  return {
    name,
    version,
    ...said.manifest,
    main: 'index.js',
    ...only(said, ['scripts', 'dependencies', 'optionalDependencies', 'deprecated']),
    _id: `${name}@${version}`,
    _npmUser: said.publishedBy ?? someone,
    dist: {
      integrity,
      shasum,
      tarball: `${url}${path}`,
      fileCount: 2,
      unpackedSize: tarball.length,
      ...(signatures === false ? {} : { signatures }),
      ...(attested.length === 0 ? {} : { attestations }),
      ...said.dist,
    },
  }
}

/** All versions, as `GET /name` serves them. */
export function packument(name: string, all: readonly Published[], documentOf: (published: Published) => unknown) {
  const shown = all.filter(each => !each.said.unpublished)
  const times = all.map(each => [each.version, each.publishedAt] as const)
  const sorted = times.map(([, time]) => time).toSorted()
  return {
    _id: name,
    name,
    'dist-tags': { latest: shown.at(-1)?.version ?? '' },
    versions: Object.fromEntries(shown.map(each => [each.version, documentOf(each)])),
    time: { created: sorted[0], modified: sorted.at(-1), ...Object.fromEntries(times) },
  }
}

const packumentShape = z.looseObject({
  name: z.string(),
  'dist-tags': z.unknown(),
  time: z.looseObject({ modified: z.string() }),
  versions: z.record(z.string(), z.looseObject({ scripts: z.record(z.string(), z.string()).optional() })),
})

/** What package managers install by (npm/registry, package-metadata.md); any other document as it is. */
export function abbreviated(document: unknown): unknown {
  const full = packumentShape.safeParse(document).data
  if (!full) return document
  const kept = ['name', 'version', 'dependencies', 'optionalDependencies', 'dist', 'deprecated', 'engines', 'bin']
  const versions = Object.entries(full.versions).map(([version, said]) => {
    const hasInstallScript = ['preinstall', 'install', 'postinstall'].some(
      script => said.scripts?.[script] !== undefined,
    )
    const short = Object.fromEntries(Object.entries(said).filter(([key]) => kept.includes(key)))
    return [version, { ...short, ...(hasInstallScript ? { hasInstallScript } : {}) }]
  })
  const { name, time } = full
  return { name, 'dist-tags': full['dist-tags'], versions: Object.fromEntries(versions), modified: time.modified }
}

function only<Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]): Partial<Value> {
  const there = keys.filter(key => value[key] !== undefined)
  const picked: Partial<Value> = {}
  for (const key of there) picked[key] = value[key]
  return picked
}
