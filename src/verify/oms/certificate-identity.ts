import { alternativeNames, type Certificate, subjectOf } from './certificate.ts'

/**
 * Does the certificate have this identity? Exact, case-sensitive, and typed, so that no field can stand for another:
 * - `sha256:<hex>` the certificate itself, `spki-sha256:<hex>` its key;
 * - `CN=…`, `O=…`, `OU=…`, `C=…` an attribute of its subject, which must stand there once;
 * - anything else: an e-mail, URI or DNS name among its subject alternative names.
 */
export function hasIdentity(certificate: Certificate, identity: string): boolean {
  const { form, value } = parseIdentity(identity)
  switch (form) {
    case 'sha256':
      return certificate.fingerprint === value
    case 'spki-sha256':
      return certificate.keyFingerprint === value
    case 'name':
      return alternativeNames(certificate).some(name => name.type !== 'other' && name.value === value)
    default: {
      const found = subjectOf(certificate).filter(({ name }) => name === form)
      return found.length === 1 && found[0]?.value === value
    }
  }
}

function parseIdentity(identity: string): { readonly form: string; readonly value: string } {
  const fingerprint = /^(?<form>sha256|spki-sha256):(?<value>[0-9A-Fa-f:]+)$/.exec(identity)?.groups
  if (fingerprint) {
    return { form: fingerprint['form'] ?? '', value: (fingerprint['value'] ?? '').replaceAll(':', '').toLowerCase() }
  }
  const attribute = /^(?<form>CN|O|OU|C)=(?<value>.+)$/s.exec(identity)?.groups
  if (attribute) return { form: attribute['form'] ?? '', value: attribute['value'] ?? '' }
  return { form: 'name', value: identity }
}

/**
 * The one name that stands for the certificate: its only alternative name, else its only common name. Null where there
 * are several, since a rule would not know which one was meant.
 */
export function nameOf(certificate: Certificate): string | null {
  const names = alternativeNames(certificate).filter(({ type }) => type !== 'other')
  const common = subjectOf(certificate).filter(({ name }) => name === 'CN')
  const [only, ...more] = names.length > 0 ? names : common
  return only && more.length === 0 ? only.value : null
}

/** Who the certificate names, for people. Untrusted text. */
export function describeIdentity(certificate: Certificate): string {
  const names = alternativeNames(certificate)
    .filter(({ type }) => type !== 'other')
    .map(({ value }) => value)
  const subject = subjectOf(certificate)
    .filter(({ name, value }) => name !== '' && value !== null)
    .map(({ name, value }) => `${name}=${value}`)
  return [...names, ...subject].join(', ')
}
