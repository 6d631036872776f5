/** Scripts that npm runs when a package is installed from a registry, in their order. */
export const installScripts = ['preinstall', 'install', 'postinstall'] as const

/** What a package's manifest has package managers do, in one form whoever says it. */
export interface NpmManifest {
  readonly name: string
  readonly version: string
  /** With the build that npm makes of a `binding.gyp`. */
  readonly scripts: Readonly<Record<string, string>>
  /** Optional ones among them. */
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  /** Files by command. */
  readonly bin: Readonly<Record<string, string>>
  /** Names of packages that come inside the tarball. */
  readonly bundled: readonly string[]
}

/** A version's tarball, fetched and hashed (`sha512`, lower-case hex). Nothing is read of bytes that are not the listed ones. */
export type Packed =
  | { readonly kind: 'opened'; readonly sha512: string; readonly manifest: NpmManifest }
  | { readonly kind: 'other-bytes'; readonly sha512: string }
  /** No archive that every reader takes for the same: `why` goes on "an archive that". */
  | { readonly kind: 'unreadable'; readonly sha512: string; readonly why: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly detail: string }
  /** Nobody asked for it: `why` is a code. */
  | { readonly kind: 'unopened'; readonly why: string }

/** What npm's version document says beside the signed integrity. None of it is signed. */
export interface NpmFacts {
  readonly tarball?: string
  /** Bytes of all files of the tarball, as listed. */
  readonly unpackedSize?: number
  readonly integrity?: string
  readonly shasum?: string
  readonly attestationsListed: boolean
  /** Type of the provenance that the registry says it has; absent where it lists none. */
  readonly provenanceListed?: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  /** The whole of what the registry repeats from the manifest that it was sent, beside the tarball. */
  readonly told?: NpmManifest
  /** Absent where nobody thought of opening it. */
  readonly packed?: Packed
  readonly publishedBy?: {
    readonly name: string
    readonly email?: string
    readonly trustedPublisher?: { readonly id: string; readonly configId?: string }
  }
  readonly deprecated?: string
  /** As the author wrote it: an SPDX expression, as a rule. */
  readonly licence?: string
  /** The registry that the version comes from, as `host[:port]`; keys are looked up under it. */
  readonly registryHost: string
  /** False for another registry than the configured one: it was not contacted, and nothing here is its word. */
  readonly asked?: boolean
  /** ISO time of the question, by the run's clock: ages are counted from it. */
  readonly askedAt?: string
  /** ISO time of publication, from the package's full document, when a rule asked for it. */
  readonly publishedAt?: string
  /** ISO, in place of `publishedAt`: nothing of the package changed since, so the version is at least as old. */
  readonly unchangedSince?: string
  /** The advisory (GHSA id) of which this version is the first without the vulnerability. Asked only of young ones. */
  readonly fixes?: string
  /** What the release line had before this version, where the package's history had to be read. */
  readonly before?: NpmBefore
}

/** The newest version that was published before on the same release line. The registry's word, as metadata says it. */
export interface NpmBefore {
  readonly version: string
  readonly attested: boolean
  readonly trustedPublisher: boolean
}
