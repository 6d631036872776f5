import type { Signer } from '../../model/index.ts'
import { type BundleReason, openBundle } from '../sigstore.ts'
import { isObject, type JsonObject } from './json.ts'
import { type Reason, Refusal } from './reason.ts'

const reasonFor: Readonly<Record<BundleReason, Reason>> = {
  'malformed-bundle': 'bundle-shape',
  'signature-invalid': 'signature-invalid',
  'certificate-invalid': 'certificate-chain',
  'log-entry-invalid': 'transparency-log',
  'timestamp-invalid': 'timestamp',
  'key-invalid': 'key-mismatch',
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

/**
 * Verifies a Sigstore bundle with Sigstore's own thresholds (one log entry, one certificate log, one timestamp).
 * Returns who signed; whether that is the right one is the caller's question. `artifact` is for message signatures.
 */
export function verifyKeyless(json: JsonObject, trustedRoot: unknown, artifact?: Uint8Array): Signer {
  requireStrictMaterial(json)
  const sigstore = requireTrustedRoot(trustedRoot)
  const opened = openBundle(json, { sigstore, registries: {} }, () => null, artifact)
  if (opened.outcome === 'verified') return opened.signer
  throw new Refusal(reasonFor[opened.reason], opened.detail)
}

/** The libraries' decoders skip what they do not know, so that two texts would mean the same proof. */
export function requireStrictMaterial(json: JsonObject): void {
  refuseLooseValues(json['verificationMaterial'], 'verificationMaterial')
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
 * A `TrustedRoot`, or the `ClientTrustConfig` that holds one. A log without the start of its validity is refused: the
 * libraries would take its key as valid since 1970.
 */
export function requireTrustedRoot(value: unknown): JsonObject {
  const root = isObject(value) && isObject(value['trustedRoot']) ? value['trustedRoot'] : value
  if (!isObject(root)) throw new Refusal('trusted-root', 'not an object')
  for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
    const members = root[list] ?? []
    if (!Array.isArray(members)) throw new Refusal('trusted-root', `${list} is not a list`)
    members.forEach((one: unknown, index) => {
      const dated = isObject(one) && isObject(one['publicKey']) ? one['publicKey'] : one
      if (!isObject(dated) || !isPeriod(dated['validFor']))
        throw new Refusal('trusted-root', `${list}[${index}].validFor`)
    })
  }
  return root
}

function isPeriod(value: unknown): boolean {
  if (!isObject(value) || !isDate(value['start'])) return false
  return value['end'] === undefined || isDate(value['end'])
}

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))

function refuseLooseValues(value: unknown, at: string): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    const where = `${at}.${name}`
    if (name === 'hashes' && Array.isArray(member)) for (const hash of member) requireBase64(hash, where)
    else if (base64Members.has(name)) requireBase64(member, where)
    else if (numberMembers.has(name)) requireDecimal(member, where)
    else refuseLooseValues(member, where)
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
