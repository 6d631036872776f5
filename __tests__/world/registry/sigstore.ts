import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock'
import type { SigningKey } from './keys.ts'

/** What a CI job's identity token says, as Fulcio turns it into extensions of the certificate. */
export interface Job {
  /** `owner/name` at GitHub. */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly workflow: string
  readonly ref: string
  readonly commit: string
  readonly event: string
  readonly run: string
}

export interface Signed {
  /** JSON text of the signed statement. */
  readonly payload: string
  /** ISO: when it was signed and logged. */
  readonly at: string
}

/** A Sigstore of our own: a certificate authority and two logs, made at start, that really sign. */
export interface WorldSigstore {
  /** In the JSON form of Sigstore's `TrustedRoot`. */
  readonly trustedRoot: unknown
  /** As `npm publish --provenance` leaves it. `logged`: the log's entry is another job's, whose key is the same. */
  byJob(signed: Signed, job: Job, logged?: Job): Promise<unknown>
  /** As the registry signs its own statement of publication. */
  byKey(signed: Signed, key: SigningKey): Promise<unknown>
}

const payloadType = 'application/vnd.in-toto+json'
const logUrl = 'https://rekor.sigstore.test'
const start = '2020-01-01T00:00:00Z'
const makePair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spkiOf = ({ publicKey }: ReturnType<typeof makePair>) => publicKey.export({ format: 'der', type: 'spki' })

export async function makeSigstore(): Promise<WorldSigstore> {
  const [authority, certificates, entries] = [makePair(), makePair(), makePair()]
  const { rootCertificate } = await initializeCA(authority)
  const root = lived(bytesOf(rootCertificate), authority.privateKey)
  const log = async (envelope: Envelope, verifier: string, at: string) => {
    const signature = envelope.signatures[0].sig
    const payloadHash = sha256(Buffer.from(envelope.payload, 'base64'))
    const envelopeHash = sha256(Buffer.from(JSON.stringify(envelope)))
    const rekor = await initializeTLog(logUrl, entries, new Date(at))
    const entry = await rekor.log({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: { envelopeHash, payloadHash, signatures: [{ signature, verifier: base64(verifier) }] },
    })
    return entryOf(Object.values(entry)[0])
  }
  return {
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(logUrl, entries)],
      ctlogs: [logOf('https://ctfe.sigstore.test', certificates)],
      certificateAuthorities: [
        { certChain: { certificates: [{ rawBytes: root.toString('base64') }] }, validFor: { start } },
      ],
      timestampAuthorities: [],
    },
    byJob: async ({ payload, at }, job, logged = job) => {
      const pair = makePair()
      const ctlog = await initializeCTLog(certificates, new Date(at))
      const authorityThen = await initializeCA(authority, ctlog, new Date(at))
      const publicKey = new Uint8Array(spkiOf(pair))
      const issued = async (to: Job) =>
        bytesOf(await authorityThen.issueCertificate({ publicKey, ...certified(to) })).toString('base64')
      const rawBytes = await issued(job)
      const envelope = envelopeOf(payload, pair)
      const inLog = logged === job ? rawBytes : await issued(logged)
      const pem = `-----BEGIN CERTIFICATE-----\n${inLog}\n-----END CERTIFICATE-----\n`
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes }, tlogEntries: [await log(envelope, pem, at)] },
        dsseEnvelope: envelope,
      }
    },
    byKey: async ({ payload, at }, key) => {
      const envelope = envelopeOf(payload, key, key.keyId)
      const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString()
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
        verificationMaterial: { publicKey: { hint: key.keyId }, tlogEntries: [await log(envelope, pem, at)] },
        dsseEnvelope: envelope,
      }
    },
  }
}

interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly [{ readonly sig: string; readonly keyid: string }]
}

/** DSSE v1: the signature is over the pre-authentication encoding. */
function envelopeOf(payload: string, { privateKey }: Pick<SigningKey, 'privateKey'>, keyid = ''): Envelope {
  const bytes = Buffer.from(payload)
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} `), bytes])
  const sig = sign('sha256', encoded, privateKey).toString('base64')
  return { payload: bytes.toString('base64'), payloadType, signatures: [{ sig, keyid }] }
}

/** Fulcio's extensions by arc (oid-info.md). The first six are the bare strings of old. */
function certified(job: Job) {
  const repository = `https://github.com/${job.repository}`
  const workflow = `${repository}/${job.workflow}@${job.ref}`
  const issuer = 'https://token.actions.githubusercontent.com'
  const values = {
    1: issuer,
    2: job.event,
    3: job.commit,
    5: job.repository,
    6: job.ref,
    8: issuer,
    9: workflow,
    11: 'github-hosted',
    12: repository,
    13: job.commit,
    14: job.ref,
    15: job.repositoryId,
    16: repository.slice(0, repository.lastIndexOf('/')),
    17: job.ownerId,
    18: workflow,
    19: job.commit,
    20: job.event,
    21: job.run,
    22: 'public',
  }
  const extensions = Object.entries(values).map(([arc, value]) => {
    return { oid: `1.3.6.1.4.1.57264.1.${arc}`, value, legacy: Number(arc) < 8 }
  })
  return { subjectAltName: workflow, extensions }
}

/** Rekor's answer in the form that bundles have it. */
function entryOf(entry: LogEntry | undefined) {
  if (!entry?.verification?.inclusionProof) throw new Error('the log of this test gave no proof')
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes,
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  }
}

type Log = Awaited<ReturnType<typeof initializeTLog>>
type LogEntry = Awaited<ReturnType<Log['log']>>[string]

function logOf(baseUrl: string, pair: ReturnType<typeof makePair>) {
  const spki = spkiOf(pair)
  const publicKey = {
    rawBytes: spki.toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start },
  }
  const keyId = createHash('sha256').update(spki).digest('base64')
  return { baseUrl, hashAlgorithm: 'SHA2_256', publicKey, logId: { keyId } }
}

/**
 * The mock's authority is born when it is made, and scenarios are older: its certificate with another validity,
 * signed again. `SEQUENCE { tbs, algorithm, BIT STRING }`, each length in two bytes; times are UTCTime.
 */
function lived(certificate: Buffer, privateKey: ReturnType<typeof makePair>['privateKey']): Buffer {
  const tbs = Buffer.from(certificate.subarray(4, 8 + certificate.readUInt16BE(6)))
  const validity = tbs.indexOf(Buffer.from('301e170d', 'hex'))
  tbs.write('200101000000Z', validity + 4)
  tbs.write('491231235959Z', validity + 19)
  const after = 4 + tbs.length
  const algorithm = certificate.subarray(after, after + 2 + (certificate[after + 1] ?? 0))
  const signature = sign('sha384', tbs, privateKey)
  const bits = Buffer.concat([Buffer.of(0x03, signature.length + 1, 0), signature])
  const body = Buffer.concat([tbs, algorithm, bits])
  const header = Buffer.of(0x30, 0x82, 0, 0)
  header.writeUInt16BE(body.length, 2)
  return Buffer.concat([header, body])
}

function sha256(bytes: Uint8Array) {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBuffer>) =>
  Buffer.from(buffer, byteOffset, byteLength)
