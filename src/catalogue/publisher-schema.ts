import * as z from 'zod'

const issuer = z
  .url({ protocol: /^https$/ })
  .describe('The OIDC issuer, exactly as the certificate has it, e.g. https://token.actions.githubusercontent.com.')

const workflowSigner = z
  .strictObject({
    issuer,
    repository: z
      .string()
      .regex(/^(?:[\w.-]+\/[\w.-]+|https:\/\/[\w.-]+(?:\/[\w.-]+)+)$/, 'is neither owner/name nor an https address')
      .describe('owner/name at GitHub, or the https address of the repository elsewhere.'),
    workflow: z
      .string()
      .regex(/^[\w./-]+$/, 'is no path of a workflow')
      .describe('The workflow file, as a path in the repository; a bare name stands in .github/workflows/.'),
    ref: z
      .string()
      .regex(/^refs\/[\x21-\x7e]+$/, 'starts with refs/')
      .describe('The git ref it ran for; `*` covers one segment: refs/tags/*.'),
    'repository-id': z.string().regex(/^\d+$/).optional().describe('The immutable number of the repository.'),
    'owner-id': z.string().regex(/^\d+$/).optional().describe('The immutable number of its owner.'),
  })
  .describe('A workflow, as Fulcio certifies it (extensions .8, .12, .14, .18, and .15 and .17 where given).')

const identitySigner = z
  .strictObject({
    issuer,
    identity: z.string().min(1).describe('The subject alternative name, the whole of it, case-exact.'),
  })
  .describe('A person or a service, by the exact name in the certificate.')

const material = (what: string) =>
  z.string().min(1).describe(`PEM text of the ${what}, or its path in the repository this file stands in.`)

const certificateSigner = z
  .strictObject({
    certificate: material('certificate that the chain must end in'),
    identity: z.string().min(1).describe('Subject alternative name or common name of the signing certificate.'),
  })
  .describe('A certificate of an authority that is not Sigstore.')

const keySigner = z.strictObject({ key: material('public key') }).describe('A public key.')

const signerSchema = z
  .union([workflowSigner, identitySigner, certificateSigner, keySigner], {
    error:
      'a signer is { issuer, repository, workflow, ref } or { issuer, identity } or { certificate, identity } or { key }',
  })
  .describe('Whose signature counts as this publisher’s.')

const namespaces = (hub: string) => z.array(z.string().min(1)).min(1).optional().describe(hub)

/** Names that a publisher has at each hub. A namespace covers all that lies under it, by whole segments. */
export const publisherNames = {
  huggingface: namespaces('Namespaces at Hugging Face, case-exact.'),
  modelscope: namespaces('Namespaces at ModelScope.'),
  ollama: namespaces('Names at Ollama: a user, or library/NAME for one of its own conversions.'),
  oci: namespaces('OCI repositories: ghcr.io/acme; without a host, Docker Hub.'),
  kaggle: namespaces('Owners at Kaggle.'),
  torchhub: namespaces('GitHub owners (owner or owner/repository) whose hubconf.py may be loaded.'),
  url: namespaces('Hosts or host/path prefixes of addresses: models.acme.example/releases; s3://bucket.'),
  'git-lfs': namespaces('Folders of the repository itself whose Git LFS weights this publisher signs: models/scale.'),
  'local-weight-file': namespaces('Folders of the repository itself whose other committed weights it signs.'),
  npm: namespaces('npm packages or scopes: left-pad, @acme.'),
}

export const publisherSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is lower-case letters, digits and dashes')
    .describe('A short name for messages and for overriding a catalogue entry.'),
  name: z.string().min(1).optional().describe('The name for people.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR')
    .optional()
    .describe('ISO 3166-1 alpha-2, for the rule `country`.'),
  ...publisherNames,
  signers: z.array(signerSchema).min(1).optional().describe('Whose signatures count as this publisher’s.'),
})

export type PublisherEntry = z.infer<typeof publisherSchema>
export type SignerEntry = z.infer<typeof signerSchema>
