import type { Resolution } from './artifact.ts'
import type { Evidence } from './evidence.ts'
import type { LockMatch } from './models-lock.ts'
import type { Reference } from './reference.ts'

/** Everything known of one introduced reference. */
export interface Dossier {
  readonly reference: Reference
  readonly resolution: Resolution
  readonly evidence: readonly Evidence[]
  /** What base had in its place, resolved too; null = new, or base had nothing comparable. */
  readonly previous: {
    readonly reference: Reference
    readonly resolution: Resolution
    /** What could be proved of it, with today's keys. */
    readonly evidence?: readonly Evidence[]
  } | null
  /** What `models.lock.json` says of it; absent where there is no lock. */
  readonly lock?: LockMatch
  /** A private namespace: only the name as written and the outcome may be shown (contracts 9). */
  readonly isPrivate: boolean
  /** Other places in the pull request that name the same thing with the same pin. */
  readonly alsoAt: readonly Reference[]
}
