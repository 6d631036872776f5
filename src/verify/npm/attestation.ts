import * as z from 'zod'
import { publicRegistry } from '../../catalogue/public-hosts.ts'
import type { Attestation, Signer, TrustRoot } from '../../model/index.ts'
import { isObject, type JsonObject } from '../oms/json.ts'
import { requireStrictMaterial } from '../oms/keyless.ts'
import { refuseForeignEntries } from '../oms/log-entry.ts'
import { Refusal } from '../oms/reason.ts'
import { type BundleReason, type KeyFinder, type Opened, openBundle } from '../sigstore.ts'
import { contradiction } from './contradiction.ts'
import { endsBefore, keysOf, publicKeyOf, startsAfter } from './keys.ts'
import { isAbout, type Meant, provenanceTypes, publishType, type Statement, statementOf } from './statement.ts'

export type AttestationReason =
  | 'attested'
  | BundleReason
  | 'malformed-statement'
  | 'mislabelled'
  | 'other-subject'
  | 'other-registry'
  | 'unknown-kind'
  | 'signer-is-no-build'
  | 'contradicts-certificate'

/** What one bundle that the registry serves for a version is worth. */
export interface Judged {
  readonly kind: 'publish' | 'provenance' | 'other'
  readonly reason: AttestationReason
  readonly signer?: Signer
  readonly signedAt?: string
  /** Which field contradicts, what went wrong: for the message. */
  readonly detail?: string
}

export interface Served {
  readonly meant: Meant
  readonly name: string
  readonly version: string
  readonly registryHost: string
  readonly trust: TrustRoot
}

export function judgeAttestation({ bundle, predicateType = '' }: Attestation, served: Served): Judged {
  const kind = kindOf(predicateType)
  // A kind that we do not know of may come in a form that we do not know: nobody asked for it.
  if (kind === 'other') return { kind, reason: 'unknown-kind', detail: predicateType }
  const opened = open(bundle, served)
  if (opened.outcome !== 'verified') return { kind, reason: opened.reason, detail: opened.detail }
  const statement = statementOf(opened)
  if (!statement) return { kind, reason: 'malformed-statement' }
  // The label beside the bundle is nobody's word; what is signed stands in the statement.
  if (statement.predicateType !== predicateType) return { kind, reason: 'mislabelled', detail: statement.predicateType }
  if (!isAbout(statement, served.meant))
    return { kind, reason: 'other-subject', detail: statement.subject[0]?.name ?? '' }
  const { signer, signedAt } = opened
  const judged = kind === 'publish' ? judgePublish(statement, signer, served) : judgeProvenance(statement, signer)
  return { kind, signedAt, signer, ...judged }
}

function kindOf(predicateType: string): Judged['kind'] {
  if (predicateType === publishType) return 'publish'
  return provenanceTypes.includes(predicateType) ? 'provenance' : 'other'
}

const published = z.object({ name: z.string(), version: z.string(), registry: z.url() })

/** The registry's own statement (npm/attestation, specs/publish/v0.1): by its key, about itself. */
function judgePublish({ predicate }: Statement, { keyId }: Signer, served: Served): Pick<Judged, 'reason' | 'detail'> {
  const said = published.safeParse(predicate).data
  if (keyId === undefined) return { reason: 'key-invalid', detail: 'signed by a certificate and not by the registry' }
  if (!said || said.name !== served.name || said.version !== served.version) return { reason: 'other-subject' }
  const { host } = new URL(said.registry)
  const isOurs = host === served.registryHost || host === publicRegistry
  return isOurs ? { reason: 'attested' } : { reason: 'other-registry', detail: host }
}

/** A build's statement: by a certificate that names the repository it was built from, and agreeing with it. */
function judgeProvenance(statement: Statement, signer: Signer): Pick<Judged, 'reason' | 'detail'> {
  if (repositoryOf(signer) === null) return { reason: 'signer-is-no-build' }
  const field = contradiction(statement, signer)
  return field === null ? { reason: 'attested' } : { reason: 'contradicts-certificate', detail: field }
}

/** The source repository as the certificate has it: its immutable number where there is one, and its address. */
export function repositoryOf({ extensions = {} }: Signer): string | null {
  const legacy = extensions['.5']
  return extensions['.12'] ?? (legacy === undefined ? null : `https://github.com/${legacy}`)
}

const opened = new WeakMap<TrustRoot, WeakMap<object, Opened>>()

/** The same answer is judged for every entry that pins the version: the costly part once. */
function open(bundle: unknown, { trust, registryHost }: Served): Opened {
  const findKey = keyFinder(trust, registryHost)
  if (!isObject(bundle)) return openBundle(bundle, trust, findKey)
  const known = opened.get(trust) ?? new WeakMap<object, Opened>()
  opened.set(trust, known)
  const answer = known.get(bundle) ?? strictly(bundle, openBundle(bundle, trust, findKey), findKey)
  known.set(bundle, answer)
  return answer
}

const material = z.looseObject({
  verificationMaterial: z.looseObject({
    publicKey: z.object({ hint: z.string() }).optional(),
    certificate: z.object({ rawBytes: z.string() }).optional(),
    x509CertificateChain: z.object({ certificates: z.array(z.object({ rawBytes: z.string() })) }).optional(),
  }),
})

/** What sigstore-js leaves open: is the log's entry about this very certificate or key, and of its checkpoint's tree? */
function strictly(bundle: JsonObject, answer: Opened, findKey: KeyFinder): Opened {
  if (answer.outcome !== 'verified') return answer
  const { publicKey, certificate, x509CertificateChain } = material.parse(bundle).verificationMaterial
  const leaf = certificate ?? x509CertificateChain?.certificates[0]
  const key = publicKey && findKey(publicKey.hint)?.key.export({ type: 'spki', format: 'der' })
  try {
    requireStrictMaterial(bundle)
    refuseForeignEntries(bundle, key ?? Buffer.from(leaf?.rawBytes ?? '', 'base64'))
    return answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { outcome: 'refuted', reason: 'log-entry-invalid', detail: error.message }
  }
}

/** A key counts for its use, under its own fingerprint, and at the time that the log vouches for. */
function keyFinder(trust: TrustRoot, host: string): KeyFinder {
  const keys = keysOf(trust, host, 'npm:attestations') ?? []
  return hint => {
    const found = keys.find(key => key.keyId === hint)
    const key = found && publicKeyOf(found)
    return key ? { key, validAt: time => !startsAfter(found, time) && !endsBefore(found, time) } : null
  }
}
