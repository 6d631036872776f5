import type { CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import type { Reference } from '../../../../model/index.ts'
import type { Constants } from '../../constant/constants.ts'
import type { Settings } from '../surroundings.ts'
import type { Frame } from './frame.ts'
import type { Rows } from './rows.ts'
import type { Said } from './said.ts'

/** A reference, with what is needed to choose among several readings of one literal. */
export interface Candidate {
  readonly reference: Reference
  readonly offset: number
  /** How well the reader knew what it saw; the lowest wins. */
  readonly rank: number
  /** It stands elsewhere and was handed over, by a variable. */
  readonly isHanded?: true
  /** Where the file stands that it takes from the repository: that literal is no name of its own. */
  readonly file?: number
}

export interface Reading {
  readonly file: string
  readonly constants: Constants
  readonly settings: Settings
  readonly rows: Rows
  /** Where the records begin that hold groups of settings. */
  readonly records: ReadonlySet<number>
  /** Does all that is no program in the file tell of what was, and set nothing? */
  readonly isAccount: () => boolean
  /** Where the groups begin that say where a service is. */
  readonly services: ReadonlySet<number>
  /** Where the groups begin that name a repository. */
  readonly repositories: ReadonlySet<number>
  /** Fields that the file loads by, and hands the loader no revision with. */
  readonly bare: () => ReadonlySet<string>
}

/** One take of one row, in the frame it was found in. */
export interface Taking {
  readonly loader: CompiledLoader
  readonly take: Take
  readonly said: Said
  readonly frame: Frame
  readonly reading: Reading
}
