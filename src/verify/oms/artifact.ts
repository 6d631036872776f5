import { createHash } from 'node:crypto'
import { type Digest, modelSigning, parseDigest } from '../../model/index.ts'
import { allowMembers, base64 } from './bundle.ts'
import { isObject, type JsonObject, parseJson } from './json.ts'
import { Refusal } from './reason.ts'

/** What a bundle should be about: the bytes, or a digest of them. */
export type Artifact = { readonly bytes: Uint8Array } | { readonly digest: Digest }

const ours = ['sha256', 'sha384', 'sha512']

/** Names of the sha2 digests in a Sigstore message signature. */
const messageAlgorithms: Readonly<Record<string, string>> = {
  SHA2_256: 'sha256',
  SHA2_384: 'sha384',
  SHA2_512: 'sha512',
}

/** `sha256:<hex>`, or a digest; only those of the SHA-2 family bind an artifact to a signature. */
export function readDigest(digest: string | Digest): Digest {
  const [algorithm = '', hex = ''] = typeof digest === 'string' ? digest.split(':', 2) : [digest.algorithm, digest.hex]
  const parsed = ours.includes(algorithm) ? parseDigest(algorithm, hex) : null
  if (!parsed) throw new Refusal('artifact-needed', 'the digest must be sha256:<hex>, sha384:<hex> or sha512:<hex>')
  return parsed
}

/** The digest that a message signature says it is over, and the hash it was made with. */
export function messageDigest(message: JsonObject): Digest {
  const stated = message['messageDigest']
  const algorithm = isObject(stated) ? messageAlgorithms[String(stated['algorithm'])] : undefined
  if (isObject(stated)) allowMembers(stated, 'messageDigest.', ['algorithm', 'digest'])
  const encoded = base64(isObject(stated) ? stated['digest'] : undefined, 'messageSignature.messageDigest.digest')
  const parsed = algorithm === undefined ? null : parseDigest(algorithm, encoded.toString('hex'))
  if (!parsed) throw new Refusal('bundle-shape', 'messageSignature.messageDigest')
  return parsed
}

/** A message signature states what it is over; a digest by another hash cannot be held against that. */
export function refuseOtherMessage(stated: Digest, artifact: Artifact): void {
  if (!('bytes' in artifact) && artifact.digest.algorithm !== stated.algorithm) {
    throw new Refusal('artifact-needed', `the signature is over ${stated.algorithm}`)
  }
  if (!isOf(artifact, stated)) throw new Refusal('digest-mismatch', `${stated.algorithm}:${stated.hex}`)
}

function isOf(artifact: Artifact, { algorithm, hex }: Digest): boolean {
  if ('bytes' in artifact) return createHash(algorithm).update(artifact.bytes).digest('hex') === hex
  return artifact.digest.algorithm === algorithm && artifact.digest.hex === hex
}

/**
 * Does the verified envelope speak of this artifact? An in-toto statement does when a subject has its digest; another
 * payload only when it is the artifact itself.
 */
export function refuseOtherArtifact(payloadType: string, payload: Uint8Array, artifact: Artifact): void {
  const named = payloadType === modelSigning.payloadType ? subjectDigests(payload) : [sha256(payload)]
  if (!named.some(digest => isOf(artifact, digest))) {
    throw new Refusal(
      'digest-mismatch',
      named
        .map(({ algorithm, hex }) => `${algorithm}:${hex}`)
        .slice(0, 4)
        .join(', '),
    )
  }
}

const statementTypes: readonly unknown[] = [modelSigning.statementType, 'https://in-toto.io/Statement/v0.1']

/** Subjects whose digests are of an algorithm that we compute. Each entry is a claim of its own. */
function subjectDigests(payload: Uint8Array): Digest[] {
  const statement = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(payload), 'statement-json')
  if (!isObject(statement) || !Array.isArray(statement['subject'])) throw new Refusal('statement-shape', 'subject')
  if (!statementTypes.includes(statement['_type'])) throw new Refusal('statement-type', String(statement['_type']))
  return statement['subject'].flatMap((subject: unknown) => {
    const digests = isObject(subject) && isObject(subject['digest']) ? subject['digest'] : {}
    return ours.flatMap(algorithm => parseDigest(algorithm, digests[algorithm]) ?? [])
  })
}

function sha256(bytes: Uint8Array): Digest {
  return { algorithm: 'sha256', hex: createHash('sha256').update(bytes).digest('hex') }
}
