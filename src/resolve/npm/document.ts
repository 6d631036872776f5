import * as z from 'zod'
import type { Artifact, Attestation, NpmFacts } from '../../model/index.ts'
import { publisherOf, purlOf } from './name.ts'

/** The publisher writes these into package.json: what is no text there is not what npm would run or install either. */
const texts = z.unknown().transform((value): Readonly<Record<string, string>> => {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string')) : {}
})

const signature = z.object({ keyid: z.string().max(200), sig: z.string().max(2000) })

const user = z.object({
  name: z.string(),
  email: z.string().optional(),
  trustedPublisher: z.object({ id: z.string(), oidcConfigId: z.string().optional() }).optional(),
})

/** A text today; `{ type, url }` in old packages, and a list of those under another name. */
const licence = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])

/** One version as the registry serves it. Signatures and attestations are strict: what is malformed there is no answer. */
export const versionDocument = z.object({
  name: z.string(),
  version: z.string(),
  dist: z.object({
    tarball: z.string().max(2048).optional(),
    integrity: z.string().max(2048).optional(),
    shasum: z.string().max(200).optional(),
    signatures: z.array(signature).max(32).optional(),
    attestations: z.looseObject({ provenance: z.looseObject({ predicateType: z.string() }).optional() }).optional(),
  }),
  scripts: texts.optional(),
  gypfile: z.boolean().optional().catch(undefined),
  dependencies: texts.optional(),
  optionalDependencies: texts.optional(),
  _npmUser: user.optional().catch(undefined),
  deprecated: z.string().optional().catch(undefined),
  license: licence.optional().catch(undefined),
  licenses: z.array(licence).optional().catch(undefined),
})

export type VersionDocument = z.infer<typeof versionDocument>

/** What the registry says of a version; none of it is signed, except the integrity by the signatures beside it. */
export function artifactOf(
  document: VersionDocument,
  registryHost: string,
): Omit<Artifact, 'npm'> & { readonly facts: NpmFacts } {
  const { name, version } = document
  return {
    purl: purlOf(name, version),
    hub: 'npm',
    id: name,
    publisher: { hub: 'npm', name: publisherOf(name) },
    facts: factsOf(document, registryHost),
  }
}

function factsOf({ dist, _npmUser, deprecated, ...document }: VersionDocument, registryHost: string): NpmFacts {
  const { tarball, integrity, shasum, attestations } = dist
  const scripts = document.scripts ?? {}
  const named = document.license ?? document.licenses?.join(' OR ')
  const builds = document.gypfile === true && scripts['install'] === undefined && scripts['preinstall'] === undefined
  return {
    registryHost,
    ...(tarball === undefined ? {} : { tarball }),
    ...(integrity === undefined ? {} : { integrity }),
    ...(shasum === undefined ? {} : { shasum }),
    attestationsListed: attestations !== undefined,
    ...(attestations?.provenance ? { provenanceListed: attestations.provenance.predicateType } : {}),
    // What npm runs for a package with a binding.gyp that brings no script of its own.
    scripts: builds ? { ...scripts, install: 'node-gyp rebuild' } : scripts,
    dependencies: { ...document.dependencies, ...document.optionalDependencies },
    ...(_npmUser === undefined ? {} : { publishedBy: publishedBy(_npmUser) }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(named === undefined || named === '' ? {} : { licence: named }),
  }
}

function publishedBy({ name, email, trustedPublisher }: z.infer<typeof user>): NonNullable<NpmFacts['publishedBy']> {
  const { id, oidcConfigId: configId } = trustedPublisher ?? {}
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(id === undefined ? {} : { trustedPublisher: { id, ...(configId === undefined ? {} : { configId }) } }),
  }
}

/** The registry's signatures, each as served: anybody's word until a verifier has looked at it. */
export function signaturesOf({ dist }: VersionDocument, source: string): readonly Attestation[] {
  return (dist.signatures ?? []).map(bundle => ({ type: 'npm-registry-signature', bundle, source }))
}
