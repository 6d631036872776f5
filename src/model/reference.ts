import type { PinAt } from './fix.ts'
import type { GgufVerdict } from './gguf.ts'

export type Ecosystem = 'npm' | 'model'

export const hubs = [
  'npm',
  'huggingface',
  'modelscope',
  'ollama',
  'oci',
  'kaggle',
  'torchhub',
  'git-lfs',
  'local-weight-file',
  'url',
] as const
export type Hub = (typeof hubs)[number]

export const kinds = [
  'package',
  'weights',
  'adapter',
  'draft',
  'tokenizer',
  'dataset',
  'code',
  'hosted',
  'upload',
  'mention',
] as const
/** What the reference is for; also its role when head is paired with base. */
export type Kind = (typeof kinds)[number]

/** `load`: code or config loads it. `default`: a library's own default. `heuristic`: it looks like one. `dynamic`: computed at run time. */
export type Certainty = 'load' | 'default' | 'heuristic' | 'dynamic'

export type NpmLoader = 'registry' | 'git' | 'url' | 'file' | 'workspace'

/**
 * What the author wrote that names something outside the repository. Immutable and untrusted.
 * `line` is the 1-based line of the id's literal in the raw file (in a notebook: of the .ipynb itself).
 */
export interface Reference {
  readonly ecosystem: Ecosystem
  readonly hub: Hub
  /** `null` only where `certainty` is `dynamic`. */
  readonly id: string | null
  readonly kind: Kind
  readonly certainty: Certainty
  /** As written; `null` when not written. npm: the version. Ollama and OCI: the tag. */
  readonly revision: string | null
  /** npm: the raw SRI string of the lock entry. */
  readonly integrity?: string
  /** npm: the URL as written in the lock entry. Never fetched. */
  readonly resolved?: string
  /**
   * A content digest written beside the reference, `sha256:<hex>`, when the loader really enforces it. The lock of Yarn 2
   * and later has `yarn-cache:<checksum>`: enforced by Yarn, comparable with nothing that a registry knows.
   */
  readonly digest?: string
  /** A file inside the repository or model that the reference selects; `hf.co/x:QUANT` has QUANT here. */
  readonly path?: string
  readonly file: string
  readonly line: number
  /** 0-based UTF-16 columns of the id's literal on `line`, where the carrier knows them. */
  readonly column?: number
  readonly endColumn?: number
  /** Where a suggestion that pins the reference would go. */
  readonly pinAt?: PinAt
  /** npm: how the entry is fetched. Models: id of the row in the loader table. */
  readonly loader: NpmLoader | (string & {})
  /** The module that the file takes the loader from, where that is none of the libraries that are known for it. */
  readonly module?: string
  /** Can this form be pinned to immutable content at all? Absent = yes. */
  readonly pinnable?: boolean
  /** The name under which the package is installed, when it is not its own (npm alias). */
  readonly alias?: string
  /** npm: asked for by its own name, and the lock has this package, another, in its place: an override does that, or a lie. */
  readonly standsInFor?: string
  /** npm: named by the project's own manifest (as the lock tells), not only by another package. */
  readonly direct?: boolean
  /** npm: a command runs or installs it by name: from the registry at once, or what the project has installed first. */
  readonly run?: 'downloaded' | 'installed-first'
  /** npm: the entry's place in the lock (`node_modules/a/node_modules/b`); tells two copies apart. */
  readonly installPath?: string
  /** npm: the lock says that the package runs a script when it is installed; npm looks for one in the tarball then. */
  readonly hasInstallScript?: true
  /** Code of the model's repository that the loader would run, and the revision it is pinned to. */
  readonly remoteCode?: { readonly enabled: boolean; readonly revision: string | null }
  /** Of a committed GGUF file: what its own header says of it, where that is not sound. */
  readonly gguf?: GgufVerdict
  /** Which of the repository's files the loader is told to take or to leave, where it is told. */
  readonly choice?: FileChoice
  /** An endpoint that the file itself redirects this reference to (`HF_ENDPOINT`, `env.remoteHost`). */
  readonly endpoint?: string
}

/** Patterns of files, as the hub's library matches them: `*` stands for anything, also across folders. */
export interface FileChoice {
  readonly only?: readonly string[]
  readonly without?: readonly string[]
}

/** The subject of a finding: `npm:name@version` or `hub:id@revision` (`hub:id` without one). */
export function subjectOf(reference: Reference): string {
  const id = reference.id ?? '<computed at run time>'
  return reference.revision === null ? `${reference.hub}:${id}` : `${reference.hub}:${id}@${reference.revision}`
}

/** Only these bring bytes aboard that a loader will use; the other kinds are listed and counted. */
const examined: ReadonlySet<Kind> = new Set<Kind>(['package', 'weights', 'adapter', 'draft', 'code'])

export const isExaminedKind = (kind: Kind) => examined.has(kind)

export function isExamined({ kind, certainty }: Reference): boolean {
  return isExaminedKind(kind) && certainty !== 'dynamic'
}
