import type { Dossier } from './dossier.ts'
import type { Claim } from './evidence.ts'
import type { Reference } from './reference.ts'

/** SARIF's words; `silent` is shown in counts and JSON only. */
export type Severity = 'error' | 'warning' | 'note' | 'silent'
export const severities = ['silent', 'note', 'warning', 'error'] as const

export type Preset = 'default' | 'recommended' | 'strict'

export interface PolicySource {
  /** How the report names it: `policy input`, `base tip`, `default branch`, `owner/repo`, `preset`. */
  readonly name: string
  readonly path?: string
  readonly commit?: string
  readonly preset: Preset
}

/** Which rule of which source decided, in words a maintainer finds again in the file. */
export interface Decision {
  readonly severity: Severity
  readonly source: string
  readonly rule: string
}

export interface PublisherVerdict {
  /** `unasked`: no source has a rule about publishers for this subject. */
  readonly verdict: 'allowed' | 'not-allowed' | 'unasked'
  readonly source: string
  readonly rule: string
}

/** What a check saw, before policy gives it a severity. */
export interface Observed {
  readonly check: string
  readonly messageId: string
  /** True where a claim is refuted or a lock's integrity is wrong: `paths:` never lowers it (contracts 7). */
  readonly hard: boolean
  readonly file: string
  readonly reference: Reference | null
}

export interface Exemption {
  readonly check: string
  readonly subject: string
  readonly reason: string
  readonly expires: string
  readonly source: string
  readonly expired: boolean
}

/** What the owner accepts, met over all sources: data plus these questions. Never printed as text. */
export interface Policy {
  readonly sources: readonly PolicySource[]
  readonly exemptions: readonly Exemption[]
  readonly onUndetermined: 'warn' | 'fail'
  decide(observed: Observed): Decision
  /** How far `paths:` lowers findings in this file: 0 = not at all; larger = further. */
  lowering(file: string): number
  publisher(dossier: Dossier): PublisherVerdict
  /** Claims that must hold for this reference, over full coverage, by an accepted identity. */
  required(reference: Reference): readonly Claim[]
  /** Is this a private namespace, whose metadata a public run must not show? */
  isPrivate(hub: string, id: string): boolean
  /** May a hub's or registry's token be used for it? (contracts 9) */
  mayAuthenticate(hub: string, id: string): boolean
}
