import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { curveHashes, type ModelFile, modelSigning, preAuthEncoding } from '../../../src/model/index.ts'

export interface Pair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export function pair(namedCurve = 'P-256'): Pair {
  return generateKeyPairSync('ec', { namedCurve })
}

export const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()
export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const hashOf = (key: KeyObject) => curveHashes[key.asymmetricKeyDetails?.namedCurve ?? '']?.hash ?? 'sha256'

/** Files as a directory's walk gives them, from their text. */
export function observed(texts: Readonly<Record<string, string>>, algorithm = 'sha256'): Map<string, ModelFile> {
  const openssl = algorithm === 'blake2b' ? 'blake2b512' : algorithm
  const digest = (text: string) => ({ algorithm, hex: createHash(openssl).update(text).digest('hex') })
  return new Map(Object.entries(texts).map(([name, text]) => [name, { kind: 'file', observed: digest(text) }]))
}

export interface Resource {
  readonly name: string
  readonly algorithm: string
  readonly digest: string
}

/** Any JSON: tests forge what the format forbids. */
export interface Statement {
  _type: unknown
  subject: unknown
  predicateType: unknown
  predicate: unknown
}

export const rootOf = (resources: readonly Resource[]) =>
  sha256(Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex'))))

export function resourcesOf(texts: Readonly<Record<string, string>>): Resource[] {
  return Object.entries(texts).map(([name, text]) => ({ name, algorithm: 'sha256', digest: sha256(text) }))
}

/** A good statement about `resources`; `serialization` is laid over the usual one. */
export function statementOf(resources: readonly Resource[], serialization: object = {}): Statement {
  return {
    _type: modelSigning.statementType,
    subject: [{ name: 'model', digest: { sha256: rootOf(resources) } }],
    predicateType: modelSigning.predicateType,
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ...serialization },
      resources,
    },
  }
}

export interface Envelope {
  readonly payload: string | Buffer
  readonly key: Pair
  readonly hash?: string
  readonly material?: object
  readonly encode?: (payload: Buffer) => Uint8Array
}

/** A bundle with a really valid signature over whatever the payload is. */
export function bundleOf({ payload, key, hash, material, encode }: Envelope) {
  const bytes = Buffer.from(payload)
  const message = encode ? encode(bytes) : preAuthEncoding(modelSigning.payloadType, bytes)
  const hint = createHash('sha256').update(pemOf(key.publicKey)).digest('hex')
  return {
    mediaType: modelSigning.mediaType,
    verificationMaterial: { ...(material ?? { publicKey: { hint } }), tlogEntries: [] as unknown[] },
    dsseEnvelope: {
      payload: bytes.toString('base64'),
      payloadType: modelSigning.payloadType as string,
      signatures: [{ sig: sign(hash ?? hashOf(key.publicKey), message, key.privateKey).toString('base64'), keyid: '' }],
    },
  }
}

export const signed = (statement: unknown, key: Pair) =>
  JSON.stringify(bundleOf({ payload: JSON.stringify(statement), key }))

/** What release 0.2.0 signed instead of the payload: Python's `repr()` of bytes without anything to escape but these. */
export function legacyEncode(payload: Buffer): Buffer {
  const shown = payload.toString('latin1').replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')
  return Buffer.from(`DSSEV1 28 ${modelSigning.payloadType} ${payload.length} b'${shown}'`)
}
