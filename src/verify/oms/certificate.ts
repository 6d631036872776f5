import { createHash, X509Certificate } from 'node:crypto'
import { child, type Element, elements, objectIdentifier, tags, text } from './der.ts'
import { Refusal } from './reason.ts'

/** A certificate with what Node's reader leaves out: key usage, path length, critical extensions, names by type. */
export interface Certificate {
  readonly x509: X509Certificate
  readonly signatureAlgorithm: string
  readonly extensions: ReadonlyMap<string, { readonly critical: boolean; readonly value: Buffer }>
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string
  readonly keyFingerprint: string
}

const oids = {
  keyUsage: '2.5.29.15',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  anyUsage: '2.5.29.37.0',
} as const

export function readCertificate(source: Buffer | string): Certificate {
  let x509: X509Certificate
  try {
    x509 = new X509Certificate(source)
  } catch {
    throw new Refusal('certificate-unreadable', 'not an X.509 certificate')
  }
  // Node reads up to the end of the certificate and says nothing of what follows.
  if (typeof source !== 'string' && !x509.raw.equals(source)) {
    throw new Refusal('certificate-unreadable', 'not DER to its last byte')
  }
  const [root] = elements(x509.raw)
  const signed = child(root, 0)
  return {
    x509,
    signatureAlgorithm: objectIdentifier(child(child(root, 1), 0)),
    extensions: readExtensions(elements(signed.content).find(({ tag }) => tag === 0xa3)),
    fingerprint: sha256(x509.raw),
    keyFingerprint: sha256(x509.publicKey.export({ type: 'spki', format: 'der' })),
  }
}

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** Every certificate in a PEM text; text around the blocks is tolerated. */
export function readCertificates(pem: string): Certificate[] {
  const blocks = pem.match(block) ?? []
  if (blocks.length === 0) throw new Refusal('certificate-unreadable', 'no -----BEGIN CERTIFICATE----- block')
  return blocks.map(readCertificate)
}

function readExtensions(wrapper: Element | undefined): Certificate['extensions'] {
  const extensions = new Map<string, { critical: boolean; value: Buffer }>()
  for (const extension of wrapper ? elements(child(wrapper, 0).content).map(({ content }) => elements(content)) : []) {
    const [id, second] = extension
    const value = extension.at(-1)
    if (!id || !value || value.tag !== tags.octets) throw new Refusal('certificate-unreadable', 'extension')
    const oid = objectIdentifier(id)
    if (extensions.has(oid)) throw new Refusal('certificate-unreadable', 'an extension stands twice')
    extensions.set(oid, { critical: second?.tag === tags.boolean && second.content[0] !== 0, value: value.content })
  }
  return extensions
}

/** May it sign things? RFC 5280 4.2.1.3 and 4.2.1.12: each usage extension that is present must allow it. */
export function maySign(certificate: Certificate): boolean {
  const usage = keyUsage(certificate)
  const purposes = extendedUsages(certificate)
  if (usage === null && purposes === null) return false
  return (usage === null || (usage & 0x80) !== 0) && allowsCodeSigning(purposes)
}

/** May it issue certificates, here for code signing? */
export function mayIssue(certificate: Certificate): boolean {
  const usage = keyUsage(certificate)
  return (
    certificate.x509.ca && (usage === null || (usage & 0x04) !== 0) && allowsCodeSigning(extendedUsages(certificate))
  )
}

function allowsCodeSigning(purposes: readonly string[] | null): boolean {
  return purposes === null || purposes.includes(oids.codeSigning) || purposes.includes(oids.anyUsage)
}

/** The first byte of the KeyUsage bits (digitalSignature is 0x80, keyCertSign 0x04), or null without the extension. */
function keyUsage({ extensions }: Certificate): number | null {
  const extension = extensions.get(oids.keyUsage)
  if (!extension) return null
  return elements(extension.value)[0]?.content[1] ?? 0
}

function extendedUsages({ extensions }: Certificate): string[] | null {
  const extension = extensions.get(oids.extendedKeyUsage)
  return extension ? elements(sequence(extension.value)).map(objectIdentifier) : null
}

const sequence = (value: Buffer): Buffer => elements(value)[0]?.content ?? Buffer.alloc(0)

/** How many further CAs may stand below it; Infinity when it does not say. */
export function pathLength({ extensions }: Certificate): number {
  const extension = extensions.get(oids.basicConstraints)
  const length = extension && elements(sequence(extension.value)).find(({ tag }) => tag === tags.integer)
  return length ? length.content.readUIntBE(0, Math.min(length.content.length, 6)) : Infinity
}

export interface AlternativeName {
  readonly type: 'email' | 'dns' | 'uri' | 'other'
  readonly value: string
}

const nameTypes: Readonly<Record<number, AlternativeName['type']>> = { 129: 'email', 130: 'dns', 134: 'uri' }

export function alternativeNames({ extensions }: Certificate): AlternativeName[] {
  const extension = extensions.get(oids.alternativeNames)
  if (!extension) return []
  return elements(sequence(extension.value)).map(({ tag, content }) => {
    const type = nameTypes[tag] ?? 'other'
    return { type, value: content.toString(type === 'other' ? 'hex' : 'utf8') }
  })
}

const attributes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
}

/** The subject's attributes by short name, in order; from the DER, since printed forms can be forged by commas. */
export function subjectOf({ x509 }: Certificate): { readonly name: string; readonly value: string | null }[] {
  const body = elements(child(elements(x509.raw)[0], 0).content)
  const subject = body[body[0]?.tag === 0xa0 ? 5 : 4]
  if (!subject) throw new Refusal('certificate-unreadable', 'no subject')
  return elements(subject.content)
    .flatMap(({ content }) => elements(content))
    .map(pair => ({ name: attributes[objectIdentifier(child(pair, 0))] ?? '', value: text(child(pair, 1)) }))
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
