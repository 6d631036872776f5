import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { type PublisherEntry, publisherNames, type SignerEntry } from '../catalogue/publisher-schema.ts'
import { publishers as catalogue } from '../catalogue/publishers.ts'
import type { PolicyText, SignerRule } from '../model/index.ts'
import { suggest } from './nearest.ts'
import { type Pattern, parseNamespace } from './pattern.ts'
import type { PolicyFile } from './schema.ts'
import type { PublisherRule } from './source.ts'

/** Takes a fault of the file at `path`: what is wrong and what to do. */
export type Report = (path: readonly PropertyKey[], message: string) => void

type Entries = NonNullable<PolicyFile['publishers']>

/** The `publishers:` list, catalogue entries looked up, keys and certificates read. */
export function compilePublishers(
  text: PolicyText,
  entries: Entries,
  report: Report,
): { readonly rules: readonly PublisherRule[]; readonly files: readonly string[] } {
  const seen = new Set<string>()
  const files: string[] = []
  const rules = entries.flatMap((written, index) => {
    const path = ['publishers', index]
    const entry = typeof written === 'string' ? catalogue.get(written) : written
    if (!entry) {
      report(
        path,
        `the catalogue has no publisher '${String(written)}'; ${suggest(String(written), [...catalogue.keys()])}`,
      )
      return []
    }
    if (typeof written === 'string' && catalogue.get(written)?.confidence === 'low') {
      report(path, `the catalogue's entry '${written}' rests on too little to be used by name; write the publisher out`)
    }
    if (seen.has(entry.id)) report(path, `publisher '${entry.id}' is listed twice; make it one entry`)
    seen.add(entry.id)
    const namespaces = namespacesOf(entry, path, report)
    if (namespaces.length === 0)
      report(path, `publisher '${entry.id}' has no names at any hub; add e.g. huggingface: [...]`)
    const signers = (entry.signers ?? []).map((signer, place) =>
      compileSigner(signer, text, (key, message) => report([...path, 'signers', place, key], message), files),
    )
    const name = `publishers[${index}] (${entry.id})`
    return [{ id: entry.id, name, country: entry.country ?? null, namespaces, signers }]
  })
  return { rules, files }
}

export function namespacesOf(entry: PublisherEntry, path: readonly PropertyKey[], report: Report): readonly Pattern[] {
  return hubsOf(entry).flatMap(({ hub, names }) =>
    names.flatMap((name, index) => {
      const pattern = parseNamespace(hub, name)
      if (typeof pattern === 'string') report([...path, hub, index], pattern)
      return typeof pattern === 'string' ? [] : [pattern]
    }),
  )
}

type HubName = keyof typeof publisherNames
const isHubName = (key: string): key is HubName => Object.hasOwn(publisherNames, key)

function hubsOf(entry: PublisherEntry): readonly { readonly hub: HubName; readonly names: readonly string[] }[] {
  return Object.keys(publisherNames)
    .filter(isHubName)
    .flatMap(hub => (entry[hub] ? [{ hub, names: entry[hub] }] : []))
}

function compileSigner(
  signer: SignerEntry,
  text: PolicyText,
  report: (key: string, message: string) => void,
  files: string[],
): SignerRule {
  const read = (key: string, written: string, digest: (pem: string) => string) => {
    if (!isPem(written)) files.push(written)
    return readMaterial(written, text, digest, message => report(key, message))
  }
  if ('key' in signer) {
    const { pem, sha256 } = read('key', signer.key, keyDigest)
    return { kind: 'key', key: pem, sha256 }
  }
  if ('certificate' in signer) {
    const { pem, sha256 } = read('certificate', signer.certificate, certificateDigest)
    return { kind: 'certificate', certificate: pem, sha256, identity: signer.identity }
  }
  if ('identity' in signer) return { kind: 'identity', ...signer }
  const { 'repository-id': repositoryId, 'owner-id': ownerId, ...workflow } = signer
  return {
    kind: 'workflow',
    ...workflow,
    ...(repositoryId ? { repositoryId } : {}),
    ...(ownerId ? { ownerId } : {}),
  }
}

export const isPem = (text: string) => text.trimStart().startsWith('-----BEGIN ')

const certificateDigest = (pem: string) => createHash('sha256').update(new X509Certificate(pem).raw).digest('hex')

function keyDigest(pem: string): string {
  // Node would also take a private key or a certificate for a public one.
  if (!/^-----BEGIN (?:EC |RSA )?PUBLIC KEY-----/.test(pem.trimStart())) throw new Error('not a public key')
  const spki = createPublicKey(pem).export({ type: 'spki', format: 'pem' })
  return createHash('sha256').update(spki).digest('hex')
}

/** Fails closed: a key that was named and cannot be read must not turn into a rule without a key. */
function readMaterial(
  written: string,
  text: PolicyText,
  digest: (pem: string) => string,
  report: (message: string) => void,
): { readonly pem: string; readonly sha256: string } {
  const pem = isPem(written) ? written : filed(written, text)
  const what = isPem(written) ? 'the text' : `'${written}'`
  if (pem === null && text.path === undefined)
    report(`${what} is a path, and this policy is no file of a repository: write the PEM text`)
  else if (pem === null) report(`${what} was not found at the commit of this policy; correct the path`)
  try {
    if (pem !== null) return { pem, sha256: digest(pem) }
  } catch {
    report(`${what} is no PEM text of the right kind`)
  }
  return { pem: '', sha256: '' }
}

const filed = (path: string, { files }: PolicyText) =>
  (files && Object.hasOwn(files, path) ? files[path] : undefined) ?? null
