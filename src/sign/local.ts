import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { curveHashes, modelSigning, preAuthEncoding, UsageError } from '../model/index.ts'

/** Signs with a key of one's own. `privateKey` is PEM text. */
export interface KeySigner {
  readonly method: 'key'
  readonly privateKey: string | KeyObject
  readonly passphrase?: string
}

/** Signs with a key whose certificate travels with the signature. `chain`: intermediates, in any order, PEM. */
export interface CertificateSigner {
  readonly method: 'certificate'
  readonly privateKey: string | KeyObject
  readonly passphrase?: string
  readonly certificate: string
  readonly chain?: readonly string[]
}

/** The Sigstore bundle v0.3 around the payload, as JSON text with a line end. */
export function signLocally(payload: Buffer, signer: KeySigner | CertificateSigner): string {
  const key = readPrivateKey(signer)
  const publicKey = createPublicKey(key)
  const signature = sign(hashOf(publicKey), preAuthEncoding(modelSigning.payloadType, payload), key)
  const bundle = {
    mediaType: modelSigning.mediaType,
    verificationMaterial: {
      ...(signer.method === 'key' ? { publicKey: { hint: hintOf(publicKey) } } : certificates(signer, publicKey)),
      tlogEntries: [],
    },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: modelSigning.payloadType,
      signatures: [{ sig: signature.toString('base64'), keyid: '' }],
    },
  }
  return `${JSON.stringify(bundle)}\n`
}

function readPrivateKey({ privateKey, passphrase }: KeySigner | CertificateSigner): KeyObject {
  if (typeof privateKey !== 'string') return privateKey
  try {
    return createPrivateKey({ key: privateKey, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) })
  } catch {
    // Node's own message can quote key material.
    throw new UsageError('The private key cannot be read. Expected one PEM block, and its passphrase if it has one.')
  }
}

/** Spec, algorithm registry: three curves, each with its hash. */
function hashOf(key: KeyObject): string {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? 'unknown'
  const found = Object.entries(curveHashes).find(([name]) => name === curve)
  if (!found) throw new UsageError(`Model signatures need a key on P-256, P-384 or P-521; this one is ${curve}.`)
  return found[1].hash
}

/** SHA-256 of the PEM text: what every implementation writes. */
function hintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'pem' }))
    .digest('hex')
}

function certificates({ certificate, chain = [] }: CertificateSigner, key: KeyObject) {
  const [leaf, ...own] = split(certificate)
  if (!leaf) throw new UsageError('The signing certificate holds no -----BEGIN CERTIFICATE----- block.')
  if (!leaf.publicKey.equals(key)) throw new UsageError('The signing certificate is not for this private key.')
  const all = [leaf, ...own, ...chain.flatMap(split)]
  return { x509CertificateChain: { certificates: all.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) } }
}

function split(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  return blocks.map(one => {
    try {
      return new X509Certificate(one)
    } catch {
      throw new UsageError('A certificate cannot be read: it is PEM, but not X.509.')
    }
  })
}
