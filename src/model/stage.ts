import type { Artifact, Attestation, Missing, Resolution } from './artifact.ts'
import type { Change, Content } from './change.ts'
import type { Dossier } from './dossier.ts'
import type { Evidence, Signer } from './evidence.ts'
import type { Fix } from './fix.ts'
import type { Gap } from './gap.ts'
import type { Http } from './http.ts'
import type { LockChange, StaleEntries, Wanted } from './models-lock.ts'
import type { OwnFiles } from './own-files.ts'
import type { Observed, Policy, PublisherVerdict, SignerRule } from './policy.ts'
import type { Hub, Reference } from './reference.ts'
import type { Report } from './report.ts'
import type { TrustRoot } from './trust.ts'
import type { Filling } from './words.ts'

/** What an extractor found in one file. It never throws: what it cannot read is a gap. */
export interface Extraction {
  readonly references: readonly Reference[]
  readonly gaps: readonly Gap[]
}

export interface SourceFile {
  readonly path: string
  readonly content: Content
}

/** How a file is read, by whatever extractors accept it; `null` = there is none on that side. */
export type Extract = (path: string, content: Content | null) => Extraction

/** One way in which a reference is WRITTEN. */
export interface Extractor {
  readonly id: string
  readonly title: string
  /** True for a manifest (`package.json`): findings about what a lock pins sit on the manifest's line where it has one. */
  readonly declares?: boolean
  /** True where it only finds what is listed and never judged, such as mentions: no check fetches such files. */
  readonly listsOnly?: boolean
  /** By path alone, cheap: files that no extractor accepts are never fetched. */
  accepts(path: string): boolean
  extract(file: SourceFile): Extraction
}

/** Base URLs of the services; from base policy, inputs or flags, never from head. */
export interface Endpoints {
  readonly npm: URL
  readonly huggingface: URL
  /** Absent = the public service, here and below: what the library may set, and the other doors leave. */
  readonly ollama?: URL
  readonly modelscope?: URL
  /** Where repositories of `owner/name` are served by git. */
  readonly github?: URL
  /** GitHub's REST API, which knows the versions that fix a vulnerability. Absent = nobody is asked. */
  readonly githubApi?: URL
}

export interface ResolveContext {
  readonly http: Http
  readonly endpoints: Endpoints
  readonly policy: Policy
  /** The run's clock, so that ages are reproducible. */
  readonly now: Date
  readonly signal?: AbortSignal
  /** Where the reviewed repository can be read; absent = nobody looks for what was signed in it. */
  readonly own?: OwnFiles
  /** What a lock needs to compare a reference with; absent = nothing. */
  readonly wanted?: (reference: Reference) => Wanted
}

/** One place where an artifact LIVES. */
export interface Resolver {
  readonly hub: Hub
  readonly title: string
  /** Lists files only where somebody wants them: asked to where base had another revision, or other hubs are named too. */
  readonly lists?: true
  /** Exact `host[:port]`s it may reach, CDN and auth hosts included. */
  hosts(endpoints: Endpoints): readonly string[]
  /**
   * Counts against what a run looks up of all such resolvers together; the rest is `unreadable`, or an author could
   * exhaust our requests. Absent = asks nobody, or has no bound.
   */
  readonly isCounted?: true
  /** How many references are resolved at once. Absent = 16, which hubs' anonymous limits bear. */
  readonly atOnce?: number
  /** References with the same key are resolved once and share one frozen answer. */
  key(reference: Reference): string
  resolve(reference: Reference, context: ResolveContext): Promise<Resolution>
  /** Asked once, of all that was resolved: what one question answers for many. Resolutions in the same order. */
  together?(resolved: readonly LookedUp[], context: ResolveContext): Promise<readonly Resolution[]>
  /**
   * What to compare with: `candidates` are base's references of the same name. Absent = the first candidate.
   * A resolver may choose among them, or find the predecessor at the hub when base has none.
   */
  precursor?(
    reference: Reference,
    candidates: readonly Reference[],
    context: ResolveContext & { readonly resolve: (reference: Reference) => Promise<Resolution> },
  ): Promise<Precursor | null>
}

