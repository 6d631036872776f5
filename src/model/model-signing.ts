import type { Digest } from './digest.ts'

/**
 * What OpenSSF Model Signing v1.0 fixes (https://github.com/ossf/model-signing-spec, spec/v1.0.md). Verifying, signing
 * and walking a directory must agree on it, and none of these rooms may import another.
 */
export const modelSigning = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  payloadType: 'application/vnd.in-toto+json',
  statementType: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://model_signing/signature/v1.0',
  /** Release 0.2.0 of the Python implementation only. Never produced. */
  legacyPredicateType: 'https://model_signing/Digests/v0.1',
} as const

/** Spec 6.2: excluded unless listed, at the top level of the model only. `sub/.gitignore` is signed. */
export const defaultExclusions: readonly string[] = ['.git', '.gitattributes', '.github', '.gitignore']

/** Is `name` one of `paths` or below one of them, by whole components? No globs (spec 6.2.1). */
export function isUnder(name: string, paths: Iterable<string>): boolean {
  for (const path of paths) if (name === path || name.startsWith(`${path}/`)) return true
  return false
}

const longestName = 4096

/**
 * Spec 6.1.2: a name relative to the model's root, `/` between components, already normal. Nothing here may mean
 * another place on any system that we or a later reader run on, so a backslash is refused too, and so is text that no
 * file name can hold. Names are compared as they stand: no Unicode normalisation, no case folding.
 */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > longestName || /[\0\\]/.test(name) || !name.isWellFormed()) return false
  return name.split('/').every(component => component !== '' && component !== '.' && component !== '..')
}

/** DSSE v1 pre-authentication encoding: the bytes that a signature is really over. Lengths are in bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`DSSEv1 ${utf8Length(payloadType)} ${payloadType} ${payload.length} `)
  const encoded = new Uint8Array(head.length + payload.length)
  encoded.set(head)
  encoded.set(payload, head.length)
  return encoded
}

const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** The hash that belongs to each curve a model may be signed with (spec algorithm registry): there is no choice. */
export const curveHashes: Readonly<Record<string, { readonly hash: string; readonly keyDetails: string }>> = {
  prime256v1: { hash: 'sha256', keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
  secp384r1: { hash: 'sha384', keyDetails: 'PKIX_ECDSA_P384_SHA_384' },
  secp521r1: { hash: 'sha512', keyDetails: 'PKIX_ECDSA_P521_SHA_512' },
}

/** What stands at a name inside a model, on disk or as a hub lists it. */
export interface ModelFile {
  /** `special`: a socket, a FIFO, a device. Directories are not entries. */
  readonly kind: 'file' | 'link' | 'special'
  readonly bytes?: number
  /** We hashed it. */
  readonly observed?: Digest
  /** Somebody says so: a hub's listing, an LFS pointer. */
  readonly listed?: Digest
  /** Links only. `inside`: to a regular file within the model, whose content `observed` is of. */
  readonly target?: 'inside' | 'outside' | 'directory' | 'dangling'
}

/** Names are relative to the model's root, with `/`, compared byte by byte. */
export type ModelFiles = ReadonlyMap<string, ModelFile>
