import type { Change } from './change.ts'

/** A comment on one line, or on `startLine`…`line`, of head. `body` is Markdown made by `report/`, already escaped. */
export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly startLine?: number
  readonly body: string
  /** Stable over re-runs while the finding stays: what is already there is not posted again. */
  readonly fingerprint: string
}

/** A workflow-command annotation. Plain text of data: the door escapes it as its last step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** Everything that is posted for one run. */
export interface Review {
  /** The sticky comment: marker at byte 0, at most 65,536 characters. */
  readonly summary: string
  /** Begins the summary and finds it again, together with its author. */
  readonly marker: string
  readonly comments: readonly ReviewComment[]
  readonly annotations: readonly Annotation[]
  /** Under 1 MiB, or the runner drops it whole. */
  readonly jobSummary: string
  /** Nothing for a person to read: no comment is made, and one that was red becomes one green line. */
  readonly clean: boolean
  /** A short fingerprint of each finding, wherever it stands; without those that only say what could not be reached. */
  readonly said: readonly string[]
}

export interface ReviewOptions {
  readonly changes: readonly Change[]
  /** Tells two instances on one pull request apart. */
  readonly commentKey: string
  /** Where a reader reproduces the run, e.g. `npx weighmaster check --base … --head …`. */
  readonly reproduce?: string
  /** `https://github.com/owner/name`: with `revisions` known, findings link to the line they are about. */
  readonly repositoryUrl?: string
}
