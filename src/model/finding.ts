import type { Dossier } from './dossier.ts'
import type { Fix } from './fix.ts'
import type { Decision, Severity } from './policy.ts'

/** A check's observation with severity and place. Text is made of `template` and `data` by `report/` only. */
export interface Finding {
  readonly check: string
  readonly severity: Severity
  readonly messageId: string
  readonly template: string
  /** Untrusted values for the template's slots. */
  readonly data: Readonly<Record<string, string>>
  /** What to do about it: our own words, shown with the finding (links die behind firewalls). */
  readonly remedy: string
  readonly file: string
  readonly line: number
  readonly subject: string
  readonly decision: Decision
  readonly dossier: Dossier | null
  readonly fix?: Fix
}

/** Says only that the world did not tell: gone when it tells again, and no news of what is weighed. */
export function isOutage({ check, messageId }: Pick<Finding, 'check' | 'messageId'>): boolean {
  return check === 'could-not-check' && messageId === 'unreachable'
}

/** The severities that a reader sees. */
export function isVisible(finding: { readonly severity: Severity }): boolean {
  return finding.severity === 'error' || finding.severity === 'warning'
}
