import type { Dossier } from './dossier.ts'
import type { Outcome } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Gap } from './gap.ts'
import type { Exemption, PolicySource } from './policy.ts'
import type { Ecosystem, Kind, Reference } from './reference.ts'

export type FailOn = 'error' | 'warning' | 'never'

export interface Counts {
  /** References that head adds or alters, by kind. */
  readonly introduced: Readonly<Partial<Record<Kind, number>>>
  /** Introduced references of kinds that are never examined: datasets, tokenizers, hosted names, mentions … */
  readonly notExamined: number
  readonly outcomes: Readonly<Record<Ecosystem, Readonly<Record<Outcome, number>>>>
  /** Registries or hubs that do not sign: one line each, no finding (contracts 5). */
  readonly notSigning: Readonly<Record<string, number>>
  /** Versions whose tarball was opened and compared with what the registry tells, and how many were not, by reason. */
  readonly tarballs: { readonly opened: number; readonly unopened: Readonly<Record<string, number>> }
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly note: number
    readonly silent: number
  }
}

/** The revisions that were read, all by fixed commit id. */
export interface Revisions {
  readonly head: string
  readonly mergeBase: string
  readonly baseTip: string
  readonly baseName?: string
}

export interface Report {
  readonly version: 1
  readonly conclusion: 'pass' | 'fail'
  /** Why: findings at or above `fail-on`, or only claims that the world kept us from checking. */
  readonly because: 'clean' | 'findings' | 'unreachable'
  readonly dossiers: readonly Dossier[]
  /** Introduced references that were listed and not examined. */
  readonly listed: readonly Reference[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  readonly counts: Counts
  readonly policy: { readonly sources: readonly PolicySource[]; readonly exemptions: readonly Exemption[] }
  readonly revisions: Revisions | null
}