/** A reference that was looked up, and what came of it. */
export interface LookedUp {
  readonly reference: Reference
  readonly resolution: Resolution
  /** Base had nothing of that name. */
  readonly isNew: boolean
}

/** A reference that the pull request introduces, what base had under its name, and the other places that name it. */
export interface Introduced {
  readonly reference: Reference
  /** What base had under the same key with other pins, the tip of base first. */
  readonly candidates: readonly Reference[]
  readonly alsoAt: readonly Reference[]
}

export interface Precursor {
  readonly reference: Reference
  readonly resolution: Resolution
}

export interface Verification {
  readonly reference: Reference
  readonly artifact: Artifact
  readonly attestations: readonly Attestation[]
  /** What the resolver could not get. */
  readonly incomplete?: readonly Missing[]
  readonly trust: TrustRoot
  readonly now: Date
  /** Whom the policy names as signer of this: the keys and anchors to verify with. */
  readonly signers?: () => readonly SignerRule[]
  /** Is a proven signer one of them? (`Policy.signer`) */
  readonly accepts?: (signer: Signer) => PublisherVerdict
}

/** One kind of proof: pure and synchronous. Yields nothing for what is not its business. */
export interface Verifier {
  readonly id: string
  readonly title: string
  verify(verification: Verification): Iterable<Evidence>
}

export interface Observation {
  readonly messageId: string
  /** For the message's slots: values that are not ours, and words of ours. */
  readonly data: Readonly<Record<string, Filling>>
  /** A refuted claim or a wrong lock integrity: no `paths:` rule lowers it. */
  readonly hard?: boolean
  readonly fix?: Fix
  readonly file?: string
  readonly line?: number
  readonly subject?: string
  readonly dossier?: Dossier
  /** Where it speaks of several: each of them. It is as severe as the worst, so that none hides behind another. */
  readonly about?: readonly Partial<Pick<Observed, 'file' | 'subject' | 'reference' | 'dossier'>>[]
}

/** Everything a survey sees: one finding may be about several references, a gap or a changed file. */
export interface Scene {
  readonly dossiers: readonly Dossier[]
  readonly gaps: readonly Gap[]
  readonly changes: readonly Change[]
  readonly policy: Policy
  /** What head does to base's entries in `models.lock.json`. */
  readonly lockChanges?: readonly LockChange[]
  /** Entries of head's lock that nothing names any more. */
  readonly staleEntries?: StaleEntries
  /** Paths of npm lockfiles that stand at head, changed or not; absent = not known. */
  readonly locks?: readonly string[]
  /** Which hub and registry the owner's run asks. */
  readonly endpoints?: Endpoints
}

/** One question. `examine` is asked of each dossier, `survey` once of the whole scene. */
export interface Check {
  readonly id: string
  readonly title: string
  /** Templates with `{slot}`s by message id, and what to do about each. */
  readonly messages: Readonly<Record<string, { readonly text: string; readonly remedy: string }>>
  readonly examine?: (dossier: Dossier, policy: Policy) => Iterable<Observation>
  readonly survey?: (scene: Scene) => Iterable<Observation>
}

/** One format. Only reporters turn data into text. */
export interface Reporter {
  readonly format: string
  readonly title: string
  render(report: Report, options?: RenderOptions): string
}

/** What a format may want beside the report. The door knows the terminal; a reporter only obeys. */
export interface RenderOptions {
  /** Head's own lines, for the code that `text` shows and for stable fingerprints. */
  readonly changes?: readonly Change[]
  /** `text`: ANSI colours. */
  readonly color?: boolean
  /** `text`: columns to fill. */
  readonly width?: number
  /** Our own version, for the formats that name the tool. */
  readonly toolVersion?: string
}
