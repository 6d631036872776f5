import { X509Certificate } from 'node:crypto'
import { isObject, type JsonObject } from './json.ts'
import { Refusal } from './reason.ts'

/**
 * What sigstore-js leaves open of a log entry whose signature and place in the log have been verified: that the entry
 * names the very certificate or key (DER) of the bundle, and that the proof's own figures are the signed checkpoint's.
 * sigstore-go and sigstore-python check both.
 */
export function refuseForeignEntries(json: JsonObject, own: Buffer): void {
  const material = json['verificationMaterial']
  const entries = isObject(material) ? (material['tlogEntries'] ?? []) : []
  if (!Array.isArray(entries)) throw new Refusal('transparency-log', 'tlogEntries')
  for (const entry of entries) {
    const body = isObject(entry) ? bodyOf(entry) : null
    const verifier = verifierIn(body)
    if (!verifier || !isSame(verifier, own))
      throw new Refusal('transparency-log', 'the entry names another certificate or key')
    if (isObject(entry) && isObject(entry['inclusionProof'])) refuseOtherFigures(entry['inclusionProof'])
  }
}

function bodyOf(entry: JsonObject): unknown {
  try {
    return JSON.parse(Buffer.from(String(entry['canonicalizedBody']), 'base64').toString('utf8'))
  } catch {
    return null
  }
}

/** Where each kind of entry keeps it: PEM text in base64 (v1), or DER in base64 (v2). */
const places: readonly (readonly (string | number)[])[] = [
  ['spec', 'signature', 'publicKey', 'content'],
  ['spec', 'signatures', 0, 'verifier'],
  ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
  ['spec', 'dsseV002', 'signatures', 0, 'verifier', 'x509Certificate', 'rawBytes'],
  ['spec', 'dsseV002', 'signatures', 0, 'verifier', 'publicKey', 'rawBytes'],
  ['spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes'],
  ['spec', 'hashedRekordV002', 'signature', 'verifier', 'publicKey', 'rawBytes'],
]

function verifierIn(body: unknown): Buffer | null {
  for (const place of places) {
    const found = place.reduce<unknown>((value, name) => memberOf(value, name), body)
    if (typeof found === 'string' && found !== '') return derOf(Buffer.from(found, 'base64'))
  }
  return null
}

function memberOf(value: unknown, name: string | number): unknown {
  if (typeof name === 'number') return Array.isArray(value) ? value[name] : undefined
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

const pem = /-----BEGIN [A-Z ]+-----(?<base64>[A-Za-z0-9+/=\s]+)-----END/

function derOf(bytes: Buffer): Buffer {
  const base64 = pem.exec(bytes.toString('latin1'))?.groups?.['base64']
  return base64 === undefined ? bytes : Buffer.from(base64, 'base64')
}

/** Two certificates must be one and the same; where either side holds a bare key, the keys must be. */
function isSame(one: Buffer, other: Buffer): boolean {
  const [first, second] = [keyOf(one), keyOf(other)]
  return one.equals(other) || (!(first && second) && (first ?? one).equals(second ?? other))
}

/** The key (DER) in a certificate; null for what is none. */
function keyOf(der: Buffer): Buffer | null {
  try {
    return new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' })
  } catch {
    return null
  }
}

/** https://github.com/transparency-dev/formats: origin, size and root hash are a checkpoint's first three lines. */
function refuseOtherFigures(proof: JsonObject): void {
  const checkpoint = isObject(proof['checkpoint']) ? String(proof['checkpoint']['envelope']) : ''
  const [, size, root] = checkpoint.split('\n')
  const end = checkpoint.indexOf('\n\n')
  if (
    end < 0 ||
    !checkpoint
      .slice(end + 2)
      .split('\n')
      .every(isSignatureLine)
  ) {
    throw new Refusal('transparency-log', 'a signature of the checkpoint is not strict base64')
  }
  if (String(proof['treeSize']) !== size || proof['rootHash'] !== root) {
    throw new Refusal('transparency-log', 'the proof is of another tree than its checkpoint')
  }
}

/** `— name base64`; the last line is empty, since each one ends. */
function isSignatureLine(line: string, index: number, all: readonly string[]): boolean {
  if (line === '') return index > 0 && index === all.length - 1
  const base64 = /^\u2014 \S+ (?<base64>\S+)$/.exec(line)?.groups?.['base64'] ?? ''
  return base64 !== '' && Buffer.from(base64, 'base64').toString('base64') === base64
}
