import { modelSigning } from '../../model/index.ts'
import { isObject, type JsonObject, parseJson } from './json.ts'
import { Refusal } from './reason.ts'

/** UTF-16 units. The largest real signature (a model of some thousand files) is under 1 MiB. */
const maxBundleLength = 16 * 1024 * 1024
const maxCertificates = 16

/** Sigstore bundle versions 0.1 to 0.3, in both spellings of the third. */
const mediaTypes: ReadonlySet<unknown> = new Set([
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
])

export type Method = 'key' | 'certificate' | 'sigstore'

/** What the bundle says about its signer: helps to find the key, and is never trusted. */
export type Material =
  /** `hint`: SHA-256 of the PEM text. Releases before 1.1.0 embedded the PEM itself (`pem`). */
  | { readonly method: 'key'; readonly hint: string; readonly pem?: Buffer; readonly keyDetails?: string }
  /** DER, leaf first. */
  | { readonly method: 'certificate'; readonly certificates: readonly Buffer[] }
  | { readonly method: 'sigstore' }

export interface ModelBundle {
  readonly material: Material
  /** The exact bytes that were signed; nothing in them may be used before the signature is verified. */
  readonly payload: Buffer
  readonly signature: Buffer
  readonly json: JsonObject
  /** Members that this method does not use (log entries beside a key): they prove nothing. */
  readonly unused: readonly string[]
}

/** Spec 4: a Sigstore bundle around a DSSE envelope. Throws `Refusal`. */
export function parseBundle(text: string): ModelBundle {
  const json = parseBundleJson(text)
  allowMembers(json, '', ['mediaType', 'verificationMaterial', 'dsseEnvelope'])
  if (json['dsseEnvelope'] === undefined) throw new Refusal('content-missing', 'dsseEnvelope')
  const envelope = objectAt(json, 'dsseEnvelope')
  allowMembers(envelope, 'dsseEnvelope.', ['payload', 'payloadType', 'signatures'])
  if (envelope['payloadType'] !== modelSigning.payloadType)
    throw new Refusal('payload-type', 'dsseEnvelope.payloadType')
  const signatures = envelope['signatures']
  const only: unknown = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined
  if (!isObject(only)) throw new Refusal('signature-count', 'dsseEnvelope.signatures')
  allowMembers(only, 'dsseEnvelope.signatures[0].', ['sig', 'keyid'])
  const keyid = only['keyid'] ?? ''
  if (typeof keyid !== 'string') throw new Refusal('bundle-shape', 'dsseEnvelope.signatures[0].keyid')
  const material = objectAt(json, 'verificationMaterial')
  return {
    material: parseMaterial(material),
    payload: base64(envelope['payload'], 'dsseEnvelope.payload'),
    signature: base64(only['sig'], 'dsseEnvelope.signatures[0].sig'),
    json,
    unused: material['certificate'] === undefined ? unusedMembers(material) : [],
  }
}

/** The part that every Sigstore bundle shares: bounds, JSON, a media type of a known version. */
export function parseBundleJson(text: string): JsonObject {
  if (text.length > maxBundleLength) throw new Refusal('bundle-too-large', `${text.length} characters`)
  const json = parseJson(text, 'bundle-json')
  if (!isObject(json)) throw new Refusal('bundle-json', 'not an object')
  if (!mediaTypes.has(json['mediaType']))
    throw new Refusal('bundle-media-type', String(json['mediaType']).slice(0, 128))
  return json
}

export const materialMembers: readonly string[] = [
  'publicKey',
  'x509CertificateChain',
  'certificate',
  'tlogEntries',
  'timestampVerificationData',
]

function parseMaterial(material: JsonObject): Material {
  allowMembers(material, 'verificationMaterial.', materialMembers)
  const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter(kind => material[kind] !== undefined)
  if (kinds.length !== 1)
    throw new Refusal('bundle-shape', 'verificationMaterial: exactly one of key, chain, certificate')
  if (kinds[0] === 'publicKey') return parseKey(objectAt(material, 'publicKey'))
  if (kinds[0] === 'x509CertificateChain') return parseChain(objectAt(material, 'x509CertificateChain'))
  certificate(objectAt(material, 'certificate'), 'verificationMaterial.certificate')
  return { method: 'sigstore' }
}

function parseKey(key: JsonObject): Material {
  allowMembers(key, 'publicKey.', ['hint', 'rawBytes', 'keyDetails'])
  const hint = key['hint'] ?? ''
  const details = key['keyDetails']
  if (typeof hint !== 'string') throw new Refusal('bundle-shape', 'publicKey.hint')
  if (details !== undefined && typeof details !== 'string') throw new Refusal('bundle-shape', 'publicKey.keyDetails')
  return {
    method: 'key',
    hint,
    ...(key['rawBytes'] === undefined ? {} : { pem: base64(key['rawBytes'], 'publicKey.rawBytes') }),
    ...(details === undefined ? {} : { keyDetails: details }),
  }
}

function parseChain(chain: JsonObject): Material {
  allowMembers(chain, 'x509CertificateChain.', ['certificates'])
  const list = chain['certificates']
  if (!Array.isArray(list) || list.length === 0 || list.length > maxCertificates) {
    throw new Refusal('bundle-shape', `x509CertificateChain.certificates: 1 to ${maxCertificates}`)
  }
  const certificates = list.map((one: unknown, index) =>
    certificate(one, `x509CertificateChain.certificates[${index}]`),
  )
  return { method: 'certificate', certificates }
}

function certificate(value: unknown, at: string): Buffer {
  if (!isObject(value)) throw new Refusal('bundle-shape', at)
  allowMembers(value, `${at}.`, ['rawBytes'])
  return base64(value['rawBytes'], `${at}.rawBytes`)
}

function unusedMembers(material: JsonObject): string[] {
  const timestamps = material['timestampVerificationData']
  const log = Array.isArray(material['tlogEntries']) ? material['tlogEntries'].length : material['tlogEntries']
  return [...(log ? ['tlogEntries'] : []), ...(timestamps ? ['timestampVerificationData'] : [])]
}

function objectAt(parent: JsonObject, name: string): JsonObject {
  const value = parent[name]
  if (!isObject(value)) throw new Refusal('bundle-shape', `${name} must be an object`)
  return value
}

/** Members that are not in the format could mean something to another reader: refused, as protobuf's JSON does. */
export function allowMembers(value: JsonObject, at: string, names: readonly string[]): void {
  const stranger = Object.keys(value).find(name => !names.includes(name))
  if (stranger !== undefined) throw new Refusal('bundle-shape', `${at}${stranger.slice(0, 64)} does not belong`)
}

/** Canonical base64 only: one spelling per value, no whitespace, no missing padding, never empty. */
export function base64(value: unknown, at: string): Buffer {
  if (typeof value !== 'string' || value === '') throw new Refusal('bundle-shape', `${at} is missing`)
  const bytes = Buffer.from(value, 'base64')
  if (bytes.toString('base64') !== value) throw new Refusal('bundle-base64', at)
  return bytes
}
