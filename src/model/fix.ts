import { isCommitId, parseIntegrity } from './digest.ts'

/**
 * Where a suggestion goes: on `line`, columns `start` to `end` (0-based UTF-16, end exclusive) are replaced by
 * `before` + the pin + `after`. `before` and `after` are our own syntax (`, revision="` … `"`), never a stranger's text.
 */
export interface PinAt {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** A text that may stand in a suggestion: made only of characters that we have checked (contracts 10). */
export interface SafeText {
  readonly safeText: string
}

export interface Fix {
  readonly at: PinAt
  readonly value: SafeText
  /** The date that the hub gives for a proposed commit, ISO `YYYY-MM-DD`; self-reported, and shown as such. */
  readonly date?: string
}

export function safeCommit(commit: string | null | undefined): SafeText | null {
  return isCommitId(commit) ? { safeText: commit } : null
}

export function safeIntegrity(integrity: string | undefined): SafeText | null {
  return integrity !== undefined && parseIntegrity(integrity) ? { safeText: integrity } : null
}

/** An exact version by semver's own grammar, in a bounded form that a Markdown fence cannot be broken with. */
export function safeVersion(version: string | null | undefined): SafeText | null {
  const strict =
    /^(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/
  return typeof version === 'string' && strict.test(version) ? { safeText: version } : null
}

/** The line as the suggestion would leave it. `text` is the head's own line, without its line end. */
export function applyFix(text: string, fix: Fix): string {
  return text.slice(0, fix.at.start) + fix.at.before + fix.value.safeText + fix.at.after + text.slice(fix.at.end)
}
