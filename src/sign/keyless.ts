import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness, type Witness } from '@sigstore/sign'
import { modelSigning, UsageError } from '../model/index.ts'

/** Signs with a short-lived certificate for an OIDC identity. */
export interface KeylessSigner {
  readonly method: 'sigstore'
  /** Gives the OIDC token; asked once. A CI job's ambient identity, or a token that was passed in. */
  readonly identityToken: () => Promise<string>
  /** Base URLs; Sigstore's public instance by default. */
  readonly fulcio?: string
  readonly rekor?: string
  /** Rekor's API, 1 by default. The second gives no time: it needs a timestamp authority. */
  readonly rekorVersion?: 1 | 2
  /** A timestamp authority is asked only where one is given. */
  readonly timestampAuthority?: string
}

const timeout = 30_000

/** Talks to Fulcio, Rekor and, where given, a timestamp authority; answers with the bundle's JSON text. */
export async function signKeyless(payload: Buffer, options: KeylessSigner): Promise<string> {
  const { fulcio = 'https://fulcio.sigstore.dev', rekor = 'https://rekor.sigstore.dev', timestampAuthority } = options
  const { rekorVersion: majorApiVersion = 1 } = options
  if (majorApiVersion === 2 && timestampAuthority === undefined) {
    throw new UsageError('Rekor v2 says no time: give a timestamp authority, or nobody can verify the signature.')
  }
  const witnesses: Witness[] = [new RekorWitness({ rekorBaseURL: rekor, entryType: 'dsse', majorApiVersion, timeout })]
  if (timestampAuthority !== undefined) witnesses.push(new TSAWitness({ tsaBaseURL: timestampAuthority, timeout }))
  // Asked for here, late since tokens are short-lived, and outside the library, which would hide why there is none.
  const token = await options.identityToken()
  const signer = new FulcioSigner({
    fulcioBaseURL: fulcio,
    identityProvider: { getToken: () => Promise.resolve(token) },
    timeout,
  })
  const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
    data: payload,
    type: modelSigning.payloadType,
  })
  return `${JSON.stringify(bundleToJSON(bundle))}\n`
}
