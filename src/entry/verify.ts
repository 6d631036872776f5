import { readFileSync, statSync } from 'node:fs'
import { nameWithin, observeModel, type WalkedModel, walkModel } from '../disk/index.ts'
import { defaultExclusions, isUnder, UsageError } from '../model/index.ts'
import { type ModelSigner, signModel as signContent } from '../sign/index.ts'
import {
  type BundleEvidence,
  type BundleVerification,
  judgeBundle,
  judgeFiles,
  type ModelTrust,
  type ModelVerdict,
  type ModelVerification,
  openModelSignature,
  refusedVerdict,
  verifyModel as verifyData,
} from '../verify/oms/index.ts'

export type { Coverage, Digest, ModelFile, ModelFiles, Outcome, Signer } from '../model/index.ts'
export { UsageError } from '../model/index.ts'
export type { CertificateSigner, KeylessSigner, KeySigner, ModelSigner } from '../sign/index.ts'
export type {
  BundleEvidence,
  Changed,
  FileReport,
  ModelTrust,
  ModelVerdict,
  Note,
  Reason,
} from '../verify/oms/index.ts'
export { explain, reasons } from '../verify/oms/index.ts'

type OptionalNow<Type extends { readonly now: Date }> = Omit<Type, 'now'> & { readonly now?: Date }

/**
 * Verifies a model signature (OMS v1.0) against digests that you have: name → `{ kind: 'file', observed | listed }`.
 * Synchronous and pure but for the clock, which is used where certificates are judged and `now` is not given.
 */
export function verifyModel(verification: OptionalNow<ModelVerification>): ModelVerdict {
  return verifyData({ ...verification, now: verification.now ?? new Date() })
}

/** Like `ModelTrust`; without a `trustedRoot` Sigstore's public one holds, as it came with this release. */
export type DiskTrust =
  | ModelTrust
  | { readonly method: 'sigstore'; readonly identity: string; readonly issuer: string; readonly trustedRoot?: unknown }

export interface DiskVerification {
  /** The model's directory, or its only file. */
  readonly path: string
  /** The signature file; it may lie within the model. */
  readonly signature: string
  readonly trust: DiskTrust
  readonly now?: Date
  /** Relative to the model's root. */
  readonly ignorePaths?: readonly string[]
  readonly ignoreUnsignedFiles?: boolean
  readonly allowLegacy?: boolean
  readonly workers?: number
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** No signature of a model is larger; a larger file is refused before it is read. Bytes. */
const maxSignatureBytes = 16 * 1024 * 1024

/**
 * Verifies a model on disk: first the signature, then only the files that it lists are hashed, in parallel. Throws
 * `UsageError` where a path does not exist; whatever the signature file holds, the answer is a verdict.
 */
export async function verifyModelOnDisk(options: DiskVerification): Promise<ModelVerdict> {
  const { path, signature, now = new Date(), allowLegacy = false } = options
  const trust = await withRoot(options.trust)
  const text = readSignature(signature)
  const opened = text === null ? null : openModelSignature(text, trust, { now, allowLegacy })
  if (!opened) return refusedVerdict({ ok: false, reason: 'bundle-too-large', detail: signature })
  if (!opened.ok) return refusedVerdict(opened)
  const listed = new Set(opened.manifest.resources.map(({ name }) => name))
  const model = walkModel(
    path,
    directory => directory === '.git' && ![...listed].some(name => name.startsWith('.git/')),
  )
  const wants = (name: string) => model.singleFile || listed.has(name)
  const { files, unread } = await observeModel(model, wants, { ...options, algorithm: opened.manifest.hash })
  const how = { ...options, ...signatureNameIn(model, signature), singleFile: model.singleFile }
  const verdict = judgeFiles(opened, files, how)
  const error = unread.find(({ name }) => name === verdict.detail)?.error
  return error === undefined ? verdict : { ...verdict, detail: `${verdict.detail} (${error})` }
}

async function withRoot(trust: DiskTrust): Promise<ModelTrust> {
  return trust.method === 'sigstore' ? { ...trust, trustedRoot: trust.trustedRoot ?? (await publicRoot()) } : trust
}

/** Loaded only where it is asked for. */
async function publicRoot(): Promise<unknown> {
  const { loadTrust } = await import('../trust/index.ts')
  return loadTrust().sigstore
}

/** Bytes that are no UTF-8 become U+FFFD, which no part of a bundle that counts can hold. */
function readSignature(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new UsageError(`${path}: there is no such signature file.`)
  return found.size > maxSignatureBytes ? null : readFileSync(path, 'utf8')
}

function signatureNameIn(model: WalkedModel, signature: string): { readonly signatureName?: string } {
  const name = model.singleFile ? null : nameWithin(model.root, signature)
  return name === null || name === '' ? {} : { signatureName: name }
}

/**
 * Verifies any Sigstore bundle over an artifact or its digest, by a key, or by an identity and its issuer, both
 * compared exactly. Resolves to evidence whatever the text is. `trustedRoot`: Sigstore's public one by default. `now`:
 * the clock by default.
 */
export async function verifyBundle(
  bundle: string,
  options: Omit<BundleVerification, 'trustedRoot'> & { readonly trustedRoot?: unknown },
): Promise<BundleEvidence> {
  const { trustedRoot = await publicRoot(), now = new Date() } = options
  return judgeBundle(bundle, { ...options, trustedRoot, now })
}

export interface DiskSigning {
  readonly path: string
  /** Where the signature will be written: left out of what is signed when it lies within the model. */
  readonly signature: string
  readonly hash?: 'sha256' | 'blake2b'
  /** Relative to the model's root; recorded in the signature. */
  readonly ignorePaths?: readonly string[]
  /** For Python's implementation, which accepts the only file of a model that is a file as `.` only. */
  readonly dotName?: boolean
  readonly workers?: number
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Hashes a model on disk and signs it; resolves to the text of the signature file and writes nothing. */
export async function signModel(signing: DiskSigning, signer: ModelSigner): Promise<string> {
  const { hash = 'sha256', ignorePaths = [] } = signing
  const model = walkModel(signing.path, directory => directory === '.git')
  const inside = signatureNameIn(model, signing.signature)
  const left = [...defaultExclusions, ...ignorePaths, ...Object.values(inside)]
  const { files, unread } = await observeModel(model, name => !isUnder(name, left), { ...signing, algorithm: hash })
  const [first] = unread
  if (first) throw new UsageError(`${first.name}: cannot be read (${first.error}), so it cannot be signed.`)
  if (signing.dotName && !model.singleFile)
    throw new UsageError('--dot-name (dotName) is for a model that is a single file.')
  return signContent(
    { name: model.name, files, hash, ignorePaths, dotName: signing.dotName ?? false, ...inside },
    signer,
  )
}
