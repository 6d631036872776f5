import type { Digest } from './digest.ts'
import type { GgufVerdict } from './gguf.ts'
import type { NpmFacts } from './npm-facts.ts'
import type { Pin } from './pin.ts'
import type { Hub } from './reference.ts'

/** The account that owns the name at the hub. `ownerId` is the hub's immutable id, where it tells one. */
export interface Publisher {
  readonly hub: Hub
  readonly name: string
  readonly ownerId?: string
}

/** A file as the hub lists it. *Listed* digests are the hub's word; *observed* ones are our hash. */
export interface ListedFile {
  readonly path: string
  /** Under which names a signature may list it, where its own is only our word for it (layers in a container registry). */
  readonly alsoNamed?: readonly string[]
  readonly bytes: number
  /** sha256 of the content, where the hub tells it. */
  readonly listed?: Digest
  /** sha256 of the bytes that we fetched and that hash to `gitOid`, for small files that the hub lists no sha256 of. */
  readonly observed?: Digest
  /** git blob id (SHA-1) of the file itself; for an LFS file, of its pointer. Never compared with a sha256. */
  readonly gitOid?: string
}

/**
 * Whether a commit that the author wrote stands in the repository's own history, by the hub's word. Branches and tags
 * count; pull requests (strangers push them) and branches named like a commit do not.
 */
