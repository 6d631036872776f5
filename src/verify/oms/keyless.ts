import type { Signer } from '../../model/index.ts'
import { type BundleReason, openBundle, type VerifiedBundle, type VerifySignature } from '../sigstore.ts'
import { isObject, type JsonObject } from './json.ts'
import { refuseForeignEntries } from './log-entry.ts'
import { type Reason, Refusal } from './reason.ts'
import { refuseLooseTimestamp } from './timestamp.ts'

const reasonFor: Readonly<Record<BundleReason, Reason>> = {
  'malformed-bundle': 'bundle-shape',
  'signature-invalid': 'signature-invalid',
  'certificate-invalid': 'certificate-chain',
  'log-entry-invalid': 'transparency-log',
  'timestamp-invalid': 'timestamp',
  'key-invalid': 'key-mismatch',
  'unknown-format': 'bundle-media-type',
  'unknown-log': 'unknown-log',
  'unknown-key': 'key-mismatch',
}

/** Text or hex of bytes that the log's own library decodes leniently: one spelling only. */
const base64Members: ReadonlySet<string> = new Set([
  'rawBytes',
  'keyId',
  'signedEntryTimestamp',
  'rootHash',
  'canonicalizedBody',
  'signedTimestamp',
  'digest',
])
const numberMembers: ReadonlySet<string> = new Set(['logIndex', 'integratedTime', 'treeSize'])

/** Everything else that Sigstore's format has within `verificationMaterial`, at any depth. */
const otherMembers: ReadonlySet<string> = new Set([
  ...['publicKey', 'hint', 'x509CertificateChain', 'certificates', 'certificate'],
  ...['tlogEntries', 'logId', 'kindVersion', 'kind', 'version', 'inclusionPromise'],
  ...['inclusionProof', 'hashes', 'checkpoint', 'envelope'],
  ...['timestampVerificationData', 'rfc3161Timestamps'],
])

/**
 * Verifies a Sigstore bundle with Sigstore's own thresholds (one log entry, one certificate log, one timestamp).
 * Returns who signed, and when; whether that is the right one is the caller's question. `holds` verifies the signature
 * itself.
 */
export function verifyKeyless(json: JsonObject, trustedRoot: unknown, holds: VerifySignature): VerifiedBundle {
  requireStrictMaterial(json)
  const sigstore = requireTrustedRoot(trustedRoot)
  const opened = open(json, sigstore, holds)
  if (opened.outcome !== 'verified') throw new Refusal(reasonFor[opened.reason], opened.detail)
  refuseForeignEntries(json, leafOf(json))
  return opened
}

/** The signing certificate, DER: alone, or first of a chain in bundles of before version 0.3. */
function leafOf({ verificationMaterial: material }: JsonObject): Buffer {
  const { certificate, x509CertificateChain: chain } = isObject(material) ? material : {}
  const first: unknown =
    isObject(chain) && Array.isArray(chain['certificates']) ? chain['certificates'][0] : certificate
  return Buffer.from(isObject(first) ? String(first['rawBytes']) : '', 'base64')
}

/** The libraries' decoders skip what they do not know, so that two texts would mean the same proof. */
export function requireStrictMaterial(json: JsonObject): void {
  const material = json['verificationMaterial']
  refuseLooseValues(material, 'verificationMaterial')
  const data = isObject(material) ? material['timestampVerificationData'] : undefined
  const tokens = isObject(data) && Array.isArray(data['rfc3161Timestamps']) ? data['rfc3161Timestamps'] : []
  for (const token of tokens) {
    const text = isObject(token) ? token['signedTimestamp'] : ''
    refuseLooseTimestamp(Buffer.from(String(text), 'base64'))
  }
}

function open(json: JsonObject, sigstore: JsonObject, holds: VerifySignature): ReturnType<typeof openBundle> {
  try {
    return openBundle(json, { sigstore, registries: {} }, () => null, holds)
  } catch (error) {
    // It throws for a root whose keys cannot be used, and for nothing else.
    throw new Refusal('trusted-root', error instanceof Error ? error.message : String(error))
  }
}

/** Both, exactly: an identity is only as good as the issuer that vouches for it. */
export function refuseOtherIdentity(signer: Signer, identity: string, issuer: string): void {
  if (identity === '' || issuer === '') throw new Refusal('identity-incomplete')
  if (signer.identity === identity && signer.issuer === issuer) return
  throw new Refusal(
    'identity-mismatch',
    `signed by ${signer.identity ?? 'nobody'}, vouched for by ${signer.issuer ?? 'nobody'}`,
  )
}

/**
 * A `TrustedRoot`, or the `ClientTrustConfig` that holds one. A log's validity that has no start, or a date that is
 * none, is refused: the libraries would take such a key as valid since 1970. (A log that states no validity at all is
 * always valid, as sigstore-python has it; what a policy gives as `trust-root` must state it.)
 */
export function requireTrustedRoot(value: unknown): JsonObject {
  const root = isObject(value) && isObject(value['trustedRoot']) ? value['trustedRoot'] : value
  if (!isObject(root)) throw new Refusal('trusted-root', 'not an object')
  for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
    const members = root[list] ?? []
    if (!Array.isArray(members)) throw new Refusal('trusted-root', `${list} is not a list`)
    members.forEach((one: unknown, index) => {
      const isLog = isObject(one) && isObject(one['publicKey'])
      const { validFor } = isLog && isObject(one['publicKey']) ? one['publicKey'] : isObject(one) ? one : {}
      if (!isPeriod(validFor, isLog)) throw new Refusal('trusted-root', `${list}[${index}].validFor`)
    })
  }
  return root
}

function isPeriod(value: unknown, startIsNeeded: boolean): boolean {
  if (value === undefined) return true
  if (!isObject(value) || (startIsNeeded && value['start'] === undefined)) return false
  return [value['start'], value['end']].every(date => date === undefined || isDate(date))
}

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))

function refuseLooseValues(value: unknown, at: string): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) refuseLooseValues(member, `${at}[${index}]`)
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const where = `${at}.${name}`
    if (name === 'hashes' && Array.isArray(member)) for (const hash of member) requireBase64(hash, where)
    else if (base64Members.has(name)) requireBase64(member, where)
    else if (numberMembers.has(name)) requireDecimal(member, where)
    else if (otherMembers.has(name)) refuseLooseValues(member, where)
    else throw new Refusal('bundle-shape', `${at}.${name.slice(0, 64)} does not belong`)
  }
}

function requireBase64(value: unknown, at: string): void {
  const text = typeof value === 'string' ? value : ''
  if (text === '' || Buffer.from(text, 'base64').toString('base64') !== text) throw new Refusal('bundle-base64', at)
}

function requireDecimal(value: unknown, at: string): void {
  const canonical = typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : isDecimal(value)
  if (!canonical) throw new Refusal('bundle-shape', `${at} is not a whole number`)
}

const isDecimal = (value: unknown) => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value)
