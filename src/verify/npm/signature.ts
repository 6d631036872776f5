import { verify as verifySignature } from 'node:crypto'
import * as z from 'zod'
import type { RegistryKey, Verification } from '../../model/index.ts'
import { endsBefore, keysOf, publicKeyOf } from './keys.ts'

export const registrySignatureReasons = [
  'signed-by-registry',
  'signature-wrong',
  'signed-after-key-expired',
  'unknown-key-id',
  'key-unusable',
  'no-integrity-listed',
  'no-signature-served',
  'registry-does-not-sign',
  'registry-not-asked',
] as const
export type RegistrySignatureReason = (typeof registrySignatureReasons)[number]

export interface SignatureVerdict {
  readonly reason: RegistrySignatureReason
  readonly keyId?: string
  /** Signatures that were served beside a good one and prove nothing. */
  readonly junk: number
}

/** Canonical base64 of a DER signature on P-256. */
const signature = z.object({ keyid: z.string(), sig: z.string().min(1).max(200).refine(isBase64) })

function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}

/**
 * Did the registry sign the integrity that it lists for (name, version)? ECDSA P-256 with SHA-256 over
 * `name@version:integrity` (npm docs, "About ECDSA registry signatures"). Any one signature of a trusted key suffices;
 * pacote wants all, so that one unknown key stops everything.
 */
export function signatureVerdict(verification: Verification): SignatureVerdict {
  const { artifact, trust } = verification
  const known = verdicts.get(verification.attestations)
  const isSame =
    known?.artifact === artifact && known.trust === trust && known.version === verification.reference.revision
  if (isSame) return known.verdict
  const verdict = judgeAll(verification)
  verdicts.set(verification.attestations, { artifact, trust, version: verification.reference.revision, verdict })
  return verdict
}

interface Known extends Pick<Verification, 'artifact' | 'trust'> {
  readonly version: string | null
  readonly verdict: SignatureVerdict
}

/** Two verifiers ask, of every entry that pins the version; what was resolved once is one object. */
const verdicts = new WeakMap<Verification['attestations'], Known>()

function judgeAll({ reference, artifact, attestations, trust }: Verification): SignatureVerdict {
  const facts = artifact.npm
  const keys = keysOf(trust, facts?.registryHost ?? '', 'npm:signatures')
  if (!facts || keys === null) return { reason: 'registry-does-not-sign', junk: 0 }
  if (facts.asked === false) return { reason: 'registry-not-asked', junk: 0 }
  if (facts.integrity === undefined) return { reason: 'no-integrity-listed', junk: 0 }
  const served = attestations.filter(each => each.type === 'npm-registry-signature')
  if (served.length === 0) return { reason: 'no-signature-served', junk: 0 }
  const signed = Buffer.from(`${artifact.id}@${reference.revision}:${facts.integrity}`, 'utf8')
  const judged = served.map(({ bundle }) => judge(bundle, keys, signed, facts.publishedAt))
  const best = order.map(reason => judged.find(verdict => verdict.reason === reason)).find(each => each !== undefined)
  if (best?.reason !== 'signed-by-registry') return { ...(best ?? { reason: 'signature-wrong' }), junk: 0 }
  return { ...best, junk: judged.filter(verdict => verdict.reason !== 'signed-by-registry').length }
}

/** What counts among several: a proof; then what speaks against the package; then our ignorance. */
const order = [
  'signed-by-registry',
  'signature-wrong',
  'signed-after-key-expired',
  'key-unusable',
  'unknown-key-id',
] as const satisfies readonly RegistrySignatureReason[]

function judge(
  bundle: unknown,
  keys: readonly RegistryKey[],
  signed: Uint8Array,
  publishedAt: string | undefined,
): Omit<SignatureVerdict, 'junk'> {
  const parsed = signature.safeParse(bundle)
  if (!parsed.success) return { reason: 'signature-wrong' }
  const { keyid: keyId, sig } = parsed.data
  const key = keys.find(each => each.keyId === keyId)
  if (!key) return { reason: 'unknown-key-id', keyId }
  const publicKey = publicKeyOf(key)
  if (!publicKey) return { reason: 'key-unusable', keyId }
  if (!verifySignature('sha256', signed, publicKey, Buffer.from(sig, 'base64')))
    return { reason: 'signature-wrong', keyId }
  // The time is the registry's own unsigned word: a consistency check, and none where the time is not known.
  const late = publishedAt !== undefined && endsBefore(key, new Date(publishedAt))
  return { reason: late ? 'signed-after-key-expired' : 'signed-by-registry', keyId }
}
