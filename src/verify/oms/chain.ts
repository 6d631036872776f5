import { type Certificate, mayIssue, pathLength } from './certificate.ts'
import { Refusal } from './reason.ts'

const maxDepth = 8
/** Signature checks per path search: a bundle cannot make us work without end. */
const maxChecks = 128

/** RFC 5280 extensions whose meaning is honoured here or does not restrict us. Others, when critical, end the search. */
const understood: ReadonlySet<string> = new Set([
  '2.5.29.14', // subject key identifier
  '2.5.29.15', // key usage
  '2.5.29.17', // subject alternative name
  '2.5.29.19', // basic constraints
  '2.5.29.31', // CRL distribution points
  '2.5.29.32', // certificate policies
  '2.5.29.35', // authority key identifier
  '2.5.29.37', // extended key usage
])
const nameConstraints = '2.5.29.30'

/** SHA-256, 384 or 512 with RSA or ECDSA, Ed25519, Ed448. SHA-1 and MD5 can be forged. */
const soundSignatures: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.3.101.112',
  '1.3.101.113',
])

export interface ChainInput {
  readonly leaf: Certificate
  /** From the bundle or the user: they help to find a path and are trusted by nobody. */
  readonly helpers: readonly Certificate[]
  /** Self-signed certificates from the policy: where trust ends a path. */
  readonly anchors: readonly Certificate[]
  readonly at: Date
}

/**
 * A path from the leaf to an anchor (RFC 5280 6.1, without revocation): found by signature and key identifier, never
 * by name alone, since a leaf and its issuer can have the same subject. Throws the refusal that came closest.
 */
export function buildChain(input: ChainInput): readonly Certificate[] {
  const search = {
    ...input,
    checks: 0,
    closest: new Refusal('certificate-chain', 'no issuer found for the signing certificate'),
  }
  if (Number.isNaN(input.at.getTime())) throw new Refusal('certificate-time', 'the moment to verify at is no date')
  refuseUnsound(input.leaf, input.at)
  const found = extend([input.leaf], search)
  if (!found) throw search.closest
  return found
}

type Search = ChainInput & { checks: number; closest: Refusal }

function extend(path: readonly Certificate[], search: Search): readonly Certificate[] | null {
  const last = path.at(-1)
  if (!last || path.length > maxDepth) return null
  if (search.anchors.some(anchor => same(anchor, last))) return path
  for (const issuer of [...search.anchors, ...search.helpers]) {
    if (path.some(one => same(one, issuer)) || !issued(issuer, last, search)) continue
    try {
      refuseUnsound(last, search.at, issuer)
      refuseIssuer(issuer, path.length, search.at)
    } catch (error) {
      if (error instanceof Refusal) search.closest = error
      continue
    }
    const found = extend([...path, issuer], search)
    if (found) return found
    if (search.closest.reason === 'certificate-chain') {
      search.closest = new Refusal('certificate-chain', `the path ends at “${flat(issuer)}”, which is not trusted`)
    }
  }
  return null
}

function issued(issuer: Certificate, subject: Certificate, search: Search): boolean {
  if (!subject.x509.checkIssued(issuer.x509)) return false
  if (++search.checks > maxChecks) throw new Refusal('certificate-chain', 'too many certificates to try')
  return subject.x509.verify(issuer.x509.publicKey)
}

function refuseIssuer(issuer: Certificate, depth: number, at: Date): void {
  if (!mayIssue(issuer)) throw new Refusal('certificate-chain', `“${flat(issuer)}” may not issue signing certificates`)
  if (pathLength(issuer) < depth - 1) throw new Refusal('certificate-chain', `“${flat(issuer)}”: path too long`)
  refuseUnsound(issuer, at)
}

/** What must hold of each certificate of a path; with its issuer, of the signature that ties it to that. */
function refuseUnsound(certificate: Certificate, at: Date, issuer?: Certificate): void {
  const { validFromDate, validToDate } = certificate.x509
  if (!(validFromDate <= at && at <= validToDate)) {
    const span = `${validFromDate.toISOString()} to ${validToDate.toISOString()}`
    throw new Refusal('certificate-time', `“${flat(certificate)}” is valid from ${span}, asked for ${at.toISOString()}`)
  }
  for (const [oid, { critical }] of certificate.extensions) {
    if (oid === nameConstraints || (critical && !understood.has(oid))) {
      throw new Refusal('certificate-unsupported', `“${flat(certificate)}”: extension ${oid}`)
    }
  }
  const size = certificate.x509.publicKey.asymmetricKeyDetails?.modulusLength ?? 2048
  if (size < 2048) throw new Refusal('certificate-unsupported', `“${flat(certificate)}”: RSA key of ${size} bits`)
  if (issuer && !soundSignatures.has(certificate.signatureAlgorithm)) {
    throw new Refusal('certificate-unsupported', `signature algorithm ${certificate.signatureAlgorithm}`)
  }
}

/** Only such a certificate can be an anchor: a bare intermediate is a helper, as OpenSSL has it. */
export function isSelfSigned(certificate: Certificate): boolean {
  const { x509 } = certificate
  return x509.subject === x509.issuer && x509.verify(x509.publicKey)
}

const same = (one: Certificate, other: Certificate) => one.x509.raw.equals(other.x509.raw)
const flat = (certificate: Certificate) => certificate.x509.subject?.replaceAll('\n', ', ') ?? ''
