import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  tsaHandler,
} from '@sigstore/mock'
import { TransparencyLogEntry } from '@sigstore/protobuf-specs'
import { type Pair, pair, sha256 } from './forge.ts'

export interface SigstoreInstance {
  /** Fulcio, Rekor v1 and v2 and a timestamp authority, all at this base URL on 127.0.0.1. */
  readonly url: string
  readonly trustedRoot: {
    tlogs: object[]
    ctlogs: object[]
    certificateAuthorities: object[]
    timestampAuthorities: object[]
  }
  close(): Promise<void>
}

const validFor = { start: '2020-01-01T00:00:00Z' }

/** A whole Sigstore of its own: keys made at start, certificates and entries that really verify under its root. */
export async function startSigstore(): Promise<SigstoreInstance> {
  const [caKeys, ctKeys, logKeys, tsaKeys] = [pair(), pair(), pair(), pair()]
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port }: AddressInfo = server.address() as never
  const url = `http://127.0.0.1:${port}`
  const ct = await initializeCTLog(ctKeys)
  const ca = await initializeCA(caKeys, ct)
  const log = await initializeTLog(url, logKeys)
  // Whole seconds, since sigstore-js reads no other fractions than three digits; within the ten minutes of a certificate.
  const tsa = await initializeTSA(tsaKeys, new Date(Math.floor(Date.now() / 1000) * 1000 + 5 * 60_000))
  const logged = async (body: string, write: (entry: object) => Promise<object>) => {
    return { statusCode: 201, response: JSON.stringify(await write(canonical(JSON.parse(body)))), contentType: json }
  }
  const handlers: { path: string; fn: HandlerFn }[] = [
    fulcioHandler(ca),
    { path: '/api/v1/log/entries', fn: body => logged(body, entry => log.log(entry)) },
    { path: '/api/v2/log/entries', fn: body => logged(body, async entry => inJson(await log.logV2(entry as never))) },
    tsaHandler(tsa),
  ]
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = await handlers.find(({ path }) => path === request.url)?.fn(Buffer.concat(chunks).toString())
    response.writeHead(answer?.statusCode ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' })
    response.end(answer?.response ?? '')
  })
  return {
    url,
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logAt(url, logKeys)],
      ctlogs: [logAt(url, ctKeys)],
      certificateAuthorities: [authority(ca.rootCertificate)],
      timestampAuthorities: [authority(tsa.intCertificate, tsa.rootCertificate)],
    } as SigstoreInstance['trustedRoot'],
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

const json = 'application/json'

/** Rekor v2 says no time of its own; the mock's proof of a tree of one entry needs its index and root put right. */
function inJson(entry: TransparencyLogEntry): object {
  const proof = entry.inclusionProof
  const rootHash = Buffer.from(proof?.checkpoint?.envelope.split('\n')[2] ?? '', 'base64')
  const inclusionProof = proof && { ...proof, logIndex: '0', rootHash }
  return Object(TransparencyLogEntry.toJSON({ ...entry, inclusionProof, integratedTime: '0' }))
}

/** What Rekor makes of a proposal before it writes it down; the mock would write the proposal itself. */
function canonical(proposal: { spec?: { proposedContent: Proposed }; dsseRequestV002?: ProposedV2 }): object {
  if (proposal.spec) {
    const { envelope: text, verifiers } = proposal.spec.proposedContent
    const envelope = JSON.parse(text)
    const signatures = [{ signature: envelope.signatures[0].sig, verifier: verifiers[0] }]
    const hash = (value: string) => ({ algorithm: 'sha256', value })
    const payloadHash = hash(sha256(Buffer.from(envelope.payload, 'base64')))
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { envelopeHash: hash(sha256(text)), payloadHash, signatures } }
  }
  const { envelope, verifiers } = proposal.dsseRequestV002 ?? {
    envelope: { payload: '', signatures: [] },
    verifiers: [],
  }
  const digest = Buffer.from(sha256(Buffer.from(envelope.payload, 'base64')), 'hex').toString('base64')
  const signatures = [{ content: envelope.signatures[0]?.sig, verifier: verifiers[0] }]
  const dsseV002 = { payloadHash: { algorithm: 'SHA2_256', digest }, signatures }
  return { apiVersion: '0.0.2', kind: 'dsse', spec: { dsseV002 } }
}

interface Proposed {
  readonly envelope: string
  readonly verifiers: readonly string[]
}
interface ProposedV2 {
  readonly envelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] }
  readonly verifiers: readonly object[]
}

function logAt(baseUrl: string, { publicKey }: Pair): object {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: der.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
  }
}

function authority(...certificates: ArrayBufferView[]): object {
  const der = certificates.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
  )
  return {
    uri: 'http://127.0.0.1',
    subject: { organization: 'test', commonName: 'test' },
    certChain: { certificates: der.map(one => ({ rawBytes: one.toString('base64') })) },
    validFor,
  }
}

/** An identity token as the mock reads it: the signature is not looked at. */
export function tokenFor(sub: string, iss: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ sub, iss, aud: 'sigstore' })}.${Buffer.from('x').toString('base64url')}`
}
