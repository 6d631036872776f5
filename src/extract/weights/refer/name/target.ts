import type { Hub, Kind, NpmLoader } from '../../../../model/index.ts'
import type { RepositoryType } from './repository-type.ts'

/** What one literal names. `pin` tells where in the literal the revision stands or would be put. */
export interface Target {
  readonly hub: Hub
  readonly id: string
  readonly revision: string | null
  readonly path?: string
  readonly digest?: string
  /** When the form itself says what it is (a dataset's URL). */
  readonly kind?: Kind
  /** When it is a repository of the hub that is not for models. */
  readonly type?: RepositoryType
  /** Another host that serves what the hub has. */
  readonly endpoint?: string
  /** False where this form cannot be pinned. */
  readonly pinnable?: boolean
  /** Of a package: how it is fetched. */
  readonly loader?: NpmLoader
  /** Columns inside the literal's text: what a suggestion replaces, and our own syntax around it. */
  readonly pin?: { readonly from: number; readonly to: number; readonly before: string; readonly after: string }
}

/** Reads a literal by one form; null = it has not that form. */
export type Reader = (text: string, hub: Hub) => Target | null