export type Reach =
  | { readonly kind: 'reachable'; readonly from: string }
  /** Every branch and tag was searched to its end. */
  | { readonly kind: 'unreachable'; readonly searched: number }
  /** The hub answers with another commit: a branch or tag bears the written one as its name. */
  | { readonly kind: 'other-commit'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Code that loaders run on the word of a model's configuration files. */
export interface CodeFacts {
  /** Does `auto_map` name code of this repository? */
  readonly own: boolean
  /** Other repositories whose code `auto_map` names; `revision` does not apply to it. */
  readonly foreign: readonly string[]
  /** Keys that make a loader fetch a kernel whatever it was told about remote code (CVE-2026-4372), with their values. */
  readonly kernels: readonly { readonly key: string; readonly value: string }[]
}

/**
 * One step of what a model says it was made from. Authors say it, each of their own model, and nobody checks it; only
 * whether the hub has a model of that name is known.
 */
export interface Descent {
  readonly model: string
  readonly from: string
  readonly relation?: string
  /**
   * Where it is said: the model's card, its adapter's configuration, the header of a GGUF file, or, weakest, what its
   * `config.json` notes as the place that it was loaded from (`_name_or_path`), where that is a name at the hub.
   */
  readonly by: 'card' | 'adapter' | 'gguf' | 'configuration'
  /**
   * What the hub knows of `from`: `known`, and its own steps follow; `dangling`: no such model, or none that it shows;
   * `unfollowed`: nobody looked further (not asked for, too far, or the hub was silent).
   */
  readonly parent: 'known' | 'dangling' | 'unfollowed'
  /** Of `from`, where it was looked up; as its author declares it. */
  readonly licence?: readonly string[]
}

/** What the beginning of files says: of those whose names say nothing, and of GGUF files, whose tables are read. */
export interface ContentFacts {
  /** `holds` in words for a person; `risk` as of formats that are told by names. */
  readonly looked: readonly {
    readonly path: string
    readonly holds: string
    readonly risk: string
    readonly gguf?: GgufVerdict
  }[]
  /** Not looked into: too many, or not to be had. */
  readonly unlooked: readonly string[]
}

/** The one file that a quantisation (`hf.co/x:Q4_K_M`) means today, by the hub's manifest for it. */
export interface SelectedFile {
  readonly digest: Digest
  readonly bytes: number
  readonly path?: string
}

/** What a hub's own scanners say. */
export interface ScanFacts {
  readonly done: boolean
  readonly issues: readonly { readonly path: string; readonly level: string }[]
}

export interface TemplateFacts {
  /** Of its text; of several, of the list of their hashes, one a line. */
  readonly sha256: string
  /** A piece of it that goes through Python's attributes, which no template needs. Untrusted text. */
  readonly unsafe?: string
  /** The one model that this one is a quantised copy of, and whether its template is the same. */
  readonly base?: { readonly id: string; readonly isSame: boolean }
}

/** What a model hub says of a repository at the resolved commit. All of it is the hub's word. */
export interface ModelFacts {
  /** The commit that the hub resolves the reference to today. */
  readonly commit?: string
  /** git's id of its root tree, by the commit's own object, hashed here. Only where somebody wants it. */
  readonly tree?: string
  /** The id as written, where the hub answers it with a redirect to another (renamed or transferred). */
  readonly movedFrom?: string
  /** Names of all files at `commit`. */
  readonly paths?: readonly string[]
  readonly code?: CodeFacts
  readonly template?: TemplateFacts
  readonly scan?: ScanFacts
  /** Absent where the names of the files say enough. */
  readonly contents?: ContentFacts
  readonly selected?: SelectedFile
  /** Files whose listed digest is none: neither a hash nor the stars that a hub masks one with. */
  readonly malformedDigests?: readonly string[]
  /** Where a hub keeps signatures apart from files: it was asked, and has none; false: nobody asked, or it has some. */
  readonly unsigned?: boolean
  /** Only where the written revision is a full commit id. */
  readonly reach?: Reach
  readonly repositoryId?: string
  readonly createdAt?: string
  readonly lastModified?: string
  /** ISO, of `commit`; its committer's own word. Where base had another revision. */
  readonly committedAt?: string
  readonly gated?: boolean
  readonly licence?: readonly string[]
  /** Direct parents first. */
  readonly lineage?: readonly Descent[]
  /** The newest reachable commit that is old enough to be proposed as a pin; its date is self-reported. */
  readonly proposed?: { readonly commit: string; readonly date: string }
}

/** The immutable thing that the hub says is meant. */
export interface Artifact {
  readonly purl: string
  readonly hub: Hub
  /** The id in the hub's own spelling, which may differ from what was written. */
  readonly id: string
  readonly publisher: Publisher
  /** Of what the name means at hubs without commits: a manifest, a file. */
  readonly digest?: Digest
  readonly files?: readonly ListedFile[]
  readonly npm?: NpmFacts
  readonly model?: ModelFacts
}

/** A folder with a signature in it. All names are from there. */
export interface SignedFolder {
  readonly signature: string
  /** The one that is asked about: the signature is of no use for it unless it lists it. */
  readonly file: string
  readonly files: readonly ListedFile[]
}

/** A signed statement as downloaded: `bundle` is unknown on purpose, and anybody's word until verified. */
export interface Attestation {
  readonly type: 'npm-registry-signature' | 'npm-attestation' | 'model-signature' | 'git-objects'
  readonly bundle: unknown
  readonly predicateType?: string
  /** Where it was found: a path in the model repository, an endpoint. */
  readonly source: string
  /** 1-based, in a file that collects several. */
  readonly line?: number
  /** Set where it is about a folder that the artifact is one file of. Absent = about the artifact's own files. */
  readonly within?: SignedFolder
  /** Set where it is there and could not be had (`bundle` is null then): undetermined, and not the same as absent. */
  readonly unavailable?: string
}

/** A part of the answer that the hub announced, or that a rule asks for, and did not give: becomes an `unreachable` gap. */
export interface Missing {
  /** A code, kebab-case. */
  readonly reason: string
  readonly detail?: string
}

export type Resolution =
  /** `pin` is what the hub confirmed, not what was written: a branch may be named like a commit. */
  | {
      readonly kind: 'resolved'
      readonly pin: Pin
      readonly artifact: Artifact
      readonly attestations: readonly Attestation[]
      /** Parts of the answer that are missing: each becomes an `unreachable` gap. */
      readonly incomplete?: readonly Missing[]
    }
  /** The hub answered: there is no such thing (or none that it shows us). */
  | { readonly kind: 'absent'; readonly what: 'artifact' | 'revision' | 'file'; readonly detail: string }
  /** Nobody can say (no resolver for this hub, a local path): counted, no finding. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** Head's doing (more ids than a run examines): becomes an `unreadable` gap. */
  | { readonly kind: 'unread'; readonly reason: string; readonly detail: string }
  /** The world's failure: becomes an `unreachable` gap. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly detail: string }
