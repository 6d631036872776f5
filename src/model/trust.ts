/** A registry's public key, in the shape of the TUF target `NPM-REGISTRY/keys.json`. */
export interface RegistryKey {
  readonly keyId: string
  readonly keyUsage: string
  readonly publicKey: {
    readonly rawBytes: string
    readonly keyDetails: string
    readonly validFor: { readonly start: string; readonly end?: string }
  }
}

/** Where trust starts: never from head, never from a bundle. */
export interface TrustRoot {
  /** A Sigstore `TrustedRoot` as parsed JSON; parsed further by the verifier that uses it. */
  readonly sigstore: unknown
  /** Keys by `host[:port]` of the registry. A host that is not here does not sign, as far as we know. */
  readonly registries: Readonly<Record<string, { readonly keys: readonly RegistryKey[] }>>
  /** When the embedded material was made and when it ends, for the report. */
  readonly madeAt?: string
  readonly endsAt?: string
}
