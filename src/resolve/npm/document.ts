import * as z from 'zod'
import type { Artifact, Attestation, NpmFacts } from '../../model/index.ts'
import { manifestFields, manifestOf } from './manifest.ts'
import { publisherOf, purlOf } from './name.ts'

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
    unpackedSize: z.number().optional().catch(undefined),
    integrity: z.string().max(2048).optional(),
    shasum: z.string().max(200).optional(),
    signatures: z.array(signature).max(32).optional(),
    attestations: z.looseObject({ provenance: z.looseObject({ predicateType: z.string() }).optional() }).optional(),
  }),
  ...manifestFields,
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
  const { tarball, unpackedSize, integrity, shasum, attestations } = dist
  const named = document.license ?? document.licenses?.join(' OR ')
  const told = manifestOf(document, document.gypfile === true)
  return {
    registryHost,
    ...(tarball === undefined ? {} : { tarball }),
    ...(unpackedSize === undefined ? {} : { unpackedSize }),
    ...(integrity === undefined ? {} : { integrity }),
    ...(shasum === undefined ? {} : { shasum }),
    attestationsListed: attestations !== undefined,
    ...(attestations?.provenance ? { provenanceListed: attestations.provenance.predicateType } : {}),
    scripts: told.scripts,
    dependencies: told.dependencies,
    told,
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
