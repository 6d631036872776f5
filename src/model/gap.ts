import type { Ecosystem } from './reference.ts'

/**
 * Whose doing it is that something was not examined (contracts 5).
 * `unreachable`: the world's. `unreadable`: head's, and always an error. `dynamic`: an id computed at run time.
 */
export type GapClass = 'unreachable' | 'unreadable' | 'dynamic'

export interface Gap {
  readonly class: GapClass
  /** A short code from a closed set per stage, kebab-case: one finding is made per (class, reason). */
  readonly reason: string
  /** What it is about: a path, or a subject such as `npm:left-pad@1.3.0`. Untrusted text. */
  readonly subject: string
  readonly ecosystem?: Ecosystem
  readonly file?: string
  readonly line?: number
  /** One sentence for a person: what was tried and what came back. Untrusted text. */
  readonly detail?: string
}
