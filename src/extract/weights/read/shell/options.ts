import type { Step } from './handed-on.ts'
import type { Dialect } from './word.ts'

/** How a script is read, and what stands around it. */
export interface ShellOptions {
  readonly dialect?: Dialect
  readonly nesting?: number
  /** What encloses the script, where it stands inside something else. */
  readonly scope?: readonly number[]
  readonly step?: Step
  /** A failure ends it, until it says otherwise: `bash -e`. */
  readonly isStrict?: boolean
  /** Whoever runs it goes on whatever fails in it. */
  readonly mayFail?: boolean
}
