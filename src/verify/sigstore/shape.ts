import * as z from 'zod'

/** The media types of bundles that exist; the libraries accept any version number. */
const mediaTypes = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
] as const

/** A media type of Sigstore's that has a version which this release does not know. */
export function isUnknownVersion(json: unknown): boolean {
  const mediaType = z.looseObject({ mediaType: z.string() }).safeParse(json).data?.mediaType ?? ''
  const pattern =
    /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=\d{1,3}\.\d{1,3}|\.v\d{1,3}\.\d{1,3}\+json)$/
  return pattern.test(mediaType) && !mediaTypes.some(known => known === mediaType)
}

/** Canonical base64: the libraries' decoder skips what it does not know, so two texts would mean the same bytes. */
const base64 = z.base64().min(1)

const envelope = z.looseObject({
  payload: base64,
  payloadType: z.string().min(1),
  signatures: z.array(z.looseObject({ sig: base64 })).length(1),
})

const certificate = z.looseObject({ rawBytes: base64 })

const logEntry = z.looseObject({ logId: z.looseObject({ keyId: base64 }) })

/**
 * What must hold of a bundle's JSON before a library reads it: a known version, one kind of content and of key, one
 * signature, strict base64 in what is used. The rest is the library's own validation.
 */
export const bundleShape = z
  .looseObject({
    mediaType: z.enum(mediaTypes),
    dsseEnvelope: envelope.optional(),
    messageSignature: z.looseObject({ signature: base64 }).optional(),
    verificationMaterial: z.looseObject({
      publicKey: z.looseObject({ hint: z.string().default('') }).optional(),
      x509CertificateChain: z.looseObject({ certificates: z.array(certificate).min(1).max(10) }).optional(),
      certificate: certificate.optional(),
      tlogEntries: z.array(logEntry).max(8).default([]),
    }),
  })
  .refine(bundle => (bundle.dsseEnvelope === undefined) !== (bundle.messageSignature === undefined), {
    error: 'holds not exactly one of dsseEnvelope and messageSignature',
  })
  .refine(({ verificationMaterial: { publicKey, x509CertificateChain, certificate: single } }) => {
    return [publicKey, x509CertificateChain, single].filter(each => each !== undefined).length === 1
  }, 'holds not exactly one of publicKey, x509CertificateChain and certificate')

export type BundleShape = z.infer<typeof bundleShape>
