import type { KeylessSigner } from './keyless.ts'
import { type CertificateSigner, type KeySigner, signLocally } from './local.ts'
import { buildStatement, type SignedContent } from './statement.ts'

export type { KeylessSigner } from './keyless.ts'
export type { CertificateSigner, KeySigner } from './local.ts'
export type { SignedContent } from './statement.ts'

export type ModelSigner = KeySigner | CertificateSigner | KeylessSigner

/**
 * Signs a model (OMS v1.0, section 6) and answers with the text of the signature file. Throws `UsageError` where the
 * model or the key cannot be used. Only a keyless signer reaches the network, and only then is its code loaded.
 */
export async function signModel(content: SignedContent, signer: ModelSigner): Promise<string> {
  const payload = buildStatement(content)
  if (signer.method !== 'sigstore') return signLocally(payload, signer)
  const { signKeyless } = await import('./keyless.ts')
  return signKeyless(payload, signer)
}
