import * as z from 'zod'

/** A date without which validity cannot be judged: `new Date` of anything else would compare as neither before nor after. */
const instant = z.iso.datetime({ offset: true })
const period = z.looseObject({ start: instant, end: instant.optional() })

const publicKey = z.looseObject({ rawBytes: z.base64().min(1), keyDetails: z.string(), validFor: period })

const log = z.looseObject({
  baseUrl: z.string(),
  publicKey,
  logId: z.looseObject({ keyId: z.base64().min(1) }),
})

const authority = z.looseObject({
  certChain: z.looseObject({ certificates: z.array(z.looseObject({ rawBytes: z.base64().min(1) })).min(1) }),
  validFor: period,
})

/**
 * Sigstore's `TrustedRoot` in its JSON form (protobuf-specs, sigstore_trustroot.proto), as far as a verifier leans on
 * it. A log without the start of its validity is refused: the libraries would take it as valid since 1970.
 */
export const sigstoreRoot = z.looseObject({
  mediaType: z.string().regex(/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=\d|\.v\d)/),
  tlogs: z.array(log).default([]),
  certificateAuthorities: z.array(authority).default([]),
  ctlogs: z.array(log).default([]),
  timestampAuthorities: z.array(authority).default([]),
})

/** The shape of the TUF target that holds a registry's keys (contracts 8). */
export const registryKeys = z.object({
  keys: z.array(
    z.object({
      keyId: z.string().min(1),
      keyUsage: z.string(),
      publicKey: z.object({
        rawBytes: z.base64().min(1),
        keyDetails: z.string(),
        validFor: z.object({ start: instant, end: instant.exactOptional() }),
      }),
    }),
  ),
})

/** `host` or `host:port`, exactly as `URL.host` gives it, which leaves out the port that a scheme has by default. */
const host = z.string().refine(text => ['http:', 'https:'].some(scheme => hostOf(`${scheme}//${text}/`) === text), {
  error: 'is not a host or host:port in lower case',
})

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}

export const trustRootFile = z.strictObject({
  sigstore: sigstoreRoot.optional(),
  registries: z.record(host, registryKeys).optional(),
})
